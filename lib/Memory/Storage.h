//===- Memory/Storage.h - whose object a variable is ----------------------===//
//
// Any declaration of a variable can say so, also one that comes later, and not
// all that is said of one is known of the others: each is looked at.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MEMORY_STORAGE_H
#define PARFOLD_MEMORY_STORAGE_H

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

/// Does every thread have one of its own? ('threadprivate' is no storage class
/// where the runtime library has to look the object up.)
inline bool isThreadLocal(const clang::VarDecl &Variable) {
  return llvm::any_of(Variable.redecls(), [](const clang::VarDecl *D) {
    return D->getTLSKind() != clang::VarDecl::TLS_None ||
           D->hasAttr<clang::OMPThreadPrivateDeclAttr>();
  });
}

/// The name that the linker knows the object of \p Declaration by, if that is
/// another one: 'extern int second __attribute__((alias("first")))'.
inline llvm::StringRef linkedNameOf(const clang::VarDecl &Declaration) {
  if (auto *Alias = Declaration.getAttr<clang::AliasAttr>())
    return Alias->getAliasee();
  if (auto *Label = Declaration.getAttr<clang::AsmLabelAttr>();
      Label && Declaration.hasGlobalStorage())
    return Label->getLabel();
  return "";
}

/// May \p Variable be the object of another variable?
inline bool isSecondName(const clang::VarDecl &Variable) {
  return llvm::any_of(Variable.redecls(), [](const clang::VarDecl *D) {
    return !linkedNameOf(*D).empty();
  });
}

} // namespace parfold

#endif // PARFOLD_MEMORY_STORAGE_H
