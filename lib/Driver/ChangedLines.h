//===- Driver/ChangedLines.h - what is new since a revision ---------------===//

#ifndef PARFOLD_DRIVER_CHANGEDLINES_H
#define PARFOLD_DRIVER_CHANGEDLINES_H

#include "Driver/LineFilter.h"

namespace parfold {

/// The lines that git finds changed in the working tree since \p Revision, and
/// all lines of files that git does not know.
/// \returns an error if git cannot tell.
llvm::Expected<LineFilter> changedLines(llvm::StringRef Revision);

/// The new lines of a diff without context ('git diff -U0'), whose paths start
/// at \p Root.
LineFilter linesOfDiff(llvm::StringRef Diff, llvm::StringRef Root);

} // namespace parfold

#endif // PARFOLD_DRIVER_CHANGEDLINES_H
