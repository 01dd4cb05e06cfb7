//===- Verdict/Checks.cpp - what is held against the roles ----------------===//
//
// A value may be computed anywhere; but a branch on the state goes another way
// in a chunk, and what can fail must not run more often than in the loop as
// written.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Facts/LocalVariables.h"
#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {

void Judge::checkHeader() {
  auto Refuse = [&](TermRef Changed) {
    refuse(ReasonId::BoundChanges,
           {"'" + nameOf(Changed) + "' is changed in the body"},
           firstWrite(Changed));
  };
  // Also of what is known in every iteration, a counter that advances beside
  // the iteration variable or a running value: what the header asks for is its
  // value before the loop, or it decides how many iterations there are on the
  // way; and in terms of an iteration it is another one.
  auto Check = [&](TermRef Part) {
    if (TermRef Changed = S.dependsOn(Part))
      return Refuse(Changed);
    for (auto &[Place, Carried] : Facts.Carried)
      if (S.dependsOn(Part, Place))
        return Refuse(Place);
  };
  for (TermRef Part : {Facts.First, Facts.Bound, Facts.Step, Facts.BoundLess})
    if (Part)
      Check(Part);
  for (auto &[Place, Value] : Facts.Initial)
    Check(Value);
  V.CounterLiveAfter = Facts.CounterLiveAfter;
}

/// Does all of \p Condition that knows the state belong to a fold: the
/// comparison of an extremum, the question whether a flag is set?
bool Judge::isExplained(TermRef Condition) const {
  if (Explained.contains(Condition))
    return true;
  switch (Condition->kind()) {
  case TermKind::And:
  case TermKind::Or:
  case TermKind::Not:
    return llvm::all_of(Condition->operands(), [&](TermRef Part) {
      return !S.dependsOn(Part) || isExplained(Part);
    });
  default:
    return Condition->isCondition() &&
           Explained.contains(S.terms().negation(Condition));
  }
}

/// A branch on the state is taken differently when the state is that of a
/// chunk. Only one that belongs to a fold may be.
void Judge::checkBranches() {
  for (const Branch &B : Facts.Branches)
    for (TermRef Part : S.conjuncts(B.Condition))
      if (TermRef Seen = S.dependsOn(Part); Seen && !isExplained(Part) &&
                                            !Blamed.contains(Part) &&
                                            !Roleless.contains(Seen))
        refuse(S.isSetAnew(Seen) ? ReasonId::CarriedValue
                                 : ReasonId::AccumulatorRead,
               {nameOf(Seen)}, B.At);
}

/// Is the object at \p Inner part of the one at \p Outer, or the same?
static bool isPartOf(TermRef Inner, TermRef Outer) {
  for (;; Inner = Inner->operand(0)) {
    if (Inner == Outer)
      return true;
    if (Inner->kind() != TermKind::Field)
      return false;
  }
}

/// Is there such a place in every iteration, whatever the state? Surely if it
/// is a part of a declared object by the subscripts' ranges alone.
bool Judge::existsAlways(const Access &A) {
  if (A.Reach.Root->kind() != TermKind::Object)
    return false;
  Access Unconditional = A;
  Unconditional.Path = S.conjuncts(A.Path);
  llvm::erase_if(Unconditional.Path,
                 [&](TermRef T) { return S.dependsOn(T) != nullptr; });
  Instance Somewhere(beyond(), Unconditional, "b");
  QualType Type = A.Reach.Root->variable()->getType();
  for (const PathStep &Step : A.Reach.Steps) {
    if (Step.Member) {
      Type = Step.Type;
      continue;
    }
    const ConstantArrayType *Array = U.Context.getAsConstantArrayType(Type);
    if (!Array ||
        !U.Context.hasSameUnqualifiedType(Array->getElementType(), Step.Type))
      return false;
    std::string Index = Somewhere.expression(Step.Index);
    if (!Somewhere.proves("0 <= " + Index + " < " +
                          std::to_string(Array->getSize().getZExtValue())))
      return false;
    Type = Array->getElementType();
  }
  return true;
}

/// May \p Condition hold in a chunk where it does not in the loop?
bool Judge::mayDiffer(TermRef Condition) const {
  return S.dependsOn(Condition) && !OnceFound.contains(Condition);
}

