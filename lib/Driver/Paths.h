//===- Driver/Paths.h - the names of sources and of what is written -------===//

#ifndef PARFOLD_DRIVER_PATHS_H
#define PARFOLD_DRIVER_PATHS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace parfold {

/// A readable file that the user named.
struct SourceFile {
  std::string Written;  ///< as the user did
  std::string Absolute; ///< without '.' and '..', symbolic links kept
  std::vector<std::string> OtherNames = {}; ///< that the user gave it
};

/// Checks that all of \p Written can be read.
/// \returns them without repetition, or one error that names all bad ones.
llvm::Expected<std::vector<SourceFile>>
findSources(llvm::ArrayRef<std::string> Written);

/// The name of \p Absolute in messages: from the working directory if it is
/// below it.
std::string shortName(llvm::StringRef Absolute);

/// The name of \p Absolute in a diff: from the working directory if it is
/// below it, else from the root.
std::string diffName(llvm::StringRef Absolute);

/// Where below \p Directory the copies of \p Sources go: as they are placed
/// below the working directory, or, if one of them is not, below the deepest
/// directory that has them all.
std::vector<std::string> mirrorNames(llvm::StringRef Directory,
                                     llvm::ArrayRef<SourceFile> Sources);

} // namespace parfold

#endif // PARFOLD_DRIVER_PATHS_H
