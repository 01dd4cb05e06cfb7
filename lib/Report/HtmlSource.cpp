//===- Report/HtmlSource.cpp - a file and what became of its loops --------===//

#include "Report/HtmlSource.h"
#include "Emit/NewLines.h"
#include "Report/HtmlText.h"
#include "Report/Remarks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace parfold {

namespace {

class SourcePage {
public:
  SourcePage(llvm::raw_ostream &Out, const FileReport &File)
      : Out(Out), File(File) {
    StringRef(File.Change.Before).split(Old, '\n');
  }

  void run() {
    openPage(Out, File.Path);
    Out << "<header>\n<p><a href=\"index.html\">All files</a></p>\n<h1>"
        << html(File.Path) << "</h1>\n<p>" << count(Status::Parallelized)
        << " of " << File.Loops.size()
        << " loops rewritten <button id=\"sides\" aria-pressed=\"true\">side "
           "by side</button></p>\n<p class=\"keys soft\"><kbd>n</kbd> "
           "<kbd>p</kbd> next and previous loop, <kbd>r</kbd> next rewritten "
           "one, <kbd>Enter</kbd> open it, <kbd>s</kbd> side by side, "
           "<kbd>u</kbd> all files</p>\n</header>\n<main>\n"
        << "<table class=\"code\">\n<colgroup><col class=\"sign\"><col "
           "class=\"at\"><col><col class=\"at then\"><col "
           "class=\"then\"></colgroup>\n";
    rows();
    Out << "</table>\n</main>\n";
    closePage(Out, /*HasKeys=*/true);
  }

private:
  size_t count(Status State) const {
    return llvm::count_if(File.Loops, [&](const LoopReport &Loop) {
      return Loop.State == State;
    });
  }

  void rows() {
    auto Edits = collectEdits(File.Change);
    if (!Edits) { // then there are no new lines
      llvm::consumeError(Edits.takeError());
      return;
    }
    unsigned Next = 0, At = 1; // the old line, from 0, and the new one
    for (const NewLine &Line : newLines(File.Change.Before, *Edits)) {
      if (Line.Old)
        while (Next < *Line.Old)
          row(Next++, std::nullopt, 0);
      if (Line.Old && *Line.Old == Next)
        row(Next++, Line.Text, At++);
      else
        row(std::nullopt, Line.Text, At++);
    }
  }

  /// One line, or one that there is on one side only.
  void row(std::optional<unsigned> Before, std::optional<StringRef> After,
           unsigned At) {
    std::vector<const LoopReport *> Loops;
    if (Before)
      for (const LoopReport &Loop : File.Loops)
        if (Loop.Where.Line == *Before + 1)
          Loops.push_back(&Loop);
    Out << "<tr";
    if (Before)
      Out << " id=\"L" << *Before + 1 << "\"";
    else
      Out << " class=\"then\"";
    Out << "><td class=\"sign\">";
    for (const LoopReport *Loop : Loops)
      Out << "<span class=\"dot " << nameOf(Loop->State) << "\" title=\""
          << nameOf(Loop->State) << "\"></span>";
    Out << "</td><td class=\"at\">";
    if (Before)
      Out << *Before + 1;
    Out << "</td><td>" << (Before ? html(Old[*Before].rtrim("\r")) : "")
        << "</td><td class=\"at then\">";
    if (After)
      Out << At;
    Out << "</td><td class=\"then" << (Before ? "" : " new") << "\">"
        << (After ? html(After->rtrim("\r\n")) : "") << "</td></tr>\n";
    for (const LoopReport *Loop : Loops)
      verdict(*Loop);
  }

  void verdict(const LoopReport &Loop) {
    Out << "<tr class=\"verdict\" data-status=\"" << nameOf(Loop.State)
        << "\"><td colspan=\"5\"><details><summary><span class=\"dot "
        << nameOf(Loop.State) << "\"></span> " << htmlOfRemark(summaryOf(Loop))
        << " ";
    if (Loop.Reasons.empty())
      for (KindId Kind : Loop.Kinds)
        page("kinds", rowOf(Kind).Name);
    else
      page("reasons", rowOf(Loop.Reasons.front().Id).Tag);
    Out << "</summary>\n<ul>\n";
    item("in function '" + Loop.Function + "'");
    for (const Reason &Why : Loop.Reasons)
      reason(Why);
    for (const std::string &Clause : Loop.Clauses)
      item("clause '" + Clause + "'");
    for (const std::string &Guard : Loop.Guards)
      item("in parallel only if '" + Guard + "'");
    for (const auto &[First, Second] : Loop.Apart)
      item("checked at run time: '" + First + "' does not overlap '" + Second +
           "'");
    Out << "</ul>\n</details></td></tr>\n";
  }

  void page(StringRef Folder, StringRef Name) {
    Out << "[<a href=\"pages.html#" << Folder << '/' << Name << "\">" << Name
        << "</a>] ";
  }

  void item(const std::string &Text) {
    Out << "<li>" << htmlOfRemark(Text) << "</li>\n";
  }

  void reason(const Reason &Why) {
    Out << "<li>" << htmlOfRemark(sentenceOf(Why)) << ' ';
    page("reasons", rowOf(Why.Id).Tag);
    place(Why.Where);
    Out << "<ul>\n";
    for (const Note &Note : Why.Notes) {
      Out << "<li>" << htmlOfRemark(Note.Text) << ' ';
      place(Note.Where);
      Out << "</li>\n";
    }
    Out << "<li>What to do: " << htmlOfRemark(adviceOf(Why))
        << "</li>\n</ul></li>\n";
  }

  void place(const Place &Where) {
    if (Where.Line == 0)
      return;
    if (Where.File == File.Path)
      Out << "<a href=\"#L" << Where.Line << "\">line " << Where.Line << "</a>";
    else
      Out << html(Where.File) << ':' << Where.Line;
  }

  llvm::raw_ostream &Out;
  const FileReport &File;
  llvm::SmallVector<StringRef, 0> Old;
};

} // namespace

void printHtmlSource(llvm::raw_ostream &Out, const FileReport &File) {
  SourcePage(Out, File).run();
}

} // namespace parfold
