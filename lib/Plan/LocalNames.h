//===- Plan/LocalNames.h - what accumulators are called in new code -------===//

#ifndef PARFOLD_PLAN_LOCALNAMES_H
#define PARFOLD_PLAN_LOCALNAMES_H

#include "Plan/Names.h"
#include "parfold/Plan.h"
#include "parfold/Verdict.h"

namespace parfold {

/// In the copy of the loop a variable keeps its name. A place in memory, such
/// as 's->sum', gets a local variable: 's_sum'.
class LocalNames {
public:
  LocalNames(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts)
      : U(Unit), L(Loop), Facts(Facts), Free(Unit, Loop) {}

  /// The name for \p Where, the same each time.
  std::string of(const Location &Where);

  /// Replaces \p Where by its local variable wherever the loop spells it.
  void substitute(const Location &Where, std::vector<Mark> &Marks);

  Names &names() { return Free; }

private:
  const Unit &U;
  const Loop &L;
  const LoopFacts &Facts;
  Names Free;
  llvm::DenseMap<TermRef, std::string> Given;
};

} // namespace parfold

#endif // PARFOLD_PLAN_LOCALNAMES_H
