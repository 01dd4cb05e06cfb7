//===- Report/Html.cpp - a run as pages for a browser ---------------------===//

#include "Report/Html.h"
#include "Report/HtmlSource.h"
#include "Report/HtmlText.h"
#include "Report/Pages.h"
#include "Report/Summary.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::raw_ostream;
using llvm::StringRef;

namespace parfold {

namespace {

constexpr Status AllStatus[] = {Status::Parallelized, Status::Covered,
                                Status::NotProfitable, Status::Suppressed,
                                Status::Refused};

StringRef wordsOf(Status State) {
  switch (State) {
  case Status::Parallelized:
    return "rewritten";
  case Status::Covered:
    return "within rewritten ones";
  case Status::NotProfitable:
    return "would not pay";
  case Status::Suppressed:
    return "left out by options";
  case Status::Refused:
    return "refused";
  }
  llvm_unreachable("covered switch");
}

/// The page of a file: its number keeps names short and different.
std::string pageName(size_t Index) {
  return llvm::formatv("file{0}.html", Index + 1);
}

/// How the loops share out, as a bar.
void printShare(raw_ostream &Out, const Summary &All, StringRef Class) {
  Out << "<div class=\"share " << Class << "\" role=\"img\" aria-label=\"";
  for (Status State : AllStatus)
    Out << All.of(State) << ' ' << wordsOf(State) << "; ";
  Out << "\">";
  for (Status State : AllStatus)
    if (unsigned Count = All.of(State))
      Out << "<span class=\"" << nameOf(State) << "\" style=\"flex: " << Count
          << "\" title=\"" << Count << ' ' << wordsOf(State) << "\"></span>";
  Out << "</div>\n";
}

void printBars(raw_ostream &Out, StringRef Title, StringRef Folder,
               StringRef Class, const Counts &All) {
  if (All.empty())
    return;
  Out << "<section>\n<h2>" << Title << "</h2>\n<table class=\"bars\">\n";
  for (const auto &[Name, Count] : All)
    Out << "<tr><td><a href=\"pages.html#" << Folder << '/' << Name << "\">"
        << Name << "</a></td><td class=\"number\">" << Count
        << "</td><td style=\"width: 14rem\"><div class=\"bar " << Class
        << "\" style=\"width: "
        << llvm::format("%.1f", 100.0 * Count / All.front().second)
        << "%\"></div></td></tr>\n";
  Out << "</table>\n</section>\n";
}

void printFileRow(raw_ostream &Out, const FileReport &File, size_t Index) {
  Summary One(File);
  Out << "<tr><td>";
  if (File.Loops.empty())
    Out << html(File.Path);
  else
    Out << "<a href=\"" << pageName(Index) << "\">" << html(File.Path)
        << "</a>";
  if (One.FilesInError)
    Out << " <span class=\"soft\">(" << nameOf(File.State) << ")</span>";
  Out << "</td><td class=\"number\">" << One.Loops
      << "</td><td class=\"number\">" << One.of(Status::Parallelized)
      << "</td><td>";
  printShare(Out, One, "small");
  Out << "</td></tr>\n";
}

void printIndex(raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
                StringRef Version) {
  Summary All(Files);
  openPage(Out, "parfold: loops");
  Out << "<header>\n<h1>Loops, and what became of them</h1>\n<p>"
      << All.of(Status::Parallelized) << " of " << All.Loops
      << " loops rewritten, in " << All.ChangedFiles << " of " << All.Files
      << " files <span class=\"soft\">(parfold " << html(Version)
      << ")</span></p>\n</header>\n<main>\n";
  printShare(Out, All, "");
  Out << "<ul class=\"legend\">\n";
  for (Status State : AllStatus)
    if (All.of(State))
      Out << "<li><span class=\"swatch " << nameOf(State) << "\"></span>"
          << All.of(State) << ' ' << wordsOf(State) << "</li>\n";
  Out << "</ul>\n<div class=\"charts\">\n";
  printBars(Out, "Rewritten, by kind", "kinds", "parallelized", All.ByKind);
  printBars(Out, "Left alone, by first reason", "reasons", "refused",
            All.ByReason);
  Out << "</div>\n<section>\n<h2>Files</h2>\n<table class=\"list\">\n<tr><th "
         "scope=\"col\">file</th><th scope=\"col\" class=\"number\">loops</th>"
         "<th scope=\"col\" class=\"number\">rewritten</th><th "
         "scope=\"col\">all</th></tr>\n";
  for (size_t I = 0; I < Files.size(); ++I)
    printFileRow(Out, Files[I], I);
  Out << "</table>\n</section>\n</main>\n";
  closePage(Out, /*HasKeys=*/false);
}

void printPages(raw_ostream &Out) {
  openPage(Out, "parfold: kinds and reasons");
  Out << "<header>\n<p><a href=\"index.html\">All files</a></p>\n</header>\n"
         "<main>\n";
  for (const Page &Page : allPages())
    if (!Page.Name.starts_with("html/"))
      Out << "<article id=\"" << Page.Name << "\">\n"
          << htmlOfMarkdown(Page.Text) << "</article>\n";
  Out << "</main>\n";
  closePage(Out, /*HasKeys=*/false);
}

Error write(StringRef Folder, StringRef Name,
            llvm::function_ref<void(raw_ostream &)> Print) {
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Name);
  std::error_code Why;
  llvm::raw_fd_ostream Out(Path, Why);
  if (!Why) {
    Print(Out);
    Out.close();
    Why = Out.error();
    Out.clear_error();
  }
  return Why ? llvm::createFileError(Path, Why) : Error::success();
}

} // namespace

Error writeHtml(StringRef Folder, llvm::ArrayRef<FileReport> Files,
                StringRef ToolVersion) {
  if (std::error_code Why = llvm::sys::fs::create_directories(Folder))
    return llvm::createFileError(Folder, Why);
  if (Error Why = write(Folder, "index.html", [&](raw_ostream &Out) {
        printIndex(Out, Files, ToolVersion);
      }))
    return Why;
  if (Error Why = write(Folder, "pages.html", printPages))
    return Why;
  for (size_t I = 0; I < Files.size(); ++I)
    if (!Files[I].Loops.empty())
      if (Error Why = write(Folder, pageName(I), [&](raw_ostream &Out) {
            printHtmlSource(Out, Files[I]);
          }))
        return Why;
  return Error::success();
}

} // namespace parfold
