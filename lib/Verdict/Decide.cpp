//===- Verdict/Decide.cpp - a role for every variable ---------------------===//
//
// Roles are given in the order in which they can be proved: extrema with
// their payloads first (they explain conditions that look at the state), then
// scalar reductions, then private variables. What is left is refused. Last,
// everything the iteration does beside computing values is held against the
// roles: a branch on the state must belong to an extremum, and nothing that
// can fail may run more often than in the loop as written.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "Verdict/Environment.h"
#include "parfold/Verdict.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

class Judge {
public:
  Judge(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
        const Options &Options)
      : U(Unit), L(Loop), Facts(Facts), Wishes(Options), S(Facts) {}

  Verdict decide() {
    checkHeader();
    giveRoles();
    checkBranches();
    checkHazards();
    checkAliases();
    checkArithmetic();
    checkThreadEnvironment(U, L, Facts, V.Reasons);
    if (V.Reasons.empty() && V.Folds.empty())
      refuse(ReasonId::NoAccumulator, {});
    return std::move(V);
  }

private:
  void refuse(ReasonId Id, std::vector<std::string> Arguments,
              const Expr *At = nullptr) {
    for (const Reason &Known : V.Reasons)
      if (Known.Id == Id && Known.Arguments == Arguments)
        return;
    Reason R{Id, L.Where, std::move(Arguments), {}};
    if (At)
      R.Notes.push_back({"here", U.placeOf(At->getBeginLoc())});
    V.Reasons.push_back(std::move(R));
  }
  static std::string nameOf(const VarDecl *Variable) {
    return Variable->getNameAsString();
  }
  const Expr *firstWrite(const VarDecl *Variable) const {
    return Facts.Carried.find(Variable)->second.Writes.front().At;
  }

  void checkHeader();
  void giveRoles();
  bool isPrivate(const VarDecl *Variable, const CarriedVariable &Carried);
  bool isRead(const VarDecl *Variable) const;
  bool blame(const PathCondition &Conditions);
  void checkBranches();
  void checkHazards();
  bool mayRunMoreOften(const Hazard &H) const;
  void checkAliases();
  void checkArithmetic();

  /// Does \p Condition belong to what some extremum's update tests?
  bool isExplained(TermRef Condition) const;

  const Unit &U;
  const Loop &L;
  const LoopFacts &Facts;
  const Options &Wishes;
  State S;
  Verdict V;
  std::vector<TermRef> Comparisons; ///< with best values so far
  // What a reason has been given for: one obstacle, one reason.
  llvm::SmallPtrSet<const VarDecl *, 8> Roleless;
  llvm::SmallPtrSet<TermRef, 8> Blamed; ///< conditions on the state
};

void Judge::checkHeader() {
  for (TermRef Part : {Facts.First, Facts.Bound, Facts.Step})
    if (const VarDecl *Changed = Part ? S.dependsOn(Part) : nullptr)
      refuse(ReasonId::BoundChanges,
             {"'" + nameOf(Changed) + "' is changed in the body"},
             firstWrite(Changed));
  V.CounterLiveAfter = Facts.CounterLiveAfter;
}

/// Is the start value of \p Variable looked at by anything but itself?
bool Judge::isRead(const VarDecl *Variable) const {
  for (auto &[Other, Carried] : Facts.Carried)
    if (Other != Variable && S.dependsOn(Carried.After, Variable))
      return true;
  for (const Branch &B : Facts.Branches)
    if (S.dependsOn(B.Condition, Variable))
      return true;
  for (const Hazard &H : Facts.Hazards)
    if (S.dependsOn(H.Value, Variable))
      return true;
  return false;
}

/// Does the start value survive only by not being overwritten? (Then no
/// computation of the iteration uses it.)
bool onlyPassesThrough(TermRef After, const VarDecl *Variable, const State &S) {
  if (!S.dependsOn(After, Variable) || After->kind() == TermKind::Start)
    return true;
  return After->kind() == TermKind::Select &&
         !S.dependsOn(After->operand(0), Variable) &&
         onlyPassesThrough(After->operand(1), Variable, S) &&
         onlyPassesThrough(After->operand(2), Variable, S);
}

