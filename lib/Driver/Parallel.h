//===- Driver/Parallel.h - work that threads share ------------------------===//

#ifndef PARFOLD_DRIVER_PARALLEL_H
#define PARFOLD_DRIVER_PARALLEL_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <cstddef>

namespace parfold {

/// Calls \p Work once for every number below \p Count, up to \p Jobs calls at a
/// time; with one job in this thread, and in order. The threads have stacks for
/// deeply nested code.
void inParallel(unsigned Jobs, size_t Count,
                llvm::function_ref<void(size_t)> Work);

} // namespace parfold

#endif // PARFOLD_DRIVER_PARALLEL_H
