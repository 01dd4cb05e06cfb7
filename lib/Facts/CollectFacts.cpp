//===- Facts/CollectFacts.cpp - the facts of a loop -----------------------===//
//
// Header first, then one iteration from an arbitrary state. What a loop's
// header mentions is evaluated in that state too: a bound that the body
// changes shows as a term over a variable that is carried.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Facts/LiveOut.h"
#include "clang/AST/Decl.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {

Evaluator::Evaluator(const Unit &Unit, const Loop &Loop, LoopFacts &Facts)
    : U(Unit), L(Loop), Facts(Facts), Terms(*Facts.Terms),
      Context(Unit.Context) {}

void Evaluator::run() {
  if (L.Space) {
    Facts.First = value(L.Space->First);
    Facts.Bound = value(L.Space->Bound);
    if (L.Space->StepExpr)
      Facts.Step = value(L.Space->StepExpr);
    // The header's own work is done once.
    Facts.PerIteration = {};
  }
  Flow End = statement(L.body());
  std::optional<Environment> After;
  if (!End.Falls || !End.Continues)
    After = End.Falls ? End.Falls : End.Continues;
  else
    After = merge(End.WhenContinues, *End.Continues, *End.Falls);
  for (auto &[Variable, Carried] : Facts.Carried) {
    auto Known = After->find(Variable);
    Carried.After =
        Known != After->end() ? Known->second : Terms.start(Variable);
  }
  Facts.Complete = Facts.Reasons.empty();
}

/// Is \p After the start value or a new one, chosen without looking at the
/// state? (If not, the variable is an accumulator or nothing, and it does not
/// matter whether it lives on, which takes long to find out.)
static bool mayBePrivate(TermRef After, const VarDecl *Variable,
                         const LoopFacts &Facts) {
  auto LooksAtState = [&](TermRef Condition) {
    return anyWithin(Condition, [&](TermRef T) {
      return T->kind() == TermKind::Start && Facts.Carried.count(T->variable());
    });
  };
  auto Computes = [&](TermRef Value) {
    return Value->kind() != TermKind::Start && anyWithin(Value, [&](TermRef T) {
             return T->kind() == TermKind::Start && T->variable() == Variable;
           });
  };
  Alternatives Possible = alternativesOf(After);
  return llvm::none_of(Possible.Conditions, LooksAtState) &&
         llvm::none_of(Possible.Values, Computes);
}

LoopFacts collectFacts(const Unit &Unit, const Loop &Loop, LiveOut &Live) {
  LoopFacts Facts;
  Facts.Terms = std::make_shared<TermTable>();
  Evaluator(Unit, Loop, Facts).run();
  if (!Loop.Space || !Facts.Complete)
    return Facts; // will be refused whatever lives on
  for (auto &[Variable, Carried] : Facts.Carried) {
    Carried.Exposed = Live.isExposed(*Loop.Function, *Variable);
    if (mayBePrivate(Carried.After, Variable, Facts))
      Carried.LiveAfter = Live.isLiveAfter(Loop, *Variable);
  }
  const VarDecl &Counter = *Loop.Space->Counter;
  Facts.CounterExposed = Live.isExposed(*Loop.Function, Counter);
  Facts.CounterLiveAfter =
      !Loop.Space->DeclaredInFor && Live.isLiveAfter(Loop, Counter);
  return Facts;
}

void printFacts(llvm::raw_ostream &Out, const Loop &L, const LoopFacts &Facts) {
  Out << L.Where.Line << ':' << L.Where.Column << ":\n";
  for (auto &[Variable, Carried] : Facts.Carried)
    Out << "  " << Variable->getName() << " -> " << toString(Carried.After)
        << (Carried.LiveAfter ? "" : ", dead")
        << (Carried.Exposed ? ", exposed" : "") << '\n';
  for (const Hazard &H : Facts.Hazards) {
    Out << (H.What == Hazard::Read     ? "  reads "
            : H.What == Hazard::Divide ? "  divides by "
                                       : "  calls ")
        << toString(H.Value);
    for (unsigned I = 0; I < H.Path.size(); ++I)
      Out << (I ? " and " : " if ") << toString(H.Path[I]);
    Out << '\n';
  }
  for (const Reason &R : Facts.Reasons)
    Out << "  line " << R.Where.Line << ": " << sentenceOf(R) << " ["
        << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
