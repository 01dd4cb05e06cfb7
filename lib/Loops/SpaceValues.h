//===- Loops/SpaceValues.h - are the values what they seem to be? ---------===//

#ifndef PARFOLD_LOOPS_SPACEVALUES_H
#define PARFOLD_LOOPS_SPACEVALUES_H

#include "parfold/Loops.h"

namespace parfold {

/// Checks that counting the iterations of \p Space ahead gives those of
/// \p Loop, and fills in its guards and trip counts.
/// \returns false where that cannot be; \p Reasons then says why.
bool checkSpace(const Unit &Unit, const clang::Stmt &Loop,
                IterationSpace &Space, std::vector<Reason> &Reasons);

} // namespace parfold

#endif // PARFOLD_LOOPS_SPACEVALUES_H
