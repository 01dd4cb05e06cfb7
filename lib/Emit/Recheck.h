//===- Emit/Recheck.h - the tool checks what it wrote ---------------------===//

#ifndef PARFOLD_EMIT_RECHECK_H
#define PARFOLD_EMIT_RECHECK_H

#include "Source/Parse.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <string>

namespace parfold {

/// New texts of files, by their paths.
using NewTexts = std::vector<std::pair<std::string, std::string>>;

/// Parses \p Text in place of the file that \p Command compiles, or that file
/// where there is none, and \p Headers in place of headers, with OpenMP
/// switched on. Bodies of functions other than \p Rewritten are skipped.
/// \returns the first error as 'line:column: message', or nothing. The
/// original texts must have parsed without one.
std::optional<std::string> recheck(const Command &Command,
                                   const std::optional<std::string> &Text,
                                   const NewTexts &Headers,
                                   const llvm::StringSet<> &Rewritten);

} // namespace parfold

#endif // PARFOLD_EMIT_RECHECK_H
