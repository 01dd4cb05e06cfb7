//===- Source/HeaderPlace.h - where an #include may be added --------------===//

#ifndef PARFOLD_SOURCE_HEADERPLACE_H
#define PARFOLD_SOURCE_HEADERPLACE_H

#include "parfold/Unit.h"

namespace parfold {

/// The offset of a line of the main file where '#include <omp.h>' serves all
/// code from \p FirstLoopOffset on: behind the includes that the file has, or
/// in front of its first declaration and that one's comment.
unsigned headerOffset(const Unit &Unit, unsigned FirstLoopOffset);

} // namespace parfold

#endif // PARFOLD_SOURCE_HEADERPLACE_H
