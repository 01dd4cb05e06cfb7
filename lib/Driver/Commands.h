//===- Driver/Commands.h - how a source file is compiled ------------------===//

#ifndef PARFOLD_DRIVER_COMMANDS_H
#define PARFOLD_DRIVER_COMMANDS_H

#include "Driver/CommandLine.h"
#include "Source/Parse.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringMap.h"
#include <memory>

namespace parfold {

/// Is Clang's stddef.h in the resource directory \p Directory?
llvm::Error checkResourceDir(llvm::StringRef Directory);

/// What a compile command gets beside its own arguments.
struct ExtraArguments {
  llvm::ArrayRef<std::string> Before, Behind;
  llvm::StringRef ResourceDir; ///< where the command names none
};

/// \p Original as a command that only checks syntax. Flags that Clang's driver
/// does not know are left out, and added to \p Unknown.
Command checkingCommand(const clang::tooling::CompileCommand &Original,
                        const ExtraArguments &Extra,
                        std::vector<std::string> &Unknown);

/// What a search for compile commands found.
struct FoundCommands {
  std::vector<Command> Commands; ///< at least one, without repetition
  /// Those that they were made of, for a compiler.
  std::vector<clang::tooling::CompileCommand> Originals;
  std::vector<std::string> Warnings; ///< for the user
};

/// The C files of the compile database in \p Directory whose paths match the
/// regular expression \p Filter, sorted, as they are named from the working
/// directory.
/// \returns an error if there is no database, or no such file.
llvm::Expected<std::vector<std::string>>
sourcesOfDatabase(llvm::StringRef Directory, llvm::StringRef Filter);

/// Finds the compile commands of files: behind '--', in the directory that
/// -p names, or in the nearest directory above the file that has a database.
class CommandFinder {
public:
  /// \p Call must outlive the finder.
  static llvm::Expected<CommandFinder> create(const Invocation &Call);

  /// \p Path is the file as the user wrote it.
  FoundCommands find(llvm::StringRef Path);

private:
  using Database = clang::tooling::CompilationDatabase;

  explicit CommandFinder(const Invocation &Call) : Call(Call) {}
  const Database *databaseAbove(llvm::StringRef Path, FoundCommands &Out);
  Command adjust(const clang::tooling::CompileCommand &Original,
                 FoundCommands &Out);

  const Invocation &Call;
  std::unique_ptr<Database> Given; ///< from '--' or -p
  /// By directory; null where there is none.
  llvm::StringMap<std::unique_ptr<Database>> Searched;
  llvm::StringMap<bool> FlagsWarnedOf;
};

} // namespace parfold

#endif // PARFOLD_DRIVER_COMMANDS_H
