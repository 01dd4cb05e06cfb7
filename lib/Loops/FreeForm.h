//===- Loops/FreeForm.h - loops that count without saying so --------------===//

#ifndef PARFOLD_LOOPS_FREEFORM_H
#define PARFOLD_LOOPS_FREEFORM_H

#include "parfold/Loops.h"

namespace parfold {

/// The iteration space of a loop that is not in OpenMP's canonical form: 'for'
/// with counters elsewhere, 'while', 'do', or one that 'break' ends.
/// \returns nothing, and the reasons in \p Reasons, where iterations cannot be
/// counted ahead. That every iteration changes the counter by the step, and
/// nothing else does, is for the facts to prove.
std::optional<IterationSpace> freeForm(const Unit &Unit,
                                       const clang::Stmt &Loop,
                                       std::vector<Reason> &Reasons);

} // namespace parfold

#endif // PARFOLD_LOOPS_FREEFORM_H
