//===- Recognize/ArgExtremum.cpp - the best value, and its place ----------===//
//
//   if (ok(i) && a[i] > m) { m = a[i]; k = i; }
//   if (a[i] > a[k]) k = i;
//   if (!found && ok(i)) { found = 1; k = i; }
//
// An iteration either takes a candidate, that is it gives all places of the
// state values that are free of the state, or it leaves the state alone. Which,
// is decided by an order (Recognize/Ranking.h). Then the best of a chunk, found
// from the start value, is the best of the loop if it beats what the chunks
// before it found, under the same comparison: that is what the written code
// does, chunk by chunk in order. Ties fall out right, because '>' keeps the
// first and '>=' takes the last, within a chunk and between chunks. A NaN loses
// every comparison, as it does in the loop.
//
// '!(e <= m)' on floating types is not a comparison of this kind: a NaN would
// win it and then lose to everything.
//
// Rounds of a loop in the body are such iterations, too, if all of the state
// passes through it: the iterations are then one long row of rounds.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Assignments.h"
#include "Recognize/Comparison.h"
#include "Recognize/Ranking.h"
#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// A place that changes under a condition: Guard ? Value : what it was.
struct GuardedUpdate {
  PathCondition Guard;
  TermRef Before = nullptr, Value = nullptr;
  const InnerLoop *In = nullptr; ///< the loop whose rounds do that, or null
};

/// Reads what an iteration does to \p Place as one such update.
class ChangeReader {
public:
  ChangeReader(const State &State, TermRef Place) : S(State), Place(Place) {}

  std::optional<GuardedUpdate> read();

private:
  /// Whether a new value is taken, as far as that is no matter of course.
  struct When {
    enum { Never, Always, If } Is;
    TermRef Condition = nullptr;
  };
  std::optional<When> taken(TermRef After);
  bool passThrough(TermRef Exit);

  const State &S;
  TermRef Place;
  GuardedUpdate Update;
};

/// When \p After is not what was there before; all that it is then is one
/// value.
std::optional<ChangeReader::When> ChangeReader::taken(TermRef After) {
  if (After == Update.Before)
    return When{When::Never};
  if (After->kind() != TermKind::Select || !S.dependsOn(After, Place)) {
    if (Update.Value && Update.Value != After)
      return std::nullopt;
    Update.Value = After;
    return When{When::Always};
  }
  TermTable &Terms = S.terms();
  TermRef Condition = After->operand(0);
  if (!Condition->isCondition())
    return std::nullopt;
  std::optional<When> Then = taken(After->operand(1));
  std::optional<When> Else = Then ? taken(After->operand(2)) : std::nullopt;
  if (!Else)
    return std::nullopt;
  if (Then->Is == When::Always && Else->Is == When::Always)
    return Then;
  auto Both = [&](TermRef A, const When &B) {
    return B.Is == When::Always
               ? A
               : Terms.make(TermKind::And, A->type(), {A, B.Condition});
  };
  TermRef Otherwise = Terms.negation(Condition);
  if (Else->Is == When::Never)
    return When{When::If, Both(Condition, *Then)};
  if (Then->Is == When::Never)
    return When{When::If, Both(Otherwise, *Else)};
  return When{When::If,
              Terms.make(TermKind::Or, Condition->type(),
                         {Both(Condition, *Then), Both(Otherwise, *Else)})};
}

/// Goes on with what a round of the loop does that \p Exit is the value after.
bool ChangeReader::passThrough(TermRef Exit) {
  const InnerLoop *Loop = Exit->loop();
  const Recurrence *Known = Loop->find(Place);
  if (Exit->operand(0) != Place || !Known || Known->Before != Update.Before)
    return false;
  TermRef Before = S.terms().ofLoop(TermKind::Phi, Place, Loop);
  if (llvm::any_of(Loop->Conditions,
                   [&](TermRef T) { return S.dependsOn(T) != nullptr; }) ||
      !llvm::all_of(Known->Exits,
                    [&](TermRef T) { return T == Before || T == Known->Next; }))
    return false;
  Update.In = Loop;
  Update.Before = Before;
  Update.Value = Known->Next;
  return true;
}

std::optional<GuardedUpdate> ChangeReader::read() {
  Update.Before = S.terms().start(Place);
  TermRef After = S.after(Place);
  for (;;) {
    Update.Value = nullptr;
    std::optional<When> Is = taken(After);
    if (!Is || Is->Is == When::Never)
      return std::nullopt;
    if (Is->Is == When::If)
      Update.Guard.push_back(Is->Condition);
    if (Update.Value->kind() != TermKind::ExitValue ||
        !S.dependsOn(Update.Value, Place))
      break;
    if (!passThrough(Update.Value))
      return std::nullopt;
    After = Update.Value;
  }
  if (Update.Guard.empty() || S.dependsOn(Update.Value))
    return std::nullopt;
  Update.Guard = S.conjuncts(Update.Guard);
  return Update;
}

bool sameGuard(const PathCondition &A, const PathCondition &B) {
  return A.size() == B.size() &&
         llvm::all_of(A, [&](TermRef T) { return llvm::is_contained(B, T); });
}

