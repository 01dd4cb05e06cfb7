//===- Driver/WithOpenMP.h - what OpenMP makes of a file ------------------===//

#ifndef PARFOLD_DRIVER_WITHOPENMP_H
#define PARFOLD_DRIVER_WITHOPENMP_H

#include "parfold/Pipeline.h"

namespace parfold {

/// \p Plain, without the rewrites that \p WithOpenMP, the same file compiled
/// with OpenMP, does not have; null: it does not compile then.
UnitResult agreedWith(UnitResult Plain, const UnitResult *WithOpenMP);

} // namespace parfold

#endif // PARFOLD_DRIVER_WITHOPENMP_H
