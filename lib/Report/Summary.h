//===- Report/Summary.h - a run in a few lines ----------------------------===//

#ifndef PARFOLD_REPORT_SUMMARY_H
#define PARFOLD_REPORT_SUMMARY_H

#include "Report/FileReport.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// How often something occurs in a run, the most frequent first.
using Counts = std::vector<std::pair<std::string, unsigned>>;

/// The loops of a run, counted.
struct Summary {
  explicit Summary(llvm::ArrayRef<FileReport> Files);

  unsigned Files = 0, ChangedFiles = 0, FilesInError = 0, Loops = 0;
  unsigned ByStatus[5] = {}; ///< indexed by Status
  Counts ByKind;             ///< of rewritten loops; one may have several
  Counts ByReason;           ///< first reasons of loops left alone: tags

  unsigned of(Status State) const {
    return ByStatus[static_cast<unsigned>(State)];
  }
};

/// The summary as text: a few lines of counts, then the files that change.
void printSummary(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files);

} // namespace parfold

#endif // PARFOLD_REPORT_SUMMARY_H
