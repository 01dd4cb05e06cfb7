//===- Recognize/Scalar.cpp - scalar reductions ---------------------------===//
//
// Walks from the value after the iteration down to the start value, along the
// one path through the term that carries the state. Every step on the way
// must be the fold's operator with an operand free of the state, a branch on
// such a condition, or a conversion that loses nothing the final type keeps:
//
//   s + x, x + s, s - x      '+'           c ? s + x : s     '+', at times
//   s * x                    '*'           (short)((int)s + x)   modulo 2^16
//   m < x ? x : m            'max'         fmax(m, x)        'fmax'
//   s != 0 && x              '&&'          c ? 0 : s         '&&', see below
//
// Integer folds are exact whatever the grouping, because conversions between
// integer types at least as wide as the accumulator, and + - * & | ^ on them,
// are homomorphisms modulo 2^N (gcc and clang define the conversion to a
// narrower signed type so; C11 6.3.1.3p3 leaves it to them). A detour through
// a narrower or another kind of type is not: int s; s += 0.5 truncates every
// time.
//
// A flag is the state of a logical operator even where none is written: what
// 'if (c) s = 0;' does to a truth value is what '&&' does, and what
// 'if (!s && c) s = 1;' does is what '||' does. Whether s is a truth value when
// the loop starts is for the verdict to find out.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Memory/Storage.h"
#include "Recognize/Comparison.h"
#include "Recognize/Recognize.h"
#include "Recognize/Truth.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace parfold {
namespace {

/// The operator that terms of kind \p Kind apply to two values.
std::optional<OperatorId> operatorOf(TermKind Kind) {
  for (const OperatorRow &Row : operatorRows())
    if (Row.Term == Kind)
      return Row.Id;
  return std::nullopt;
}

/// The operator of a call of fmin, fmaxf and so on, in the library's sense.
std::optional<OperatorId> operatorOfCall(TermRef Call) {
  auto *Callee = dyn_cast<FunctionDecl>(Call->callee());
  if (!Callee || Callee->isDefined() || Call->operands().size() != 2)
    return std::nullopt;
  switch (builtinOf(*Callee)) {
  case Builtin::BIfmin:
  case Builtin::BIfminf:
  case Builtin::BIfminl:
  case Builtin::BI__builtin_fmin:
  case Builtin::BI__builtin_fminf:
  case Builtin::BI__builtin_fminl:
    return OperatorId::FMin;
  case Builtin::BIfmax:
  case Builtin::BIfmaxf:
  case Builtin::BIfmaxl:
  case Builtin::BI__builtin_fmax:
  case Builtin::BI__builtin_fmaxf:
  case Builtin::BI__builtin_fmaxl:
    return OperatorId::FMax;
  default:
    return std::nullopt;
  }
}

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
  bool operateEither(OperatorId Op, TermRef Operation);
  bool use(OperatorId Op);
  bool take(OperatorId Op, TermRef Old, TermRef New);
  bool convert(TermRef T);
  bool choose(TermRef T);
  std::optional<bool> better(TermRef T);
  std::optional<bool> unlessBetter(TermRef T, TermRef Old, TermRef New);
  bool asksForTruthOnly(TermRef Condition);
  bool truth(TermRef Of);
  bool set(TermRef Constant);
  bool rounds(TermRef T);
  bool keep(TermRef T);
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
  bool isSupported() const;
  bool suits(OperatorId Op) const;
  Recognition flag(TermRef After) const;

  const State &S;
  const ASTContext &Context;
  const Location &Where;
  QualType Type;
  llvm::SmallSet<std::pair<TermRef, bool>, 16> Walked;
  std::optional<OperatorId> Operator;
  std::optional<Objection> Why;
  PathCondition Uses;
  std::string Function;
  bool TakesNaN = false, LastWins = false; ///< as of Extremum
  bool IsCut = false;       ///< every step is cut to the width of a bit-field
  bool OnlyCounts = true;   ///< all operands are 1 or -1
  bool MeetsTruths = false; ///< all operands are truth values, unless ...
  bool MeetsOthers = false;
  // Of flags.
  bool InTruth = false;      ///< only whether it is 0 matters here
  bool AsksForTruth = false; ///< and somewhere
  bool BranchesOnTruth = false;
  bool StaysAsItIs = false; ///< at times, even if it is no truth value
  std::vector<TermRef> Constants;
};

