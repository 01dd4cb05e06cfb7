//===- Emit/Recheck.h - the tool checks what it wrote ---------------------===//

#ifndef PARFOLD_EMIT_RECHECK_H
#define PARFOLD_EMIT_RECHECK_H

#include "Source/Parse.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <string>

namespace parfold {

/// Parses \p Text in place of the file that \p Command compiles, with OpenMP
/// switched on. Bodies of functions other than \p Rewritten are skipped.
/// \returns the first error as 'line:column: message', or nothing. The
/// original text must have parsed without one.
std::optional<std::string> recheck(const Command &Command, llvm::StringRef Text,
                                   const llvm::StringSet<> &Rewritten);

} // namespace parfold

#endif // PARFOLD_EMIT_RECHECK_H
