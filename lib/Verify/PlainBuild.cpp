//===- Verify/PlainBuild.cpp - the compiler is called for each source -----===//
//
//   cc FLAGS -fopenmp -c a.c -o build/0.o
//   cc FLAGS -fopenmp -c b.c -o build/1.o
//   cc FLAGS -fopenmp build/0.o build/1.o -o prog LIBRARIES -lm
//
// The flags are those of each source's command, and run where that runs, but
// in the copy: names of files in the tree become names of their copies. What a
// compiler would write beside an object file stays in the copy with it.
//
//===----------------------------------------------------------------------===//

#include "Source/CompilerOptions.h"
#include "Verify/Build.h"
#include "clang/Driver/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Option/Arg.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace clang::tooling;
using llvm::Expected;
using llvm::StringRef;
namespace options = clang::driver::options;
namespace path = llvm::sys::path;

namespace parfold {

namespace {

/// A compile command, taken apart.
struct Flags {
  std::string Compiler;
  std::vector<std::string> Compile;   ///< for both
  std::vector<std::string> Libraries; ///< for linking only, behind the objects
};

bool isForLinking(const llvm::opt::Arg &Option, StringRef Word) {
  switch (Option.getOption().getID()) {
  case options::OPT_l:
  case options::OPT_L:
  case options::OPT_Wl_COMMA:
  case options::OPT_Xlinker:
  case options::OPT_rdynamic:
  case options::OPT_static:
    return true;
  case options::OPT_INPUT:
    return Word.ends_with(".a") || Word.ends_with(".o") ||
           Word.ends_with(".so");
  default:
    return false;
  }
}

Flags takeApart(const CompileCommand &Command, const Tree &Files,
                const ProgramCopy &Copy) {
  const std::vector<std::string> &Arguments = Command.CommandLine;
  Flags Out;
  Out.Compiler = Arguments.empty() ? "" : Arguments.front();
  // Clang's name for the compiler where no database knows better.
  StringRef Name = path::filename(Out.Compiler);
  if (Name == "clang-tool" || Name.empty())
    Out.Compiler = llvm::sys::Process::GetEnv("CC").value_or("cc");
  forEachOption(Arguments, [&](const llvm::opt::Arg &Option,
                               llvm::ArrayRef<std::string> Words) {
    // What Clang reads off the name 'x86_64-linux-gnu-gcc' is no flag of GCC.
    StringRef Target = Words.front();
    bool IsImplied =
        (Target.consume_front("--target=") && Name.starts_with(Target)) ||
        Target.starts_with("--driver-mode=");
    unsigned Id = Option.getOption().getID();
    if (IsImplied || isForOutput(Option) || Id == options::OPT_c ||
        Id == options::OPT__DASH_DASH ||
        (Id == options::OPT_INPUT && Words.front() == Command.Filename))
      return;
    for (const std::string &Word : Words)
      (isForLinking(Option, Words.front()) ? Out.Libraries : Out.Compile)
          .push_back(Files.inCopy(Word, Copy.Source));
  });
  return Out;
}

/// The counterpart of \p Directory, from which names in a command start.
std::string directoryInCopy(StringRef Directory, const Tree &Files,
                            const ProgramCopy &Copy) {
  std::string Below = Files.below(Directory);
  if (Below.empty())
    return Directory.str();
  llvm::SmallString<256> Out(Copy.Source);
  if (Below != ".")
    path::append(Out, Below);
  return Out.str().str();
}

} // namespace

Expected<Recipe> plainRecipe(llvm::ArrayRef<BuiltSource> Sources,
                             const Tree &Files, const ProgramCopy &Copy) {
  Recipe Out;
  BuildStep Link;
  std::vector<std::string> Objects, Libraries, LastLibraries;
  for (const BuiltSource &Source : Sources) {
    if (path::extension(Source.Path) == ".h") // others include it
      continue;
    const CompileCommand &Command = Source.Commands.front();
    Flags Split = takeApart(Command, Files, Copy);
    std::string Object =
        Copy.Build + "/" + std::to_string(Objects.size()) + ".o";

    BuildStep Compile;
    // $CC may be 'ccache gcc'.
    llvm::SmallVector<StringRef, 2> Words;
    StringRef(Split.Compiler).split(Words, ' ', -1, /*KeepEmpty=*/false);
    for (StringRef Word : Words)
      Compile.Argv.push_back(Word.str());
    llvm::append_range(Compile.Argv, Split.Compile);
    Compile.Argv.push_back("-fopenmp");
    Compile.Directory = directoryInCopy(Command.Directory, Files, Copy);
    if (Link.Argv.empty()) {
      // The objects are no C; nor is what is to be included part of them.
      Link = {withoutOptions(Compile.Argv,
                             [](const llvm::opt::Arg &Option, StringRef) {
                               unsigned Id = Option.getOption().getID();
                               return Id == options::OPT_x ||
                                      Id == options::OPT_include;
                             }),
              Compile.Directory};
    }
    if (Split.Libraries != LastLibraries)
      llvm::append_range(Libraries, Split.Libraries);
    LastLibraries = Split.Libraries;

    // The name as the command has it, since __FILE__ is part of the program.
    llvm::append_range(
        Compile.Argv,
        std::vector<std::string>{
            "-c", Files.inCopy(Command.Filename, Copy.Source), "-o", Object});
    Objects.push_back(Object);
    Out.Always.push_back(std::move(Compile));
  }
  if (Objects.empty())
    return llvm::createStringError("there is no source to compile");
  llvm::append_range(Link.Argv, Objects);
  llvm::append_range(Link.Argv, std::vector<std::string>{"-o", Copy.Program});
  llvm::append_range(Link.Argv, Libraries);
  Link.Argv.push_back("-lm");
  Out.Always.push_back(std::move(Link));
  return Out;
}

} // namespace parfold
