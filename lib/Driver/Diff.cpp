//===- Driver/Diff.cpp - edits as a unified diff --------------------------===//
//
// The edits say what changed, so nothing has to be searched: each edit
// changes the lines that it touches, less those that come out as they were.
// Changes with at most twice three lines between them share a hunk.
//
// A line ends at '\n' and owns it, and a '\r' is an ordinary character; this
// is how patch(1) and git see lines too.
//
//===----------------------------------------------------------------------===//

#include "Driver/Diff.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

using clang::tooling::Replacement;
using clang::tooling::Replacements;
using llvm::StringRef;

namespace parfold {

namespace {

constexpr size_t Context = 3;

std::vector<StringRef> splitLines(StringRef Text) {
  std::vector<StringRef> Lines;
  while (!Text.empty()) {
    size_t Newline = Text.find('\n');
    size_t Length = Newline == StringRef::npos ? Text.size() : Newline + 1;
    Lines.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Lines;
}

/// Old lines [Begin, End) become \p Text.
struct Change {
  size_t Begin, End;
  std::string Text;
};

class Differ {
public:
  Differ(StringRef Before, const Replacements &Edits)
      : Before(Before), Old(splitLines(Before)) {
    for (const Replacement &Edit : Edits)
      add(Edit);
    if (IsOpen)
      close();
  }

  void print(llvm::raw_ostream &Out) const {
    long Shift = 0; // new line number minus old one
    for (size_t First = 0; First < Changes.size();) {
      size_t Last = First;
      while (Last + 1 < Changes.size() &&
             Changes[Last + 1].Begin - Changes[Last].End <= 2 * Context)
        ++Last;
      Shift += hunk(Out, First, Last, Shift);
      First = Last + 1;
    }
  }

  bool empty() const { return Changes.empty(); }

private:
  size_t lineOf(size_t Offset) const {
    return llvm::partition_point(
               Old,
               [&](StringRef Line) { return offsetAfter(Line) <= Offset; }) -
           Old.begin();
  }

  size_t offsetAfter(StringRef Line) const {
    return Line.end() - Before.begin();
  }

  size_t startOf(size_t Line) const {
    return Line < Old.size() ? Old[Line].begin() - Before.begin()
                             : Before.size();
  }

  /// Edits come sorted, so an edit meets at most the open change.
  void add(const Replacement &Edit) {
    size_t Stop = Edit.getOffset() + Edit.getLength();
    size_t First = lineOf(Edit.getOffset());
    // Text added behind a last line without '\n' changes that line.
    if (First == Old.size() && First > 0 && !Old.back().ends_with("\n"))
      --First;
    size_t Last = std::min(lineOf(Stop) + 1, Old.size());
    if (IsOpen && First < Open.End) {
      Open.Text += Before.slice(Done, Edit.getOffset());
    } else {
      if (IsOpen)
        close();
      IsOpen = true;
      Open = {First, Last,
              Before.slice(startOf(First), Edit.getOffset()).str()};
    }
    Open.End = std::max(Open.End, Last);
    Open.Text += Edit.getReplacementText();
    Done = Stop;
  }

  /// Completes the open change and keeps what is different in it.
  void close() {
    Open.Text += Before.slice(Done, startOf(Open.End));
    std::vector<StringRef> New = splitLines(Open.Text);
    size_t Begin = Open.Begin, End = Open.End, NewBegin = 0;
    size_t NewEnd = New.size();
    while (Begin < End && NewBegin < NewEnd && Old[Begin] == New[NewBegin])
      ++Begin, ++NewBegin;
    while (Begin < End && NewBegin < NewEnd && Old[End - 1] == New[NewEnd - 1])
      --End, --NewEnd;
    std::string Text;
    for (size_t I = NewBegin; I < NewEnd; ++I)
      Text += New[I];
    if (Begin != End || !Text.empty())
      Changes.push_back({Begin, End, std::move(Text)});
    IsOpen = false;
  }

  static void printLine(llvm::raw_ostream &Out, char Mark, StringRef Line) {
    Out << Mark << Line;
    if (!Line.ends_with("\n"))
      Out << "\n\\ No newline at end of file\n";
  }

  static void printRange(llvm::raw_ostream &Out, size_t Begin, size_t Count) {
    // An empty range is named by the line in front of it.
    Out << (Count == 0 ? Begin : Begin + 1);
    if (Count != 1)
      Out << ',' << Count;
  }

  /// Prints changes [First, Last] as one hunk.
  /// \returns by how many lines the file grows in it.
  long hunk(llvm::raw_ostream &Out, size_t First, size_t Last,
            long Shift) const {
    size_t Begin =
        Changes[First].Begin - std::min(Changes[First].Begin, Context);
    size_t End = std::min(Changes[Last].End + Context, Old.size());
    std::string Body;
    llvm::raw_string_ostream Lines(Body);
    long Growth = 0;
    size_t At = Begin;
    for (size_t I = First; I <= Last; ++I) {
      while (At < Changes[I].Begin)
        printLine(Lines, ' ', Old[At++]);
      while (At < Changes[I].End) {
        printLine(Lines, '-', Old[At++]);
        --Growth;
      }
      for (StringRef Line : splitLines(Changes[I].Text)) {
        printLine(Lines, '+', Line);
        ++Growth;
      }
    }
    while (At < End)
      printLine(Lines, ' ', Old[At++]);

    Out << "@@ -";
    printRange(Out, Begin, End - Begin);
    Out << " +";
    printRange(Out, Begin + Shift, End - Begin + Growth);
    Out << " @@\n" << Body;
    return Growth;
  }

  StringRef Before;
  std::vector<StringRef> Old;
  std::vector<Change> Changes;

  Change Open{0, 0, ""};
  bool IsOpen = false;
  size_t Done = 0; ///< old text up to here is in Open or behind it
};

/// As git writes a name: quoted where it has bytes that a patch cannot show,
/// and closed by a tab where patch(1) would otherwise stop at a blank.
std::string headerName(StringRef Path) {
  bool IsPlain = llvm::all_of(Path, [](unsigned char C) {
    return C >= 0x20 && C < 0x7f && C != '"' && C != '\\';
  });
  if (IsPlain)
    return Path.str() + (Path.contains(' ') ? "\t" : "");
  std::string Out = "\"";
  for (unsigned char C : Path) {
    if (C == '"' || C == '\\')
      (Out += '\\') += static_cast<char>(C);
    else if (C >= 0x20 && C < 0x7f)
      Out += static_cast<char>(C);
    else
      for (char Digit : {'\\', static_cast<char>('0' + (C >> 6)),
                         static_cast<char>('0' + (C >> 3 & 7)),
                         static_cast<char>('0' + (C & 7))})
        Out += Digit;
  }
  return Out + "\"";
}

} // namespace

std::string unifiedDiff(StringRef Path, StringRef Before,
                        const Replacements &Edits) {
  Differ Diff(Before, Edits);
  if (Diff.empty())
    return {};
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  Out << "--- " << headerName(("a/" + Path).str()) << '\n'
      << "+++ " << headerName(("b/" + Path).str()) << '\n';
  Diff.print(Out);
  return Text;
}

} // namespace parfold
