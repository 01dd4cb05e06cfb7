//===- Choice/Rarely.cpp - blocks that change nothing ---------------------===//

#include "Choice/Rarely.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// Tells what compilers make vector instructions of, given the word that they
/// may: they warn where they cannot.
class VectorReader {
public:
  explicit VectorReader(const Loop &Loop) {
    if (auto *Block = dyn_cast<CompoundStmt>(Loop.body()))
      for (const Stmt *Child : Block->body())
        if (auto *Declarations = dyn_cast<DeclStmt>(Child))
          Own.append(Declarations->decl_begin(), Declarations->decl_end());
  }

  /// Does \p S declare variables with values that can be computed so?
  bool canDeclare(const Stmt *S) const {
    auto *Declarations = dyn_cast<DeclStmt>(S);
    return Declarations &&
           llvm::all_of(Declarations->decls(), [&](const Decl *D) {
             auto *Variable = dyn_cast<VarDecl>(D);
             return Variable && Variable->hasLocalStorage() &&
                    Variable->getInit() && canCompute(Variable->getInit());
           });
  }
  /// Is \p E one comparison of such values?
  bool canCompare(const Expr *E) const {
    auto *Binary = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
    return Binary && Binary->isComparisonOp() && canCompute(Binary->getLHS()) &&
           canCompute(Binary->getRHS());
  }

private:
  bool canCompute(const Expr *E) const;
  bool isPlace(const Expr *E) const;

  llvm::SmallVector<const Decl *, 4> Own;
};

bool VectorReader::canCompute(const Expr *E) const {
  E = E->IgnoreParens();
  if (!E->getType()->isRealFloatingType() && !E->getType()->isIntegerType())
    return false;
  if (auto *Cast = dyn_cast<CastExpr>(E))
    return canCompute(Cast->getSubExpr());
  if (isa<IntegerLiteral, FloatingLiteral, CharacterLiteral>(E))
    return true;
  if (auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_Minus)
    return canCompute(Unary->getSubExpr());
  if (auto *Binary = dyn_cast<BinaryOperator>(E))
    return (Binary->isAdditiveOp() || Binary->getOpcode() == BO_Mul) &&
           canCompute(Binary->getLHS()) && canCompute(Binary->getRHS());
  return isPlace(E);
}

/// Is \p E a variable, or an element next to that of the iteration before?
bool VectorReader::isPlace(const Expr *E) const {
  if (isa<DeclRefExpr>(E))
    return true;
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Deref &&
           isa<DeclRefExpr>(Unary->getSubExpr()->IgnoreParenImpCasts());
  auto *Element = dyn_cast<ArraySubscriptExpr>(E);
  if (!Element || !isa<DeclRefExpr>(Element->getBase()->IgnoreParenImpCasts()))
    return false;
  const Expr *Index = Element->getIdx()->IgnoreParenImpCasts();
  if (auto *Binary = dyn_cast<BinaryOperator>(Index);
      Binary && Binary->isAdditiveOp() &&
      isa<IntegerLiteral>(Binary->getRHS()->IgnoreParenImpCasts()))
    Index = Binary->getLHS()->IgnoreParenImpCasts();
  auto *Name = dyn_cast<DeclRefExpr>(Index);
  return Name && !llvm::is_contained(Own, Name->getDecl());
}

} // namespace

/// Does \p Loop change anything as rarely as a best value is found?
static bool changesRarely(const ASTContext &Context, const Verdict &V) {
  auto IsQuick = [&](const Key &K) {
    QualType Type = K.Of->type();
    return (Type->isRealFloatingType() || Type->isIntegerType()) &&
           Context.getTypeSize(Type) <= 64;
  };
  if (V.Found)
    return !V.Found->Lookout;
  return !V.Folds.empty() && llvm::all_of(V.Folds, [&](const Fold &F) {
    return F.Best && !F.Best->Keys.empty() && !F.Best->TakesNaN &&
           F.Function.empty() && llvm::all_of(F.Best->Keys, IsQuick);
  });
}

/// Does control leave \p S but at its end?
static bool leaves(const Stmt *S) {
  return isa<ContinueStmt, BreakStmt, ReturnStmt, GotoStmt>(S) ||
         llvm::any_of(S->children(),
                      [](const Stmt *Child) { return Child && leaves(Child); });
}

std::optional<std::vector<const IfStmt *>>
rareBranches(const Unit &U, const Loop &L, const Verdict &V) {
  const IterationSpace &Space = *L.Space;
  if (!changesRarely(U.Context, V) || Space.CountOverflows || Space.Step != 1)
    return std::nullopt;
  VectorReader Vectors(L);
  std::vector<const IfStmt *> Found;
  // A question asks for everything. So nothing may be asked for that an
  // iteration would not come to: in 'if (i >= m) break; if (a[i] > 0) break;'
  // there may be no a[i].
  bool MayBeLeft = Space.Free && !Space.Free->Further.empty();
  if (MayBeLeft && Space.Free->Further.size() > 1)
    return std::nullopt;
  auto IsFine = [&](const Stmt *S) {
    if (isa<NullStmt>(S) ||
        (Space.Free && (S == Space.Free->ExitTest ||
                        llvm::is_contained(Space.Free->LastUpdates, S))))
      return true; // no part of new loops
    if (MayBeLeft)
      return false;
    if (Vectors.canDeclare(S))
      return bytesOf(U, S, S).has_value();
    auto *If = dyn_cast<IfStmt>(S);
    if (!If || If->getElse() || !Vectors.canCompare(If->getCond()) ||
        !bytesOf(U, If->getThen(), If->getThen()))
      return false;
    Found.push_back(If);
    MayBeLeft = leaves(If->getThen());
    return true;
  };
  auto *Block = dyn_cast<CompoundStmt>(L.body());
  if (Block ? !llvm::all_of(Block->body(), IsFine) : !IsFine(L.body()))
    return std::nullopt;
  if (Space.Free && !llvm::all_of(Space.Free->Further, [&](const Expr *E) {
        return Vectors.canCompare(E);
      }))
    return std::nullopt;
  return Found;
}

} // namespace parfold
