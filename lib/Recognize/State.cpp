//===- Recognize/State.cpp - what depends on earlier iterations -----------===//

#include "Recognize/State.h"
#include "Facts/InnerLoop.h"

using namespace clang;

namespace parfold {

TermRef State::dependsOn(TermRef Of) const {
  auto [Entry, IsNew] = Known.try_emplace(Of, nullptr);
  if (!IsNew)
    return Entry->second;
  TermRef Found = nullptr;
  dependsOnAny(Of, [&](TermRef Part) {
    if (Part->kind() != TermKind::Start || !isCarried(Part->operand(0)))
      return false;
    Found = Part->operand(0);
    return true;
  });
  return Known[Of] = Found;
}

bool State::dependsOn(TermRef Of, TermRef Place) const {
  auto [Entry, IsNew] = KnownOfPlace.try_emplace({Of, Place}, false);
  if (!IsNew)
    return Entry->second;
  bool Found = dependsOnAny(Of, [&](TermRef Part) {
    return Part->kind() == TermKind::Start && Part->operand(0) == Place;
  });
  return KnownOfPlace[{Of, Place}] = Found;
}

bool State::isSetAnew(TermRef Place) const {
  auto Entry = Facts.Carried.find(Place);
  return Entry != Facts.Carried.end() && !dependsOn(Entry->second.After, Place);
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
