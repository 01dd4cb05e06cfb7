//===- Report/Json.h - reports for other programs -------------------------===//
//
// The schema is docs/report.md. Its version grows when a reader of the old
// one could be misled; new members alone do not change it.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_REPORT_JSON_H
#define PARFOLD_REPORT_JSON_H

#include "Report/FileReport.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

constexpr int JsonSchemaVersion = 1;

/// The whole run as one JSON document.
void printJson(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
               llvm::StringRef ToolVersion);

} // namespace parfold

#endif // PARFOLD_REPORT_JSON_H
