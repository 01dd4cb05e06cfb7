//===- Recognize/TopTwo.cpp - the two best values -------------------------===//
//
//   if (x > m1) { m2 = m1; m1 = x; } else if (x > m2) m2 = x;
//
// As long as m2 <= m1, the two are the first two of all values in descending
// order, where of equal ones those come first that were met first. So are those
// of a chunk that starts from the least value of the type, since that beats
// nothing. Put into the ones of the chunks before it, the better one first,
// they give those of both: what was met earlier wins the ties, as in the loop.
// A NaN is put in nowhere.
//
// With 'else if (x > m2 && x != m1)' they are the first two of all different
// values; the same holds for these.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Comparison.h"
#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

class TopTwoReader {
public:
  TopTwoReader(const State &State, const ASTContext &Context,
               const Location &Where)
      : S(State), Context(Context), Where(Where) {}

  Recognition read();

private:
  /// The two sides of a branch.
  struct Sides {
    TermRef Then, Else;
  };
  TermRef withoutGuards(TermRef Place, PathCondition &Guard) const;
  std::optional<Sides> split(TermRef T, TermRef Condition) const;
  bool readFirst();
  bool readSecond(TermRef Place);
  bool isBetter(TermRef Condition, TermRef Place, bool IsGreatest) const;
  bool isOther(TermRef Condition) const;
  bool isDemoted(TermRef Place, TermRef From, TermRef Value) const;
  bool isLocal(TermRef Place) const;
  void findPayloads(TopTwo &Two) const;
  TermRef start(TermRef Place) const { return S.terms().start(Place); }

  const State &S;
  const ASTContext &Context;
  const Location &Where;
  PathCondition Guard;     ///< of both, free of the state
  TermRef First = nullptr; ///< the condition under which there is a new best
  TermRef Value = nullptr; ///< which is then the best
  bool Greatest = false;
  PathCondition Second; ///< the conditions for a new second one
};

/// What \p Place is after an iteration in which the conditions hold that know
/// no state, and without which it stays as it is.
TermRef TopTwoReader::withoutGuards(TermRef Place, PathCondition &Guard) const {
  TermRef T = S.after(Place);
  PathCondition All;
  while (T->kind() == TermKind::Select && !S.dependsOn(T->operand(0))) {
    TermRef Condition = T->operand(0);
    if (T->operand(2) == start(Place)) {
      T = T->operand(1);
    } else if (T->operand(1) == start(Place)) {
      Condition = S.terms().negation(Condition);
      T = T->operand(2);
    } else {
      break;
    }
    All.push_back(Condition);
  }
  Guard = S.conjuncts(All);
  return T;
}

/// What \p T is where \p Condition holds, and where it does not.
std::optional<TopTwoReader::Sides>
TopTwoReader::split(TermRef T, TermRef Condition) const {
  if (T->kind() != TermKind::Select)
    return std::nullopt;
  if (T->operand(0) == Condition)
    return Sides{T->operand(1), T->operand(2)};
  if (T->operand(0) == S.terms().negation(Condition))
    return Sides{T->operand(2), T->operand(1)};
  return std::nullopt;
}

/// Does \p Condition ask whether the value is better than that of \p Place?
bool TopTwoReader::isBetter(TermRef Condition, TermRef Place,
                            bool IsGreatest) const {
  return Condition->kind() == TermKind::Less &&
         isSameValue(Context, Condition->operand(IsGreatest ? 0 : 1),
                     start(Place)) &&
         isSameValue(Context, Condition->operand(IsGreatest ? 1 : 0), Value);
}

/// Does it ask whether the value, which is not better than the best, is another
/// one?
bool TopTwoReader::isOther(TermRef Condition) const {
  auto Are = [&](unsigned Best, unsigned New) {
    return isSameValue(Context, Condition->operand(Best), start(Where.Place)) &&
           isSameValue(Context, Condition->operand(New), Value);
  };
  if (Condition->kind() == TermKind::NotEqual)
    return Are(0, 1) || Are(1, 0);
  return Condition->kind() == TermKind::Less &&
         (Greatest ? Are(1, 0) : Are(0, 1));
}

bool TopTwoReader::readFirst() {
  TermRef T = withoutGuards(Where.Place, Guard);
  if (T->kind() != TermKind::Select)
    return false;
  First = T->operand(0);
  if (T->operand(1) == start(Where.Place)) {
    First = S.terms().negation(First);
    Value = T->operand(2);
  } else if (T->operand(2) == start(Where.Place)) {
    Value = T->operand(1);
  } else {
    return false;
  }
  if (S.dependsOn(Value) || mayHaveExcess(Context, Value))
    return false;
  Greatest = isBetter(First, Where.Place, true);
  return Greatest || isBetter(First, Where.Place, false);
}

