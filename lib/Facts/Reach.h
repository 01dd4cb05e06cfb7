//===- Facts/Reach.h - access paths through pointers that advance ---------===//
//
// 'for (p = row; p < end; p++) s += *p;' reaches elements of row, one after
// the other. So a pointer that a loop does nothing to but advance is traced
// back to where it started, and what it points to is an element there, whose
// number is the loop's round times the step.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_REACH_H
#define PARFOLD_FACTS_REACH_H

#include "Facts/InnerLoop.h"
#include "Memory/AccessPath.h"

namespace parfold {

struct Loop;
struct LoopFacts;

/// The pointers that iterations of the loop in question advance.
struct Walkers {
  TermRef First = nullptr;     ///< of the iteration variable; null: no pointer
  std::optional<int64_t> Step; ///< in elements, negative on the way down
  /// Other pointers, by the elements that an iteration adds.
  llvm::DenseMap<TermRef, int64_t> Others;
  /// What those start with, where a 'for' sets them.
  llvm::MapVector<TermRef, TermRef> Initial;

  static Walkers of(const Loop &Loop, const LoopFacts &Facts);
};

AccessPath reachOf(TermTable &Terms, const clang::ASTContext &Context,
                   TermRef Place, const Walkers &Walking);

} // namespace parfold

#endif // PARFOLD_FACTS_REACH_H
