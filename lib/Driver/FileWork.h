//===- Driver/FileWork.h - a file on its way through a run ----------------===//

#ifndef PARFOLD_DRIVER_FILEWORK_H
#define PARFOLD_DRIVER_FILEWORK_H

#include "Driver/Paths.h"
#include "Source/Parse.h"
#include "parfold/Pipeline.h"
#include "clang/Format/Format.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/Core/Replacement.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// A source, or a header, with what was found in it and what it becomes.
struct FileWork {
  SourceFile Source;
  std::vector<Command> Commands;                         ///< of a source
  std::vector<clang::tooling::CompileCommand> Originals; ///< the same
  std::vector<UnitResult> Views;           ///< of every command that reads it
  std::vector<const FileWork *> Includers; ///< other sources
  bool IsLeftOut = false; ///< a header that is not to be changed
  /// A source that includes it does not compile: nobody knows what it sees.
  bool IsPartlySeen = false;
  bool IsCompiled = true;
  clang::format::FormatStyle Style = clang::format::getNoStyle();
  FileChange Change;
  clang::tooling::Replacements Edits;
  std::optional<std::string> NewText; ///< where it changes
  std::optional<std::string> Fault;   ///< of parfold: why it must not change
};

} // namespace parfold

#endif // PARFOLD_DRIVER_FILEWORK_H
