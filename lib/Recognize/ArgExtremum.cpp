//===- Recognize/ArgExtremum.cpp - the best value, and its place ----------===//
//
//   if (ok(i) && a[i] > m) { m = a[i]; k = i; }
//
// After an iteration m is select(g && m < e, e, start(m)): all else being
// equal it keeps its value, and it changes only to the very value that the
// comparison found better. Then the best of a chunk, found from the start
// value, is the best of the loop if it beats what the chunks before it found,
// under the same comparison: that is what the written code does, chunk by
// chunk in order. Ties fall out right, because '>' keeps the first and '>='
// takes the last, within a chunk and between chunks. A NaN loses every
// comparison, as it does in the loop.
//
// '!(e <= m)' on floating types is not a comparison of this kind: a NaN would
// win it and then lose to everything.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Comparison.h"
#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// A place that changes under a condition: Guard ? Value : its start.
struct GuardedUpdate {
  PathCondition Guard;
  TermRef Value;
};

std::optional<GuardedUpdate> readGuarded(const State &State, TermRef After,
                                         TermRef Place) {
  GuardedUpdate Update;
  auto IsStart = [&](TermRef T) {
    return T->kind() == TermKind::Start && T->operand(0) == Place;
  };
  while (After->kind() == TermKind::Select) {
    TermRef Condition = After->operand(0);
    if (IsStart(After->operand(2))) {
      After = After->operand(1);
    } else if (IsStart(After->operand(1))) {
      Condition = State.terms().negation(Condition);
      After = After->operand(2);
    } else {
      break;
    }
    Update.Guard.push_back(Condition);
  }
  if (Update.Guard.empty() || State.dependsOn(After, Place))
    return std::nullopt;
  Update.Guard = State.conjuncts(Update.Guard);
  Update.Value = After;
  return Update;
}

bool sameGuard(const PathCondition &A, const PathCondition &B) {
  return A.size() == B.size() &&
         llvm::all_of(A, [&](TermRef T) { return llvm::is_contained(B, T); });
}

/// The single assignment to \p Place, if it runs exactly under \p Guard and is
/// written where text can be put in front of it.
const Access *soleUpdate(const State &State, TermRef Place,
                         const PathCondition &Guard) {
  const auto &Writes = State.facts().Carried.find(Place)->second.Writes;
  if (Writes.size() != 1 ||
      !sameGuard(State.conjuncts(Writes.front().Path), Guard))
    return nullptr;
  // Text goes in front of a statement, and around any other expression.
  const Expr *At = Writes.front().At;
  if (!Writes.front().Spelled || Writes.front().In)
    return nullptr;
  if (At->getBeginLoc().isMacroID() ||
      (At->getEndLoc().isMacroID() && !Writes.front().IsStatement))
    return nullptr;
  return &Writes.front();
}

} // namespace

std::variant<std::monostate, ExtremumRecognition, Objection>
recognizeArgExtremum(const State &State, const ASTContext &Context,
                     const Location &Where) {
  const auto &Carried = State.facts().Carried;
  std::optional<GuardedUpdate> Guarded =
      readGuarded(State, State.after(Where.Place), Where.Place);
  if (!Guarded)
    return std::monostate();
  QualType Type = Where.Type.getCanonicalType();
  if (!Type->isIntegerType() && !Type->isRealFloatingType())
    return std::monostate();

  // Exactly one condition looks at the state, and it compares with the best.
  TermRef Comparison = nullptr;
  for (TermRef Condition : Guarded->Guard)
    if (State.dependsOn(Condition)) {
      if (Comparison)
        return std::monostate();
      Comparison = Condition;
    }
  if (!Comparison || (Comparison->kind() != TermKind::Less &&
                      Comparison->kind() != TermKind::LessEqual))
    return std::monostate();
  auto IsBest = [&](TermRef T) {
    T = withoutWidening(Context, T);
    return T->kind() == TermKind::Start && T->operand(0) == Where.Place;
  };
  // 'e > m' is Less(m, e): the best on the left means the greatest wins.
  bool Greatest = IsBest(Comparison->operand(0));
  if (!Greatest && !IsBest(Comparison->operand(1)))
    return std::monostate();
  TermRef Candidate = Comparison->operand(Greatest ? 1 : 0);
  if (State.dependsOn(Candidate))
    return std::monostate();
  // What is kept must be what was compared: 'float m; if (a[i] > m) m = a[i]'
  // with a double a keeps a rounded value, and later candidates meet that.
  if (!isSameValue(Context, Candidate, Guarded->Value)) {
    TermRef Kept = Guarded->Value;
    if (Kept->kind() == TermKind::Convert &&
        isSameValue(Context, Kept->operand(0), Candidate))
      return Objection{ReasonId::TruncatedState,
                       {Where.Spelling, Type.getAsString()}};
    return std::monostate();
  }

  Extremum Best;
  Best.Greatest = Greatest;
  Best.LastWins = Comparison->kind() == TermKind::LessEqual;
  if (const Access *Update = soleUpdate(State, Where.Place, Guarded->Guard)) {
    Best.Update = Update->At;
    Best.UpdateIsStatement = Update->IsStatement;
  }
  for (auto &[Other, Change] : Carried) {
    if (Other == Where.Place || !State.isCarried(Other))
      continue;
    auto Payload = readGuarded(State, Change.After, Other);
    if (Payload && sameGuard(Payload->Guard, Guarded->Guard) &&
        !State.dependsOn(Payload->Value))
      Best.Payloads.push_back({Other, nullptr, {}, ""});
  }
  // Where the last of equal values wins, chunks must know whether they found
  // any (see Plan/ThreadArray.cpp), which takes an assignment to hang it on.
  // Only for plain integers are equal values indistinguishable.
  // (And a place in memory is stored to only where one was found.)
  if (Best.LastWins && !Best.Update &&
      (!Best.Payloads.empty() || !Type->isIntegerType() || !Where.Variable))
    return std::monostate();
  KindId Kind = Best.Payloads.empty()
                    ? (Greatest ? KindId::Max : KindId::Min)
                    : (Greatest ? KindId::ArgMax : KindId::ArgMin);
  std::optional<OperatorId> Operator;
  if (Best.Payloads.empty())
    Operator = Greatest ? OperatorId::Max : OperatorId::Min;
  Fold Found{Kind, Where, Operator, Best};
  Found.Uses.push_back(Comparison);
  return ExtremumRecognition{std::move(Found), Guarded->Guard};
}

} // namespace parfold
