//===- Report/Html.h - a run as pages for a browser -----------------------===//

#ifndef PARFOLD_REPORT_HTML_H
#define PARFOLD_REPORT_HTML_H

#include "Report/FileReport.h"
#include "llvm/Support/Error.h"

namespace parfold {

/// Writes the report of a run into \p Folder, which is made if need be:
/// index.html, a page for each file that has loops, and the documentation. They
/// need no network.
/// \returns an error if something cannot be written.
llvm::Error writeHtml(llvm::StringRef Folder, llvm::ArrayRef<FileReport> Files,
                      llvm::StringRef ToolVersion);

} // namespace parfold

#endif // PARFOLD_REPORT_HTML_H
