//===- Recognize/Ranking.cpp - which candidate beats which state ----------===//

#include "Recognize/Ranking.h"
#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

/// The table of outcomes has a row for each combination.
constexpr unsigned MostKeys = 3, MostMarks = 2, MostFree = 5;

//===----------------------------------------------------------------------===//
// What the condition is made of
//===----------------------------------------------------------------------===//

bool RankingReader::collect(TermRef Condition) {
  switch (Condition->kind()) {
  case TermKind::And:
  case TermKind::Or:
  case TermKind::Not:
    return llvm::all_of(Condition->operands(),
                        [&](TermRef Part) { return collect(Part); });
  default:
    return addAtom(Condition);
  }
}

/// The atom that \p Condition is, or whose opposite it is.
const RankingReader::Atom *RankingReader::find(TermRef Condition,
                                               bool &IsNegated) const {
  TermRef Opposite =
      Condition->isCondition() ? S.terms().negation(Condition) : nullptr;
  for (const Atom &Known : Atoms)
    if (Known.Condition == Condition || Known.Condition == Opposite) {
      IsNegated = Known.Condition != Condition;
      return &Known;
    }
  return nullptr;
}

/// Is \p Condition made of what has been collected?
bool RankingReader::isKnown(TermRef Condition) const {
  switch (Condition->kind()) {
  case TermKind::And:
  case TermKind::Or:
  case TermKind::Not:
    return llvm::all_of(Condition->operands(),
                        [&](TermRef Part) { return isKnown(Part); });
  default:
    bool IsNegated;
    return find(Condition, IsNegated) != nullptr;
  }
}

bool RankingReader::addAtom(TermRef Condition) {
  bool IsNegated;
  if (find(Condition, IsNegated))
    return true;
  if (!S.dependsOn(Condition)) {
    Atoms.push_back({Atom::Free, Condition, FreeCount});
    return ++FreeCount <= MostFree;
  }
  switch (Condition->kind()) {
  case TermKind::Less:
  case TermKind::LessEqual:
  case TermKind::Equal:
  case TermKind::NotEqual:
    return addComparison(Condition) || addMark(Condition);
  default:
    return false;
  }
}

/// A comparison of the candidate with the state by one key.
bool RankingReader::addComparison(TermRef Condition) {
  TermRef Left = Condition->operand(0), Right = Condition->operand(1);
  bool StateIsLeft = S.dependsOn(Left);
  if (StateIsLeft == (S.dependsOn(Right) != nullptr))
    return false;
  TermRef OfState = StateIsLeft ? Left : Right;
  TermRef OfCandidate = withoutWidening(Context, StateIsLeft ? Right : Left);
  TermRef Later =
      withoutWidening(Context, substituted(S.terms(), OfState, Taken));
  OfState = withoutWidening(Context, OfState);
  if (Later != OfCandidate) {
    // 'float m; if (a[i] > m) m = a[i]' with a double a keeps a rounded value,
    // and later candidates meet that.
    auto Kept = Taken.find(OfState);
    if (Kept != Taken.end() && Kept->second->kind() == TermKind::Convert &&
        isSameValue(Context, Kept->second->operand(0), OfCandidate))
      Truncated = OfState;
    return false;
  }
  QualType Type = OfState->type();
  bool IsFloating = Type->isRealFloatingType();
  if (!Type->isIntegerType() && !Type->isPointerType() && !IsFloating)
    return false;
  if (IsFloating && mayHaveExcess(Context, OfCandidate)) {
    Truncated = OfState;
    return false;
  }
  auto Known = llvm::find_if(Compared, [&](const ComparedKey &K) {
    return K.OfState == OfState && K.OfCandidate == OfCandidate;
  });
  unsigned Index = Known - Compared.begin();
  if (Known == Compared.end())
    Compared.push_back({OfState, OfCandidate,
                        IsFloating && !Context.getLangOpts().NoHonorNaNs});
  Atoms.push_back({Atom::Comparison, Condition, Index, StateIsLeft});
  return Compared.size() <= MostKeys;
}

/// Does \p T depend on the iteration otherwise than by the state?
static bool knowsIteration(TermRef T) {
  return anyWithin(T, [](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Counter:
    case TermKind::Load:
    case TermKind::Call:
    case TermKind::Phi:
    case TermKind::Round:
    case TermKind::ExitValue:
    case TermKind::Any:
      return true;
    default:
      return false;
    }
  });
}

