//===- Verdict/Memory.cpp - accesses held against each other --------------===//
//
// Every write of the loop is held against every other access. They may not
// meet in different iterations, unless they are what a fold does to its
// accumulator. With one root that is a question about subscripts
// (Dependence/), with two it is one about objects (Memory/).
//
//===----------------------------------------------------------------------===//

#include "Facts/LocalVariables.h"
#include "Memory/Overlap.h"
#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace parfold {

std::string Judge::textOf(const Access &A) const {
  const Expr *E = A.Spelled ? A.Spelled : A.At;
  std::string Text = oneLineText(U, E->getSourceRange());
  return Text.empty() ? toString(A.Place) : Text;
}

/// Is it an object of the iteration, which no other iteration has?
bool Judge::isOwn(const Access &A) const {
  return A.Reach.Root->kind() == TermKind::Object &&
         (Facts.Own.contains(A.Reach.Root->variable()) ||
          OwnArrays.contains(A.Reach.Root));
}

/// Is \p Root the same object in every iteration?
static bool isInvariantRoot(TermRef Root, const State &S) {
  return !anyWithin(Root, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return S.isCarried(Part->operand(0));
    default:
      return isOfIteration(Part->kind());
    }
  });
}

/// Does the loop read as that type, too, what \p Write is about to write?
bool Judge::findsItsType(const Access &Write) const {
  for (const Access &A : Facts.Accesses) {
    if (&A == &Write)
      return false;
    if (A.What == Access::Read && A.Place == Write.Place && A.In == Write.In &&
        llvm::all_of(A.Path, [&](TermRef Condition) {
          return llvm::is_contained(Write.Path, Condition);
        }))
      return true;
  }
  return false;
}

/// May types prove that the two do not meet? A declared object has its type;
/// allocated memory gets the type of the last store (C11 6.5p6), so it may be
/// read as one type first and written as another later. Not if the write finds
/// its own type there.
bool Judge::typesTell(const Access &Write, const Access &Other) const {
  auto IsDeclared = [](const Access &A) {
    return A.Reach.Root->kind() == TermKind::Object;
  };
  return IsDeclared(Write) || IsDeclared(Other) ||
         (findsItsType(Write) &&
          (Other.What == Access::Read || findsItsType(Other)));
}

/// Does \p Read look at a member of a best structure that \p Write sets? What
/// is done with it is known, as for the structure itself.
bool Judge::readsMemberOfBest(const Access &Write, const Access &Read) const {
  TermRef Whole = Read.Place;
  while (Whole->kind() == TermKind::Field)
    Whole = Whole->operand(0);
  return Read.What == Access::Read && Whole == Write.Place &&
         llvm::any_of(V.Folds, [&](const Fold &F) {
           return F.Best && F.Accumulator.Place == Whole;
         });
}

/// Does a comment say that the pointers \p A and \p B, or arrays, reach
/// different memory?
bool Judge::areSaidApart(TermRef A, TermRef B) const {
  auto VariableOf = [](TermRef Root) -> const VarDecl * {
    if (Root->kind() == TermKind::Start)
      Root = Root->operand(0);
    return Root->kind() == TermKind::Object ? Root->variable() : nullptr;
  };
  const VarDecl *First = VariableOf(A), *Second = VariableOf(B);
  if (!First || !Second || First == Second)
    return false;
  const SourceManager &Sources = U.Context.getSourceManager();
  // The name must mean this variable wherever it is used in the function, and a
  // local one must be declared in front of the comment. Since the loop, which
  // is in its scope, stands behind the comment, that is in it, too.
  auto IsNamed = [&](const SourceAnnotations::Apart &Said, const VarDecl *V) {
    auto Local = variablesNamed(*L.Function, V->getName());
    bool IsOnly =
        Local.empty() ||
        (Local.size() == 1 && Local.front() == V &&
         Sources.isBeforeInTranslationUnit(V->getLocation(), Said.At));
    return IsOnly && llvm::is_contained(Said.Names, V->getName());
  };
  SourceLocation Begin = L.Function->getBody()->getBeginLoc();
  SourceLocation End = L.Statement->getBeginLoc();
  return llvm::any_of(
      Known.Notes.apart(), [&](const SourceAnnotations::Apart &Said) {
        return Sources.isBeforeInTranslationUnit(Begin, Said.At) &&
               Sources.isBeforeInTranslationUnit(Said.At, End) &&
               IsNamed(Said, First) && IsNamed(Said, Second);
      });
}

