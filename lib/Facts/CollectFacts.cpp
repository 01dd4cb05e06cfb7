//===- Facts/CollectFacts.cpp - the facts of a loop -----------------------===//
//
// Header first, then one iteration from an arbitrary state. What a loop's
// header mentions is evaluated in that state too: a bound that the body
// changes shows as a term over a place that is carried.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {

LoopFacts::LoopFacts() = default;
LoopFacts::LoopFacts(LoopFacts &&) noexcept = default;
LoopFacts::~LoopFacts() = default;

Evaluator::Evaluator(const Unit &Unit, const Loop &Loop, Knowledge &Known,
                     LoopFacts &Facts)
    : U(Unit), L(Loop), Known(Known), Facts(Facts), Terms(*Facts.Terms),
      Context(Unit.Context), Memory(Terms, Unit.Context),
      Ways(*Loop.Statement) {
  State.Memory = Terms.memoryStart();
}

/// What a 'for' sets before the first iteration. Variables that iterations
/// change start an iteration with another value; the others keep this one.
void Evaluator::runInit(const Stmt *Init) {
  size_t Accesses = Facts.Accesses.size();
  if (auto *Declarations = dyn_cast<DeclStmt>(Init)) {
    for (const Decl *D : Declarations->decls())
      if (auto *Variable = cast<VarDecl>(D); Variable->getInit())
        State.Values[Variable] = value(Variable->getInit());
  } else {
    discard(cast<Expr>(Init));
  }
  for (size_t A = Accesses; A < Facts.Accesses.size(); ++A)
    if (Facts.Accesses[A].What == Access::Write)
      unmodelled(Init->getBeginLoc(), "a store in the header");
  Facts.Carried.clear();
  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  for (const Stmt *Child : L.Statement->children())
    if (Child && Child != Init)
      findAssigned(Child, Assigned, Declared);
  Assigned.insert(L.Space->Counter);
  for (auto &[Variable, Value] : llvm::make_early_inc_range(State.Values))
    if (Assigned.contains(Variable))
      Facts.Initial[Terms.object(Variable)] = Value;
  for (const VarDecl *Variable : Assigned)
    State.Values.erase(Variable);
}

/// How many pairs the verdict may ask about: of places that are carried and
/// what may look at them, of writes and what may meet them.
size_t Evaluator::pairsToCome() const {
  size_t Writes = llvm::count_if(
      Facts.Accesses, [](const Access &A) { return A.What == Access::Write; });
  return (Facts.Carried.size() + Writes) *
         (Facts.Carried.size() + Facts.Accesses.size() + Facts.Hazards.size() +
          Facts.Branches.size());
}

void Evaluator::run() {
  const IterationSpace *Space = L.Space ? &*L.Space : nullptr;
  const FreeForm *Free = Space && Space->Free ? &*Space->Free : nullptr;
  if (Space) {
    if (isSecondName(*Space->Counter))
      unmodelled(L.Statement->getBeginLoc(), "the second name of an object");
    if (Free && Free->Init)
      runInit(Free->Init);
    Facts.First = Free && Free->StartsAsItIs ? Terms.start(Space->Counter)
                                             : value(Space->First);
    Facts.Bound = value(Space->Bound);
    if (Space->StepExpr)
      Facts.Step = value(Space->StepExpr);
    if (Space->BoundLessExpr)
      Facts.BoundLess = value(Space->BoundLessExpr);
    Memory.Walking = Walkers::of(L, Facts);
    // The header's own work is done once.
    Facts.PerIteration = {};
  }
  // Which pointers advance is known when the body has been evaluated; and what
  // it reads and writes through them has to be seen in that light.
  Checkpoint Before = checkpoint();
  runBody();
  if (!Memory.Walking.Others.empty() &&
      llvm::any_of(Facts.Accesses,
                   [](const Access &A) { return A.What == Access::Write; })) {
    goBack(Before);
    Memory.invalidate();
    runBody();
  }
  if (isTooLarge(pairsToCome())) {
    Facts.Complete = false;
    return;
  }
  carryMemory(State);
  for (Access &A : Facts.Accesses)
    A.Reach = Memory.path(A.Place);
  Facts.Own = Inner;
  Facts.Complete = Facts.Reasons.empty();
}

/// \p E, of the header, must hold for the iteration to go on.
void Evaluator::leaveUnless(const Expr *E) {
  TermRef Holds = condition(E);
  Path.push_back(Terms.negation(Holds));
  Facts.Exits.push_back({{}, false, nullptr, Path, E});
  ++Facts.PerIteration.Branches;
  ++Facts.PerIteration.Exits;
  Path.back() = Holds;
}

