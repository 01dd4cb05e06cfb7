//===- Emit/Render.h - stage 6: from plan to edits ------------------------===//

#ifndef PARFOLD_EMIT_RENDER_H
#define PARFOLD_EMIT_RENDER_H

#include "parfold/Edits.h"
#include "parfold/Plan.h"

namespace parfold {

/// The edits that carry out \p Plan in the file \p Path with text \p Text.
/// They only insert: every byte of the original stays, in order, except for
/// blanks next to the loop where it shares a line with other code.
EditSet renderEdits(llvm::StringRef Path, llvm::StringRef Text,
                    const Plan &Plan);

void printEdits(llvm::raw_ostream &, const EditSet &);

} // namespace parfold

#endif // PARFOLD_EMIT_RENDER_H
