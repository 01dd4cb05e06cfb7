//===- Report/HtmlText.h - pieces of HTML ---------------------------------===//

#ifndef PARFOLD_REPORT_HTMLTEXT_H
#define PARFOLD_REPORT_HTMLTEXT_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// \p Text with all that means something in HTML escaped, as UTF-8.
std::string html(llvm::StringRef Text);

/// A remark's text: what it quotes is code.
std::string htmlOfRemark(llvm::StringRef Text);

/// What Markdown means. Links to other pages of the documentation go to their
/// articles in the same page.
std::string htmlOfMarkdown(llvm::StringRef Text);

/// Everything in front of a page's contents, and what follows them.
void openPage(llvm::raw_ostream &Out, llvm::StringRef Title);
void closePage(llvm::raw_ostream &Out, bool HasKeys);

} // namespace parfold

#endif // PARFOLD_REPORT_HTMLTEXT_H
