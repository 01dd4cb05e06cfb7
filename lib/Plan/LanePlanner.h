//===- Plan/LanePlanner.h - asking for the best of many lanes -------------===//

#ifndef PARFOLD_PLAN_LANEPLANNER_H
#define PARFOLD_PLAN_LANEPLANNER_H

#include "Plan/LoopPlanner.h"
#include "Plan/Names.h"

namespace parfold {

/// The question of planQuestion (Plan/QuestionPlanner.h) for iterations from
/// \p From on, in lanes; nothing where an answer for every iteration is as
/// good, or compilers make no vectors of lanes.
std::optional<Question> planLanes(const Unit &Unit, const Loop &Loop,
                                  const Verdict &Verdict,
                                  llvm::ArrayRef<const clang::IfStmt *>,
                                  LoopPlanner &Header, Names &Free,
                                  const std::string &CountType);

} // namespace parfold

#endif // PARFOLD_PLAN_LANEPLANNER_H
