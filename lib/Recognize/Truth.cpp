//===- Recognize/Truth.cpp - values that are 0 or 1 -----------------------===//

#include "Recognize/Truth.h"
#include "Facts/InnerLoop.h"
#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

bool isTruthValue(TermRef T) {
  if (T->isCondition() || T->type()->isBooleanType() || T->isInteger(0) ||
      T->isInteger(1))
    return true;
  switch (T->kind()) {
  case TermKind::Convert:
    return T->type()->isIntegerType() && isTruthValue(T->operand(0));
  case TermKind::Select:
    return isTruthValue(T->operand(1)) && isTruthValue(T->operand(2));
  case TermKind::BitAnd: // 'x & 1'
    return isTruthValue(T->operand(0)) || isTruthValue(T->operand(1));
  case TermKind::BitOr:
  case TermKind::BitXor:
    return isTruthValue(T->operand(0)) && isTruthValue(T->operand(1));
  default:
    return false;
  }
}

llvm::APSInt numberOf(const ASTContext &Context, TermRef Constant) {
  QualType Type = Constant->type();
  return llvm::APSInt(
      Constant->bits().zextOrTrunc(Context.getIntWidth(Type)),
      /*isUnsigned=*/Type->isUnsignedIntegerOrEnumerationType());
}

static bool isIntegerConstant(TermRef T) {
  return T->kind() == TermKind::Constant && T->type()->isIntegerType();
}

TermRef PartialEvaluation::decided(bool Holds) {
  return Terms.integer(Terms.context().IntTy, Holds);
}

/// Is \p T '!= 0' or '== 0' of what is known?
bool PartialEvaluation::asksForKnown(TermRef T) const {
  return (T->kind() == TermKind::Equal || T->kind() == TermKind::NotEqual) &&
         T->operand(1)->isInteger(0) &&
         withoutWidening(Terms.context(), T->operand(0)) == Known;
}

TermRef PartialEvaluation::of(TermRef T) {
  if (T == Known)
    return Instead;
  auto [Entry, IsNew] = Results.try_emplace(T, nullptr);
  if (!IsNew)
    return Entry->second;
  bool IsAffected =
      dependsOnAny(T, [&](TermRef Part) { return Part == Known; });
  TermRef Result = IsAffected ? compute(T) : T;
  return Results[T] = Result;
}

TermRef PartialEvaluation::compute(TermRef T) {
  switch (T->kind()) {
  case TermKind::Convert: {
    TermRef Of = of(T->operand(0));
    return Of ? Terms.convert(T->cast(), T->type(), Of) : nullptr;
  }
  case TermKind::Select: {
    TermRef Condition = of(T->operand(0));
    if (!Condition)
      return nullptr;
    if (isIntegerConstant(Condition))
      return of(T->operand(Condition->isInteger(0) ? 2 : 1));
    TermRef Then = of(T->operand(1)), Else = of(T->operand(2));
    return Then && Else ? Terms.select(Condition, Then, Else) : nullptr;
  }
  case TermKind::Not: {
    TermRef Of = of(T->operand(0));
    if (!Of || !isIntegerConstant(Of))
      return Of ? Terms.negation(Of) : nullptr;
    return decided(Of->isInteger(0));
  }
  case TermKind::And:
  case TermKind::Or:
    return both(T);
  case TermKind::Less:
  case TermKind::LessEqual:
  case TermKind::Equal:
  case TermKind::NotEqual:
    return asksForKnown(T)
               ? decided(IsTrue == (T->kind() == TermKind::NotEqual))
               : compare(T);
  case TermKind::BitAnd:
  case TermKind::BitOr:
    return bits(T);
  default:
    return nullptr;
  }
}

/// '&&' and '||'. One side may decide alone, whatever the other one is.
TermRef PartialEvaluation::both(TermRef T) {
  bool IsAnd = T->kind() == TermKind::And;
  TermRef Sides[] = {of(T->operand(0)), of(T->operand(1))};
  for (TermRef Side : Sides)
    if (Side && isIntegerConstant(Side) && Side->isInteger(0) == IsAnd)
      return Side;
  if (!Sides[0] || !Sides[1])
    return nullptr;
  for (unsigned I : {0, 1})
    if (isIntegerConstant(Sides[I]))
      return Sides[1 - I];
  return Terms.make(T->kind(), T->type(), Sides);
}

TermRef PartialEvaluation::compare(TermRef T) {
  TermRef A = of(T->operand(0)), B = of(T->operand(1));
  if (!A || !B)
    return nullptr;
  if (!isIntegerConstant(A) || !isIntegerConstant(B))
    return Terms.make(T->kind(), T->type(), {A, B});
  int Order = llvm::APSInt::compareValues(numberOf(Terms.context(), A),
                                          numberOf(Terms.context(), B));
  switch (T->kind()) {
  case TermKind::Less:
    return decided(Order < 0);
  case TermKind::LessEqual:
    return decided(Order <= 0);
  case TermKind::Equal:
    return decided(Order == 0);
  default:
    return decided(Order != 0);
  }
}

/// '&' and '|' of truth values.
TermRef PartialEvaluation::bits(TermRef T) {
  bool IsAnd = T->kind() == TermKind::BitAnd;
  TermRef Sides[] = {of(T->operand(0)), of(T->operand(1))};
  if (!Sides[0] || !Sides[1])
    return nullptr;
  for (unsigned I : {0, 1}) {
    if (Sides[I]->isInteger(0))
      return Sides[IsAnd ? I : 1 - I];
    if (Sides[I]->isInteger(1) && isTruthValue(Sides[1 - I]))
      return Sides[IsAnd ? 1 - I : I];
  }
  return Terms.make(T->kind(), T->type(), Sides);
}

} // namespace parfold
