//===- Plan/SearchPlanner.h - looking for the iteration that leaves -------===//

#ifndef PARFOLD_PLAN_SEARCHPLANNER_H
#define PARFOLD_PLAN_SEARCHPLANNER_H

#include "Plan/LoopPlanner.h"

namespace parfold {

/// Plans the search for the first iteration that leaves the loop, where in the
/// loop that is done, and how the iterations in front of it are folded.
void planSearch(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
                const Verdict &Verdict, const Choice &Choice,
                const Options &Options, LoopPlanner &Header, LocalNames &Local,
                Plan &Plan);

} // namespace parfold

#endif // PARFOLD_PLAN_SEARCHPLANNER_H
