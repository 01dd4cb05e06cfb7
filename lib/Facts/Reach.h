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

/// The iteration variable of the loop in question, where it is a pointer.
struct PointerCounter {
  TermRef First = nullptr;     ///< null: it is no pointer
  std::optional<int64_t> Step; ///< in elements, negative on the way down
};

AccessPath reachOf(TermTable &Terms, const clang::ASTContext &Context,
                   TermRef Place, const PointerCounter &Counter);

} // namespace parfold

#endif // PARFOLD_FACTS_REACH_H
