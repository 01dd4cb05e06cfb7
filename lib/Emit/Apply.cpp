//===- Emit/Apply.cpp - edits made in a text ------------------------------===//
//
// Pure text work: the edits of all loops, and the includes that they share,
// which are guarded so that compilers without OpenMP need no such header:
//
//   #ifdef _OPENMP
//   #include <omp.h>
//   #endif
//
//===----------------------------------------------------------------------===//

#include "Source/Lines.h"
#include "Source/Scan.h"
#include "parfold/Edits.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using clang::tooling::Replacement;
using clang::tooling::Replacements;
using llvm::StringRef;

namespace parfold {

namespace {

/// Is '#if...' of \p Text at \p Line the question whether OpenMP is on?
bool asksForOpenMP(StringRef Text, const DirectiveLine &Line) {
  std::string Condition;
  for (char C : Text.slice(Line.Begin, Line.End))
    if (!llvm::isSpace(C))
      Condition += C;
  return Condition == "#ifdef_OPENMP" || Condition == "#ifdefined(_OPENMP)" ||
         Condition == "#ifdefined_OPENMP" || Condition == "#if_OPENMP";
}

/// Does the text include \p Header before \p Offset wherever OpenMP is on?
/// Conditions that are still open at \p Offset do not count: both are in them.
bool includes(StringRef Text, StringRef Header, unsigned Offset) {
  DirectiveLines Scan = scanDirectives(Text, clang::LangOptions());
  llvm::SmallVector<bool, 4> OnlyOpenMP; // of each open condition's branch
  llvm::SmallVector<size_t, 4> Waiting;  // depths of includes in conditions
  for (const DirectiveLine &Line : Scan.Lines) {
    if (Line.Begin >= Offset)
      break;
    if (Line.Kind == LineKind::If) {
      OnlyOpenMP.push_back(asksForOpenMP(Text, Line));
    } else if (Line.Kind == LineKind::Include && Line.Header == Header) {
      Waiting.push_back(OnlyOpenMP.size());
    } else if ((Line.Kind == LineKind::Else || Line.Kind == LineKind::Endif) &&
               !OnlyOpenMP.empty()) {
      // An include in a branch that asks for something else may be missing.
      for (size_t &Depth : Waiting)
        if (Depth == OnlyOpenMP.size())
          Depth = OnlyOpenMP.back() ? Depth - 1 : ~size_t(0);
      OnlyOpenMP.back() = false;
      if (Line.Kind == LineKind::Endif)
        OnlyOpenMP.pop_back();
    }
  }
  return llvm::any_of(Waiting,
                      [&](size_t Depth) { return Depth <= OnlyOpenMP.size(); });
}

} // namespace

/// Two loops on one line both replace the blanks between them: by the lines
/// behind the one, then the lines in front of the other.
static std::string joined(StringRef Behind, StringRef InFront) {
  Behind = Behind.rtrim(" \t"); // the second loop's indentation
  InFront = InFront.ltrim("\r");
  InFront.consume_front("\n");
  return (Behind + InFront).str();
}

std::optional<Replacement> includeEdit(const FileChange &Change) {
  bool NeedsOmpHeader = false, NeedsAllocator = false, NeedsTuner = false;
  bool NeedsChecks = false, ChecksAlways = false;
  for (const EditSet &Loop : Change.Loops) {
    NeedsOmpHeader |= Loop.NeedsOmpHeader;
    NeedsAllocator |= Loop.NeedsAllocator;
    NeedsTuner |= Loop.NeedsTuner;
    NeedsChecks |= Loop.NeedsChecks;
    ChecksAlways |= Loop.ChecksAlways;
  }
  std::vector<StringRef> Lines{"#ifdef _OPENMP"};
  auto Include = [&](StringRef Header, StringRef Line) {
    if (!includes(Change.Before, Header, Change.HeaderOffset))
      Lines.push_back(Line);
  };
  if (NeedsOmpHeader)
    Include("omp.h", "#include <omp.h>");
  if (NeedsAllocator)
    Include("stdlib.h", "#include <stdlib.h>");
  if (NeedsTuner)
    Include("parfold/tune.h", "#include <parfold/tune.h>");
  const StringRef Check = "#include <parfold/selfcheck.h>";
  if (NeedsChecks && !ChecksAlways)
    Include("parfold/selfcheck.h", Check);
  Lines.push_back("#endif");
  if (Lines.size() == 2)
    Lines.clear();
  if (ChecksAlways)
    Include("parfold/selfcheck.h", Check);
  if (Lines.empty())
    return std::nullopt;
  std::string Text;
  for (StringRef Line : Lines)
    (Text += Line) += lineEnding(Change.Before, Change.HeaderOffset);
  return Replacement(Change.Path, Change.HeaderOffset, 0, Text);
}

llvm::Expected<Replacements> collectEdits(const FileChange &Change) {
  std::vector<Replacement> Edits;
  for (const EditSet &Loop : Change.Loops) {
    for (const Replacement &Edit : Loop.Edits) {
      if (Edit.getOffset() + Edit.getLength() > Change.Before.size())
        return llvm::createStringError("an edit lies outside of the file");
      std::string Text = Edit.getReplacementText().str();
      if (!Edits.empty() && Edits.back().getOffset() == Edit.getOffset() &&
          Edits.back().getLength() == Edit.getLength()) {
        Text = joined(Edits.back().getReplacementText(), Text);
        Edits.pop_back();
      }
      Edits.emplace_back(Change.Path, Edit.getOffset(), Edit.getLength(), Text);
    }
  }
  if (std::optional<Replacement> Include = includeEdit(Change))
    Edits.push_back(std::move(*Include));
  Replacements All;
  for (const Replacement &Edit : Edits)
    if (llvm::Error Overlap = All.add(Edit))
      return Overlap;
  return All;
}

std::string applyEdits(StringRef Text, const Replacements &Edits) {
  std::string Out;
  size_t Done = 0;
  for (const Replacement &Edit : Edits) { // sorted and free of overlap
    Out += Text.slice(Done, Edit.getOffset());
    Out += Edit.getReplacementText();
    Done = Edit.getOffset() + Edit.getLength();
  }
  return Out += Text.substr(Done);
}

} // namespace parfold
