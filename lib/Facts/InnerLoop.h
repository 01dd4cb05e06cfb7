//===- Facts/InnerLoop.h - what a loop in the body does -------------------===//
//
// A loop within the iteration is not unrolled. For every place that it writes,
// and that is the same place in each of its rounds, there are two values: Phi,
// when a round begins, and ExitValue, when the loop is over. What is known of
// them is how they come about:
//
//   for (j = 0; j < m; j++)        sum: from start(sum) by Phi(sum) + a[j]
//     sum += a[j];                 j:   from 0 by Phi(j) + 1
//
// Terms refer to the loop; the loop has the terms. So a walk over everything
// that a value depends on has to step from the one to the other.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_INNERLOOP_H
#define PARFOLD_FACTS_INNERLOOP_H

#include "Facts/Term.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace clang {
class CallExpr;
class Stmt;
} // namespace clang

namespace parfold {

/// How the value of a place goes on from round to round.
struct Recurrence {
  TermRef Before = nullptr;            ///< when the loop begins
  TermRef Next = nullptr;              ///< after a round, over Phi terms
  llvm::SmallVector<TermRef, 2> Exits; ///< where the loop can be left
};

/// A loop within the iteration, as it was evaluated once.
struct InnerLoop {
  const clang::Stmt *Statement = nullptr;
  const InnerLoop *Parent = nullptr; ///< the next loop around it, if any
  /// The calls of functions that are seen through to reach it, outer first.
  llvm::SmallVector<const clang::CallExpr *, 2> Through;
  /// Keys are places that stay the same in all rounds.
  llvm::MapVector<TermRef, Recurrence> Carried;
  /// What decides whether there is another round; over Phi terms.
  llvm::SmallVector<TermRef, 2> Conditions;
  /// The condition at the head of each round, null where the first round is
  /// not tested ('do') or none is.
  TermRef Test = nullptr;
  /// When the loop is come to.
  llvm::SmallVector<TermRef, 2> Path;
  /// Pointers that do nothing but advance, and by how many elements in every
  /// round; null while that is not known.
  llvm::MapVector<TermRef, TermRef> Advances;
  /// Every place that it may write, over Phi terms.
  llvm::SmallVector<TermRef, 4> Written;
  TermRef MemoryBefore = nullptr, MemoryNext = nullptr;
  llvm::SmallVector<TermRef, 2> MemoryExits;

  const Recurrence *find(TermRef Place) const {
    auto Known = Carried.find(Place);
    return Known == Carried.end() ? nullptr : &Known->second;
  }
};

/// Calls \p Next with everything that the value of \p Of, itself left out, is
/// directly made of: its operands, and what its loop knows of it.
void forEachSource(TermRef Of, llvm::function_ref<void(TermRef)> Next);

/// As anyWithin, over all that the value of \p Root depends on.
bool dependsOnAny(TermRef Root, llvm::function_ref<bool(TermRef)> Predicate);

/// May the value of \p Of differ from round to round of \p Loop?
bool variesIn(TermRef Of, const InnerLoop &Loop);

/// What has been added to \p From to make \p To, in numbers or in elements of a
/// pointer: for 'j + 2' the term 2. \p Varies says of what is added whether it
/// is another thing each time.
/// \returns null where it does, or where \p To is no such sum.
TermRef differenceOf(TermTable &Terms, TermRef From, TermRef To,
                     llvm::function_ref<bool(TermRef)> Varies);

/// Does a counter that \p Loop advances run towards a bound, so that the loop
/// comes to an end whatever else it waits for? \p Varies says of a condition
/// whether it may not be counted on.
bool isBounded(TermTable &Terms, const InnerLoop &Loop,
               llvm::function_ref<bool(TermRef)> Varies);

/// What a place of \p Loop gains in every round, where that is always the
/// same; or null.
TermRef stepOf(TermTable &Terms, const InnerLoop &Loop, TermRef Place);

} // namespace parfold

#endif // PARFOLD_FACTS_INNERLOOP_H
