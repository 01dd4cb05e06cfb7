//===- Extent/StateText.h - what a comparison sees of a state -------------===//

#ifndef PARFOLD_EXTENT_STATETEXT_H
#define PARFOLD_EXTENT_STATETEXT_H

#include "Facts/Term.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>

namespace parfold {

/// What the start value of a place is called; "" for places that keep the
/// program's own name.
using PlaceNames = llvm::function_ref<std::string(TermRef Place)>;

/// \p Value as a C expression that binds tighter than any binary operator:
/// "a[k]", "fabs(a[k])", "(x[k].w * 2)"; "" where there is none. Unlike the
/// text of a bound it may be of any type, and may call functions.
std::string stateText(const clang::ASTContext &Context, TermRef Value,
                      PlaceNames Names);

/// \p Text without parentheses around all of it.
std::string withoutParentheses(llvm::StringRef Text);

} // namespace parfold

#endif // PARFOLD_EXTENT_STATETEXT_H
