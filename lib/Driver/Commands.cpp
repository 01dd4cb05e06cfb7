//===- Driver/Commands.cpp - how a source file is compiled ----------------===//
//
// A command from a build system is made for a compiler, often GCC, that
// writes an object file. Here only the meaning of the source counts, so
// outputs and warnings are taken out of it, and so are flags that Clang does
// not know and would refuse.
//
//===----------------------------------------------------------------------===//

#include "Driver/Commands.h"
#include "Driver/Paths.h"
#include "Source/ClangCompat.h"
#include "clang/Driver/Options.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace clang::tooling;
using llvm::StringRef;
namespace path = llvm::sys::path;

namespace parfold {

/// The compile command that stands behind '--'. It may be a whole one, as CMake
/// gives it to clang-tidy: with a compiler, an input and an output.
static std::unique_ptr<CompilationDatabase>
fixedDatabase(const std::vector<std::string> &Flags) {
  std::vector<const char *> Argv{"parfold", "--"};
  for (const std::string &Flag : Flags)
    Argv.push_back(Flag.c_str());
  int Count = Argv.size();
  std::string Why;
  if (auto Database = FixedCompilationDatabase::loadFromCommandLine(
          Count, Argv.data(), Why))
    return Database;
  return std::make_unique<FixedCompilationDatabase>(".", Flags);
}

static llvm::Expected<std::unique_ptr<CompilationDatabase>>
loadDatabase(StringRef Directory) {
  std::string Why;
  if (auto Database = CompilationDatabase::loadFromDirectory(Directory, Why))
    return Database;
  return llvm::createStringError("no compile database in '" + Directory +
                                 "': " + StringRef(Why).trim());
}

llvm::Expected<std::vector<std::string>> sourcesOfDatabase(StringRef Directory,
                                                           StringRef Filter) {
  auto Database = loadDatabase(Directory);
  if (!Database)
    return Database.takeError();
  llvm::Regex Wanted(Filter);
  std::vector<std::string> Sources;
  for (const std::string &Path : (*Database)->getAllFiles())
    if (path::extension(Path) == ".c" && (Filter.empty() || Wanted.match(Path)))
      Sources.push_back(shortName(Path));
  llvm::sort(Sources);
  Sources.erase(std::unique(Sources.begin(), Sources.end()), Sources.end());
  if (Sources.empty())
    return llvm::createStringError("no C file of the compile database in '" +
                                   Directory + "' is meant");
  return Sources;
}

llvm::Expected<CommandFinder> CommandFinder::create(const Invocation &Call) {
  CommandFinder Finder(Call);
  if (Call.CompilerFlags) {
    Finder.Given = fixedDatabase(*Call.CompilerFlags);
  } else if (!Call.DatabaseDirectory.empty()) {
    auto Database = loadDatabase(Call.DatabaseDirectory);
    if (!Database)
      return Database.takeError();
    Finder.Given = std::move(*Database);
  }
  return Finder;
}

const CompilationDatabase *CommandFinder::databaseAbove(StringRef Path,
                                                        FoundCommands &Out) {
  llvm::SmallString<256> Directory(Path);
  llvm::sys::fs::make_absolute(Directory);
  path::remove_dots(Directory, /*remove_dot_dot=*/true);
  while (path::has_parent_path(Directory)) {
    path::remove_filename(Directory);
    auto [Entry, IsNew] = Searched.try_emplace(Directory);
    if (IsNew) {
      std::string Why;
      Entry->second = CompilationDatabase::loadFromDirectory(Directory, Why);
      llvm::SmallString<256> File(Directory);
      path::append(File, "compile_commands.json");
      if (!Entry->second && llvm::sys::fs::exists(File))
        Out.Warnings.push_back(
            ("'" + File + "' is not used: " + StringRef(Why).trim()).str());
    }
    if (Entry->second)
      return Entry->second.get();
  }
  return nullptr;
}

/// Flags of \p Arguments that Clang's driver has no option for.
static std::vector<std::string>
findUnknown(const CommandLineArguments &Arguments) {
  std::vector<const char *> Argv;
  for (const std::string &Argument : llvm::drop_begin(Arguments))
    Argv.push_back(Argument.c_str());
  unsigned MissingIndex, MissingCount;
  llvm::opt::InputArgList Parsed = parseFlags(Argv, MissingIndex, MissingCount);
  std::vector<std::string> Unknown;
  for (const llvm::opt::Arg *Argument :
       Parsed.filtered(clang::driver::options::OPT_UNKNOWN))
    Unknown.push_back(Argv[Argument->getIndex()]);
  return Unknown;
}

/// Flags that would turn warnings, which are no business of ours, into
/// errors, or have Clang stop early or run foreign code.
static bool isUnwanted(StringRef Flag) {
  return Flag == "-E" || Flag == "-Werror" || Flag.starts_with("-Werror=") ||
         Flag == "-pedantic-errors" || Flag == "--pedantic-errors" ||
         Flag.starts_with("-fplugin");
}

llvm::Error checkResourceDir(StringRef Directory) {
  llvm::SmallString<256> Header(Directory);
  path::append(Header, "include", "stddef.h");
  if (llvm::sys::fs::exists(Header))
    return llvm::Error::success();
  return llvm::createStringError("Clang's own headers are not in '" +
                                 Directory +
                                 "'; name their place with --resource-dir");
}

Command checkingCommand(const CompileCommand &Original,
                        const ExtraArguments &Extra,
                        std::vector<std::string> &Unknown) {
  CommandLineArguments Arguments = Original.CommandLine;
  for (const std::string &Flag : findUnknown(Arguments)) {
    llvm::erase_if(Arguments,
                   [&](const std::string &Other) { return Other == Flag; });
    Unknown.push_back(Flag);
  }
  llvm::erase_if(Arguments, isUnwanted);

  for (const ArgumentsAdjuster &Adjuster :
       {getClangStripOutputAdjuster(), getClangStripDependencyFileAdjuster(),
        getStripPluginsAdjuster(), getClangSyntaxOnlyAdjuster(),
        getInsertArgumentAdjuster({"-w", "-Qunused-arguments"},
                                  ArgumentInsertPosition::BEGIN),
        getInsertArgumentAdjuster(Extra.Before.vec(),
                                  ArgumentInsertPosition::BEGIN),
        getInsertArgumentAdjuster(Extra.Behind.vec(),
                                  ArgumentInsertPosition::END)})
    Arguments = Adjuster(Arguments, Original.Filename);

  bool HasResourceDir = llvm::any_of(Arguments, [](StringRef Argument) {
    return Argument.starts_with("-resource-dir") ||
           Argument.starts_with("--resource-dir");
  });
  if (!HasResourceDir)
    Arguments = getInsertArgumentAdjuster(
        {"-resource-dir", Extra.ResourceDir.str()},
        ArgumentInsertPosition::BEGIN)(Arguments, Original.Filename);
  return {Original.Directory, Arguments};
}

Command CommandFinder::adjust(const CompileCommand &Original,
                              FoundCommands &Out) {
  std::vector<std::string> Unknown;
  Command Adjusted = checkingCommand(
      Original, {Call.ExtraArgsBefore, Call.ExtraArgs, Call.ResourceDir},
      Unknown);
  for (const std::string &Flag : Unknown)
    if (FlagsWarnedOf.try_emplace(Flag, true).second)
      Out.Warnings.push_back("compiler flag '" + Flag +
                             "' is not known to Clang and is ignored");
  return Adjusted;
}

static bool isForLinker(StringRef Flag) {
  return Flag.starts_with("-l") || Flag.starts_with("-Wl,") ||
         (!Flag.starts_with("-") &&
          (Flag.ends_with(".a") || Flag.ends_with(".so")));
}

FoundCommands CommandFinder::find(StringRef Path) {
  FoundCommands Out;
  const Database *From = Given ? Given.get() : databaseAbove(Path, Out);
  llvm::SmallString<256> Absolute(Path);
  llvm::sys::fs::make_absolute(Absolute);

  std::vector<CompileCommand> Originals;
  if (Call.CompilerFlags) // as written: errors name the file as the user does
    Originals = From->getCompileCommands(Path);
  else if (From)
    Originals = From->getCompileCommands(Absolute);
  // A command that was guessed from a similar file's may be for another
  // program altogether.
  llvm::erase_if(Originals, [](const CompileCommand &Original) {
    return !Original.Heuristic.empty();
  });
  if (Originals.empty()) {
    if (From)
      Out.Warnings.push_back(
          ("'" + Path +
           "' is not in the compile database; default flags are used")
              .str());
    Originals = FixedCompilationDatabase(".", {}).getCompileCommands(Path);
  }
  for (const CompileCommand &Original : Originals) {
    Command Adjusted = adjust(Original, Out);
    if (!llvm::is_contained(Out.Commands, Adjusted))
      Out.Commands.push_back(std::move(Adjusted));
  }
  const CommandLineArguments Flags =
      Call.CompilerFlags.value_or(CommandLineArguments());
  for (CompileCommand &Original : Originals) {
    // Clang's database of flags leaves out what is for the linker.
    for (StringRef Flag : Flags)
      if (isForLinker(Flag) &&
          !llvm::is_contained(Original.CommandLine, Flag.str()))
        Original.CommandLine.push_back(Flag.str());
    Original.CommandLine = getInsertArgumentAdjuster(
        Call.ExtraArgsBefore,
        ArgumentInsertPosition::BEGIN)(Original.CommandLine, Original.Filename);
    Original.CommandLine =
        getInsertArgumentAdjuster(Call.ExtraArgs, ArgumentInsertPosition::END)(
            Original.CommandLine, Original.Filename);
  }
  Out.Originals = std::move(Originals);
  return Out;
}

} // namespace parfold
