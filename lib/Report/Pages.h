//===- Report/Pages.h - the documentation that is part of the tool --------===//

#ifndef PARFOLD_REPORT_PAGES_H
#define PARFOLD_REPORT_PAGES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace parfold {

/// A text that is part of the tool.
struct Page {
  llvm::StringRef Name; ///< "reasons/early-exit", "html/style.css"
  llvm::StringRef Text;
};

/// The pages of docs/kinds and docs/reasons, as Markdown, and the files of
/// lib/Report/html.
llvm::ArrayRef<Page> allPages();

/// The text of that name; empty if there is none.
llvm::StringRef pageOf(llvm::StringRef Name);

} // namespace parfold

#endif // PARFOLD_REPORT_PAGES_H
