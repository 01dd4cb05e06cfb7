//===- Recognize/DoAll.cpp - loops of independent iterations --------------===//
//
// Where every place that a loop touches has a role and none of them is an
// accumulator's, its iterations have nothing to do with each other. What is
// left to ask is whether they do anything at all.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

bool recognizeDoAll(const LoopFacts &Facts) {
  return llvm::any_of(Facts.Accesses, [&](const Access &A) {
    bool IsOwn = A.Reach.Root->kind() == TermKind::Object &&
                 Facts.Own.contains(A.Reach.Root->variable());
    return A.What == Access::Write && !IsOwn;
  });
}

} // namespace parfold
