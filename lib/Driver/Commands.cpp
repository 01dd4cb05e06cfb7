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
#include "Source/CompilerOptions.h"
#include "clang/Driver/Options.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/StringSaver.h"

using namespace clang::tooling;
using llvm::StringRef;
namespace options = clang::driver::options;
namespace path = llvm::sys::path;

namespace parfold {

/// An object or a library among the inputs.
static bool isForLinker(const llvm::opt::Arg &Option, StringRef Word) {
  return Option.getOption().getID() == options::OPT_INPUT &&
         (Word.ends_with(".a") || Word.ends_with(".so") ||
          Word.ends_with(".o"));
}

/// Does the option say how far a compiler goes?
static bool isAction(const llvm::opt::Arg &Option) {
  return Option.getOption().matches(options::OPT_Action_Group);
}

/// \p Written, and for each '@FILE' the flags in that file. (Clang's tooling
/// would take it for an input of the linker, and say nothing.)
static llvm::Expected<std::vector<std::string>>
withFlagsOfFiles(llvm::ArrayRef<std::string> Written) {
  llvm::BumpPtrAllocator Memory;
  llvm::StringSaver Saver(Memory);
  llvm::SmallVector<const char *, 64> Expanded{"cc"};
  for (const std::string &Flag : Written)
    Expanded.push_back(Flag.c_str());
  llvm::cl::ExpandResponseFiles(Saver, llvm::cl::TokenizeGNUCommandLine,
                                Expanded);
  std::vector<std::string> Flags(Expanded.begin(), Expanded.end());
  std::string Unread;
  forEachOption(Flags, [&](const llvm::opt::Arg &Option,
                           llvm::ArrayRef<std::string> Words) {
    if (Option.getOption().getID() == options::OPT_INPUT &&
        StringRef(Words.front()).starts_with("@"))
      Unread = Words.front();
  });
  if (!Unread.empty())
    return llvm::createStringError("cannot read the flags in '" + Unread + "'");
  Flags.erase(Flags.begin());
  return Flags;
}

/// The flags that stand behind '--'. They may be a whole command, as CMake
/// gives it to clang-tidy: with a compiler, an input and an output.
static std::unique_ptr<CompilationDatabase>
fixedDatabase(std::vector<std::string> Flags) {
  Flags.insert(Flags.begin(), "cc");
  Flags =
      withoutOptions(Flags, [](const llvm::opt::Arg &Option, StringRef Word) {
        return (Option.getOption().getID() == options::OPT_INPUT &&
                !isForLinker(Option, Word)) ||
               isAction(Option) || isForOutput(Option);
      });
  Flags.erase(Flags.begin());
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
  auto Before = withFlagsOfFiles(Call.ExtraArgsBefore);
  if (!Before)
    return Before.takeError();
  auto Behind = withFlagsOfFiles(Call.ExtraArgs);
  if (!Behind)
    return Behind.takeError();
  Finder.ExtraBefore = std::move(*Before);
  Finder.ExtraBehind = std::move(*Behind);
  if (Call.CompilerFlags) {
    auto Flags = withFlagsOfFiles(*Call.CompilerFlags);
    if (!Flags)
      return Flags.takeError();
    Finder.Given = fixedDatabase(std::move(*Flags));
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

/// Options that would turn warnings, which are no business of ours, into
/// errors, or run foreign code, or have errors in colors.
static bool isUnwanted(StringRef Flag) {
  return Flag == "-Werror" || Flag.starts_with("-Werror=") ||
         Flag == "-pedantic-errors" || Flag == "--pedantic-errors" ||
         Flag.starts_with("-fplugin") ||
         Flag.starts_with("-fcolor-diagnostics") ||
         Flag.starts_with("-fdiagnostics-color");
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
  CommandLineArguments Arguments = withoutOptions(
      Original.CommandLine, [&](const llvm::opt::Arg &Option, StringRef Word) {
        unsigned Id = Option.getOption().getID();
        if (Id == options::OPT_UNKNOWN)
          Unknown.push_back(Word.str());
        return Id == options::OPT_UNKNOWN || isAction(Option) ||
               isForOutput(Option) || isForLinker(Option, Word) ||
               isUnwanted(Id == options::OPT_Xclang ? Option.getValue() : Word);
      });

  for (const ArgumentsAdjuster &Adjuster :
       {getStripPluginsAdjuster(),
        getInsertArgumentAdjuster({"-fsyntax-only", "-w", "-Qunused-arguments"},
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
      Original, {ExtraBefore, ExtraBehind, Call.ResourceDir}, Unknown);
  for (const std::string &Flag : Unknown)
    if (FlagsWarnedOf.try_emplace(Flag, true).second)
      Out.Warnings.push_back("compiler flag '" + Flag +
                             "' is not known to Clang and is ignored");
  return Adjusted;
}

std::vector<std::string> CommandFinder::namesIn(const Database &From,
                                                StringRef Path) {
  std::map<llvm::sys::fs::UniqueID, std::vector<std::string>> &Files =
      Listed[&From];
  if (Files.empty())
    for (const std::string &Name : From.getAllFiles()) {
      llvm::sys::fs::UniqueID File;
      if (!llvm::sys::fs::getUniqueID(Name, File))
        Files[File].push_back(Name);
    }
  std::vector<std::string> Names = {Path.str()};
  llvm::sys::fs::UniqueID File;
  if (!llvm::sys::fs::getUniqueID(Path, File))
    for (const std::string &Name : Files[File])
      if (Name != Path)
        Names.push_back(Name);
  return Names;
}

FoundCommands CommandFinder::find(llvm::ArrayRef<std::string> Names) {
  FoundCommands Out;
  for (StringRef Path : Names)
    find(Path, Out);
  return Out;
}

void CommandFinder::find(StringRef Path, FoundCommands &Out) {
  const Database *From = Given ? Given.get() : databaseAbove(Path, Out);
  llvm::SmallString<256> Absolute(Path);
  llvm::sys::fs::make_absolute(Absolute);

  std::vector<CompileCommand> Originals;
  if (Call.CompilerFlags) // as written: errors name the file as the user does
    Originals = From->getCompileCommands(Path);
  else if (From)
    for (const std::string &Name : namesIn(*From, Absolute))
      llvm::append_range(Originals, From->getCompileCommands(Name));
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
  for (CompileCommand &Original : Originals) {
    Original.CommandLine =
        getInsertArgumentAdjuster(ExtraBefore, ArgumentInsertPosition::BEGIN)(
            Original.CommandLine, Original.Filename);
    Original.CommandLine =
        getInsertArgumentAdjuster(ExtraBehind, ArgumentInsertPosition::END)(
            Original.CommandLine, Original.Filename);
  }
  llvm::append_range(Out.Originals, std::move(Originals));
}

} // namespace parfold
