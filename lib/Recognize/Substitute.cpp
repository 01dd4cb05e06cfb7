//===- Recognize/Substitute.cpp - a term with other values in it ----------===//

#include "Recognize/Substitute.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallVector.h"

using namespace clang;

namespace parfold {
namespace {

class Substituter {
public:
  Substituter(TermTable &Terms, const Substitution &By)
      : Terms(Terms), By(By) {}

  TermRef replace(TermRef T) {
    auto [Entry, IsNew] = Known.try_emplace(T, nullptr);
    if (!IsNew)
      return Entry->second;
    TermRef Result = rebuild(T);
    return Known[T] = Result;
  }

private:
  TermRef rebuild(TermRef T);
  TermRef start(TermRef T);
  TermRef rebuild(TermRef T, llvm::ArrayRef<TermRef> Operands);

  TermTable &Terms;
  const Substitution &By;
  llvm::DenseMap<TermRef, TermRef> Known;
};

/// The value of a place, of which the whole may have been given another one.
TermRef Substituter::start(TermRef T) {
  TermRef Place = T->operand(0);
  if (Place->kind() == TermKind::Field) {
    TermRef Whole = Terms.start(Place->operand(0));
    TermRef New = replace(Whole);
    if (New != Whole)
      return Terms.member(New, Place->member());
  }
  return Terms.start(replace(Place));
}

TermRef Substituter::rebuild(TermRef T) {
  auto Given = By.find(T);
  if (Given != By.end())
    return Given->second;
  if (T->kind() == TermKind::Start)
    return start(T);
  llvm::SmallVector<TermRef, 4> Operands;
  for (TermRef Operand : T->operands())
    Operands.push_back(replace(Operand));
  return llvm::ArrayRef(Operands) == T->operands() ? T : rebuild(T, Operands);
}

TermRef Substituter::rebuild(TermRef T, llvm::ArrayRef<TermRef> Operands) {
  switch (T->kind()) {
  case TermKind::Convert:
    return Terms.convert(T->cast(), T->type(), Operands[0]);
  case TermKind::Call:
    return Terms.call(T->callee(), T->type(), Operands);
  case TermKind::Select:
    return Terms.select(Operands[0], Operands[1], Operands[2]);
  case TermKind::Element:
    return Terms.element(Operands[0], Operands[1]);
  case TermKind::Field:
    return Terms.field(Operands[0], T->member());
  case TermKind::Address:
    return Terms.address(T->type(), Operands[0]);
  case TermKind::Negate:
  case TermKind::Complement:
  case TermKind::Add:
  case TermKind::Subtract:
  case TermKind::Multiply:
  case TermKind::Divide:
  case TermKind::Remainder:
  case TermKind::ShiftLeft:
  case TermKind::ShiftRight:
  case TermKind::BitAnd:
  case TermKind::BitOr:
  case TermKind::BitXor:
  case TermKind::Not:
  case TermKind::And:
  case TermKind::Or:
  case TermKind::Less:
  case TermKind::LessEqual:
  case TermKind::Equal:
  case TermKind::NotEqual:
    return Terms.make(T->kind(), T->type(), Operands);
  default:
    return T;
  }
}

} // namespace

TermRef substituted(TermTable &Terms, TermRef T, const Substitution &By) {
  return Substituter(Terms, By).replace(T);
}

} // namespace parfold
