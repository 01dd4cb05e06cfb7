//===- Facts/Statements.cpp - symbolic evaluation of statements -----------===//
//
// 'continue' is what keeps this from being a plain recursion: a statement may
// end the iteration on some paths and fall through on others. Both outcomes
// travel as environments, with the condition that tells them apart, and are
// merged when the body ends (Flow).
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace parfold {

Environment Evaluator::merge(TermRef Condition, const Environment &Then,
                             const Environment &Else) {
  Environment Result;
  auto In = [this](const Environment &E, const VarDecl *Variable) {
    auto Known = E.find(Variable);
    return Known != E.end()    ? Known->second
           : isInner(Variable) ? Terms.undefined(Variable)
                               : Terms.start(Variable);
  };
  for (const Environment *Side : {&Then, &Else})
    for (auto &[Variable, Value] : *Side)
      Result[Variable] =
          Terms.select(Condition, In(Then, Variable), In(Else, Variable));
  return Result;
}

std::optional<Environment>
Evaluator::merge(TermRef Condition, const std::optional<Environment> &Then,
                 const std::optional<Environment> &Else) {
  if (!Then)
    return Else;
  if (!Else)
    return Then;
  return merge(Condition, *Then, *Else);
}

/// Goes on with \p Next where \p First, which may end the iteration, falls
/// through.
Flow Evaluator::then(Flow First, llvm::function_ref<Flow()> Next) {
  State = std::move(*First.Falls);
  TermRef Ended = First.WhenContinues;
  Path.push_back(Terms.negation(Ended));
  Flow Rest = Next();
  Path.pop_back();
  Flow Result;
  Result.Falls = std::move(Rest.Falls);
  Result.Continues = merge(Ended, First.Continues, Rest.Continues);
  if (!Rest.Continues)
    Result.WhenContinues = Ended;
  else if (Rest.WhenContinues)
    Result.WhenContinues =
        Terms.make(TermKind::Or, Context.IntTy, {Ended, Rest.WhenContinues});
  return Result;
}

Flow Evaluator::block(llvm::ArrayRef<const Stmt *> Statements) {
  while (!Statements.empty()) {
    Flow One = statement(Statements.front());
    Statements = Statements.drop_front();
    if (!One.Falls)
      return One; // what follows is never reached
    if (One.Continues)
      return then(std::move(One), [&] { return block(Statements); });
    State = std::move(*One.Falls);
  }
  return {State, std::nullopt, nullptr};
}

Flow Evaluator::branch(const IfStmt *If) {
  if (If->getInit() || If->getConditionVariable()) {
    unmodelled(If->getBeginLoc(), "if with a declaration");
    return {State, std::nullopt, nullptr};
  }
  TermRef Condition = condition(If->getCond());
  ++Facts.PerIteration.Branches;
  Environment Before = State;
  Path.push_back(Condition);
  Flow Then = statement(If->getThen());
  Path.back() = Terms.negation(Condition);
  State = std::move(Before);
  Flow Else{State, std::nullopt, nullptr};
  if (If->getElse())
    Else = statement(If->getElse());
  Path.pop_back();

  Flow Result;
  Result.Falls = merge(Condition, Then.Falls, Else.Falls);
  Result.Continues = merge(Condition, Then.Continues, Else.Continues);
  if (!Result.Falls || !Result.Continues)
    return Result;
  // When each side knows whether it ended: condition ? then's : else's.
  auto Ends = [&](const Flow &Side) -> TermRef {
    if (!Side.Continues)
      return integer(Context.IntTy, 0);
    return Side.Falls ? Side.WhenContinues : integer(Context.IntTy, 1);
  };
  TermRef ThenEnds = Ends(Then), ElseEnds = Ends(Else);
  TermRef Always = integer(Context.IntTy, 1), Never = integer(Context.IntTy, 0);
  if (ThenEnds == Always && ElseEnds == Never)
    Result.WhenContinues = Condition;
  else if (ThenEnds == Never && ElseEnds == Always)
    Result.WhenContinues = Terms.negation(Condition);
  else if (ElseEnds == Never)
    Result.WhenContinues =
        Terms.make(TermKind::And, Context.IntTy, {Condition, ThenEnds});
  else if (ThenEnds == Never)
    Result.WhenContinues = Terms.make(TermKind::And, Context.IntTy,
                                      {Terms.negation(Condition), ElseEnds});
  else
    Result.WhenContinues = Terms.truth(Terms.make(
        TermKind::Select, Context.IntTy, {Condition, ThenEnds, ElseEnds}));
  return Result;
}

/// 'a = 1, b = 2;' is two expressions whose values nobody takes.
void Evaluator::findWholeExpressions(const Expr *E) {
  WholeExpressions.clear();
  auto *Comma = dyn_cast<BinaryOperator>(E);
  for (; Comma && Comma->getOpcode() == BO_Comma;
       Comma = dyn_cast<BinaryOperator>(E)) {
    WholeExpressions.insert(Comma->getRHS());
    E = Comma->getLHS();
  }
  WholeExpressions.insert(E);
}

void Evaluator::declare(const DeclStmt *Declarations) {
  for (const Decl *D : Declarations->decls()) {
    if (isa<TypedefNameDecl, TagDecl, EmptyDecl, StaticAssertDecl>(D))
      continue;
    auto *Variable = dyn_cast<VarDecl>(D);
    if (!Variable) {
      unmodelled(D->getBeginLoc(), "declaration of a function");
      continue;
    }
    if (!Variable->hasLocalStorage()) {
      // One object for all iterations, whatever its scope.
      unmodelled(D->getBeginLoc(), "static or extern variable in the body");
      continue;
    }
    QualType Type = Variable->getType();
    if (Type->isVariablyModifiedType()) {
      unmodelled(D->getBeginLoc(), "variable-length array");
      continue;
    }
    if (Type.isVolatileQualified())
      refuse(ReasonId::VolatileAccess, D->getLocation(),
             {Variable->getNameAsString()});
    if (Type->isAtomicType())
      refuse(ReasonId::AtomicAccess, D->getLocation(),
             {Variable->getNameAsString()});
    if (Variable->hasAttr<CleanupAttr>())
      unmodelled(D->getBeginLoc(), "cleanup attribute");
    Inner.insert(Variable);
    if (const Expr *Init = Variable->getInit()) {
      // C11 6.2.1p7: the name is in scope in its own initializer.
      State[Variable] = Terms.undefined(Variable);
      TermRef Value = value(Init);
      State[Variable] = Value;
    } else {
      State[Variable] = Terms.undefined(Variable);
    }
  }
}

Flow Evaluator::statement(const Stmt *S) {
  auto Falls = [this] { return Flow{State, std::nullopt, nullptr}; };
  switch (S->getStmtClass()) {
  case Stmt::NullStmtClass:
    return Falls();
  case Stmt::CompoundStmtClass: {
    auto *Compound = cast<CompoundStmt>(S);
    if (Compound->hasStoredFPFeatures())
      refuse(ReasonId::FpEnvironment, S->getBeginLoc(),
             {"a pragma in a block"});
    llvm::SmallVector<const Stmt *, 8> Statements(Compound->body());
    return block(Statements);
  }
  case Stmt::DeclStmtClass:
    declare(cast<DeclStmt>(S));
    return Falls();
  case Stmt::IfStmtClass:
    return branch(cast<IfStmt>(S));
  case Stmt::ContinueStmtClass:
    return {std::nullopt, State, nullptr};
  case Stmt::BreakStmtClass:
    refuse(ReasonId::EarlyExit, S->getBeginLoc(), {"break"});
    return Falls();
  case Stmt::ReturnStmtClass:
    refuse(ReasonId::EarlyExit, S->getBeginLoc(), {"return"});
    return Falls();
  case Stmt::GotoStmtClass:
  case Stmt::IndirectGotoStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(), {"goto"});
    return Falls();
  case Stmt::LabelStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(),
           {cast<LabelStmt>(S)->getName() + std::string(":")});
    return Falls();
  case Stmt::SwitchStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(), {"switch"});
    return Falls();
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(), {"case"});
    return Falls();
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
    refuse(ReasonId::InnerLoop, S->getBeginLoc(), {});
    return Falls();
  case Stmt::GCCAsmStmtClass:
  case Stmt::MSAsmStmtClass:
    unmodelled(S->getBeginLoc(), "asm");
    return Falls();
  default:
    if (auto *E = dyn_cast<Expr>(S)) {
      findWholeExpressions(E);
      if (E->isGLValue())
        place(E);
      else
        value(E);
    } else {
      unmodelled(S->getBeginLoc(), S->getStmtClassName());
    }
    return Falls();
  }
}

} // namespace parfold
