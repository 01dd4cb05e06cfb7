//===- Choice/Collapse.cpp - two loops run as one -------------------------===//
//
// 'for (c = 0; c < 3; c++) for (i = 0; i < 1000000; i++)' has work for many
// threads, but not by its outer loop. If nothing stands between the loops and
// the inner one is the same each time, 'collapse(2)' has OpenMP count the
// iterations of both (OpenMP 5.2, 4.4.1 and 4.4.3). gcc 12 does not know
// nests that are not perfect, and a division per iteration is what the counting
// costs; so this is for few outer iterations only.
//
//===----------------------------------------------------------------------===//

#include "Choice/Collapse.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// Are there only constants in \p E, and variables that are not \p Counter?
/// (That the loops leave the variables alone has been checked.)
bool isTheSameEachTime(const Expr *E, const VarDecl *Counter) {
  if (!E)
    return true;
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl() != Counter;
  if (auto *Binary = dyn_cast<BinaryOperator>(E))
    return !Binary->isAssignmentOp() &&
           isTheSameEachTime(Binary->getLHS(), Counter) &&
           isTheSameEachTime(Binary->getRHS(), Counter);
  return isa<IntegerLiteral, CharacterLiteral>(E);
}

/// Can OpenMP count it as it is written?
bool isPlain(const IterationSpace &Space) {
  return Space.Step && !Space.Free && Space.Guards.empty() &&
         Space.CountGuards.empty() && !Space.CountOverflows &&
         !Space.CountNeedsTrips && !Space.HoistsFirst && !Space.HoistsBound &&
         !Space.hasOffset();
}

/// Can the iterations of both be counted in a type that compilers take for it?
/// Which that is is their choice (OpenMP 5.2, 4.4.3): gcc takes the wider of
/// the counters' types.
bool canCount(const IterationSpace &Outer, const IterationSpace &Inner) {
  auto WidthOf = [](const IterationSpace &Space) {
    const VarDecl *Counter = Space.Counter;
    return Counter->getASTContext().getTypeSize(Counter->getType());
  };
  uint64_t Width =
      std::min<uint64_t>(32, std::max(WidthOf(Outer), WidthOf(Inner)));
  uint64_t Most = llvm::maxIntN(Width);
  return *Outer.Trips == 0 || *Inner.Trips <= Most / *Outer.Trips;
}

} // namespace

bool isWorthCollapsing(const Loop &Outer, const Loop &Inner) {
  const uint64_t FewIterations = 64, ManyIterations = 1000;
  if (!Outer.Space || !Inner.Space || !isPlain(*Outer.Space) ||
      !isPlain(*Inner.Space) || !isa<ForStmt>(Outer.Statement) ||
      Outer.Space->Trips.value_or(~0ull) > FewIterations ||
      Inner.Space->Trips.value_or(0) < ManyIterations ||
      !canCount(*Outer.Space, *Inner.Space))
    return false;
  const Stmt *Body = Outer.body();
  while (auto *Block = dyn_cast<CompoundStmt>(Body)) {
    if (Block->size() != 1)
      return false;
    Body = Block->body_front();
  }
  const VarDecl *Counter = Outer.Space->Counter;
  return Body == Inner.Statement && isa<ForStmt>(Body) &&
         Inner.Space->Counter != Counter &&
         isTheSameEachTime(Inner.Space->First, Counter) &&
         isTheSameEachTime(Inner.Space->Bound, Counter);
}

bool allowCollapse(const Verdict &Outer, const Verdict &Inner,
                   const VarDecl &InnerCounter) {
  auto IsSimple = [](const Verdict &V) {
    return V.isLegal() && V.Arrays.empty() && V.Inductions.empty() &&
           V.Guards.empty() && !V.CounterLiveAfter &&
           llvm::all_of(V.Folds, [](const Fold &F) {
             return F.Operator && !F.Accumulator.needsStandIn();
           });
  };
  return IsSimple(Outer) && IsSimple(Inner) && Inner.Private.empty() &&
         llvm::all_of(Outer.Private,
                      [&](const VarDecl *V) { return V == &InnerCounter; }) &&
         Outer.Folds.size() == Inner.Folds.size() &&
         llvm::all_of(Outer.Folds, [&](const Fold &F) {
           return llvm::any_of(Inner.Folds, [&](const Fold &G) {
             return F.Accumulator.Variable == G.Accumulator.Variable &&
                    F.Operator == G.Operator;
           });
         });
}

} // namespace parfold