/// A question whether the state has a best yet, 'k < 0' or '!found': whatever
/// candidate is taken, the answer is yes from then on.
bool RankingReader::addMark(TermRef Condition) {
  if (knowsIteration(Condition))
    return false;
  TermRef Later = substituted(S.terms(), Condition, Taken);
  if (S.dependsOn(Later))
    return false;
  TermRef IsFound = Condition;
  if (!Proves(Later, FreeGuard)) {
    IsFound = S.terms().negation(Condition);
    if (!Proves(S.terms().negation(Later), FreeGuard))
      return false;
  }
  Atoms.push_back({Atom::Mark, IsFound, unsigned(Marks.size())});
  Marks.push_back(IsFound);
  return Marks.size() <= MostMarks;
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

bool RankingReader::holds(TermRef Condition, const Case &In) const {
  switch (Condition->kind()) {
  case TermKind::And:
    return holds(Condition->operand(0), In) && holds(Condition->operand(1), In);
  case TermKind::Or:
    return holds(Condition->operand(0), In) || holds(Condition->operand(1), In);
  case TermKind::Not:
    return !holds(Condition->operand(0), In);
  default:
    break;
  }
  bool IsNegated = false;
  const Atom &A = *find(Condition, IsNegated);
  if (A.What == Atom::Free)
    return (In.Free >> A.Index & 1) != IsNegated;
  if (A.What == Atom::Mark)
    return (In.Marks >> A.Index & 1) != IsNegated;
  Outcome Is = In.Keys[A.Index];
  // Less(state, candidate): the candidate's key is the greater one.
  Outcome Strict = A.StateIsLeft ? Greater : Less;
  bool Result = false;
  switch (A.Condition->kind()) {
  case TermKind::Less:
    Result = Is == Strict;
    break;
  case TermKind::LessEqual:
    Result = Is == Strict || Is == Equal;
    break;
  case TermKind::Equal:
    Result = Is == Equal;
    break;
  default:
    Result = Is != Equal;
    break;
  }
  return Result != IsNegated;
}

bool RankingReader::holds(const PathCondition &Conditions,
                          const Case &In) const {
  return llvm::all_of(Conditions, [&](TermRef T) { return holds(T, In); });
}

/// Can a candidate compare with the state like that?
bool RankingReader::isPossible(const Case &In) const {
  if (!Known)
    return true;
  Outcome OfLow = In.Keys[Known->first], OfHigh = In.Keys[Known->second];
  if (OfLow == Unordered || OfHigh == Unordered)
    return OfLow == OfHigh;
  return OfLow == Greater || OfHigh == Less ||
         (OfLow == Equal && OfHigh == Equal);
}

void RankingReader::forAllKeys(Case &In, unsigned From,
                               llvm::function_ref<void()> Do) const {
  if (From == Compared.size()) {
    if (isPossible(In))
      Do();
    return;
  }
  for (Outcome Is : {Less, Equal, Greater, Unordered}) {
    if (Is == Unordered && !isFloating(From))
      continue;
    In.Keys[From] = Is;
    forAllKeys(In, From + 1, Do);
  }
}

void RankingReader::forAllCases(
    llvm::function_ref<void(const Case &)> Do) const {
  Case In;
  In.Keys.resize(Compared.size());
  for (In.Free = 0; In.Free < 1u << FreeCount; ++In.Free)
    for (In.Marks = 0; In.Marks < 1u << Marks.size(); ++In.Marks)
      forAllKeys(In, 0, [&] { Do(In); });
}

/// What the order says of a case, as far as it is known: nothing beats a state
/// without a best; the first key that does not tie decides.
bool RankingReader::isDecided(const Case &In, bool &Result) const {
  Result = true;
  if (In.Marks + 1 != 1u << Marks.size())
    return true;
  for (auto [Index, Better] : Order)
    if (In.Keys[Index] != Equal) {
      Result = In.Keys[Index] == Better;
      return true;
    }
  return false;
}

/// Whether a candidate is taken in all cases that the order has not decided, if
/// that is always the same. (\p Free: the conditions that know no state.)
std::optional<bool> RankingReader::constantResult(unsigned Free) const {
  std::optional<bool> Constant;
  bool Varies = false, Decided;
  forAllCases([&](const Case &In) {
    if (In.Free != Free || isDecided(In, Decided))
      return;
    bool Here = holds(Guard, In);
    Varies |= Constant && *Constant != Here;
    Constant = Here;
  });
  return Varies ? std::nullopt : Constant;
}

/// Among the cases that are still open: is a candidate with a \p Better key
/// always taken, and any other one that does not tie never?
bool RankingReader::decides(unsigned Index, unsigned Free,
                            Outcome Better) const {
  bool Does = true, Decided;
  forAllCases([&](const Case &In) {
    if (In.Free == Free && !isDecided(In, Decided) && In.Keys[Index] != Equal)
      Does &= holds(Guard, In) == (In.Keys[Index] == Better);
  });
  return Does;
}

/// Finds the keys in the order in which they decide.
bool RankingReader::findOrder(unsigned Free) {
  Order.clear();
  while (!constantResult(Free)) {
    bool IsFound = false;
    for (unsigned Index = 0; Index < Compared.size() && !IsFound; ++Index) {
      auto IsThis = [&](auto &Known) { return Known.first == Index; };
      // What a NaN is part of is not ordered any more, see above.
      if (llvm::any_of(Order, IsThis) ||
          (isFloating(Index) && !(Order.empty() && Marks.empty())))
        continue;
      for (Outcome Better : {Greater, Less})
        if (!IsFound && decides(Index, Free, Better)) {
          Order.push_back({Index, Better});
          IsFound = true;
        }
    }
    if (!IsFound)
      return false;
  }
  LastWins = *constantResult(Free);
  return !Order.empty() || (!Marks.empty() && !LastWins);
}

bool RankingReader::collect(const PathCondition &Conditions) {
  Guard = Conditions;
  FreeGuard = Conditions;
  llvm::erase_if(FreeGuard,
                 [&](TermRef T) { return S.dependsOn(T) != nullptr; });
  return llvm::all_of(Guard, [&](TermRef T) { return collect(T); }) &&
         !(Compared.empty() && Marks.empty());
}

std::optional<Ranking> RankingReader::read(const PathCondition &Conditions) {
  return collect(Conditions) ? order() : std::nullopt;
}

std::vector<Ranking>
RankingReader::readAssuming(const PathCondition &Conditions) {
  std::vector<Ranking> All;
  if (!collect(Conditions))
    return All;
  for (unsigned Low = 0; Low < Compared.size(); ++Low)
    for (unsigned High = 0; High < Compared.size(); ++High) {
      const ComparedKey &A = Compared[Low], &B = Compared[High];
      if (Low == High || A.OfCandidate != B.OfCandidate ||
          A.OfState->type() != B.OfState->type())
        continue;
      Known = {Low, High};
      if (std::optional<Ranking> Found = order()) {
        Found->If = AtMost{A.OfState, B.OfState};
        All.push_back(std::move(*Found));
      }
    }
  Known.reset();
  return All;
}

/// The order that the table of outcomes is.
std::optional<Ranking> RankingReader::order() {
  // Conditions that do not know the state may rule a candidate out, but all
  // candidates must be compared in one order.
  llvm::SmallVector<bool, 32> MayTake(1u << FreeCount, false);
  forAllCases([&](const Case &In) { MayTake[In.Free] |= holds(Guard, In); });
  auto First = llvm::find(MayTake, true);
  if (First == MayTake.end() || !findOrder(First - MayTake.begin()))
    return std::nullopt;
  bool IsOrder = true;
  forAllCases([&](const Case &In) {
    bool Result = LastWins;
    if (MayTake[In.Free] && !isDecided(In, Result))
      Result = LastWins;
    if (MayTake[In.Free])
      IsOrder &= holds(Guard, In) == Result;
  });
  if (!IsOrder)
    return std::nullopt;

  Ranking Found;
  for (auto [Index, Better] : Order)
    Found.Keys.push_back({Compared[Index].OfState, Better == Greater});
  Found.LastWins = LastWins;
  for (const Atom &A : Atoms)
    if (A.What != Atom::Free)
      Found.Uses.push_back(A.Condition);
  Found.Marks.assign(Marks.begin(), Marks.end());
  return Found;
}

bool RankingReader::isAsGood(const PathCondition &Narrower, TermRef Before,
                             TermRef Value) {
  if (!llvm::all_of(Narrower, [&](TermRef T) { return isKnown(T); }))
    return false;
  bool IsGood = true;
  forAllCases([&](const Case &In) {
    bool Here = holds(Narrower, In), There = holds(Guard, In);
    if (Here == There)
      return;
    bool ChangesNothing = There && Before->type()->isIntegerType() &&
                          In.Marks + 1 == 1u << Marks.size();
    bool Ties = false;
    for (unsigned Index = 0; Index < Compared.size(); ++Index)
      Ties |= In.Keys[Index] == Equal && Compared[Index].OfState == Before &&
              Compared[Index].OfCandidate == withoutWidening(Context, Value);
    IsGood &= ChangesNothing && Ties;
  });
  return IsGood;
}

} // namespace parfold
