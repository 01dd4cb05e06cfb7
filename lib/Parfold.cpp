//===- Parfold.cpp - parfold as a library ---------------------------------===//
//
// The driver's steps for one file: what the tool does besides is to find files
// and commands, headers that several sources have in common, and to write.
//
//===----------------------------------------------------------------------===//

#include "parfold/Parfold.h"
#include "Driver/Commands.h"
#include "Driver/Merge.h"
#include "Driver/SourceAnalysis.h"
#include "Emit/Format.h"
#include "Emit/Recheck.h"
#include "Source/DiskFiles.h"
#include "Source/LargeStack.h"
#include "parfold/Config.h"
#include "parfold/Loops.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::Expected;

namespace parfold {

namespace {

/// The commands of \p From, each with the files that it sees.
struct Prepared {
  std::string Name; ///< of the source, for the user
  std::vector<Command> Commands;
  std::vector<std::string> Warnings;
};

/// The files on disk, \p Text in place of the one at \p Path.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
filesWith(llvm::StringRef Path, const std::string &Text) {
  auto Given = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Given->addFile(Path, 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      createDiskFiles());
  Files->pushOverlay(Given);
  return Files;
}

Expected<Prepared> prepare(const Source &From) {
  if (From.Commands.empty())
    return llvm::createStringError("a source without a compile command");
  Prepared Out;
  Out.Name = From.Commands.front().Filename;
  std::string ResourceDir = From.ResourceDirectory;
  if (ResourceDir.empty())
    ResourceDir = PARFOLD_CLANG_RESOURCE_DIR;
  if (Error Why = checkResourceDir(ResourceDir))
    return Why;
  for (const clang::tooling::CompileCommand &Original : From.Commands) {
    std::vector<std::string> Unknown;
    Command Adjusted =
        checkingCommand(Original, {{}, {}, ResourceDir}, Unknown);
    for (const std::string &Flag : Unknown)
      Out.Warnings.push_back("compiler flag '" + Flag +
                             "' is not known to Clang and is ignored");
    // Files in memory know no working directory but what they are told.
    llvm::SmallString<256> Directory(Adjusted.Directory);
    llvm::sys::fs::make_absolute(Directory);
    Adjusted.Directory = Directory.str().str();
    if (From.Text) {
      llvm::SmallString<256> Path(Original.Filename);
      llvm::sys::fs::make_absolute(Directory, Path);
      Adjusted.Disk = filesWith(Path, *From.Text);
    }
    Out.Commands.push_back(std::move(Adjusted));
  }
  return Out;
}

/// Why there is no result, with \p Messages of Clang's, if there are any.
Error failure(const std::string &Name, Analysis Outcome,
              const std::string &Messages) {
  if (Outcome == Analysis::NotC)
    return llvm::createStringError("'" + Name + "' is not C");
  return llvm::createStringError(
      "'" + Name + "' does not compile" +
      (Messages.empty() ? "" : ":\n" + llvm::StringRef(Messages).rtrim()));
}

class LoopSeer : public clang::ASTConsumer {
public:
  LoopSeer(clang::CompilerInstance &Compiler,
           std::optional<std::vector<SeenLoop>> &Out)
      : Compiler(Compiler), Log(recordDirectives(Compiler.getPreprocessor())),
        Out(Out) {}

  void HandleTranslationUnit(clang::ASTContext &Context) override {
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    Unit Unit(Context, Compiler.getPreprocessor(), *Log,
              Context.getSourceManager().getMainFileID());
    Out.emplace();
    for (const Loop &L : collectLoops(Unit))
      Out->push_back({L.Where, L.Function->getNameAsString(), L.Parent, L.Begin,
                      L.End, L.Space.has_value()});
  }

private:
  clang::CompilerInstance &Compiler;
  std::shared_ptr<const DirectiveLog> Log;
  std::optional<std::vector<SeenLoop>> &Out;
};

class See : public clang::ASTFrontendAction {
public:
  See(Analysis &Outcome, std::optional<std::vector<SeenLoop>> &Out)
      : Outcome(Outcome), Out(Out) {}