class ExtremumReader {
public:
  ExtremumReader(const State &State, const ASTContext &Context,
                 const Location &Where, Prover Proves)
      : S(State), Context(Context), Where(Where), Proves(Proves) {}

  Recognition read();

private:
  using Updates = llvm::MapVector<TermRef, GuardedUpdate>;
  std::optional<Fold> readGroup(const Updates &All, TermRef Leader);
  bool isPlain(const Key &K) const {
    return K.Of == S.terms().start(Where.Place);
  }
  std::optional<Ranking> readBeside(const Updates &All,
                                    const GuardedUpdate &Leading,
                                    const Candidate &Taken) const;
  bool isFreeExtremum(const GuardedUpdate &Update, const Candidate &Taken,
                      bool Greatest) const;
  bool findAssignments(TermRef Place, const GuardedUpdate &Update,
                       Extremum &Best) const;
  bool readsKeysSafely(const Ranking &Order, Extremum &Best) const;

  const State &S;
  const ASTContext &Context;
  const Location &Where;
  Prover Proves;
  TermRef Truncated = nullptr;
};

/// The assignments to \p Place, if each of them is the candidate's, and written
/// where text can be put in front of it.
bool ExtremumReader::findAssignments(TermRef Place, const GuardedUpdate &Update,
                                     Extremum &Best) const {
  std::vector<Assignment> Found;
  for (const Access &Write : S.facts().Carried.find(Place)->second.Writes) {
    if (Write.Value != Update.Value || Write.In != Update.In ||
        !canBeMarked(Write))
      return false;
    Found.push_back({Write.At, Write.IsStatement});
  }
  Best.Updates = std::move(Found);
  return true;
}

/// What the keys read at places that the state tells, 'a[k]', is there for the
/// state before the loop only where the loop reads it, too.
bool ExtremumReader::readsKeysSafely(const Ranking &Order,
                                     Extremum &Best) const {
  for (const Access &A : S.facts().Accesses) {
    if (A.What != Access::Read || !S.dependsOn(A.Place))
      continue;
    TermRef Value = S.terms().start(A.Place);
    if (llvm::none_of(Order.Uses, [&](TermRef T) {
          return anyWithin(T, [&](TermRef Part) { return Part == Value; });
        }))
      continue;
    PathCondition Path = S.conjuncts(A.Path);
    for (TermRef Condition : Path)
      if (S.dependsOn(Condition) && !llvm::is_contained(Order.Marks, Condition))
        return false;
    Best.NotesFound |= !Path.empty() || A.In;
    Best.Reads.push_back(A.Place);
  }
  return true;
}

/// The order of a least value that is looked for only where there is no new
/// greatest one, or the other way round:
///
///   if (x > hi) hi = x; else if (x < lo) lo = x;
///
/// As long as lo <= hi, what is above hi is not below lo. If that holds when
/// the loop starts it holds for good: hi gets no smaller, and lo no greater.
std::optional<Ranking>
ExtremumReader::readBeside(const Updates &All, const GuardedUpdate &Leading,
                           const Candidate &Taken) const {
  for (Ranking &Own :
       RankingReader(S, Context, Taken, Proves).readAssuming(Leading.Guard)) {
    if (Own.Keys.size() != 1 || !Own.Marks.empty())
      continue;
    const Key &K = Own.Keys.front();
    if (K.Of != (K.Greatest ? Own.If->High : Own.If->Low))
      continue;
    TermRef Beside = K.Greatest ? Own.If->Low : Own.If->High;
    for (auto &[Place, Update] : All)
      if (Update.Before == Beside && Update.In == Leading.In &&
          isFreeExtremum(Update, Taken, !K.Greatest))
        return std::move(Own);
  }
  return std::nullopt;
}

/// Is it the value of an extremum that is compared with nothing else?
bool ExtremumReader::isFreeExtremum(const GuardedUpdate &Update,
                                    const Candidate &Taken,
                                    bool Greatest) const {
  std::optional<Ranking> Order =
      RankingReader(S, Context, Taken, Proves).read(Update.Guard);
  return Order && Order->Keys.size() == 1 && Order->Marks.empty() &&
         Order->Keys.front().Of == Update.Before &&
         Order->Keys.front().Greatest == Greatest;
}

