//===- Verdict/Slice.h - the part of a body that some values need ---------===//
//
// A scan goes twice over its iterations. The first time it only finds what
// each chunk adds, so all that has nothing to do with this is left out of the
// copy of the body:
//
//   if (p(a[i])) out[k++] = a[i];        if (p(a[i])) k++;
//
// So does a loop that folds until an iteration leaves it. The first time it
// only looks for that iteration:
//
//   if (a[i] == 0) break;                if (a[i] == 0) break;
//   sum += a[i];
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_VERDICT_SLICE_H
#define PARFOLD_VERDICT_SLICE_H

#include "Recognize/State.h"
#include "parfold/Verdict.h"

namespace parfold {

/// What to leave out of the body of \p Loop so that it still gives \p Places
/// their values, and stores nothing else that outlives it, \p MayWrite aside:
/// places that threads have for themselves. Nothing where that cannot be done
/// in the text, or where what is left would read what the body has stored
/// before, or do something that depends on the state.
std::optional<Slice> sliceFor(const Unit &Unit, const Loop &Loop,
                              const State &State,
                              llvm::ArrayRef<TermRef> Places,
                              llvm::function_ref<bool(TermRef)> MayWrite);

/// The same for what decides in which iteration the loop is left: nothing else
/// is wanted. The ways out stay in what is left.
std::optional<Slice> sliceForExits(const Unit &Unit, const Loop &Loop,
                                   const State &State,
                                   llvm::function_ref<bool(TermRef)> MayWrite);

/// Is \p Part, of the body, left out?
bool isLeftOut(const Slice &Slice, const clang::Stmt *Part);

} // namespace parfold

#endif // PARFOLD_VERDICT_SLICE_H
