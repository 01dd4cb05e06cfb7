//===- Recognize/State.cpp - what depends on earlier iterations -----------===//

#include "Recognize/State.h"
#include "Facts/InnerLoop.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include <vector>

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

/// What \p Find finds in all that the value of \p Root depends on, or null.
/// What is asked of a term is often asked of each of its parts, too, one after
/// the other; so \p Known keeps what a walk has found of those.
static TermRef findWithin(TermRef Root, llvm::DenseMap<TermRef, TermRef> &Known,
                          llvm::function_ref<TermRef(TermRef)> Find) {
  if (auto Entry = Known.find(Root); Entry != Known.end())
    return Entry->second;
  struct Step {
    TermRef Part;
    llvm::SmallVector<TermRef, 3> Left; ///< sources not yet looked at
  };
  std::vector<Step> Way;
  llvm::DenseSet<TermRef> Seen;
  TermRef Next = Root;
  while (true) {
    auto Entry = Known.find(Next);
    TermRef Found = Entry == Known.end() ? Find(Next) : Entry->second;
    if (Found) {
      for (const Step &On : Way)
        Known[On.Part] = Found;
      return Known[Next] = Found;
    }
    if (Seen.insert(Next).second && Entry == Known.end()) {
      Way.push_back({Next, {}});
      forEachSource(Next,
                    [&](TermRef Source) { Way.back().Left.push_back(Source); });
    }
    while (!Way.empty() && Way.back().Left.empty())
      Way.pop_back();
    if (Way.empty())
      break;
    Next = Way.back().Left.pop_back_val();
  }
  // Had the walk found something, what it left behind would still be open:
  // values of loops depend on each other in circles.
  for (TermRef Part : Seen)
    Known[Part] = nullptr;
  return nullptr;
}

TermRef State::dependsOn(TermRef Of) const {
  return findWithin(Of, Known, [&](TermRef Part) -> TermRef {
    if (isValueOfPlace(Part) && isFolded(Part->operand(0)))
      return Part->operand(0);
    for (auto &[Place, Carried] : Facts.Carried)
      if (isCarried(Place) && !isRunning(Place) && isStartOf(Part, Place))
        return Place;
    return nullptr;
  });
}

bool State::dependsOn(TermRef Of, TermRef Place) const {
  return findWithin(Of, KnownOfPlace[Place], [&](TermRef Part) {
    return isStartOf(Part, Place) ? Place : nullptr;
  });
}

bool State::isSetAnew(TermRef Place) const {
  auto Entry = Facts.Carried.find(Place);
  return Entry != Facts.Carried.end() && !dependsOn(Entry->second.After, Place);
}

void State::split(TermRef Condition, Split &Into) const {
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
  Into.insert(Condition);
}

PathCondition State::conjuncts(TermRef Condition) const {
  Split All;
  split(Condition, All);
  return All.takeVector();
}

PathCondition State::conjuncts(const PathCondition &Path) const {
  Split All;
  for (TermRef Condition : Path)
    split(Condition, All);
  return All.takeVector();
}

} // namespace parfold
