//===- Verdict/FoldUntil.cpp - folds up to an exit ------------------------===//
//
// 'for (i = 0; i < n; i++) { if (a[i] == 0) break; sum += a[i]; }' is a search
// and a fold of the iterations in front of the one that is found. That one is
// looked for ahead, by the part of the body that decides whether an iteration
// leaves; so this part must not wait for the fold. Then there is an ordinary
// loop, of which the number of iterations is known. The iteration that leaves
// is no part of it, nor is the one before, which sets what the exit may want.
//
//===----------------------------------------------------------------------===//

#include "Verdict/Judge.h"
#include "Verdict/Slice.h"

using namespace clang;

namespace parfold {

/// Can the fold start in the middle of the loop, in front of no iterations? A
/// question that has been asked before the loop may have another answer there.
static bool canStartLater(const Fold &F) {
  return !F.isSetAlways() && !F.Two && !(F.Best && F.Best->Low);
}

std::optional<Verdict> Judge::decideFoldUntil() {
  if (llvm::any_of(Facts.Exits,
                   [](const LeavingCode &E) { return E.Path.empty(); }))
    return std::nullopt;
  Iterations = std::make_unique<DependenceTest>(U.Context, L, S);
  findInductions();
  V.Found.emplace();
  V.Found->Lookout = sliceForExits(U, L, S, [&](TermRef Place) {
    return S.isInduction(Place) ||
           isPrivate(Place, Facts.Carried.find(Place)->second);
  });
  if (!V.Found->Lookout)
    return std::nullopt;
  decideRoles();
  // Beyond the exit there may be no addresses to compare.
  if (!V.Reasons.empty() || !V.Arrays.empty() || !V.Apart.empty() ||
      !llvm::all_of(V.Folds, canStartLater))
    return std::nullopt;
  checkAhead();
  checkExitText();
  return finished();
}

/// Is \p Part of the body executed when threads look ahead?
bool Judge::isLookedFor(const Stmt *Part) const {
  return !V.Found->Lookout || !isLeftOut(*V.Found->Lookout, Part);
}

} // namespace parfold
