//===- Dependence/Answers.h - what isl has been asked before --------------===//
//
// Programs are written in idioms, so most questions about their loops have
// been asked before, in the very same words. An answer depends on nothing but
// these, so it is kept for all loops and files of a run.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_ANSWERS_H
#define PARFOLD_DEPENDENCE_ANSWERS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

namespace parfold {

/// The answer to \p Question: what \p Find says, which is called if it is not
/// known yet. (Threads may ask at the same time.)
bool answerOf(llvm::StringRef Question, llvm::function_ref<bool()> Find);

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_ANSWERS_H
