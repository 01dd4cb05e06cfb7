//===- Recognize/Comparison.h - which of two values is better -------------===//

#ifndef PARFOLD_RECOGNIZE_COMPARISON_H
#define PARFOLD_RECOGNIZE_COMPARISON_H

#include "Facts/Term.h"

namespace parfold {

/// Does every value of arithmetic type \p From stay what it is in type \p To?
bool keepsValues(const clang::ASTContext &Context, clang::QualType From,
                 clang::QualType To);

/// \p T without the conversions that keep every value.
TermRef withoutWidening(const clang::ASTContext &Context, TermRef T);

/// Are the two the same value, but for conversions that keep every value?
inline bool isSameValue(const clang::ASTContext &Context, TermRef A,
                        TermRef B) {
  return withoutWidening(Context, A) == withoutWidening(Context, B);
}

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_COMPARISON_H
