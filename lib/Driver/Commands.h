//===- Driver/Commands.h - how a source file is compiled ------------------===//

#ifndef PARFOLD_DRIVER_COMMANDS_H
#define PARFOLD_DRIVER_COMMANDS_H

#include "Driver/CommandLine.h"
#include "Source/Parse.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include <map>
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

  /// \p Names are those of one file, as the user wrote them. Whatever else the
  /// database calls the file, how that is compiled counts, too.
  FoundCommands find(llvm::ArrayRef<std::string> Names);

private:
  using Database = clang::tooling::CompilationDatabase;

  explicit CommandFinder(const Invocation &Call) : Call(Call) {}
  void find(llvm::StringRef Path, FoundCommands &Out);
  /// \p Path, and what else \p From calls the file: by a symbolic link to it,
  /// or to a directory.
  std::vector<std::string> namesIn(const Database &From, llvm::StringRef Path);
  const Database *databaseAbove(llvm::StringRef Path, FoundCommands &Out);
  Command adjust(const clang::tooling::CompileCommand &Original,
                 FoundCommands &Out);

  const Invocation &Call;
  std::vector<std::string> ExtraBefore, ExtraBehind; ///< other flags
  std::unique_ptr<Database> Given;                   ///< from '--' or -p
  /// By directory; null where there is none.
  llvm::StringMap<std::unique_ptr<Database>> Searched;
  /// The names that databases list files by.
  std::map<const Database *,
           std::map<llvm::sys::fs::UniqueID, std::vector<std::string>>>
      Listed;
  llvm::StringMap<bool> FlagsWarnedOf;
};

} // namespace parfold

#endif // PARFOLD_DRIVER_COMMANDS_H
