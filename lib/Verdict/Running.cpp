//===- Verdict/Running.cpp - values that iterations see grow --------------===//
//
// Iterations may look at an accumulator if its value at the start of a chunk
// can be found before the chunk is run. There are two ways to do so:
//
//   out[i] = s += a[i];         what every chunk adds is found first, and the
//                               chunks in front of one are added up: a scan
//                               (Blelloch, CMU-CS-90-190)
//   d[i] = a[i] - last;         every iteration sets it to something that has
//   last = a[i];                nothing to do with the state: the iteration in
//                               front of the chunk says what
//
// After that the value is no part of the state any more: whatever else looks
// at it sees, in its chunk, what the loop as written sees.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "Verdict/Judge.h"
#include "Verdict/Slice.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

/// Does the iteration look at \p F's accumulator, but for what the fold does
/// itself?
bool Judge::isLookedAt(const Fold &F) const {
  TermRef Place = F.Accumulator.Place;
  auto IsUse = [&](TermRef Condition) {
    return llvm::is_contained(F.Uses, Condition) ||
           (Condition->isCondition() &&
            llvm::is_contained(F.Uses, S.terms().negation(Condition)));
  };
  auto Looks = [&](TermRef Of) { return Of && S.dependsOn(Of, Place); };
  return llvm::any_of(Facts.Carried,
                      [&](auto &Entry) {
                        return Entry.first != Place &&
                               Looks(Entry.second.After);
                      }) ||
         llvm::any_of(Facts.Branches,
                      [&](const Branch &B) {
                        return llvm::any_of(
                            S.conjuncts(B.Condition), [&](TermRef Part) {
                              return Looks(Part) && !IsUse(Part);
                            });
                      }) ||
         llvm::any_of(Facts.Hazards,
                      [&](const Hazard &H) {
                        return Looks(H.Value) && !IsUse(H.Value);
                      }) ||
         llvm::any_of(Facts.Accesses, [&](const Access &A) {
           return Looks(A.Place) ||
                  (A.Place != Place && !isOwn(A) && Looks(A.Value));
         });
}

/// Variables that every iteration sets for the next one.
std::vector<TermRef> Judge::findHandedOn() {
  std::vector<TermRef> Places;
  for (auto &[Place, Carried] : Facts.Carried) {
    const VarDecl *Variable = variableAt(Place);
    if (Variable && Variable->hasLocalStorage() &&
        Variable->getType()->isArithmeticType() && !S.isInduction(Place) &&
        !Known.Addresses.isExposed(*Variable) && S.isSetAnew(Place) &&
        isRead(Place) && !S.dependsOn(Carried.After))
      Places.push_back(Place);
  }
  return Places;
}

void Judge::findRunning() {
  auto HasOfItsOwn = [&](TermRef Place) {
    const CarriedPlace &Carried = Facts.Carried.find(Place)->second;
    return S.isInduction(Place) || S.isRunning(Place) ||
           isPrivate(Place, Carried);
  };
  std::vector<TermRef> HandedOn = findHandedOn();
  if (!HandedOn.empty())
    if (auto LookBack = sliceFor(U, L, S, HandedOn, HasOfItsOwn)) {
      V.LookBack = std::move(*LookBack);
      for (TermRef Place : HandedOn) {
        Fold F{KindId::LastValue, locate(Place), std::nullopt, std::nullopt};
        F.Last.emplace();
        F.IsCertain = F.IsRunning = true;
        S.setRunning(Place);
        take(F);
      }
    }

  std::vector<Fold> Scans;
  std::vector<TermRef> Places;
  for (auto &[Place, Carried] : Facts.Carried) {
    if (S.isInduction(Place) || S.isRunning(Place) || isOwnArray(Place))
      continue;
    std::optional<Fold> F = recognizeScan(S, U.Context, locate(Place));
    if (!F || !isLookedAt(*F))
      continue;
    Places.push_back(Place);
    Scans.push_back(std::move(*F));
  }
  if (Scans.empty())
    return;
  auto FirstPass = sliceFor(U, L, S, Places, HasOfItsOwn);
  if (!FirstPass)
    return;
  V.FirstPass = std::move(*FirstPass);
  for (Fold &F : Scans) {
    S.setRunning(F.Accumulator.Place);
    if (auto Growth = growthOf(F)) {
      S.setGrowth(F.Accumulator.Place, *Growth);
      if (llvm::any_of(Facts.Accesses, [&](const Access &A) {
            return A.What == Access::Write &&
                   placeInPiece(A, F.Accumulator.Place);
          }))
        F.Kind = KindId::Compaction;
    }
    take(F);
  }
}

} // namespace parfold
