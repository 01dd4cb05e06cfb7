//===- Plan/QuestionPlanner.cpp - asking before running -------------------===//
//
//   if (a[i] > best) {                   takes |= a[i] > best;
//     best = a[i];
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
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
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

bool replacesNames(const Verdict &V) {
  return llvm::any_of(V.Folds, [](const Fold &F) {
    return F.Accumulator.needsStandIn() ||
           llvm::any_of(F.companions(), [](const Location *Other) {
             return Other->needsStandIn();
           });
  });
}

Slice withoutBranches(const Loop &L, llvm::ArrayRef<const IfStmt *> Branches) {
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
  return Without;
}

/// The bytes of \p If and its condition, if that compares values as wide as an
/// answer. Then gcc makes better vectors of 'takes |= a[i] > best;'; but none
/// at all if they are wider.
static std::optional<std::pair<ByteRange, std::string>>
asOneStatement(const Unit &U, const IfStmt &If) {
  auto *Compares =
      dyn_cast<BinaryOperator>(If.getCond()->IgnoreParenImpCasts());
  auto Range = bytesOf(U, &If, &If);
  std::string Text = oneLineText(U, If.getCond()->getSourceRange());
  if (!Compares || !Range || Text.empty() ||
      U.Context.getTypeSize(Compares->getLHS()->getType()) > 32)
    return std::nullopt;
  return {{*Range, Text}};
}

Question planQuestion(const Unit &U, const Loop &L, const Verdict &V,
                      llvm::ArrayRef<const IfStmt *> Branches,
                      LoopPlanner &Header, Names &Free,
                      const std::string &CountType, const std::string &From,
                      const std::string &To) {
  Question Asks;
  Asks.Loop =
      Header.planPass(withoutBranches(L, Branches), CountType, From, To);
  // (Clang makes no vector of a variable that is set in two places.)
  auto NewAnswer = [&] {
    Asks.Takes.push_back(Free.fresh("takes"));
    return Asks.Takes.back();
  };
  for (size_t I = 0; I < Branches.size(); ++I) {
    Mark &At = Asks.Loop.Marks[I];
    auto Statement = asOneStatement(U, *Branches[I]);
    if (Statement && !replacesNames(V)) {
      auto &[Range, Condition] = *Statement;
      At = {Range.Begin, NewAnswer() + " |= " + Condition + ";",
            Range.End - Range.Begin};
    } else {
      At.Text = NewAnswer() + " = 1;";
    }
  }
  if (const FreeForm *Free = L.Space->Free ? &*L.Space->Free : nullptr)
    for (const Expr *E : Free->Further)
      Asks.Loop.Loop.Prologue.push_back("if (!(" +
                                        oneLineText(U, E->getSourceRange()) +
                                        ")) " + NewAnswer() + " = 1;");
  return Asks;
}

} // namespace parfold
