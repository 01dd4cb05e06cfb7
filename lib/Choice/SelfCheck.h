//===- Choice/SelfCheck.h - can the program check this loop itself? -------===//
//
// A loop is checked by running it a second time, as it was, and comparing what
// both have left behind. A loop of which not all of that can be compared is
// left alone: code that looks checked, and is not, would be a lie.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_CHOICE_SELFCHECK_H
#define PARFOLD_CHOICE_SELFCHECK_H

#include "parfold/Verdict.h"

namespace parfold {

/// Why what \p Loop does cannot be compared; or "".
std::string whyUnchecked(const clang::ASTContext &Context, const Loop &Loop,
                         const Verdict &Verdict);

} // namespace parfold

#endif // PARFOLD_CHOICE_SELFCHECK_H
