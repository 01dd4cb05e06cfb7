//===- Extent/Extent.cpp - which elements a loop touches ------------------===//
//
// A subscript is a polynomial over invariants and counters. Counters are
// replaced one by one, the innermost first, by their least or greatest value,
// whichever makes the polynomial least or greatest: that depends on the sign
// of what the counter is multiplied with. The bounds put in its place may
// have outer counters in them, as in triangular loops.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/TermText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// The least and the greatest value of a counter.
struct Bounds {
  Polynomial Low, High;
};

class ExtentFinder {
public:
  ExtentFinder(Domain &In, const Access &A, bool StartsAtZero)
      : In(In), Terms(In.state().terms()), Context(In.context()),
        Where(In, A, "x"), StartsAtZero(StartsAtZero) {
    for (const InnerLoop *Loop = A.In; Loop; Loop = Loop->Parent)
      Around.push_back(Loop);
  }

  std::optional<Extent> find(TermRef Of);

private:
  std::optional<Polynomial> polynomial(TermRef T);
  std::optional<Polynomial> carried(TermRef T);
  std::optional<Bounds> boundsOf(TermRef Atom);
  std::optional<Bounds> boundsOfCounter();
  std::optional<Bounds> boundsOfRounds(const InnerLoop &Loop);
  bool isExact(TermRef T);
  /// Is \p T a conversion that changes no value?
  bool keepsValue(TermRef T) const {
    return convertsIntegers(T) &&
           (T->operand(0)->type()->isUnsignedIntegerOrEnumerationType()
                ? width(T) > width(T->operand(0)) ||
                      (width(T) == width(T->operand(0)) &&
                       T->type()->isUnsignedIntegerOrEnumerationType())
                : width(T) >= width(T->operand(0)) &&
                      !T->type()->isUnsignedIntegerOrEnumerationType());
  }
  /// Or one to an unsigned type that is no narrower?
  bool becomesUnsigned(TermRef T) const {
    return convertsIntegers(T) &&
           T->type()->isUnsignedIntegerOrEnumerationType() &&
           width(T) >= width(T->operand(0));
  }
  bool convertsIntegers(TermRef T) const {
    return T->kind() == TermKind::Convert && T->type()->isIntegerType() &&
           T->operand(0)->type()->isIntegerType() &&
           !T->operand(0)->isCondition();
  }
  unsigned width(TermRef T) const { return Context.getIntWidth(T->type()); }
  bool isVariable(TermRef Atom) const {
    return Atom->kind() == TermKind::Counter ||
           Atom->kind() == TermKind::Round || Limited.count(Atom);
  }
  /// Replaces the counter \p Atom in \p Of by the end that makes it least, or
  /// greatest.
  std::optional<Polynomial> replaced(const Polynomial &Of, TermRef Atom,
                                     const Bounds &Within, bool Greatest);
  bool isNeverNegative(const Polynomial &Of);
  void demand(TermRef Value, bool IsBound = false) {
    Extent::Premise New{Value, IsBound};
    if (!llvm::is_contained(Premises, New))
      Premises.push_back(New);
  }
  /// \p T as a bound of a loop that is left before it is come to if
  /// \p MayBeLeft.
  std::optional<Polynomial> bound(TermRef T, bool MayBeLeft);
  /// Is \p T another value less a constant?
  static bool takesOff(TermRef T) {
    if (T->kind() != TermKind::Add && T->kind() != TermKind::Subtract)
      return false;
    TermRef By = T->operand(1);
    return By->kind() == TermKind::Constant &&
           By->type()->isSignedIntegerType() &&
           (T->kind() == TermKind::Add ? By->bits().isNegative()
                                       : By->bits().isNonNegative());
  }
  TermRef rounds(const InnerLoop *Loop) {
    return Terms.ofLoop(TermKind::Round, nullptr, Loop);
  }

