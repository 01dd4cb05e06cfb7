//===- Driver/CommandLine.h - what one call of parfold asks for -----------===//

#ifndef PARFOLD_DRIVER_COMMANDLINE_H
#define PARFOLD_DRIVER_COMMANDLINE_H

#include "Driver/ConfigFile.h"
#include "Driver/LineFilter.h"
#include "Driver/Reports.h"
#include "Report/Remarks.h"
#include "Verify/Wishes.h"
#include "parfold/Options.h"
#include "parfold/Pipeline.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
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
  bool hasReportOnStdout() const {
    return llvm::any_of(
        Reports, [](const ReportWish &Wish) { return Wish.isOnStdout(); });
  }

  std::vector<std::string> Sources;
  /// What stands behind '--'; given even if empty.
  std::optional<std::vector<std::string>> CompilerFlags;
  std::string DatabaseDirectory; ///< -p
  std::string SourceFilter; ///< regular expression for files of the database
  std::vector<std::string> ExtraArgs, ExtraArgsBefore;
  unsigned Jobs = 0; ///< threads that analyze files; 0: one for each core
  std::string ResourceDir;

  Output Where = Output::Diff;
  std::string OutputDirectory;
  std::optional<Stage> Print;
  bool LineDirectives = false; ///< in new texts
  bool KeepsHeaders = false;   ///< whatever the options say
  /// A file that asks for OpenMP, and is compiled without, stays as it is:
  /// the new text is compiled with OpenMP, which would bring more to life.
  bool KeepsOpenMPOff = false;
  std::vector<ReportWish> Reports; ///< one at most is on stdout

  std::optional<LineFilter> Lines; ///< --line-filter; none: all lines
  std::string DiffBase;            ///< a revision of git, or empty

  Options Choices;
  /// The options that a file may give, too (choiceNames), as they were given.
  std::vector<std::pair<std::string, std::string>> Given;
  bool DumpsConfig = false, VerifiesConfig = false;
  bool Recheck = true;
  VerifyWishes Verify;
  Loudness Remarks = Loudness::Normal;
  llvm::ColorMode Color = llvm::ColorMode::Auto;

  bool ShowHelp = false, ShowVersion = false;
  bool ListChecks = false; ///< in builds with PARFOLD_MUTATION
};

/// Reads argv without its first element.
/// \returns an error, in words for the user, for a call that makes no sense.
llvm::Expected<Invocation>
parseCommandLine(llvm::ArrayRef<const char *> Arguments);

/// The options that '.parfold.yaml' may have: those that say what is written,
/// for loops in general.
llvm::ArrayRef<llvm::StringRef> choiceNames();

/// What holds for a source: what \p Call gives, else what the file \p From
/// says, else the defaults.
/// \returns an error if the file has a value that an option does not take.
llvm::Expected<Options> choicesWith(const Config &From, const Invocation &Call);

/// Prints that, as a file that says it.
void printConfig(llvm::raw_ostream &Out, const Config &From,
                 const Invocation &Call);

/// What --help shows.
void printHelp(llvm::raw_ostream &Out);

} // namespace parfold

#endif // PARFOLD_DRIVER_COMMANDLINE_H
