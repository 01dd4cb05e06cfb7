//===- Driver/SourceAnalysis.cpp - one source, by all its commands --------===//

#include "Driver/SourceAnalysis.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {

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
    Found.IsC = Outcome != Analysis::NotC;
    Found.IsStarted = Outcome != Analysis::NotStarted;
    Found.IsCompiled = Outcome == Analysis::Done;
    if (!Found.IsCompiled)
      break;
    llvm::append_range(Found.All.Warnings, Result.Warnings);
    llvm::append_range(Found.All.Suppressions, Result.Suppressions);
    Found.Views.push_back(std::move(Result.Main));
    for (UnitResult &Header : Result.Headers)
      Found.All.Headers.push_back(std::move(Header));
  }
  return Found;
}

} // namespace parfold