  Domain &In;
  TermTable &Terms;
  const ASTContext &Context;
  Instance Where;
  bool StartsAtZero;
  /// Within a bound that its loop may never come to: 'n - 1' may be the
  /// greatest number that there is.
  bool MayBeAny = false;
  TermRef Whole = nullptr; ///< without conversions that keep its value
  llvm::SmallVector<const InnerLoop *, 4> Around; ///< innermost first
  llvm::DenseMap<TermRef, Bounds> Limited;        ///< of values from data
  std::vector<Extent::Premise> Premises;
};

/// Is the value of \p T, computed in its type, that of exact arithmetic? Signed
/// sums do not overflow; 64 bits are enough for an index of any object, and for
/// a bound that a loop comes to; for the rest there must be a proof.
bool ExtentFinder::isExact(TermRef T) {
  QualType Type = T->type();
  unsigned Width = Context.getIntWidth(Type);
  if (Width >= 64 && !MayBeAny)
    return true;
  // 'i < n' with a size_t and an int: the conditions in front of the loop know
  // n as it is.
  if (Width >= 64 && T->kind() == TermKind::Convert &&
      T->operand(0)->kind() == TermKind::Start &&
      In.isInvariant(T->operand(0)) && T->operand(0)->type()->isIntegerType() &&
      T->operand(0)->type()->isSignedIntegerOrEnumerationType()) {
    demand(T->operand(0));
    return true;
  }
  // (A variable narrower than 'int' is computed in that, and converted back.)
  if (T->kind() >= TermKind::Negate && T->kind() <= TermKind::Multiply &&
      !Type->isUnsignedIntegerType() && In.signedIsExact())
    return true;
  // What something is taken off can only be too small, if it is no number of
  // its type; and then it is no number from 0 on.
  if (StartsAtZero && T == Whole && T->type()->isSignedIntegerType() &&
      !In.signedWraps() && takesOff(T))
    return true;
  // The translation says 'mod', or an unknown value, where there is none.
  std::string Text = Where.expression(T);
  return Text.find("mod") == std::string::npos && !Where.isUnknown(Text);
}

std::optional<Polynomial> ExtentFinder::carried(TermRef T) {
  const InnerLoop &Loop = *T->loop();
  const Recurrence *Known = Loop.find(T->operand(0));
  TermRef Step = stepOf(Terms, Loop, T->operand(0));
  if (!Known || !Step || Step->kind() != TermKind::Constant ||
      !llvm::is_contained(Around, &Loop) || !isExact(T))
    return std::nullopt;
  auto Before = polynomial(Known->Before);
  if (!Before)
    return std::nullopt;
  int64_t By =
      llvm::SignExtend64(Step->bits().sextOrTrunc(64).getZExtValue(),
                         std::min(Context.getIntWidth(T->type()), 64u));
  return *Before + Polynomial(By) * Polynomial::atom(rounds(&Loop));
}

