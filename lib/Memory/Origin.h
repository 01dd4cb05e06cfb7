//===- Memory/Origin.h - where a pointer comes from -----------------------===//
//
// What is known of the object that a pointer points into, from how the
// pointer got its value: a parameter that is never set anew, an array or a
// variable of the function, memory fresh from malloc, or anything.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MEMORY_ORIGIN_H
#define PARFOLD_MEMORY_ORIGIN_H

#include "Memory/AccessPath.h"
#include "Memory/PointerUse.h"
#include <functional>
#include <memory>
#include <optional>

namespace clang {
class FunctionDecl;
}

namespace parfold {

/// The object that a place is part of, as far as it is known.
struct Origin {
  enum Kind {
    Unknown,   ///< anything that exists, captured or of another function
    Object,    ///< of Variable: a declared object
    Parameter, ///< of Variable: what the caller's pointer points into
    Fresh,     ///< of Variable, a pointer: what malloc gave it
    Literal,   ///< a string literal
  } What = Unknown;
  const clang::VarDecl *Variable = nullptr;
  /// May pointers of unknown origin point there too?
  bool IsCaptured = true;
  /// Parameter, or Unknown with a Variable: a restrict-qualified pointer that
  /// all accesses go through as long as it lives (C11 6.7.3.1).
  bool IsRestrict = false;
};

/// Remembers what functions do with pointers. Lives as long as the unit.
class Origins {
public:
  /// \p Keeps answers for the calls in the functions asked about.
  Origins(const clang::ASTContext &Context,
          std::function<bool(const clang::CallExpr &, unsigned)> Keeps)
      : Context(Context), Keeps(std::move(Keeps)) {}

  /// The origin of what \p Path leads to.
  Origin of(const AccessPath &Path);

  /// The origin of what the pointer \p Variable points to.
  Origin ofPointerVariable(const clang::VarDecl &Variable) {
    return ofVariable(Variable, 0);
  }

  /// What \p Function, which has a body, does with addresses; null while that
  /// is being found out.
  const PointerUse *useIn(const clang::FunctionDecl &Function);

private:
  Origin ofPointer(TermRef Pointer);
  Origin ofVariable(const clang::VarDecl &Variable, unsigned Depth);
  Origin ofObject(const clang::VarDecl &Variable);
  bool isCapturedInFile(const clang::VarDecl &Variable);

  const clang::ASTContext &Context;
  std::function<bool(const clang::CallExpr &, unsigned)> Keeps;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<PointerUse>>
      Known;
  /// Variables of the file whose address some function keeps.
  std::optional<llvm::DenseSet<const clang::VarDecl *>> CapturedInFile;
};

} // namespace parfold

#endif // PARFOLD_MEMORY_ORIGIN_H
