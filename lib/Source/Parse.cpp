//===- Source/Parse.cpp - one run of Clang over one file ------------------===//
//
// clang::tooling::ToolInvocation does the work. Every parse has a file
// manager of its own: files that an Overlay invents, and the directory that
// relative names start from, must not be seen by the next parse.
//
//===----------------------------------------------------------------------===//

#include "Source/Parse.h"
#include "Source/CompilerOptions.h"
#include "Source/DiskFiles.h"
#include "clang/Basic/FileManager.h"
#include "clang/Driver/Options.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Option/Arg.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace clang;

namespace parfold {

namespace {

/// Hands out its one action, after the overlay is laid over the invocation.
class OneAction : public tooling::FrontendActionFactory {
public:
  OneAction(std::unique_ptr<FrontendAction> Action, const Overlay &Over)
      : Action(std::move(Action)), Over(Over) {}

  std::unique_ptr<FrontendAction> create() override {
    return std::move(Action);
  }

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation,
                     FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers,
                     DiagnosticConsumer *Diagnostics) override {
    FrontendOptions &Frontend = Invocation->getFrontendOpts();
    Frontend.SkipFunctionBodies = Over.SkipFunctionBodies;
    // No count of errors, which goes to stderr whoever listens.
    Invocation->getDiagnosticOpts().ShowCarets = false;
    std::vector<std::unique_ptr<llvm::MemoryBuffer>> Texts;
    PreprocessorOptions &Source = Invocation->getPreprocessorOpts();
    Source.RetainRemappedFileBuffers = true;
    auto Replace = [&](llvm::StringRef Path, const std::string &Text) {
      Texts.push_back(llvm::MemoryBuffer::getMemBuffer(Text));
      Source.addRemappedFile(Path, Texts.back().get());
    };
    if (Over.MainText && Frontend.Inputs.size() == 1)
      Replace(Frontend.Inputs[0].getFile(), *Over.MainText);
    for (auto &[Path, Text] : Over.Replaced)
      Replace(Path, Text);
    return FrontendActionFactory::runInvocation(
        std::move(Invocation), Files, std::move(Containers), Diagnostics);
  }

private:
  std::unique_ptr<FrontendAction> Action;
  const Overlay &Over;
};

} // namespace

Command withOpenMP(Command Plain) {
  Plain.Arguments = withoutOptions(
      Plain.Arguments, [](const llvm::opt::Arg &Option, llvm::StringRef Word) {
        if (Option.getOption().getID() == driver::options::OPT_Xclang)
          Word = Option.getValue();
        return Word.starts_with("-fopenmp") || Word == "-fno-openmp";
      });
  Plain.Arguments.insert(Plain.Arguments.begin() + 1, "-fopenmp");
  return Plain;
}

bool parse(const Command &Command, std::unique_ptr<FrontendAction> Action,
           DiagnosticConsumer &Diagnostics, const Overlay &Over) {
  auto Disk = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      Command.Disk ? Command.Disk : createDiskFiles());
  auto Invented = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (auto &[Path, Content] : Over.Files)
    Invented->addFile(Path, 0, llvm::MemoryBuffer::getMemBuffer(Content));
  Disk->pushOverlay(Invented);
  if (Disk->setCurrentWorkingDirectory(Command.Directory))
    return false;

  auto Files =
      llvm::makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), Disk);
  OneAction Factory(std::move(Action), Over);
  tooling::ToolInvocation Run(Command.Arguments, &Factory, Files.get(),
                              std::make_shared<PCHContainerOperations>());
  Run.setDiagnosticConsumer(&Diagnostics);
  return Run.run();
}

} // namespace parfold
