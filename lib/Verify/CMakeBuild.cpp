//===- Verify/CMakeBuild.cpp - a project of CMake is built again ----------===//
//
// A build directory cannot be copied, since its files are full of its name. So
// the copy of the sources is configured anew, with all that the user has set:
// CMakeCache.txt has it, with the choices that CMake made for the user.
//
//===----------------------------------------------------------------------===//

#include "Verify/Build.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"

using llvm::Expected;
using llvm::StringRef;

namespace parfold {

Expected<CMakeBuild> readCMakeBuild(StringRef Directory) {
  llvm::SmallString<256> File(Directory);
  llvm::sys::path::append(File, "CMakeCache.txt");
  auto Buffer = llvm::MemoryBuffer::getFile(File);
  if (!Buffer)
    return llvm::createFileError(File, Buffer.getError());

  CMakeBuild Out;
  llvm::SmallVector<StringRef, 256> Lines;
  (*Buffer)->getBuffer().split(Lines, '\n');
  for (StringRef Line : Lines) {
    Line = Line.trim("\r");
    if (Line.empty() || Line.starts_with("#") || Line.starts_with("//"))
      continue;
    auto [Key, Value] = Line.split('=');
    auto [Name, Type] = Key.rsplit(':');
    Name = Name.trim('"');
    if (Name == "CMAKE_CACHEFILE_DIR")
      Out.Directory = Value.str();
    else if (Name == "CMAKE_HOME_DIRECTORY")
      Out.Source = Value.str();
    else if (Name == "CMAKE_COMMAND")
      Out.Program = Value.str();
    else if (Name == "CMAKE_GENERATOR")
      Out.Generator = Value.str();
    else if (Type != "INTERNAL" && Type != "STATIC")
      Out.Entries.push_back({Name.str(), Type.str(), Value.str()});
  }
  if (Out.Source.empty() || Out.Program.empty() || Out.Generator.empty())
    return llvm::createStringError("'" + File +
                                   "' is not the cache of a finished CMake "
                                   "run");
  if (Out.Directory.empty())
    Out.Directory = Directory.str();
  return Out;
}

static void replaceAll(std::string &Text, StringRef From, StringRef To) {
  for (size_t At = 0; (At = Text.find(From, At)) != std::string::npos;
       At += To.size())
    Text.replace(At, From.size(), To);
}

/// Does CMake call a linker, or the compiler of C, with this?
static bool isForOpenMP(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases("CMAKE_C_FLAGS", "CMAKE_EXE_LINKER_FLAGS",
             "CMAKE_SHARED_LINKER_FLAGS", "CMAKE_MODULE_LINKER_FLAGS", true)
      .Default(false);
}

Expected<Recipe> cmakeRecipe(const CMakeBuild &Build, const Tree &Files,
                             const ProgramCopy &Copy) {
  std::string Below = Files.below(Build.Source);
  if (Below.empty())
    return llvm::createStringError("the sources of the CMake project, '" +
                                   Build.Source + "', are not in '" +
                                   Files.root() + "', which is copied");
  std::string Source = Copy.Source + (Below == "." ? "" : "/" + Below);

  BuildStep Configure{
      {Build.Program, "-S", Source, "-B", Copy.Build, "-G", Build.Generator},
      Copy.Source};
  for (CMakeBuild::Entry Entry : Build.Entries) {
    // The build directory may be in the source tree.
    replaceAll(Entry.Value, Build.Directory, Copy.Build);
    replaceAll(Entry.Value, Build.Source, Source);
    if (isForOpenMP(Entry.Name))
      Entry.Value += (Entry.Value.empty() ? "" : " ") + std::string("-fopenmp");
    Configure.Argv.push_back("-D" + Entry.Name + ":" + Entry.Type + "=" +
                             Entry.Value);
  }
  unsigned Jobs = llvm::hardware_concurrency().compute_thread_count();
  return Recipe{{Configure},
                {{{Build.Program, "--build", Copy.Build, "--parallel",
                   std::to_string(Jobs)},
                  Copy.Source}}};
}

} // namespace parfold
