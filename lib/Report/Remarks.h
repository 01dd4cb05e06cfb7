//===- Report/Remarks.h - reports as compilers print them -----------------===//

#ifndef PARFOLD_REPORT_REMARKS_H
#define PARFOLD_REPORT_REMARKS_H

#include "parfold/Report.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// How much is said.
enum class Loudness {
  Quiet,   ///< what was rewritten
  Normal,  ///< and what was not, with every reason
  Verbose, ///< and covered loops, clauses, guards, advice, and a count
};

/// One remark per loop, in the form 'file:line:column: remark: ... [tag]',
/// followed by its notes. Loops are printed in the order given.
void printRemarks(llvm::raw_ostream &Out, llvm::ArrayRef<LoopReport> Loops,
                  Loudness Loudness);

/// What the loop's remark says, without its place and tag: "loop parallelized:
/// 's' is a sum, reduction clause".
std::string summaryOf(const LoopReport &Loop);

/// 'file: 3 loops: 1 parallelized, 2 refused'.
void printCount(llvm::raw_ostream &Out, llvm::StringRef File,
                llvm::ArrayRef<LoopReport> Loops);

} // namespace parfold

#endif // PARFOLD_REPORT_REMARKS_H
