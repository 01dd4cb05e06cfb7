//===- Pipeline.cpp - from a parsed file to reports and edits -------------===//
//
// Loops are taken one by one, outer ones first: a loop inside one that is
// rewritten is covered by it. A loop leaves the pipeline at the first stage
// that says no, with that stage's reasons.
//
//===----------------------------------------------------------------------===//

#include "parfold/Pipeline.h"
#include "Choice/Collapse.h"
#include "Emit/Render.h"
#include "Explain.h"
#include "Facts/Knowledge.h"
#include "Recognize/Recognize.h"
#include "Source/HeaderPlace.h"
#include "parfold/Plan.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

std::string pathOfFile(const Unit &Unit) {
  const SourceManager &Sources = Unit.Context.getSourceManager();
  OptionalFileEntryRef File = Sources.getFileEntryRefForID(Unit.File);
  llvm::SmallString<256> Path(File ? File->getName() : "");
  Sources.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path); // links may stand in front of '..'
  return Path.str().str();
}

/// What compilers count the lines of \p Unit as where a directive says so:
/// what generated code tells of itself. (The preprocessor knows which of them
/// hold, and what macros in them are.)
std::vector<LineName> lineNames(const Unit &Unit) {
  std::vector<LineName> Names;
  const SourceManager &Sources = Unit.Context.getSourceManager();
  if (!Sources.getSLocEntry(Unit.File).getFile().hasLineDirectives())
    return Names;
  StringRef Text = Unit.text();
  unsigned Line = 1, Expected = 1;
  std::string Own = Sources.getPresumedLoc(Unit.start(), false).getFilename();
  std::string File = Own;
  for (size_t At = 0; At != StringRef::npos && At < Text.size(); ++Line) {
    PresumedLoc Is = Sources.getPresumedLoc(Unit.start().getLocWithOffset(At));
    if (Is.isValid() &&
        (Is.getLine() != Expected || Is.getFilename() != File)) {
      Expected = Is.getLine();
      File = Is.getFilename();
      Names.push_back(
          {Line, Expected, File == Own ? std::nullopt : std::optional(File)});
    }
    ++Expected;
    At = Text.find('\n', At);
    if (At != StringRef::npos)
      ++At;
  }
  return Names;
}

std::string typeOf(const ASTContext &Context, const Location &Where) {
  return Where.Type.getAsString(Context.getPrintingPolicy());
}

/// What the folds of a legal loop are, for its report.
void describeFolds(const ASTContext &Context, const Verdict &V,
                   LoopReport &Report) {
  for (const Fold &F : V.Folds) {
    if (!llvm::is_contained(Report.Kinds, F.Kind))
      Report.Kinds.push_back(F.Kind);
    Report.Accumulators.push_back({F.Accumulator.Spelling,
                                   F.Operator
                                       ? rowOf(*F.Operator).Spelling.str()
                                       : rowOf(F.Kind).Name.str(),
                                   typeOf(Context, F.Accumulator), F.Kind});
    for (const Location *Other : F.companions())
      Report.Accumulators.push_back(
          {Other->Spelling, "payload", typeOf(Context, *Other)});
  }
}

void describeArrays(const ASTContext &Context, const Verdict &V,
                    LoopReport &Report) {
  for (const ArrayFold &F : V.Arrays) {
    if (!llvm::is_contained(Report.Kinds, F.Kind))
      Report.Kinds.push_back(F.Kind);
    std::string Operators;
    for (const ElementUpdate &Update : F.Updates)
      Operators += (Operators.empty() ? "" : " ") +
                   rowOf(Update.Operator).Spelling.str();
    Report.Accumulators.push_back(
        {F.Spelling, Operators,
         F.Element.getAsString(Context.getPrintingPolicy()), F.Kind});
  }
}

class Pipeline {
public:
  Pipeline(const Unit &Unit, Knowledge &Known, const Options &Wishes,
           std::optional<Stage> Print, llvm::raw_ostream &Out)
      : U(Unit), Known(Known), Wishes(Wishes), Print(Print), Out(Out) {}

