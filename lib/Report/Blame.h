//===- Report/Blame.h - what a verification found, in words ---------------===//

#ifndef PARFOLD_REPORT_BLAME_H
#define PARFOLD_REPORT_BLAME_H

#include "Verify/Verify.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {

/// Prints an error at the first of \p Loops, which are those of \p Found, or a
/// warning if \p Wishes has them left out; notes say what differs.
void printBlame(llvm::raw_ostream &Out, const Blame &Found,
                llvm::ArrayRef<Place> Loops, const VerifyWishes &Wishes);

/// Prints that all is well.
void printVerified(llvm::raw_ostream &Out, const Verification &Result,
                   const VerifyWishes &Wishes);

} // namespace parfold

#endif // PARFOLD_REPORT_BLAME_H
