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
#include <vector>

namespace clang {
class FunctionDecl;
}

namespace parfold {

/// The object that a place is part of, as far as it is known.
struct Origin {
  enum Kind {
    Anything,  ///< nothing is known
    Stored,    ///< what a pointer in memory points to: a captured object
    Object,    ///< of Variable: a declared object
    Parameter, ///< of Variable: what the caller's pointer points into
    Fresh,     ///< of Variable, a pointer: what malloc gave it
    Literal,   ///< a string literal
  } What = Anything;
  const clang::VarDecl *Variable = nullptr;
  /// May a pointer in memory point there too?
  bool IsCaptured = true;
  /// Parameter, or Stored with a Variable: a restrict-qualified pointer that
  /// all accesses go through as long as it lives (C11 6.7.3.1).
  bool IsRestrict = false;
  /// Object of the file: may a parameter point there?
  bool IsLent = true;
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

  /// May memory of these two origins be the same, one of which is written?
  /// (As far as objects go; types are not looked at.)
  bool mayMeet(const Origin &A, const Origin &B) { return mayMeet(A, B, 0); }

  /// What \p Function, which has a body, does with addresses; null while that
  /// is being found out.
  const PointerUse *useIn(const clang::FunctionDecl &Function);

private:
  Origin ofPointer(TermRef Pointer);
  Origin ofExpression(const clang::Expr *Pointer, unsigned Depth);
  bool mayMeet(const Origin &A, const Origin &B, unsigned Depth);
  bool mayMeetInCalls(const Origin &Parameter, const Origin &Other,
                      unsigned Depth);
  bool isAllocation(const clang::Expr *E);
  bool returnsFresh(const clang::FunctionDecl &Function);
  const std::vector<const clang::CallExpr *> *
  callsOf(const clang::FunctionDecl &Function);
  Origin ofVariable(const clang::VarDecl &Variable, unsigned Depth);
  Origin ofObject(const clang::VarDecl &Variable);
  const PointerUse &useInFile();

  const clang::ASTContext &Context;
  std::function<bool(const clang::CallExpr &, unsigned)> Keeps;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<PointerUse>>
      Known;
  llvm::DenseMap<const clang::FunctionDecl *, bool> Fresh;
  /// All calls in the file of functions that only this file can call, and
  /// those functions whose address is taken.
  struct CallSites {
    llvm::DenseMap<const clang::FunctionDecl *,
                   std::vector<const clang::CallExpr *>>
        Calls;
    llvm::DenseSet<const clang::FunctionDecl *> AddressTaken;
  };
  std::optional<CallSites> Sites;
  /// What all functions and initializers of the file do.
  std::optional<PointerUse> InFile;
};

} // namespace parfold

#endif // PARFOLD_MEMORY_ORIGIN_H
