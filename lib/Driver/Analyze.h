//===- Driver/Analyze.h - the pipeline run on one compile command ---------===//

#ifndef PARFOLD_DRIVER_ANALYZE_H
#define PARFOLD_DRIVER_ANALYZE_H

#include "Source/Parse.h"
#include "parfold/Pipeline.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace parfold {

/// How far an analysis came.
enum class Analysis {
  Done,
  NotCompiled, ///< Clang reported errors
  NotStarted,  ///< Clang's driver has errors, or no work for its C compiler
  NotC,        ///< the file is C++, Objective-C, assembler, ...
};

/// What a run thinks of a file that is compiled.
struct KnownFile {
  std::string Name;                  ///< for the user
  std::vector<LeftOutLoops> LeftOut; ///< not to be rewritten
  std::optional<std::vector<LineRange>> OnlyLines =
      std::nullopt; ///< as in Unit
};

/// A file that another one names in quotes.
struct QuotedName {
  std::string Name;  ///< as it is written
  std::string Found; ///< the file's path; empty: there is none
  bool IsFromMain;   ///< which is looked for beside the main file first
};

/// What is known of a file and of the headers that it includes.
struct AnalysisResult {
  UnitResult Main;
  std::vector<UnitResult> Headers; ///< those with loops, in order of inclusion
  std::vector<std::string> Read;   ///< all files' paths
  std::vector<std::string> Warnings; ///< for the user
  /// Comments that keep loops as they are, as text for the user, and whether
  /// there is such a loop.
  std::vector<std::pair<std::string, bool>> Suppressions;
  bool AsksForOpenMP = false; ///< but is compiled without
  std::vector<QuotedName> Quoted;
};

/// Parses the file that \p Command compiles and runs the pipeline on it and on
/// its headers, system headers aside; with \p Print the main file's stage goes
/// to \p Out. Places in \p Result name the main file as \p Main says, whatever
/// the command calls it, and headers, which are files with absolute paths to \p
/// Included, as that says.
Analysis analyze(const Command &Command, const KnownFile &Main,
                 llvm::function_ref<KnownFile(llvm::StringRef)> Included,
                 const Options &Options, std::optional<Stage> Print,
                 llvm::raw_ostream &Out, clang::DiagnosticConsumer &Diagnostics,
                 AnalysisResult &Result);

} // namespace parfold

#endif // PARFOLD_DRIVER_ANALYZE_H
