//===- Launcher/CompilerCall.h - a compiler's command line ----------------===//

#ifndef PARFOLD_LAUNCHER_COMPILERCALL_H
#define PARFOLD_LAUNCHER_COMPILERCALL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// What a call of gcc or clang asks for, as far as that matters here. What is
/// not understood is left to the compiler.
struct CompilerCall {
  /// The program first; response files are expanded.
  std::vector<std::string> Arguments;
  std::vector<size_t> Sources;               ///< which of them are C files
  std::optional<std::string> Output;         ///< -o
  std::optional<std::string> DependencyFile; ///< -MF
  bool WritesDependencies = false;           ///< -MD, -MMD
  bool HasDependencyRules = false;           ///< -MP
  bool Compiles = false; ///< to an object file or to assembler, no less
  bool Links = false;
  /// There is no OpenMP for the program: it has no library, or is not to.
  bool IsWithoutOpenMP = false;
  bool HasOpenMP = false; ///< -fopenmp is given

  /// Reads argv from the compiler's name on.
  static CompilerCall parse(llvm::ArrayRef<const char *> Arguments);

  /// The flags without sources, outputs and other inputs.
  std::vector<std::string> flags() const;

private:
  std::vector<bool> IsFlag; ///< of each argument
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_COMPILERCALL_H
