//===- Loops/CanonicalForm.h - the header of a 'for' loop -----------------===//

#ifndef PARFOLD_LOOPS_CANONICALFORM_H
#define PARFOLD_LOOPS_CANONICALFORM_H

#include "parfold/Loops.h"

namespace clang {
class ForStmt;
}

namespace parfold {

/// The iteration space of \p For, or nothing and the reasons in \p Reasons.
/// That the body leaves the counter and the bound alone is not decided here
/// (facts and verdict do).
std::optional<IterationSpace> canonicalForm(const Unit &Unit,
                                            const clang::ForStmt &For,
                                            std::vector<Reason> &Reasons);

} // namespace parfold

#endif // PARFOLD_LOOPS_CANONICALFORM_H
