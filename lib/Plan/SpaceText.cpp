//===- Plan/SpaceText.cpp - arithmetic on iterations, as C text -----------===//
//
// The distance between the ends is where overflow lurks: from -2000000000 to
// 2000000000 is no int. Three cases keep the text short where it can be:
//
//   for (i = 0; i < n; i++)        n                 one end is a constant
//   for (p = a; p < end; p++)      end - p           pointers into one object
//   for (i = lo; i < hi; i++)      (long long)hi - (long long)lo
//
// and ends as wide as long long are compared before they are subtracted.
//
// An end may be narrower than the counter, 'long i; unsigned n;'. Then 'n' can
// be the greatest of its type, and what is one more, or one step below 0, is a
// number for the counter and none for the type that C would compute it in.
//
//===----------------------------------------------------------------------===//

#include "Plan/SpaceText.h"
#include "Loops/Range.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {

SpaceText::SpaceText(const Unit &Unit, const IterationSpace &Space,
                     const EndNames &Names)
    : U(Unit), Space(Space) {
  const ASTContext &Context = U.Context;
  First = Names.First.empty() ? operandText(U, Space.First) : Names.First;
  Bound = Names.Bound.empty() ? operandText(U, Space.Bound) : Names.Bound;
  ComparedFirst =
      Names.First.empty() ? comparedText(U, Space.First) : Names.First;
  ComparedBound =
      Names.Bound.empty() ? comparedText(U, Space.Bound) : Names.Bound;
  RawBound = ComparedBound;
  if (Space.hasOffset()) {
    if (Space.BoundLessExpr)
      ComparedBound += " - " + operandText(U, Space.BoundLessExpr);
    if (Space.BoundLess != 0)
      ComparedBound += (Space.BoundLess < 0 ? " + " : " - ") +
                       std::to_string(std::abs(Space.BoundLess));
    Bound = "(" + ComparedBound + ")";
  }
  if (Space.StepExpr)
    Step = operandText(U, Space.StepExpr);
  else
    Step = std::to_string(*Space.Step);
  High = Space.Up ? Bound : First;
  Low = Space.Up ? First : Bound;

  QualType Type = Space.Counter->getType().getUnqualifiedType();
  IsPointer = Type->isPointerType();
  if (IsPointer) {
    CountType = Context.getPointerDiffType().getAsString();
    return;
  }
  if (Space.Up) {
    LowConstant = Space.ConstantFirst;
  } else {
    Expr::EvalResult Value;
    if (Space.Bound->IgnoreParenImpCasts()->EvaluateAsInt(
            Value, Context, Expr::SE_NoSideEffects) &&
        Value.Val.getInt().isRepresentableByInt64())
      LowConstant = Value.Val.getInt().getExtValue();
  }
  if (LowConstant && *LowConstant < 0)
    LowConstant = std::nullopt;
  if (LowConstant) {
    QualType Count = Context.isPromotableIntegerType(Type)
                         ? Context.getPromotedIntegerType(Type)
                         : Type;
    CountType = Count.getCanonicalType().getAsString();
    const Expr *HighEnd = Space.Up ? Space.Bound : Space.First;
    // What the counter itself comes to, counting up, is in its type.
    if ((isNarrow(HighEnd) || !Space.Up) &&
        (Space.Step != 1 || (isInclusive() && LowConstant == 0)) &&
        reachesLimit(HighEnd)) {
      if (!isNarrow(HighEnd) &&
          Context.getIntWidth(Type) < Context.getIntWidth(Context.LongLongTy))
        CountType = "long long";
      HighCast = "(" + CountType + ")";
    }
    return;
  }
  Widens = true;
  IsLong = Context.getIntWidth(Type) >= Context.getIntWidth(Context.LongLongTy);
  CountType = IsLong ? Type.getCanonicalType().getAsString() : "long long";
}

/// High - Low, exact where High >= Low. (A difference of two longs cannot
/// overflow in a loop that anybody has seen end.)
std::string SpaceText::distance() const {
  if (LowConstant && *LowConstant == 0)
    return HighCast + High;
  if (!Widens)
    return HighCast + High + " - " + Low;
  // One side in the type that counts is enough, unless the other converts it.
  const ASTContext &Context = U.Context;
  auto TypeOf = [&](bool OfHigh) {
    const Expr *End = OfHigh == Space.Up ? Space.Bound : Space.First;
    return End->IgnoreParenImpCasts()->getType().getCanonicalType();
  };
  bool LowIsWider = TypeOf(false)->isUnsignedIntegerType() &&
                    Context.getIntWidth(TypeOf(false)) >= 64;
  bool HighCounts =
      TypeOf(true).getUnqualifiedType().getAsString() == CountType;
  std::string Cast = "(" + CountType + ")";
  return (HighCounts ? "" : Cast) + High + " - " +
         (LowIsWider && !HighCounts ? Cast : "") + Low;
}

