//===- Facts/InnerLoops.cpp - symbolic evaluation of loops in the body ----===//
//
// A loop in the body is evaluated for one round that stands for all: what it
// changes has an unknown value when the round begins (Phi), and the values
// when the round is over, in terms of those, say how it goes on. After the
// loop such a place has its ExitValue.
//
// Which variables change can be read off the statements. Which places in
// memory do is known only when the round has been evaluated, and how the round
// is evaluated depends on it: so that is repeated until it comes out as it was
// supposed, beginning with the supposition that there are none.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Loops/LoopParts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace parfold {
namespace {

/// Rounds that are assumed of a loop whose count is not known.
constexpr double UnknownRounds = 16;

/// How often the body of \p Loop runs, as a guess for the cost.
double estimatedRounds(TermTable &Terms, const InnerLoop &Loop) {
  TermRef Test = Loop.Test;
  if (!Test ||
      (Test->kind() != TermKind::Less && Test->kind() != TermKind::LessEqual &&
       Test->kind() != TermKind::NotEqual))
    return UnknownRounds;
  auto Number = [](TermRef T) -> std::optional<double> {
    if (T->kind() != TermKind::Constant || !T->type()->isIntegerType())
      return std::nullopt;
    return static_cast<double>(T->bits().sextOrTrunc(64).getSExtValue());
  };
  for (bool CounterOnLeft : {true, false}) {
    TermRef Counter = Test->operand(CounterOnLeft ? 0 : 1);
    while (Counter->kind() == TermKind::Convert)
      Counter = Counter->operand(0);
    auto Bound = Number(Test->operand(CounterOnLeft ? 1 : 0));
    if (Counter->kind() != TermKind::Phi || Counter->loop() != &Loop || !Bound)
      continue;
    const Recurrence *Known = Loop.find(Counter->operand(0));
    TermRef Step = Known ? stepOf(Terms, Loop, Counter->operand(0)) : nullptr;
    auto First = Known ? Number(Known->Before) : std::nullopt;
    auto By = Step ? Number(Step) : std::nullopt;
    if (First && By && *By != 0)
      return std::max(0.0, (*Bound - *First) / *By);
  }
  return UnknownRounds;
}

} // namespace

void findAssigned(const Stmt *S, llvm::SetVector<const VarDecl *> &Assigned,
                  llvm::DenseSet<const VarDecl *> &Declared) {
  const Expr *Target = nullptr;
  if (auto *Binary = dyn_cast<BinaryOperator>(S);
      Binary && Binary->isAssignmentOp())
    Target = Binary->getLHS();
  else if (auto *Unary = dyn_cast<UnaryOperator>(S);
           Unary && Unary->isIncrementDecrementOp())
    Target = Unary->getSubExpr();
  else if (auto *Declarations = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declarations->decls())
      if (auto *Variable = dyn_cast<VarDecl>(D))
        Declared.insert(Variable);
  if (Target)
    if (auto *Ref = dyn_cast<DeclRefExpr>(Target->IgnoreParens()))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Assigned.insert(Variable);
  for (const Stmt *Child : S->children())
    if (Child)
      findAssigned(Child, Assigned, Declared);
}

Evaluator::Checkpoint Evaluator::checkpoint() const {
  return {Facts.Accesses.size(),
          Facts.Hazards.size(),
          Facts.Branches.size(),
          Facts.Exits.size(),
          Facts.SetErrno.size(),
          Facts.Reasons.size(),
          Facts.PerIteration,
          Facts.Carried,
          State,
          Path};
}

void Evaluator::goBack(const Checkpoint &To) {
  Facts.Accesses.resize(To.Accesses);
  Facts.Hazards.resize(To.Hazards);
  Facts.Branches.resize(To.Branches);
  Facts.Exits.resize(To.Exits);
  Facts.SetErrno.resize(To.SetErrno);
  Facts.Reasons.resize(To.Reasons);
  Facts.PerIteration = To.PerIteration;
  Facts.Carried = To.Carried;
  State = To.State;
  Path = To.Path;
}

