//===- Loops/WrittenForm.h - how a loop is written down -------------------===//

#ifndef PARFOLD_LOOPS_WRITTENFORM_H
#define PARFOLD_LOOPS_WRITTENFORM_H

#include "parfold/Loops.h"
#include "llvm/ADT/ArrayRef.h"

namespace parfold {

/// A pragma and the statement it speaks about.
struct PragmaScope {
  const clang::Stmt *Under;
  const Pragma *By;
};

/// Fills Begin and End of \p Loop, and adds to its reasons what its text and
/// the text around it forbid: macros, conditional code, directives, pragmas.
/// \p Around: the pragmas that the loop, or a statement around it, is under.
void checkWrittenForm(const Unit &Unit, Loop &Loop,
                      llvm::ArrayRef<PragmaScope> Around);

} // namespace parfold

#endif // PARFOLD_LOOPS_WRITTENFORM_H
