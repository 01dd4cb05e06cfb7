//===- Recognize/Comparison.h - which of two values is better -------------===//

#ifndef PARFOLD_RECOGNIZE_COMPARISON_H
#define PARFOLD_RECOGNIZE_COMPARISON_H

#include "Facts/Term.h"

namespace parfold {

/// Does every value of arithmetic type \p From stay what it is in type \p To?
bool keepsValues(const clang::ASTContext &Context, clang::QualType From,
                 clang::QualType To);

/// \p T without the conversions that keep every value, alone or together:
/// '(float)(int)c' is c, if that is a char.
TermRef withoutWidening(const clang::ASTContext &Context, TermRef T);

/// Are the two the same value, but for conversions that keep every value? For
/// instance '(float)(int)c' and '(float)c', or an 'unsigned long' and an
/// 'unsigned long long' of the same length that were made of one number.
bool isSameValue(const clang::ASTContext &Context, TermRef A, TermRef B);

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_COMPARISON_H
