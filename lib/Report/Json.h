//===- Report/Json.h - reports for other programs -------------------------===//
//
// The schema is docs/report.md. Its version grows when a reader of the old
// one could be misled; new members alone do not change it.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_REPORT_JSON_H
#define PARFOLD_REPORT_JSON_H

#include "parfold/Report.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

constexpr int JsonSchemaVersion = 1;

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
};

/// The whole run as one JSON document.
void printJson(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
               llvm::StringRef ToolVersion);

} // namespace parfold

#endif // PARFOLD_REPORT_JSON_H
