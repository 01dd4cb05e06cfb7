//===- Report/FileReport.h - what a run says about one file ---------------===//

#ifndef PARFOLD_REPORT_FILEREPORT_H
#define PARFOLD_REPORT_FILEREPORT_H

#include "parfold/Edits.h"
#include "parfold/Report.h"

namespace parfold {

/// What became of a source file.
enum class FileStatus {
  Changed,       ///< at least one loop was rewritten
  Unchanged,     ///< no loop was
  NotCompiled,   ///< Clang reported errors
  InternalError, ///< the new text failed parfold's own check
};
llvm::StringRef nameOf(FileStatus);

/// All that a run says about one file.
struct FileReport {
  std::string Path; ///< as the user wrote it
  FileStatus State = FileStatus::Unchanged;
  std::vector<LoopReport> Loops; ///< in source order
  /// The text and its edits; none where it was not compiled, or where the edits
  /// were dropped.
  FileChange Change = {};
};

/// The edits of the loop at \p Where; null if it has none.
const EditSet *editsOf(const FileReport &File, const Place &Where);

} // namespace parfold

#endif // PARFOLD_REPORT_FILEREPORT_H
