//===- Emit/NewLines.cpp - lines of a new text, and where they were -------===//

#include "Emit/NewLines.h"
#include "llvm/ADT/StringExtras.h"

using clang::tooling::Replacement;
using clang::tooling::Replacements;
using llvm::StringRef;

namespace parfold {

std::vector<NewLine> newLines(StringRef Before, const Replacements &Edits) {
  std::vector<NewLine> Lines(1);
  auto Add = [&](StringRef Text, std::optional<unsigned> Old) {
    for (char C : Text) {
      NewLine &Line = Lines.back();
      Line.Text += C;
      // Blanks in front may be new where the rest is old.
      if (Old && !Line.Old && (C == '\n' || !llvm::isSpace(C)))
        Line.Old = Old;
      if (C != '\n')
        continue;
      Lines.emplace_back();
      if (Old)
        ++*Old;
    }
  };
  unsigned Done = 0, Line = 0;
  for (const Replacement &Edit : Edits) { // sorted and free of overlap
    StringRef Kept = Before.slice(Done, Edit.getOffset());
    Add(Kept, Line);
    Add(Edit.getReplacementText(), std::nullopt);
    Done = Edit.getOffset() + Edit.getLength();
    Line += Kept.count('\n') + Before.slice(Edit.getOffset(), Done).count('\n');
  }
  Add(Before.substr(Done), Line);
  if (Lines.back().Text.empty())
    Lines.pop_back();
  return Lines;
}

} // namespace parfold
