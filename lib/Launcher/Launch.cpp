//===- Launcher/Launch.cpp - what parfold-cc does -------------------------===//
//
//   command line ─► rewrite each C source ─► compile the new texts
//                        │                        │
//                        └── nothing new ─────────┴── fails ─► as it was
//
// A build must not fail because of parfold: what it does not understand, and
// what does not compile once it is rewritten, is compiled as it was, with a
// warning, or with an error where PARFOLD_STRICT is set. And a program must not
// be another one because of it: no source gets -fopenmp that may ask for it.
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
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/raw_ostream.h"

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

/// Runs \p Command; its messages go to the file \p Errors, if that is given.
int runCompiler(const std::vector<std::string> &Command,
                std::optional<StringRef> Errors = std::nullopt) {
  auto Program = llvm::sys::findProgramByName(Command[0]);
  if (!Program)
    return fail("cannot run '" + Command[0] +
                "': " + Program.getError().message());
  std::vector<StringRef> Arguments(Command.begin(), Command.end());
  std::optional<StringRef> Streams[] = {std::nullopt, std::nullopt, Errors};
  llvm::outs().flush();
  std::string Why;
  int Status = llvm::sys::ExecuteAndWait(*Program, Arguments, std::nullopt,
                                         Streams, 0, 0, &Why);
  return Status < 0 ? fail("cannot run '" + Command[0] + "': " + Why) : Status;
}

/// Runs \p Command, and keeps what is said until it is clear whose it is.
class QuietRun {
public:
  explicit QuietRun(const std::vector<std::string> &Command) {
    if (llvm::sys::fs::createTemporaryFile("parfold", "messages", Errors)) {
      Status = runCompiler(Command); // and says it at once
      return;
    }
    Status = runCompiler(Command, Errors.str());
    if (auto Kept = llvm::MemoryBuffer::getFile(Errors))
      Messages = (*Kept)->getBuffer().str();
    llvm::sys::fs::remove(Errors);
  }
  bool isDone() const { return Status == 0; }
  /// Did it end because there is something of OpenMP's library in an object?
  bool missesOpenMP() const {
    StringRef Said = Messages;
    return !isDone() && (Said.contains("GOMP_") || Said.contains("__kmpc_") ||
                         Said.contains("omp_get_"));
  }
  int tell() const {
    llvm::errs() << Messages;
    return Status;
  }

private:
  llvm::SmallString<128> Errors;
  std::string Messages;
  int Status;
};

std::vector<std::string> withOpenMP(std::vector<std::string> Command) {
  Command.insert(Command.begin() + 1, "-fopenmp");
  return Command;
}

/// Does in two calls what \p Call does in one, since only the second is to
/// have -fopenmp.
/// \returns whether that went well.
bool compileThenLink(const CompilerCall &Call, const SourceCopies &Folder) {
  std::vector<std::string> Link = Call.Arguments;
  for (auto [Number, Index] : llvm::enumerate(Call.Sources)) {
    std::vector<std::string> Compile = {Call.Arguments.front()};
    llvm::append_range(Compile, Call.flags());
    Link[Index] = Folder.object(Number);
    Compile.insert(Compile.end(),
                   {"-c", Call.Arguments[Index], "-o", Link[Index]});
    QuietRun Step(Compile);
    if (!Step.isDone())
      return false;
    Step.tell();
  }
  QuietRun Step(withOpenMP(Link));
  if (Step.isDone())
    Step.tell();
  return Step.isDone();
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
    if (Status == 0 && Call.Compiles)
      if (std::string Config = configOfSources(); !Config.empty())
        Dependencies.add(Config);
    return Status;
  }

