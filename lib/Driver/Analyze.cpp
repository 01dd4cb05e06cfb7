//===- Driver/Analyze.cpp - the pipeline run on one compile command -------===//
//
// Between Clang and the pipeline: the preprocessor is watched from its first
// token, and the pipeline runs while the AST is still there. Only values
// leave.
//
//===----------------------------------------------------------------------===//

#include "Driver/Analyze.h"
#include "Facts/Knowledge.h"
#include "Source/ClangCompat.h"
#include "Source/GccOptions.h"
#include "Source/Suppressions.h"
#include "parfold/Config.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Path.h"
#ifdef PARFOLD_MUTATION
#include "Mutation/Checks.h"
#endif

using namespace clang;

namespace parfold {

namespace {

/// What an analysis needs and what it leaves behind.
struct Task {
  const KnownFile &Main;
  llvm::function_ref<KnownFile(llvm::StringRef)> Included;
  const Options &Choices;
  std::optional<Stage> Print;
  llvm::raw_ostream &Out;
  AnalysisResult &Result;
  std::string MainName; ///< as the compiler calls the main file
  Analysis Outcome = Analysis::NotStarted;
};

bool trapsOnOverflow(const LangOptions &Language) {
  return Language.getSignedOverflowBehavior() == LangOptions::SOB_Trapping ||
         Language.Sanitize.has(SanitizerKind::SignedIntegerOverflow);
}

/// Does a sanitizer report that a value is lost, be that defined or not?
bool trapsOnWrap(const LangOptions &Language) {
  return Language.Sanitize.has(SanitizerKind::UnsignedIntegerOverflow) ||
         Language.Sanitize.hasOneOf(SanitizerKind::ImplicitConversion);
}

/// How the code behaves that the compiler makes, also by options that the file
/// sets itself. Those that Clang has, too, are set in \p Compiler.
CodeOptions findCodeOptions(CompilerInstance &Compiler,
                            const GccOptions &InFile) {
  LangOptions &Language = Compiler.getLangOpts();
  const CodeGenOptions &Generated = Compiler.getCodeGenOpts();
  CodeOptions Code;
  Code.TrapsOnWrap = trapsOnWrap(Language);
  Code.TrapsOnOverflow =
      trapsOnOverflow(Language) || InFile.Traps || Code.TrapsOnWrap;
  Code.StrictAliasing = !Generated.RelaxedAliasing && !InFile.ChangesMeaning;
  if (InFile.ChangesMeaning) {
    if (!Language.isSignedOverflowDefined())
      Language.setSignedOverflowBehavior(LangOptions::SOB_Defined);
    Language.NoBuiltin = true;
  }
  if (InFile.UsesEnvironment)
    Language.RoundingMath = true;
  if (Generated.InstrumentFunctions ||
      Generated.InstrumentFunctionsAfterInlining ||
      Generated.InstrumentFunctionEntryBare || InFile.CallsHooks) {
    Code.Hook = "__cyg_profile_func_enter";
    Code.HookOption = "-finstrument-functions";
  } else if (Generated.SanitizeCoverageType) {
    Code.Hook = "__sanitizer_cov_trace_pc";
    Code.HookOption = "-fsanitize-coverage";
  }
  return Code;
}

bool containsLoop(const Stmt *S) {
  return isa<ForStmt, WhileStmt, DoStmt>(S) ||
         llvm::any_of(S->children(), [](const Stmt *Child) {
           return Child && containsLoop(Child);
         });
}

/// The files, other than the main one and system headers, that have functions
/// with loops.
llvm::SetVector<FileID> findHeaders(const ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  llvm::SetVector<FileID> Headers;
  for (const Decl *D : Context.getTranslationUnitDecl()->decls()) {
    auto *Function = dyn_cast<FunctionDecl>(D);
    if (!Function || !Function->doesThisDeclarationHaveABody())
      continue;
    SourceLocation Begin = Function->getBody()->getBeginLoc();
    if (Begin.isFileID() && !Sources.isInMainFile(Begin) &&
        !Sources.isInSystemHeader(Begin) && containsLoop(Function->getBody()))
      Headers.insert(Sources.getFileID(Begin));
  }
  return Headers;
}

void rename(Place &Where, llvm::StringRef From, llvm::StringRef To) {
  if (Where.File == From)
    Where.File = To.str();
}

void rename(UnitResult &Result, llvm::StringRef From, llvm::StringRef To) {
  for (LoopReport &Loop : Result.Loops) {
    rename(Loop.Where, From, To);
    for (Reason &Why : Loop.Reasons) {
      rename(Why.Where, From, To);
      for (Note &Note : Why.Notes)
        rename(Note.Where, From, To);
    }
  }
  for (EditSet &Edits : Result.Change.Loops)
    rename(Edits.Where, From, To);
}

/// Keeps the names of files that stand in quotes: where these are looked for
/// depends on where the file lies that has them (C11 6.10.2p3).
class KeepQuoted : public IncludeCallbacks {
public:
  KeepQuoted(const SourceManager &Sources, std::vector<QuotedName> &Out)
      : Sources(Sources), Out(Out) {}

