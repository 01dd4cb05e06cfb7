//===- Plan/SlotPlanner.h - thread-local-array code -----------------------===//

#ifndef PARFOLD_PLAN_SLOTPLANNER_H
#define PARFOLD_PLAN_SLOTPLANNER_H

#include "Plan/LocalNames.h"
#include "Plan/SpaceText.h"
#include "parfold/Plan.h"

namespace parfold {

/// Plans slots for every fold of \p Verdict, under the names of \p Local. What
/// has to be put into the copy of the body is added to \p Marks.
SlotPlan planSlots(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
                   const SpaceText &Space, const Options &Options,
                   LocalNames &Local, std::vector<Mark> &Marks);

} // namespace parfold

#endif // PARFOLD_PLAN_SLOTPLANNER_H
