//===- Plan/QuestionPlanner.h - asking before running ---------------------===//

#ifndef PARFOLD_PLAN_QUESTIONPLANNER_H
#define PARFOLD_PLAN_QUESTIONPLANNER_H

#include "Plan/LoopPlanner.h"
#include "Plan/Names.h"

namespace parfold {

/// What iterations of \p Loop that are only asked do without: \p Branches, in
/// this order, and variables that only those want.
Slice withoutBranches(const Loop &Loop,
                      llvm::ArrayRef<const clang::IfStmt *> Branches);

/// May names in a condition stand for something else in new code?
bool replacesNames(const Verdict &Verdict);

/// Plans the loop over iterations \p From up to \p To that asks whether any of
/// them takes one of \p Branches of \p Loop (Choice/Rarely.h), or fails a
/// further condition of the header. To be asked for after
/// LoopPlanner::planChunk.
Question planQuestion(const Unit &Unit, const Loop &Loop,
                      const Verdict &Verdict,
                      llvm::ArrayRef<const clang::IfStmt *> Branches,
                      LoopPlanner &Header, Names &Free,
                      const std::string &CountType, const std::string &From,
                      const std::string &To);

} // namespace parfold

#endif // PARFOLD_PLAN_QUESTIONPLANNER_H
