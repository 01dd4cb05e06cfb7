//===- Loops/SpaceValues.cpp - are the values what they seem to be? -------===//
//
// Here is the work that compilers do not do: the value of every expression of
// a header must fit the counter's type and the comparison must compare what it
// seems to. So
//
//   for (unsigned char i = 0; i < n; i++)      // endless for n > 255
//   for (unsigned i = 0; i < n; i += 2)        // may step over n and wrap
//   for (unsigned i = 0; i < k; i++)           // k == -1 means 4294967295
//
// get the guards 'n <= 255', 'n <= 4294967294u' and 'k >= 0'. Signed counters
// at least as wide as int need no such guard against overflow: it would be
// undefined in the source (C11 6.5p5). But for loops that can be left on the
// way, which may never come so far:
//
//   for (i = 0; i <= n; i++) if (...) break;   // n may be INT_MAX
//
//===----------------------------------------------------------------------===//

#include "Loops/SpaceValues.h"
#include "Loops/CountForm.h"
#include "Loops/EndText.h"
#include "Loops/Range.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/APSInt.h"

using namespace clang;

namespace parfold {
namespace {

using llvm::APSInt;

bool containsCall(const Stmt *S) {
  return isa<CallExpr>(S) || llvm::any_of(S->children(), [](const Stmt *Child) {
           return Child && containsCall(Child);
         });
}

/// Does \p S, in a loop's body, lead out of the loop? \p Inner: a 'break' in it
/// leaves something else. \p Test: stands in place of the loop's test. True too
/// where \p S nests deeper than is looked at: each loop of a nest asks again.
bool leavesLoop(const Stmt *S, const Stmt *Test, bool Inner = false,
                unsigned Depth = 0) {
  const unsigned Deepest = 200;
  if (S == Test)
    return false;
  if (Depth > Deepest)
    return true;
  if (isa<ReturnStmt, GotoStmt, IndirectGotoStmt>(S) ||
      (isa<BreakStmt>(S) && !Inner))
    return true;
  Inner |= isa<ForStmt, WhileStmt, DoStmt, SwitchStmt>(S);
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && leavesLoop(Child, Test, Inner, Depth + 1);
  });
}

class SpaceChecker {
public:
  SpaceChecker(const Unit &Unit, const Stmt &Loop, IterationSpace &Space,
               std::vector<Reason> &Reasons)
      : U(Unit), Context(Unit.Context), L(Loop), Space(Space),
        Reasons(Reasons) {
    CanLeave =
        (Space.Free && !Space.Free->Further.empty()) ||
        llvm::any_of(Loop.children(), [&](const Stmt *Part) {
          return Part &&
                 leavesLoop(Part, Space.Free ? Space.Free->ExitTest : nullptr);
        });
  }

  bool check() {
    if (!checkInvariants() || !checkValues())
      return false;
    writeGuards();
    countTrips();
    checkCount(U, Space);
    return true;
  }

private:
  bool refuse(ReasonId Id, SourceLocation At, std::string Argument) {
    Reasons.push_back({Id,
                       U.placeOf(At.isValid() ? At : L.getBeginLoc()),
                       {std::move(Argument)}});
    return false;
  }
  bool refuseForm(SourceLocation At, std::string What) {
    return refuse(ReasonId::LoopForm, At, std::move(What));
  }
  bool checkInvariants();
  bool checkValues();
  bool checkPointerValues();
  bool checkOffset();
  bool checkNoWrap(const Range &Counter);
  bool checkDistance();
  void countTrips();
  /// Demands \p E <op> \p Limit: true if its type proves it or a guard will
  /// test it; false if it is provably not so.
  bool demand(const Expr *E, StringRef Comparison, const APSInt &Limit);
  void writeGuards();

  const Unit &U;
  ASTContext &Context;
  const Stmt &L;
  IterationSpace &Space;
  std::vector<Reason> &Reasons;
  /// The loop may end before the counter meets the bound.
  bool CanLeave = false;

  /// What guards will test, the strictest limit of each comparison.
  struct Demand {
    std::string Value;
    StringRef Comparison;
    APSInt Limit;
  };
  std::vector<Demand> Demands;
};