std::optional<Polynomial> ExtentFinder::polynomial(TermRef T) {
  if (!T->type()->isIntegerType())
    return std::nullopt;
  auto Operand = [&](unsigned I) { return polynomial(T->operand(I)); };
  if (In.isInvariant(T) && T->kind() != TermKind::Add &&
      T->kind() != TermKind::Subtract && T->kind() != TermKind::Multiply &&
      T->kind() != TermKind::Negate && T->kind() != TermKind::Convert &&
      T->kind() != TermKind::Constant)
    return Polynomial::atom(T);
  switch (T->kind()) {
  case TermKind::Constant:
    if (T->type()->isUnsignedIntegerOrEnumerationType()) {
      if (T->bits().getActiveBits() > 63)
        return std::nullopt;
      return Polynomial(static_cast<int64_t>(T->bits().getZExtValue()));
    }
    if (T->bits().getSignificantBits() > 64)
      return std::nullopt;
    return Polynomial(T->bits().getSExtValue());
  case TermKind::Counter:
    return Polynomial::atom(T);
  case TermKind::Start: {
    // Its value before the loop, and what the iterations have added.
    const LoopFacts &Facts = In.state().facts();
    auto Initial = Facts.Initial.find(T->operand(0));
    std::optional<Polynomial> Before = Polynomial::atom(T);
    if (Initial != Facts.Initial.end())
      Before = polynomial(Initial->second);
    if (!Before)
      break;
    if (auto Growth = In.state().growthOf(T->operand(0));
        Growth && Growth->IsExact) {
      TermRef Grown = Terms.any(T->type(), {T});
      Limited[Grown] = {Polynomial(0),
                        Polynomial(static_cast<int64_t>(Growth->Most)) *
                            Polynomial::atom(rounds(nullptr))};
      return *Before + Polynomial::atom(Grown);
    }
    auto Advance = Facts.Advances.find(T->operand(0));
    if (Advance == Facts.Advances.end() || !isExact(T))
      break;
    return *Before +
           Polynomial(Advance->second) * Polynomial::atom(rounds(nullptr));
  }
  case TermKind::Round:
    if (T->loop() && !llvm::is_contained(Around, T->loop()))
      return std::nullopt;
    return Polynomial::atom(T);
  case TermKind::Phi:
    if (auto Known = carried(T))
      return Known;
    break;
  case TermKind::Negate: {
    auto A = Operand(0);
    if (!A || !isExact(T))
      break;
    return Polynomial(0) - *A;
  }
  case TermKind::Add:
  case TermKind::Subtract:
  case TermKind::Multiply: {
    auto A = Operand(0), B = Operand(1);
    if (!A || !B || !isExact(T))
      break;
    return T->kind() == TermKind::Add        ? *A + *B
           : T->kind() == TermKind::Subtract ? *A - *B
                                             : *A * *B;
  }
  case TermKind::Convert: {
    if (!T->operand(0)->type()->isIntegerType())
      break;
    auto A = Operand(0);
    if (!A || !isExact(T))
      break;
    return A;
  }
  default:
    break;
  }
  // A value from data, of which only the range is known.
  TermRef Plain = T;
  while (keepsValue(Plain))
    Plain = Plain->operand(0);
  QualType Type = Plain->type();
  if (Type->isIntegerType() && Context.getIntWidth(Type) <= 16 &&
      Type->isUnsignedIntegerType()) {
    Limited[Plain] = {
        Polynomial(0),
        Polynomial((int64_t(1) << Context.getIntWidth(Type)) - 1)};
    return Polynomial::atom(Plain);
  }
  if (Plain->kind() == TermKind::BitAnd)
    for (unsigned I : {0, 1})
      if (TermRef Mask = Plain->operand(I);
          Mask->kind() == TermKind::Constant &&
          Mask->bits().getActiveBits() < 31) {
        Limited[Plain] = {Polynomial(0),
                          Polynomial(Mask->bits().getSExtValue())};
        return Polynomial::atom(Plain);
      }
  return std::nullopt;
}

std::optional<Polynomial> ExtentFinder::bound(TermRef T, bool MayBeLeft) {
  if (!MayBeLeft)
    return polynomial(T);
  MayBeAny = true;
  std::optional<Polynomial> Value = polynomial(T);
  MayBeAny = false;
  // 'Up to SIZE_MAX' is how C says 'without end'. (Of the loop itself, what is
  // found is compared with sizes as it is.)
  if (Value && !In.mayBeLeft())
    for (auto &[Product, Coefficient] : Value->terms())
      for (TermRef Factor : Product)
        if (!isVariable(Factor) && width(Factor) >= 64) {
          if (Product.size() > 1)
            return std::nullopt; // one by one they say nothing
          demand(Factor, /*IsBound=*/true);
        }
  return Value;
}

std::optional<Bounds> ExtentFinder::boundsOfCounter() {
  const LoopFacts &Facts = In.state().facts();
  const IterationSpace &Space = *In.loop().Space;
  MayBeAny = In.mayBeLeft();
  auto First = polynomial(Facts.First), Bound = polynomial(Facts.Bound);
  MayBeAny = false;
  if (!First || !Bound)
    return std::nullopt;
  if (Facts.BoundLess) {
    auto Less = polynomial(Facts.BoundLess);
    if (!Less)
      return std::nullopt;
    Bound = *Bound - *Less;
  }
  Bound = *Bound - Polynomial(Space.BoundLess);
  bool Inclusive =
      Space.Test == Relation::LessEqual || Space.Test == Relation::GreaterEqual;
  Polynomial One(Inclusive ? 0 : 1);
  return Space.Up ? Bounds{*First, *Bound - One} : Bounds{*Bound + One, *First};
}

