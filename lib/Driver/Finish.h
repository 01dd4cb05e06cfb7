//===- Driver/Finish.h - the new text of a file ---------------------------===//

#ifndef PARFOLD_DRIVER_FINISH_H
#define PARFOLD_DRIVER_FINISH_H

#include "Driver/CommandLine.h"
#include "Driver/FileWork.h"
#include "parfold/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

namespace parfold {

/// Makes the edits and the new text of \p Work, of whose \p Loops some are
/// rewritten, and has it compiled by itself and in all that include it, if
/// \p Call asks for that.
/// \returns an error if parfold is at fault; the file then stays as it is.
llvm::Error finish(FileWork &Work, llvm::ArrayRef<LoopReport> Loops,
                   const Invocation &Call);

/// Why the old text of \p Work is none for compilers with OpenMP, or nothing.
std::optional<std::string> failureWithOpenMP(const FileWork &Work,
                                             llvm::ArrayRef<LoopReport> Loops);

} // namespace parfold

#endif // PARFOLD_DRIVER_FINISH_H
