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
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// Numbers, where the question is for some; nothing for "no", and where isl
/// gives up.
using Answer = std::optional<std::vector<std::string>>;

/// The answer to \p Question: what \p Find says, which is called if it is not
/// known yet. (Threads may ask at the same time.)
Answer answerOf(llvm::StringRef Question, llvm::function_ref<Answer()> Find);

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_ANSWERS_H