/// First, bound and step are evaluated once by OpenMP and at every iteration
/// by C, so they must not do anything; and OpenMP does not let them mention
/// the iteration variable. That nothing in the body changes them is for the
/// verdict to say.
bool SpaceChecker::checkInvariants() {
  struct Mentions {
    const VarDecl *Var;
    bool operator()(const Stmt *S) const {
      if (auto *Ref = dyn_cast<DeclRefExpr>(S))
        return Ref->getDecl() == Var;
      // A type may name it, too: '(__typeof__(i))300'.
      if (auto *E = dyn_cast<Expr>(S);
          E && E->getType()->getAs<TypeOfExprType>())
        return true;
      if (auto *Size = dyn_cast<UnaryExprOrTypeTraitExpr>(S);
          Size && Size->isArgumentType() &&
          Size->getArgumentType()->getAs<TypeOfExprType>())
        return true;
      return llvm::any_of(S->children(), [this](const Stmt *Child) {
        return Child && (*this)(Child);
      });
    }
  } MentionsCounter{Space.Counter};
  for (const Expr *E :
       {Space.First, Space.Bound, Space.StepExpr, Space.BoundLessExpr}) {
    if (!E)
      continue;
    if (MentionsCounter(E) && !(E == Space.First && Space.startsAsItIs()))
      return refuseForm(E->getBeginLoc(),
                        "its header computes with the iteration variable");
    if (E->HasSideEffects(Context, /*IncludePossibleEffects=*/false))
      return refuse(ReasonId::BoundChanges, E->getBeginLoc(),
                    "'" + oneLineText(U, E->getSourceRange()) +
                        "' has an effect");
    // What a call does is for the facts to find out; new code calls it once.
    if (containsCall(E)) {
      if (E == Space.StepExpr || E == Space.BoundLessExpr)
        return refuseForm(E->getBeginLoc(), "its step or offset is a call");
      (E == Space.First ? Space.HoistsFirst : Space.HoistsBound) = true;
    }
    if (E->getBeginLoc().isValid() &&
        U.textOf(E->IgnoreImpCasts()->getSourceRange()).empty()) {
      refuse(ReasonId::InsideMacro, L.getBeginLoc(),
             macroNameAt(U, E->getBeginLoc()));
      Reasons.back().Notes = macroNotesAt(U, E->getBeginLoc());
      return false;
    }
  }
  return true;
}

bool SpaceChecker::demand(const Expr *E, StringRef Comparison,
                          const APSInt &Limit) {
  bool AtMost = Comparison == "<=";
  Range Values = Range::of(Context, E);
  APSInt Low = Values.Low, High = Values.High;
  if (AtMost ? High <= Limit : Low >= Limit)
    return true;
  if (AtMost ? Low > Limit : High < Limit)
    return false;
  std::string Value = endCompared(U, Space, E);
  for (Demand &Known : Demands)
    if (Known.Value == Value && Known.Comparison == Comparison) {
      if (AtMost ? Limit < Known.Limit : Limit > Known.Limit)
        Known.Limit = Limit;
      return true;
    }
  Demands.push_back({std::move(Value), Comparison, Limit});
  return true;
}

void SpaceChecker::writeGuards() {
  std::vector<std::string> Written;
  for (const Demand &D : Demands)
    Written.push_back(D.Value + " " + D.Comparison.str() + " " +
                      literalText(Context, D.Limit));
  Space.Guards.insert(Space.Guards.begin(), Written.begin(), Written.end());
}

/// Taking an offset off the bound must not overflow where the loop has no such
/// difference, nor leave the counter's type: new code compares in that.
bool SpaceChecker::checkOffset() {
  const Expr *Bound = Space.Bound->IgnoreImpCasts();
  QualType Counter = Space.Counter->getType();
  const APSInt Less = exact(std::max<int64_t>(Space.BoundLess, 0));
  if (const Expr *Offset = Space.BoundLessExpr) {
    bool BoundIsUnsigned = Bound->getType()->isUnsignedIntegerType(),
         CounterIsUnsigned = Counter->isUnsignedIntegerType();
    bool IsNarrow =
        Context.getIntWidth(Counter) < Context.getIntWidth(Context.IntTy);
    if (IsNarrow || ((BoundIsUnsigned || CounterIsUnsigned) && Less != 0))
      return false;
    if (BoundIsUnsigned || CounterIsUnsigned)
      Space.Guards.push_back(endOperand(U, Space, Bound) +
                             " >= " + operandText(U, Offset));
    return BoundIsUnsigned || (demand(Offset, ">=", exact(int64_t(0))) &&
                               demand(Bound, ">=", Less));
  }
  // From a constant on, the count is compared before anything is subtracted.
  if (Space.ConstantFirst && *Space.ConstantFirst >= 0)
    return true;
  APSInt Lowest = std::max(Range::of(Context, Bound->getType()).Low,
                           Range::of(Context, Counter).Low);
  return demand(Bound, ">=", APSInt(Lowest + Less, false));
}

