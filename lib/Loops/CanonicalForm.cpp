//===- Loops/CanonicalForm.cpp - the header of a 'for' loop ---------------===//
//
// Reads init, test and increment of a 'for' into an IterationSpace. The shape
// is OpenMP's canonical loop form (OpenMP 5.2, 4.4.1); the work is in what
// compilers do not diagnose: the value of every expression must fit the
// counter's type and the comparison must compare what it seems to. Then
//
//   for (unsigned char i = 0; i < n; i++)      // endless for n > 255
//   for (unsigned i = 0; i < n; i += 2)        // may step over n and wrap
//   for (unsigned i = 0; i < k; i++)           // k == -1 means 4294967295
//
// get the guards 'n <= 255', 'n <= 4294967294u' and 'k >= 0'. Signed counters
// at least as wide as int need no such guard against overflow: it would be
// undefined in the source (C11 6.5p5).
//
//===----------------------------------------------------------------------===//

#include "Loops/CanonicalForm.h"
#include "Loops/CountForm.h"
#include "Loops/Range.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ParentMapContext.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/SmallString.h"

using namespace clang;

namespace parfold {
namespace {

using llvm::APSInt;

/// Is a 'for' header canonical? One object reads one header.
class HeaderReader {
public:
  HeaderReader(const Unit &Unit, const ForStmt &For,
               std::vector<Reason> &Reasons)
      : U(Unit), Context(Unit.Context), For(For), Reasons(Reasons) {}

  std::optional<IterationSpace> read() {
    if (readInit() && readTest() && readIncrement() && checkInvariants() &&
        checkValues()) {
      writeGuards();
      countTrips();
      checkCount(U, Space);
      return Space;
    }
    return std::nullopt;
  }

private:
  bool refuse(ReasonId Id, SourceLocation At, std::string Argument) {
    Reasons.push_back({Id, U.placeOf(At), {std::move(Argument)}});
    return false;
  }
  bool refuseForm(SourceLocation At, std::string What) {
    return refuse(ReasonId::LoopForm, At, std::move(What));
  }

  bool readInit();
  bool readTest();
  bool readIncrement();
  bool readStep(const Expr *Step, bool Up);
  bool checkInvariants();
  bool checkValues();
  bool checkPointerValues();
  bool checkNoWrap(const Range &Counter);
  void countTrips();

  const VarDecl *counterOf(const Expr *E) const {
    auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }
  bool isCounter(const Expr *E) const { return counterOf(E) == Space.Counter; }
  /// Demands \p E <op> \p Limit: true if its type proves it or a guard will
  /// test it; false if it is provably not so.
  bool demand(const Expr *E, StringRef Comparison, const APSInt &Limit);
  void writeGuards();

  const Unit &U;
  ASTContext &Context;
  const ForStmt &For;
  std::vector<Reason> &Reasons;
  IterationSpace Space;