/// The record of the loop \p S where it stands now. Evaluated again, it is the
/// same one, so that terms can be compared.
InnerLoop &Evaluator::innerLoop(const Stmt *S) {
  for (InnerLoop &Known : Facts.InnerLoops)
    if (Known.Statement == S && Known.Parent == CurrentLoop &&
        llvm::equal(Known.Through, SeenThrough))
      return Known;
  InnerLoop &New = Facts.InnerLoops.emplace_back();
  New.Statement = S;
  New.Parent = CurrentLoop;
  New.Through.assign(SeenThrough.begin(), SeenThrough.end());
  return New;
}

/// Evaluates a round. \returns false if none ever comes to its end.
bool Evaluator::round(InnerLoop &I, llvm::ArrayRef<const VarDecl *> Variables,
                      const Environment &Entry, Environment &Next,
                      llvm::SmallVectorImpl<Environment> &Exits) {
  auto *For = dyn_cast<ForStmt>(I.Statement);
  auto *While = dyn_cast<WhileStmt>(I.Statement);
  auto *Do = dyn_cast<DoStmt>(I.Statement);
  const Expr *Test = For     ? For->getCond()
                     : While ? While->getCond()
                             : Do->getCond();
  const Stmt *Body = For     ? For->getBody()
                     : While ? While->getBody()
                             : Do->getBody();
  if (isAlways(Context, Test, true))
    Test = nullptr; // 'while (1)'
  I.Test = nullptr;
  I.Conditions.clear();
  I.Carried.clear();
  Exits.clear();
  State = Entry;
  for (const VarDecl *Variable : Variables) {
    TermRef Place = Terms.object(Variable);
    I.Carried[Place].Before = valueOf(Variable);
    State.Values[Variable] = Terms.ofLoop(TermKind::Phi, Place, &I);
  }
  State.Memory = Terms.ofLoop(TermKind::MemoryPhi, nullptr, &I);

  const InnerLoop *Around = CurrentLoop;
  CurrentLoop = &I;
  size_t Depth = Path.size();
  if (Test && !Do) {
    I.Test = condition(Test);
    I.Conditions.push_back(I.Test);
    Path.push_back(I.Test);
    Exits.push_back(State);
  }
  ++Breakable;
  Flow F = statement(Body);
  --Breakable;
  if (auto &Broken = F.leaves(Exit::Break)) {
    Exits.push_back(Broken->State);
    if (Broken->When)
      I.Conditions.push_back(Broken->When);
  }
  // Of a function that is seen through; what it returns is not modelled then.
  if (F.leaves(Exit::Return))
    refuse(ReasonId::EarlyExit, I.Statement->getBeginLoc(), {"return"});
  std::optional<Environment> End = std::move(F.Falls);
  if (auto &Continued = F.leaves(Exit::Continue))
    End = End ? merge(Continued->When, Continued->State, *End)
              : std::move(Continued->State);
  if (End) {
    State = std::move(*End);
    if (For && For->getInc())
      discard(For->getInc());
    if (Do && Test) {
      I.Conditions.push_back(condition(Test));
      Exits.push_back(State);
    }
    Next = State;
  }
  Path.resize(Depth);
  CurrentLoop = Around;
  return End.has_value();
}

/// 'do { ... } while (0)': a block that can be left by 'break' and 'continue'.
Flow Evaluator::once(const Stmt *Body) {
  ++Breakable;
  Flow F = statement(Body);
  --Breakable;
  for (Exit By : {Exit::Continue, Exit::Break})
    if (auto &Leaving = F.leaves(By)) {
      F.Falls = F.Falls ? merge(Leaving->When, Leaving->State, *F.Falls)
                        : std::move(Leaving->State);
      Leaving.reset();
    }
  return F;
}

