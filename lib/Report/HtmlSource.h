//===- Report/HtmlSource.h - a file and what became of its loops ----------===//

#ifndef PARFOLD_REPORT_HTMLSOURCE_H
#define PARFOLD_REPORT_HTMLSOURCE_H

#include "Report/FileReport.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// The page of one file: its text as it was and as it is now, side by side, and
/// below each line what is said about the loops that start there.
void printHtmlSource(llvm::raw_ostream &Out, const FileReport &File);

} // namespace parfold

#endif // PARFOLD_REPORT_HTMLSOURCE_H
