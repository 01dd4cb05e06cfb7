//===- Plan/SlotPlanner.h - thread-local-array code -----------------------===//

#ifndef PARFOLD_PLAN_SLOTPLANNER_H
#define PARFOLD_PLAN_SLOTPLANNER_H

#include "Plan/SpaceText.h"
#include "parfold/Plan.h"

namespace parfold {

/// Plans slots for every fold of \p Verdict.
SlotPlan planSlots(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
                   const SpaceText &Space, const Options &Options);

} // namespace parfold

#endif // PARFOLD_PLAN_SLOTPLANNER_H
