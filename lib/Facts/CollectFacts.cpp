//===- Facts/CollectFacts.cpp - the facts of a loop -----------------------===//
//
// Header first, then one iteration from an arbitrary state. What a loop's
// header mentions is evaluated in that state too: a bound that the body
// changes shows as a term over a place that is carried.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
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
      Context(Unit.Context), Memory(Terms, Unit.Context) {
  State.Memory = Terms.memoryStart();
}

void Evaluator::run() {
  if (L.Space) {
    Facts.First = value(L.Space->First);
    Facts.Bound = value(L.Space->Bound);
    if (L.Space->StepExpr)
      Facts.Step = value(L.Space->StepExpr);
    if (L.Space->Counter->getType()->isPointerType()) {
      Memory.Counter.First = Facts.First;
      if (L.Space->Step)
        Memory.Counter.Step = L.Space->Up ? int64_t(*L.Space->Step)
                                          : -int64_t(*L.Space->Step);
    }
    // The test is the bound's again, with the counter.
    Checkpoint Before = checkpoint();
    Facts.Test = Terms.truth(value(cast<ForStmt>(L.Statement)->getCond()));
    goBack(Before);
    // The header's own work is done once.
    Facts.PerIteration = {};
  }
  Flow End = statement(L.body());
  std::optional<Environment> After = std::move(End.Falls);
  if (auto &Continued = End.leaves(Exit::Continue))
    After = After ? merge(Continued->When, Continued->State, *After)
                  : std::move(Continued->State);
  if (!After) // every way leads out of the loop, which has been refused
    After = State;
  for (auto &[Place, Carried] : Facts.Carried) {
    auto Entry = After->Values.find(variableAt(Place));
    Carried.After = Entry != After->Values.end() ? Entry->second
                                                 : Terms.start(Place);
  }
  carryMemory(*After);
  for (Access &A : Facts.Accesses)
    A.Reach = Memory.path(A.Place);
  Facts.Own = Inner;
  Facts.Complete = Facts.Reasons.empty();
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
      case TermKind::Counter:
      case TermKind::Undefined:
      case TermKind::Any:
      case TermKind::Round:
      case TermKind::Load:
      case TermKind::Phi:
      case TermKind::ExitValue:
        return true;
      default:
        return false;
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
  Evaluator(Unit, Loop, Known, Facts).run();
  if (!Loop.Space || !Facts.Complete)
    return Facts; // will be refused whatever lives on
  for (auto &[Place, Carried] : Facts.Carried)
    if (const VarDecl *Variable = variableAt(Place);
        Variable && mayBePrivate(Carried.After, Place, Facts))
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
  for (const Reason &R : Facts.Reasons)
    Out << "  line " << R.Where.Line << ": " << sentenceOf(R) << " ["
        << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
