//===- Extent/Interval.h - between which numbers a value is ---------------===//

#ifndef PARFOLD_EXTENT_INTERVAL_H
#define PARFOLD_EXTENT_INTERVAL_H

#include "Facts/Term.h"

namespace parfold {

/// All numbers from Least to Greatest.
struct Interval {
  int64_t Least, Greatest;
};

/// An interval that has every value of the integer \p Of, by its form and by
/// the types of its parts: {0, 255} for an unsigned char, {0, 9} for 'u % 10'.
Interval intervalOf(const clang::ASTContext &Context, TermRef Of);

/// What is left of \p Range where \p Condition, which compares \p Of with a
/// constant, holds; all of it under any other condition.
Interval narrowed(const clang::ASTContext &Context, Interval Range, TermRef Of,
                  TermRef Condition);

} // namespace parfold

#endif // PARFOLD_EXTENT_INTERVAL_H
