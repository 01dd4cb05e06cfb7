//===- Recognize/Structure.cpp - structures of accumulators ---------------===//
//
//   total = added(total, x[i]);
//
// The structure is set as a whole, but what becomes of a member is a scalar
// reduction of that member.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

Recognition recognizeStructure(const State &State, const ASTContext &Context,
                               const Location &Where) {
  const CarriedPlace &Carried = State.facts().Carried.find(Where.Place)->second;
  Fold Found{KindId::Sum, Where, std::nullopt, std::nullopt};
  for (auto &[Member, After] : Carried.Members) {
    if (State.isBefore(After, Member))
      continue;
    std::string Name = Member->member()->getNameAsString();
    Recognition Update = recognizeUpdate(
        State, Context, {Member, nullptr, Member->type(), Name}, After);
    auto *Known = std::get_if<Fold>(&Update);
    if (!Known || Member->member()->isBitField() || Name.empty() ||
        !Known->Uses.empty() || !Known->Operator ||
        rowOf(*Known->Operator).Identity != "0" ||
        rowOf(*Known->Operator).Kind == KindId::Logical)
      return std::monostate();
    Found.Members.push_back({Name, *Known->Operator, Member->type()});
  }
  if (Found.Members.empty())
    return std::monostate();
  Found.Kind = rowOf(Found.Members.front().Operator).Kind;
  return Found;
}

} // namespace parfold