/// One iteration from its test to its end; leaves State there.
void Evaluator::runBody() {
  const FreeForm *Free = L.Space && L.Space->Free ? &*L.Space->Free : nullptr;
  bool TestIsInBody = !Free || Free->ExitTest;
  if (!TestIsInBody && Free->TestsFirst)
    discard(Free->Condition);
  if (Free)
    for (const Expr *E : Free->Further)
      leaveUnless(E);
  Flow End = statement(L.body());
  Path.clear();
  std::optional<Environment> After = std::move(End.Falls);
  if (auto &Continued = End.leaves(Exit::Continue))
    After = After ? merge(Continued->When, Continued->State, *After)
                  : std::move(Continued->State);
  if (!After) // every way leads out of the loop, which has been refused
    After = State;
  State = std::move(*After);
  if (Free && Free->Increment)
    discard(Free->Increment);
  if (!TestIsInBody && !Free->TestsFirst)
    discard(Free->Condition);
  for (auto &[Place, Carried] : Facts.Carried) {
    auto Entry = State.Values.find(variableAt(Place));
    Carried.After =
        Entry != State.Values.end() ? Entry->second : Terms.start(Place);
  }
  if (Free)
    checkCounter(State);
  Facts.Advances.clear();
  findAdvances();
  Memory.Walking = Walkers::of(L, Facts);
}

/// What \p After is more than \p Before, as a number of its type.
std::optional<int64_t> Evaluator::gainOf(TermRef Before, TermRef After) {
  TermRef By =
      differenceOf(Terms, Before, After, [](TermRef) { return false; });
  QualType Type = Before->type();
  if (!By || By->kind() != TermKind::Constant ||
      By->bits().getSignificantBits() > 64)
    return std::nullopt;
  unsigned Width = Type->isIntegerType() ? Context.getIntWidth(Type) : 64;
  return llvm::SignExtend64(By->bits().sextOrTrunc(64).getZExtValue(),
                            std::min(Width, 64u));
}

/// The counter of a free form gains the step in every iteration, on whatever
/// way.
void Evaluator::checkCounter(const Environment &After) {
  const IterationSpace &Space = *L.Space;
  auto Entry = After.Values.find(Space.Counter);
  TermRef Before = Terms.counter(Space.Counter);
  int64_t Step = Space.Up ? int64_t(*Space.Step) : -int64_t(*Space.Step);
  if (Entry == After.Values.end() || gainOf(Before, Entry->second) != Step)
    refuse(ReasonId::CounterModified, L.Statement->getBeginLoc(),
           {Space.Counter->getNameAsString()});
}

/// Finds the variables that gain the same constant in every iteration.
void Evaluator::findAdvances() {
  for (auto &[Place, Carried] : Facts.Carried) {
    QualType Type = Place->type();
    // A signed sum in another type, 'j += 3u', comes round at the end of its
    // own, and no overflow is undefined. (Narrower ones always do.)
    if (Type->isSignedIntegerType() &&
        Context.getIntWidth(Type) >= Context.getIntWidth(Context.IntTy) &&
        anyWithin(Carried.After,
                  [](TermRef T) { return T->kind() == TermKind::Convert; }))
      continue;
    auto Step = gainOf(Terms.start(Place), Carried.After);
    if (Step && llvm::isInt<32>(*Step) &&
        (Type->isIntegerType() || Type->isPointerType()))
      Facts.Advances[Place] = *Step;
  }
}

/// Finds the places in memory that are the same in every iteration, and what
/// becomes of them.
void Evaluator::carryMemory(const Environment &After) {
  llvm::SetVector<TermRef> Written;
  for (const Access &A : Facts.Accesses)
    if (A.What == Access::Write)
      Written.insert(A.Place);
  auto Varies = [&](TermRef Place) {
    return anyWithin(Place, [&](TermRef Part) {
      switch (Part->kind()) {
      case TermKind::Object:
        return isInner(Part->variable());
      case TermKind::Start:
        return Written.contains(Part->operand(0)) ||
               Facts.Carried.count(Part->operand(0)) > 0;
      default:
        return isOfIteration(Part->kind());
      }
    });
  };
  for (TermRef Place : Written) {
    const AccessPath Here = Memory.path(Place);
    if (Varies(Place))
      continue;
    // Written in part here and as a whole there, it is no place of its own.
    bool IsClean = llvm::all_of(Written, [&](TermRef Other) {
      const AccessPath &There = Memory.path(Other);
      return Other == Place || There.Root != Here.Root ||
             relate(Context, Here, There) == PlaceRelation::Disjoint;
    });
    if (!IsClean)
      continue;
    CarriedPlace &Carried = Facts.Carried[Place];
    Carried.After = Memory.read(Place, After.Memory);
    if (const RecordDecl *Record = Place->type()->getAsRecordDecl();
        Record && !Record->isUnion())
      for (const FieldDecl *Field : Record->fields()) {
        TermRef Member = Terms.field(Place, Field);
        Carried.Members.push_back({Member, Memory.read(Member, After.Memory)});
      }
    for (const Access &A : Facts.Accesses)
      if (A.What == Access::Write && A.Place == Place)
        Carried.Writes.push_back(A);
  }
}

