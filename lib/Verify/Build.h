//===- Verify/Build.h - how a copy of a program is built ------------------===//

#ifndef PARFOLD_VERIFY_BUILD_H
#define PARFOLD_VERIFY_BUILD_H

#include "Verify/Process.h"
#include "Verify/Scratch.h"
#include "Verify/Wishes.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <string>
#include <vector>

namespace parfold {

/// A source, and how it is compiled.
struct BuiltSource {
  std::string Name; ///< as the user wrote it
  std::string Path; ///< absolute
  std::vector<clang::tooling::CompileCommand> Commands; ///< one at least
};

/// One of the two copies of a program.
struct ProgramCopy {
  std::string Source;    ///< of the tree
  std::string Build;     ///< a directory for what is built
  std::string Directory; ///< where the command is run
  std::string Program;   ///< what '{program}' stands for
};

/// Replaces {source}, {build} and {program} in \p Command, which a shell reads.
std::string fillIn(llvm::StringRef Command, const ProgramCopy &Copy);

/// A command of a build.
struct BuildStep {
  std::vector<std::string> Argv;
  std::string Directory;
};

/// How a program is built in one copy.
struct Recipe {
  std::vector<BuildStep> Once;   ///< before the first build
  std::vector<BuildStep> Always; ///< of every build
};

/// The recipe in which parfold itself calls the compiler, for each of \p
/// Sources with its command, and links \p Copy.Program.
llvm::Expected<Recipe> plainRecipe(llvm::ArrayRef<BuiltSource> Sources,
                                   const Tree &Files, const ProgramCopy &Copy);

/// The recipe that is the user's own \p Command.
Recipe commandRecipe(llvm::StringRef Command, const ProgramCopy &Copy);

/// A build directory of CMake.
struct CMakeBuild {
  std::string Directory; ///< absolute
  std::string Source;    ///< the project's
  /// The cache, but for what CMake keeps in it for itself.
  struct Entry {
    std::string Name, Type, Value;
  };
  std::vector<Entry> Entries;
  std::string Program, Generator; ///< CMake's own
};

/// Reads CMakeCache.txt in \p Directory.
llvm::Expected<CMakeBuild> readCMakeBuild(llvm::StringRef Directory);

/// The recipe that configures the copy as \p Build is, with OpenMP on.
llvm::Expected<Recipe> cmakeRecipe(const CMakeBuild &Build, const Tree &Files,
                                   const ProgramCopy &Copy);

/// Makes \p Steps one after the other; what they print may be kept at \p Log.
/// \returns what the first one that fails has printed, or "".
llvm::Expected<std::string> build(llvm::ArrayRef<BuildStep> Steps,
                                  unsigned Timeout, llvm::StringRef Log);

} // namespace parfold

#endif // PARFOLD_VERIFY_BUILD_H