  bool BeginInvocation(clang::CompilerInstance &Compiler) override {
    bool IsC =
        Compiler.getFrontendOpts().DashX.getLanguage() == clang::Language::C;
    Outcome = IsC ? Analysis::NotCompiled : Analysis::NotC;
    return IsC;
  }

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    llvm::StringRef) override {
    return std::make_unique<LoopSeer>(Compiler, Out);
  }

private:
  Analysis &Outcome;
  std::optional<std::vector<SeenLoop>> &Out;
};

} // namespace

Source sourceWithFlags(llvm::StringRef Path,
                       llvm::ArrayRef<std::string> Flags) {
  return {clang::tooling::FixedCompilationDatabase(".", Flags.vec())
              .getCompileCommands(Path)};
}

Expected<std::vector<SeenLoop>> see(const Source &From) {
  Expected<Prepared> Ready = prepare(From);
  if (!Ready)
    return Ready.takeError();
  std::string Messages;
  Analysis Outcome = Analysis::NotStarted;
  std::optional<std::vector<SeenLoop>> Loops;
  largeStackThread([&] {
    llvm::raw_string_ostream Err(Messages);
    auto Look = llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>();
    clang::TextDiagnosticPrinter Printer(Err, Look.get());
    if (!parse(Ready->Commands.front(), std::make_unique<See>(Outcome, Loops),
               Printer))
      Loops.reset();
  }).join();
  if (!Loops)
    return failure(Ready->Name, Outcome, Messages);
  for (SeenLoop &Loop : *Loops)
    Loop.Where.File = Ready->Name;
  return std::move(*Loops);
}

Expected<Decisions> decide(const Source &From, const Options &Wishes) {
  Expected<Prepared> Ready = prepare(From);
  if (!Ready)
    return Ready.takeError();
  SourceAnalysis Found;
  auto Included = [](llvm::StringRef Path) {
    return KnownFile{Path.str(), {{ReasonId::InHeader}}};
  };
  largeStackThread([&] {
    Found = analyzeSource(Ready->Commands, {Ready->Name, {}}, Included, Wishes,
                          std::nullopt, /*InColors=*/false);
  }).join();
  if (!Found.IsCompiled)
    return failure(Ready->Name,
                   Found.IsC ? Analysis::NotCompiled : Analysis::NotC,
                   Found.Diagnostics);
  UnitResult Result = mergeResults(std::move(Found.Views));
  auto Style = findStyle(Wishes.FormatStyle, Result.Change.Path);
  if (!Style)
    return Style.takeError();
  Decisions Out{std::move(Result.Loops), formatChange(Result.Change, *Style),
                std::move(Ready->Warnings)};
  llvm::append_range(Out.Warnings, Found.All.Warnings);
  return Out;
}

Expected<Fix> fix(const Source &From, const Decisions &Decided) {
  Expected<Prepared> Ready = prepare(From);
  if (!Ready)
    return Ready.takeError();
  auto Edits = collectEdits(Decided.Change);
  if (!Edits)
    return Edits.takeError();
  Fix Out{applyEdits(Decided.Change.Before, *Edits), std::move(*Edits)};
  if (Out.Text == Decided.Change.Before)
    return Out;
  llvm::StringSet<> Rewritten;
  for (const LoopReport &Loop : Decided.Loops)
    if (Loop.State == Status::Parallelized)
      Rewritten.insert(Loop.Function);
  std::optional<std::string> Why;
  largeStackThread([&] {
    for (const Command &Command : Ready->Commands)
      if (!Why)
        Why = recheck(Command, Out.Text, {}, Rewritten);
  }).join();
  if (Why)
    return llvm::createStringError("'" + Ready->Name +
                                   "' does not compile once it is rewritten (" +
                                   *Why + ")");
  return Out;
}

} // namespace parfold
