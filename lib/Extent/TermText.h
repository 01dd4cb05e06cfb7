//===- Extent/TermText.h - values as C text -------------------------------===//

#ifndef PARFOLD_EXTENT_TERMTEXT_H
#define PARFOLD_EXTENT_TERMTEXT_H

#include "Extent/Polynomial.h"
#include "clang/AST/ASTContext.h"
#include <string>

namespace parfold {

/// The invariant \p Value as a C expression that binds tighter than any binary
/// operator: "n", "v->len", "(end - p)"; "" where there is none.
std::string textOf(const clang::ASTContext &Context, TermRef Value);

/// The condition that the invariant \p Value, as a number of its width with a
/// sign, is not negative; or "".
std::string notNegativeText(const clang::ASTContext &Context, TermRef Value);

/// The place \p Place as a C lvalue: "v->data", "table[k]"; or "".
std::string placeText(const clang::ASTContext &Context, TermRef Place);

/// The number as a C expression, whose operators bind like '+'; or "". Products
/// are computed in 64 bits.
std::string numberText(const clang::ASTContext &Context,
                       const Polynomial &Number);

/// The pointer \p Base plus \p Elements, which counts elements, as an operand
/// of '<='; or "". Products are computed in 64 bits.
std::string addressText(const clang::ASTContext &Context, TermRef Base,
                        const Polynomial &Elements);

/// The same address as a sum of integers, whose first operand is the pointer:
/// "a + n * sizeof *a", to have a cast in front; or "". \p Size is that of an
/// element, and "" means what the pointer points to.
std::string addressSumText(const clang::ASTContext &Context, TermRef Base,
                           const Polynomial &Elements, llvm::StringRef Size);

} // namespace parfold

#endif // PARFOLD_EXTENT_TERMTEXT_H
