//===- parfold/Choice.h - stage 4: profitability and strategy -------------===//
//
// The loop may be rewritten; should it be, and into what? The cost model is
// coarse on purpose: it decides from how many iterations on threads are worth
// starting, and the written code tests that at run time.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_CHOICE_H
#define PARFOLD_CHOICE_H

#include "parfold/Options.h"
#include "parfold/Verdict.h"

namespace clang {
class IfStmt;
}

namespace parfold {

/// How the written code keeps short loops on one thread.
enum class GuardForm {
  Version, ///< 'if (n > 1000) { parallel } else original'
  Clause,  ///< 'if(n > 1000)' on the directive
  None,
};

/// Where each thread's copy of an array of accumulators is.
enum class CopyForm {
  Section, ///< made by an array section in the reduction clause
  Stack,
  Heap,
};

struct Choice {
  /// Why the loop stays as it is; empty: it is rewritten.
  std::vector<Reason> Reasons;
  /// What to report when Reasons is not empty.
  Status Instead = Status::Refused;
  StrategyId Strategy = StrategyId::ReductionClause;
  /// Of a search that folds the iterations in front of the one it finds: how
  /// that is done.
  std::optional<StrategyId> Folding;
  GuardForm Guard = GuardForm::None;
  CopyForm Copies = CopyForm::Section; ///< if there are arrays
  /// What is folded beside arrays has slots, too.
  bool HasSlotsBesideCopies = false;
  /// The loop and the one that is its body are counted as one.
  bool Collapses = false;
  /// For how many threads the stack has room for slots, if they are there.
  uint64_t MostThreads = ~uint64_t(0);
  bool SlotsOnHeap = false;
  /// Of slots and searches: branches that iterations rarely take, and outside
  /// of which they change nothing. Blocks in which none does are skipped.
  std::optional<std::vector<const clang::IfStmt *>> Rarely;
  /// Teams of several sizes are tried.
  bool Tunes = false;
  /// Run in parallel only with more iterations than this.
  uint64_t MinTrips = 0;
  /// Of a search: so many iterations are run before there are threads, and so
  /// many are taken at a time by a thread then.
  uint64_t Alone = 1, Block = 1;
  /// Estimated time of one iteration on one thread, in nanoseconds.
  double Cost = 0;

  /// Does every thread have a slot, or every block?
  bool usesSlots() const {
    return Strategy == StrategyId::ThreadArray ||
           Strategy == StrategyId::Blocks ||
           Folding == StrategyId::ThreadArray || HasSlotsBesideCopies;
  }
};

/// Picks a strategy for a legal loop. \p Verdict must be legal.
/// \p HoldsFold: a loop in the body is a fold, which gets what the loop as a
/// whole gets.
Choice chooseStrategy(const Unit &Unit, const Loop &Loop,
                      const LoopFacts &Facts, const Verdict &Verdict,
                      const Options &Options, bool HoldsFold);

void printChoice(llvm::raw_ostream &, const Loop &, const Choice &);

} // namespace parfold

#endif // PARFOLD_CHOICE_H