Flow Evaluator::loop(const Stmt *S) {
  auto *For = dyn_cast<ForStmt>(S);
  auto *Do = dyn_cast<DoStmt>(S);
  if (Do && isAlways(Context, Do->getCond(), false))
    return once(Do->getBody());
  if (For && For->getInit())
    (void)statement(For->getInit());

  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  for (const Stmt *Child : S->children())
    if (Child && !(For && Child == For->getInit()))
      findAssigned(Child, Assigned, Declared);
  Assigned.remove_if([&](const VarDecl *Variable) {
    return Declared.contains(Variable) || !isLocalScalar(Variable);
  });

  InnerLoop &I = innerLoop(S);
  const Environment Entry = State;
  I.MemoryBefore = Entry.Memory;
  I.Path.assign(Path.begin(), Path.end());
  I.Written.clear();
  I.Advances.clear();
  for (const VarDecl *Variable : Assigned)
    if (Variable->getType()->isPointerType())
      I.Advances[Terms.object(Variable)] = nullptr;
  Checkpoint Before = checkpoint();
  Environment Next;
  llvm::SmallVector<Environment, 2> Exits;
  bool HasNext = false;
  const int MostTries = 5;
  for (int Try = 0;; ++Try) {
    Memory.invalidate();
    goBack(Before);
    HasNext = round(I, Assigned.getArrayRef(), Entry, Next, Exits);
    llvm::SetVector<TermRef> Written;
    for (size_t A = Before.Accesses; A < Facts.Accesses.size(); ++A)
      if (Facts.Accesses[A].What == Access::Write)
        Written.insert(Facts.Accesses[A].Place);
    bool IsAsSupposed = llvm::equal(Written, I.Written);
    I.Written.assign(Written.begin(), Written.end());
    for (auto &[Place, Recurrence] : I.Carried) {
      const VarDecl *Variable = variableAt(Place);
      auto Known = Next.Values.find(Variable);
      Recurrence.Next =
          HasNext && Known != Next.Values.end() ? Known->second : nullptr;
      auto Advance = I.Advances.find(Place);
      if (Advance == I.Advances.end())
        continue;
      TermRef Step = stepOf(Terms, I, Place);
      IsAsSupposed &= Step == Advance->second;
      if (Step)
        Advance->second = Step;
      else
        I.Advances.erase(Advance);
    }
    if (IsAsSupposed)
      break;
    if (Try == MostTries) {
      unmodelled(S->getBeginLoc(), "a loop that writes through its own data");
      break;
    }
  }
  if (Exits.empty()) {
    unmodelled(S->getBeginLoc(), "a loop that does not end");
    return falls();
  }

  I.MemoryNext = HasNext ? Next.Memory : nullptr;
  I.MemoryExits.clear();
  for (const Environment &E : Exits)
    I.MemoryExits.push_back(E.Memory);
  auto Carry = [&](TermRef Place,
                   llvm::function_ref<TermRef(const Environment &)> In) {
    TermRef Phi = Terms.ofLoop(TermKind::Phi, Place, &I);
    Recurrence R;
    R.Before = In(Entry);
    R.Next = HasNext ? In(Next) : Phi;
    bool Changes = R.Next != Phi;
    for (const Environment &E : Exits) {
      R.Exits.push_back(In(E));
      Changes |= R.Exits.back() != Phi;
    }
    // Also of places that stay the same: where the value comes from matters.
    I.Carried[Place] = std::move(R);
    return Changes;
  };

  I.Carried.clear();
  State = Entry;
  Environment After = Entry;
  for (const VarDecl *Variable : Assigned) {
    TermRef Place = Terms.object(Variable);
    bool Changes = Carry(Place, [&](const Environment &E) {
      auto Known = E.Values.find(Variable);
      return Known != E.Values.end() ? Known->second : valueOf(Variable);
    });
    After.Values[Variable] = Changes
                                 ? Terms.ofLoop(TermKind::ExitValue, Place, &I)
                                 : valueOf(Variable);
  }
  // The values of places in memory are asked for when the loop is complete.
  if (!I.Written.empty()) {
    Memory.invalidate();
    for (TermRef Place : I.Written)
      if (Memory.isCarriedBy(I, Place))
        Carry(Place, [&](const Environment &E) {
          return Memory.read(Place, E.Memory);
        });
    After.Memory = Terms.ofLoop(TermKind::MemoryExit, nullptr, &I);
  }
  State = std::move(After);

  // What one round costs, times the rounds.
  double Rounds = estimatedRounds(Terms, I);
  auto Scale = [&](double Work::*Part) {
    double Outside = Before.PerIteration.*Part;
    Facts.PerIteration.*Part =
        Outside + (Facts.PerIteration.*Part - Outside) * Rounds;
  };
  for (double Work::*Part :
       {&Work::Loads, &Work::IndirectLoads, &Work::Integer, &Work::Floating,
        &Work::Divisions, &Work::Calls, &Work::Branches})
    Scale(Part);
  return falls();
}

} // namespace parfold
