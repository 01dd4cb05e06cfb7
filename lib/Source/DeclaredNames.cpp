//===- Source/DeclaredNames.cpp - what a function declares ----------------===//

#include "Source/DeclaredNames.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

static const NamedDecl *findIn(const DeclContext &Context,
                               llvm::function_ref<bool(const NamedDecl &)> Is) {
  for (const Decl *D : Context.decls()) {
    auto *Named = dyn_cast<NamedDecl>(D);
    // Members have a scope of their own.
    if (Named && Named->getIdentifier() && !isa<FieldDecl>(Named) && Is(*Named))
      return Named;
    if (auto *Tag = dyn_cast<TagDecl>(D))
      if (const NamedDecl *Found = findIn(*Tag, Is))
        return Found;
  }
  return nullptr;
}

const NamedDecl *findDeclared(const FunctionDecl &Function,
                              llvm::function_ref<bool(const NamedDecl &)> Is) {
  return findIn(Function, Is);
}

} // namespace parfold
