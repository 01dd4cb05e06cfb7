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
  if (decideSearch())
    return finished();
  findOwnArrays();
  findInductions();
  decideRoles();
  return finished();
}

Verdict Judge::finished() {
  if (V.isLegal() && Wishes.SelfCheck)
    keepAll();
  return std::move(V);
}

std::optional<Verdict> Judge::decideRunning() {
  // The facts are those of iterations that stay in the loop.
  if (!Facts.Exits.empty())
    return std::nullopt;
  Iterations = std::make_unique<DependenceTest>(U.Context, L, S);
  findOwnArrays();
  findInductions();
  findRunning();
  if (V.Folds.empty())
    return std::nullopt;
  decideRoles();
  // Copies of arrays are filled in one pass.
  if (!V.Arrays.empty())
    return std::nullopt;
  return finished();
}

void Judge::decideRoles() {
  assert((Facts.Exits.empty() || V.Found) &&
         "iterations behind an exit do not run");
  findArrayFolds();
  checkHeader();
  giveRoles();
  checkBranches();
  checkExecution();
  if (V.Reasons.empty())
    checkEnds();
  checkMemory();
  checkAddresses();
  checkArithmetic();
  checkSpelling();
  checkThreadEnvironment(U, L, Facts, V.Reasons);
  // What is only set does not accumulate anything.
  if (V.Reasons.empty() && V.Arrays.empty() &&
      llvm::all_of(V.Folds, [](const Fold &F) { return F.isSetAlways(); })) {
    V.IsDoAll = recognizeDoAll(S);
    if (!V.IsDoAll)
      refuse(ReasonId::NoAccumulator, {});
  }
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

void Judge::explain(std::string What, const Expr *At) {
  V.Reasons.back().Notes.push_back(
      {std::move(What), U.placeOf(At->getBeginLoc())});
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

FpOrder fpOrderOf(const Loop &L, const Options &Wishes) {
  return L.IsReproducible ? FpOrder::Reproducible : Wishes.Fp;
}

bool dependsOnGrouping(const Fold &F) {
  auto Rounds = [](OperatorId Operator, QualType Type) {
    return Type->isFloatingType() && rowOf(Operator).ReordersFloats;
  };
  // Of two zeros fmin() and fmax() may return either (C11 F.10.9.2).
  bool Calls = !F.Function.empty() && F.Accumulator.Type->isFloatingType();
  return Calls || (F.Operator && Rounds(*F.Operator, F.Accumulator.Type)) ||
         llvm::any_of(F.Members, [&](const MemberFold &Member) {
           return Rounds(Member.Operator, Member.Type);
         });
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
  // Running values cost more than folds that nobody looks at.
  if (!Decided.isLegal() && V.isLegal())
    if (auto Again = Judge(Unit, Loop, Facts, Known, Options).decideRunning();
        Again && Again->isLegal())
      return std::move(*Again);
  // Nor is a fold among what iterations in front of an exit may do of a search.
  auto IsFold = [](const Reason &R) {
    return R.Id == ReasonId::EarlyExit || R.Id == ReasonId::CarriedValue;
  };
  if (V.isLegal() && llvm::any_of(Decided.Reasons, IsFold))
    if (auto Again = Judge(Unit, Loop, Facts, Known, Options).decideFoldUntil())
      return std::move(*Again);
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
    if (F.Last && F.IsCertain)
      Out << ", always set";
    if (F.IsRunning)
      Out << ", looked at";
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
  for (const KeptPlace &Kept : V.Kept)
    Out << "  " << Kept.First << ": kept, " << Kept.Count << " of " << Kept.Size
        << " bytes\n";
  if (V.Found)
    Out << "  the first iteration that leaves is found\n";
  for (const Reason &R : V.Reasons)
    Out << "  " << sentenceOf(R) << " [" << rowOf(R.Id).Tag << "]\n";
}

} // namespace parfold
