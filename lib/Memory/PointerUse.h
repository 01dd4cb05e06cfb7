//===- Memory/PointerUse.h - what a function does with addresses ----------===//
//
// Two questions about every variable of a function, answered by one walk over
// its body:
//
//   captured   may another pointer come to hold the variable's address (of an
//              array or of '&x'), or the value of the pointer variable?
//              'a[i]', '*p', 'p == q', 'f(p)' for an f that keeps nothing, and
//              'q = p' for a q that is set nowhere else do not capture.
//   lent       may a function that is called have the address while it runs?
//   defined    from which expressions does a pointer variable get its value?
//              'p++' and 'p += k' stay in the object that p pointed to.
//
// The walk knows the constructs that keep an address to themselves; any other
// use captures.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MEMORY_POINTERUSE_H
#define PARFOLD_MEMORY_POINTERUSE_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace clang {
class CallExpr;
class Decl;
class Expr;
class FunctionDecl;
class Stmt;
class VarDecl;
} // namespace clang

namespace parfold {

struct PointerUse {
  llvm::DenseSet<const clang::VarDecl *> Captured, Lent;
  /// What a pointer variable is set to, in source order.
  llvm::DenseMap<const clang::VarDecl *,
                 llvm::SmallVector<const clang::Expr *, 2>>
      Definitions;
  /// Variables that are set in a way that Definitions does not show.
  llvm::DenseSet<const clang::VarDecl *> Obscure;
};

/// Does a call keep what its argument number \p Index points to, in any way
/// that is still there when it returns?
using KeepsArgument =
    llvm::function_ref<bool(const clang::CallExpr &, unsigned Index)>;

/// The one expression that \p Pointer, a local variable, is ever set to; null
/// where there are none or several, or it is a parameter.
const clang::Expr *soleDefinition(const PointerUse &Uses,
                                  const clang::VarDecl &Pointer);

/// What the value of a pointer expression is computed from.
struct BaseVariable {
  const clang::VarDecl *Variable = nullptr; ///< null: not one variable
  bool IsAddress = false;                   ///< its address, or else its value
};

/// The base of 'p + 1', '&p->x', '&array[i]'; none where several variables, a
/// call or memory have a part in it.
BaseVariable baseOf(const clang::Expr *E);
/// The base of the address of an lvalue.
BaseVariable baseOfPlace(const clang::Expr *E);

/// Walks the body of \p Function. Variables whose address is taken are Obscure
/// too.
PointerUse findPointerUse(const clang::FunctionDecl &Function,
                          KeepsArgument Keeps);

} // namespace parfold

#endif // PARFOLD_MEMORY_POINTERUSE_H
