//===- Dependence/Parts.h - a system in independent parts -----------------===//
//
// Conditions that share no variable have nothing to do with each other: their
// conjunction has a solution if and only if each part has one. What isl needs
// grows faster than a system, so parts are cheaper than the whole; and the same
// part is in many systems (Dependence/Answers.h).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_PARTS_H
#define PARFOLD_DEPENDENCE_PARTS_H

#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace parfold {

/// Some conditions of a system, in their order, and the variables in them.
struct Part {
  std::vector<std::string> Variables, Conditions;
};

/// Takes \p Conditions apart, which are isl's formulas over \p Variables: words
/// that are none of these are isl's own. Variables in no condition are left
/// out, since they can be anything.
std::vector<Part> partsOf(llvm::ArrayRef<std::string> Variables,
                          llvm::ArrayRef<std::string> Conditions);

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_PARTS_H
