//===- Source/Parse.h - one run of Clang over one file --------------------===//
//
// The one place that starts Clang. A Command has everything that decides the
// parse; who may answer for the file's content is the caller's choice.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_PARSE_H
#define PARFOLD_SOURCE_PARSE_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clang {
class DiagnosticConsumer;
class FrontendAction;
} // namespace clang

namespace parfold {

/// A compile command for one C file that only checks syntax.
struct Command {
  std::string Directory;              ///< to run in
  std::vector<std::string> Arguments; ///< argv, the compiler's name first
  /// The files that there are, or null for those on disk.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Disk = nullptr;

  bool operator==(const Command &O) const {
    return Directory == O.Directory && Arguments == O.Arguments;
  }
};

/// \p Plain, and OpenMP is switched on.
Command withOpenMP(Command Plain);

/// What a parse may see other than the files on disk.
struct Overlay {
  /// Content of the main file, in place of what the disk has.
  std::optional<std::string> MainText;
  /// Content of other files that there are, by their paths.
  std::vector<std::pair<std::string, std::string>> Replaced;
  /// Files that exist for this parse only: absolute path and content.
  std::vector<std::pair<std::string, std::string>> Files;
  bool SkipFunctionBodies = false; ///< where the AST consumer agrees
};

/// Parses with \p Action; diagnostics go to \p Diagnostics.
/// \returns false if Clang reported an error or could not start.
bool parse(const Command &Command,
           std::unique_ptr<clang::FrontendAction> Action,
           clang::DiagnosticConsumer &Diagnostics, const Overlay &Overlay = {});

} // namespace parfold

#endif // PARFOLD_SOURCE_PARSE_H
