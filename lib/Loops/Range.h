//===- Loops/Range.h - the values an expression can have ------------------===//

#ifndef PARFOLD_LOOPS_RANGE_H
#define PARFOLD_LOOPS_RANGE_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/APSInt.h"
#include <optional>

namespace parfold {

/// \p Value as a signed number wide enough for every sum taken of such.
inline llvm::APSInt exact(const llvm::APSInt &Value) {
  return llvm::APSInt(Value.extend(std::max(Value.getBitWidth() + 1, 192u)),
                      /*isUnsigned=*/false);
}
inline llvm::APSInt exact(int64_t Value) {
  return exact(llvm::APSInt::get(Value));
}
inline llvm::APSInt exact(uint64_t Value) {
  return exact(llvm::APSInt::getUnsigned(Value));
}

/// The value of \p E if it is an integer constant.
inline std::optional<llvm::APSInt> constantOf(const clang::ASTContext &Context,
                                              const clang::Expr *E) {
  clang::Expr::EvalResult Result;
  if (E->isValueDependent() ||
      !E->EvaluateAsInt(Result, Context, clang::Expr::SE_NoSideEffects))
    return std::nullopt;
  return exact(Result.Val.getInt());
}

/// Integers from Low to High, as exact numbers.
struct Range {
  llvm::APSInt Low, High;

  /// The values of an integer type.
  static Range of(const clang::ASTContext &Context, clang::QualType Type) {
    unsigned Width = Context.getIntWidth(Type);
    bool Unsigned = Type->isUnsignedIntegerOrEnumerationType();
    return {exact(llvm::APSInt(llvm::APSInt::getMinValue(Width, Unsigned))),
            exact(llvm::APSInt(llvm::APSInt::getMaxValue(Width, Unsigned)))};
  }
  /// The values of an integer expression before it is converted to anything.
  static Range of(const clang::ASTContext &Context, const clang::Expr *E) {
    E = E->IgnoreParenImpCasts();
    if (std::optional<llvm::APSInt> Value = constantOf(Context, E))
      return {*Value, *Value};
    Range Type = of(Context, E->getType());
    // 'n - 1' is never the greatest int: signed arithmetic does not wrap
    // (C11 6.5p5).
    auto *Sum = llvm::dyn_cast<clang::BinaryOperator>(E);
    if (Sum && Sum->isAdditiveOp() && E->getType()->isSignedIntegerType())
      if (auto Change = constantOf(Context, Sum->getRHS())) {
        bool Grows = Sum->getOpcode() == clang::BO_Add;
        llvm::APSInt By(Grows ? *Change : -*Change);
        Range Other = of(Context, Sum->getLHS());
        return {std::clamp(llvm::APSInt(Other.Low + By), Type.Low, Type.High),
                std::clamp(llvm::APSInt(Other.High + By), Type.Low, Type.High)};
      }
    return Type;
  }

  bool isOneValue() const { return Low == High; }
};

} // namespace parfold

#endif // PARFOLD_LOOPS_RANGE_H
