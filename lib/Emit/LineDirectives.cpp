//===- Emit/LineDirectives.cpp - old lines keep their numbers -------------===//

#include "Emit/LineDirectives.h"
#include "Emit/NewLines.h"
#include "Source/Lines.h"
#include "llvm/Support/Regex.h"
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

/// What the lines of \p Text are taken for: what generated code says of itself,
/// most often nothing. (A directive that is conditioned out is believed, too.)
std::vector<Presumed> presumedLines(StringRef Text, StringRef Name) {
  static const llvm::Regex Directive(
      "^[ \t]*#[ \t]*(line[ \t]+)?([0-9]+)([ \t]+\"([^\"]*)\")?");
  std::vector<Presumed> Lines;
  Presumed Next = {1, Name.str()};
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Lines.push_back(Next);
    ++Next.Number;
    llvm::SmallVector<StringRef, 5> Parts;
    if (Line.contains('#') && Directive.match(Line, &Parts) &&
        !Parts[2].getAsInteger(10, Next.Number) && !Parts[4].empty())
      Next.Name = Parts[4].str();
  }
  return Lines;
}

void mark(std::string &Out, const Presumed &Is, StringRef Eol) {
  Out += "#line " + std::to_string(Is.Number) + " \"";
  for (char C : Is.Name) {
    if (C == '"' || C == '\\')
      Out += '\\';
    Out += C;
  }
  (Out += '"') += Eol;
}

} // namespace

std::string withLineDirectives(StringRef Before, const Replacements &Edits,
                               StringRef Name) {
  std::vector<Presumed> Known = presumedLines(Before, Name);
  StringRef Eol = lineEnding(Before, 0);
  std::string Out;
  mark(Out, {1, Name.str()}, Eol);
  unsigned Next = 0; // what a compiler counts the line as
  for (const NewLine &Line : newLines(Before, Edits)) {
    if (Line.Old && *Line.Old < Known.size() && *Line.Old != Next) {
      mark(Out, Known[*Line.Old], Eol);
      Next = *Line.Old;
    }
    Out += Line.Text;
    ++Next;
  }
  return Out;
}

} // namespace parfold
