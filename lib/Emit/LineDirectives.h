//===- Emit/LineDirectives.h - old lines keep their numbers ---------------===//

#ifndef PARFOLD_EMIT_LINEDIRECTIVES_H
#define PARFOLD_EMIT_LINEDIRECTIVES_H

#include "parfold/Edits.h"
#include <string>

namespace parfold {

/// The old text of \p Change with \p Edits made, and with '#line' directives
/// (C11 6.10.4) at the top and behind new lines, so that every old line is, to
/// a compiler, where it was in \p Name: in messages, in debug information, in
/// __LINE__ and
/// __FILE__. New lines have the numbers of the lines that they stand in front
/// of, and on from there.
std::string withLineDirectives(const FileChange &Change,
                               const clang::tooling::Replacements &Edits,
                               llvm::StringRef Name);

} // namespace parfold

#endif // PARFOLD_EMIT_LINEDIRECTIVES_H
