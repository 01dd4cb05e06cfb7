//===- Recognize/Array.cpp - folds into the elements of an array ----------===//
//
//   h[b[i]]++;   table[x[i]][y[i]] += w[i];   if (v < low[k]) low[k] = v;
//
// Which element an iteration folds into is not known, but it does not have to
// be: what each write does to the element that it writes is a scalar
// reduction, by the value that it stores and by the conditions on that very
// element under which it stores it.
//
// Where every iteration that stores anything stores the same constant, what was
// there before does not matter at all: 'seen[b[i]] = 1'.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

/// May \p Of be another value in another iteration?
static bool varies(const State &State, TermRef Of) {
  return anyWithin(Of, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return State.facts().Carried.count(Part->operand(0)) > 0;
    case TermKind::Object:
      return State.facts().Own.contains(Part->variable());
    default:
      return isOfIteration(Part->kind());
    }
  });
}

TermRef arrayOf(const State &State, TermRef Place) {
  TermRef Found = nullptr;
  for (TermRef Part = Place; varies(State, Part); Part = Part->operand(0)) {
    if (Part->kind() == TermKind::Element)
      Found = Part->operand(0);
    else if (Part->kind() != TermKind::Field &&
             Part->kind() != TermKind::Address &&
             Part->kind() != TermKind::Convert)
      return nullptr; // the pointer itself is another one each time
  }
  return Found;
}

Recognition recognizeElement(const State &State, const ASTContext &Context,
                             const Location &Where, const Access &Write) {
  TermRef After = Write.Value;
  PathCondition OnElement;
  for (TermRef Condition : State.conjuncts(Write.Path))
    if (State.dependsOn(Condition))
      OnElement.push_back(Condition);
  if (OnElement.empty() && After->kind() == TermKind::Constant &&
      Where.Type->isIntegerType() && !After->isInteger(0)) {
    Fold Found{KindId::Logical, Where, OperatorId::LogicalOr, std::nullopt};
    Found.IsSetOnly = true;
    return Found;
  }
  // What the element holds otherwise, as the conditions know it.
  for (TermRef Condition : OnElement) {
    TermRef Before = nullptr;
    anyWithin(Condition, [&](TermRef Part) {
      if (State.isBefore(Part, Where.Place))
        Before = Part;
      return Before != nullptr;
    });
    if (!Before)
      return std::monostate();
    After = State.terms().select(Condition, After, Before);
  }
  return recognizeUpdate(State, Context, Where, After);
}

} // namespace parfold