  UnitResult run() {
    Loops = collectLoops(U);
    if (Print == Stage::Loops)
      printLoops(Out, U, Loops);
    Result.Change.Path = pathOfFile(U);
    Result.Change.Before = U.text().str();
    Result.Change.LineNames = lineNames(U);
    const Loop *Explained = Print == Stage::Story
                                ? loopAt(U, Loops, Wishes.ExplainedLine)
                                : nullptr;
    for (const Loop &L : Loops) {
      LoopReport Report;
      Report.Where = L.Where;
      Report.Function = L.Function->getNameAsString();
      LoopStory Story;
      Story.L = &L;
      if (isInsideRewritten(L))
        Report.State = Status::Covered;
      else
        rewrite(Story, Report);
      if (&L == Explained)
        explain(Out, U, Story, Report);
      if (Report.State == Status::Parallelized &&
          Result.Change.Loops.size() == 1)
        Result.Change.HeaderOffset = headerOffset(U, L.Begin);
      Result.Loops.push_back(std::move(Report));
    }
    return std::move(Result);
  }

private:
  bool isInsideRewritten(const Loop &L) const {
    if (!L.Parent)
      return false;
    Status Outer = Result.Loops[*L.Parent].State;
    return Outer == Status::Parallelized || Outer == Status::Covered;
  }

  /// The loop that is all of the body of \p L, if threads should share its
  /// iterations, too.
  const Loop *innerToCollapse(const Loop &L) const {
    // Loops inside of a loop follow it.
    const size_t Self = &L - Loops.data();
    for (size_t I = Self + 1; I < Loops.size() && Loops[I].Parent >= Self; ++I)
      if (Loops[I].Parent == Self && isWorthCollapsing(L, Loops[I]))
        return &Loops[I];
    return nullptr;
  }

  /// One loop through all stages, as far as it comes.
  void rewrite(LoopStory &Story, LoopReport &Report) {
    const Loop &L = *Story.L;
    LoopFacts &Facts = Story.Facts.emplace(collectFacts(U, L, Known));
    if (Print == Stage::Facts)
      printFacts(Out, L, Facts);

    Verdict &V = Story.V.emplace(decideVerdict(U, L, Facts, Known, Wishes));
    if (Print == Stage::Verdict)
      printVerdict(Out, L, V);
    if (!V.isLegal()) {
      Report.Reasons = V.Reasons;
      return;
    }
    describeFolds(U.Context, V, Report);
    describeArrays(U.Context, V, Report);
    if (V.IsDoAll)
      Report.Kinds.push_back(KindId::DoAll);
    if (V.Found)
      Report.Kinds.push_back(KindId::Search);

    Choice &C = Story.C.emplace(
        chooseStrategy(U, L, Facts, V, Wishes, V.IsDoAll && holdsFold(Facts)));
    if (Print == Stage::Choice)
      printChoice(Out, L, C);
    if (!C.Reasons.empty()) {
      Report.State = C.Instead;
      Report.Reasons = C.Reasons;
      return;
    }

    bool HasDirective = C.Strategy != StrategyId::ThreadArray &&
                        C.Strategy != StrategyId::Blocks &&
                        C.Strategy != StrategyId::OrderedBlocks &&
                        !C.HasSlotsBesideCopies;
    if (const Loop *Inner = innerToCollapse(L); Inner && HasDirective) {
      LoopFacts InnerFacts = collectFacts(U, *Inner, Known);
      Verdict InnerV = decideVerdict(U, *Inner, InnerFacts, Known, Wishes);
      C.Collapses = allowCollapse(V, InnerV, *Inner->Space->Counter);
      // A loop with few iterations shows nothing in its first hundredth.
      C.Tunes &= !C.Collapses;
    }

    Plan P = planRewrite(U, L, Facts, V, C, Wishes);
    if (Print == Stage::Plan)
      printPlan(Out, P);
    Report.State = Status::Parallelized;
    Report.Strategy = P.Strategy;
    Report.Clauses = P.Clauses;
    Report.Guards = P.Conditions;
    Report.Apart = V.Apart;

    Result.Change.Loops.push_back(
        renderEdits(Result.Change.Path, Result.Change.Before, P));
    if (Print == Stage::Edits)
      printEdits(Out, Result.Change.Loops.back());
    Story.Edits = Result.Change.Loops.back();
  }

  const Unit &U;
  Knowledge &Known;
  const Options &Wishes;
  std::optional<Stage> Print;
  llvm::raw_ostream &Out;
  std::vector<Loop> Loops;
  UnitResult Result;
};

} // namespace

UnitResult runPipeline(const Unit &Unit, Knowledge &Known,
                       const Options &Options, std::optional<Stage> Print,
                       llvm::raw_ostream &Out) {
  return Pipeline(Unit, Known, Options, Print, Out).run();
}

} // namespace parfold
