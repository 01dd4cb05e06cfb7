//===- parfold/Pipeline.h - the stages ------------------------------------===//
//
//   Unit ─► loops ─► facts ─► verdict ─► choice ─► plan ─► edits ─► text
//             │                 │           │                 │
//             └──── Reasons ────┴───────────┘              recheck
//                 all end in one LoopReport per loop
//
// Every arrow is one function from const references to a value. Each stage
// is blind to what later ones are for:
//
//   loops    the iteration space            not what the body does
//   facts    what one iteration does        not OpenMP
//   verdict  legality, every reason         not cost
//   choice   strategy, threshold            not text
//   plan     the rewrite as data            not the AST (it ends here)
//   edits    replacements                   not legality
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_PIPELINE_H
#define PARFOLD_PIPELINE_H

#include "parfold/Edits.h"
#include "parfold/Options.h"
#include "parfold/Report.h"
#include "parfold/Unit.h"
#include <optional>
#include <vector>

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// What --print can show; --explain shows the story of one loop.
enum class Stage { Loops, Facts, Verdict, Choice, Plan, Edits, Source, Story };

class Knowledge;

/// What the pipeline makes of one file of a translation unit.
struct UnitResult {
  std::vector<LoopReport> Loops; ///< the file's, in source order
  FileChange Change;             ///< no loops: no change
};

/// Runs all stages over \p Unit, with what is \p Known of its translation
/// unit. With \p Print, the stage's values go to \p Out (stage Source is the
/// caller's: it prints applyEdits).
UnitResult runPipeline(const Unit &Unit, Knowledge &Known,
                       const Options &Options, std::optional<Stage> Print,
                       llvm::raw_ostream &Out);

} // namespace parfold

#endif // PARFOLD_PIPELINE_H
