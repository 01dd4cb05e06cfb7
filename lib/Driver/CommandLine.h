//===- Driver/CommandLine.h - what one call of parfold asks for -----------===//

#ifndef PARFOLD_DRIVER_COMMANDLINE_H
#define PARFOLD_DRIVER_COMMANDLINE_H

#include "Report/Remarks.h"
#include "parfold/Options.h"
#include "parfold/Pipeline.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/WithColor.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// Where the new text goes.
enum class Output {
  Diff,      ///< a unified diff on stdout (the default)
  InPlace,   ///< -i
  Directory, ///< -o DIR
  Check,     ///< --check: nowhere
  Print,     ///< --print=STAGE: a stage is shown instead
};

/// A call of parfold, as data.
struct Invocation {
  std::vector<std::string> Sources;
  /// What stands behind '--'; given even if empty.
  std::optional<std::vector<std::string>> CompilerFlags;
  std::string DatabaseDirectory; ///< -p
  std::vector<std::string> ExtraArgs, ExtraArgsBefore;
  std::string ResourceDir;

  Output Where = Output::Diff;
  std::string OutputDirectory;
  std::optional<Stage> Print;
  std::optional<std::string> JsonFile; ///< "-" is stdout

  Options Choices;
  bool Recheck = true;
  Loudness Remarks = Loudness::Normal;
  llvm::ColorMode Color = llvm::ColorMode::Auto;

  bool ShowHelp = false, ShowVersion = false;
  bool ListChecks = false; ///< in builds with PARFOLD_MUTATION
};

/// Reads argv without its first element.
/// \returns an error, in words for the user, for a call that makes no sense.
llvm::Expected<Invocation>
parseCommandLine(llvm::ArrayRef<const char *> Arguments);

/// What --help shows.
void printHelp(llvm::raw_ostream &Out);

} // namespace parfold

#endif // PARFOLD_DRIVER_COMMANDLINE_H
