//===- Emit/LineDirectives.cpp - old lines keep their numbers -------------===//

#include "Emit/LineDirectives.h"
#include "Emit/NewLines.h"
#include "Source/Lines.h"
#include <vector>

using clang::tooling::Replacements;
using llvm::StringRef;

namespace parfold {

namespace {

/// What a compiler takes a line for.
struct Presumed {
  unsigned Number;
  std::string Name;
};

/// What the lines of \p Change's old text are taken for; its file is \p Name.
std::vector<Presumed> presumedLines(const FileChange &Change, StringRef Name) {
  std::vector<Presumed> Lines;
  Presumed Next = {1, Name.str()};
  auto Said = Change.LineNames.begin();
  size_t Count = StringRef(Change.Before).count('\n') + 1;
  while (Lines.size() < Count) {
    if (Said != Change.LineNames.end() && Said->Line == Lines.size() + 1) {
      Next = {Said->Number, Said->File.value_or(Name.str())};
      ++Said;
    }
    Lines.push_back(Next);
    ++Next.Number;
  }
  return Lines;
}

void mark(std::string &Out, const Presumed &Is, StringRef Eol) {
  Out += "#line " + std::to_string(Is.Number) + " \"";
  for (char C : Is.Name) {
    // (A line's end in a name would be one of the directive.)
    unsigned char Byte = C;
    if (Byte < ' ') {
      (Out += '\\') += {'0', char('0' + Byte / 8), char('0' + Byte % 8)};
      continue;
    }
    if (C == '"' || C == '\\')
      Out += '\\';
    Out += C;
  }
  (Out += '"') += Eol;
}

} // namespace

std::string withLineDirectives(const FileChange &Change,
                               const Replacements &Edits, StringRef Name) {
  StringRef Before = Change.Before;
  std::vector<Presumed> Known = presumedLines(Change, Name);
  StringRef Eol = lineEnding(Before, 0);
  const StringRef ByteOrderMark = "\xEF\xBB\xBF"; // which stays first
  std::string Out;
  if (Before.starts_with(ByteOrderMark))
    Out = ByteOrderMark.str();
  mark(Out, {1, Name.str()}, Eol);
  unsigned Next = 0; // what a compiler counts the line as
  for (const NewLine &Line : newLines(Before, Edits)) {
    if (Line.Old && *Line.Old < Known.size() && *Line.Old != Next) {
      mark(Out, Known[*Line.Old], Eol);
      Next = *Line.Old;
    }
    StringRef Text = Line.Text;
    if (Line.Old == 0u)
      Text.consume_front(ByteOrderMark);
    Out += Text;
    ++Next;
  }
  return Out;
}

} // namespace parfold
