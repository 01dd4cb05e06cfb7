//===- Report/HtmlText.cpp - pieces of HTML -------------------------------===//

#include "Report/HtmlText.h"
#include "Report/Pages.h"
#include "Report/Utf8.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"
#include <md4c-html.h>

using llvm::StringRef;

namespace parfold {

std::string html(StringRef Text) {
  std::string Out;
  llvm::raw_string_ostream Stream(Out);
  llvm::printHTMLEscaped(utf8(Text), Stream);
  return Out;
}

std::string htmlOfRemark(StringRef Text) {
  std::string Out;
  while (true) {
    auto [Before, Rest] = Text.split('\'');
    auto [Quoted, After] = Rest.split('\'');
    Out += html(Before);
    if (Rest.empty())
      return Out;
    Out += "<code>" + html(Quoted) + "</code>";
    Text = After;
  }
}

/// Links to "../kinds/sum.md#ties" become "#kinds/sum", others go.
static std::string withLocalLinks(StringRef Html) {
  static const llvm::Regex Link("<a href=\"([^\"]*)\">");
  std::string Out;
  llvm::SmallVector<StringRef, 2> Parts;
  while (Link.match(Html, &Parts)) {
    Out += StringRef(Html.begin(), Parts[0].begin() - Html.begin());
    StringRef Name = Parts[1].split('#').first;
    Name.consume_back(".md");
    Name.consume_front("../");
    std::string Target = Name.str();
    for (StringRef Folder : {"", "kinds/", "reasons/"})
      if (!pageOf((Folder + Name).str()).empty())
        Target = (Folder + Name).str();
    bool IsPage = !pageOf(Target).empty() || Parts[1].starts_with("https:");
    Out += !IsPage                          ? "<a>"
           : Parts[1].starts_with("https:") ? Parts[0].str()
                                            : "<a href=\"#" + Target + "\">";
    Html = Html.substr(Parts[0].end() - Html.begin());
  }
  return Out + Html.str();
}

std::string htmlOfMarkdown(StringRef Text) {
  std::string Out;
  auto Append = [](const char *Piece, MD_SIZE Size, void *To) {
    static_cast<std::string *>(To)->append(Piece, Size);
  };
  md_html(Text.data(), Text.size(), Append, &Out,
          MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0);
  return withLocalLinks(Out);
}

void openPage(llvm::raw_ostream &Out, StringRef Title) {
  Out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
         "charset=\"utf-8\">\n<meta name=\"viewport\" "
         "content=\"width=device-width\">\n<title>"
      << html(Title) << "</title>\n<style>\n"
      << pageOf("html/style.css") << "</style>\n</head>\n<body>\n";
}

void closePage(llvm::raw_ostream &Out, bool HasKeys) {
  if (HasKeys)
    Out << "<script>\n" << pageOf("html/script.js") << "</script>\n";
  Out << "</body>\n</html>\n";
}

} // namespace parfold
