//===- Facts/Statements.cpp - symbolic evaluation of statements -----------===//
//
// 'continue', 'break' and 'return' are what keeps this from being a plain
// recursion: a statement may leave on some paths and fall through on others.
// All outcomes travel as environments, with the conditions that tell them
// apart, and are merged where they meet again (Flow).
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

Environment Evaluator::merge(TermRef Condition, const Environment &Then,
                             const Environment &Else) {
  Environment Result;
  auto In = [this](const Environment &E, const VarDecl *Variable) {
    auto Known = E.Values.find(Variable);
    return Known != E.Values.end()                   ? Known->second
           : L.Space && Variable == L.Space->Counter ? Terms.counter(Variable)
           : isInner(Variable)                       ? Terms.undefined(Variable)
                                                     : Terms.start(Variable);
  };
  for (const Environment *Side : {&Then, &Else})
    for (auto &[Variable, Value] : Side->Values)
      Result.Values[Variable] =
          Terms.select(Condition, In(Then, Variable), In(Else, Variable));
  Result.Memory = Terms.memoryMerge(Condition, Then.Memory, Else.Memory);
  // Where one side has not returned, nobody looks.
  if (!Then.Returned || !Else.Returned)
    Result.Returned = Then.Returned ? Then.Returned : Else.Returned;
  else
    Result.Returned = Terms.select(Condition, Then.Returned, Else.Returned);
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

/// 'A || B', where null is true.
TermRef Evaluator::either(TermRef A, TermRef B) {
  return A && B ? Terms.make(TermKind::Or, Context.IntTy, {A, B}) : nullptr;
}

/// 'A && B', where null is true.
TermRef Evaluator::both(TermRef A, TermRef B) {
  if (!A || !B)
    return A ? A : B;
  return Terms.make(TermKind::And, Context.IntTy, {A, B});
}

Flow Evaluator::leave(Exit By) {
  Flow Result;
  Result.leaves(By) = Flow::Leaving{State, nullptr};
  return Result;
}

/// Takes note if \p Statements lead out of the loop, and does nothing else.
bool Evaluator::leaveLoop(llvm::ArrayRef<const Stmt *> Statements,
                          bool InBlock) {
  if (Breakable > 0 || !SeenThrough.empty())
    return false;
  const Stmt *By = Ways.of(Statements);
  if (By) {
    Facts.Exits.push_back({Statements.vec(), InBlock, By, Path});
    ++Facts.PerIteration.Exits;
  }
  return By;
}

/// Goes on with \p Next where \p First, which may leave, falls through.
Flow Evaluator::then(Flow First, llvm::function_ref<Flow()> Next) {
  State = std::move(*First.Falls);
  size_t Depth = Path.size();
  for (auto &Leaving : First.Leaves)
    if (Leaving)
      Path.push_back(Terms.negation(Leaving->When));
  Flow Rest = Next();
  Path.resize(Depth);
  Flow Result;
  Result.Falls = std::move(Rest.Falls);
  for (unsigned By = 0; By < First.Leaves.size(); ++By) {
    auto &Early = First.Leaves[By], &Late = Rest.Leaves[By];
    if (Late)
      for (unsigned Other = 0; Other < First.Leaves.size(); ++Other)
        if (Other != By && First.Leaves[Other])
          Late->When =
              both(Terms.negation(First.Leaves[Other]->When), Late->When);
    if (Early && Late)
      Result.Leaves[By] =
          Flow::Leaving{merge(Early->When, Early->State, Late->State),
                        either(Early->When, Late->When)};
    else
      Result.Leaves[By] = std::move(Early ? Early : Late);
  }
  return Result;
}

/// A label in \p S that control may come to from elsewhere, or null. \p Inner:
/// a switch of \p S itself is around it.
static const Stmt *labelIn(const Stmt *S, bool Inner = false) {
  if (isa<LabelStmt>(S) || (isa<SwitchCase>(S) && !Inner))
    return S;
  Inner |= isa<SwitchStmt>(S);
  for (const Stmt *Child : S->children())
    if (Child)
      if (const Stmt *Label = labelIn(Child, Inner))
        return Label;
  return nullptr;
}

/// Statements behind a jump are never reached, unless there is another way to
/// them: a label (C11 6.8.1), or a 'case' within a statement (Duff's device).
void Evaluator::skip(llvm::ArrayRef<const Stmt *> Statements) {
  for (const Stmt *S : Statements)
    if (const Stmt *Label = labelIn(S)) {
      auto *Named = dyn_cast<LabelStmt>(Label);
      refuse(ReasonId::Jump, Label->getBeginLoc(),
             {Named ? Named->getName() + std::string(":") : "case"});
    }
}

Flow Evaluator::block(llvm::ArrayRef<const Stmt *> Statements) {
  while (!Statements.empty()) {
    if (leaveLoop(Statements, /*InBlock=*/true))
      return leave(Exit::Break);
    Flow One = statement(Statements.front());
    Statements = Statements.drop_front();
    if (!One.Falls) {
      skip(Statements);
      return One;
    }
    if (One.leavesAtAll())
      return then(std::move(One), [&] { return block(Statements); });
    State = std::move(*One.Falls);
  }
  return falls();
}

/// When \p F leaves that way: a condition, or 1 or 0.
TermRef Evaluator::leavesBy(const Flow &F, Exit By) {
  auto &Leaving = F.Leaves[static_cast<unsigned>(By)];
  if (!Leaving)
    return Terms.integer(Context.IntTy, 0);
  return Leaving->When ? Leaving->When : Terms.integer(Context.IntTy, 1);
}

/// \p Condition decides between two flows.
Flow Evaluator::join(TermRef Condition, Flow Then, Flow Else) {
  Flow Result;
  Result.Falls = merge(Condition, Then.Falls, Else.Falls);
  for (Exit By : {Exit::Continue, Exit::Break, Exit::Return}) {
    auto &A = Then.leaves(By), &B = Else.leaves(By);
    if (!A && !B)
      continue;
    Environment Where = !B   ? std::move(A->State)
                        : !A ? std::move(B->State)
                             : merge(Condition, A->State, B->State);
    TermRef ThenLeaves = leavesBy(Then, By), ElseLeaves = leavesBy(Else, By);
    TermRef When;
    if (ThenLeaves->isInteger(1) && ElseLeaves->isInteger(1))
      When = nullptr;
    else if (ThenLeaves->isInteger(1) && ElseLeaves->isInteger(0))
      When = Condition;
    else if (ThenLeaves->isInteger(0) && ElseLeaves->isInteger(1))
      When = Terms.negation(Condition);
    else if (ElseLeaves->isInteger(0))
      When = both(Condition, ThenLeaves);
    else if (ThenLeaves->isInteger(0))
      When = both(Terms.negation(Condition), ElseLeaves);
    else
      When = Terms.truth(Terms.make(TermKind::Select, Context.IntTy,
                                    {Condition, ThenLeaves, ElseLeaves}));
    // Where nothing falls through and nothing leaves otherwise, it is certain.
    Result.leaves(By) = Flow::Leaving{std::move(Where), When};
  }
  if (!Result.Falls) {
    unsigned Ways =
        llvm::count_if(Result.Leaves, [](auto &L) { return L.has_value(); });
    if (Ways == 1)
      for (auto &Leaving : Result.Leaves)
        if (Leaving)
          Leaving->When = nullptr;
  }
  return Result;
}

Flow Evaluator::branch(const IfStmt *If) {
  if (If->getInit() || If->getConditionVariable()) {
    unmodelled(If->getBeginLoc(), "if with a declaration");
    return falls();
  }
  TermRef Condition = condition(If->getCond());
  Facts.PerIteration.Branches++;
  Environment Before = State;
  Path.push_back(Condition);
  Flow Then = statement(If->getThen());
  Path.back() = Terms.negation(Condition);
  State = std::move(Before);
  Flow Else = falls();
  if (If->getElse())
    Else = statement(If->getElse());
  Path.pop_back();
  return join(Condition, std::move(Then), std::move(Else));
}

/// A switch whose labels stand in its block, one after the other: what runs
/// from a label on runs with the values of whoever jumps there or falls into
/// it.
Flow Evaluator::choose(const SwitchStmt *Switch) {
  auto *Body = dyn_cast<CompoundStmt>(Switch->getBody());
  if (!Body || Switch->getInit() || Switch->getConditionVariable()) {
    refuse(ReasonId::Jump, Switch->getBeginLoc(), {"switch"});
    return falls();
  }
  TermRef Selector = value(Switch->getCond());
  Facts.PerIteration.Branches++;

  // Group statements by the label in front of them. Statements before the
  // first label never run, but what they declare is there (C11 6.8.4.2p7).
  struct Group {
    TermRef Enters; ///< null for 'default'
    llvm::SmallVector<const Stmt *, 8> Statements;
  };
  llvm::SmallVector<Group, 8> Groups;
  TermRef None = nullptr; // no label but 'default' is meant
  auto Matches = [&](const CaseStmt *Case) -> TermRef {
    TermRef Low = value(Case->getLHS());
    if (!Case->getRHS())
      return Terms.make(TermKind::Equal, Context.IntTy, {Selector, Low});
    return both(Terms.make(TermKind::LessEqual, Context.IntTy, {Low, Selector}),
                Terms.make(TermKind::LessEqual, Context.IntTy,
                           {Selector, value(Case->getRHS())}));
  };
  for (const Stmt *S : Body->body()) {
    while (auto *Label = dyn_cast<SwitchCase>(S)) {
      TermRef Enters = nullptr;
      if (auto *Case = dyn_cast<CaseStmt>(Label)) {
        Enters = Matches(Case);
        TermRef Other = Terms.negation(Enters);
        None = None ? both(None, Other) : Other;
        Facts.Branches.push_back({Enters, inText(Switch->getCond())});
      }
      Groups.push_back({Enters, {}});
      S = Label->getSubStmt();
    }
    if (!Groups.empty())
      Groups.back().Statements.push_back(S);
    else if (auto *Declarations = dyn_cast<DeclStmt>(S))
      declare(Declarations, /*Initialize=*/false);
    else
      refuse(ReasonId::Jump, S->getBeginLoc(), {"switch"});
  }
  TermRef Always = Terms.truth(Terms.integer(Context.IntTy, 1));
  if (!None)
    None = Always;

  const Environment Entry = State;
  Flow
      Running; // what has fallen out of the groups so far; Falls: into the next
  TermRef InGroup = nullptr; // when Running.Falls holds
  std::array<std::optional<Flow::Leaving>, 3> Left;
  bool HasDefault = false;
  size_t Depth = Path.size();
  for (Group &G : Groups) {
    TermRef Enters = G.Enters ? G.Enters : None;
    HasDefault |= !G.Enters;
    TermRef When = Enters;
    if (Running.Falls) {
      State = merge(Enters, Entry, *Running.Falls);
      When = either(Enters, InGroup);
    } else {
      State = Entry;
    }
    Path.push_back(When);
    ++Breakable;
    Flow F = block(G.Statements);
    --Breakable;
    Path.resize(Depth);
    TermRef Stays = When;
    for (unsigned By = 0; By < F.Leaves.size(); ++By) {
      if (!F.Leaves[By])
        continue;
      TermRef Leaves = both(When, F.Leaves[By]->When);
      if (F.Leaves[By]->When)
        Stays = both(Stays, Terms.negation(F.Leaves[By]->When));
      if (Left[By])
        Left[By] =
            Flow::Leaving{merge(Leaves, F.Leaves[By]->State, Left[By]->State),
                          either(Leaves, Left[By]->When)};
      else
        Left[By] = Flow::Leaving{std::move(F.Leaves[By]->State), Leaves};
    }
    Running.Falls = std::move(F.Falls);
    InGroup = Stays;
  }

  // After the switch: broken out of it, fallen out of its last group, or not
  // entered at all.
  Flow Result;
  auto &Broken = Left[static_cast<unsigned>(Exit::Break)];
  std::optional<Environment> After = std::move(Running.Falls);
  if (!HasDefault)
    After = After ? merge(None, Entry, *After) : Entry;
  if (Broken)
    After = After ? merge(Broken->When, Broken->State, *After)
                  : std::move(Broken->State);
  Broken.reset();
  Result.Falls = std::move(After);
  Result.Leaves = std::move(Left);
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

void Evaluator::declare(const DeclStmt *Declarations, bool Initialize) {
  for (const Decl *D : Declarations->decls()) {
    if (auto *Name = dyn_cast<TypedefNameDecl>(D);
        Name && Name->getUnderlyingType()->isVariablyModifiedType())
      unmodelled(D->getBeginLoc(), "type of a variable-length array");
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
    if (hasVolatile(Type))
      refuse(ReasonId::VolatileAccess, D->getLocation(),
             {Variable->getNameAsString()});
    if (Type->isAtomicType())
      refuse(ReasonId::AtomicAccess, D->getLocation(),
             {Variable->getNameAsString()});
    if (Variable->hasAttr<CleanupAttr>())
      unmodelled(D->getBeginLoc(), "cleanup attribute");
    Inner.insert(Variable);
    // C11 6.2.1p7: the name is in scope in its own initializer.
    TermRef Value = Terms.undefined(Variable);
    bool IsScalar = isLocalScalar(Variable);
    auto Set = [&] {
      if (IsScalar)
        State.Values[Variable] = Value;
      else
        State.Memory =
            Terms.memoryStore(State.Memory, Terms.object(Variable), Value);
    };
    Set();
    if (const Expr *Init = Variable->getInit(); Init && Initialize) {
      Value = value(Init);
      Set();
    }
  }
}

Flow Evaluator::statement(const Stmt *S) {
  if (isTooLarge(1 + State.Values.size() + Facts.Reasons.size()))
    return falls();
  // What ends the loop is no part of an iteration, but for its effects.
  if (L.Space && L.Space->Free && S == L.Space->Free->ExitTest) {
    discard(cast<IfStmt>(S)->getCond());
    return falls();
  }
  if (!isa<CompoundStmt>(S) && leaveLoop(S, /*InBlock=*/false))
    return leave(Exit::Break);
  switch (S->getStmtClass()) {
  case Stmt::NullStmtClass:
    return falls();
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
    return falls();
  case Stmt::IfStmtClass:
    return branch(cast<IfStmt>(S));
  case Stmt::ContinueStmtClass:
    return leave(Exit::Continue);
  case Stmt::BreakStmtClass:
    if (Breakable == 0)
      refuse(ReasonId::EarlyExit, S->getBeginLoc(), {"break"});
    return leave(Exit::Break);
  case Stmt::ReturnStmtClass:
    if (SeenThrough.empty()) {
      refuse(ReasonId::EarlyExit, S->getBeginLoc(), {"return"});
    } else {
      const Expr *Value = cast<ReturnStmt>(S)->getRetValue();
      if (Value && Value->getType()->isVoidType())
        discard(Value);
      else if (Value)
        State.Returned = value(Value);
    }
    return leave(Exit::Return);
  case Stmt::GotoStmtClass:
  case Stmt::IndirectGotoStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(), {"goto"});
    return falls();
  case Stmt::LabelStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(),
           {cast<LabelStmt>(S)->getName() + std::string(":")});
    return falls();
  case Stmt::SwitchStmtClass:
    return choose(cast<SwitchStmt>(S));
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
    refuse(ReasonId::Jump, S->getBeginLoc(), {"case"});
    return falls();
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
    return loop(S);
  case Stmt::GCCAsmStmtClass:
  case Stmt::MSAsmStmtClass:
    unmodelled(S->getBeginLoc(), "asm");
    return falls();
  default:
    if (auto *E = dyn_cast<Expr>(S)) {
      findWholeExpressions(E);
      discard(E);
    } else {
      unmodelled(S->getBeginLoc(), S->getStmtClassName());
    }
    return falls();
  }
}

} // namespace parfold
