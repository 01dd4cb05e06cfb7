//===- Plan/CopyPlanner.h - arrays of accumulators ------------------------===//

#ifndef PARFOLD_PLAN_COPYPLANNER_H
#define PARFOLD_PLAN_COPYPLANNER_H

#include "Plan/LoopPlanner.h"

namespace parfold {

/// Plans a copy for every thread of each array that the loop folds into, as
/// \p Choice says, and their names in the loop's text.
void planCopies(const Unit &Unit, const Verdict &Verdict, const Choice &Choice,
                const Options &Options, const LoopPlanner &Header,
                LocalNames &Local, Plan &Plan);

/// "h[:256]": all of a local array, as a list item.
std::string sectionText(const ArrayFold &F);

} // namespace parfold

#endif // PARFOLD_PLAN_COPYPLANNER_H
