//===- Report/Remarks.cpp - reports as compilers print them ---------------===//
//
// The form is Clang's, so that editors find the places. A loop is one remark,
// however many reasons it has; further reasons are its notes.
//
//===----------------------------------------------------------------------===//

#include "Report/Remarks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/WithColor.h"

using llvm::raw_ostream;
using llvm::StringRef;
using llvm::WithColor;

namespace parfold {

namespace {

/// 'file:line:column: ', as much of it as is known.
raw_ostream &at(raw_ostream &Out, const Place &Where) {
  if (Where.Line == 0)
    return Out;
  WithColor Bold(Out, raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  Bold.get() << Where.File << ':' << Where.Line << ':' << Where.Column << ": ";
  return Out;
}

raw_ostream &remark(raw_ostream &Out, const Place &Where) {
  return WithColor::remark(at(Out, Where));
}

raw_ostream &note(raw_ostream &Out, const Place &Where) {
  return WithColor::note(at(Out, Where));
}

/// "'a' is a sum", one string per fold; payloads stand with the fold that
/// carries them: "'best' (with 'where') is a maximum with its place".
std::vector<std::string>
describeFolds(const std::vector<AccumulatorReport> &Accumulators) {
  struct Fold {
    StringRef Name, What;
    std::string Payloads;
  };
  std::vector<Fold> Folds;
  for (const AccumulatorReport &Accumulator : Accumulators) {
    if (Accumulator.Kind) {
      Folds.push_back({Accumulator.Name, rowOf(*Accumulator.Kind).What, ""});
      continue;
    }
    std::string &Payloads = Folds.back().Payloads;
    Payloads += (Payloads.empty() ? "'" : ", '") + Accumulator.Name + "'";
  }
  std::vector<std::string> Out;
  for (const Fold &Fold : Folds)
    Out.push_back(
        ("'" + Fold.Name + "'" +
         (Fold.Payloads.empty() ? "" : " (with " + Fold.Payloads + ")") +
         " is " + Fold.What)
            .str());
  return Out;
}

StringRef shapeOf(StrategyId Strategy, bool IsOne) {
  switch (Strategy) {
  case StrategyId::ReductionClause:
    return IsOne ? "reduction clause" : "reduction clauses";
  case StrategyId::ParallelFor:
    return "parallel for";
  case StrategyId::ThreadArray:
    return "thread-local array";
  case StrategyId::ArrayCopies:
    return "a copy per thread";
  case StrategyId::OrderedBlocks:
    return "blocks in order";
  case StrategyId::Blocks:
    return "fixed blocks";
  }
  llvm_unreachable("covered switch");
}

std::string summaryOfParallelized(const LoopReport &Loop) {
  std::vector<std::string> Folds = describeFolds(Loop.Accumulators);
  if (Loop.Strategy == StrategyId::OrderedBlocks)
    Folds.push_back("it is a search");
  if (Folds.empty())
    return "loop parallelized: its iterations are independent";
  std::string Out = "loop parallelized: " + llvm::join(Folds, ", ");
  if (Loop.Strategy)
    Out += (Folds.size() > 1 ? "; " : ", ") +
           shapeOf(*Loop.Strategy, Folds.size() == 1).str();
  return Out;
}

void printParallelized(raw_ostream &Out, const LoopReport &Loop) {
  remark(Out, Loop.Where) << summaryOf(Loop) << " [";
  llvm::interleaveComma(Loop.Kinds, Out,
                        [&](KindId Kind) { Out << rowOf(Kind).Name; });
  Out << "]\n";
}

void printNotes(raw_ostream &Out, const Reason &Why, Loudness How) {
  for (const Note &Note : Why.Notes)
    note(Out, Note.Where) << Note.Text << '\n';
  if (How == Loudness::Verbose)
    note(Out, Why.Where) << "advice: " << adviceOf(Why) << '\n';
}

bool isSamePlace(const Place &A, const Place &B) { return !(A < B || B < A); }

void printRefused(raw_ostream &Out, const LoopReport &Loop, Loudness How) {
  remark(Out, Loop.Where) << summaryOf(Loop);
  if (Loop.Reasons.empty()) {
    Out << (Loop.State == Status::Covered ? " [covered]\n" : "\n");
    return;
  }
  const Reason &First = Loop.Reasons.front();
  Out << " [" << rowOf(First.Id).Tag << "]\n";
  if (First.Notes.empty() && First.Where.Line != 0 &&
      !isSamePlace(First.Where, Loop.Where))
    note(Out, First.Where) << "here\n";
  printNotes(Out, First, How);
  for (const Reason &Why : llvm::ArrayRef(Loop.Reasons).drop_front()) {
    note(Out, Why.Where) << "also: " << sentenceOf(Why) << " ["
                         << rowOf(Why.Id).Tag << "]\n";
    printNotes(Out, Why, How);
  }
}

} // namespace

std::string summaryOf(const LoopReport &Loop) {
  if (Loop.State == Status::Parallelized)
    return summaryOfParallelized(Loop);
  std::string Out = "loop not parallelized";
  if (!Loop.Reasons.empty())
    Out += ": " + sentenceOf(Loop.Reasons.front());
  else if (Loop.State == Status::Covered)
    Out += ": it runs inside a loop that is parallelized";
  return Out;
}

void printRemarks(raw_ostream &Out, llvm::ArrayRef<LoopReport> Loops,
                  Loudness How) {
  for (const LoopReport &Loop : Loops) {
    if (Loop.State == Status::Parallelized) {
      printParallelized(Out, Loop);
      for (auto &[First, Second] : Loop.Apart)
        note(Out, Loop.Where) << "checked at run time: '" << First
                              << "' does not overlap '" << Second << "'\n";
      if (How != Loudness::Verbose)
        continue;
      if (!Loop.Clauses.empty())
        note(Out, Loop.Where)
            << "clauses: " << llvm::join(Loop.Clauses, " ") << '\n';
      for (const std::string &Guard : Loop.Guards)
        note(Out, Loop.Where) << "in parallel only if " << Guard << '\n';
    } else if (How == Loudness::Verbose ||
               (How == Loudness::Normal && Loop.State != Status::Covered)) {
      printRefused(Out, Loop, How);
    }
  }
}

void printCount(raw_ostream &Out, StringRef File,
                llvm::ArrayRef<LoopReport> Loops) {
  Out << File << ": " << Loops.size()
      << (Loops.size() == 1 ? " loop" : " loops");
  const char *Separator = ": ";
  for (Status State : {Status::Parallelized, Status::Covered, Status::Refused,
                       Status::NotProfitable, Status::Suppressed}) {
    auto Count = llvm::count_if(
        Loops, [&](const LoopReport &Loop) { return Loop.State == State; });
    if (Count == 0)
      continue;
    Out << Separator << Count << ' ' << nameOf(State);
    Separator = ", ";
  }
  Out << '\n';
}

} // namespace parfold
