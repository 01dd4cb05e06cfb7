//===- Verify/Process.cpp - a command is run, and what it did -------------===//
//
// What a user's command prints goes to files, not to pipes: nothing can be
// blocked by a reader that waits for the end of a process that is long gone.
//
// The command gets a session of its own, so that it can be ended together with
// what it has started. The price is that the terminal's Ctrl-C does not reach
// it, and has to be handed on. LLVM's own timeout is an alarm, which may be
// delivered to another thread than the one that waits: here time is looked at.
//
//===----------------------------------------------------------------------===//

#include "Verify/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Signals.h"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>
#include <thread>
#include <unistd.h>

using llvm::Expected;
using llvm::StringRef;

extern char **environ; // NOLINT: POSIX has no header for it

namespace parfold {

namespace {

// A handler of signals has nowhere else to look.
std::atomic<bool> WasInterrupted{false};

/// Variables of parfold's own, but for those that \p Run sets or withholds.
std::vector<std::string> environmentOf(const Process &Run) {
  std::vector<std::string> Out;
  for (char **Variable = environ; *Variable; ++Variable) {
    StringRef Name = StringRef(*Variable).split('=').first;
    if (!llvm::is_contained(Run.Withheld, Name) &&
        llvm::none_of(Run.Environment,
                      [&](const auto &Set) { return Set.first == Name; }))
      Out.push_back(*Variable);
  }
  for (const auto &[Name, Value] : Run.Environment)
    Out.push_back(Name + "=" + Value);
  return Out;
}

/// A shell that waits for a program hands on the signal that ended it.
std::string wordsFor(int Status) {
  std::string Out = "exit status " + std::to_string(Status);
  if (Status > 128 && Status < 128 + NSIG)
    Out += std::string(" (") + ::strsignal(Status - 128) + ")";
  return Out;
}

Expected<std::string> contentOf(const std::string &File) {
  auto Buffer = llvm::MemoryBuffer::getFile(File, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false,
                                            /*IsVolatile=*/true);
  if (!Buffer)
    return llvm::createFileError(File, Buffer.getError());
  return (*Buffer)->getBuffer().str();
}

} // namespace

std::vector<std::string> shellCommand(StringRef Line) {
  return {"/bin/sh", "-c", Line.str()};
}

Expected<Outcome> execute(const Process &Run, StringRef Files) {
  // LLVM starts programs where parfold is; a shell goes where they belong.
  std::vector<std::string> Argv = {
      "/bin/sh", "-c", "cd \"$0\" || exit 126; exec \"$@\"", Run.Directory};
  llvm::append_range(Argv, Run.Argv);
  std::vector<StringRef> Arguments(Argv.begin(), Argv.end());
  std::vector<std::string> Variables = environmentOf(Run);
  std::vector<StringRef> Environment(Variables.begin(), Variables.end());

  std::string OutFile = (Files + ".stdout").str();
  std::string ErrFile = (Files + ".stderr").str();
  std::optional<StringRef> Redirects[] = {StringRef(""), StringRef(OutFile),
                                          StringRef(ErrFile)};
  for (const std::string &File : {OutFile, ErrFile})
    if (std::error_code Why = llvm::sys::fs::remove(File))
      return llvm::createFileError(File, Why);

  llvm::sys::SetInterruptFunction([] { WasInterrupted = true; });
  std::string Why;
  bool Failed = false;
#if LLVM_VERSION_MAJOR >= 19
  llvm::sys::ProcessInfo Started = llvm::sys::ExecuteNoWait(
      Argv[0], Arguments, llvm::ArrayRef(Environment), Redirects,
      /*MemoryLimit=*/0, &Why, &Failed, /*AffinityMask=*/nullptr,
      /*DetachProcess=*/true);
#else
  // util-linux has a program for a session of one's own.
  std::vector<StringRef> Detached = {"setsid"};
  llvm::append_range(Detached, Arguments);
  llvm::sys::ProcessInfo Started = llvm::sys::ExecuteNoWait(
      "/usr/bin/setsid", Detached, llvm::ArrayRef(Environment),
      llvm::ArrayRef(Redirects), /*MemoryLimit=*/0, &Why, &Failed);
#endif
  if (Failed)
    return llvm::createStringError("cannot run /bin/sh: " + Why);

  using Clock = std::chrono::steady_clock;
  const Clock::time_point End =
      Clock::now() + std::chrono::seconds(Run.Timeout);
  std::chrono::milliseconds Pause(1);
  Outcome Out;
  for (;;) {
    Why.clear();
    llvm::sys::ProcessInfo Now =
        llvm::sys::Wait(Started, /*SecondsToWait=*/0, &Why);
    if (Now.Pid == Started.Pid) {
      Out.Status = Now.ReturnCode < 0 ? -1 : Now.ReturnCode;
      // LLVM's -1 is a shell's 126 or 127; its -2 a signal, with the name.
      Out.IsNotFound = Now.ReturnCode == -1;
      Out.Ending = Out.IsNotFound         ? "exit status 126 or 127"
                   : Now.ReturnCode == -2 ? Why
                                          : wordsFor(Now.ReturnCode);
      break;
    }
    bool IsLate = Clock::now() >= End;
    if (IsLate || WasInterrupted) {
      ::kill(-Started.Pid, SIGKILL);
      llvm::sys::Wait(Started, std::nullopt);
      if (!IsLate)
        return llvm::createStringError("interrupted");
      Out.Status = -1;
      Out.IsTimeout = true;
      Out.Ending = "no end after " + std::to_string(Run.Timeout) +
                   (Run.Timeout == 1 ? " second" : " seconds");
      break;
    }
    std::this_thread::sleep_for(Pause);
    Pause = std::min(Pause * 2, std::chrono::milliseconds(20));
  }
  // What it has left running would go on beside the next run.
  ::kill(-Started.Pid, SIGKILL);
  for (auto [File, Text] :
       {std::pair(&OutFile, &Out.Output), std::pair(&ErrFile, &Out.Errors)}) {
    Expected<std::string> Content = contentOf(*File);
    if (!Content)
      return Content.takeError();
    *Text = std::move(*Content);
  }
  return Out;
}

} // namespace parfold