/// Does \p Place get what \p From had where there is a new best, and \p New
/// where there is a new second one?
bool TopTwoReader::isDemoted(TermRef Place, TermRef From, TermRef New) const {
  PathCondition Here;
  TermRef T = withoutGuards(Place, Here);
  std::optional<Sides> Outer = split(T, First);
  if (!Outer || Outer->Then != start(From) || Here != Guard)
    return false;
  PathCondition Conditions;
  TermRef Inner = Outer->Else;
  while (Inner != New && Inner->kind() == TermKind::Select) {
    if (Inner->operand(2) == start(Place)) {
      Conditions.push_back(Inner->operand(0));
      Inner = Inner->operand(1);
    } else if (Inner->operand(1) == start(Place)) {
      Conditions.push_back(S.terms().negation(Inner->operand(0)));
      Inner = Inner->operand(2);
    } else {
      return false;
    }
  }
  return Inner == New && S.conjuncts(Conditions) == Second;
}

bool TopTwoReader::readSecond(TermRef Place) {
  // The conditions are those of its own update; then it is demoted under them.
  PathCondition Ignored, Conditions;
  std::optional<Sides> Outer = split(withoutGuards(Place, Ignored), First);
  if (!Outer || Place->type() != Where.Place->type())
    return false;
  for (TermRef T = Outer->Else; T != Value && T->kind() == TermKind::Select;) {
    bool StaysElse = T->operand(2) == start(Place);
    Conditions.push_back(StaysElse ? T->operand(0)
                                   : S.terms().negation(T->operand(0)));
    T = T->operand(StaysElse ? 1 : 2);
  }
  Second = S.conjuncts(Conditions);
  bool IsCompared = false;
  for (TermRef Condition : Second) {
    if (isBetter(Condition, Place, Greatest))
      IsCompared = true;
    else if (!isOther(Condition))
      return false;
  }
  return IsCompared && isDemoted(Place, Where.Place, Value);
}

/// A variable of the function's that only the loop's own text sets?
bool TopTwoReader::isLocal(TermRef Place) const {
  const VarDecl *Variable = variableAt(Place);
  return Variable && Variable->hasLocalStorage() &&
         llvm::all_of(S.facts().Carried.find(Place)->second.Writes,
                      [](const Access &Write) { return !Write.By; });
}

/// Variables that are set like the two, to something that goes with the value.
void TopTwoReader::findPayloads(TopTwo &Two) const {
  auto &Carried = S.facts().Carried;
  for (auto &[Place, Change] : Carried) {
    if (Place == Where.Place || Place == Two.Second.Place ||
        !S.isCarried(Place) || !isLocal(Place) ||
        !Place->type()->isScalarType())
      continue;
    PathCondition Here;
    std::optional<Sides> Sides = split(withoutGuards(Place, Here), First);
    if (!Sides || Sides->Else != start(Place) || S.dependsOn(Sides->Then) ||
        Here != Guard)
      continue;
    TopTwo::Payload Pair;
    Pair.First.Place = Place;
    for (auto &[Other, Ignored] : Carried)
      if (Other != Place && S.isCarried(Other) && isLocal(Other) &&
          Other->type() == Place->type() &&
          isDemoted(Other, Place, Sides->Then))
        Pair.Second.Place = Other;
    Two.Payloads.push_back(Pair);
  }
}

Recognition TopTwoReader::read() {
  QualType Type = Where.Type.getCanonicalType();
  bool IsNumber = (Type->isIntegerType() && !Type->isBooleanType() &&
                   !Type->isEnumeralType() && !Type->isBitIntType()) ||
                  Type->isRealFloatingType();
  if (!IsNumber || !isLocal(Where.Place) || !readFirst())
    return std::monostate();
  for (auto &[Place, Change] : S.facts().Carried) {
    if (Place == Where.Place || !S.isCarried(Place) || !isLocal(Place) ||
        !readSecond(Place))
      continue;
    TopTwo Two;
    Two.Greatest = Greatest;
    Two.IsDistinct = Second.size() > 1;
    Two.Second.Place = Place;
    findPayloads(Two);
    Fold Found{KindId::TopTwo, Where, std::nullopt, std::nullopt};
    Found.Two = std::move(Two);
    Found.Uses = Second;
    Found.Uses.push_back(First);
    return Found;
  }
  return std::monostate();
}

} // namespace

Recognition recognizeTopTwo(const State &State, const ASTContext &Context,
                            const Location &Where) {
  return TopTwoReader(State, Context, Where).read();
}

} // namespace parfold
