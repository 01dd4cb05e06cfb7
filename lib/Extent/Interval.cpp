//===- Extent/Interval.cpp - between which numbers a value is -------------===//
//
// Bounds are carried from the parts of a value to the whole, in 64 bits. What
// may be outside of its type, and what overflows here, may be any value of the
// type. Values that have more bits are not known, but for small ones.
//
//===----------------------------------------------------------------------===//

#include "Extent/Interval.h"
#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace clang;

namespace parfold {
namespace {

Interval ofType(const ASTContext &Context, QualType Type) {
  unsigned Width = Type->isIntegerType() ? Context.getIntWidth(Type) : 64;
  bool IsUnsigned = Type->isUnsignedIntegerOrEnumerationType();
  // (Unsigned ones of 64 bits are seen as signed ones; wider ones, as unknown.)
  if (Width >= 64)
    return {INT64_MIN, INT64_MAX};
  return IsUnsigned ? Interval{0, int64_t(llvm::maxUIntN(Width))}
                    : Interval{llvm::minIntN(Width), llvm::maxIntN(Width)};
}

/// Applies \p Operation to all pairs of ends.
template <typename Function>
std::optional<Interval> ofEnds(Interval A, Interval B, Function Operation) {
  std::optional<Interval> All;
  for (int64_t X : {A.Least, A.Greatest})
    for (int64_t Y : {B.Least, B.Greatest}) {
      int64_t Value;
      if (Operation(X, Y, Value))
        return std::nullopt;
      All = All ? Interval{std::min(All->Least, Value),
                           std::max(All->Greatest, Value)}
                : Interval{Value, Value};
    }
  return All;
}

} // namespace

Interval intervalOf(const ASTContext &Context, TermRef Of) {
  if (Of->isCondition())
    return {0, 1};
  Interval Type = ofType(Context, Of->type());
  if (!Of->type()->isIntegerType())
    return Type;
  auto Part = [&](unsigned I) { return intervalOf(Context, Of->operand(I)); };
  auto Constant = [&](unsigned I) -> std::optional<int64_t> {
    TermRef Operand = Of->operand(I);
    if (Operand->kind() != TermKind::Constant ||
        Operand->bits().getSignificantBits() > 63)
      return std::nullopt;
    return Operand->bits().getSExtValue();
  };
  bool IsUnsigned = Of->type()->isUnsignedIntegerOrEnumerationType();
  unsigned Width = Context.getIntWidth(Of->type());
  bool IsHuge = IsUnsigned && Width >= 64;
  // Ends of a wider type are no ends: only what makes a small number of any
  // other one counts.
  if (Width > 64 && Of->kind() != TermKind::Constant &&
      Of->kind() != TermKind::Remainder && Of->kind() != TermKind::BitAnd)
    return Type;
  std::optional<Interval> Found;
  switch (Of->kind()) {
  case TermKind::Constant:
    if (Of->bits().getSignificantBits() <= 63)
      Found = {Of->bits().getSExtValue(), Of->bits().getSExtValue()};
    break;
  case TermKind::Convert:
    if (Of->operand(0)->type()->isIntegerType())
      Found = Part(0);
    break;
  case TermKind::Negate:
    Found = ofEnds({0, 0}, Part(0), [](int64_t A, int64_t B, int64_t &R) {
      return llvm::SubOverflow(A, B, R);
    });
    break;
  case TermKind::Add:
    Found = ofEnds(Part(0), Part(1), [](int64_t A, int64_t B, int64_t &R) {
      return llvm::AddOverflow(A, B, R);
    });
    break;
  case TermKind::Subtract:
    if (Of->operand(0)->type()->isIntegerType())
      Found = ofEnds(Part(0), Part(1), [](int64_t A, int64_t B, int64_t &R) {
        return llvm::SubOverflow(A, B, R);
      });
    break;
  case TermKind::Multiply:
    Found = ofEnds(Part(0), Part(1), [](int64_t A, int64_t B, int64_t &R) {
      return llvm::MulOverflow(A, B, R);
    });
    break;
  case TermKind::Divide:
    if (auto By = Constant(1); By && *By > 0 && !IsHuge)
      Found = {Part(0).Least / *By, Part(0).Greatest / *By};
    break;
  case TermKind::Remainder:
    // The sign is the dividend's (C11 6.5.5p6).
    if (auto By = Constant(1); By && *By > 0)
      Found = {IsUnsigned || Part(0).Least >= 0 ? 0 : -(*By - 1),
               IsUnsigned
                   ? *By - 1
                   : std::max<int64_t>(0, std::min(Part(0).Greatest, *By - 1))};
    break;
  case TermKind::ShiftRight:
    if (auto By = Constant(1); By && *By >= 0 && *By < 63 && !IsHuge)
      Found = {Part(0).Least >> *By, Part(0).Greatest >> *By};
    break;
  case TermKind::BitAnd:
    for (unsigned I : {0, 1})
      if (auto Mask = Constant(I); Mask && *Mask >= 0)
        Found = {0, *Mask};
    break;
  case TermKind::Select: {
    Interval A = narrowed(Context, Part(1), Of->operand(1), Of->operand(0)),
             B = Part(2);
    Found = {std::min(A.Least, B.Least), std::max(A.Greatest, B.Greatest)};
    break;
  }
  default:
    break;
  }
  if (!Found || Found->Least < Type.Least || Found->Greatest > Type.Greatest)
    return Type;
  return *Found;
}

Interval narrowed(const ASTContext &Context, Interval Range, TermRef Of,
                  TermRef Condition) {
  bool IsStrict = Condition->kind() == TermKind::Less;
  if (!IsStrict && Condition->kind() != TermKind::LessEqual)
    return Range;
  for (unsigned I : {0, 1}) {
    TermRef Limit = Condition->operand(1 - I);
    // Both sides must be compared as the numbers that they are.
    if (!isSameValue(Context, Condition->operand(I), Of) ||
        Limit->kind() != TermKind::Constant ||
        Limit->bits().getSignificantBits() > 62)
      continue;
    int64_t Value = Limit->bits().getSExtValue();
    bool IsUnsigned = Limit->type()->isUnsignedIntegerOrEnumerationType();
    if (IsUnsigned && Value < 0)
      continue; // a large one
    if (I == 0) {
      Range.Greatest = std::min(Range.Greatest, Value - IsStrict);
      if (IsUnsigned)
        Range.Least = std::max<int64_t>(Range.Least, 0);
    } else if (!IsUnsigned)
      Range.Least = std::max(Range.Least, Value + IsStrict);
  }
  return Range;
}

} // namespace parfold
