//===- Verify/Process.h - a command is run, and what it did ---------------===//

#ifndef PARFOLD_VERIFY_PROCESS_H
#define PARFOLD_VERIFY_PROCESS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>
#include <vector>

namespace parfold {

/// A command, with all that decides what it does.
struct Process {
  std::vector<std::string> Argv; ///< the program is looked for on PATH
  std::string Directory;
  /// Variables that are set in addition to parfold's own.
  std::vector<std::pair<std::string, std::string>> Environment;
  unsigned Timeout; ///< in seconds
  /// Variables of parfold's own that it does not get.
  std::vector<std::string> Withheld = {};
};

/// \p Line, as a shell reads it.
std::vector<std::string> shellCommand(llvm::StringRef Line);

/// What a process did.
struct Outcome {
  /// "exit status 3", "exit status 139 (Segmentation fault)", "Killed", "no
  /// end after 600 seconds".
  std::string Ending;
  int Status = 0; ///< exit status; -1 if it did not exit
  bool IsTimeout = false;
  bool IsNotFound = false;    ///< a shell found no program to run
  std::string Output, Errors; ///< of standard output and standard error

  bool isSuccess() const { return Status == 0; }
};

/// Runs \p Run with nothing on its standard input. When its time is up it is
/// ended with all processes that it has started.
/// \p Files is where what it prints may be kept: two files, this name and an
/// ending each.
/// \returns an error if it cannot be run at all, or if the user interrupts it.
llvm::Expected<Outcome> execute(const Process &Run, llvm::StringRef Files);

} // namespace parfold

#endif // PARFOLD_VERIFY_PROCESS_H
