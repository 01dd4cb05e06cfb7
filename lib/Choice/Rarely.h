//===- Choice/Rarely.h - blocks that change nothing -----------------------===//
//
// A best value is found often at first, and then hardly ever: of n values in no
// order, about log n are the best so far. What a search looks for is found
// once. So it pays to ask a block of iterations first whether any of them finds
// anything. That question can be answered for many iterations at once, which
// compilers do not do with the loop itself for the sake of the order of its
// assignments.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_CHOICE_RARELY_H
#define PARFOLD_CHOICE_RARELY_H

#include "parfold/Verdict.h"

namespace clang {
class IfStmt;
}

namespace parfold {

/// The branches of the body of \p Loop outside of which it changes nothing, if
/// iterations rarely take one of them, or fail a further condition of the
/// header, and vector instructions can tell whether they do.
std::optional<std::vector<const clang::IfStmt *>>
rareBranches(const Unit &, const Loop &Loop, const Verdict &);

} // namespace parfold

#endif // PARFOLD_CHOICE_RARELY_H
