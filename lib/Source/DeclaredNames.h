//===- Source/DeclaredNames.h - what a function declares ------------------===//

#ifndef PARFOLD_SOURCE_DECLAREDNAMES_H
#define PARFOLD_SOURCE_DECLAREDNAMES_H

#include "llvm/ADT/STLFunctionalExtras.h"

namespace clang {
class FunctionDecl;
class NamedDecl;
} // namespace clang

namespace parfold {

/// The first declaration in \p Function that \p Is true of, or null:
/// parameters, variables, types, tags and enumerators, in whatever block. (What
/// a structure's members declare has the scope around it, C11 6.2.1p7.)
const clang::NamedDecl *
findDeclared(const clang::FunctionDecl &Function,
             llvm::function_ref<bool(const clang::NamedDecl &)> Is);

} // namespace parfold

#endif // PARFOLD_SOURCE_DECLAREDNAMES_H
