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
// What is added to an end is computed in the end's type, which may be narrower
// than the counter's: '(long)n + 1'.
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
    if (std::string Wide =
            widened(Space.Bound, Bound, std::max<int64_t>(-Space.BoundLess, 0));
        Wide != Bound) {
      ComparedBound = Wide;
      BoundIsWide = true;
    }
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
    return;
  }
  Widens = true;
  IsLong = Context.getIntWidth(Type) >= Context.getIntWidth(Context.LongLongTy);
  CountType = IsLong ? Type.getCanonicalType().getAsString() : "long long";
}

/// \p Operand, the end \p End, so that \p By can be added to it, as long as the
/// sum is a value of the counter's type.
std::string SpaceText::widened(const Expr *End, const std::string &Operand,
                               int64_t By) const {
  const ASTContext &Context = U.Context;
  QualType Counter = Space.Counter->getType().getUnqualifiedType();
  if (Counter->isPointerType() || By == 0)
    return Operand;
  QualType Type = End->IgnoreParenImpCasts()->getType();
  if (Context.isPromotableIntegerType(Type))
    Type = Context.getPromotedIntegerType(Type);
  Range Own = Range::of(Context, Type), Needed = Range::of(Context, Counter),
        Values = Range::of(Context, End);
  bool Fits =
      By > 0 ? Own.High >= Needed.High || Values.High + exact(By) <= Own.High
             : Own.Low <= Needed.Low || Values.Low + exact(By) >= Own.Low;
  return Fits ? Operand : "(" + Counter.getAsString() + ")" + Operand;
}

/// High - Low, exact where High >= Low. (A difference of two longs cannot
/// overflow in a loop that anybody has seen end.)
std::string SpaceText::distance() const {
  if (LowConstant && *LowConstant == 0)
    return High;
  if (!Widens)
    return High + " - " + Low;
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
  if (isInclusive() && Distance == High && (UnitStep || Space.StepExpr))
    Distance = widened(Space.Up ? Space.Bound : Space.First, High,
                       1 - Space.BoundLess);
  if (isInclusive())
    return (UnitStep ? Distance : "(" + Distance + ") / " + Step) + " + 1";
  return UnitStep ? Distance : "(" + Distance + " - 1) / " + Step + " + 1";
}

/// The number of iterations, to be multiplied by the step. (Where neither end
/// is a constant it is computed in the type that counts anyway.)
std::string SpaceText::wideTrips() const {
  const ASTContext &Context = U.Context;
  std::string Trips = "(" + trips() + ")";
  if (IsPointer || !LowConstant)
    return Trips;
  const Expr *End = Space.Up ? Space.Bound : Space.First;
  QualType Type = End->IgnoreParenImpCasts()->getType();
  if (Context.isPromotableIntegerType(Type))
    Type = Context.getPromotedIntegerType(Type);
  Range Own = Range::of(Context, Type),
        Needed = Range::of(Context, Space.Counter->getType());
  // The product, and what it leads to from First.
  llvm::APSInt Low = exact(*LowConstant), Most = Own.High + exact(int64_t(1));
  if (Space.Step)
    Most = exact(Space.MostTrips) * exact(*Space.Step);
  bool Fits =
      (Own.High >= Needed.High || (Space.Up ? Low + Most : Most) <= Own.High) &&
      (Space.Up || Own.Low <= Needed.Low ||
       (Space.Step && Low - exact(*Space.Step) >= Own.Low));
  return Fits ? Trips : "(" + CountType + ")" + Trips;
}

/// First plus or minus \p Count steps.
std::string SpaceText::stepped(const std::string &Count) const {
  std::string Offset = Space.Step == 1 ? Count : Count + " * " + Step;
  if (Space.Up && Space.ConstantFirst == 0 && !IsPointer)
    return Offset;
  int64_t Number = 0; // what is no number is a variable of the type that counts
  (void)llvm::StringRef(Count).getAsInteger(10, Number);
  if (Number != 0 && Space.Step)
    Number *= *Space.Step;
  return widened(Space.First, First, Space.Up ? Number : -Number) +
         (Space.Up ? " + " : " - ") + Offset;
}

std::string SpaceText::valueAt(const std::string &Number) const {
  return stepped(Number);
}

std::string SpaceText::firstAsOperand() const {
  // '?:' makes both one type (C11 6.5.15p5). That must be the counter's where
  // one end is unsigned and narrower, and the other may be below 0.
  const ASTContext &Context = U.Context;
  auto Mixes = [&](const Expr *One, const Expr *Two) {
    QualType Type = One->IgnoreParenImpCasts()->getType();
    return Type->isUnsignedIntegerType() &&
           Context.getIntWidth(Type) <
               Context.getIntWidth(Space.Counter->getType()) &&
           Range::of(Context, Two).Low < 0;
  };
  bool AreMixed = !IsPointer && (Mixes(Space.First, Space.Bound) ||
                                 Mixes(Space.Bound, Space.First));
  return AreMixed
             ? "(" +
                   Space.Counter->getType().getUnqualifiedType().getAsString() +
                   ")" + First
             : First;
}

std::string SpaceText::finalValue(int64_t Adds) const {
  if (Space.Step != 1)
    return stepped(wideTrips());
  Adds += isInclusive() ? (Space.Up ? 1 : -1) : 0;
  return (BoundIsWide ? Bound
                      : widened(Space.Bound, Bound, Adds - Space.BoundLess)) +
         (!isInclusive() ? ""
          : Space.Up     ? " + 1"
                         : " - 1");
}

} // namespace parfold
