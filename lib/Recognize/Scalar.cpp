//===- Recognize/Scalar.cpp - scalar reductions ---------------------------===//
//
// Walks from the value after the iteration down to the start value, along the
// one path through the term that carries the state. Every step on the way
// must be the fold's operator with an operand free of the state, a branch on
// such a condition, or a conversion that loses nothing the final type keeps:
//
//   s + x, x + s, s - x      '+'           c ? s + x : s     '+', at times
//   s * x                    '*'           (short)((int)s + x)   modulo 2^16
//
// Integer folds are exact whatever the grouping, because conversions between
// integer types at least as wide as the accumulator, and + - * on them, are
// ring homomorphisms modulo 2^N (gcc and clang define the conversion to a
// narrower signed type so; C11 6.3.1.3p3 leaves it to them). A detour through
// a narrower or another kind of type is not: int s; s += 0.5 truncates every
// time.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace parfold {
namespace {

class UpdateReader {
public:
  UpdateReader(const State &State, const ASTContext &Context,
               const Location &Where)
      : S(State), Context(Context), Where(Where),
        Type(Where.Type.getCanonicalType().getUnqualifiedType()) {}

  Recognition read(TermRef After);

private:
  /// Walks \p T, which carries the state; false with Why set when it must
  /// not be rewritten.
  bool walk(TermRef T);
  bool operate(OperatorId Op, TermRef Carrier, TermRef Operand);
  bool convert(TermRef T);
  bool choose(TermRef T);
  bool rounds(TermRef T);
  bool object(ReasonId Id, std::vector<std::string> Arguments = {}) {
    Arguments.insert(Arguments.begin(), Where.Spelling);
    Why = Objection{Id, std::move(Arguments)};
    return false;
  }
  /// Another place is to blame, of which the value is wanted.
  bool blame(TermRef Other) {
    Why = Objection{S.isSetAnew(Other) ? ReasonId::CarriedValue
                                       : ReasonId::AccumulatorRead,
                    {},
                    Other};
    return false;
  }
  bool carries(TermRef T) const { return S.dependsOn(T, Where.Place); }

  const State &S;
  const ASTContext &Context;
  const Location &Where;
  QualType Type;
  llvm::SmallPtrSet<TermRef, 16> Walked;
  std::optional<OperatorId> Operator;
  std::optional<Objection> Why;
};

bool UpdateReader::operate(OperatorId Op, TermRef Carrier, TermRef Operand) {
  if (carries(Operand))
    return object(ReasonId::NotAFold);
  if (TermRef Other = S.dependsOn(Operand))
    return blame(Other);
  if (Operator && *Operator != Op)
    return object(ReasonId::MixedOperators,
                  {rowOf(*Operator).Spelling.str(), rowOf(Op).Spelling.str()});
  Operator = Op;
  return walk(Carrier);
}

/// The state passes through a conversion: to a type that keeps all of it, or
/// back to its own.
bool UpdateReader::convert(TermRef T) {
  for (QualType Side : {T->type(), T->operand(0)->type()}) {
    bool Keeps;
    if (Type->isRealFloatingType())
      Keeps = Side->isRealFloatingType() &&
              Context.getFloatingTypeOrder(Side, Type) >= 0;
    else
      Keeps = Side->isIntegerType() && !Side->isBooleanType() &&
              Context.getIntWidth(Side) >= Context.getIntWidth(Type);
    if (!Keeps)
      // Report what the value is squeezed into.
      return object(
          ReasonId::TruncatedState,
          {(Side->isRealFloatingType() && Type->isIntegerType() ? Type : Side)
               .getAsString()});
  }
  return walk(T->operand(0));
}

/// One of two values, by a condition that must not know the state.
bool UpdateReader::choose(TermRef T) {
  auto Replaces = [&](TermRef Kept, TermRef New) {
    return Kept->kind() == TermKind::Start && !carries(New);
  };
  if (carries(T->operand(0)))
    return object(Replaces(T->operand(1), T->operand(2)) ||
                          Replaces(T->operand(2), T->operand(1))
                      ? ReasonId::NotAFold
                      : ReasonId::AccumulatorRead);
  if (TermRef Other = S.dependsOn(T->operand(0)))
    return S.isSetAnew(Other) ? blame(Other) : object(ReasonId::NotAFold);
  return walk(T->operand(1)) && walk(T->operand(2));
}

/// Through all rounds of a loop in the body: what it starts with, what a round
/// makes of that, and with what it is left.
bool UpdateReader::rounds(TermRef T) {
  const Recurrence *Known = T->loop()->find(Where.Place);
  if (T->operand(0) != Where.Place || !Known)
    return object(ReasonId::NotAFold);
  for (TermRef Exit : Known->Exits)
    if (!walk(Exit))
      return false;
  return walk(Known->Next) && walk(Known->Before);
}

bool UpdateReader::walk(TermRef T) {
  // Branches meet again; what they share is walked once.
  if (!Walked.insert(T).second)
    return true;
  switch (T->kind()) {
  case TermKind::Start:
  case TermKind::Phi:
    return S.isBefore(T, Where.Place) || object(ReasonId::NotAFold);
  case TermKind::ExitValue:
    return rounds(T);
  case TermKind::Convert:
    return carries(T) ? convert(T) : object(ReasonId::NotAFold);
  case TermKind::Select:
    return choose(T);
  case TermKind::Add:
  case TermKind::Multiply: {
    OperatorId Op =
        T->kind() == TermKind::Add ? OperatorId::Add : OperatorId::Multiply;
    if (carries(T->operand(0)))
      return operate(Op, T->operand(0), T->operand(1));
    if (carries(T->operand(1)))
      return operate(Op, T->operand(1), T->operand(0));
    return object(ReasonId::NotAFold);
  }
  case TermKind::Subtract:
    // s - e adds -e; e - s turns the sign of the state round every time.
    if (carries(T->operand(0)))
      return operate(OperatorId::Add, T->operand(0), T->operand(1));
    return object(ReasonId::NotAFold);
  default:
    return object(ReasonId::NotAFold);
  }
}

Recognition UpdateReader::read(TermRef After) {
  if (!carries(After))
    return std::monostate();
  // _Bool saturates, enumerations may not hold the sums, and the rest has no
  // arithmetic of its own.
  bool Supported = (Type->isIntegerType() && !Type->isBooleanType() &&
                    !Type->isEnumeralType() && !Type->isBitIntType()) ||
                   Type->isSpecificBuiltinType(BuiltinType::Float) ||
                   Type->isSpecificBuiltinType(BuiltinType::Double) ||
                   Type->isSpecificBuiltinType(BuiltinType::LongDouble);
  if (!Supported)
    return Objection{
        ReasonId::AccumulatorType,
        {Where.Spelling, Where.Type.getUnqualifiedType().getAsString()}};
  if (!walk(After))
    return *Why;
  if (!Operator) {
    object(ReasonId::NotAFold);
    return *Why;
  }
  return Fold{rowOf(*Operator).Kind, Where, Operator, std::nullopt};
}

} // namespace

Recognition recognizeScalar(const State &State, const ASTContext &Context,
                            const Location &Where) {
  return UpdateReader(State, Context, Where).read(State.after(Where.Place));
}

} // namespace parfold
