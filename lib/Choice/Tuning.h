//===- Choice/Tuning.h - may teams of several sizes be tried? -------------===//
//
// A loop is tuned by running it in pieces, one after the other, each on a team
// of its own. That is right for every fold that a clause or slots combine into
// the accumulator, since the next piece starts from what the last one left.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_CHOICE_TUNING_H
#define PARFOLD_CHOICE_TUNING_H

#include "parfold/Choice.h"

namespace parfold {

/// Can the code that \p Choice has chosen be run in pieces, and remember what
/// was the best team for them?
bool canTune(const clang::ASTContext &Context, const Loop &Loop,
             const Choice &Choice);

} // namespace parfold

#endif // PARFOLD_CHOICE_TUNING_H
