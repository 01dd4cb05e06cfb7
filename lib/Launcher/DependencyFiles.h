//===- Launcher/DependencyFiles.h - what a compiler says it has read ------===//

#ifndef PARFOLD_LAUNCHER_DEPENDENCYFILES_H
#define PARFOLD_LAUNCHER_DEPENDENCYFILES_H

#include "Launcher/CompilerCall.h"
#include "llvm/Support/Chrono.h"

namespace parfold {

/// The files for make that a compiler's call writes beside its objects (-MD).
class DependencyFiles {
public:
  /// Made before the compiler is run.
  explicit DependencyFiles(const CompilerCall &Call);

  /// Once it has run: has the files that it has written name \p To in place of
  /// \p From.
  void rename(llvm::StringRef From, llvm::StringRef To) const;

  /// Has them name \p File, too.
  void add(llvm::StringRef File) const;

private:
  struct State {
    std::string Name;
    /// When it was written; none: it was not there.
    std::optional<llvm::sys::TimePoint<>> Written;
  };
  void change(llvm::function_ref<void(std::string &Text)> How) const;

  std::vector<State> Possible; ///< one of which is written for each source
  bool HasRules;               ///< -MP: each file has a rule of its own
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_DEPENDENCYFILES_H