/// The conditions on the state that choose what \p After is.
PathCondition conditionsOnState(TermRef After, const State &S) {
  PathCondition Found;
  anyWithin(After, [&](TermRef Part) {
    if (Part->kind() == TermKind::Select)
      for (TermRef Condition : S.conjuncts(Part->operand(0)))
        if (S.dependsOn(Condition))
          Found.push_back(Condition);
    return false;
  });
  return Found;
}

bool Judge::isPrivate(const VarDecl *Variable, const CarriedVariable &Carried) {
  return !Carried.LiveAfter && !isRead(Variable) &&
         onlyPassesThrough(Carried.After, Variable, S) &&
         !Variable->getType()->isArrayType();
}

void Judge::giveRoles() {
  llvm::SmallPtrSet<const VarDecl *, 8> Payloads;
  llvm::DenseMap<const VarDecl *, Fold> Extrema;
  llvm::DenseMap<const VarDecl *, Objection> Objections;

  for (auto &[Variable, Carried] : Facts.Carried) {
    auto Found = recognizeArgExtremum(S, U.Context, *Variable);
    if (auto *Extremum = std::get_if<ExtremumRecognition>(&Found)) {
      Comparisons.push_back(Extremum->Comparison);
      Payloads.insert(Extremum->Found.Best->Payloads.begin(),
                      Extremum->Found.Best->Payloads.end());
      Extrema.try_emplace(Variable, std::move(Extremum->Found));
    } else if (auto *Why = std::get_if<Objection>(&Found)) {
      Objections.try_emplace(Variable, std::move(*Why));
    }
  }
  for (auto &[Variable, Carried] : Facts.Carried) {
    if (Payloads.contains(Variable))
      continue;
    auto Refuse = [&, Variable = Variable](ReasonId Id,
                                           std::vector<std::string> Arguments) {
      refuse(Id, std::move(Arguments), firstWrite(Variable));
      Roleless.insert(Variable);
    };
    if (auto Extremum = Extrema.find(Variable); Extremum != Extrema.end()) {
      V.Folds.push_back(std::move(Extremum->second));
      continue;
    }
    Recognition Found = recognizeScalar(S, U.Context, *Variable);
    if (auto *Scalar = std::get_if<Fold>(&Found)) {
      V.Folds.push_back(std::move(*Scalar));
    } else if (isPrivate(Variable, Carried)) {
      V.Private.push_back(Variable);
    } else if (!blame(conditionsOnState(Carried.After, S))) {
      // The reason for another variable says it all.
    } else if (Objections.count(Variable)) {
      Objection &Why = Objections.find(Variable)->second;
      Refuse(Why.Id, Why.Arguments);
    } else if (S.isSetAnew(Variable)) {
      // A value of this iteration, wanted by the next one or by later code.
      Refuse(isRead(Variable) ? ReasonId::CarriedValue : ReasonId::LiveOut,
             {nameOf(Variable)});
    } else if (onlyPassesThrough(Carried.After, Variable, S) &&
               conditionsOnState(Carried.After, S).empty() &&
               !isRead(Variable)) {
      Refuse(ReasonId::LiveOut, {nameOf(Variable)});
    } else if (auto *Why = std::get_if<Objection>(&Found)) {
      Refuse(Why->Id, Why->Arguments);
    } else {
      Refuse(ReasonId::NotAFold, {nameOf(Variable)});
    }
  }
  for (const VarDecl *Variable : Facts.Mentioned)
    if (!Facts.Carried.count(Variable) && Variable != L.Space->Counter)
      V.ReadOnly.push_back(Variable);
  llvm::sort(V.ReadOnly, [&](const VarDecl *A, const VarDecl *B) {
    return U.Context.getSourceManager().isBeforeInTranslationUnit(
        A->getLocation(), B->getLocation());
  });
}

