//===- Emit/Format.cpp - new text in the project's style ------------------===//
//
// clang-format lays out the file with all edits made, once, and what it does
// there is given back to the loops, each of which may still be left out.
//
//===----------------------------------------------------------------------===//

#include "Emit/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using clang::format::FormatStyle;
using clang::tooling::Replacement;
using clang::tooling::Replacements;
using llvm::StringRef;

namespace parfold {

namespace {

/// The bytes of a file that the edits of one loop replace, or stand between.
struct Span {
  unsigned Begin, End;

  explicit Span(const Replacement &Edit)
      : Begin(Edit.getOffset()), End(Edit.getOffset() + Edit.getLength()) {}

  bool touches(const Span &Other) const {
    return Begin <= Other.End && Other.Begin <= End;
  }
  unsigned distance(const Span &Other) const {
    if (touches(Other))
      return 0;
    return End < Other.Begin ? Other.Begin - End : Begin - Other.End;
  }
};

Span spanOf(const Replacements &Edits) {
  Span All(*Edits.begin());
  for (const Replacement &Edit : Edits)
    All.End = std::max(All.End, Span(Edit).End);
  return All;
}

std::string withoutBlanks(StringRef Text) {
  std::string Out;
  for (char C : Text)
    if (!llvm::isSpace(C) && C != '\\') // directives are continued by those
      Out += C;
  return Out;
}

/// Nothing but layout: a style may also ask for other words.
FormatStyle onlyLayout(FormatStyle Style) {
  Style.BreakStringLiterals = false;
  Style.InsertBraces = false;
  Style.QualifierAlignment = FormatStyle::QAS_Leave;
  Style.ReflowComments = false; // which may be about loops
  Style.RemoveBracesLLVM = false;
  Style.RemoveSemicolon = false;
  Style.SortIncludes = FormatStyle::SI_Never;
  return Style;
}

/// (Which begin in the first column in any style, and end in front of a line
/// that is not to be changed.)
FileChange withoutIncludes(FileChange Change) {
  for (EditSet &Loop : Change.Loops)
    Loop.NeedsOmpHeader = Loop.NeedsAllocator = Loop.NeedsTuner =
        Loop.NeedsChecks = Loop.ChecksAlways = false;
  return Change;
}

} // namespace

bool isStyleName(StringRef Name) {
  FormatStyle Style;
  return Name.equals_insensitive("file") || Name.starts_with("file:") ||
         Name.starts_with("{") ||
         clang::format::getPredefinedStyle(Name, FormatStyle::LK_Cpp, &Style);
}

llvm::Expected<FormatStyle> findStyle(StringRef Name, StringRef Path) {
  return clang::format::getStyle(Name, Path, /*FallbackStyle=*/"none");
}

FileChange formatChange(const FileChange &Change, const FormatStyle &Style) {
  if (Style.DisableFormat || Change.Loops.empty())
    return Change;
  auto Plain = collectEdits(withoutIncludes(Change));
  auto Formatted = Plain ? clang::format::formatReplacements(
                               Change.Before, *Plain, onlyLayout(Style))
                         : Plain.takeError();
  if (!Formatted) {
    llvm::consumeError(Formatted.takeError());
    return Change;
  }
  if (withoutBlanks(applyEdits(Change.Before, *Plain)) !=
      withoutBlanks(applyEdits(Change.Before, *Formatted)))
    return Change;

  FileChange Out = Change;
  std::vector<Span> Spans;
  for (EditSet &Loop : Out.Loops) {
    Spans.push_back(spanOf(Loop.Edits));
    Loop.Edits = Replacements();
  }
  size_t Loop = 0; // both are in the file's order
  for (const Replacement &Edit : *Formatted) {
    Span Where(Edit);
    while (Loop + 1 < Spans.size() &&
           Where.distance(Spans[Loop + 1]) <= Where.distance(Spans[Loop]))
      ++Loop;
    // Two loops in a line cannot be told apart any more.
    if (Loop > 0 && Where.touches(Spans[Loop - 1]) &&
        Where.touches(Spans[Loop]))
      return Change;
    if (llvm::Error Overlap = Out.Loops[Loop].Edits.add(Edit)) {
      llvm::consumeError(std::move(Overlap));
      return Change;
    }
  }
  return Out;
}

} // namespace parfold