std::string SpaceText::moreThan(uint64_t Trips) const {
  // In the counter's own type: the ends may be of types that compare oddly,
  // such as size_t and int, but the guards have shown that both fit.
  QualType Type = Space.Counter->getType().getUnqualifiedType();
  bool SameSign =
      IsPointer ||
      Space.First->IgnoreParenImpCasts()->getType()->isSignedIntegerType() ==
          Space.Bound->IgnoreParenImpCasts()->getType()->isSignedIntegerType();
  std::string Greater = isInclusive() ? " >= " : " > ";
  std::string Highest = Space.Up ? ComparedBound : ComparedFirst;
  std::string Lowest = Space.Up ? ComparedFirst : ComparedBound;
  QualType HighType =
      (Space.Up ? Space.Bound : Space.First)->IgnoreParenImpCasts()->getType();
  if (Trips == 0 && isInclusive() && LowConstant == 0 &&
      HighType->isUnsignedIntegerType())
    return ""; // nothing is less than 0
  std::string Cast = "(" + Type.getAsString() + ")";
  std::string NotEmpty = SameSign || LowConstant
                             ? Highest + Greater + Lowest
                             : Cast + High + Greater + Cast + Low;
  // 'n > 3' rather than 'n - 2 > 1', which can overflow.
  bool MovesOffset = LowConstant && Space.BoundLess > 0 && Space.Up &&
                     !Space.BoundLessExpr && !IsPointer;
  if (MovesOffset)
    NotEmpty =
        RawBound + Greater + std::to_string(*LowConstant + Space.BoundLess);
  if (Trips == 0)
    return NotEmpty;
  if (Space.StepExpr) {
    std::string Count = isInclusive() ? distance() : distance() + " - 1";
    return NotEmpty + " && (" + Count + ") / " + Step +
           " >= " + std::to_string(Trips);
  }
  llvm::APInt Limit = llvm::APInt(128, Trips) * llvm::APInt(128, *Space.Step);
  if (LowConstant) {
    Limit += llvm::APInt(128, *LowConstant);
    if (MovesOffset) {
      Limit += llvm::APInt(128, Space.BoundLess);
      Highest = RawBound;
    }
    return Highest + Greater +
           literalText(U.Context, llvm::APSInt(Limit, /*isUnsigned=*/false));
  }
  std::string Literal =
      literalText(U.Context, llvm::APSInt(Limit, /*isUnsigned=*/false));
  if (IsLong)
    return NotEmpty + " && " + distance() + Greater + Literal;
  return distance() + Greater + Literal;
}

bool SpaceText::implies(const std::string &Guard) const {
  return Space.Up && LowConstant && Guard == ComparedBound + " >= 0";
}

std::string SpaceText::trips() const {
  std::string Distance = distance();
  bool UnitStep = Space.Step == 1;
  if (isInclusive())
    return (UnitStep ? Distance : "(" + Distance + ") / " + Step) + " + 1";
  return UnitStep ? Distance : "(" + Distance + " - 1) / " + Step + " + 1";
}

/// \p First plus or minus \p Count steps.
std::string SpaceText::stepped(const std::string &First,
                               const std::string &Count) const {
  std::string Offset = Space.Step == 1 ? Count : Count + " * " + Step;
  if (Space.Up && Space.ConstantFirst == 0 && !IsPointer)
    return Offset;
  return First + (Space.Up ? " + " : " - ") + Offset;
}

std::string SpaceText::valueAt(const std::string &Number) const {
  return stepped(First, Number);
}

/// Is \p End computed in a type that is narrower than the counter's?
bool SpaceText::isNarrow(const Expr *End) const {
  if (IsPointer)
    return false;
  const ASTContext &Context = U.Context;
  QualType Type = End->IgnoreParenImpCasts()->getType();
  if (Context.isPromotableIntegerType(Type))
    Type = Context.getPromotedIntegerType(Type);
  return Context.getIntWidth(Type) <
         Context.getIntWidth(Space.Counter->getType());
}

/// Is what lies a step beyond \p End perhaps no value of the type that C
/// computes it in?
bool SpaceText::reachesLimit(const Expr *End) const {
  const ASTContext &Context = U.Context;
  QualType Type = End->IgnoreParenImpCasts()->getType();
  if (Context.isPromotableIntegerType(Type))
    Type = Context.getPromotedIntegerType(Type);
  if (!Space.Step || Type->isUnsignedIntegerOrEnumerationType())
    return true;
  Range Values = Range::of(Context, End), All = Range::of(Context, Type);
  llvm::APSInt Room = exact(uint64_t(*Space.Step));
  if (Space.hasOffset())
    Room = Room + exact(int64_t(std::abs(Space.BoundLess)));
  return Space.BoundLessExpr || Values.High + Room > All.High ||
         Values.Low - Room < All.Low;
}

std::string SpaceText::inCounter(const std::string &Text) const {
  QualType Type = Space.Counter->getType().getUnqualifiedType();
  return "(" + Type.getAsString(U.Context.getPrintingPolicy()) + ")" + Text;
}

/// Would '?:' make a number below 0 one of the unsigned type of the other end
/// (C11 6.5.15p5), and the counter not make it what it was?
bool SpaceText::armsDiffer() const {
  auto Is = [&](const Expr *One, const Expr *Two) {
    return isNarrow(One) && isNarrow(Two) &&
           One->IgnoreParenImpCasts()->getType()->isUnsignedIntegerType() &&
           Range::of(U.Context, Two).Low < 0;
  };
  return !IsPointer &&
         (Is(Space.First, Space.Bound) || Is(Space.Bound, Space.First));
}

std::string SpaceText::firstAsArm() const {
  return armsDiffer() ? inCounter(First) : First;
}

std::string SpaceText::finalValue(bool IsArm, bool IsOperand) const {
  if (Space.Step != 1)
    return stepped(isNarrow(Space.First) && reachesLimit(Space.First)
                       ? inCounter(First)
                       : First,
                   "(" + trips() + ")");
  bool IsSum = IsOperand || isInclusive();
  std::string End =
      (IsSum && isNarrow(Space.Bound) && reachesLimit(Space.Bound)) ||
              (IsArm && armsDiffer())
          ? inCounter(Bound)
          : Bound;
  if (!isInclusive())
    return End;
  return End + (Space.Up ? " + 1" : " - 1");
}

} // namespace parfold
