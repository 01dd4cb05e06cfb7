//===- Report/FileReport.cpp - what a run says about one file -------------===//

#include "Report/FileReport.h"
#include "llvm/Support/ErrorHandling.h"

namespace parfold {

llvm::StringRef nameOf(FileStatus State) {
  switch (State) {
  case FileStatus::Changed:
    return "changed";
  case FileStatus::Unchanged:
    return "unchanged";
  case FileStatus::NotCompiled:
    return "not-compiled";
  case FileStatus::InternalError:
    return "internal-error";
  }
  llvm_unreachable("covered switch");
}

const EditSet *editsOf(const FileReport &File, const Place &Where) {
  for (const EditSet &Edits : File.Change.Loops)
    if (Edits.Where.Line == Where.Line && Edits.Where.Column == Where.Column)
      return &Edits;
  return nullptr;
}

} // namespace parfold
