//===- Recognize/LastValue.cpp - what iterations set last ----------------===//
//
//   if (p(a[i])) last = i;
//
// After an iteration the place holds what it held before, or a value that does
// not depend on the state. Then its value after the loop is that of the last
// iteration which has set it: the last chunk with such an iteration has it.
//
// Whether a chunk has one cannot be seen from the value. So text is put in
// front of every assignment, which must be in the loop's own text and set the
// place for sure, as 'last = c ? i : last' does not; unless every iteration
// sets it anyway (OpenMP 5.2, 5.4.5: 'lastprivate').
//
//===----------------------------------------------------------------------===//

#include "Recognize/Assignments.h"
#include "Recognize/Recognize.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

Recognition recognizeLastValue(const State &State, const Location &Where) {
  if (!isCopyable(Where.Type))
    return std::monostate();
  Alternatives Possible = alternativesOf(State.after(Where.Place));
  auto DependsOnState = [&](TermRef T) {
    return State.dependsOn(T) != nullptr;
  };
  if (llvm::any_of(Possible.Conditions, DependsOnState))
    return std::monostate();
  Fold Found{KindId::LastValue, Where, std::nullopt, std::nullopt};
  Found.Last.emplace();
  Found.IsCertain = true;
  for (TermRef Value : Possible.Values)
    if (Value->kind() == TermKind::Start && Value->operand(0) == Where.Place)
      Found.IsCertain = false;
    else if (DependsOnState(Value))
      return std::monostate();
  if (Found.IsCertain)
    return Found;
  const auto &Writes = State.facts().Carried.find(Where.Place)->second.Writes;
  if (!llvm::all_of(Writes, [&](const Access &Write) {
        return canBeMarked(Write) && !Write.In && !DependsOnState(Write.Value);
      }))
    return std::monostate();
  for (const Access &Write : Writes)
    Found.Last->Assignments.push_back({Write.At, Write.IsStatement});
  return Found;
}

} // namespace parfold