/// Unless \p Mark holds, which says that a best has been found, an iteration
/// takes its candidate. Does it then do what stands under \p Path?
bool Judge::isTakenUnless(TermRef Mark, const PathCondition &Path) const {
  return llvm::any_of(V.Folds, [&](const Fold &F) {
    return F.Best && llvm::is_contained(F.Best->OnceFound, Mark) &&
           llvm::all_of(Path, [&](TermRef T) {
             return !mayDiffer(T) || llvm::is_contained(F.Best->Guard, T);
           });
  });
}

/// Where a fold asks for the state, an iteration may run code more often when
/// chunks start anew: every chunk finds bests of its own, and has no flag set
/// by others. That is harmless for reading what the iteration has read already,
/// or what is there in any case.
bool Judge::mayReadMoreOften(const Access &A) {
  if (A.Reach.Steps.empty() && !A.Reach.isThroughPointer())
    return true; // a variable
  auto FreeOfState = [&](const PathCondition &Path) {
    return llvm::none_of(S.conjuncts(Path),
                         [&](TermRef T) { return mayDiffer(T); });
  };
  PathCondition Here = S.conjuncts(A.Path);
  for (const Access &Other : Facts.Accesses) {
    if (Other.What != Access::Read || !FreeOfState(Other.Path) ||
        Other.In != A.In)
      continue;
    if (!llvm::all_of(S.conjuncts(Other.Path), [&](TermRef T) {
          return llvm::is_contained(Here, T) || isTakenUnless(T, Here);
        }))
      continue;
    // Having read one member, the iteration has the whole object.
    TermRef Object = Other.Place;
    while (Object->kind() == TermKind::Field)
      Object = Object->operand(0);
    if (isPartOf(A.Place, Object))
      return true;
  }
  return existsAlways(A);
}

void Judge::checkSpeculation(TermRef Value, const PathCondition &Path,
                             const Expr *At,
                             llvm::function_ref<bool()> MayRunMoreOften) {
  if (TermRef Seen = S.dependsOn(Value)) {
    if (!Roleless.contains(Seen))
      refuse(S.isSetAnew(Seen) ? ReasonId::CarriedValue
                               : ReasonId::AccumulatorRead,
             {nameOf(Seen)}, At);
    return;
  }
  // Any other condition on the state is a reason of its own.
  PathCondition Conditions = S.conjuncts(Path);
  bool UnderState =
      llvm::any_of(Conditions, [&](TermRef T) { return mayDiffer(T); });
  bool UnderExtremum =
      llvm::any_of(Conditions, [&](TermRef T) { return isExplained(T); });
  if (UnderState && (UnderExtremum || V.Reasons.empty()) &&
      !MayRunMoreOften()) {
    std::string Text = oneLineText(U, At->getSourceRange());
    refuse(ReasonId::SpeculativeRead,
           {Text.empty() ? "an expression from a macro" : Text}, At);
  }
}

/// Does the iteration divide by the same thing whatever the state is?
bool Judge::happensAnyway(const Hazard &H) const {
  PathCondition Here = S.conjuncts(H.Path);
  return llvm::any_of(Facts.Hazards, [&](const Hazard &Other) {
    return Other.What == H.What && Other.Value == H.Value && Other.In == H.In &&
           llvm::all_of(S.conjuncts(Other.Path), [&](TermRef T) {
             return !S.dependsOn(T) && llvm::is_contained(Here, T);
           });
  });
}

void Judge::checkExecution() {
  auto Always = [] { return true; };
  for (const Access &A : Facts.Accesses) {
    bool IsWrite = A.What == Access::Write;
    if (!IsWrite) {
      if (!ReadByOrders.contains(A.Place))
        checkSpeculation(A.Place, A.Path, A.At,
                         [&] { return mayReadMoreOften(A); });
      continue;
    }
    checkSpeculation(A.Place, {}, A.At, Always);
    if (S.isCarried(A.Place) || S.isFolded(A.Place) || isOwn(A))
      continue; // the value after the iteration has been looked at
    checkSpeculation(A.Value, {}, A.At, Always);
    for (TermRef Part : S.conjuncts(A.Path))
      if (S.dependsOn(Part) && (isExplained(Part) || V.Reasons.empty()))
        refuse(ReasonId::SpeculativeStore, {textOf(A)}, A.At);
  }
  for (const Hazard &H : Facts.Hazards)
    if (!Explained.contains(H.Value))
      checkSpeculation(H.Value, H.Path, H.At, [&] {
        return H.What == Hazard::Call || happensAnyway(H);
      });
}

