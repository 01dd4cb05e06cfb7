//===- Choice/Collapse.h - two loops run as one ---------------------------===//

#ifndef PARFOLD_CHOICE_COLLAPSE_H
#define PARFOLD_CHOICE_COLLAPSE_H

#include "parfold/Loops.h"
#include "parfold/Verdict.h"

namespace parfold {

/// Does \p Outer have so few iterations that threads should share those of
/// \p Inner, its whole body, and does OpenMP allow 'collapse(2)' for the two?
bool isWorthCollapsing(const Loop &Outer, const Loop &Inner);

/// May all iterations of both loops run in any grouping? \p Outer speaks of the
/// iterations of the outer loop, and \p Inner of those of the inner loop
/// within one of the outer loop's.
bool allowCollapse(const Verdict &Outer, const Verdict &Inner,
                   const clang::VarDecl &InnerCounter);

} // namespace parfold

#endif // PARFOLD_CHOICE_COLLAPSE_H