void Judge::checkPair(const Access &Write, const Access &Other) {
  const AccessPath &A = Write.Reach, &B = Other.Reach;
  bool IsAccumulator = S.isCarried(Write.Place);
  if (A.Root != B.Root) {
    // An object of the iteration did not exist when a pointer that comes from
    // before it got its value; that of the iteration before is gone
    // (C11 6.2.4p2).
    auto IsNew = [&](TermRef Root) {
      return Root->kind() == TermKind::Object &&
             Facts.Own.contains(Root->variable());
    };
    if ((IsNew(A.Root) && B.Root->kind() == TermKind::Start) ||
        (IsNew(B.Root) && A.Root->kind() == TermKind::Start))
      return;
    if (areSaidApart(A.Root, B.Root))
      return;
    bool TypesTell = U.Code.StrictAliasing && typesTell(Write, Other);
    if (!mayOverlap(U.Context, TypesTell, Known.pointers(), A, B))
      return;
    // Of which elements nobody knows how many there are, has been refused.
    for (const ArrayFold &F : V.Arrays)
      if (!F.Count.Constant && F.Count.Text.empty() &&
          (isBehind(Write.Place, F.Array) || isBehind(Other.Place, F.Array)))
        return;
    if ((isOwn(Write) || isOwn(Other) || !checkAtRunTime(Write, Other)) &&
        Clashing.insert({A.Root, B.Root}).second) {
      size_t Before = V.Reasons.size();
      refuse(ReasonId::MayAlias, {textOf(Write), textOf(Other)}, Other.At);
      if (V.Reasons.size() > Before)
        explain("'" + textOf(Write) + "' is written here", Write.At);
    }
    return;
  }
  // (Threads fold into arrays of their own.)
  if (isOwn(Write) || S.isFoldedTogether(Write.Place, Other.Place))
    return;
  if (IsAccumulator &&
      (Write.Place == Other.Place || readsMemberOfBest(Write, Other)))
    return; // that is what a fold is
  if (arePacked(Write, Other))
    return;
  Dependence Found = Iterations->between(Write, Other);
  if (!Found.Exists)
    return;
  if (IsAccumulator || S.isCarried(Other.Place)) {
    TermRef Place = IsAccumulator ? Write.Place : Other.Place;
    if (!Roleless.contains(Place))
      refuse(ReasonId::AccumulatorRead, {nameOf(Place)},
             IsAccumulator ? Other.At : Write.At);
    return;
  }
  std::string How;
  if (Found.Distance) {
    int64_t By = std::abs(*Found.Distance);
    How = std::to_string(By) + (By == 1 ? " iteration " : " iterations ") +
          (*Found.Distance > 0 ? "later" : "earlier");
  } else {
    How = Found.MayBeLater && Found.MayBeEarlier ? "in another iteration"
          : Found.MayBeLater                     ? "in a later iteration"
                                                 : "in an earlier iteration";
  }
  size_t Before = V.Reasons.size();
  refuse(ReasonId::CarriedDependence, {textOf(Write), textOf(Other), How},
         Write.At);
  if (V.Reasons.size() > Before)
    if (std::string Example = exampleOf(Write, Other); !Example.empty())
      explain(Example, Other.At);
}

/// The iteration variable is each thread's own: nobody may see it by another
/// name.
void Judge::checkCounter() {
  const VarDecl &Counter = *L.Space->Counter;
  bool HasAddress = Known.Addresses.isExposed(Counter);
  AccessPath Path;
  Path.Root = S.terms().object(&Counter);
  for (const Access &A : Facts.Accesses) {
    if (A.Reach.Root == Path.Root ||
        (HasAddress && mayOverlap(U.Context, U.Code.StrictAliasing,
                                  Known.pointers(), Path, A.Reach)))
      return refuse(ReasonId::CounterEscapes, {nameOf(&Counter)}, A.At);
  }
}

void Judge::checkMemory() {
  checkCounter();
  // What is accessed twice alike is looked at once.
  std::vector<const Access *> Distinct;
  for (const Access &A : Facts.Accesses)
    if (llvm::none_of(Distinct, [&](const Access *Known) {
          return Known->What == A.What && Known->Place == A.Place &&
                 Known->In == A.In && Known->Path == A.Path;
        }))
      Distinct.push_back(&A);
  // Pairs are many, and after some obstacles nobody reads of the next.
  const size_t MostObstacles = V.Reasons.size() + 8;
  for (size_t I = 0; I < Distinct.size(); ++I) {
    if (V.Reasons.size() >= MostObstacles)
      return;
    const Access &Write = *Distinct[I];
    if (Write.What != Access::Write)
      continue;
    if (!isInvariantRoot(Write.Reach.Root, S)) {
      refuse(ReasonId::UnknownTarget, {textOf(Write)}, Write.At);
      continue;
    }
    for (size_t J = 0; J < Distinct.size(); ++J) {
      // Two writes are one pair.
      if (Distinct[J]->What == Access::Write && J < I)
        continue;
      checkPair(Write, *Distinct[J]);
    }
  }
}

} // namespace parfold