/// All steps of a fold are of one operator.
bool UpdateReader::use(OperatorId Op) {
  if (Operator && *Operator != Op) {
    // Constants look like flags; beside arithmetic they are none.
    bool IsWritten = rowOf(*Operator).Kind != KindId::Logical &&
                     rowOf(Op).Kind != KindId::Logical;
    if (!IsWritten)
      return object(ReasonId::NotAFold);
    return object(ReasonId::MixedOperators,
                  {rowOf(*Operator).Spelling.str(), rowOf(Op).Spelling.str()});
  }
  Operator = Op;
  return true;
}

bool UpdateReader::operate(OperatorId Op, TermRef Carrier, TermRef Operand) {
  if (carries(Operand))
    return object(ReasonId::NotAFold);
  if (TermRef Other = S.dependsOn(Operand))
    return blame(Other);
  OnlyCounts &= Operand->isInteger(1) || Operand->isInteger(-1);
  (isTruthValue(Operand) ? MeetsTruths : MeetsOthers) = true;
  return use(Op) && walk(Carrier);
}

bool UpdateReader::operateEither(OperatorId Op, TermRef Operation) {
  TermRef Left = Operation->operand(0), Right = Operation->operand(1);
  return carries(Left)    ? operate(Op, Left, Right)
         : carries(Right) ? operate(Op, Right, Left)
                          : object(ReasonId::NotAFold);
}

/// The state passes through a conversion: to a type that keeps all of it, or
/// back to its own.
bool UpdateReader::convert(TermRef T) {
  TermRef Of = T->operand(0);
  QualType To = T->type(), From = Of->type();
  if (Of->isCondition() && To->isIntegerType())
    return walk(Of); // 0 or 1, which every type has
  if (To->isBooleanType() && !Type->isBooleanType())
    return From->isIntegerType() ? truth(Of) : object(ReasonId::NotAFold);
  for (QualType Side : {To, From}) {
    bool Keeps;
    if (Type->isFloatingType())
      Keeps = Side->isFloatingType() &&
              Side->isComplexType() == Type->isComplexType() &&
              Context.getFloatingTypeOrder(Side, Type) >= 0;
    else
      Keeps = Side->isIntegerType() &&
              (!Side->isBooleanType() || Type->isBooleanType()) &&
              Context.getIntWidth(Side) >= Context.getIntWidth(Type);
    if (!Keeps)
      // Report what the value is squeezed into.
      return object(
          ReasonId::TruncatedState,
          {(Side->isRealFloatingType() && Type->isIntegerType() ? Type : Side)
               .getAsString()});
  }
  return walk(Of);
}

/// One step of an extremum. The values that were compared must be those that
/// are kept: what is cut off on the way back to the accumulator's type, or
/// compared in a type that has not all of its values, is another order.
bool UpdateReader::take(OperatorId Op, TermRef Old, TermRef New) {
  QualType Given = withoutWidening(Context, New)->type();
  if (!Context.hasSameType(Given, Type) && !keepsValues(Context, Given, Type))
    return object(ReasonId::TruncatedState, {Type.getAsString()});
  if (!Context.hasSameType(Old->type(), Type) &&
      !keepsValues(Context, Type, Old->type()))
    return object(ReasonId::TruncatedState, {Old->type().getAsString()});
  return operate(Op, Old, New);
}

