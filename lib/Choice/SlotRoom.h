//===- Choice/SlotRoom.h - how much room slots take -----------------------===//
//
// Slots are on the stack, where they cost nothing, and where there is not much
// room. So there are no more threads than it holds slots for, and no slots
// where those would be too few.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_CHOICE_SLOTROOM_H
#define PARFOLD_CHOICE_SLOTROOM_H

#include "parfold/Choice.h"

namespace parfold {

/// Where slots for the folds of a verdict are.
struct SlotRoom {
  bool OnHeap = false;
  /// For how many threads there is room on the stack.
  uint64_t MostThreads = ~uint64_t(0);
};

/// Finds room for the slots of \p Verdict's folds. \returns nothing if no
/// thread has room for its own copies. \p MayAllocate: the heap may be used.
std::optional<SlotRoom> roomForSlots(const clang::ASTContext &Context,
                                     const Verdict &Verdict, bool MayAllocate);

/// The fold of \p Verdict that needs fixed blocks of iterations for its result
/// not to depend on the number of threads, or null.
const Fold *findForBlocks(const Verdict &Verdict);

/// May all folds of \p Loop be done in fixed blocks?
bool canHaveBlocks(const clang::ASTContext &Context, const Loop &Loop,
                   const Verdict &Verdict);

} // namespace parfold

#endif // PARFOLD_CHOICE_SLOTROOM_H