/// How often a loop goes round: its test compares a counter, which changes by
/// one each time, with a bound.
std::optional<Bounds> ExtentFinder::boundsOfRounds(const InnerLoop &Loop) {
  if (!Loop.Test)
    return std::nullopt;
  const bool MayBeLeft =
      Loop.Conditions.size() != 1 || Loop.Conditions.front() != Loop.Test ||
      In.state().conjuncts(Loop.Test).size() != 1 || In.mayBeLeft();
  for (TermRef Test : In.state().conjuncts(Loop.Test)) {
    if (Test->kind() != TermKind::Less && Test->kind() != TermKind::LessEqual &&
        Test->kind() != TermKind::NotEqual)
      continue;
    for (unsigned Side : {0, 1}) {
      TermRef Counter = Test->operand(Side);
      // Made unsigned it can only become greater, which an upper bound allows.
      bool Grows = false;
      while (keepsValue(Counter) || becomesUnsigned(Counter)) {
        Grows |= !keepsValue(Counter);
        Counter = Counter->operand(0);
      }
      if (Counter->kind() != TermKind::Phi || Counter->loop() != &Loop)
        continue;
      TermRef Bound = Test->operand(1 - Side);
      TermRef Step = stepOf(Terms, Loop, Counter->operand(0));
      if (!Step || variesIn(Bound, Loop))
        continue;
      bool Up = Step->isInteger(1), Down = Step->isInteger(-1);
      bool IsNotEqual = Test->kind() == TermKind::NotEqual;
      // 'j < n' on the way up, 'n < j' on the way down.
      if (!(Up && (Side == 0 || IsNotEqual)) &&
          !(Down && (Side == 1 || IsNotEqual)))
        continue;
      if (Grows && (Down || IsNotEqual))
        continue;
      if (Counter->type()->isPointerType()) {
        auto Pair =
            In.subscripts(Loop.find(Counter->operand(0))->Before, Bound);
        if (!Pair)
          continue;
        auto From = polynomial(Pair->first),
             To = bound(Pair->second, MayBeLeft);
        if (!From || !To)
          continue;
        Polynomial Rounds = Up ? *To - *From : *From - *To;
        return Bounds{Polynomial(0), Rounds - Polynomial(1)};
      }
      auto From = polynomial(Loop.find(Counter->operand(0))->Before),
           To = bound(Bound, MayBeLeft);
      if (!From || !To || !isExact(Counter))
        continue;
      Polynomial Rounds = Up ? *To - *From : *From - *To;
      bool Inclusive = Test->kind() == TermKind::LessEqual;
      return Bounds{Polynomial(0), Rounds - Polynomial(Inclusive ? 0 : 1)};
    }
  }
  return std::nullopt;
}

std::optional<Bounds> ExtentFinder::boundsOf(TermRef Atom) {
  if (auto Known = Limited.find(Atom); Known != Limited.end())
    return Known->second;
  if (Atom->kind() == TermKind::Counter)
    return boundsOfCounter();
  if (Atom->loop())
    return boundsOfRounds(*Atom->loop());
  const LoopFacts &Facts = In.state().facts();
  const IterationSpace &Space = *In.loop().Space;
  if (!Facts.First || !Space.Step)
    return std::nullopt;
  if (!Facts.First->type()->isPointerType()) {
    // As many iterations as the counter has values, or fewer.
    auto Counter = boundsOfCounter();
    if (!Counter)
      return std::nullopt;
    return Bounds{Polynomial(0), Counter->High - Counter->Low};
  }
  // A pointer that is the iteration variable goes from its first value to the
  // bound.
  if (Space.Step != 1)
    return std::nullopt;
  TermRef Distance =
      Terms.make(TermKind::Subtract, Context.getPointerDiffType(),
                 {Space.Up ? Facts.Bound : Facts.First,
                  Space.Up ? Facts.First : Facts.Bound});
  bool Inclusive =
      Space.Test == Relation::LessEqual || Space.Test == Relation::GreaterEqual;
  return Bounds{Polynomial(0), Polynomial::atom(Distance) -
                                   Polynomial(Inclusive ? 0 : 1) -
                                   Polynomial(Space.BoundLess)};
}

