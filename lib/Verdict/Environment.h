//===- Verdict/Environment.h - threads do not share everything ------------===//

#ifndef PARFOLD_VERDICT_ENVIRONMENT_H
#define PARFOLD_VERDICT_ENVIRONMENT_H

#include "parfold/Verdict.h"

namespace parfold {

/// Reasons from what a thread has of its own: errno and the floating-point
/// environment, where this translation unit works with them.
void checkThreadEnvironment(const Unit &Unit, const Loop &Loop,
                            const LoopFacts &Facts,
                            std::vector<Reason> &Reasons);

} // namespace parfold

#endif // PARFOLD_VERDICT_ENVIRONMENT_H
