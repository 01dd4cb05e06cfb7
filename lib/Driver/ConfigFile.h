//===- Driver/ConfigFile.h - .parfold.yaml --------------------------------===//
//
//   fp: strict                      options, as on the command line, which
//   kinds: "-doall,-scan"           counts more
//   num-threads: 4
//
//   pure: [distance, "lookup_*"]    functions: read memory, write none
//   const: [square]                 nor read it
//   noreturn: [die]
//   reads:
//     row_sum: [arg0, weights]      nothing but this
//   writes:
//     scale_row: [arg0]
//
// Names of functions may be globs, quoted where YAML wants it. The nearest
// file above a source holds for it, as with .clang-format.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DRIVER_CONFIGFILE_H
#define PARFOLD_DRIVER_CONFIGFILE_H

#include "parfold/Annotations.h"
#include "llvm/ADT/StringMap.h"

namespace parfold {

/// What a file says.
struct Config {
  std::string Path; ///< of the file; empty where there is none
  Annotations Functions;
  /// Names of options and their values, as they are written.
  std::vector<std::pair<std::string, std::string>> Choices;
};

/// Reads the YAML in \p Text, of the file \p Name.
/// \returns what it says, or an error that names the line. Values of options
/// are not looked at.
llvm::Expected<Config> parseConfig(llvm::StringRef Text, llvm::StringRef Name);

/// The path of the file that holds for the source at \p Path, an absolute path;
/// empty where there is none. It may be one that cannot be read.
std::string configFor(llvm::StringRef Path);

/// Finds and remembers the files of directories.
class ConfigFiles {
public:
  /// What holds for the source at \p Path, an absolute path; nothing where no
  /// directory above it has a file.
  llvm::Expected<Config> findFor(llvm::StringRef Path);

private:
  llvm::StringMap<Config> Known; ///< by directory
};

} // namespace parfold

#endif // PARFOLD_DRIVER_CONFIGFILE_H
