//===- Launcher/Rewriter.h - the sources of a compiler's call -------------===//

#ifndef PARFOLD_LAUNCHER_REWRITER_H
#define PARFOLD_LAUNCHER_REWRITER_H

#include "Driver/Analyze.h"
#include "Driver/CommandLine.h"
#include "Launcher/CompilerCall.h"

namespace parfold {

/// What becomes of a source.
struct RewrittenSource {
  std::optional<std::string> Text; ///< none where it stays as it is
  /// It, or a header, may have a use for OpenMP already while the call is
  /// without: -fopenmp would bring that to life.
  bool MayAskForOpenMP = true;
  std::vector<QuotedName> Quoted; ///< in it, and in all that it includes
};

/// Rewrites what one call of a compiler compiles.
class Rewriter {
public:
  /// \p Options are parfold's. \p Call must outlive the object.
  Rewriter(const CompilerCall &Call, std::vector<std::string> Options)
      : Call(Call), Options(std::move(Options)) {}

  /// \returns an error in words for the user if \p Source cannot be read.
  llvm::Expected<RewrittenSource> rewrite(const std::string &Source) const;

private:
  llvm::Expected<Invocation> invocation(const std::string &Source) const;

  const CompilerCall &Call;
  std::vector<std::string> Options;
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_REWRITER_H
