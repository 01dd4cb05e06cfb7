//===- Verdict/Packed.cpp - elements that are stored one after the other --===//
//
//   if (p(a[i])) out[k++] = a[i];
//
// No formula tells which iteration writes which element, and yet no two write
// the same one: the counter k never goes down, and an iteration that stores has
// it go up by as many elements as it may have touched. So every iteration has
// a piece of the array for itself, between what k is before it and after it.
//
//===----------------------------------------------------------------------===//

#include "Facts/EntryValue.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

/// The least that an iteration adds to the value \p Before to make \p After,
/// given the conditions \p Known; nothing if that is no constant.
static std::optional<int64_t> leastAdded(const State &S, TermRef Before,
                                         TermRef After,
                                         const PathCondition &Known) {
  if (After->kind() != TermKind::Select)
    return constantDistance(S.terms().context(), After, Before);
  auto Holds = [&](TermRef Condition) {
    return llvm::all_of(S.conjuncts(Condition), [&](TermRef Part) {
      return llvm::is_contained(Known, Part);
    });
  };
  TermRef Condition = After->operand(0);
  if (Holds(Condition))
    return leastAdded(S, Before, After->operand(1), Known);
  if (Holds(S.terms().negation(Condition)))
    return leastAdded(S, Before, After->operand(2), Known);
  auto Then = leastAdded(S, Before, After->operand(1), Known),
       Else = leastAdded(S, Before, After->operand(2), Known);
  if (!Then || !Else)
    return std::nullopt;
  return std::min(*Then, *Else);
}

/// How far the running value of \p F can grow in one iteration, if it never
/// falls.
std::optional<Growth> Judge::growthOf(const Fold &F) const {
  QualType Type = F.Accumulator.Type;
  if (F.Operator != OperatorId::Add || !Type->isIntegerType() ||
      U.Context.getIntWidth(Type) < 32)
    return std::nullopt;
  TermRef Place = F.Accumulator.Place;
  Growth Found;
  for (TermRef After : alternativesOf(S.after(Place)).Values) {
    auto By = constantDistance(U.Context, After, S.terms().start(Place));
    const int64_t Much = 1 << 16;
    if (!By || *By < 0 || *By > Much)
      return std::nullopt;
    Found.Most = std::max(Found.Most, static_cast<uint64_t>(*By));
  }
  if (Found.Most == 0)
    return std::nullopt;
  // Where it wraps it must not come round to where it began. (C11 6.5p5 for
  // signed types, if the compiler holds to it.)
  unsigned Width = U.Context.getIntWidth(Type);
  bool IsSigned = Type->isSignedIntegerOrEnumerationType() &&
                  !U.Context.getLangOpts().isSignedOverflowDefined();
  uint64_t Last = Width < 64 ? (uint64_t(1) << Width) - 1 : ~uint64_t(0);
  if (!IsSigned && L.Space->MostTrips > Last / Found.Most)
    return std::nullopt;
  // An array of 2^63 elements is none, so 64 bits are enough for an index.
  Found.IsExact = IsSigned || Width >= 64;
  const VarDecl *Variable = F.Accumulator.Variable;
  if (!Found.IsExact && Variable && Variable->hasLocalStorage() &&
      !Known.Addresses.isExposed(*Variable)) {
    auto Initial = entryValue(U.Context, L, *Variable);
    Found.IsExact =
        Initial && Initial->isNonNegative() &&
        L.Space->MostTrips <= (Last - Initial->getZExtValue()) / Found.Most;
  }
  return Found;
}

/// How far behind the running value at \p Place the access \p A is, and
/// how much the iteration is sure to add to that.
std::optional<std::pair<int64_t, int64_t>>
Judge::placeInPiece(const Access &A, TermRef Place) const {
  if (A.In || A.Reach.Steps.empty() || !A.Reach.Steps.front().Index)
    return std::nullopt;
  TermRef Index = A.Reach.Steps.front().Index;
  while (Index->kind() == TermKind::Convert &&
         Index->operand(0)->type()->isIntegerType() &&
         U.Context.getIntWidth(Index->type()) >
             U.Context.getIntWidth(Index->operand(0)->type()))
    Index = Index->operand(0);
  TermRef Before = S.terms().start(Place);
  auto Distance = constantDistance(U.Context, Index, Before);
  if (!Distance)
    return std::nullopt;
  auto Added = leastAdded(S, Before, S.after(Place), S.conjuncts(A.Path));
  if (!Added)
    return std::nullopt;
  return std::make_pair(*Distance, *Added);
}

/// Are the elements of two accesses in the pieces that iterations have for
/// themselves?
bool Judge::arePacked(const Access &A, const Access &B) const {
  for (const Fold &F : V.Folds) {
    TermRef Place = F.Accumulator.Place;
    if (!F.isScanned() || !S.growthOf(Place))
      continue;
    auto First = placeInPiece(A, Place), Second = placeInPiece(B, Place);
    if (!First || !Second ||
        A.Reach.Steps.front().Type != B.Reach.Steps.front().Type)
      continue;
    int64_t Begin = std::min(First->first, Second->first);
    if (First->first - Begin < First->second &&
        Second->first - Begin < Second->second)
      return true;
  }
  return false;
}

} // namespace parfold
