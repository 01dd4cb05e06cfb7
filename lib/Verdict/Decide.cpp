//===- Verdict/Decide.cpp - stage 3: legality -----------------------------===//

#include "Recognize/Recognize.h"
#include "Verdict/Environment.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {

Verdict Judge::decide() {
  Iterations = std::make_unique<DependenceTest>(U.Context, L, S);
  findOwnArrays();
  findInductions();
  findArrayFolds();
  checkHeader();
  giveRoles();
  checkBranches();
  checkExecution();
  if (V.Reasons.empty())
    checkEnds();
  checkMemory();
  checkArithmetic();
  checkSpelling();
  checkThreadEnvironment(U, L, Facts, V.Reasons);
  if (V.Reasons.empty() && V.Folds.empty() && V.Arrays.empty()) {
    V.IsDoAll = recognizeDoAll(Facts);
    if (!V.IsDoAll)
      refuse(ReasonId::NoAccumulator, {});
  }
  return std::move(V);
}

void Judge::refuse(ReasonId Id, std::vector<std::string> Arguments,
                   const Expr *At) {
  for (const Reason &Known : V.Reasons)
    if (Known.Id == Id && Known.Arguments == Arguments)
      return;
  Reason R{Id, L.Where, std::move(Arguments), {}};
  if (At)
    R.Notes.push_back({"here", U.placeOf(At->getBeginLoc())});
  V.Reasons.push_back(std::move(R));
}

std::vector<const Location *> Fold::companions() const {
  std::vector<const Location *> All;
  if (Best)
    for (const Location &Payload : Best->Payloads)
      All.push_back(&Payload);
  if (!Two)
    return All;
  All.push_back(&Two->Second);
  for (const TopTwo::Payload &P : Two->Payloads) {
    All.push_back(&P.First);
    if (P.Second.Place)
      All.push_back(&P.Second);
  }
  return All;
}

llvm::ArrayRef<OperatorRow> operatorRows() {
  static const OperatorRow Rows[] = {
#define OPERATOR(Id, Kind, Term, Spelling, OpenMP, Identity, ReordersFloats)   \
  {OperatorId::Id, KindId::Kind, TermKind::Term, Spelling,                     \
   OpenMP,         Identity,     ReordersFloats},
#include "parfold/Operators.def"
  };
  return Rows;
}

const OperatorRow &rowOf(OperatorId Id) {
  return operatorRows()[static_cast<unsigned>(Id)];
}

Verdict decideVerdict(const Unit &Unit, const Loop &Loop,
                      const LoopFacts &Facts, Knowledge &Known,
                      const Options &Options) {
  Verdict V;
  V.Reasons = Loop.Reasons;
  V.Reasons.insert(V.Reasons.end(), Facts.Reasons.begin(), Facts.Reasons.end());
  // Values of a loop that was not fully understood prove nothing either way.
  if (!Loop.Space || !Facts.Complete)
    return V;
  Verdict Decided = Judge(Unit, Loop, Facts, Known, Options).decide();
  Decided.Reasons.insert(Decided.Reasons.begin(), V.Reasons.begin(),
                         V.Reasons.end());
  return Decided;
}

void printVerdict(llvm::raw_ostream &Out, const Loop &L, const Verdict &V) {
  Out << L.Where.Line << ':' << L.Where.Column << ": "
      << (V.isLegal() ? "legal" : "refused") << '\n';
  if (L.Space)
    Out << "  " << L.Space->Counter->getName() << ": counter"
        << (V.CounterLiveAfter ? ", used after" : "") << '\n';
  for (const Fold &F : V.Folds) {
    Out << "  " << F.Accumulator.Spelling << ": accumulator, "
        << rowOf(F.Kind).Name;
    if (F.Operator)
      Out << " under " << rowOf(*F.Operator).Spelling;
    if (F.Best)
      Out << (F.Best->LastWins ? ", last of equals" : ", first of equals");
    Out << '\n';
    for (const Location *Other : F.companions())
      Out << "  " << Other->Spelling << ": payload of "
          << F.Accumulator.Spelling << '\n';
  }
  for (const ArrayFold &F : V.Arrays) {
    Out << "  " << F.Spelling << ": accumulators, " << rowOf(F.Kind).Name
        << " of "
        << (F.Count.Constant ? std::to_string(*F.Count.Constant) : F.Count.Text)
        << " elements under";
    for (const ElementUpdate &Update : F.Updates)
      Out << ' ' << rowOf(Update.Operator).Spelling;
    Out << '\n';
  }
  for (const Induction &I : V.Inductions)
    Out << "  " << I.Variable->getName() << ": induction, "
        << (I.Step < 0 ? "" : "+") << I.Step
        << (I.LiveAfter ? ", used after" : "") << '\n';
  for (const VarDecl *Variable : V.Private)
    Out << "  " << Variable->getName() << ": private\n";
  for (const VarDecl *Variable : V.ReadOnly)
    Out << "  " << Variable->getName() << ": read-only\n";
  for (const Reason &R : V.Reasons)
    Out << "  " << sentenceOf(R) << " [" << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
