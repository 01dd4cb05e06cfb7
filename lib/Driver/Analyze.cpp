//===- Driver/Analyze.cpp - the pipeline run on one compile command -------===//
//
// Between Clang and the pipeline: the preprocessor is watched from its first
// token, and the pipeline runs while the AST is still there. Only values
// leave.
//
//===----------------------------------------------------------------------===//

#include "Driver/Analyze.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"

using namespace clang;

namespace parfold {

namespace {

/// What an analysis needs and what it leaves behind.
struct Task {
  const Options &Choices;
  std::optional<Stage> Print;
  llvm::raw_ostream &Out;
  UnitResult &Result;
  std::string MainName; ///< as the compiler calls the main file
  Analysis Outcome = Analysis::NotStarted;
};

bool trapsOnOverflow(const LangOptions &Language) {
  return Language.getSignedOverflowBehavior() == LangOptions::SOB_Trapping ||
         Language.Sanitize.has(SanitizerKind::SignedIntegerOverflow) ||
         Language.Sanitize.has(SanitizerKind::UnsignedIntegerOverflow);
}

class RunPipeline : public ASTConsumer {
public:
  RunPipeline(CompilerInstance &Compiler, Task &Task)
      : Compiler(Compiler), Work(Task),
        Source(recordDirectives(Compiler.getPreprocessor())) {}

  void HandleTranslationUnit(ASTContext &Context) override {
    // An AST with holes in it proves nothing.
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    const SourceManager &Sources = Context.getSourceManager();
    PresumedLoc Start = Sources.getPresumedLoc(
        Sources.getLocForStartOfFile(Sources.getMainFileID()),
        /*UseLineDirectives=*/false);
    Work.MainName = Start.isValid() ? Start.getFilename() : "";
    Unit Unit{Context, Compiler.getPreprocessor(), *Source,
              trapsOnOverflow(Context.getLangOpts()),
              !Compiler.getCodeGenOpts().RelaxedAliasing};
    Work.Result = runPipeline(Unit, Work.Choices, Work.Print, Work.Out);
    Work.Outcome = Analysis::Done;
  }

private:
  CompilerInstance &Compiler;
  Task &Work;
  std::shared_ptr<const Directives> Source;
};

class Analyze : public ASTFrontendAction {
public:
  explicit Analyze(Task &Task) : Work(Task) {}

  bool BeginInvocation(CompilerInstance &Compiler) override {
    InputKind Kind = Compiler.getFrontendOpts().DashX;
    bool IsC = Kind.getLanguage() == Language::C;
    Work.Outcome = IsC ? Analysis::NotCompiled : Analysis::NotC;
    return IsC;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 llvm::StringRef) override {
    return std::make_unique<RunPipeline>(Compiler, Work);
  }

private:
  Task &Work;
};

void rename(Place &Where, llvm::StringRef From, llvm::StringRef To) {
  if (Where.File == From)
    Where.File = To.str();
}

} // namespace

Analysis analyze(const Command &Command, llvm::StringRef MainName,
                 const Options &Choices, std::optional<Stage> Print,
                 llvm::raw_ostream &Out, DiagnosticConsumer &Diagnostics,
                 UnitResult &Result) {
  Task Work{Choices, Print, Out, Result, ""};
  bool Parsed = parse(Command, std::make_unique<Analyze>(Work), Diagnostics);
  // Of errors in the flags, as '-std=c++11' for C, the parse knows nothing.
  if (!Parsed && Work.Outcome == Analysis::Done)
    return Analysis::NotStarted;
  auto Rename = [&](Place &Where) { rename(Where, Work.MainName, MainName); };
  for (LoopReport &Loop : Result.Loops) {
    Rename(Loop.Where);
    for (Reason &Why : Loop.Reasons) {
      Rename(Why.Where);
      for (Note &Note : Why.Notes)
        Rename(Note.Where);
    }
  }
  for (EditSet &Edits : Result.Change.Loops)
    Rename(Edits.Where);
  return Work.Outcome;
}

} // namespace parfold
