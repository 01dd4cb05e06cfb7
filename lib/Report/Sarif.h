//===- Report/Sarif.h - reports for code-scanning tools -------------------===//

#ifndef PARFOLD_REPORT_SARIF_H
#define PARFOLD_REPORT_SARIF_H

#include "Report/FileReport.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// Prints a run as a log in SARIF 2.1.0 (OASIS): a rule for each kind and each
/// reason that occurs, with its page as help; a result for each loop, with the
/// edits as a fix, and a fingerprint that stays the same where the loop only
/// moves.
void printSarif(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
                llvm::StringRef ToolVersion);

} // namespace parfold

#endif // PARFOLD_REPORT_SARIF_H
