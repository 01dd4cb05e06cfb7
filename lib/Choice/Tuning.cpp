//===- Choice/Tuning.cpp - may teams of several sizes be tried? -----------===//

#include "Choice/Tuning.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

bool canTune(const ASTContext &Context, const Loop &L, const Choice &C) {
  bool CanBeSplit = C.Strategy == StrategyId::ReductionClause ||
                    C.Strategy == StrategyId::ParallelFor ||
                    C.Strategy == StrategyId::ThreadArray;
  // An inline function of external linkage has no static variables of its own
  // (C11 6.7.4p3).
  bool CanRemember = !L.Function->isInlineSpecified() ||
                     L.Function->getStorageClass() == SC_Static;
  QualType Counter = L.Space->Counter->getType();
  return CanBeSplit && CanRemember && Context.getLangOpts().C99 &&
         Context.getTypeSize(Counter) <= 64 && canBeSpelled(Counter);
}

} // namespace parfold