bool SpaceChecker::checkPointerValues() {
  // A bound of another pointer type would be converted in every test. Nor is it
  // a null pointer, which is no distance away: that is an integer, 'nullptr',
  // or a pointer to void.
  const Expr *Bound = Space.Bound->IgnoreImpCasts();
  QualType Own = Bound->getType();
  if (Own->isArrayType())
    Own = Context.getArrayDecayedType(Own);
  if (!Own->isPointerType() ||
      !Context.hasSameUnqualifiedType(
          Own->getPointeeType(), Space.Counter->getType()->getPointeeType()))
    return refuseForm(Bound->getBeginLoc(),
                      "its bound is not a pointer of the same type");
  if (Space.StepExpr)
    Space.Guards.push_back(operandText(U, Space.StepExpr) + " > 0");
  // A bound behind the first pointer is never met.
  if (CanLeave && Space.Test == Relation::NotEqual)
    Space.Guards.push_back(endOperand(U, Space, Space.First) +
                           (Space.Up ? " <= " : " >= ") +
                           endOperand(U, Space, Space.Bound));
  return true;
}

/// Counting ahead is right only if comparing the counter with the bound
/// compares their values, and no step leaves the counter's type.
bool SpaceChecker::checkValues() {
  QualType Type = Space.Counter->getType();
  if (Type->isPointerType())
    return checkPointerValues();
  const Expr *Bound = Space.Bound->IgnoreImpCasts();
  if (!Bound->getType()->isIntegerType())
    return refuseForm(Bound->getBeginLoc(), "its bound is not an integer");
  if (!Space.First->IgnoreParenImpCasts()->getType()->isIntegerType())
    return refuseForm(Space.First->getBeginLoc(),
                      "its first value is not an integer");

  auto Wraps = [&](const Expr *E) {
    return refuse(ReasonId::CounterMayWrap, E->getBeginLoc(),
                  Space.Counter->getNameAsString());
  };
  Range Counter = Range::of(Context, Type);
  APSInt Low = Counter.Low, High = Counter.High;
  if (std::optional<APSInt> Value =
          constantOf(Context, Space.First->IgnoreParenImpCasts()))
    if (Value->isSignedIntN(64))
      Space.ConstantFirst = Value->getSExtValue();

  // The start value arrives unchanged.
  if (!demand(Space.First, ">=", Low) || !demand(Space.First, "<=", High))
    return Wraps(Space.First);

  // So does the bound. The side that the counter would have to overflow to
  // reach is left out where overflow is undefined, and sure: it cannot happen.
  bool Promotes =
      Context.getIntWidth(Type) < Context.getIntWidth(Context.IntTy);
  bool MayWrap = Type->isUnsignedIntegerType() || Promotes ||
                 Space.StepComesRound || CanLeave;
  bool Both = Space.Test == Relation::NotEqual || MayWrap;
  APSInt FloorOfBound = Low;
  // A negative bound of a loop from zero up means no iterations either way.
  if (Space.Up && Space.ConstantFirst && *Space.ConstantFirst >= 0 &&
      Space.Test != Relation::NotEqual)
    FloorOfBound = exact(int64_t(0));
  APSInt BoundLow = Range::of(Context, Bound).Low;
  if (Space.Up || Both)
    if (BoundLow < Low && !demand(Bound, ">=", FloorOfBound))
      return Wraps(Bound);
  if (!Space.Up || Both)
    if (!demand(Bound, "<=", High))
      return Wraps(Bound);

  if (Space.hasOffset() && !checkOffset())
    return Wraps(Bound);

  // A signed counter compared as unsigned must not be negative; on the way
  // down it would become so.
  if (Space.Compared->isUnsignedIntegerType() &&
      !Type->isUnsignedIntegerType()) {
    if (!Space.Up || !demand(Space.First, ">=", exact(int64_t(0))))
      return Wraps(Space.First);
  }
  // Likewise a signed bound compared as unsigned.
  if (Space.Compared->isUnsignedIntegerType() && BoundLow.isNegative() &&
      !demand(Bound, ">=", exact(int64_t(0))))
    return Wraps(Bound);

  // 'for (int i = n; i >= 0; i--)' may have one iteration more than an int can
  // count.
  if (Space.Test == Relation::GreaterEqual && Space.Step.value_or(1) == 1 &&
      Type->isSignedIntegerType() && !Promotes &&
      Context.getIntWidth(Type) < 64 &&
      constantOf(Context, Bound) == exact(int64_t(0)) &&
      !demand(Space.First, "<=", APSInt(High - exact(int64_t(1)), false)))
    return Wraps(Space.First);

  if (Space.StepExpr) {
    Space.Guards.push_back(operandText(U, Space.StepExpr) + " > 0");
    // The wrap condition would be arithmetic on two unknowns; a signed
    // counter does not need it.
    if (MayWrap)
      return Wraps(Space.StepExpr);
    return true;
  }
  // A 64-bit counter that comes so far up ends for nobody; and beside the guard
  // gcc would warn that the loop may be endless.
  bool IsEndless = !CanLeave && Space.Up && Context.getIntWidth(Type) >= 64 &&
                   *Space.Step <= 1024 && Space.Test != Relation::NotEqual;
  return !MayWrap || IsEndless || (checkNoWrap(Counter) && checkDistance()) ||
         Wraps(Bound);
}

