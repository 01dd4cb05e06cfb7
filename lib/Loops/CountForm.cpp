//===- Loops/CountForm.cpp - may OpenMP count these iterations? -----------===//
//
// 'omp for' computes the number of iterations before it starts, and if an
// intermediate result does not fit the promoted type of the counter, all is
// unspecified (OpenMP 5.2, 4.4.2). gcc computes
//
//   (step - 1 + bound - first) / step
//
// in the type of the counter itself, and indeed runs no iteration of
//
//   for (int i = INT_MIN; i < 0x7ff00000; i += 0x100000)
//   for (signed char c = -128; c < 127; c++)
//
// though no value of the counter overflows. For an empty loop the difference
// may overflow the other way.
//
// Unsigned counters are safe from that: there gcc looks first whether there
// are iterations, and the guards of the iteration space keep bound + step in
// the type. But clang (19, at every -O) folds 'first - step + 1' in the
// counter's type before it widens the sum to the bound's, and counts billions:
//
//   for (unsigned i = 0; i < n; i += 2)        // with a long n
//
//===----------------------------------------------------------------------===//

#include "Loops/CountForm.h"
#include "Loops/EndText.h"
#include "Loops/Range.h"

using namespace clang;
using llvm::APSInt;

namespace parfold {

void checkCount(const Unit &Unit, IterationSpace &Space) {
  const ASTContext &Context = Unit.Context;
  QualType Counted = Space.Counter->getType();
  if (Counted->isPointerType())
    return;
  if (!Counted->isSignedIntegerType()) {
    QualType Bound = Space.Bound->IgnoreParenImpCasts()->getType();
    if (Space.Up && Space.ConstantFirst &&
        uint64_t(*Space.ConstantFirst) + 1 < Space.Step.value_or(1) &&
        Context.getIntWidth(Bound) > Context.getIntWidth(Counted))
      Space.CountOverflows = true;
    return;
  }
  Range Counter = Range::of(Context, Counted);

  const Expr *HighEnd = Space.Up ? Space.Bound : Space.First;
  const Expr *LowEnd = Space.Up ? Space.First : Space.Bound;
  auto RangeOf = [&](const Expr *E) {
    Range Values = Range::of(Context, E);
    return Range{std::clamp(Values.Low, Counter.Low, Counter.High),
                 std::clamp(Values.High, Counter.Low, Counter.High)};
  };
  Range High = RangeOf(HighEnd), Low = RangeOf(LowEnd);
  // With an offset the upper end is less than this, by an unknown number
  // perhaps, and the text of the guard is another: slots count for themselves.
  if (Space.hasOffset()) {
    bool FromZero = Space.ConstantFirst && *Space.ConstantFirst >= 0 &&
                    Space.Step == 1 && Space.BoundLess >= 0;
    if (!FromZero)
      Space.CountOverflows = true;
    return;
  }
  const APSInt &Most = Counter.High;
  bool IsInclusive =
      Space.Test == Relation::LessEqual || Space.Test == Relation::GreaterEqual;
  // What is added to the distance: the step less one, and one if the bound
  // belongs to the loop. A step that is no constant is taken as one here and
  // subtracted in the text of the guard.
  APSInt Extra(exact(Space.Step.value_or(1)) - exact(int64_t(!IsInclusive)));

  bool IsConstant = High.isOneValue() && Low.isOneValue();
  APSInt Least(Space.Up ? APSInt(-Most - exact(int64_t(1))) : APSInt(-Most));
  if (!IsConstant && High.Low - Low.High + Extra < Least)
    Space.CountNeedsTrips = true;

  if (Space.Step && High.High - Low.Low + Extra <= Most)
    return;
  if (IsConstant && Space.Step) {
    Space.CountOverflows = true;
    return;
  }
  // More than 2^53 iterations end for nobody.
  bool IsLong = Context.getIntWidth(Counted) >= 64;
  if (IsLong && Space.Step && *Space.Step <= 1024)
    return;
  // From zero up by a power of two: where the sum overflows, so does the
  // counter.
  if (Space.Up && Space.ConstantFirst == 0 && Space.Step &&
      llvm::isPowerOf2_64(*Space.Step))
    return;

  auto Demand = [&](const std::string &Value, const APSInt &Limit) {
    Space.CountGuards.push_back(
        Value + " <= " + literalText(Context, Limit) +
        (Space.StepExpr ? " - " + operandText(Unit, Space.StepExpr) : ""));
  };
  APSInt Limit(Space.StepExpr ? Most : APSInt(Most - Extra));
  std::string HighText = endOperand(Unit, Space, HighEnd);
  std::string LowText = endOperand(Unit, Space, LowEnd);
  if (Low.isOneValue() && !Low.Low.isNegative()) {
    Demand(HighText, Space.StepExpr ? Limit : APSInt(Limit + Low.Low));
  } else if (!IsLong) {
    Demand("(long long)" + HighText + " - " + LowText, Limit);
  } else {
    if (Low.Low.isNegative())
      Space.CountGuards.push_back(LowText + " >= 0");
    Demand(HighText, Limit);
  }
}

} // namespace parfold
