//===- Verify/Verify.h - is the rewritten program the same program? -------===//

#ifndef PARFOLD_VERIFY_VERIFY_H
#define PARFOLD_VERIFY_VERIFY_H

#include "Verify/Build.h"
#include "Verify/Compare.h"
#include "Verify/Wishes.h"
#include "parfold/Edits.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// A file of the program in which loops are rewritten.
struct ChangedFile {
  std::string Name; ///< as the user calls it
  std::string Path; ///< absolute
  const FileChange *Change;
};

/// Loops that, rewritten together, make the program another one.
struct Blame {
  /// Indices of a file and of a loop in its change, in that order.
  std::vector<std::pair<unsigned, unsigned>> Loops;
  /// The number of threads, and what differs then ...
  unsigned Threads = 0;
  Difference What;
  /// ... or what the build prints, which fails.
  std::string BuildLog;
};

/// What came of a verification.
struct Verification {
  unsigned Loops = 0; ///< rewritten ones that have been looked at
  std::vector<Blame> Blames;
  std::vector<std::string> Warnings; ///< for the user
};

/// Builds the program of \p Sources, as it is and with all loops of \p Changed
/// rewritten, runs the command of \p Wishes with both, and finds the loops that
/// make a difference. \p BuildDirectory is the one of -p, or "". What is being
/// done is told to \p Progress.
/// \returns an error, in words for the user, where nothing can be said.
llvm::Expected<Verification>
verify(llvm::ArrayRef<BuiltSource> Sources, llvm::ArrayRef<ChangedFile> Changed,
       const VerifyWishes &Wishes, llvm::StringRef BuildDirectory,
       llvm::function_ref<void(const llvm::Twine &)> Progress);

} // namespace parfold

#endif // PARFOLD_VERIFY_VERIFY_H
