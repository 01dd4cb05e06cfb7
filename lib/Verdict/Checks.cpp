//===- Verdict/Checks.cpp - what is held against the roles ----------------===//
//
// A value may be computed anywhere; but a branch on the state goes another way
// in a chunk, and what can fail must not run more often than in the loop as
// written.
//
//===----------------------------------------------------------------------===//

#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {

void Judge::checkHeader() {
  for (TermRef Part : {Facts.First, Facts.Bound, Facts.Step, Facts.BoundLess})
    if (TermRef Changed = Part ? S.dependsOn(Part) : nullptr)
      refuse(ReasonId::BoundChanges,
             {"'" + nameOf(Changed) + "' is changed in the body"},
             firstWrite(Changed));
  V.CounterLiveAfter = Facts.CounterLiveAfter;
}

/// Does \p Condition belong to what some extremum's update tests?
bool Judge::isExplained(TermRef Condition) const {
  if (llvm::is_contained(Comparisons, Condition))
    return true;
  return Condition->isCondition() &&
         llvm::is_contained(Comparisons, S.terms().negation(Condition));
}

/// A branch on the state is taken differently when the state is that of a
/// chunk. Only the comparison of an extremum may be.
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

/// Under the comparison of an extremum an iteration runs code more often when
/// chunks start anew: every chunk finds bests of its own. That is harmless
/// for reading what the iteration has read already.
bool Judge::mayReadMoreOften(const Access &A) const {
  if (A.Reach.Steps.empty() && !A.Reach.isThroughPointer())
    return true; // a variable
  auto FreeOfState = [&](const PathCondition &Path) {
    return llvm::none_of(Path, [&](TermRef T) { return S.dependsOn(T); });
  };
  PathCondition Here = S.conjuncts(A.Path);
  for (const Access &Other : Facts.Accesses) {
    if (Other.What != Access::Read || !FreeOfState(Other.Path) ||
        Other.In != A.In)
      continue;
    if (!llvm::all_of(S.conjuncts(Other.Path),
                      [&](TermRef T) { return llvm::is_contained(Here, T); }))
      continue;
    // Having read one member, the iteration has the whole object.
    TermRef Object = Other.Place;
    while (Object->kind() == TermKind::Field)
      Object = Object->operand(0);
    if (isPartOf(A.Place, Object))
      return true;
  }
  return false;
}

void Judge::checkSpeculation(TermRef Value, const PathCondition &Path,
                             const Expr *At, bool MayRunMoreOften) {
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
      llvm::any_of(Conditions, [&](TermRef T) { return S.dependsOn(T); });
  bool UnderExtremum =
      llvm::any_of(Conditions, [&](TermRef T) { return isExplained(T); });
  if (UnderState && (UnderExtremum || V.Reasons.empty()) && !MayRunMoreOften) {
    std::string Text = oneLineText(U, At->getSourceRange());
    refuse(ReasonId::SpeculativeRead,
           {Text.empty() ? "an expression from a macro" : Text}, At);
  }
}

void Judge::checkExecution() {
  for (const Access &A : Facts.Accesses) {
    bool IsWrite = A.What == Access::Write;
    if (!IsWrite) {
      checkSpeculation(A.Place, A.Path, A.At, mayReadMoreOften(A));
      continue;
    }
    checkSpeculation(A.Place, {}, A.At, true);
    if (S.isCarried(A.Place) || isOwn(A))
      continue; // the value after the iteration has been looked at
    checkSpeculation(A.Value, {}, A.At, true);
    for (TermRef Part : S.conjuncts(A.Path))
      if (S.dependsOn(Part) && (isExplained(Part) || V.Reasons.empty()))
        refuse(ReasonId::SpeculativeStore, {textOf(A)}, A.At);
  }
  for (const Hazard &H : Facts.Hazards)
    checkSpeculation(H.Value, H.Path, H.At, H.What == Hazard::Call);
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
  for (const Fold &F : V.Folds) {
    if (F.Best && U.Code.TrapsOnOverflow)
      for (const Location &Payload : F.Best->Payloads)
        if (computesSigned(S.after(Payload.Place)))
          refuse(ReasonId::TrappingArithmetic,
                 {"a compiler option", Payload.Spelling},
                 firstWrite(Payload.Place));
    if (!F.Operator)
      continue;
    QualType Type = F.Accumulator.Type;
    if (U.Code.TrapsOnOverflow && Type->isSignedIntegerType())
      refuse(ReasonId::TrappingArithmetic,
             {"a compiler option", F.Accumulator.Spelling});
    if (Wishes.Fp == FpOrder::Strict && Type->isRealFloatingType() &&
        rowOf(*F.Operator).ReordersFloats)
      refuse(ReasonId::FloatOrder, {F.Accumulator.Spelling},
             firstWrite(F.Accumulator.Place));
  }
}

/// A place in memory becomes a local variable: every time the loop touches it,
/// it must do so in words that can be replaced. A variable keeps its name.
void Judge::checkSpelling() {
  auto Check = [&](const Location &Where) {
    for (const Access &A : Facts.Accesses) {
      if (A.Place != Where.Place)
        continue;
      if (A.By && !(Where.Variable && Where.Variable->hasLocalStorage()))
        return refuse(ReasonId::HiddenUpdate,
                      {Where.Spelling, A.By->getNameAsString()}, A.At);
      if (!Where.Variable && !A.By &&
          U.textOf(A.Spelled->getSourceRange()).empty())
        return refuse(
            ReasonId::SpelledInMacro,
            {Where.Spelling, macroNameAt(U, A.Spelled->getBeginLoc().isMacroID()
                                                ? A.Spelled->getBeginLoc()
                                                : A.Spelled->getEndLoc())},
            A.At);
    }
  };
  for (const Fold &F : V.Folds) {
    Check(F.Accumulator);
    if (F.Best)
      for (const Location &Payload : F.Best->Payloads)
        Check(Payload);
  }
}

} // namespace parfold
