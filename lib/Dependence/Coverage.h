//===- Dependence/Coverage.h - is what is read written first? -------------===//
//
// An array that every iteration fills before it reads it might as well be each
// iteration's own (array privatization: Tu and Padua, "Automatic array
// privatization", LCPC 1993). That is so if each element that an iteration
// reads is among those that the same iteration has certainly written before.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_COVERAGE_H
#define PARFOLD_DEPENDENCE_COVERAGE_H

#include "Dependence/Instance.h"

namespace parfold {

/// Has \p Write, which stands in front of \p Read in the iteration and has the
/// same root, always written what \p Read reads?
bool isWrittenFirst(Domain &In, const Access &Read, const Access &Write);

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_COVERAGE_H
