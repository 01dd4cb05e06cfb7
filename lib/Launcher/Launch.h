//===- Launcher/Launch.h - what parfold-cc does ---------------------------===//

#ifndef PARFOLD_LAUNCHER_LAUNCH_H
#define PARFOLD_LAUNCHER_LAUNCH_H

#include "llvm/ADT/ArrayRef.h"

namespace parfold {

/// Runs the compiler that \p Arguments name (argv without its first element:
/// options of parfold that begin with '--', the compiler, what it is called
/// with), on sources that were rewritten on the way, where they can be.
/// \returns the compiler's exit status; 2 where there is no compiler to run.
int launch(llvm::ArrayRef<const char *> Arguments);

} // namespace parfold

#endif // PARFOLD_LAUNCHER_LAUNCH_H
