//===- Emit/NewLines.h - lines of a new text, and where they were ---------===//

#ifndef PARFOLD_EMIT_NEWLINES_H
#define PARFOLD_EMIT_NEWLINES_H

#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// A line of a text that edits have made.
struct NewLine {
  std::string Text;            ///< with its end
  std::optional<unsigned> Old; ///< the line, from 0, that it starts in; or new
};

/// The lines of \p Before with \p Edits made. Of two lines that one has become
/// both name that one.
std::vector<NewLine> newLines(llvm::StringRef Before,
                              const clang::tooling::Replacements &Edits);

} // namespace parfold

#endif // PARFOLD_EMIT_NEWLINES_H