/// Notes that conditions on the state have been given a reason for.
/// \returns false if there are some, and all had one already.
bool Judge::blame(const PathCondition &Conditions) {
  bool IsNew = Conditions.empty();
  for (TermRef Condition : Conditions) {
    IsNew |= Blamed.insert(Condition).second;
    if (Condition->isCondition())
      Blamed.insert(S.terms().negation(Condition));
  }
  return IsNew;
}

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
bool isPartOf(TermRef Inner, TermRef Outer) {
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
      std::string Text = U.textOf(H.At->getSourceRange()).str();
      refuse(ReasonId::SpeculativeRead,
             {Text.empty() ? "an expression from a macro" : Text}, H.At);
    }
  }
}

/// Does reading at \p Place follow a pointer (or read who knows where)?
bool isThroughPointer(TermRef Place) {
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
    std::string Text = U.textOf(H.At->getSourceRange()).str();
    for (auto &[Variable, Carried] : Facts.Carried)
      if (Carried.Exposed)
        refuse(ReasonId::MayAlias, {nameOf(Variable), Text}, H.At);
    if (Facts.CounterExposed)
      refuse(ReasonId::CounterEscapes, {nameOf(L.Space->Counter)}, H.At);
    break; // one such read is reason enough
  }
}

/// May computing \p T overflow? (A payload is computed more often in chunks.)
bool computesSigned(TermRef T) {
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

} // namespace

const OperatorRow &rowOf(OperatorId Id) {
  static const OperatorRow Rows[] = {
#define OPERATOR(Id, Kind, C, OpenMP, Identity, ReordersFloats)                \
  {OperatorId::Id, KindId::Kind, C, OpenMP, Identity, ReordersFloats},
#include "parfold/Operators.def"
  };
  return Rows[static_cast<unsigned>(Id)];
}

Verdict decideVerdict(const Unit &Unit, const Loop &Loop,
                      const LoopFacts &Facts, const Options &Options) {
  Verdict V;
  V.Reasons = Loop.Reasons;
  V.Reasons.insert(V.Reasons.end(), Facts.Reasons.begin(), Facts.Reasons.end());
  // Values of a loop that was not fully understood prove nothing either way.
  if (!Loop.Space || !Facts.Complete)
    return V;
  Verdict Decided = Judge(Unit, Loop, Facts, Options).decide();
  Decided.Reasons.insert(Decided.Reasons.begin(), V.Reasons.begin(),
                         V.Reasons.end());
  return Decided;
}

void printVerdict(llvm::raw_ostream &Out, const Loop &L, const Verdict &V) {
  Out << L.Where.Line << ':' << L.Where.Column << ": "
      << (V.isLegal() ? "legal" : "refused") << '\n';
  if (L.Space)
    Out << "  " << L.Space->Counter->getName() << ": counter"
        << (V.CounterLiveAfter ? ", used after" : "") << '\n';
  for (const Fold &F : V.Folds) {
    Out << "  " << F.Accumulator->getName() << ": accumulator, "
        << rowOf(F.Kind).Name;
    if (F.Operator)
      Out << " under " << rowOf(*F.Operator).Spelling;
    if (F.Best)
      Out << (F.Best->LastWins ? ", last of equals" : ", first of equals");
    Out << '\n';
    if (F.Best)
      for (const VarDecl *Payload : F.Best->Payloads)
        Out << "  " << Payload->getName() << ": payload of "
            << F.Accumulator->getName() << '\n';
  }
  for (const VarDecl *Variable : V.Private)
    Out << "  " << Variable->getName() << ": private\n";
  for (const VarDecl *Variable : V.ReadOnly)
    Out << "  " << Variable->getName() << ": read-only\n";
  for (const Reason &R : V.Reasons)
    Out << "  " << sentenceOf(R) << " [" << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
