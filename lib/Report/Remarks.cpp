//===- Report/Remarks.cpp - reports as compilers print them ---------------===//
//
// The form is Clang's, so that editors find the places. A loop is one remark,
// however many reasons it has; further reasons are its notes.
//
//===----------------------------------------------------------------------===//

#include "Report/Remarks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
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

void printParallelized(raw_ostream &Out, const LoopReport &Loop) {
  std::vector<std::string> Folds = describeFolds(Loop.Accumulators);
  if (Loop.Strategy == StrategyId::OrderedBlocks)
    Folds.push_back("it is a search");
  remark(Out, Loop.Where) << "loop parallelized: "
                          << (Folds.empty() ? "its iterations are independent"
                                            : llvm::join(Folds, ", "));
  if (Loop.Strategy && !Folds.empty()) {
    Out << (Folds.size() > 1 ? "; " : ", ");
    switch (*Loop.Strategy) {
    case StrategyId::ReductionClause:
      Out << (Folds.size() > 1 ? "reduction clauses" : "reduction clause");
      break;
    case StrategyId::ParallelFor:
      Out << "parallel for";
      break;
    case StrategyId::ThreadArray:
      Out << "thread-local array";
      break;
    case StrategyId::ArrayCopies:
      Out << "a copy per thread";
      break;
    case StrategyId::OrderedBlocks:
      Out << "blocks in order";
      break;
    case StrategyId::Blocks:
      Out << "fixed blocks";
      break;
    }
  }
  Out << " [";
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
  remark(Out, Loop.Where) << "loop not parallelized";
  if (Loop.Reasons.empty()) {
    Out << (Loop.State == Status::Covered
                ? ": it runs inside a loop that is parallelized [covered]\n"
                : "\n");
    return;
  }
  const Reason &First = Loop.Reasons.front();
  Out << ": " << sentenceOf(First) << " [" << rowOf(First.Id).Tag << "]\n";
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
