//===- Verdict/KeptElements.cpp - elements that are all there -------------===//
//
// Text that tells addresses apart need not be of memory that exists. What is
// copied must: not only elements that an iteration may be able to reach. So
// either it is known how many there are, or iterations touch all of them,
// whatever the data are: each iteration one, and the last element in any case.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/TermText.h"
#include "Facts/Evaluator.h"
#include "Facts/InnerLoop.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

/// Do all rounds of the loops around \p A, which are the same in every
/// iteration, touch what \p A does? Adds the condition that there are any.
bool Judge::isEverywhere(const Access &A,
                         std::vector<std::string> &Conditions) {
  llvm::SmallVector<TermRef, 4> Tests;
  Domain &In = Iterations->domain();
  for (const InnerLoop *Loop = A.In; Loop; Loop = Loop->Parent) {
    TermRef Test = Loop->Test;
    if (!Test || Loop->Conditions.size() != 1 || Loop->Conditions[0] != Test ||
        (Test->kind() != TermKind::Less && Test->kind() != TermKind::LessEqual))
      return false;
    for (TermRef Side : Test->operands()) {
      while (Side->kind() == TermKind::Convert)
        Side = Side->operand(0);
      const Recurrence *Known =
          Side->kind() == TermKind::Phi && Side->loop() == Loop
              ? Loop->find(Side->operand(0))
              : nullptr;
      if (!In.isInvariant(Known ? Known->Before : Side))
        return false;
    }
    TermRef Round = S.terms().ofLoop(TermKind::Round, nullptr, Loop);
    std::optional<Extent> Rounds = extentOf(In, A, Round);
    if (!Rounds)
      return false;
    Polynomial Count = Rounds->Last + Polynomial(1);
    for (auto &[Product, Coefficient] : Count.terms())
      for (TermRef Factor : Product)
        if (!isSafeBefore(Factor))
          return false;
    std::string Text = numberText(U.Context, Count);
    if (Text.empty() || (Count.isConstant() && Count.constant() <= 0))
      return false;
    if (!Count.isConstant())
      Conditions.push_back(Text + " > 0");
    Tests.push_back(Test);
  }
  return llvm::all_of(S.conjuncts(A.Path), [&](TermRef Condition) {
    return llvm::is_contained(Tests, Condition);
  });
}

/// Is \p Index a sum of products of counters and invariants, each of which is
/// the number it looks like?
bool Judge::isPlainIndex(TermRef Index) {
  return !dependsOnAny(Index, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return !Iterations->domain().isInvariant(Part) &&
             !S.isInduction(Part->operand(0));
    case TermKind::Counter:
    case TermKind::Round:
    case TermKind::Phi:
    case TermKind::Constant:
    case TermKind::Negate:
    case TermKind::Add:
    case TermKind::Subtract:
    case TermKind::Multiply:
      return false;
    case TermKind::Convert:
      return !Part->type()->isIntegerType() ||
             U.Context.getIntWidth(Part->type()) < 32;
    default:
      return !Iterations->domain().isInvariant(Part);
    }
  });
}

/// How many elements there are behind \p Pointer, not only how many iterations
/// may reach.
std::optional<ElementCount> Judge::wholeCount(const VarDecl &Pointer) {
  // It may have been freed where no iteration touches it, or moved on by its
  // address.
  TermRef Value = S.terms().start(S.terms().object(&Pointer));
  bool IsTouched = llvm::any_of(Facts.Accesses, [&](const Access &A) {
    return A.Path.empty() && !A.In && A.Reach.Root == Value;
  });
  if (!IsTouched || Known.Addresses.isExposed(Pointer))
    return std::nullopt;
  if (std::optional<ElementCount> Allocated = allocatedCount(Pointer))
    return Allocated;
  // What is said of a name is said of its one value.
  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  findAssigned(L.Function->getBody(), Assigned, Declared);
  if (Assigned.contains(&Pointer))
    return std::nullopt;
  if (auto *Parameter = dyn_cast<ParmVarDecl>(&Pointer))
    if (auto *Array =
            U.Context.getAsConstantArrayType(Parameter->getOriginalType());
        Array && Array->getSizeModifier() == ArraySizeModifier::Static)
      return ElementCount{Array->getSize().getZExtValue(), ""};
  return declaredCount(Pointer.getName());
}

