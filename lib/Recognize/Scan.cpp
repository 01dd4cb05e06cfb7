//===- Recognize/Scan.cpp - folds of which every value is wanted ----------===//
//
//   out[i] = s += a[i];
//
// What every chunk adds to s is found in a first pass, so that in the second
// one a chunk can start from what those in front of it add up to (Blelloch,
// CMU-CS-90-190). That takes a fold whose partial results say it all: a
// reduction, an extremum without its place, a last value.
//
// A sum of floating-point numbers is another one when it is grouped
// differently. That may change what is stored in the last bits, but not which
// way an iteration goes: nothing may be decided by such a value, or counted.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

/// Is everything that is computed from the floating-point number at \p Place a
/// number like it?
static bool staysNumber(const State &S, TermRef Place) {
  const LoopFacts &Facts = S.facts();
  auto Decides = [&](TermRef Of) {
    return dependsOnAny(Of, [&](TermRef Part) {
      bool IsOther = Part->isCondition() || Part->kind() == TermKind::Call ||
                     (!Part->type().isNull() && Part->type()->isIntegerType());
      return IsOther && S.dependsOn(Part, Place);
    });
  };
  return llvm::none_of(
             Facts.Carried,
             [&](auto &Entry) { return Decides(Entry.second.After); }) &&
         llvm::none_of(Facts.Branches,
                       [&](const Branch &B) {
                         return S.dependsOn(B.Condition, Place);
                       }) &&
         llvm::none_of(Facts.Accesses, [&](const Access &A) {
           return S.dependsOn(A.Place, Place) || (A.Value && Decides(A.Value));
         });
}

std::optional<Fold> recognizeScan(const State &State, const ASTContext &Context,
                                  const Location &Where) {
  const CarriedPlace &Carried = State.facts().Carried.find(Where.Place)->second;
  if (!Carried.Members.empty() || !Where.Type->isArithmeticType())
    return std::nullopt;
  auto Mark = [](Fold F) {
    F.Kind = KindId::Scan;
    F.IsRunning = true;
    return F;
  };
  auto ProvesNothing = [](TermRef, const PathCondition &) { return false; };
  Recognition Best = recognizeArgExtremum(State, Context, Where, ProvesNothing);
  if (auto *F = std::get_if<Fold>(&Best)) {
    const Extremum &How = *F->Best;
    // It must be the value alone that says which of two is better.
    if (!F->Operator || How.LastWins || How.NotesFound || !How.Marks.empty() ||
        !How.Reads.empty() || How.Low)
      return std::nullopt;
    return Mark(std::move(*F));
  }
  Recognition Found = recognizeUpdate(State, Context, Where, Carried.After);
  if (!std::holds_alternative<Fold>(Found))
    Found = recognizeLastValue(State, Where);
  auto *F = std::get_if<Fold>(&Found);
  // A value that every iteration sets takes no scan, and flags that must be 0
  // or 1 before the loop are not worth one.
  if (!F || F->StartsAsTruth ||
      (F->Best && (F->Best->TakesNaN || F->Best->LastWins)) ||
      (F->Last && F->Last->Assignments.empty()))
    return std::nullopt;
  if (F->Operator && rowOf(*F->Operator).ReordersFloats &&
      !Where.Type->isIntegerType() && !staysNumber(State, Where.Place))
    return std::nullopt;
  return Mark(std::move(*F));
}

} // namespace parfold
