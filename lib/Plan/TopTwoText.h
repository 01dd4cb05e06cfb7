//===- Plan/TopTwoText.h - the two best values in C -----------------------===//

#ifndef PARFOLD_PLAN_TOPTWOTEXT_H
#define PARFOLD_PLAN_TOPTWOTEXT_H

#include "Plan/LocalNames.h"
#include "parfold/Plan.h"
#include "parfold/Verdict.h"

namespace parfold {

/// The statements that put the two best values of a slot into those that have
/// been found so far.
std::vector<CodeLine> insertionText(const Fold &F, LocalNames &Local);

} // namespace parfold

#endif // PARFOLD_PLAN_TOPTWOTEXT_H
