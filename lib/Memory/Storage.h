//===- Memory/Storage.h - what names stand for ----------------------------===//
//
// Whose object is a variable, and is a function what its body or its name says?
// Any declaration can tell, also one that comes later, and not all that is said
// of one is known of the others: each is looked at.
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

/// Is an object of \p Type volatile, or a part of it?
inline bool hasVolatile(clang::QualType Type) {
  const clang::RecordDecl *Record =
      Type->getBaseElementTypeUnsafe()->getAsRecordDecl();
  return Type.isVolatileQualified() || (Record && Record->hasVolatileMember());
}

/// Is \p Function known to the linker by another name than the program's?
inline bool isRenamed(const clang::FunctionDecl &Function) {
  return llvm::any_of(Function.redecls(), [](const clang::FunctionDecl *D) {
    return D->hasAttr<clang::AsmLabelAttr>();
  });
}

/// The number of the function that compilers know by the name of \p Function,
/// if it is that one; else 0.
inline unsigned builtinOf(const clang::FunctionDecl &Function) {
  return isRenamed(Function) ? 0 : Function.getBuiltinID();
}

/// May a call of \p Function, which has a body, run another one? A weak body is
/// a proposal, and so is an inline definition (C11 6.7.4p7).
inline bool isReplaceable(const clang::FunctionDecl &Function) {
  if (Function.getMostRecentDecl()->hasAttr<clang::WeakAttr>() ||
      Function.hasAttr<clang::IFuncAttr>())
    return true;
  const clang::FunctionDecl *Body = Function.getDefinition();
  return Body && Body->isInlined() && Body->isExternallyVisible() &&
         !Body->isInlineDefinitionExternallyVisible();
}

} // namespace parfold

#endif // PARFOLD_MEMORY_STORAGE_H
