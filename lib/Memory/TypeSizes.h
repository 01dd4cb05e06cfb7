//===- Memory/TypeSizes.h - code in types ---------------------------------===//
//
// The size of a variable-length array is an expression that runs where the type
// is declared or named: in a declaration, also of a type or a parameter, in a
// cast, in 'sizeof' (C11 6.7.6.2p5).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MEMORY_TYPESIZES_H
#define PARFOLD_MEMORY_TYPESIZES_H

#include "clang/AST/Type.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace parfold {

/// Calls \p Visit for each size in \p Type that is computed.
inline void forEachSize(clang::QualType Type,
                        llvm::function_ref<void(const clang::Expr *)> Visit) {
  while (!Type.isNull() && Type->isVariablyModifiedType()) {
    if (auto *Array = Type->getAsArrayTypeUnsafe()) {
      if (auto *Variable = llvm::dyn_cast<clang::VariableArrayType>(Array);
          Variable && Variable->getSizeExpr())
        Visit(Variable->getSizeExpr());
      Type = Array->getElementType();
    } else {
      // A pointer's, or a function's, whose parameters' sizes do not run.
      clang::QualType Next = Type->getPointeeType();
      if (auto *Function = Type->getAs<clang::FunctionType>())
        Next = Function->getReturnType();
      Type = Next;
    }
  }
}

} // namespace parfold

#endif // PARFOLD_MEMORY_TYPESIZES_H