  void names(SourceLocation Where, llvm::StringRef Name, bool IsAngled,
             OptionalFileEntryRef File) override {
    if (IsAngled)
      return;
    FileID At = Sources.getFileID(Sources.getExpansionLoc(Where));
    llvm::SmallString<256> Path(File ? File->getName() : "");
    if (File)
      Sources.getFileManager().makeAbsolutePath(Path);
    Out.push_back(
        {Name.str(), Path.str().str(), At == Sources.getMainFileID()});
  }

private:
  const SourceManager &Sources;
  std::vector<QuotedName> &Out;
};

class RunPipeline : public ASTConsumer {
public:
  RunPipeline(CompilerInstance &Compiler, Task &Task)
      : Compiler(Compiler), Work(Task),
        Log(recordDirectives(Compiler.getPreprocessor())),
        Gcc(recordGccOptions(Compiler.getPreprocessor())) {
    Compiler.getPreprocessor().addPPCallbacks(std::make_unique<KeepQuoted>(
        Compiler.getSourceManager(), Task.Result.Quoted));
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    const SourceManager &Sources = Context.getSourceManager();
    for (auto It = Sources.fileinfo_begin(); It != Sources.fileinfo_end(); ++It)
      Work.Result.Read.push_back(canonicalPath(Sources, It->second->OrigEntry));
    // An AST with holes in it proves nothing.
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    CodeOptions Code = findCodeOptions(Compiler, *Gcc);
    Knowledge Known(Context, *Log, Work.Choices.Declared);
    for (const SourceAnnotations::Problem &P : Known.Notes.problems())
      Work.Result.Warnings.push_back(
          nameOf(Sources, P.At) + ": this annotation has no effect: " + P.What);
    auto NameOf = [&](FileID File) {
      PresumedLoc Start =
          Sources.getPresumedLoc(Sources.getLocForStartOfFile(File),
                                 /*UseLineDirectives=*/false);
      return std::string(Start.isValid() ? Start.getFilename() : "");
    };
    auto Run = [&](FileID File, const KnownFile &About,
                   std::optional<Stage> Print) {
      Unit Unit(Context, Compiler.getPreprocessor(), *Log, File, Code);
      Unit.LeftOut = About.LeftOut;
      Unit.OnlyLines = About.OnlyLines;
      Suppressions Comments = findSuppressions(Unit);
      llvm::append_range(Unit.LeftOut, Comments.Loops);
#ifdef PARFOLD_MUTATION
      tryChecks([&](llvm::raw_ostream &Out) {
        Knowledge Anew(Context, *Log, Work.Choices.Declared);
        return runPipeline(Unit, Anew, Work.Choices, Print, Out);
      });
#endif
      UnitResult Result =
          runPipeline(Unit, Known, Work.Choices, Print, Work.Out);
      noteSuppressions(Comments, Result, About.Name);
      return Result;
    };
    // (-fopenmp-simd reads directives, and does not define _OPENMP.)
    const LangOptions &Language = Context.getLangOpts();
    Work.Result.AsksForOpenMP =
        (!Language.OpenMP || Language.OpenMPSimd) && Log->askForOpenMP();
    Work.MainName = NameOf(Sources.getMainFileID());
    Work.Result.Main = Run(Sources.getMainFileID(), Work.Main, Work.Print);
    for (FileID Header : findHeaders(Context)) {
      std::string Path =
          canonicalPath(Sources, Sources.getFileEntryRefForID(Header));
      KnownFile About = Work.Included(Path);
      UnitResult Result = Run(Header, About, std::nullopt);
      Result.Change.Path = Path;
      rename(Result, NameOf(Header), About.Name);
      Work.Result.Headers.push_back(std::move(Result));
    }
    Work.Outcome = Analysis::Done;
  }

private:
  /// Keeps which of \p Comments have had an effect.
  void noteSuppressions(const Suppressions &Comments, const UnitResult &Result,
                        llvm::StringRef Name) {
    auto At = [&](const Place &Where) {
      return Name.str() + ":" + std::to_string(Where.Line) + ":" +
             std::to_string(Where.Column) + ": ";
    };
    for (const Note &Problem : Comments.Problems)
      Work.Result.Warnings.push_back(
          At(Problem.Where) + "this comment has no effect: " + Problem.Text);
    for (const LeftOutLoops &Loops : Comments.Loops) {
      auto IsIts = [&](const Reason &Why) {
        return Why.Id == ReasonId::SuppressedByComment &&
               Why.Where.Line == Loops.Comment.Line &&
               Why.Where.Column == Loops.Comment.Column;
      };
      bool IsUsed = llvm::any_of(Result.Loops, [&](const LoopReport &Loop) {
        return llvm::any_of(Loop.Reasons, IsIts);
      });
      Work.Result.Suppressions.emplace_back(At(Loops.Comment), IsUsed);
    }
  }

