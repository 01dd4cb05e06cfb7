//===- Driver/Diff.h - edits as a unified diff ----------------------------===//

#ifndef PARFOLD_DRIVER_DIFF_H
#define PARFOLD_DRIVER_DIFF_H

#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace parfold {

/// The change that \p Edits make to \p Before, as 'diff -u' writes it, with
/// the names a/Path and b/Path. Both 'patch -p1' and 'git apply' take it.
/// Empty where nothing changes.
std::string unifiedDiff(llvm::StringRef Path, llvm::StringRef Before,
                        const clang::tooling::Replacements &Edits);

} // namespace parfold

#endif // PARFOLD_DRIVER_DIFF_H
