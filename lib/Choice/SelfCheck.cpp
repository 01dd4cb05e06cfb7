//===- Choice/SelfCheck.cpp - can the program check this loop itself? -----===//

#include "Choice/SelfCheck.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

std::string whyUnchecked(const ASTContext &Context, const Loop &L,
                         const Verdict &V) {
  if (!Context.getLangOpts().C99)
    return "the file is compiled as C89";
  // It may not call functions that are static (C11 6.7.4p3).
  if (L.Function->isInlineSpecified() &&
      L.Function->getStorageClass() != SC_Static)
    return "'" + L.Function->getNameAsString() +
           "' is an inline function that other files may call";
  return V.Unkept.value_or("");
}

} // namespace parfold
