//===- Driver/TellConfig.h - --dump-config, --verify-config ---------------===//

#ifndef PARFOLD_DRIVER_TELLCONFIG_H
#define PARFOLD_DRIVER_TELLCONFIG_H

#include "Driver/CommandLine.h"
#include "Driver/Run.h"

namespace parfold {

/// Prints to \p Out what holds for the sources of \p Call, or for one in the
/// working directory, or that no file is wrong; to \p Err what is wrong.
ExitStatus tellConfig(const Invocation &Call, llvm::raw_ostream &Out,
                      llvm::raw_ostream &Err);

} // namespace parfold

#endif // PARFOLD_DRIVER_TELLCONFIG_H
