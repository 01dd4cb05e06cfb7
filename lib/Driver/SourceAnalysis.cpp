//===- Driver/SourceAnalysis.cpp - one source, by all its commands --------===//

#include "Driver/SourceAnalysis.h"
#include "Driver/WithOpenMP.h"
#include "Source/FirstError.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {

namespace {

/// Takes back what \p Result does to loops that are others with OpenMP.
void keepWithOpenMP(AnalysisResult &Result, const Command &Plain,
                    const KnownFile &Main,
                    llvm::function_ref<KnownFile(llvm::StringRef)> Included,
                    const Options &Choices) {
  auto Changes = [](const UnitResult &File) {
    return !File.Change.Loops.empty();
  };
  if (!Changes(Result.Main) && llvm::none_of(Result.Headers, Changes))
    return;
  AnalysisResult Other;
  FirstError Errors;
  bool IsCompiled =
      analyze(withOpenMP(Plain), Main, Included, Choices, std::nullopt,
              llvm::nulls(), Errors, Other) == Analysis::Done;
  if (!IsCompiled)
    Result.Warnings.push_back(
        Main.Name + ": with OpenMP, the file does not compile (" +
        Errors.Text.value_or("no reason given") + "); it is left as it is");
  Result.Main =
      agreedWith(std::move(Result.Main), IsCompiled ? &Other.Main : nullptr);
  for (UnitResult &Header : Result.Headers) {
    auto Same = llvm::find_if(Other.Headers, [&](const UnitResult &File) {
      return File.Change.Path == Header.Change.Path;
    });
    Header = agreedWith(std::move(Header),
                        Same == Other.Headers.end() ? nullptr : &*Same);
  }
}

} // namespace

SourceAnalysis
analyzeSource(llvm::ArrayRef<Command> Commands, const KnownFile &Main,
              llvm::function_ref<KnownFile(llvm::StringRef)> Included,
              const Options &Choices, std::optional<Stage> Print,
              bool InColors) {
  SourceAnalysis Found;
  llvm::raw_string_ostream Out(Found.Printed), Err(Found.Diagnostics);
  Err.enable_colors(InColors);
  for (const Command &Command : Commands) {
    auto Look = llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>();
    Look->ShowColors = InColors;
    clang::TextDiagnosticPrinter Printer(Err, Look.get());
    AnalysisResult Result;
    Analysis Outcome =
        analyze(Command, Main, Included, Choices, Print, Out, Printer, Result);
    llvm::append_range(Found.All.Read, Result.Read);
    llvm::append_range(Found.All.Quoted, Result.Quoted);
    Found.All.AsksForOpenMP |= Result.AsksForOpenMP;
    Found.IsC = Outcome != Analysis::NotC;
    Found.IsStarted = Outcome != Analysis::NotStarted;
    Found.IsCompiled = Outcome == Analysis::Done;
    Found.IsUnread = !Found.IsCompiled && Result.Read.empty();
    if (!Found.IsCompiled)
      break;
    if (Result.AsksForOpenMP)
      keepWithOpenMP(Result, Command, Main, Included, Choices);
    llvm::append_range(Found.All.Warnings, Result.Warnings);
    llvm::append_range(Found.All.Suppressions, Result.Suppressions);
    Found.Views.push_back(std::move(Result.Main));
    for (UnitResult &Header : Result.Headers)
      Found.All.Headers.push_back(std::move(Header));
  }
  return Found;
}

} // namespace parfold
