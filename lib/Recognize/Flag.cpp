//===- Recognize/Flag.cpp - flags by what becomes of 0 and of 1 -----------===//
//
// What an iteration does to a truth value is all said with what it makes of 0
// and what it makes of 1, however that is spelled:
//
//   ok = ok ? p : 0;      0 stays 0, 1 becomes p       ok && p
//   ok = ok == 1 && p;
//   if (found) ; else found = p;
//                         0 becomes p, 1 stays 1       found || p
//   found = !(!found && !p);
//
// So the start value is replaced by the one and by the other, and what the term
// comes to then is looked at. That the flag is 0 or 1 before the loop, is for
// the verdict to find out.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "Recognize/Truth.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

/// The comparisons in \p After that look at the state.
static PathCondition questionsIn(const State &State, TermRef After) {
  PathCondition Found;
  anyWithin(After, [&](TermRef Part) {
    if (Part->kind() >= TermKind::Less && Part->kind() <= TermKind::NotEqual &&
        State.dependsOn(Part))
      Found.push_back(Part);
    return false;
  });
  return Found;
}

Recognition recognizeFlag(const State &State, const Location &Where,
                          TermRef After) {
  QualType Type = Where.Type.getCanonicalType().getUnqualifiedType();
  if (!Type->isIntegerType() || Type->isBitIntType())
    return std::monostate();
  TermRef Before = State.terms().start(Where.Place);
  PartialEvaluation WithZero(State.terms(), Before, 0),
      WithOne(State.terms(), Before, 1);
  auto Becomes = [&](TermRef Of, PartialEvaluation &With) {
    TermRef Found = With.of(Of);
    return Found && !State.dependsOn(Found) ? Found : nullptr;
  };
  TermRef OfZero = Becomes(After, WithZero), OfOne = Becomes(After, WithOne);
  if (!OfZero || !OfOne)
    return std::monostate();
  bool IsAnd = OfZero->isInteger(0) && isTruthValue(OfOne);
  bool IsOr = OfOne->isInteger(1) && isTruthValue(OfZero);
  bool IsChanged = !OfZero->isInteger(0) || !OfOne->isInteger(1);
  if ((!IsAnd && !IsOr) || !IsChanged)
    return std::monostate();
  Fold Found{KindId::Logical, Where,
             IsAnd ? OperatorId::LogicalAnd : OperatorId::LogicalOr,
             std::nullopt};
  Found.Uses = questionsIn(State, After);
  // They must look at nothing but the flag, though they may not matter.
  for (TermRef Question : Found.Uses)
    if (!Becomes(Question, WithZero) || !Becomes(Question, WithOne))
      return std::monostate();
  Found.StartsAsTruth = !Type->isBooleanType();
  Found.IsAsked = !Found.Uses.empty();
  return Found;
}

bool leavesWhatIsSet(const State &State, const Location &Where, TermRef After) {
  TermRef Before = State.terms().start(Where.Place);
  return PartialEvaluation(State.terms(), Before, /*IsTrue=*/true).of(After) ==
         Before;
}

} // namespace parfold