/// The extremum whose candidates are taken when \p Leader changes, if Where is
/// what it is called by: the first place that its keys look at, or its marks.
std::optional<Fold> ExtremumReader::readGroup(const Updates &All,
                                              TermRef Leader) {
  const GuardedUpdate &Leading = All.find(Leader)->second;
  Candidate Taken;
  for (auto &[Place, Update] : All)
    if (Update.In == Leading.In)
      Taken[Update.Before] = Update.Value;
  RankingReader Reader(S, Context, Taken, Proves);
  std::optional<Ranking> Order = Reader.read(Leading.Guard);
  if (!Order)
    Order = readBeside(All, Leading, Taken);
  if (!Order) {
    if (!Truncated)
      Truncated = Reader.truncated();
    return std::nullopt;
  }

  Extremum Best;
  Best.LastWins = Order->LastWins;
  Best.OnceFound = Order->Marks;
  Best.Guard = Leading.Guard;
  std::vector<TermRef> Group;
  Substitution ToStart;
  for (auto &[Place, Update] : All)
    if (Update.In == Leading.In &&
        (sameGuard(Update.Guard, Leading.Guard) ||
         Reader.isAsGood(Update.Guard, Update.Before, Update.Value))) {
      Group.push_back(Place);
      ToStart[Update.Before] = S.terms().start(Place);
    }
  // What is compared must be all the group's.
  for (Key &K : Order->Keys)
    Best.Keys.push_back({substituted(S.terms(), K.Of, ToStart), K.Greatest});
  for (TermRef Found : Order->Marks)
    Best.Marks.push_back(
        {substituted(S.terms(), Found, ToStart),
         substituted(S.terms(), S.terms().negation(Found), ToStart)});
  for (auto &[Place, Carried] : S.facts().Carried)
    if (Best.compares(Place) && !llvm::is_contained(Group, Place))
      return std::nullopt;
  if (Order->If) {
    Best.Low = Order->If->Low->operand(0);
    Best.High = Order->If->High->operand(0);
  }
  auto First = llvm::find_if(Group, [&](TermRef Place) {
    return S.dependsOn(Best.Keys.empty() ? Best.Marks.front().Found
                                         : Best.Keys.front().Of,
                       Place);
  });
  if (First == Group.end() || *First != Where.Place)
    return std::nullopt;
  for (TermRef Place : Group) {
    if (!isCopyable(Place->type()))
      return std::nullopt;
    if (Place != Where.Place)
      Best.Payloads.push_back({Place, nullptr, {}, ""});
    if (Best.Updates.empty() &&
        sameGuard(All.find(Place)->second.Guard, Leading.Guard))
      findAssignments(Place, All.find(Place)->second, Best);
  }
  if (!readsKeysSafely(*Order, Best))
    return std::nullopt;
  // What is set to a constant, and nothing else with it, is a flag.
  if (Best.Keys.empty() && Best.Payloads.empty() &&
      All.find(Where.Place)->second.Value->kind() == TermKind::Constant)
    return std::nullopt;

  bool IsPlain = Best.Keys.size() == 1 && Best.Marks.empty() &&
                 Best.Payloads.empty() && isPlain(Best.Keys.front());
  // Only for plain integers are equal values indistinguishable. (And a place in
  // memory is stored to only where a best was found.)
  Best.NotesFound |=
      Best.LastWins && !(IsPlain && Best.Updates.empty() && Where.Variable &&
                         Where.Type->isIntegerType());
  if (Best.NotesFound && Best.Updates.empty())
    return std::nullopt;
  KindId Kind = Best.Keys.empty() ? KindId::FirstValue
                : IsPlain ? (Best.greatest() ? KindId::Max : KindId::Min)
                          : (Best.greatest() ? KindId::ArgMax : KindId::ArgMin);
  // (A clause would start both from identities, which are not in order.)
  std::optional<OperatorId> Operator;
  if (IsPlain && !Order->If)
    Operator = Best.greatest() ? OperatorId::Max : OperatorId::Min;
  Fold Found{Kind, Where, Operator, std::move(Best)};
  Found.Uses = std::move(Order->Uses);
  return Found;
}

Recognition ExtremumReader::read() {
  Updates All;
  for (auto &[Place, Carried] : S.facts().Carried)
    if (S.isCarried(Place))
      if (std::optional<GuardedUpdate> Update = ChangeReader(S, Place).read())
        All[Place] = std::move(*Update);
  auto Own = All.find(Where.Place);
  if (Own == All.end())
    return std::monostate();
  // Other places may change in more cases: 'else if (d == m && i < k) k = i'.
  llvm::SmallVector<TermRef, 4> Leaders{Where.Place};
  for (auto &[Place, Update] : All)
    if (!sameGuard(Update.Guard, Own->second.Guard) &&
        Update.In == Own->second.In &&
        llvm::any_of(Update.Guard,
                     [&](TermRef T) { return S.dependsOn(T, Where.Place); }))
      Leaders.insert(Leaders.begin(), Place);
  for (TermRef Leader : Leaders)
    if (std::optional<Fold> Found = readGroup(All, Leader))
      return *Found;
  if (Truncated && Truncated == Own->second.Before)
    return Objection{
        ReasonId::TruncatedState,
        {Where.Spelling, Where.Type.getCanonicalType().getAsString()}};
  return std::monostate();
}

} // namespace

bool Extremum::compares(TermRef Place) const {
  auto LooksAt = [&](TermRef Of) {
    return anyWithin(Of, [&](TermRef Part) { return Part == Place; });
  };
  return llvm::any_of(Keys, [&](const Key &K) { return LooksAt(K.Of); }) ||
         llvm::any_of(Marks,
                      [&](const Presence &M) { return LooksAt(M.Found); });
}

Recognition recognizeArgExtremum(const State &State, const ASTContext &Context,
                                 const Location &Where, Prover Proves) {
  return ExtremumReader(State, Context, Where, Proves).read();
}

} // namespace parfold
