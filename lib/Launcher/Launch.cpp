//===- Launcher/Launch.cpp - what parfold-cc does -------------------------===//
//
//   command line ─► rewrite each C source ─► compile the new texts
//                        │                        │
//                        └── nothing new ─────────┴── fails ─► as it was
//
// A build must not fail because of parfold: what it does not understand, and
// what does not compile once it is rewritten, is compiled as it was, with a
// warning, or with an error where PARFOLD_STRICT is set.
//
//===----------------------------------------------------------------------===//

#include "Launcher/Launch.h"
#include "Driver/Run.h"
#include "Launcher/CollectReports.h"
#include "Launcher/Rewriter.h"
#include "Launcher/SourceCopies.h"
#include "parfold/Config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>
#include <unistd.h>

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::WithColor;
namespace path = llvm::sys::path;

namespace parfold {

namespace {

bool isSet(const char *Variable) {
  std::optional<std::string> Value = llvm::sys::Process::GetEnv(Variable);
  return Value && !Value->empty() && *Value != "0";
}

int fail(StringRef Why) {
  WithColor::error(llvm::errs(), "parfold-cc") << Why << '\n';
  return static_cast<int>(ExitStatus::WrongCall);
}

/// Becomes the compiler.
/// \returns if there is none.
int become(const std::vector<std::string> &Command) {
  std::vector<char *> Argv;
  for (const std::string &Argument : Command)
    Argv.push_back(const_cast<char *>(Argument.c_str()));
  Argv.push_back(nullptr);
  llvm::outs().flush();
  llvm::errs().flush();
  execvp(Argv[0], Argv.data());
  return fail("cannot run '" + Command[0] + "': " + strerror(errno));
}

/// Runs \p Command; its messages go to the file \p Errors, if that is given.
int runCompiler(const std::vector<std::string> &Command,
                std::optional<StringRef> Errors = std::nullopt) {
  auto Program = llvm::sys::findProgramByName(Command[0]);
  if (!Program)
    return fail("cannot run '" + Command[0] +
                "': " + Program.getError().message());
  std::vector<StringRef> Arguments(Command.begin(), Command.end());
  std::optional<StringRef> Streams[] = {std::nullopt, std::nullopt, Errors};
  return llvm::sys::ExecuteAndWait(*Program, Arguments, std::nullopt, Streams);
}

/// The command as it was. Programs are linked with OpenMP, since others of
/// their files may need it.
std::vector<std::string> plainCommand(const CompilerCall &Call) {
  std::vector<std::string> Command = Call.Arguments;
  bool MayHaveOpenMP = llvm::none_of(Call.Sources, [&](size_t Index) {
    auto Text = llvm::MemoryBuffer::getFile(Call.Arguments[Index]);
    return Text && hasOwnOpenMP((*Text)->getBuffer());
  });
  if (Call.Links && MayHaveOpenMP && !Call.HasOpenMP && !Call.IsWithoutOpenMP)
    Command.insert(Command.begin() + 1, "-fopenmp");
  return Command;
}

/// The folder that all sources are in. What they include is looked for there,
/// and a compiler cannot be told of one for each.
bool haveOneFolder(const CompilerCall &Call) {
  return llvm::all_of(Call.Sources, [&](size_t Index) {
    return path::parent_path(Call.Arguments[Index]) ==
           path::parent_path(Call.Arguments[Call.Sources.front()]);
  });
}

/// Runs the compiler on new texts.
class Launch {
public:
  Launch(const CompilerCall &Call, std::vector<std::string> Options)
      : Call(Call), Sources(Call, std::move(Options)), Dependencies(Call) {}

  int run() {
    int Status = compileAll();
    // What is rewritten, and how, depends on it even where nothing is.
    if (Status == 0)
      if (std::string Config = configOfSources(); !Config.empty())
        Dependencies.add(Config);
    return Status;
  }

private:
  int compileAll() {
    if (!Call.Compiles || Call.IsWithoutOpenMP || isSet("PARFOLD_DISABLE") ||
        !haveOneFolder(Call))
      return become(plainCommand(Call));
    Expected<SourceCopies> Folder = SourceCopies::create();
    if (!Folder)
      return compileAsItWas(llvm::toString(Folder.takeError()));
    bool IsChanged = false;
    for (size_t Index : Call.Sources) {
      const std::string &Source = Call.Arguments[Index];
      auto Text = Sources.rewrite(Source);
      if (!Text)
        return compileAsItWas("'" + Source + "' is compiled as it is: " +
                              llvm::toString(Text.takeError()));
      if (!*Text)
        continue;
      IsChanged = true;
      if (Error Why = Folder->add(Source, **Text))
        return compileAsItWas(llvm::toString(std::move(Why)));
    }
    return IsChanged ? compile(*Folder) : runCompiler(plainCommand(Call));
  }

