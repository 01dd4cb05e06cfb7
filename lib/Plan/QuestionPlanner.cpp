//===- Plan/QuestionPlanner.cpp - asking before running -------------------===//
//
//   if (a[i] > best) {                   if (a[i] > best)
//     best = a[i];                         takes = 1;
//     where = i;
//   }
//
// Where a loop does nothing outside of a few branches, and iterations rarely
// take one of them, they are asked first. As long as none has taken any, the
// state is what it was, so the answer does not depend on their order, and
// compilers have vector instructions for it.
//
//===----------------------------------------------------------------------===//

#include "Plan/QuestionPlanner.h"
#include "Source/ExprText.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace parfold {

/// Adds the variables that \p S mentions to \p Found.
static void addMentioned(const Stmt *S,
                         llvm::SmallPtrSetImpl<const Decl *> &Found) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    Found.insert(Ref->getDecl());
  for (const Stmt *Child : S->children())
    if (Child)
      addMentioned(Child, Found);
}

Question planQuestion(const Unit &U, const Loop &L,
                      llvm::ArrayRef<const IfStmt *> Branches,
                      LoopPlanner &Header, Names &Free,
                      const std::string &CountType, const std::string &From,
                      const std::string &To) {
  Question Asks;
  Slice Without;
  llvm::SmallPtrSet<const Decl *, 8> Asked;
  for (const IfStmt *If : Branches) {
    Without.push_back({If->getThen(), {}, /*NeedsStatement=*/true, {}});
    addMentioned(If->getCond(), Asked);
  }
  // Variables that only the branches want are for nothing.
  if (auto *Block = dyn_cast<CompoundStmt>(L.body()))
    for (const Stmt *S : llvm::reverse(Block->body())) {
      auto *Declarations = dyn_cast<DeclStmt>(S);
      if (!Declarations)
        continue;
      bool IsAsked = llvm::any_of(Declarations->decls(), [&](const Decl *D) {
        return Asked.contains(D);
      });
      if (IsAsked)
        addMentioned(S, Asked);
      else
        Without.push_back({S, {}, /*NeedsStatement=*/false, {}});
    }
  Asks.Loop = Header.planPass(Without, CountType, From, To);
  // (Clang makes no vector of a variable that is set in two places.)
  auto Note = [&] {
    Asks.Takes.push_back(Free.fresh("takes"));
    return Asks.Takes.back() + " = 1;";
  };
  for (size_t I = 0; I < Branches.size(); ++I)
    Asks.Loop.Marks[I].Text = Note();
  if (const FreeForm *Free = L.Space->Free ? &*L.Space->Free : nullptr)
    for (const Expr *E : Free->Further)
      Asks.Loop.Loop.Prologue.push_back(
          "if (!(" + oneLineText(U, E->getSourceRange()) + ")) " + Note());
  return Asks;
}

} // namespace parfold
