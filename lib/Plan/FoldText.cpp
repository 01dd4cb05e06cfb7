//===- Plan/FoldText.cpp - folds in C -------------------------------------===//

#include "Plan/FoldText.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

std::string startText(const ASTContext &Context, const Fold &F) {
  if (F.Best || !F.Operator)
    return "";
  std::string Identity = rowOf(*F.Operator).Identity.str();
  // All bits of the accumulator's own type, so that the two compare equal.
  QualType Type = F.Accumulator.Type.getUnqualifiedType();
  if (F.Operator == OperatorId::BitAnd) {
    if (Type->isBooleanType())
      return "1";
    if (Type->isUnsignedIntegerOrEnumerationType())
      return "(" + Type.getAsString(Context.getPrintingPolicy()) + ")" +
             Identity;
  }
  return Identity;
}

std::string combinationText(const Fold &F, llvm::StringRef Whole,
                            llvm::StringRef Part) {
  const OperatorRow &Row = rowOf(*F.Operator);
  if (!F.Function.empty())
    return (Whole + " = " + F.Function + "(" + Whole + ", " + Part + ");")
        .str();
  // '&&' and '||' have no compound assignment.
  if (Row.Kind == KindId::Logical)
    return (Whole + " = " + Whole + " " + Row.Spelling + " " + Part + ";")
        .str();
  return (Whole + " " + Row.Spelling + "= " + Part + ";").str();
}

} // namespace parfold
