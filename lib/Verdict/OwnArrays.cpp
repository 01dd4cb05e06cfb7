//===- Verdict/OwnArrays.cpp - arrays that become private -----------------===//
//
// An array of the function around the loop that only the loop uses, and that
// every iteration fills before it reads it, is as good as one declared in the
// body: a 'private' clause gives each thread one of its own.
//
//===----------------------------------------------------------------------===//

#include "Dependence/Coverage.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

/// Threads other than the first may have small stacks.
static constexpr int64_t MostBytes = 64 * 1024;

/// Does nothing but the loop know of \p Array?
bool Judge::canBeOwn(const VarDecl &Array) {
  const QualType Type = Array.getType();
  if (!Array.hasLocalStorage() || !U.Context.getAsConstantArrayType(Type) ||
      U.Context.getTypeSizeInChars(Type).getQuantity() > MostBytes ||
      Known.Live.isMentionedOutside(L, Array))
    return false;
  // Whoever has the address has that of the array outside.
  const PointerUse *Uses = Known.pointers().useIn(*L.Function);
  return Uses && !Uses->Captured.contains(&Array);
}

void Judge::findOwnArrays() {
  llvm::SetVector<TermRef> Candidates;
  for (const Access &A : Facts.Accesses)
    if (A.What == Access::Write && A.Reach.Root->kind() == TermKind::Object &&
        !isOwn(A) && canBeOwn(*A.Reach.Root->variable()))
      Candidates.insert(A.Reach.Root);

  for (TermRef Root : Candidates) {
    std::vector<const Access *> Before;
    auto IsWrittenFirst = [&](const Access &A) {
      if (A.Reach.Root != Root)
        return true;
      if (A.What == Access::Write) {
        Before.push_back(&A);
        return true;
      }
      return llvm::any_of(Before, [&](const Access *Write) {
        return isWrittenFirst(Iterations->domain(), A, *Write);
      });
    };
    if (!llvm::all_of(Facts.Accesses, IsWrittenFirst))
      continue;
    OwnArrays.insert(Root);
    V.Private.push_back(Root->variable());
  }
}

} // namespace parfold