private:
  int compileAll() {
    if (!Call.Compiles || Call.IsWithoutOpenMP || Call.TellsOfSources ||
        tellsEnvironment() || isSet("PARFOLD_DISABLE") || !haveOneFolder(Call))
      return compileAsGiven();
    Expected<SourceCopies> Folder = SourceCopies::create();
    if (!Folder)
      return compileAsItWas(llvm::toString(Folder.takeError()));
    bool IsChanged = false, IsSame = true;
    bool MayAskForOpenMP = Call.HasOtherSources && !Call.HasOpenMP;
    for (size_t Index : Call.Sources) {
      const std::string &Source = Call.Arguments[Index];
      Expected<RewrittenSource> New = Sources.rewrite(Source);
      if (!New)
        return compileAsItWas("'" + Source + "' is compiled as it is: " +
                              llvm::toString(New.takeError()));
      MayAskForOpenMP |= New->MayAskForOpenMP;
      if (!New->Text)
        continue;
      IsChanged = true;
      Expected<bool> Added = Folder->add(Source, *New->Text, New->Quoted);
      if (!Added)
        return compileAsItWas(llvm::toString(Added.takeError()));
      IsSame &= *Added;
    }
    SourcesTakeOpenMP = !MayAskForOpenMP;
    return IsChanged && IsSame && !MayAskForOpenMP ? compile(*Folder)
                                                   : compileAsGiven();
  }

  /// Does the environment ask for a dependency file? What it is called, and
  /// when it is written, is the compiler's business.
  static bool tellsEnvironment() {
    return llvm::sys::Process::GetEnv("DEPENDENCIES_OUTPUT") ||
           llvm::sys::Process::GetEnv("SUNPRO_DEPENDENCIES");
  }

  /// Runs the compiler as it is called. What it links may have been rewritten
  /// by other calls, and then needs OpenMP's library; but not every compiler
  /// has that.
  int compileAsGiven() {
    if (!Call.Links || !Call.HasObjects || Call.HasOpenMP ||
        Call.IsWithoutOpenMP)
      return runCompiler(Call.Given);
    bool HasSources = !Call.Sources.empty() || Call.HasOtherSources;
    if (!HasSources || SourcesTakeOpenMP) {
      QuietRun Linked(withOpenMP(Call.Given));
      if (Linked.isDone())
        return Linked.tell();
      QuietRun Plain(Call.Given);
      return (Plain.missesOpenMP() ? Linked : Plain).tell();
    }
    if (Call.HasOtherSources || Call.HasLanguage || Call.WritesDependencies ||
        !Call.DependencyFiles.empty())
      return runCompiler(Call.Given);
    QuietRun Plain(Call.Given);
    // (A shared library may lack symbols when it is linked.)
    if (!Plain.missesOpenMP() && !(Plain.isDone() && Call.LinksShared))
      return Plain.tell();
    auto Folder = SourceCopies::create();
    if (Folder && compileThenLink(Call, *Folder))
      return 0;
    llvm::consumeError(Folder.takeError());
    return Plain.tell();
  }

  int compile(SourceCopies &Folder) {
    std::vector<std::string> Command = Folder.command(Call);
    bool Colors = llvm::sys::Process::StandardErrHasColors() &&
                  llvm::none_of(Call.Arguments, [](StringRef Flag) {
                    return Flag.contains("diagnostics-color");
                  });
    if (Colors)
      Command.insert(Command.begin() + 1, "-fdiagnostics-color=always");
    if (Call.Arguments != Call.Given) {
      auto Short = Folder.shortened(Command);
      if (!Short)
        return compileAsItWas(llvm::toString(Short.takeError()));
      Command = std::move(*Short);
    }
    std::string Errors = Folder.messages();
    if (runCompiler(Command, StringRef(Errors)) != 0)
      return compileAsItWas("the rewritten text of '" +
                            Call.Arguments[Call.Sources.front()] +
                            "' does not compile; the original is taken");
    Folder.correct(Dependencies);
    if (auto Messages = llvm::MemoryBuffer::getFile(Errors))
      llvm::errs() << Folder.corrected((*Messages)->getBuffer());
    return 0;
  }

  /// What the compiler objects to is no news of parfold's.
  int compileAsItWas(const std::string &Why) {
    int Status = compileAsGiven();
    if (Status != 0)
      return Status;
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
  /// -fopenmp has no meaning for what they are as they are: that is known.
  bool SourcesTakeOpenMP = false;
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
