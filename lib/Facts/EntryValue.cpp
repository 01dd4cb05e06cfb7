//===- Facts/EntryValue.cpp - what a variable holds when a loop starts ----===//
//
// Goes back from the loop, statement by statement and out of the blocks around
// it, to the first one that mentions the variable. If that gives it a constant
// and control cannot have come in on another way in between, it is the value.
//
//===----------------------------------------------------------------------===//

#include "Facts/EntryValue.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

class Search {
public:
  Search(const ASTContext &Context, const VarDecl &Variable)
      : Context(Context), Variable(Variable) {}

  /// Looks for \p Target in \p S. \returns whether it is there; then Found and
  /// IsOver say what came of the way that leads to it.
  bool descend(const Stmt *S, const Stmt *Target);

  std::optional<llvm::APSInt> Found;

private:
  bool mentions(const Stmt *S) const;
  unsigned countMentions(const Stmt *S, bool Declarations) const;
  static bool canBeJumpedInto(const Stmt *S);
  void look(const Stmt *S);

  const ASTContext &Context;
  const VarDecl &Variable;
  bool IsOver = false; ///< nothing farther out matters
};

bool Search::mentions(const Stmt *S) const {
  return countMentions(S, /*Declarations=*/true) > 0;
}

/// How often \p S names the variable, also in types, whose sizes are evaluated
/// (C11 6.7.6.2p5).
unsigned Search::countMentions(const Stmt *S, bool Declarations) const {
  class Counter : public NodeVisitor {
  public:
    Counter(const VarDecl &Variable, bool Declarations)
        : Variable(Variable), Declarations(Declarations) {}
    unsigned Count = 0;

  private:
    bool visit(const Stmt *Part) override {
      auto *Ref = dyn_cast<DeclRefExpr>(Part);
      Count += Ref && Ref->getDecl() == &Variable;
      return true;
    }
    bool visit(const Decl *D) override {
      Count += Declarations && D == &Variable;
      return true;
    }
    const VarDecl &Variable;
    const bool Declarations;
  };
  Counter All(Variable, Declarations);
  All.traverse(S);
  return All.Count;
}

bool Search::canBeJumpedInto(const Stmt *S) {
  return isa<LabelStmt, SwitchCase>(S) ||
         llvm::any_of(S->children(), [](const Stmt *Child) {
           return Child && canBeJumpedInto(Child);
         });
}

/// Takes the value that \p S, which mentions the variable, surely gives it.
void Search::look(const Stmt *S) {
  IsOver = true;
  const Expr *Value = nullptr;
  if (auto *Declarations = dyn_cast<DeclStmt>(S)) {
    bool IsMentioned = countMentions(S, /*Declarations=*/false) > 0;
    if (llvm::is_contained(Declarations->decls(), &Variable) && !IsMentioned)
      Value = Variable.getInit();
  } else if (auto *Assignment = dyn_cast<BinaryOperator>(S);
             Assignment && Assignment->getOpcode() == BO_Assign) {
    auto *Ref = dyn_cast<DeclRefExpr>(Assignment->getLHS()->IgnoreParens());
    if (Ref && Ref->getDecl() == &Variable)
      Value = Assignment->getRHS();
  }
  Expr::EvalResult Constant;
  if (Value && Value->getType()->isIntegerType() &&
      Value->EvaluateAsInt(Constant, Context, Expr::SE_NoSideEffects))
    Found = Constant.Val.getInt();
}

bool Search::descend(const Stmt *S, const Stmt *Target) {
  if (S == Target)
    return true;
  auto Child = llvm::find_if(S->children(), [&](const Stmt *Part) {
    return Part && descend(Part, Target);
  });
  if (Child == S->children().end())
    return false;
  if (IsOver)
    return true;
  auto *Block = dyn_cast<CompoundStmt>(S);
  if (!Block) {
    // The branches of an 'if' are entered by its condition alone.
    auto *If = dyn_cast<IfStmt>(S);
    IsOver = !If || mentions(If->getCond()) || If->getConditionVariable() ||
             If->getInit();
    return true;
  }
  auto At = llvm::find(Block->body(), *Child);
  while (At != Block->body_begin() && !IsOver) {
    --At;
    if (canBeJumpedInto(*At))
      IsOver = true;
    else if (mentions(*At))
      look(*At);
  }
  return true;
}

} // namespace

std::optional<llvm::APSInt> entryValue(const ASTContext &Context,
                                       const Loop &Loop,
                                       const VarDecl &Variable) {
  Search From(Context, Variable);
  From.descend(Loop.Function->getBody(), Loop.Statement);
  return From.Found;
}

} // namespace parfold
