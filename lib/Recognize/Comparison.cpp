//===- Recognize/Comparison.cpp - which of two values is better -----------===//

#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

TermRef withoutWidening(const ASTContext &Context, TermRef T) {
  auto Mantissa = [&](QualType Type) {
    return llvm::APFloat::semanticsPrecision(
        Context.getFloatTypeSemantics(Type));
  };
  while (T->kind() == TermKind::Convert) {
    QualType To = T->type(), From = T->operand(0)->type();
    bool Keeps = false;
    if (From->isIntegerType() && !To->isBooleanType()) {
      unsigned Bits = Context.getIntWidth(From);
      bool Unsigned = From->isUnsignedIntegerOrEnumerationType();
      if (To->isRealFloatingType())
        Keeps = Bits - !Unsigned <= Mantissa(To);
      else if (To->isIntegerType())
        Keeps = To->isUnsignedIntegerOrEnumerationType()
                    ? Unsigned && Context.getIntWidth(To) >= Bits
                    : Context.getIntWidth(To) >= Bits + Unsigned;
    } else if (From->isRealFloatingType() && To->isRealFloatingType()) {
      Keeps = Context.getFloatingTypeOrder(To, From) >= 0;
    }
    if (!Keeps)
      break;
    T = T->operand(0);
  }
  return T;
}

} // namespace parfold