/// Is \p After the start value or a new one, chosen without looking at the
/// state? (If not, the variable is an accumulator or nothing, and it does not
/// matter whether it lives on, which takes long to find out.)
static bool mayBePrivate(TermRef After, TermRef Place, const LoopFacts &Facts) {
  auto LooksAtState = [&](TermRef Condition) {
    return dependsOnAny(Condition, [&](TermRef T) {
      return T->kind() == TermKind::Start && Facts.Carried.count(T->operand(0));
    });
  };
  auto Computes = [&](TermRef Value) {
    return Value->kind() != TermKind::Start &&
           dependsOnAny(Value, [&](TermRef T) {
             return T->kind() == TermKind::Start && T->operand(0) == Place;
           });
  };
  Alternatives Possible = alternativesOf(After);
  return llvm::none_of(Possible.Conditions, LooksAtState) &&
         llvm::none_of(Possible.Values, Computes);
}

LoopFacts collectFacts(const Unit &Unit, const Loop &Loop, Knowledge &Known) {
  LoopFacts Facts;
  Facts.Terms = std::make_shared<TermTable>(Unit.Context);
  if (Loop.IsTooDeep)
    return Facts;
  Evaluator(Unit, Loop, Known, Facts).run();
  if (!Loop.Space || !Facts.Complete)
    return Facts; // will be refused whatever lives on
  for (auto &[Place, Carried] : Facts.Carried)
    if (const VarDecl *Variable = variableAt(Place);
        Variable && (mayBePrivate(Carried.After, Place, Facts) ||
                     Facts.Advances.count(Place)))
      Carried.LiveAfter = Known.Live.isLiveAfter(Loop, *Variable);
  const VarDecl &Counter = *Loop.Space->Counter;
  Facts.CounterLiveAfter =
      !Loop.Space->DeclaredInFor && Known.Live.isLiveAfter(Loop, Counter);
  return Facts;
}

void printFacts(llvm::raw_ostream &Out, const Loop &L, const LoopFacts &Facts) {
  auto When = [&](const PathCondition &Path) {
    for (unsigned I = 0; I < Path.size(); ++I)
      Out << (I ? " and " : " if ") << toString(Path[I]);
    Out << '\n';
  };
  Out << L.Where.Line << ':' << L.Where.Column << ":\n";
  for (auto &[Place, Carried] : Facts.Carried)
    Out << "  " << toString(Place) << " -> " << toString(Carried.After)
        << (Carried.LiveAfter ? "" : ", dead") << '\n';
  for (const InnerLoop &Inner : Facts.InnerLoops) {
    if (!Inner.Through.empty())
      continue;
    Out << "  loop";
    if (Inner.Test)
      Out << " while " << toString(Inner.Test);
    Out << '\n';
    for (auto &[Place, R] : Inner.Carried)
      Out << "    " << toString(Place) << " from " << toString(R.Before)
          << " by " << toString(R.Next) << '\n';
  }
  for (const Access &A : Facts.Accesses) {
    Out << (A.What == Access::Read ? "  reads " : "  writes ")
        << toString(A.Place);
    When(A.Path);
  }
  for (const Hazard &H : Facts.Hazards) {
    Out << (H.What == Hazard::Divide ? "  divides by " : "  calls ")
        << toString(H.Value);
    When(H.Path);
  }
  for (const LeavingCode &E : Facts.Exits) {
    Out << "  leaves";
    if (E.By)
      Out << " by '" << keywordOf(*E.By) << "'";
    When(E.Path);
  }
  for (const Reason &R : Facts.Reasons)
    Out << "  line " << R.Where.Line << ": " << sentenceOf(R) << " ["
        << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