/// The elements behind a pointer that \p A touches one of; nothing if they may
/// not all be there.
std::optional<Judge::Elements> Judge::elementsOf(const Access &A) {
  const AccessPath &Path = A.Reach;
  const ASTContext &Context = U.Context;
  if (!isSafeBefore(Path.Root))
    return std::nullopt;
  Elements Result;
  std::string Root = parfold::textOf(Context, Path.Root);
  if (Root.empty())
    return std::nullopt;
  // As many as the type, an allocation or the user says.
  TermRef Place =
      Path.Root->kind() == TermKind::Start ? Path.Root->operand(0) : nullptr;
  const VarDecl *Pointer = Place ? variableAt(Place) : nullptr;
  std::optional<ElementCount> Whole;
  if (Pointer &&
      Context.hasSameUnqualifiedType(Pointer->getType()->getPointeeType(),
                                     Path.Steps.front().Type))
    Whole = wholeCount(*Pointer);
  if (Whole) {
    Result.First = Root;
    Result.Count =
        Whole->Constant ? std::to_string(*Whole->Constant) : Whole->Text;
    return Result;
  }
  // Or those that all iterations touch.
  const IterationSpace &Space = *L.Space;
  TermRef Index = Path.Steps.front().Index;
  bool IsOne = Iterations->domain().isInvariant(Index);
  if (V.Found || (!IsOne && Space.Step != 1))
    return std::nullopt;
  auto IsOfSame = [&](const Access &Other) {
    return Other.Reach.Root == Path.Root && !Other.Reach.Steps.empty() &&
           Other.Reach.Steps.front().Index == Index &&
           Other.Reach.Steps.front().Type == Path.Steps.front().Type;
  };
  // Where one of two branches touches it, and so does the other, all do.
  auto IsTouched = [&](const Access &Other,
                       std::vector<std::string> &Conditions) {
    if (isEverywhere(Other, Conditions))
      return true;
    PathCondition Under = S.conjuncts(Other.Path);
    for (TermRef Condition : Under) {
      PathCondition Without = Under, Opposite;
      llvm::erase(Without, Condition);
      Opposite = Without;
      Opposite.push_back(S.terms().negation(Condition));
      bool HasTwin = llvm::any_of(Facts.Accesses, [&](const Access &Twin) {
        PathCondition Of = S.conjuncts(Twin.Path);
        return IsOfSame(Twin) && Twin.In == Other.In &&
               Of.size() == Opposite.size() &&
               llvm::all_of(Opposite, [&](TermRef T) {
                 return llvm::is_contained(Of, T);
               });
      });
      Access Both = Other;
      Both.Path = Without;
      Conditions.clear();
      if (HasTwin && isEverywhere(Both, Conditions))
        return true;
    }
    return false;
  };
  for (const Access &Other : Facts.Accesses) {
    std::vector<std::string> Conditions;
    if (!IsOfSame(Other) || !isPlainIndex(Index) ||
        !IsTouched(Other, Conditions))
      continue;
    std::optional<Extent> Known = extentOf(Iterations->domain(), Other, Index);
    if (!Known)
      continue;
    Polynomial Count = Known->Last - Known->First + Polynomial(1);
    auto IsSafe = [&](const Polynomial &P) {
      return llvm::all_of(P.terms(), [&](auto &Entry) {
        return llvm::all_of(
            Entry.first, [&](TermRef Factor) { return isSafeBefore(Factor); });
      });
    };
    Result.First = addressText(Context, Path.Root, Known->First);
    Result.Count = numberText(Context, Count);
    if (!IsSafe(Known->First) || !IsSafe(Known->Last) || Result.First.empty() ||
        Result.Count.empty() || (IsOne && !Count.isConstant()))
      continue;
    Result.Conditions = std::move(Conditions);
    bool IsKnown = true;
    for (const Extent::Premise &Premise : Known->Premises) {
      Result.Conditions.push_back(premiseText(Context, Premise));
      IsKnown &=
          !Result.Conditions.back().empty() && isSafeBefore(Premise.Value);
    }
    if (IsKnown)
      return Result;
  }
  return std::nullopt;
}

} // namespace parfold
