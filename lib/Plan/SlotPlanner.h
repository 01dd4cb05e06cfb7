//===- Plan/SlotPlanner.h - thread-local-array code -----------------------===//

#ifndef PARFOLD_PLAN_SLOTPLANNER_H
#define PARFOLD_PLAN_SLOTPLANNER_H

#include "Plan/LoopPlanner.h"

namespace parfold {

/// Plans slots for every fold of \p Verdict, one for each thread or block as
/// \p Choice says, under the names of \p Local, and the loop over a chunk.
void planSlots(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
               const Choice &Choice, const Options &Options,
               LoopPlanner &Header, LocalNames &Local, Plan &Plan);

} // namespace parfold

#endif // PARFOLD_PLAN_SLOTPLANNER_H
