//===- Recognize/State.cpp - what depends on earlier iterations -----------===//

#include "Recognize/State.h"
#include "Facts/InnerLoop.h"

using namespace clang;

namespace parfold {

/// Is \p Part the place \p Whole, or a member or element of it?
static bool isWithin(TermRef Part, TermRef Whole) {
  while (Part != Whole) {
    if (Part->kind() != TermKind::Field && Part->kind() != TermKind::Element)
      return false;
    Part = Part->operand(0);
    while (Part->kind() == TermKind::Convert ||
           Part->kind() == TermKind::Address)
      Part = Part->operand(0);
  }
  return true;
}

/// Is \p Part the value, or one that cannot be told from it, that the whole or
/// a part of \p Place has before the iteration? (That of 'p.x' is known from
/// that of 'p' where structures are copied.)
static bool isStartOf(TermRef Part, TermRef Place) {
  bool IsOfLoop =
      Part->kind() == TermKind::Phi || Part->kind() == TermKind::ExitValue;
  if (IsOfLoop
          ? Part->loop()->find(Part->operand(0)) != nullptr
          : Part->kind() != TermKind::Start && Part->kind() != TermKind::Load)
    return false; // (What nobody knows of a loop's values may be anything.)
  TermRef Of = Part->operand(0);
  return isWithin(Of, Place) || isWithin(Place, Of);
}

bool isBehind(TermRef Place, TermRef Pointer) {
  for (;;) {
    switch (Place->kind()) {
    case TermKind::Element:
      if (Place->operand(0) == Pointer)
        return true;
      [[fallthrough]];
    case TermKind::Field:
    case TermKind::Address:
    case TermKind::Convert:
      Place = Place->operand(0);
      continue;
    default:
      return false;
    }
  }
}

/// Is \p Part the value that a place had at some time?
static bool isValueOfPlace(TermRef Part) {
  return Part->kind() == TermKind::Start || Part->kind() == TermKind::Load ||
         Part->kind() == TermKind::Phi || Part->kind() == TermKind::ExitValue;
}

TermRef State::dependsOn(TermRef Of) const {
  auto [Entry, IsNew] = Known.try_emplace(Of, nullptr);
  if (!IsNew)
    return Entry->second;
  TermRef Found = nullptr;
  dependsOnAny(Of, [&](TermRef Part) {
    if (isValueOfPlace(Part) && isFolded(Part->operand(0))) {
      Found = Part->operand(0);
      return true;
    }
    for (auto &[Place, Carried] : Facts.Carried)
      if (isCarried(Place) && !isRunning(Place) && isStartOf(Part, Place)) {
        Found = Place;
        return true;
      }
    return false;
  });
  return Known[Of] = Found;
}

bool State::dependsOn(TermRef Of, TermRef Place) const {
  auto [Entry, IsNew] = KnownOfPlace.try_emplace({Of, Place}, false);
  if (!IsNew)
    return Entry->second;
  bool Found =
      dependsOnAny(Of, [&](TermRef Part) { return isStartOf(Part, Place); });
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
