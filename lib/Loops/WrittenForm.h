//===- Loops/WrittenForm.h - how a loop is written down -------------------===//

#ifndef PARFOLD_LOOPS_WRITTENFORM_H
#define PARFOLD_LOOPS_WRITTENFORM_H

#include "parfold/Loops.h"
#include "clang/Basic/SourceLocation.h"

namespace parfold {

/// The part of the main file under one parallel or unknown pragma: the
/// statement after it.
struct PragmaScope {
  unsigned Begin, End; ///< byte offsets
  bool IsParallel;
  clang::SourceLocation At;
};

/// Fills Begin and End of \p Loop, and adds to its reasons what its text and
/// the text around it forbid: macros, conditional code, pragmas.
void checkWrittenForm(const Unit &Unit, Loop &Loop,
                      const std::vector<PragmaScope> &Scopes);

} // namespace parfold

#endif // PARFOLD_LOOPS_WRITTENFORM_H
