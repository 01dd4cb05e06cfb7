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
  /// As it is given, the program first.
  std::vector<std::string> Given;
  std::vector<std::string> Arguments; ///< the same, response files expanded
  std::vector<size_t> Sources;        ///< which of them are C files
  std::optional<std::string> Output;  ///< -o
  std::vector<std::string> DependencyFiles; ///< that are named: -MF
  bool WritesDependencies = false;          ///< -MD, -MMD
  bool HasDependencyRules = false;          ///< -MP
  /// Something is written that says what is compiled, and cannot be corrected.
  bool TellsOfSources = false;
  bool Compiles = false; ///< to an object file or to assembler, no less
  bool Links = false;
  bool LinksShared = false;     ///< a shared library
  bool HasOtherSources = false; ///< of other languages, or from stdin
  bool HasObjects = false;      ///< or libraries, or assembler
  /// There is no OpenMP for the program: it has no library, or is not to.
  bool IsWithoutOpenMP = false;
  bool HasLanguage = false; ///< -x
  bool HasOpenMP = false;   ///< -fopenmp is given

  /// Reads argv from the compiler's name on.
  static CompilerCall parse(llvm::ArrayRef<const char *> Arguments);

  /// The flags without sources, outputs and other inputs.
  std::vector<std::string> flags() const;

private:
  std::vector<bool> IsFlag; ///< of each argument
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_COMPILERCALL_H
