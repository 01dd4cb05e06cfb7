//===- tool/Main.cpp - the parfold command --------------------------------===//
//
// argv in, exit status out. What happens between is lib/Driver's.
//
//===----------------------------------------------------------------------===//

#include "Driver/Run.h"
#include "Source/LargeStack.h"
#include "parfold/Config.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#ifdef PARFOLD_MUTATION
#include "Mutation/Checks.h"
#endif

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
#ifdef PARFOLD_MUTATION
  if (Call->ListChecks) {
    listChecks(llvm::outs());
    return ExitStatus::Done;
  }
  // Where a test gives the options. (What is not there is off already.)
  if (auto Names = llvm::sys::Process::GetEnv("PARFOLD_CHECKS_OFF"))
    for (llvm::StringRef Name : llvm::split(*Names, ','))
      disableChecks(Name);
#endif
  return run(*Call, llvm::outs(), llvm::errs());
}

/// Has all that was written to \p Stream gone out? Says so if not.
static bool arrived(llvm::raw_fd_ostream &Stream, llvm::StringRef Name) {
  Stream.flush();
  std::error_code Why = Stream.error();
  if (!Why)
    return true;
  Stream.clear_error(); // or its destructor ends the process its own way
  WithColor::error(llvm::errs(), "parfold")
      << "cannot write to " << Name << ": " << Why.message() << '\n';
  llvm::errs().clear_error();
  return false;
}

int main(int argc, char **argv) {
  llvm::setBugReportMsg("parfold crashed, which it never should: please "
                        "report it with the source file\n");
  llvm::InitLLVM Init(argc, argv);
  // Where standard output is closed, the next file to be opened must not
  // become it.
  if (llvm::sys::Process::FixupStandardFileDescriptors())
    return static_cast<int>(ExitStatus::WrongCall);
  // A file that may not grow is an error of the call that writes it, as a
  // full disk is.
  std::signal(SIGXFSZ, SIG_IGN);

  ExitStatus Status = ExitStatus::InternalError;
  largeStackThread([&] {
    Status = runMain(llvm::ArrayRef<const char *>(argv, argc).drop_front());
  }).join();

  if (!arrived(llvm::outs(), "stdout") || !arrived(llvm::errs(), "stderr"))
    Status = ExitStatus::WrongCall;
  return static_cast<int>(Status);
}
