//===- Loops/LoopParts.cpp - the parts of a loop statement ----------------===//

#include "Loops/LoopParts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

/// 'if (condition) break;'
const IfStmt *asExitTest(const Stmt *S) {
  auto *If = dyn_cast<IfStmt>(S);
  if (!If || If->getElse() || If->getInit() || If->getConditionVariable())
    return nullptr;
  auto Statements = statementsOf(If->getThen());
  return Statements.size() == 1 && isa<BreakStmt>(Statements[0]) ? If : nullptr;
}

/// Leaves the first operand of '&&' for a condition, and the others, which are
/// asked only as long as it holds.
void splitCondition(const ASTContext &Context, LoopParts &Parts) {
  while (auto *And = dyn_cast<BinaryOperator>(Parts.Condition)) {
    if (And->getOpcode() != BO_LAnd ||
        And->getRHS()->HasSideEffects(Context,
                                      /*IncludePossibleEffects=*/false))
      return;
    Parts.Further.insert(Parts.Further.begin(), And->getRHS());
    Parts.Condition = And->getLHS()->IgnoreImpCasts();
  }
}

/// Does a 'continue' of the loop whose body, or a part of it, is \p S skip what
/// is behind it?
bool hasContinue(const Stmt *S) {
  if (isa<ContinueStmt>(S))
    return true;
  const Stmt *Inner = nullptr; // the body of another loop
  if (auto *For = dyn_cast<ForStmt>(S))
    Inner = For->getBody();
  else if (auto *While = dyn_cast<WhileStmt>(S))
    Inner = While->getBody();
  else if (auto *Do = dyn_cast<DoStmt>(S))
    Inner = Do->getBody();
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && Child != Inner && hasContinue(Child);
  });
}

/// The constant that \p Sum adds to \p Variable, if it does nothing else.
std::optional<int64_t> addedTo(const ASTContext &Context,
                               const VarDecl &Variable, const Expr *Sum) {
  auto IsVariable = [&](const Expr *E) {
    auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Ref && Ref->getDecl() == &Variable;
  };
  auto Number = [&](const Expr *E) -> std::optional<int64_t> {
    Expr::EvalResult Result;
    E = E->IgnoreParenImpCasts();
    if (E->isValueDependent() || !E->getType()->isIntegerType() ||
        !E->EvaluateAsInt(Result, Context, Expr::SE_NoSideEffects) ||
        !Result.Val.getInt().isRepresentableByInt64())
      return std::nullopt;
    return Result.Val.getInt().getExtValue();
  };
  auto *Binary = dyn_cast<BinaryOperator>(Sum->IgnoreParenImpCasts());
  if (!Binary || !Binary->isAdditiveOp())
    return std::nullopt;
  if (IsVariable(Binary->getLHS())) {
    auto By = Number(Binary->getRHS());
    if (By && Binary->getOpcode() == BO_Sub)
      By = -*By;
    return By;
  }
  if (IsVariable(Binary->getRHS()) && Binary->getOpcode() == BO_Add)
    return Number(Binary->getLHS());
  return std::nullopt;
}

class ChangeFinder {
public:
  ChangeFinder(const ASTContext &Context, const VarDecl &Variable)
      : Context(Context), Variable(Variable) {}

  bool walk(const Stmt *S) {
    if (auto *Unary = dyn_cast<UnaryOperator>(S);
        Unary && Unary->isIncrementDecrementOp() && is(Unary->getSubExpr())) {
      Found.push_back({Unary, Unary->isIncrementOp() ? 1 : -1});
      return true;
    }
    if (auto *Binary = dyn_cast<BinaryOperator>(S);
        Binary && Binary->isAssignmentOp() && is(Binary->getLHS())) {
      std::optional<int64_t> By;
      if (Binary->getOpcode() == BO_Assign) {
        By = addedTo(Context, Variable, Binary->getRHS());
      } else if (Binary->getOpcode() == BO_AddAssign ||
                 Binary->getOpcode() == BO_SubAssign) {
        Expr::EvalResult Result;
        const Expr *Step = Binary->getRHS()->IgnoreParenImpCasts();
        if (Step->getType()->isIntegerType() &&
            Step->EvaluateAsInt(Result, Context, Expr::SE_NoSideEffects) &&
            Result.Val.getInt().isRepresentableByInt64()) {
          By = Result.Val.getInt().getExtValue();
          if (Binary->getOpcode() == BO_SubAssign)
            By = -*By;
        }
      }
      if (!By || comesRound(Context, Variable.getType(), *Binary))
        return false;
      Found.push_back({Binary, *By});
      return true;
    }
    for (const Stmt *Child : S->children())
      if (Child && !walk(Child))
        return false;
    return true;
  }