/// The number of iterations of a loop that can be left fits its type.
bool SpaceChecker::checkDistance() {
  QualType Type = Space.Counter->getType();
  if (!CanLeave || Type->isUnsignedIntegerType() ||
      Context.getIntWidth(Type) < 64)
    return true; // of an int, in long long
  const Expr *HighEnd = Space.Up ? Space.Bound : Space.First;
  const Expr *LowEnd = Space.Up ? Space.First : Space.Bound;
  const APSInt Most = exact(INT64_MAX);
  Range High = Range::of(Context, HighEnd), Low = Range::of(Context, LowEnd);
  if (Low.Low < -APSInt(Most >> 1)) // hardly a small number below zero
    return High.High - Low.Low <= Most ||
           demand(LowEnd, ">=", exact(int64_t(0)));
  return demand(HighEnd, "<=", APSInt(Most + Low.Low, false));
}

/// The last step, from the last value below the bound, stays in the type.
bool SpaceChecker::checkNoWrap(const Range &Counter) {
  APSInt Low = Counter.Low, High = Counter.High;
  APSInt Step = exact(*Space.Step);
  APSInt One = exact(int64_t(1));
  const Expr *Bound = Space.Bound;
  // 'i - 1 < n' is 'i < n + 1'.
  if (Space.BoundLess < 0) {
    High = APSInt(High + exact(Space.BoundLess), false);
    if (!demand(Bound, "<=", High))
      return false;
  }
  switch (Space.Test) {
  case Relation::Less:
    return demand(Bound, "<=", APSInt(High - Step + One, false));
  case Relation::LessEqual:
    return demand(Bound, "<=", APSInt(High - Step, false));
  case Relation::Greater:
    return demand(Bound, ">=", APSInt(Low + Step - One, false));
  case Relation::GreaterEqual:
    return demand(Bound, ">=", APSInt(Low + Step, false));
  case Relation::NotEqual: {
    // Going the wrong way round would wrap and still arrive.
    Range First = Range::of(Context, Space.First),
          Last = Range::of(Context, Bound);
    if (Space.Up ? First.High <= Last.Low : First.Low >= Last.High)
      return true;
    Space.Guards.push_back(endOperand(U, Space, Space.First) +
                           (Space.Up ? " <= " : " >= ") +
                           endOperand(U, Space, Bound));
    return true;
  }
  }
  llvm_unreachable("every relation is handled");
}

void SpaceChecker::countTrips() {
  if (Space.Counter->getType()->isPointerType())
    return;
  // Constants are ranges of one value, which makes the estimate exact.
  Range First = Range::of(Context, Space.First),
        Bound = Range::of(Context, Space.Bound);
  if (Space.BoundLessExpr)
    return; // as many as the types allow
  Bound = {APSInt(Bound.Low - exact(Space.BoundLess), false),
           APSInt(Bound.High - exact(Space.BoundLess), false)};
  Range Counter = Range::of(Context, Space.Counter->getType());
  APSInt One = exact(int64_t(1));
  APSInt Zero = exact(int64_t(0));
  auto Within = [&](const APSInt &Value) {
    return std::clamp(Value, APSInt(Counter.Low - One, false),
                      APSInt(Counter.High + One, false));
  };
  APSInt Distance = Space.Up
                        ? APSInt(Within(Bound.High) - Within(First.Low), false)
                        : APSInt(Within(First.High) - Within(Bound.Low), false);
  APSInt Step = exact(Space.Step.value_or(1));
  bool Inclusive =
      Space.Test == Relation::LessEqual || Space.Test == Relation::GreaterEqual;
  APSInt Trips = Zero;
  if (Inclusive && Distance >= Zero)
    Trips = Distance / Step + One;
  else if (!Inclusive && Distance > Zero)
    Trips = (Distance - One) / Step + One;
  Space.MostTrips = Trips.getActiveBits() > 64
                        ? ~uint64_t(0)
                        : Trips.extOrTrunc(64).getZExtValue();
  if (Space.Step && First.isOneValue() && Bound.isOneValue())
    Space.Trips = Space.MostTrips;
}

} // namespace

bool checkSpace(const Unit &Unit, const Stmt &Loop, IterationSpace &Space,
                std::vector<Reason> &Reasons) {
  return SpaceChecker(Unit, Loop, Space, Reasons).check();
}

} // namespace parfold