  /// What guards will test, the strictest limit of each comparison.
  struct Demand {
    std::string Value;
    StringRef Comparison;
    APSInt Limit;
  };
  std::vector<Demand> Demands;
};

bool HeaderReader::readInit() {
  const Stmt *Init = For.getInit();
  if (!Init)
    return refuseForm(For.getForLoc(), "its header sets no iteration variable");
  if (auto *Decl = dyn_cast<DeclStmt>(Init)) {
    auto *Var = Decl->isSingleDecl() ? dyn_cast<VarDecl>(Decl->getSingleDecl())
                                     : nullptr;
    if (!Var || !Var->getInit())
      return refuseForm(Init->getBeginLoc(),
                        "its header declares more than one variable");
    if (!Var->hasLocalStorage())
      return refuseForm(Init->getBeginLoc(),
                        "its iteration variable is not automatic");
    Space.Counter = Var;
    Space.DeclaredInFor = true;
    Space.First = Var->getInit();
  } else {
    auto *Assign = dyn_cast<BinaryOperator>(Init);
    if (!Assign || Assign->getOpcode() != BO_Assign)
      return refuseForm(Init->getBeginLoc(),
                        "its header does not set one iteration variable");
    if (!isa<DeclRefExpr>(Assign->getLHS()->IgnoreParens()) ||
        !(Space.Counter = counterOf(Assign->getLHS())))
      return refuseForm(Init->getBeginLoc(),
                        "its iteration variable is not a plain variable");
    Space.First = Assign->getRHS();
  }
  QualType Type = Space.Counter->getType();
  if (Type.isVolatileQualified())
    return refuse(ReasonId::VolatileAccess, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  if (Type->isAtomicType())
    return refuse(ReasonId::AtomicAccess, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  if (Space.Counter->getTLSKind() != VarDecl::TLS_None)
    return refuse(ReasonId::ThreadLocal, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  bool IsPointer =
      Type->isPointerType() && !Type->getPointeeType()->isIncompleteType() &&
      Type->getPointeeType()->isObjectType() && !Type->isVariablyModifiedType();
  bool IsInteger = Type->isIntegerType() && !Type->isBooleanType() &&
                   !Type->isEnumeralType() && !Type->isBitIntType();
  if (!IsPointer && !IsInteger)
    return refuseForm(Init->getBeginLoc(),
                      "its iteration variable is of type '" +
                          Type.getAsString() + "'");
  return true;
}

bool HeaderReader::readTest() {
  auto *Test = dyn_cast_or_null<BinaryOperator>(
      For.getCond() ? For.getCond()->IgnoreParenImpCasts() : nullptr);
  if (!Test || !(Test->isRelationalOp() || Test->getOpcode() == BO_NE) ||
      For.getConditionVariable())
    return refuseForm(For.getForLoc(),
                      "its test does not compare the iteration variable with "
                      "a bound");
  BinaryOperatorKind Opcode = Test->getOpcode();
  const Expr *Bound = Test->getRHS();
  if (!isCounter(Test->getLHS())) {
    if (!isCounter(Test->getRHS()))
      return refuseForm(Test->getBeginLoc(),
                        "its test does not compare the iteration variable "
                        "with a bound");
    Bound = Test->getLHS();
    if (Opcode != BO_NE)
      Opcode = BinaryOperator::reverseComparisonOp(Opcode);
  }
  switch (Opcode) {
  case BO_LT:
    Space.Test = Relation::Less;
    break;
  case BO_LE:
    Space.Test = Relation::LessEqual;
    break;
  case BO_GT:
    Space.Test = Relation::Greater;
    break;
  case BO_GE:
    Space.Test = Relation::GreaterEqual;
    break;
  default:
    Space.Test = Relation::NotEqual;
    break;
  }
  Space.Bound = Bound;
  return true;
}

bool HeaderReader::readIncrement() {
  const Expr *Inc = For.getInc() ? For.getInc()->IgnoreParens() : nullptr;
  if (!Inc)
    return refuseForm(For.getForLoc(), "its header has no increment");
  Space.Change = Inc;
  bool Read = false;
  if (auto *Unary = dyn_cast<UnaryOperator>(Inc)) {
    if (Unary->isIncrementDecrementOp() && isCounter(Unary->getSubExpr())) {
      Space.Up = Unary->isIncrementOp();
      Read = true;
    }
  } else if (auto *Binary = dyn_cast<BinaryOperator>(Inc)) {
    BinaryOperatorKind Opcode = Binary->getOpcode();
    if (!isCounter(Binary->getLHS())) {
    } else if (Opcode == BO_AddAssign || Opcode == BO_SubAssign) {
      return readStep(Binary->getRHS(), Opcode == BO_AddAssign);
    } else if (Opcode == BO_Assign) {
      auto *Sum =
          dyn_cast<BinaryOperator>(Binary->getRHS()->IgnoreParenImpCasts());
      if (Sum && Sum->isAdditiveOp() && isCounter(Sum->getLHS()))
        return readStep(Sum->getRHS(), Sum->getOpcode() == BO_Add);
      if (Sum && Sum->getOpcode() == BO_Add && isCounter(Sum->getRHS()))
        return readStep(Sum->getLHS(), true);
    }
  }
  if (!Read)
    return refuseForm(Inc->getBeginLoc(),
                      "its increment does not add a step to the iteration "
                      "variable");
  return readStep(nullptr, Space.Up);
}

/// \p Step is what is added (\p Up) or subtracted; null stands for 1.
bool HeaderReader::readStep(const Expr *Step, bool Up) {
  Space.Up = Up;
  if (Step) {
    if (!Step->getType()->isIntegerType())
      return refuseForm(Step->getBeginLoc(), "its step is not an integer");
    if (std::optional<APSInt> Value =
            constantOf(Context, Step->IgnoreParenImpCasts())) {
      APSInt Exact = *Value;
      if (Exact.isNegative()) {
        Space.Up = !Up;
        Exact = -Exact;
      }
      if (Exact.isZero() || Exact.getActiveBits() > 31)
        return refuseForm(Step->getBeginLoc(), "its step is zero or huge");
      Space.Step = Exact.getZExtValue();
    } else {
      Space.Step = std::nullopt;
      Space.StepExpr = Step->IgnoreParenImpCasts();
    }
  }
  bool TestsUp =
      Space.Test == Relation::Less || Space.Test == Relation::LessEqual;
  if (Space.Test != Relation::NotEqual && TestsUp != Space.Up)
    return refuseForm(For.getInc()->getBeginLoc(),
                      "its step leads away from its bound");
  // Any other step may never meet the bound exactly (and gcc takes no other:
  // OpenMP 5.2, 4.4.1, "if relational-op is != ... incr must be 1 or -1").
  if (Space.Test == Relation::NotEqual && Space.Step != 1)
    return refuseForm(For.getInc()->getBeginLoc(),
                      "it tests with '!=' but does not step by one");
  return true;
}

/// First, bound and step are evaluated once by OpenMP and at every iteration
/// by C, so they must not do anything; and OpenMP does not let them mention
/// the iteration variable. That nothing in the body changes them is for the
/// verdict to say.
bool HeaderReader::checkInvariants() {
  struct Mentions {
    const VarDecl *Var;
    bool operator()(const Stmt *S) const {
      if (auto *Ref = dyn_cast<DeclRefExpr>(S))
        return Ref->getDecl() == Var;
      return llvm::any_of(S->children(), [this](const Stmt *Child) {
        return Child && (*this)(Child);
      });
    }
  } MentionsCounter{Space.Counter};
  for (const Expr *E : {Space.First, Space.Bound, Space.StepExpr}) {
    if (!E)
      continue;
    if (MentionsCounter(E))
      return refuseForm(E->getBeginLoc(),
                        "its header computes with the iteration variable");
    if (E->HasSideEffects(Context, /*IncludePossibleEffects=*/true))
      return refuse(ReasonId::BoundChanges, E->getBeginLoc(),
                    "'" + oneLineText(U, E->getSourceRange()) +
                        "' is a call, or has an effect");
    if (U.textOf(E->IgnoreImpCasts()->getSourceRange()).empty())
      return refuse(ReasonId::InsideMacro, For.getForLoc(),
                    macroNameAt(U, E->getBeginLoc()));
  }
  return true;
}

bool HeaderReader::demand(const Expr *E, StringRef Comparison,
                          const APSInt &Limit) {
  bool AtMost = Comparison == "<=";
  Range Values = Range::of(Context, E);
  APSInt Low = Values.Low, High = Values.High;
  if (AtMost ? High <= Limit : Low >= Limit)
    return true;
  if (AtMost ? Low > Limit : High < Limit)
    return false;
  std::string Value = comparedText(U, E);
  for (Demand &Known : Demands)
    if (Known.Value == Value && Known.Comparison == Comparison) {
      if (AtMost ? Limit < Known.Limit : Limit > Known.Limit)
        Known.Limit = Limit;
      return true;
    }
  Demands.push_back({std::move(Value), Comparison, Limit});
  return true;
}

void HeaderReader::writeGuards() {
  std::vector<std::string> Written;
  for (const Demand &D : Demands)
    Written.push_back(D.Value + " " + D.Comparison.str() + " " +
                      literalText(Context, D.Limit));
  Space.Guards.insert(Space.Guards.begin(), Written.begin(), Written.end());
}

bool HeaderReader::checkPointerValues() {
  // A bound of another pointer type would be converted in every test, and a
  // null pointer is no distance away.
  const Expr *Bound = Space.Bound->IgnoreParenImpCasts();
  QualType Own = Bound->getType();
  if (Own->isArrayType())
    Own = Context.getArrayDecayedType(Own);
  if (!Own->isPointerType() ||
      Bound->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNull) ||
      !Context.hasSameUnqualifiedType(
          Own->getPointeeType(), Space.Counter->getType()->getPointeeType()))
    return refuseForm(Bound->getBeginLoc(),
                      "its bound is not a pointer of the same type");
  if (Space.StepExpr)
    Space.Guards.push_back(operandText(U, Space.StepExpr) + " > 0");
  return true;
}

/// Counting ahead is right only if comparing the counter with the bound
/// compares their values, and no step leaves the counter's type.
bool HeaderReader::checkValues() {
  QualType Type = Space.Counter->getType();
  if (Type->isPointerType())
    return checkPointerValues();
  const Expr *Bound = Space.Bound->IgnoreParenImpCasts();
  if (!Bound->getType()->isIntegerType())
    return refuseForm(Bound->getBeginLoc(), "its bound is not an integer");

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
  // reach is left out where overflow is undefined: it cannot happen.
  bool Promotes =
      Context.getIntWidth(Type) < Context.getIntWidth(Context.IntTy);
  bool MayWrap = Type->isUnsignedIntegerType() || Promotes;
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

  // A signed counter compared as unsigned must not be negative; on the way
  // down it would become so.
  QualType Compared = cast<BinaryOperator>(For.getCond()->IgnoreParenImpCasts())
                          ->getLHS()
                          ->getType();
  if (Compared->isUnsignedIntegerType() && !Type->isUnsignedIntegerType()) {
    if (!Space.Up || !demand(Space.First, ">=", exact(int64_t(0))))
      return Wraps(Space.First);
  }
  // Likewise a signed bound compared as unsigned.
  if (Compared->isUnsignedIntegerType() && BoundLow.isNegative() &&
      !demand(Bound, ">=", exact(int64_t(0))))
    return Wraps(Bound);

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
  bool IsEndless = Space.Up && Context.getIntWidth(Type) >= 64 &&
                   *Space.Step <= 1024 && Space.Test != Relation::NotEqual;
  return !MayWrap || IsEndless || checkNoWrap(Counter) || Wraps(Bound);
}

/// The last step, from the last value below the bound, stays in the type.
bool HeaderReader::checkNoWrap(const Range &Counter) {
  APSInt Low = Counter.Low, High = Counter.High;
  APSInt Step = exact(*Space.Step);
  APSInt One = exact(int64_t(1));
  const Expr *Bound = Space.Bound;
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
    Space.Guards.push_back(operandText(U, Space.First) +
                           (Space.Up ? " <= " : " >= ") +
                           operandText(U, Bound));
    return true;
  }
  }
  llvm_unreachable("every relation is handled");
}

void HeaderReader::countTrips() {
  if (Space.Counter->getType()->isPointerType())
    return;
  // Constants are ranges of one value, which makes the estimate exact.
  Range First = Range::of(Context, Space.First),
        Bound = Range::of(Context, Space.Bound);
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

std::optional<IterationSpace> canonicalForm(const Unit &Unit,
                                            const ForStmt &For,
                                            std::vector<Reason> &Reasons) {
  return HeaderReader(Unit, For, Reasons).read();
}

} // namespace parfold