  int compile(const SourceCopies &Folder) {
    std::vector<std::string> Command = Folder.command(Call);
    bool Colors = llvm::sys::Process::StandardErrHasColors() &&
                  llvm::none_of(Call.Arguments, [](StringRef Flag) {
                    return Flag.contains("diagnostics-color");
                  });
    if (Colors)
      Command.insert(Command.begin() + 1, "-fdiagnostics-color=always");
    std::string Errors = Folder.messages();
    if (runCompiler(Command, StringRef(Errors)) != 0)
      return compileAsItWas("the rewritten text of '" +
                            Call.Arguments[Call.Sources.front()] +
                            "' does not compile; the original is taken");
    Folder.correct(Dependencies);
    if (auto Messages = llvm::MemoryBuffer::getFile(Errors))
      llvm::errs() << (*Messages)->getBuffer();
    return 0;
  }

  /// What the compiler objects to is no news of parfold's.
  int compileAsItWas(const std::string &Why) {
    int Status = runCompiler(plainCommand(Call));
    if (Status != 0)
      return Status < 0 ? 1 : Status;
    bool IsStrict = isSet("PARFOLD_STRICT");
    (IsStrict ? WithColor::error(llvm::errs(), "parfold-cc")
              : WithColor::warning(llvm::errs(), "parfold-cc"))
        << Why << '\n';
    return IsStrict ? 1 : 0;
  }

  /// The file .parfold.yaml that holds for the sources, which have one folder.
  std::string configOfSources() const {
    llvm::SmallString<256> Path(Call.Arguments[Call.Sources.front()]);
    if (llvm::sys::fs::make_absolute(Path))
      return "";
    path::remove_dots(Path, /*remove_dot_dot=*/true);
    return configFor(Path);
  }

  const CompilerCall &Call;
  Rewriter Sources;
  DependencyFiles Dependencies;
};

/// Is \p Argument something that a compiler is called with?
bool isForCompiler(StringRef Argument) {
  StringRef End = path::extension(Argument);
  return Argument.starts_with("-") || Argument.starts_with("@") ||
         End == ".c" || End == ".o" || End == ".i" || End == ".s";
}

void printUsage() {
  llvm::outs()
      << "parfold-cc: compiles C sources as parfold rewrites them\n\n"
         "usage: parfold-cc [--option...] <compiler> <its arguments>\n\n"
         "The options are parfold's (parfold --help), and these:\n"
         "  --cc=PROGRAM             the compiler, if none is named\n"
         "  --report=json:DIR/       a report for each source, in DIR\n"
         "  --collect-reports=DIR    prints these as one report\n\n"
         "environment:\n"
         "  PARFOLD_OPTIONS    more options\n"
         "  PARFOLD_CC         the compiler, if none is named\n"
         "  PARFOLD_STRICT=1   a source that cannot be rewritten is an error\n"
         "  PARFOLD_DISABLE=1  everything is compiled as it is\n";
}

} // namespace

int launch(llvm::ArrayRef<const char *> Arguments) {
  llvm::BumpPtrAllocator Memory;
  llvm::StringSaver Saver(Memory);
  llvm::SmallVector<const char *, 8> Words;
  if (auto More = llvm::sys::Process::GetEnv("PARFOLD_OPTIONS"))
    llvm::cl::TokenizeGNUCommandLine(*More, Saver, Words);
  while (!Arguments.empty() && StringRef(Arguments[0]).starts_with("--")) {
    Words.push_back(Arguments[0]);
    Arguments = Arguments.drop_front();
  }

  std::string Compiler =
      llvm::sys::Process::GetEnv("PARFOLD_CC").value_or("cc");
  std::vector<std::string> Options;
  for (StringRef Option : Words) {
    if (Option == "--help") {
      printUsage();
      return 0;
    }
    if (Option == "--version") {
      llvm::outs() << "parfold-cc " PARFOLD_VERSION_STRING "\n";
      return 0;
    }
    if (Option.consume_front("--collect-reports=")) {
      Error Why = collectReports(Option, llvm::outs());
      return Why ? fail(llvm::toString(std::move(Why))) : 0;
    }
    if (Option.consume_front("--cc="))
      Compiler = Option.str();
    else
      Options.push_back(Option.str());
  }

  std::vector<const char *> Command(Arguments.begin(), Arguments.end());
  if (!Arguments.empty() && isForCompiler(Arguments[0]))
    Command.insert(Command.begin(), Compiler.c_str());
  if (Command.empty())
    return fail("no compiler is named (parfold-cc --help shows how to call "
                "it)");
  CompilerCall Call = CompilerCall::parse(Command);
  return Launch(Call, std::move(Options)).run();
}

} // namespace parfold
