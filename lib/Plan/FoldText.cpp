//===- Plan/FoldText.cpp - folds in C -------------------------------------===//

#include "Plan/FoldText.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"

using namespace clang;

namespace parfold {

/// The greatest value of \p Type, or the least, where no literal is as large
/// (C11 6.4.4.1p5).
static std::string wideExtreme(QualType Type, bool Greatest) {
  if (Type->isUnsignedIntegerType())
    return Greatest ? "~(unsigned __int128)0" : "0";
  std::string Most = "(__int128)(~(unsigned __int128)0 >> 1)";
  return Greatest ? Most : "-" + Most + " - 1";
}

std::string identityText(const ASTContext &Context, OperatorId Operator,
                         QualType Type) {
  Type = Type.getUnqualifiedType();
  switch (Operator) {
  case OperatorId::BitAnd:
    // All bits of the accumulator's own type, so that the two compare equal.
    if (Type->isBooleanType())
      return "1";
    if (Type->isUnsignedIntegerOrEnumerationType())
      return "(" + Type.getAsString(Context.getPrintingPolicy()) + ")~0";
    break;
  case OperatorId::Min:
  case OperatorId::Max: {
    bool IsMax = Operator == OperatorId::Max;
    if (!Type->isIntegerType()) // in gcc and clang; <math.h> may be missing
      return IsMax ? "-__builtin_inf()" : "__builtin_inf()";
    unsigned Width = Context.getIntWidth(Type);
    if (Width > Context.getTypeSize(Context.LongLongTy))
      return wideExtreme(Type, !IsMax);
    bool IsUnsigned = Type->isUnsignedIntegerType();
    llvm::APSInt Extreme = IsMax ? llvm::APSInt::getMinValue(Width, IsUnsigned)
                                 : llvm::APSInt::getMaxValue(Width, IsUnsigned);
    return literalText(Context, Extreme);
  }
  default:
    break;
  }
  return rowOf(Operator).Identity.str();
}

std::string startText(const ASTContext &Context, const Fold &F) {
  // The start values are no chunk's: they would be counted several times.
  if (F.Two)
    return identityText(Context,
                        F.Two->Greatest ? OperatorId::Max : OperatorId::Min,
                        F.Accumulator.Type);
  // Whatever comes is better than NaN, in the sense of such a loop. Where the
  // compiler may believe that there is none, no value comes that is not.
  if (F.Best && F.Best->TakesNaN && !Context.getLangOpts().NoHonorNaNs)
    return "__builtin_nan(\"\")";
  if (!F.Operator || (F.Best && !F.Best->TakesNaN))
    return "";
  return identityText(Context, *F.Operator, F.Accumulator.Type);
}

std::string startText(const Fold &F, const Location &Payload) {
  if (F.Best->compares(Payload.Place))
    return "";
  return Payload.Type->isRecordType() ? "{0}" : "0";
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
