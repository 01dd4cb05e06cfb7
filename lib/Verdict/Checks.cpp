//===- Verdict/Checks.cpp - what is held against the roles ----------------===//
//
// A value may be computed anywhere; but a branch on the state goes another way
// in a chunk, a pointer may see what a thread has a copy of, and what can fail
// must not run more often than in the loop as written.
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
  for (TermRef Part : {Facts.First, Facts.Bound, Facts.Step})
    if (const VarDecl *Changed = Part ? S.dependsOn(Part) : nullptr)
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
      if (const VarDecl *Seen = S.dependsOn(Part); Seen && !isExplained(Part) &&
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
/// for arithmetic, and for reading what the iteration has read already.
bool Judge::mayRunMoreOften(const Hazard &H) const {
  if (H.What == Hazard::Call)
    return true;
  if (H.What == Hazard::Divide)
    return false;
  auto FreeOfState = [&](const PathCondition &Path) {
    return llvm::none_of(Path, [&](TermRef T) { return S.dependsOn(T); });
  };
  PathCondition Here = S.conjuncts(H.Path);
  for (const Hazard &Other : Facts.Hazards) {
    if (Other.What != Hazard::Read || !FreeOfState(Other.Path))
      continue;
    if (!llvm::all_of(S.conjuncts(Other.Path),
                      [&](TermRef T) { return llvm::is_contained(Here, T); }))
      continue;
    // Having read one member, the iteration has the whole object.
    TermRef Object = Other.Value;
    while (Object->kind() == TermKind::Field)
      Object = Object->operand(0);
    if (isPartOf(H.Value, Object))
      return true;
  }
  return false;
}

void Judge::checkHazards() {
  for (const Hazard &H : Facts.Hazards) {
    if (const VarDecl *Seen = S.dependsOn(H.Value)) {
      if (!Roleless.contains(Seen))
        refuse(S.isSetAnew(Seen) ? ReasonId::CarriedValue
                                 : ReasonId::AccumulatorRead,
               {nameOf(Seen)}, H.At);
      continue;
    }
    // Any other condition on the state is a reason of its own.
    PathCondition Path = S.conjuncts(H.Path);
    bool UnderState =
        llvm::any_of(Path, [&](TermRef T) { return S.dependsOn(T); });
    bool UnderExtremum =
        llvm::any_of(Path, [&](TermRef T) { return isExplained(T); });
    if (UnderState && (UnderExtremum || V.Reasons.empty()) &&
        !mayRunMoreOften(H)) {
      std::string Text = oneLineText(U, H.At->getSourceRange());
      refuse(ReasonId::SpeculativeRead,
             {Text.empty() ? "an expression from a macro" : Text}, H.At);
    }
  }
}

/// Does reading at \p Place follow a pointer (or read who knows where)?
static bool isThroughPointer(TermRef Place) {
  while (true) {
    switch (Place->kind()) {
    case TermKind::Object: // a declared array
    case TermKind::Opaque: // a string literal
    case TermKind::Index:  // part of a variable
      return false;
    case TermKind::Field:
      Place = Place->operand(0);
      continue;
    case TermKind::Element:
      // The address of an array, or a pointer's value?
      if (Place->operand(0)->kind() != TermKind::Address)
        return true;
      Place = Place->operand(0)->operand(0);
      continue;
    default:
      return true;
    }
  }
}

/// New code works on copies of what the loop writes. A pointer that reads the
/// original would see it unchanged.
void Judge::checkAliases() {
  for (const Hazard &H : Facts.Hazards) {
    if (H.What != Hazard::Read || !isThroughPointer(H.Value))
      continue;
    std::string Text = oneLineText(U, H.At->getSourceRange());
    for (auto &[Variable, Carried] : Facts.Carried)
      if (Carried.Exposed)
        refuse(ReasonId::MayAlias, {nameOf(Variable), Text}, H.At);
    if (Facts.CounterExposed)
      refuse(ReasonId::CounterEscapes, {nameOf(L.Space->Counter)}, H.At);
    break; // one such read is reason enough
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
  for (const Fold &F : V.Folds) {
    if (F.Best && U.TrapsOnOverflow)
      for (const VarDecl *Payload : F.Best->Payloads)
        if (computesSigned(Facts.Carried.find(Payload)->second.After))
          refuse(ReasonId::TrappingArithmetic,
                 {"a compiler option", nameOf(Payload)}, firstWrite(Payload));
    if (!F.Operator)
      continue;
    QualType Type = F.Accumulator->getType();
    if (U.TrapsOnOverflow && Type->isSignedIntegerType())
      refuse(ReasonId::TrappingArithmetic,
             {"a compiler option", nameOf(F.Accumulator)});
    if (Wishes.Fp == FpOrder::Strict && Type->isRealFloatingType() &&
        rowOf(*F.Operator).ReordersFloats)
      refuse(ReasonId::FloatOrder, {nameOf(F.Accumulator)},
             firstWrite(F.Accumulator));
  }
}

} // namespace parfold
