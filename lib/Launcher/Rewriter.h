//===- Launcher/Rewriter.h - the sources of a compiler's call -------------===//

#ifndef PARFOLD_LAUNCHER_REWRITER_H
#define PARFOLD_LAUNCHER_REWRITER_H

#include "Driver/CommandLine.h"
#include "Launcher/CompilerCall.h"

namespace parfold {

/// Has \p Text a use for OpenMP already? -fopenmp would bring that to life.
bool hasOwnOpenMP(llvm::StringRef Text);

/// Rewrites what one call of a compiler compiles.
class Rewriter {
public:
  /// \p Options are parfold's. \p Call must outlive the object.
  Rewriter(const CompilerCall &Call, std::vector<std::string> Options)
      : Call(Call), Options(std::move(Options)) {}

  /// \returns the new text of \p Source, none where it stays as it is, or an
  /// error in words for the user.
  llvm::Expected<std::optional<std::string>>
  rewrite(const std::string &Source) const;

private:
  llvm::Expected<Invocation> invocation(const std::string &Source) const;

  const CompilerCall &Call;
  std::vector<std::string> Options;
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_REWRITER_H
