//===- Verdict/Roles.cpp - a role for every variable ----------------------===//

#include "Recognize/Recognize.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace parfold {

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
static bool onlyPassesThrough(TermRef After, const VarDecl *Variable,
                              const State &S) {
  Alternatives Possible = alternativesOf(After);
  return llvm::none_of(Possible.Conditions,
                       [&](TermRef T) { return S.dependsOn(T, Variable); }) &&
         llvm::all_of(Possible.Values, [&](TermRef T) {
           return T->kind() == TermKind::Start || !S.dependsOn(T, Variable);
         });
}

/// The conditions on the state that choose what \p After is.
static PathCondition conditionsOnState(TermRef After, const State &S) {
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

bool Judge::isPrivate(const VarDecl *Variable,
                      const CarriedVariable &Carried) const {
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

} // namespace parfold
