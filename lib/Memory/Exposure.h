//===- Memory/Exposure.h - variables with an address ----------------------===//

#ifndef PARFOLD_MEMORY_EXPOSURE_H
#define PARFOLD_MEMORY_EXPOSURE_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace clang {
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace parfold {

/// Remembers of functions whose address they take.
class Exposure {
public:
  /// May \p Variable be reached other than by its name: is its address taken,
  /// or can other files name it?
  bool isExposed(const clang::VarDecl &Variable);

private:
  using Variables = llvm::DenseSet<const clang::VarDecl *>;
  llvm::DenseMap<const clang::FunctionDecl *, Variables> InFunction;
  std::optional<Variables> InFile;
};

} // namespace parfold

#endif // PARFOLD_MEMORY_EXPOSURE_H