/// True too where a condition in front of the loop will make sure of it.
bool ExtentFinder::isNeverNegative(const Polynomial &Of) {
  for (auto &[Product, Coefficient] : Of.terms()) {
    if (Coefficient < 0)
      return false;
    for (TermRef Factor : Product) {
      if (isVariable(Factor) && !Limited.count(Factor) &&
          Factor->kind() != TermKind::Round)
        return false;
      // (A step of SIZE_MAX is one of -1: addresses come round.)
      if (!isVariable(Factor) &&
          (!Factor->type()->isUnsignedIntegerType() || width(Factor) >= 64))
        demand(Factor);
    }
  }
  return true;
}

std::optional<Polynomial> ExtentFinder::replaced(const Polynomial &Of,
                                                 TermRef Atom,
                                                 const Bounds &Within,
                                                 bool Greatest) {
  auto Linear = Of.in(Atom);
  if (!Linear)
    return std::nullopt;
  const Polynomial &Factor = Linear->Factor;
  bool Grows;
  if (Factor.isConstant())
    Grows = Factor.constant() >= 0;
  else if (isNeverNegative(Factor))
    Grows = true;
  else if (isNeverNegative(Polynomial(0) - Factor))
    Grows = false;
  else
    return std::nullopt;
  return Factor * (Grows == Greatest ? Within.High : Within.Low) + Linear->Rest;
}

std::optional<Extent> ExtentFinder::find(TermRef Of) {
  for (Whole = Of; keepsValue(Whole);)
    Whole = Whole->operand(0);
  auto Values = polynomial(Of);
  if (!Values || !Values->isValid())
    return std::nullopt;
  Extent Result{*Values, *Values, {}};
  // Innermost first: an inner counter's bounds may depend on outer ones.
  std::vector<TermRef> Order;
  for (auto &[Value, Within] : Limited)
    Order.push_back(Value);
  for (const InnerLoop *Loop : Around)
    Order.push_back(rounds(Loop));
  const IterationSpace &Space = *In.loop().Space;
  Order.push_back(Terms.counter(Space.Counter));
  Order.push_back(rounds(nullptr));
  auto Contains = [](const Polynomial &P, TermRef Atom) {
    return llvm::any_of(P.terms(), [&](auto &Entry) {
      return llvm::is_contained(Entry.first, Atom);
    });
  };
  for (TermRef Atom : Order) {
    if (!Contains(Result.First, Atom) && !Contains(Result.Last, Atom))
      continue;
    auto Within = boundsOf(Atom);
    if (!Within || !Within->Low.isValid() || !Within->High.isValid())
      return std::nullopt;
    auto First = replaced(Result.First, Atom, *Within, /*Greatest=*/false);
    auto Last = replaced(Result.Last, Atom, *Within, /*Greatest=*/true);
    if (!First || !Last || !First->isValid() || !Last->isValid())
      return std::nullopt;
    Result.First = *First;
    Result.Last = *Last;
  }
  Result.Premises = Premises;
  return Result;
}

} // namespace

std::string premiseText(const ASTContext &Context,
                        const Extent::Premise &Premise) {
  if (!Premise.IsBound)
    return notNegativeText(Context, Premise.Value);
  // So many elements no array has; and so many, of less than 8 MB, have an
  // address.
  std::string Text = textOf(Context, Premise.Value);
  return Text.empty() ? "" : "(unsigned long long)" + Text + " < 1ULL << 40";
}

std::optional<Extent> extentOf(Domain &In, const Access &A, TermRef Of,
                               bool StartsAtZero) {
  return ExtentFinder(In, A, StartsAtZero).find(Of);
}

} // namespace parfold