/// A loop that is come to more often than it was, or that waits for the state,
/// must end by itself: there may be nothing for it to find.
void Judge::checkEnds() {
  auto OnState = [&](TermRef T) { return S.dependsOn(T) != nullptr; };
  for (const InnerLoop &Inner : Facts.InnerLoops) {
    bool MayRunOn = llvm::any_of(S.conjuncts(PathCondition(Inner.Path.begin(),
                                                           Inner.Path.end())),
                                 OnState) ||
                    llvm::any_of(Inner.Conditions, OnState);
    if (MayRunOn && !isBounded(S.terms(), Inner, OnState))
      refuse(ReasonId::EndlessLoop, {});
  }
}

/// May computing \p T overflow? (A payload is computed more often in chunks.)
static bool computesSigned(TermRef T) {
  return anyWithin(T, [](TermRef Part) {
    TermKind Kind = Part->kind();
    return (Kind == TermKind::Add || Kind == TermKind::Subtract ||
            Kind == TermKind::Multiply || Kind == TermKind::Negate) &&
           Part->type()->isSignedIntegerType();
  });
}

void Judge::checkArithmetic() {
  // There are as many copies of an array as there are threads, and no others.
  FpOrder Fp = fpOrderOf(L, Wishes);
  bool KeepsOrder = Fp == FpOrder::Strict ||
                    (Fp == FpOrder::Reproducible && !V.Arrays.empty());
  auto Check = [&](OperatorId Operator, QualType Type, std::string Spelling,
                   const Expr *At) {
    bool MayTrap = U.Code.TrapsOnWrap
                       ? Type->isIntegerType()
                       : U.Code.TrapsOnOverflow && Type->isSignedIntegerType();
    if (MayTrap && rowOf(Operator).ReordersFloats)
      refuse(ReasonId::TrappingArithmetic, {"a compiler option", Spelling});
    if (KeepsOrder && Type->isFloatingType() && rowOf(Operator).ReordersFloats)
      refuse(ReasonId::FloatOrder,
             {Spelling, Fp == FpOrder::Strict ? "strict" : "reproducible"}, At);
  };
  for (const ArrayFold &F : V.Arrays)
    for (const ElementUpdate &Update : F.Updates)
      Check(Update.Operator, Update.Type, F.Spelling, Update.At);
  for (const Fold &F : V.Folds) {
    if (U.Code.TrapsOnOverflow)
      for (const Location *Other : F.companions())
        if (U.Code.TrapsOnWrap || computesSigned(S.after(Other->Place)))
          refuse(ReasonId::TrappingArithmetic,
                 {"a compiler option", Other->Spelling},
                 firstWrite(Other->Place));
    for (const MemberFold &Member : F.Members)
      Check(Member.Operator, Member.Type, F.Accumulator.Spelling,
            firstWrite(F.Accumulator.Place));
    if (F.Operator)
      Check(*F.Operator, F.Accumulator.Type, F.Accumulator.Spelling,
            firstWrite(F.Accumulator.Place));
  }
}

/// Where a local variable stands in for a place, the loop must touch the place
/// in words that can be replaced. Any other variable keeps its name.
void Judge::checkSpelling() {
  auto CheckText = [&](const Location &Where, const Expr *Spelled,
                       const Expr *At) {
    if (U.textOf(Spelled->getSourceRange()).empty())
      refuse(ReasonId::SpelledInMacro,
             {Where.Spelling, macroNameAt(U, Spelled->getBeginLoc().isMacroID()
                                                 ? Spelled->getBeginLoc()
                                                 : Spelled->getEndLoc())},
             At);
  };
  auto CheckAccess = [&](const Location &Where, const Access &A) {
    bool KeepsName = Where.Variable && Where.Variable->hasLocalStorage() &&
                     !Where.IsReplaced;
    if (A.By && !KeepsName)
      refuse(ReasonId::HiddenUpdate, {Where.Spelling, A.By->getNameAsString()},
             A.At);
    else if (Where.needsStandIn() && !A.By)
      CheckText(Where, A.Spelled, A.At);
  };
  auto Check = [&](const Location &Where) {
    for (const Access &A : Facts.Accesses)
      if (A.Place == Where.Place)
        CheckAccess(Where, A);
    for (const Access &Write : Facts.Carried.find(Where.Place)->second.Writes)
      CheckAccess(Where, Write);
    if (Where.Variable && Where.IsReplaced)
      for (const DeclRefExpr *Name : referencesTo(*Where.Variable, L.body()))
        CheckText(Where, Name, Name);
  };
  for (const Fold &F : V.Folds) {
    Check(F.Accumulator);
    for (const Location *Other : F.companions())
      Check(*Other);
  }
}

} // namespace parfold
