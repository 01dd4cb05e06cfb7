//===- Recognize/State.cpp - what depends on earlier iterations -----------===//

#include "Recognize/State.h"

using namespace clang;

namespace parfold {

const VarDecl *State::dependsOn(TermRef Of) const {
  auto [Entry, IsNew] = Known.try_emplace(Of, nullptr);
  if (!IsNew)
    return Entry->second;
  const VarDecl *Found = nullptr;
  anyWithin(Of, [&](TermRef Part) {
    if (Part->kind() != TermKind::Start || !isCarried(Part->variable()))
      return false;
    Found = Part->variable();
    return true;
  });
  return Known[Of] = Found;
}

bool State::dependsOn(TermRef Of, const VarDecl *Variable) const {
  return anyWithin(Of, [&](TermRef Part) {
    return Part->kind() == TermKind::Start && Part->variable() == Variable;
  });
}

bool State::isSetAnew(const VarDecl *Variable) const {
  auto Entry = Facts.Carried.find(Variable);
  return Entry != Facts.Carried.end() &&
         !dependsOn(Entry->second.After, Variable);
}

void State::split(TermRef Condition, PathCondition &Into) const {
  if (Condition->kind() == TermKind::And) {
    split(Condition->operand(0), Into);
    split(Condition->operand(1), Into);
    return;
  }
  // !(a || b) is !a && !b.
  if (Condition->kind() == TermKind::Not &&
      Condition->operand(0)->kind() == TermKind::Or) {
    split(terms().negation(Condition->operand(0)->operand(0)), Into);
    split(terms().negation(Condition->operand(0)->operand(1)), Into);
    return;
  }
  if (!llvm::is_contained(Into, Condition))
    Into.push_back(Condition);
}

PathCondition State::conjuncts(TermRef Condition) const {
  PathCondition All;
  split(Condition, All);
  return All;
}

PathCondition State::conjuncts(const PathCondition &Path) const {
  PathCondition All;
  for (TermRef Condition : Path)
    split(Condition, All);
  return All;
}

} // namespace parfold
