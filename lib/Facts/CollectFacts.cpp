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

LoopFacts collectFacts(const Unit &Unit, const Loop &Loop, LiveOut &Live) {
  LoopFacts Facts;
  Facts.Terms = std::make_shared<TermTable>();
  Evaluator(Unit, Loop, Facts).run();
  if (!Loop.Space || !Facts.Complete)
    return Facts; // will be refused whatever lives on
  auto &For = *cast<ForStmt>(Loop.Statement);
  for (auto &[Variable, Carried] : Facts.Carried) {
    Carried.Exposed = Live.isExposed(*Loop.Function, *Variable);
    Carried.LiveAfter = Live.isLiveAfter(*Loop.Function, For, *Variable);
  }
  const VarDecl &Counter = *Loop.Space->Counter;
  Facts.CounterExposed = Live.isExposed(*Loop.Function, Counter);
  Facts.CounterLiveAfter = !Loop.Space->DeclaredInFor &&
                           Live.isLiveAfter(*Loop.Function, For, Counter);
  return Facts;
}

void printFacts(llvm::raw_ostream &Out, const Loop &L, const LoopFacts &Facts) {
  Out << L.Where.Line << ':' << L.Where.Column << ":\n";
  for (auto &[Variable, Carried] : Facts.Carried)
    Out << "  " << Variable->getName() << " -> " << toString(Carried.After)
        << (Carried.LiveAfter ? ", live" : "")
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