/// 'e better than m ? e : m': one step of an extremum? None where it is no
/// such thing.
std::optional<bool> UpdateReader::better(TermRef T) {
  TermRef Condition = T->operand(0), New = T->operand(1), Old = T->operand(2);
  if (!carries(Old)) {
    if (!Condition->isCondition() || !carries(New))
      return std::nullopt;
    if (Type->isRealFloatingType())
      return unlessBetter(T, /*Old=*/New, /*New=*/Old);
    Condition = S.terms().negation(Condition);
    std::swap(New, Old);
  }
  if (carries(New))
    return std::nullopt;
  TermRef Comparison = nullptr;
  for (TermRef Part : S.conjuncts(Condition))
    if (S.dependsOn(Part)) {
      if (Comparison || !carries(Part))
        return std::nullopt;
      Comparison = Part;
    }
  if (!Comparison || (Comparison->kind() != TermKind::Less &&
                      Comparison->kind() != TermKind::LessEqual))
    return std::nullopt;
  // 'e > m' is Less(m, e): the old one on the left means the greatest wins.
  bool Greatest = isSameValue(Context, Comparison->operand(0), Old);
  if (!Greatest && !isSameValue(Context, Comparison->operand(1), Old))
    return std::nullopt;
  // What is kept must be what was compared: 'float m; if (a[i] > m) m = a[i]'
  // with a double a keeps a rounded value, and later candidates meet that.
  TermRef Compared = Comparison->operand(Greatest ? 1 : 0);
  if (!isSameValue(Context, Compared, New)) {
    if (New->kind() == TermKind::Convert &&
        isSameValue(Context, New->operand(0), Compared))
      return object(ReasonId::TruncatedState, {Type.getAsString()});
    return std::nullopt;
  }
  // Of equal values that differ (0.0 and -0.0) a chunk must keep the one that
  // the loop keeps: the first.
  if (Type->isRealFloatingType() && Comparison->kind() != TermKind::Less)
    return std::nullopt;
  Uses.push_back(Comparison);
  return take(Greatest ? OperatorId::Max : OperatorId::Min, Old, New);
}

/// 'm better than e ? m : e' on floating types: as above, but for NaN. In one
/// place only, whose execution can be taken note of: it must not be executed
/// where nothing was compared, as in 'm = c ? MAX(m, e) : m'.
std::optional<bool> UpdateReader::unlessBetter(TermRef T, TermRef Old,
                                               TermRef New) {
  TermRef Condition = T->operand(0);
  if (!Where.Variable || (Condition->kind() != TermKind::Less &&
                          Condition->kind() != TermKind::LessEqual))
    return std::nullopt;
  const auto &Writes = S.facts().Carried.find(Where.Place)->second.Writes;
  bool Greatest = isSameValue(Context, Condition->operand(1), Old);
  if (!Greatest && !isSameValue(Context, Condition->operand(0), Old))
    return std::nullopt;
  if (!isSameValue(Context, Condition->operand(Greatest ? 0 : 1), New) ||
      Writes.size() != 1 || !Writes.front().IsStatement || TakesNaN)
    return std::nullopt;
  TermRef Assigned = Writes.front().Value;
  bool IsTaken = isSameValue(Context, Assigned, New) &&
                 llvm::is_contained(S.conjuncts(Writes.front().Path),
                                    S.terms().negation(Condition));
  while (Assigned->kind() == TermKind::Convert)
    Assigned = Assigned->operand(0);
  if (!IsTaken && Assigned != T)
    return std::nullopt;
  TakesNaN = true;
  LastWins = Condition->kind() == TermKind::Less;
  Uses.push_back(Condition);
  return take(Greatest ? OperatorId::Max : OperatorId::Min, Old, New);
}

/// Is whether the state is 0 all of it that \p Condition knows?
bool UpdateReader::asksForTruthOnly(TermRef Condition) {
  switch (Condition->kind()) {
  case TermKind::And:
  case TermKind::Or:
  case TermKind::Not:
    return llvm::all_of(Condition->operands(),
                        [&](TermRef Part) { return asksForTruthOnly(Part); });
  case TermKind::Equal:
  case TermKind::NotEqual:
    if (Condition->operand(1)->isInteger(0) &&
        S.isBefore(withoutWidening(Context, Condition->operand(0)),
                   Where.Place)) {
      Uses.push_back(Condition);
      return BranchesOnTruth = true;
    }
    [[fallthrough]];
  default:
    return !S.dependsOn(Condition);
  }
}

/// One of two values, by a condition that must not know the state, or by the
/// comparison of an extremum, or for a flag by itself.
bool UpdateReader::choose(TermRef T) {
  TermRef Condition = T->operand(0), Then = T->operand(1), Else = T->operand(2);
  auto Replaces = [&](TermRef Kept, TermRef New) {
    return Kept->kind() == TermKind::Start && !carries(New);
  };
  if (carries(Condition)) {
    if (std::optional<bool> IsExtremum = better(T))
      return *IsExtremum;
    if (!Type->isIntegerType() || !asksForTruthOnly(Condition))
      return object(Replaces(Then, Else) || Replaces(Else, Then)
                        ? ReasonId::NotAFold
                        : ReasonId::AccumulatorRead);
  } else if (TermRef Other = S.dependsOn(Condition)) {
    return S.isSetAnew(Other) ? blame(Other) : object(ReasonId::NotAFold);
  }
  return walk(Then) && walk(Else);
}