  llvm::SmallVector<ConstantChange, 2> Found;

private:
  bool is(const Expr *E) const {
    auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParens());
    return Ref && Ref->getDecl() == &Variable;
  }

  const ASTContext &Context;
  const VarDecl &Variable;
};

} // namespace

bool isAlways(const ASTContext &Context, const Expr *Condition, bool Value) {
  bool Holds;
  return Condition && !Condition->isValueDependent() &&
         !Condition->HasSideEffects(Context) &&
         Condition->EvaluateAsBooleanCondition(Holds, Context) &&
         Holds == Value;
}

bool comesRound(const ASTContext &Context, QualType Counter,
                const BinaryOperator &Assignment) {
  auto *Compound = dyn_cast<CompoundAssignOperator>(&Assignment);
  QualType Sum = Compound
                     ? Compound->getComputationResultType()
                     : Assignment.getRHS()->IgnoreParenImpCasts()->getType();
  unsigned Int = Context.getIntWidth(Context.IntTy);
  return Counter->isSignedIntegerType() &&
         Context.getIntWidth(Counter) >= Int && Sum->isIntegerType() &&
         (Sum->isUnsignedIntegerType() ||
          Context.getIntWidth(Sum) > Context.getIntWidth(Counter));
}

llvm::SmallVector<const Stmt *, 8> statementsOf(const Stmt *Body) {
  if (auto *Compound = dyn_cast<CompoundStmt>(Body))
    return {Compound->body_begin(), Compound->body_end()};
  return {Body};
}

std::optional<LoopParts> partsOf(const ASTContext &Context, const Stmt &Loop,
                                 std::string &Why) {
  LoopParts Parts;
  if (auto *For = dyn_cast<ForStmt>(&Loop)) {
    if (For->getConditionVariable()) {
      Why = "its test declares a variable";
      return std::nullopt;
    }
    Parts.Init = For->getInit();
    Parts.Condition = For->getCond();
    Parts.Increment = For->getInc();
    Parts.Body = For->getBody();
  } else if (auto *While = dyn_cast<WhileStmt>(&Loop)) {
    if (While->getConditionVariable()) {
      Why = "its test declares a variable";
      return std::nullopt;
    }
    Parts.Condition = While->getCond();
    Parts.Body = While->getBody();
  } else {
    auto *Do = cast<DoStmt>(&Loop);
    Parts.Condition = Do->getCond();
    Parts.Body = Do->getBody();
    Parts.TestsFirst = false;
    if (isAlways(Context, Parts.Condition, false)) {
      Why = "it is a 'do' that runs once";
      return std::nullopt;
    }
  }
  if (Parts.Condition && !isAlways(Context, Parts.Condition, true)) {
    if (Parts.TestsFirst)
      splitCondition(Context, Parts);
    return Parts;
  }

  // Endless but for a 'break'.
  Parts.Condition = nullptr;
  auto Statements = statementsOf(Parts.Body);
  if (!Statements.empty()) {
    if (const IfStmt *First = asExitTest(Statements.front())) {
      Parts.ExitTest = First;
      Parts.TestsFirst = true;
    } else if (const IfStmt *Last = asExitTest(Statements.back());
               Last && !Parts.Increment && !hasContinue(Parts.Body)) {
      Parts.ExitTest = Last;
      Parts.TestsFirst = false;
    }
  }
  if (!Parts.ExitTest) {
    Why = "no test ends it";
    return std::nullopt;
  }
  Parts.Condition = Parts.ExitTest->getCond();
  Parts.Negated = true;
  return Parts;
}

std::optional<llvm::SmallVector<ConstantChange, 2>>
changesOf(const ASTContext &Context, const VarDecl &Variable, const Stmt &S) {
  ChangeFinder Finder(Context, Variable);
  if (!Finder.walk(&S))
    return std::nullopt;
  return std::move(Finder.Found);
}

} // namespace parfold
