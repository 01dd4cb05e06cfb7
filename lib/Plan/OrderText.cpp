//===- Plan/OrderText.cpp - the order of an extremum in C -----------------===//
//
//   slot.m > m
//   slot.m > m || (slot.m == m && slot.k < k)
//   a[slot.k] > a[k]
//   slot.found && (!found || slot.m > m)
//   slot.found && !found
//
//===----------------------------------------------------------------------===//

#include "Plan/OrderText.h"
#include "Extent/StateText.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

OrderWriter::OrderWriter(const ASTContext &Context, const Fold &F,
                         LocalNames &Local)
    : Context(Context), Best(*F.Best), Local(Local), Group{&F.Accumulator} {
  for (const Location &Payload : F.Best->Payloads)
    Group.push_back(&Payload);
}

/// \p Of as the slot has it, or as it has been found so far.
std::string OrderWriter::text(TermRef Of, bool IsSlot) {
  return stateText(Context, Of, [&](TermRef Place) -> std::string {
    for (const Location *L : Group)
      if (L->Place == Place)
        return (IsSlot ? "@" : "") + Local.of(*L);
    return "";
  });
}

std::string OrderWriter::keys() {
  std::string Result;
  for (size_t I = Best.Keys.size(); I-- > 0;) {
    const Key &K = Best.Keys[I];
    std::string Slot = withoutParentheses(text(K.Of, true));
    std::string So = withoutParentheses(text(K.Of, false));
    bool IsLast = I + 1 == Best.Keys.size();
    std::string Better = Slot + (K.Greatest ? " >" : " <") +
                         (IsLast && Best.LastWins ? "= " : " ") + So;
    std::string Rest =
        llvm::StringRef(Result).contains(" || ") ? "(" + Result + ")" : Result;
    Result = IsLast
                 ? Better
                 : Better + " || (" + Slot + " == " + So + " && " + Rest + ")";
  }
  return Result;
}

std::string OrderWriter::isBetterIfFound() {
  std::vector<std::string> Alternatives;
  for (const Presence &M : Best.Marks)
    Alternatives.push_back(withoutParentheses(text(M.Missing, false)));
  if (!Best.Keys.empty())
    Alternatives.push_back(keys());
  std::string Result = llvm::join(Alternatives, " || ");
  return llvm::StringRef(Result).contains(" || ") ? "(" + Result + ")" : Result;
}

std::string OrderWriter::isBetter() {
  std::string Result;
  for (const Presence &M : Best.Marks)
    Result += withoutParentheses(text(M.Found, true)) + " && ";
  std::string Rest = isBetterIfFound();
  return Result + (Result.empty() ? withoutParentheses(Rest) : Rest);
}

} // namespace parfold