/// Whether \p Of is not 0.
bool UpdateReader::truth(TermRef Of) {
  llvm::SaveAndRestore Deeper(InTruth, true);
  AsksForTruth = true;
  return walk(Of);
}

/// The state is forgotten in favour of a constant.
bool UpdateReader::set(TermRef Constant) {
  if (Constant->kind() != TermKind::Constant ||
      !Constant->type()->isIntegerType())
    return object(ReasonId::NotAFold);
  bool IsZero = Constant->bits().isZero();
  if (!InTruth && !IsZero && !llvm::is_contained(Constants, Constant))
    Constants.push_back(Constant);
  return use(IsZero ? OperatorId::LogicalAnd : OperatorId::LogicalOr);
}

/// Through all rounds of a loop in the body: what it starts with, what a round
/// makes of that, and with what it is left.
bool UpdateReader::rounds(TermRef T) {
  const Recurrence *Known = T->loop()->find(Where.Place);
  if (T->operand(0) != Where.Place || !Known)
    return object(ReasonId::NotAFold);
  for (TermRef Condition : T->loop()->Conditions)
    if (!asksForTruthOnly(Condition))
      return object(ReasonId::AccumulatorRead);
  for (TermRef Exit : Known->Exits)
    if (!walk(Exit))
      return false;
  return walk(Known->Next) && walk(Known->Before);
}

/// A bit-field keeps some bits of the state, which are all that it had. (Parts
/// that are elements of a value are no members.)
bool UpdateReader::keep(TermRef T) {
  bool IsOwn = !T->operand(0)->type()->isRecordType() &&
               Where.Place->kind() == TermKind::Field &&
               Where.Place->member()->getCanonicalDecl() == T->member();
  if (!IsOwn || Type->isBooleanType() || Type->isEnumeralType())
    return object(ReasonId::NotAFold);
  IsCut = true;
  return walk(T->operand(0));
}

bool UpdateReader::walk(TermRef T) {
  // Branches meet again; what they share is walked once.
  if (!Walked.insert({T, InTruth}).second)
    return true;
  if (!carries(T))
    return set(T);
  switch (T->kind()) {
  case TermKind::Start:
  case TermKind::Phi:
  case TermKind::Load:
    StaysAsItIs |= !InTruth;
    return S.isBefore(T, Where.Place) || object(ReasonId::NotAFold);
  case TermKind::ExitValue:
    return rounds(T);
  case TermKind::Convert:
    return convert(T);
  case TermKind::Part:
    return keep(T);
  case TermKind::Select:
    return choose(T);
  case TermKind::Subtract:
    // s - e adds -e; e - s turns the sign of the state round every time.
    if (carries(T->operand(0)))
      return operate(OperatorId::Add, T->operand(0), T->operand(1));
    return object(ReasonId::NotAFold);
  case TermKind::NotEqual:
    if (!T->operand(1)->isInteger(0))
      return object(ReasonId::NotAFold);
    Uses.push_back(T);
    return truth(T->operand(0));
  case TermKind::Call: {
    std::optional<OperatorId> Op = operatorOfCall(T);
    if (!Op || T->type() != Type)
      return object(ReasonId::NotAFold);
    Uses.push_back(T);
    Function = T->callee()->getNameAsString();
    return operateEither(*Op, T);
  }
  default:
    if (std::optional<OperatorId> Op = operatorOf(T->kind()))
      return operateEither(*Op, T);
    return object(ReasonId::NotAFold);
  }
}

/// Is there arithmetic for the accumulator's type?
bool UpdateReader::isSupported() const {
  QualType Real = Type;
  if (auto *Complex = Type->getAs<ComplexType>())
    Real = Complex->getElementType();
  return (Type->isIntegerType() && !Type->isBitIntType()) ||
         Real->isSpecificBuiltinType(BuiltinType::Float) ||
         Real->isSpecificBuiltinType(BuiltinType::Double) ||
         Real->isSpecificBuiltinType(BuiltinType::LongDouble) ||
         Real->isSpecificBuiltinType(BuiltinType::Float16) ||
         Real->isSpecificBuiltinType(BuiltinType::Float128);
}

