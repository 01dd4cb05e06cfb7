//===- Plan/CheckText.h - what is kept to be compared, as C ---------------===//

#ifndef PARFOLD_PLAN_CHECKTEXT_H
#define PARFOLD_PLAN_CHECKTEXT_H

#include "parfold/Verdict.h"

namespace parfold {

/// The call that keeps \p Kept for the check \p Check, as a condition.
std::string keepText(const KeptPlace &Kept, llvm::StringRef Check);

} // namespace parfold

#endif // PARFOLD_PLAN_CHECKTEXT_H
