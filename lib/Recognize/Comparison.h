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

/// May \p T have more digits while it is compared than when it is kept? What
/// is computed may (C11 5.2.4.2.2p9): on x87, and in 16 bits.
bool mayHaveExcess(const clang::ASTContext &Context, TermRef T);

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_COMPARISON_H
