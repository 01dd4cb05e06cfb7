//===- Recognize/Comparison.cpp - which of two values is better -----------===//

#include "Recognize/Comparison.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/TargetInfo.h"

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
  if (T->kind() != TermKind::Convert)
    return T;
  TermRef Of = withoutWidening(Context, T->operand(0));
  return keepsValues(Context, Of->type(), T->type()) ? Of : T;
}

/// Does a conversion of an integer to either type give the same number?
static bool areAlike(const ASTContext &Context, QualType A, QualType B) {
  return Context.hasSameType(A, B) ||
         (A->isIntegerType() && keepsValues(Context, A, B) &&
          keepsValues(Context, B, A));
}

bool isSameValue(const ASTContext &Context, TermRef A, TermRef B) {
  A = withoutWidening(Context, A);
  B = withoutWidening(Context, B);
  if (A == B)
    return true;
  auto IsOfInteger = [](TermRef T) {
    return T->kind() == TermKind::Convert &&
           T->operand(0)->type()->isIntegerType();
  };
  return IsOfInteger(A) && IsOfInteger(B) &&
         areAlike(Context, A->type(), B->type()) &&
         isSameValue(Context, A->operand(0), B->operand(0));
}

bool mayHaveExcess(const ASTContext &Context, TermRef T) {
  const TargetInfo &Target = Context.getTargetInfo();
  bool IsExact = Target.getTriple().getArch() != llvm::Triple::x86 &&
                 Target.getFPEvalMethod() == LangOptions::FEM_Source;
  return anyWithin(T, [&](TermRef Part) {
    bool Computes = (Part->kind() >= TermKind::Negate &&
                     Part->kind() <= TermKind::Divide) ||
                    Part->kind() == TermKind::Call;
    return Computes && Part->type()->isRealFloatingType() &&
           (!IsExact || Context.getTypeSize(Part->type()) < 32);
  });
}

} // namespace parfold
