//===- Driver/Write.h - all files of a run, or none -----------------------===//

#ifndef PARFOLD_DRIVER_WRITE_H
#define PARFOLD_DRIVER_WRITE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace parfold {

/// A file to be written.
struct NewFile {
  std::string Path; ///< a symbolic link stays one: its target is written
  std::string Text;
  std::string ModeFrom; ///< the file whose permissions it gets
  /// What must be in the file still, where that is known.
  std::optional<std::string> Expected;
};

/// Writes \p Files, each in one step: a reader sees the old content or the
/// new one. If one of them cannot be written, those done are put back.
llvm::Error writeFiles(llvm::ArrayRef<NewFile> Files);

} // namespace parfold

#endif // PARFOLD_DRIVER_WRITE_H
