//===- Verdict/ElementCount.cpp - how large an array's copies must be -----===//
//
// Of a declared array the type says it. Behind a pointer it is the greatest
// subscript that counts: by the bounds of the loops, by a condition, by what a
// remainder or a mask leaves, or by the values that a type has.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/TermText.h"
#include "Recognize/Comparison.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// A number that \p T does not exceed if it is not negative, where its form or
/// a small type tells one.
std::optional<uint64_t> greatest(const ASTContext &Context, TermRef T) {
  auto Constant = [&](unsigned I) -> std::optional<uint64_t> {
    TermRef Operand = T->operand(I);
    if (Operand->kind() != TermKind::Constant ||
        !Operand->type()->isIntegerType() ||
        Operand->bits().getActiveBits() > 31)
      return std::nullopt;
    return Operand->bits().getZExtValue();
  };
  auto Of = [&](unsigned I) { return greatest(Context, T->operand(I)); };
  const unsigned LargestType = 16; // bits
  std::optional<uint64_t> Found;
  if (T->isCondition())
    return 1;
  if (!T->type()->isIntegerType())
    return std::nullopt;
  switch (T->kind()) {
  case TermKind::Constant:
    if (T->bits().getActiveBits() <= 31)
      Found = T->bits().getZExtValue();
    break;
  case TermKind::Convert:
    Found = Of(0);
    break;
  case TermKind::BitAnd:
    Found = Constant(0) ? Constant(0) : Constant(1);
    break;
  case TermKind::Remainder:
    if (auto By = Constant(1); By && *By > 0)
      Found = *By - 1;
    break;
  case TermKind::ShiftRight:
    if (auto A = Of(0), By = Constant(1); A && By && *By < 32)
      Found = *A >> *By;
    break;
  case TermKind::Divide:
    if (auto A = Of(0), By = Constant(1); A && By && *By > 0)
      Found = *A / *By;
    break;
  case TermKind::Add:
    if (auto A = Of(0), B = Of(1); A && B)
      Found = *A + *B;
    break;
  case TermKind::Multiply:
    if (auto A = Of(0), B = Of(1); A && B && *A < 65536 && *B < 65536)
      Found = *A * *B;
    break;
  case TermKind::Select:
    if (auto A = Of(1), B = Of(2); A && B)
      Found = std::max(*A, *B);
    break;
  default:
    break;
  }
  if (!Found) {
    unsigned Bits = Context.getIntWidth(T->type()) -
                    T->type()->isSignedIntegerOrEnumerationType();
    if (Bits <= LargestType)
      Found = (uint64_t(1) << Bits) - 1;
  }
  return Found;
}

} // namespace

