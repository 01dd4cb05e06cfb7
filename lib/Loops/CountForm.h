//===- Loops/CountForm.h - may OpenMP count these iterations? -------------===//

#ifndef PARFOLD_LOOPS_COUNTFORM_H
#define PARFOLD_LOOPS_COUNTFORM_H

#include "parfold/Loops.h"

namespace parfold {

/// Fills in what \p Space says about OpenMP's own count of the iterations.
void checkCount(const Unit &Unit, IterationSpace &Space);

} // namespace parfold

#endif // PARFOLD_LOOPS_COUNTFORM_H
