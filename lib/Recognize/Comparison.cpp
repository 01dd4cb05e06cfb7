//===- Recognize/Comparison.cpp - which of two values is better -----------===//

#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

bool keepsValues(const ASTContext &Context, QualType From, QualType To) {
  auto Mantissa = [&](QualType Type) {
    return llvm::APFloat::semanticsPrecision(
        Context.getFloatTypeSemantics(Type));
  };
  if (From->isIntegerType() && !To->isBooleanType()) {
    unsigned Bits = Context.getIntWidth(From);
    bool Unsigned = From->isUnsignedIntegerOrEnumerationType();
    if (To->isRealFloatingType())
      return Bits - !Unsigned <= Mantissa(To);
    if (To->isIntegerType())
      return To->isUnsignedIntegerOrEnumerationType()
                 ? Unsigned && Context.getIntWidth(To) >= Bits
                 : Context.getIntWidth(To) >= Bits + Unsigned;
  }
  return From->isRealFloatingType() && To->isRealFloatingType() &&
         Context.getFloatingTypeOrder(To, From) >= 0;
}

TermRef withoutWidening(const ASTContext &Context, TermRef T) {
  while (T->kind() == TermKind::Convert &&
         keepsValues(Context, T->operand(0)->type(), T->type()))
    T = T->operand(0);
  return T;
}

} // namespace parfold