  /// One name for a header, however it was included.
  static std::string canonicalPath(const SourceManager &Sources,
                                   OptionalFileEntryRef Entry) {
    llvm::StringRef Real =
        Entry ? Entry->getFileEntry().tryGetRealPathName() : llvm::StringRef();
    llvm::SmallString<256> Path(!Real.empty() ? Real
                                : Entry       ? Entry->getName()
                                              : llvm::StringRef());
    Sources.getFileManager().makeAbsolutePath(Path);
    llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    return Path.str().str();
  }

  /// File and line of \p At, for the user.
  std::string nameOf(const SourceManager &Sources, SourceLocation At) const {
    At = Sources.getExpansionLoc(At);
    std::string File =
        Sources.isInMainFile(At)
            ? Work.Main.Name
            : Work.Included(canonicalPath(Sources, Sources.getFileEntryRefForID(
                                                       Sources.getFileID(At))))
                  .Name;
    return File + ":" + std::to_string(Sources.getSpellingLineNumber(At));
  }

  CompilerInstance &Compiler;
  Task &Work;
  std::shared_ptr<const DirectiveLog> Log;
  std::shared_ptr<const GccOptions> Gcc;
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

} // namespace

Analysis analyze(const Command &Command, const KnownFile &Main,
                 llvm::function_ref<KnownFile(llvm::StringRef)> Included,
                 const Options &Choices, std::optional<Stage> Print,
                 llvm::raw_ostream &Out, DiagnosticConsumer &Diagnostics,
                 AnalysisResult &Result) {
  Task Work{Main, Included, Choices, Print, Out, Result, ""};
  bool Parsed = parse(Command, std::make_unique<Analyze>(Work), Diagnostics);
  // Of errors in the flags, as '-std=c++11' for C, the parse knows nothing.
  if (!Parsed && Work.Outcome == Analysis::Done)
    return Analysis::NotStarted;
  rename(Result.Main, Work.MainName, Main.Name);
  return Work.Outcome;
}

} // namespace parfold
