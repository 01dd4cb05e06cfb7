//===- Plan/SlotPlanner.h - thread-local-array code -----------------------===//

#ifndef PARFOLD_PLAN_SLOTPLANNER_H
#define PARFOLD_PLAN_SLOTPLANNER_H

#include "Plan/LoopPlanner.h"

namespace parfold {

/// Plans slots for every fold of \p Verdict, under the names of \p Local, and
/// the loop over a chunk.
void planSlots(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
               const Options &Options, LoopPlanner &Header, LocalNames &Local,
               Plan &Plan);

} // namespace parfold

#endif // PARFOLD_PLAN_SLOTPLANNER_H