/// Are values of the type closed under \p Op? A _Bool becomes 1 where a sum
/// overflows, and where bits other than the last one are set.
bool UpdateReader::suits(OperatorId Op) const {
  if (!Type->isBooleanType())
    return true;
  switch (Op) {
  case OperatorId::BitAnd:
  case OperatorId::BitOr:
  case OperatorId::LogicalAnd:
  case OperatorId::LogicalOr:
  case OperatorId::Min:
  case OperatorId::Max:
    return true;
  case OperatorId::BitXor:
    return !MeetsOthers;
  default:
    return false;
  }
}

/// The fold of a flag, as far as one can tell from an iteration.
Recognition UpdateReader::flag(TermRef After) const {
  Fold Found{rowOf(*Operator).Kind, Where, Operator, std::nullopt};
  Found.Uses = Uses;
  // 'if (!s && c) s = 1;' leaves a 5, where 'if (c) s = 1;' does not.
  bool IsSetOnly = !AsksForTruth && !MeetsTruths && !MeetsOthers &&
                   (!BranchesOnTruth || Operator == OperatorId::LogicalAnd ||
                    leavesWhatIsSet(S, Where, After));
  bool SetsToOne =
      llvm::all_of(Constants, [](TermRef T) { return T->isInteger(1); });
  if (!SetsToOne && !(IsSetOnly && Constants.size() == 1))
    return Objection{ReasonId::NotAFold, {Where.Spelling}};
  // (Without iterations a clause makes a truth value of any variable.)
  Found.StartsAsTruth = (StaysAsItIs || BranchesOnTruth || Where.Variable) &&
                        !Type->isBooleanType();
  Found.IsSetOnly = IsSetOnly;
  Found.IsAsked = BranchesOnTruth;
  Found.SetTo = Constants.empty() ? nullptr : Constants.front();
  Found.SetsToOther = !SetsToOne;
  return Found;
}

Recognition UpdateReader::read(TermRef After) {
  if (!carries(After))
    return std::monostate();
  if (!isSupported())
    return Objection{
        ReasonId::AccumulatorType,
        {Where.Spelling, Where.Type.getUnqualifiedType().getAsString()}};
  if (!walk(After))
    return *Why;
  bool IsFlag =
      Operator == OperatorId::LogicalAnd || Operator == OperatorId::LogicalOr;
  if (!Operator || (!IsFlag && (AsksForTruth || BranchesOnTruth)))
    return Objection{ReasonId::NotAFold, {Where.Spelling}};
  if (!suits(*Operator))
    return Objection{
        ReasonId::AccumulatorType,
        {Where.Spelling, Where.Type.getUnqualifiedType().getAsString()}};
  if (IsFlag)
    return IsCut ? Recognition(Objection{ReasonId::NotAFold, {Where.Spelling}})
                 : flag(After);
  Fold Found{rowOf(*Operator).Kind, Where, Operator, std::nullopt};
  if (IsCut) {
    // Modulo 2^N the result is the same if it is cut once, in the end. A wider
    // sum of signed values could overflow on the way (C11 6.5p5).
    if (Operator == OperatorId::Min || Operator == OperatorId::Max)
      return Objection{ReasonId::NotAFold, {Where.Spelling}};
    if (Type->isSignedIntegerType())
      Found.Accumulator.Type = Context.getCorrespondingUnsignedType(Type);
  }
  if (Operator == OperatorId::Add && OnlyCounts)
    Found.Kind = KindId::Count;
  if (Operator == OperatorId::Min || Operator == OperatorId::Max) {
    Found.Best.emplace();
    Found.Best->Keys.push_back(
        {S.terms().start(Where.Place), Operator == OperatorId::Max});
    if (TakesNaN) {
      const Access &Write =
          S.facts().Carried.find(Where.Place)->second.Writes.front();
      Found.Best->TakesNaN = true;
      Found.Best->LastWins = LastWins;
      Found.Best->Updates.push_back({Write.At, true});
    }
  }
  Found.Uses = std::move(Uses);
  Found.Function = std::move(Function);
  return Found;
}

} // namespace

Recognition recognizeUpdate(const State &State, const ASTContext &Context,
                            const Location &Where, TermRef After) {
  Recognition Found = UpdateReader(State, Context, Where).read(After);
  if (!std::holds_alternative<Objection>(Found))
    return Found;
  Recognition Flag = recognizeFlag(State, Where, After);
  return std::holds_alternative<Fold>(Flag) ? Flag : Found;
}

} // namespace parfold
