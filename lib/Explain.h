//===- Explain.h - the story of one loop ----------------------------------===//

#ifndef PARFOLD_EXPLAIN_H
#define PARFOLD_EXPLAIN_H

#include "parfold/Choice.h"
#include "parfold/Edits.h"
#include "parfold/Facts.h"
#include "parfold/Loops.h"
#include "parfold/Report.h"
#include "parfold/Verdict.h"

namespace parfold {

/// What the stages made of a loop, as far as it came.
struct LoopStory {
  const Loop *L;
  std::optional<LoopFacts> Facts;
  std::optional<Verdict> V;
  std::optional<Choice> C;
  std::optional<EditSet> Edits;
};

/// Which of \p Loops line \p Line belongs to: the innermost one, the last to
/// begin there; null if none does.
const Loop *loopAt(const Unit &Unit, llvm::ArrayRef<Loop> Loops, unsigned Line);

/// Tells \p Story, which ended as \p Report says, for a person.
void explain(llvm::raw_ostream &Out, const Unit &Unit, const LoopStory &Story,
             const LoopReport &Report);

} // namespace parfold

#endif // PARFOLD_EXPLAIN_H
