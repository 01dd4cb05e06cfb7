//===- Report/Fixes.h - edits for clang-apply-replacements ----------------===//

#ifndef PARFOLD_REPORT_FIXES_H
#define PARFOLD_REPORT_FIXES_H

#include "Report/FileReport.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// Prints the edits of all \p Files as clang-tidy's --export-fixes does: a
/// diagnostic for each rewritten loop, with its replacements. An include that
/// several loops need is with the first of them.
void printFixes(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files);

} // namespace parfold

#endif // PARFOLD_REPORT_FIXES_H
