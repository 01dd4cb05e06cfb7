//===- Choice/Cost.h - what an iteration costs ----------------------------===//

#ifndef PARFOLD_CHOICE_COST_H
#define PARFOLD_CHOICE_COST_H

#include "parfold/Facts.h"

namespace parfold {

/// Estimated nanoseconds of one iteration on one core of 2020's.
double costOf(const Work &Work);

/// From how many iterations of \p Cost ns on a team of threads is repaid,
/// rounded to two digits.
uint64_t breakEven(double Cost);

} // namespace parfold

#endif // PARFOLD_CHOICE_COST_H
