//===- Emit/LineDirectives.cpp - old lines keep their numbers -------------===//

#include "Emit/LineDirectives.h"
#include "Source/Lines.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"
#include <optional>
#include <vector>

using clang::tooling::Replacement;
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

/// Puts a text together of old and new pieces, line by line.
class Writer {
public:
  Writer(StringRef Before, StringRef Name)
      : Lines(presumedLines(Before, Name)), Eol(lineEnding(Before, 0)) {
    mark({1, Name.str()});
  }

  /// \p Old: the text starts in this line of the file, counted from 0.
  void add(StringRef Text, std::optional<unsigned> Old) {
    for (char C : Text) {
      Line += C;
      if (Old && !From && (C == '\n' || !llvm::isSpace(C)))
        From = Old;
      if (C != '\n')
        continue;
      endLine();
      if (Old)
        ++*Old;
    }
  }

  std::string take() {
    endLine();
    return std::move(Out);
  }

private:
  void mark(const Presumed &Is) {
    Out += "#line " + std::to_string(Is.Number) + " \"";
    for (char C : Is.Name) {
      if (C == '"' || C == '\\')
        Out += '\\';
      Out += C;
    }
    (Out += '"') += Eol;
  }

  void endLine() {
    if (From && *From < Lines.size() && *From != Next) {
      mark(Lines[*From]);
      Next = *From;
    }
    Out += Line;
    Line.clear();
    From.reset();
    ++Next;
  }

  std::vector<Presumed> Lines;
  StringRef Eol;
  std::string Out, Line;
  std::optional<unsigned> From; ///< where the first of the line was
  unsigned Next = 0;            ///< what a compiler counts the line as
};

} // namespace

std::string withLineDirectives(StringRef Before, const Replacements &Edits,
                               StringRef Name) {
  Writer Text(Before, Name);
  unsigned Done = 0, Line = 0;
  auto Keep = [&](unsigned To) {
    StringRef Old = Before.slice(Done, To);
    Text.add(Old, Line);
    Line += Old.count('\n');
    Done = To;
  };
  for (const Replacement &Edit : Edits) { // sorted and free of overlap
    Keep(Edit.getOffset());
    Text.add(Edit.getReplacementText(), std::nullopt);
    unsigned End = Edit.getOffset() + Edit.getLength();
    Line += Before.slice(Done, End).count('\n');
    Done = End;
  }
  Keep(Before.size());
  return Text.take();
}

} // namespace parfold
