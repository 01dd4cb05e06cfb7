//===- Verify/Project.cpp - what is copied, and how that is built ---------===//
//
// Three kinds of projects:
//
//   --verify-build=COMMAND   the user says how the copy is built
//   -p DIR, made by CMake    the copy is configured as DIR is
//   neither                  the sources of the run are the whole program
//
//===----------------------------------------------------------------------===//

#include "Verify/Project.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

namespace {

std::string here() {
  llvm::SmallString<256> Out;
  fs::current_path(Out);
  return Out.str().str();
}

std::string inDirectory(StringRef Directory, StringRef Below) {
  llvm::SmallString<256> Out(Directory);
  if (Below != ".")
    path::append(Out, Below);
  path::remove_dots(Out, /*remove_dot_dot=*/true);
  return Out.str().str();
}

/// The working directory, if all of \p Paths are below it; else the deepest
/// directory that has them all.
std::string commonDirectory(llvm::ArrayRef<std::string> Paths) {
  std::string Root = here();
  auto HasAll = [&] {
    Expected<Tree> Files = Tree::create(Root, {});
    if (!Files) {
      llvm::consumeError(Files.takeError());
      return false;
    }
    return llvm::all_of(
        Paths, [&](StringRef Path) { return !Files->below(Path).empty(); });
  };
  if (!HasAll()) {
    Root = path::parent_path(Paths.front()).str();
    while (!HasAll() && path::has_parent_path(Root))
      Root = path::parent_path(Root).str();
  }
  return Root;
}

bool isScript(StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFileSlice(Path, 2, 0);
  return Buffer && (*Buffer)->getBuffer() == "#!";
}

/// The program that \p Command runs, as it names it: 'prog' of './prog < in'.
Expected<std::string> programOf(StringRef Command) {
  StringRef Word = Command.ltrim().take_until([](char C) {
    return llvm::isSpace(C) || StringRef(";&|<>()").contains(C);
  });
  bool IsName = llvm::all_of(Word, [](char C) {
    return llvm::isAlnum(C) || StringRef("/._-+").contains(C);
  });
  if (IsName && Word.contains('/') && !path::is_absolute(Word) &&
      !isScript(Word))
    return Word.str();
  return llvm::createStringError(
      "--verify='" + Command +
      "' does not say what the program is called: open the command with "
      "./NAME, write {program} where it is to run, or give --verify-build");
}

Error checkBelow(const Tree &Files, StringRef Path, StringRef Name) {
  if (!Files.below(Path).empty())
    return Error::success();
  return llvm::createStringError(
      "'" + Name + "' is not in '" + Files.root() +
      "', which is copied to be built; name a larger tree with "
      "--verify-tree=DIR");
}

} // namespace

Expected<Project> Project::create(llvm::ArrayRef<BuiltSource> Sources,
                                  llvm::ArrayRef<std::string> Headers,
                                  const VerifyWishes &Wishes,
                                  StringRef BuildDirectory, StringRef Scratch) {
  Project Out;
  Out.Sources = Sources;
  Out.Wishes = &Wishes;
  std::vector<std::string> LeftOut = {Scratch.str()};
  if (Wishes.Build.empty() && !BuildDirectory.empty() &&
      fs::exists(inDirectory(BuildDirectory, "CMakeCache.txt"))) {
    Expected<CMakeBuild> Read = readCMakeBuild(BuildDirectory);
    if (!Read)
      return Read.takeError();
    Out.CMake = std::move(*Read);
    LeftOut.push_back(Out.CMake->Directory);
  }

  std::vector<std::string> Paths = Headers.vec();
  for (const BuiltSource &Source : Sources)
    Paths.push_back(Source.Path);
  std::string Root = !Wishes.Tree.empty() ? Wishes.Tree
                     : Out.CMake          ? Out.CMake->Source
                                          : commonDirectory(Paths);
  Expected<Tree> Files = Tree::create(Root, LeftOut);
  if (!Files)
    return Files.takeError();
  for (const BuiltSource &Source : Sources)
    if (Error Why = checkBelow(*Files, Source.Path, Source.Name))
      return Why;
  for (const std::string &Header : Headers)
    if (Error Why = checkBelow(*Files, Header, Header))
      return Why;
  Out.RunIn = Files->below(here());
  if (Out.RunIn.empty())
    Out.RunIn = ".";
  Out.Files = std::move(*Files);

  if (Out.isPlain() && !StringRef(Wishes.Command).contains("{program}")) {
    Expected<std::string> Program = programOf(Wishes.Command);
    if (!Program)
      return Program.takeError();
    Out.Program = std::move(*Program);
  }
  return Out;
}

Expected<ProgramCopy> Project::copyTo(StringRef Directory) const {
  ProgramCopy Copy;
  Copy.Source = inDirectory(Directory, "source");
  Copy.Build = inDirectory(Directory, "build");
  Copy.Directory = inDirectory(Copy.Source, RunIn);
  Copy.Program = Program.empty() ? inDirectory(Copy.Build, "program")
                                 : inDirectory(Copy.Directory, Program);
  if (Error Why = Files->copyTo(Copy.Source))
    return Why;
  for (StringRef Needed : {StringRef(Copy.Build), StringRef(Copy.Directory),
                           path::parent_path(Copy.Program)})
    if (std::error_code Why = fs::create_directories(Needed))
      return llvm::createFileError(Needed, Why);
  return Copy;
}

Expected<Recipe> Project::recipeFor(const ProgramCopy &Copy) const {
  if (!Wishes->Build.empty())
    return commandRecipe(Wishes->Build, Copy);
  if (CMake)
    return cmakeRecipe(*CMake, *Files, Copy);
  return plainRecipe(Sources, *Files, Copy);
}

} // namespace parfold
