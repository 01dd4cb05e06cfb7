//===- Driver/Run.h - one call of parfold ---------------------------------===//

#ifndef PARFOLD_DRIVER_RUN_H
#define PARFOLD_DRIVER_RUN_H

#include "Driver/Analyze.h"
#include "Driver/CommandLine.h"

namespace parfold {

/// How a run ended; the value is the process's exit status.
enum class ExitStatus {
  Done = 0,
  WouldChange = 1,   ///< with --check
  WrongCall = 2,     ///< or a file that cannot be read or written
  NotCompiled = 3,   ///< a source has errors; the others were processed
  InternalError = 4, ///< a new text failed the recheck and was dropped
  Different = 5,     ///< --verify: the new program is another one
};

/// What is seen of the sources of a call, for one who has them compiled.
struct SeenSources {
  bool AskForOpenMP = false; ///< but are compiled without
  std::vector<QuotedName> Quoted;
};

/// Does what \p Call asks: results to \p Out, remarks and errors to \p Err.
/// Keeps what is seen of the sources in \p Seen, if that is given.
ExitStatus run(const Invocation &Call, llvm::raw_ostream &Out,
               llvm::raw_ostream &Err, SeenSources *Seen = nullptr);

} // namespace parfold

#endif // PARFOLD_DRIVER_RUN_H
