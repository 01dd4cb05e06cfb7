//===- Driver/SourceAnalysis.h - one source, by all its commands ----------===//

#ifndef PARFOLD_DRIVER_SOURCEANALYSIS_H
#define PARFOLD_DRIVER_SOURCEANALYSIS_H

#include "Driver/Analyze.h"

namespace parfold {

/// What all compile commands of a source say of it. It is made in one thread
/// and told of in another, so it keeps what is to be said, too.
struct SourceAnalysis {
  std::vector<UnitResult> Views; ///< of the source: one for each command
  AnalysisResult All;            ///< but for Main: of all commands together
  bool IsCompiled = true;
  bool IsC = true;
  bool IsStarted = true; ///< Clang takes the commands' flags
  /// Nobody knows which files the command that fails would read.
  bool IsUnread = false;
  std::string Printed;     ///< stages, for stdout
  std::string Diagnostics; ///< of Clang
};

/// Analyzes the source \p Main as each of \p Commands compiles it, up to the
/// first that fails.
SourceAnalysis
analyzeSource(llvm::ArrayRef<Command> Commands, const KnownFile &Main,
              llvm::function_ref<KnownFile(llvm::StringRef)> Included,
              const Options &Choices, std::optional<Stage> Print,
              bool InColors);

} // namespace parfold

#endif // PARFOLD_DRIVER_SOURCEANALYSIS_H
