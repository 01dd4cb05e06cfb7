//===- Mutation/Try.cpp - what becomes of loops without a check -----------===//
//
// The file has been parsed, so running the stages once more takes milliseconds,
// and a process of its own for each check does not care how they end.
//
//===----------------------------------------------------------------------===//

#include "Mutation/Checks.h"
#include "parfold/Pipeline.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using llvm::StringRef;

namespace parfold {

void forEachCheckFile(llvm::function_ref<void(CheckFile &)> Visit);
std::string fullName(const CheckRow &Row);

namespace {

/// What a check is good for, in the order of what a test should show. The exit
/// status of the process that found out.
enum Outcome {
  Same,
  Rewritten,    ///< a loop that was left alone
  FewerGuards,  ///< one that was rewritten, without one of its conditions
  OtherText,    ///< likewise, in other words, or with more conditions
  NotRewritten, ///< one that was rewritten is left alone
  OtherReason,  ///< a loop is left alone, and more, or less, is said of it
  OtherPrint,   ///< what --print shows
};
const char *const Names[] = {"same",          "rewritten", "guards", "text",
                             "not-rewritten", "reason",    "print"};

/// All that can be seen of a run.
struct Seen {
  UnitResult Result;
  std::string Printed;
};

Seen see(llvm::function_ref<UnitResult(llvm::raw_ostream &)> Run) {
  Seen Found;
  llvm::raw_string_ostream Out(Found.Printed);
  Found.Result = Run(Out);
  return Found;
}

bool isRewritten(const LoopReport &Loop) {
  return Loop.State == Status::Parallelized || Loop.State == Status::Covered;
}

std::string reasonsOf(const LoopReport &Loop) {
  std::string Text;
  for (const Reason &Why : Loop.Reasons) {
    Text += sentenceOf(Why) + " at " + std::to_string(Why.Where.Line) + "\n";
    for (const Note &N : Why.Notes)
      Text += N.Text + " at " + std::to_string(N.Where.Line) + "\n";
  }
  return Text;
}

std::string textOf(const UnitResult &Result) {
  std::string Text;
  for (const EditSet &Set : Result.Change.Loops)
    for (const clang::tooling::Replacement &Edit : Set.Edits)
      Text += Edit.toString();
  return Text;
}

Outcome compare(const Seen &Before, const Seen &After) {
  const auto &Old = Before.Result.Loops, &New = After.Result.Loops;
  if (Old.size() != New.size())
    return OtherText;
  bool IsLeft = false, LosesGuards = false, HasReasons = false;
  for (size_t I = 0; I < Old.size(); ++I) {
    if (!isRewritten(Old[I]) && isRewritten(New[I]))
      return Rewritten;
    IsLeft |= isRewritten(Old[I]) && !isRewritten(New[I]);
    LosesGuards |= llvm::any_of(Old[I].Guards, [&](const std::string &Guard) {
      return !llvm::is_contained(New[I].Guards, Guard);
    });
    HasReasons |= reasonsOf(Old[I]) != reasonsOf(New[I]);
  }
  if (IsLeft)
    return NotRewritten;
  if (LosesGuards)
    return FewerGuards;
  if (textOf(Before.Result) != textOf(After.Result))
    return OtherText;
  if (HasReasons)
    return OtherReason;
  return Before.Printed != After.Printed ? OtherPrint : Same;
}

/// What becomes of the loops without \p Check, found out by another process.
StringRef
outcomeWithout(CheckFile &File, unsigned Check, const Seen &Before,
               llvm::function_ref<UnitResult(llvm::raw_ostream &)> Run) {
  pid_t Child = fork();
  if (Child == 0) {
    // One that crashes, or runs for ever, says nothing of it.
    for (int Signal : {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP})
      std::signal(Signal, SIG_DFL);
    int Nowhere = open("/dev/null", O_WRONLY);
    dup2(Nowhere, STDERR_FILENO);
    dup2(Nowhere, STDOUT_FILENO);
    alarm(20);
    File.set(Check, /*IsOn=*/false);
    _exit(compare(Before, see(Run)));
  }
  int Status = 0;
  if (Child < 0 || waitpid(Child, &Status, 0) != Child)
    return "unknown";
  if (WIFEXITED(Status))
    return WEXITSTATUS(Status) < int(std::size(Names))
               ? Names[WEXITSTATUS(Status)]
               : "crash";
  return WTERMSIG(Status) == SIGALRM ? "endless" : "crash";
}

} // namespace

void tryChecks(llvm::function_ref<UnitResult(llvm::raw_ostream &)> Run) {
  auto Log = llvm::sys::Process::GetEnv("PARFOLD_CHECKS_LOG");
  if (!Log)
    return;
  forEachCheckFile([](CheckFile &File) { File.forget(); });
  Seen Before = see(Run);
  std::string Notes;
  llvm::raw_string_ostream Out(Notes);
  forEachCheckFile([&](CheckFile &File) {
    for (unsigned K = 0; K < File.rows().size(); ++K)
      if (File.hasBitten(K))
        Out << "bites\t" << File.rows()[K].Name << '\n';
  });
  if (auto Wanted = llvm::sys::Process::GetEnv("PARFOLD_CHECKS_TRY")) {
    auto Buffer = llvm::MemoryBuffer::getFile(*Wanted);
    llvm::StringSet<> Names;
    llvm::SmallVector<StringRef, 64> Lines;
    if (Buffer)
      (*Buffer)->getBuffer().split(Lines, '\n', -1, /*KeepEmpty=*/false);
    Names.insert(Lines.begin(), Lines.end());
    forEachCheckFile([&](CheckFile &File) {
      for (unsigned K = 0; K < File.rows().size(); ++K)
        if (File.hasBitten(K) && Names.contains(File.rows()[K].Name))
          Out << outcomeWithout(File, K, Before, Run) << '\t'
              << File.rows()[K].Name << '\n';
    });
  }
  std::error_code Why;
  llvm::raw_fd_ostream File(*Log, Why, llvm::sys::fs::OF_Append);
  if (!Why)
    File << Notes;
}

} // namespace parfold