/// For the subscript \p Index of \p A: how many elements there are up to the
/// greatest.
std::optional<ElementCount> Judge::countBehind(TermRef Index, const Access &A) {
  const ASTContext &Context = U.Context;
  Access Sure = A;
  Sure.Path = S.conjuncts(A.Path);
  llvm::erase_if(Sure.Path,
                 [&](TermRef T) { return S.dependsOn(T) != nullptr; });
  // Counters run between ends that are known before the loop.
  if (std::optional<Extent> Known = extentOf(Iterations->domain(), Sure, Index);
      Known && Known->First.isConstant() && Known->First.constant() >= 0) {
    Polynomial Count = Known->Last + Polynomial(1);
    bool IsSafe = true;
    std::string Text;
    for (auto &[Product, Coefficient] : Count.terms())
      for (TermRef Factor : Product)
        IsSafe &= isSafeBefore(Factor);
    for (TermRef Value : Known->NotNegative)
      IsSafe &= isSafeBefore(Value) && !parfold::textOf(Context, Value).empty();
    if (Count.isConstant() && Known->NotNegative.empty())
      return ElementCount{uint64_t(Count.constant()), ""};
    Text = numberText(Context, Count);
    if (IsSafe && !Text.empty()) {
      for (TermRef Value : Known->NotNegative) {
        std::string Guard = parfold::textOf(Context, Value) + " >= 0";
        if (!llvm::is_contained(V.Guards, Guard))
          V.Guards.push_back(Guard);
      }
      return ElementCount{std::nullopt, Text};
    }
  }
  Instance Here(Iterations->domain(), Sure, "n");
  std::string Number = Here.expression(Index);
  TermRef Plain = withoutWidening(Context, Index);
  auto Bounded = [&](TermRef Bound) -> std::optional<ElementCount> {
    std::string Text = parfold::textOf(Context, Bound);
    if (!Iterations->domain().isInvariant(Bound) || !isSafeBefore(Bound) ||
        Text.empty())
      return std::nullopt;
    return ElementCount{std::nullopt, Text};
  };
  // 'x % n' is below n, unless x is negative.
  if (Plain->kind() == TermKind::Remainder &&
      Plain->operand(1)->kind() != TermKind::Constant)
    if (Plain->type()->isUnsignedIntegerType() ||
        Here.proves(Here.expression(Plain->operand(0)) + " >= 0"))
      if (auto Count = Bounded(withoutWidening(Context, Plain->operand(1))))
        return Count;
  if (!Here.proves(Number + " >= 0"))
    return std::nullopt;
  for (TermRef Condition : Sure.Path)
    if (Condition->kind() == TermKind::Less &&
        isSameValue(Context, Condition->operand(0), Index) &&
        Condition->operand(1)->kind() != TermKind::Constant)
      if (auto Count = Bounded(withoutWidening(Context, Condition->operand(1))))
        return Count;
  // The form tells a number, and the numbers tell whether it holds.
  std::optional<uint64_t> Greatest = greatest(Context, Index);
  for (TermRef Condition : Sure.Path)
    if ((Condition->kind() == TermKind::Less ||
         Condition->kind() == TermKind::LessEqual) &&
        isSameValue(Context, Condition->operand(0), Index))
      if (auto Limit = greatest(Context, Condition->operand(1));
          Limit && Condition->operand(1)->kind() == TermKind::Constant)
        Greatest = std::min(Greatest.value_or(*Limit), *Limit);
  if (!Greatest || !Here.proves(Number + " <= " + std::to_string(*Greatest)))
    return std::nullopt;
  return ElementCount{*Greatest + 1, ""};
}

std::optional<ElementCount> Judge::countElements(const ArrayFold &F,
                                                 TermRef Array) {
  const Expr *Name = F.Mentions.front();
  if (auto *Declared = U.Context.getAsConstantArrayType(Name->getType()))
    // (Of a flexible array member nothing is known, whatever its size.)
    if (Declared->getZExtSize() > 1 || !isa<MemberExpr>(Name))
      return ElementCount{Declared->getZExtSize(), ""};
  if (Name->getType()->isVariableArrayType() && isa<DeclRefExpr>(Name))
    return ElementCount{std::nullopt, "sizeof " + F.Spelling + " / sizeof " +
                                          F.Spelling + "[0]"};
  std::optional<ElementCount> Greatest;
  for (const Access &A : Facts.Accesses) {
    if (!isBehind(A.Place, Array))
      continue;
    TermRef Element = A.Place;
    while (Element->kind() != TermKind::Element || Element->operand(0) != Array)
      Element = Element->operand(0);
    std::optional<ElementCount> Here = countBehind(Element->operand(1), A);
    if (!Here)
      return std::nullopt;
    if (!Greatest)
      Greatest = Here;
    else if (Greatest->Constant && Here->Constant)
      Greatest->Constant = std::max(*Greatest->Constant, *Here->Constant);
    else if (Greatest->Text != Here->Text || Greatest->Constant ||
             Here->Constant)
      return std::nullopt;
  }
  return Greatest;
}

} // namespace parfold
