//===- tool/Main.cpp - the parfold command --------------------------------===//
//
// argv in, exit status out. What happens between is lib/Driver's.
//
//===----------------------------------------------------------------------===//

#include "Driver/Run.h"
#include "parfold/Config.h"
#include "clang/Basic/Version.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/raw_ostream.h"

using namespace parfold;
using llvm::WithColor;

static void setColor(llvm::ColorMode Mode) {
  switch (Mode) {
  case llvm::ColorMode::Auto:
    WithColor::setAutoDetectFunction(
        [](const llvm::raw_ostream &Stream) { return Stream.has_colors(); });
    break;
  case llvm::ColorMode::Enable:
    WithColor::setAutoDetectFunction(
        [](const llvm::raw_ostream &) { return true; });
    break;
  case llvm::ColorMode::Disable:
    WithColor::setAutoDetectFunction(
        [](const llvm::raw_ostream &) { return false; });
    break;
  }
  llvm::errs().enable_colors(
      Mode == llvm::ColorMode::Enable ||
      (Mode == llvm::ColorMode::Auto && llvm::errs().has_colors()));
}

static ExitStatus runMain(llvm::ArrayRef<const char *> Arguments) {
  llvm::Expected<Invocation> Call = parseCommandLine(Arguments);
  if (!Call) {
    WithColor::error(llvm::errs(), "parfold")
        << llvm::toString(Call.takeError()) << '\n';
    return ExitStatus::WrongCall;
  }
  setColor(Call->Color);
  if (Call->ShowHelp) {
    printHelp(llvm::outs());
    return ExitStatus::Done;
  }
  if (Call->ShowVersion) {
    llvm::outs() << "parfold " PARFOLD_VERSION_STRING " (Clang "
                 << CLANG_VERSION_STRING << ")\n";
    return ExitStatus::Done;
  }
  return run(*Call, llvm::outs(), llvm::errs());
}

int main(int argc, char **argv) {
  llvm::setBugReportMsg("parfold crashed, which it never should: please "
                        "report it with the source file\n");
  llvm::InitLLVM Init(argc, argv);
  ExitStatus Status =
      runMain(llvm::ArrayRef<const char *>(argv, argc).drop_front());
  llvm::outs().flush();
  if (llvm::outs().has_error()) {
    WithColor::error(llvm::errs(), "parfold")
        << "cannot write to stdout: " << llvm::outs().error().message() << '\n';
    llvm::outs().clear_error();
    Status = ExitStatus::WrongCall;
  }
  return static_cast<int>(Status);
}
