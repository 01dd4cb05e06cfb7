//===- Plan/PlanRewrite.cpp - clauses and conditions ----------------------===//
//
// All clauses are read off the verdict's roles, here and nowhere else.
//
// Pointers, bounds and other scalars that the loop only reads become
// firstprivate. They would be shared without it and mean the same; but clang
// passes shared variables by reference, and then cannot know that a store to
// the private accumulator leaves them alone: measured, such a loop ran up to
// fifty times slower than the serial one.
//
//===----------------------------------------------------------------------===//

#include "Plan/SlotPlanner.h"
#include "Plan/SpaceText.h"
#include "Source/ExprText.h"
#include "parfold/Plan.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

std::string clause(llvm::StringRef Name, llvm::ArrayRef<std::string> List) {
  return (Name + "(" + llvm::join(List, ", ") + ")").str();
}

/// Is copying \p Variable to every thread cheap and of use?
bool wantsCopy(const ASTContext &Context, const VarDecl *Variable) {
  QualType Type = Variable->getType();
  if (!Type->isArithmeticType() && !Type->isPointerType())
    return false;
  // The compiler knows a constant's value already.
  return !(Type.isConstQualified() && Variable->hasInit() &&
           Variable->getInit()->isEvaluatable(Context));
}

/// Places in memory have local variables while the loop runs. They are stored
/// back once, and only where the loop is sure to have stored something.
void planStandIns(const ASTContext &Context, const Verdict &V, bool Runs,
                  LocalNames &Local, Plan &P) {
  for (const Fold &F : V.Folds) {
    const Location &Where = F.Accumulator;
    std::string Name = Local.of(Where), Place = Where.Spelling;
    auto Declared = [&](const Location &Of, const std::string &Start) {
      Local.substitute(Of, P.Marks);
      return declarationText(Context, Of.Type, Local.of(Of)) + " = " + Start;
    };
    if (F.Operator) {
      if (Where.Variable)
        continue;
      const OperatorRow &Row = rowOf(*F.Operator);
      std::string Store =
          Place + " " + Row.Spelling.str() + "= " + Name + ";";
      if (!F.IsCertain || !Runs)
        Store = "if (" + Name + " != " + Row.Identity.str() + ") " + Store;
      P.StandIns.push_back({Declared(Where, Row.Identity.str()), Store});
      continue;
    }
    std::vector<const Location *> Group{&Where};
    for (const Location &Payload : F.Best->Payloads)
      Group.push_back(&Payload);
    if (llvm::all_of(Group, [](const Location *L) { return L->Variable; }))
      continue;
    std::string Found = Local.names().fresh("found");
    for (ExtremumCombine &Combine : P.Slots->Extrema)
      if (Combine.Members.front() == Name)
        Combine.Found = Found;
    std::string Stores;
    for (const Location *Of : Group) {
      if (Of->Variable)
        continue;
      std::string Start = Of == &Where             ? Place
                          : Of->Type->isRecordType() ? "{0}"
                                                     : "0";
      P.StandIns.push_back({Declared(*Of, Start), ""});
      Stores += (Stores.empty() ? "" : ", ") + Of->Spelling + " = " +
                Local.of(*Of);
    }
    P.StandIns.push_back({"int " + Found + " = 0",
                          "if (" + Found + ") " + Stores + ";"});
  }
  llvm::sort(P.Marks, [](const Mark &A, const Mark &B) {
    return A.Offset < B.Offset;
  });
}

} // namespace

Plan planRewrite(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                 const Verdict &V, const Choice &C, const Options &Wishes) {
  Plan P;
  P.Where = L.Where;
  P.Begin = L.Begin;
  P.End = L.End;
  P.NeedsBraces = L.NeedsBraces;
  P.Strategy = C.Strategy;
  P.Guard = C.Guard;
  SpaceText Space(Unit, *L.Space);
  bool UsesSlots = C.Strategy == StrategyId::ThreadArray;

  P.NeedsOmpHeader =
      UsesSlots || llvm::StringRef(Wishes.NumThreads).contains("omp_");

  std::vector<std::string> Copied, Own;
  for (const VarDecl *Variable : V.ReadOnly)
    if (wantsCopy(Unit.Context, Variable))
      Copied.push_back(Variable->getNameAsString());
  for (const VarDecl *Variable : V.Private)
    Own.push_back(Variable->getNameAsString());

  LocalNames Local(Unit, L, Facts);
  if (UsesSlots) {
    P.Slots = planSlots(Unit, L, V, Space, Wishes, Local, P.Marks);
    P.Clauses.push_back(clause("num_threads", P.Slots->Threads));
    for (const Fold &F : V.Folds)
      if (F.Best)
        Copied.push_back(Local.of(F.Accumulator));
  } else {
    if (!Wishes.NumThreads.empty())
      P.Clauses.push_back(clause("num_threads", Wishes.NumThreads));
    llvm::MapVector<llvm::StringRef, std::vector<std::string>> ByOperator;
    for (const Fold &F : V.Folds)
      ByOperator[rowOf(*F.Operator).OpenMP].push_back(
          Local.of(F.Accumulator));
    for (auto &[Operator, List] : ByOperator)
      P.Clauses.push_back("reduction(" + Operator.str() + ":" +
                          llvm::join(List, ", ") + ")");
  }
  if (!Own.empty())
    P.Clauses.push_back(clause("private", Own));
  if (!Copied.empty())
    P.Clauses.push_back(clause("firstprivate", Copied));
  if (!UsesSlots)
    P.Clauses.push_back("schedule(static)");

  // A clause may run an empty loop in parallel; slots may not, since the
  // division of the work counts on at least one iteration. With a known trip
  // count the only question left is whether there are threads at all.
  std::optional<uint64_t> Trips = L.Space->Trips;
  bool TestsTrips = C.MinTrips > 0 || (!Trips && C.Guard == GuardForm::Version);
  for (const std::string &Guard : L.Space->Guards)
    if (!TestsTrips || !Space.implies(Guard))
      P.Conditions.push_back(Guard);
  if (!UsesSlots)
    llvm::append_range(P.Conditions, L.Space->CountGuards);
  if (TestsTrips)
    if (std::string More = Space.moreThan(C.MinTrips); !More.empty())
      P.Conditions.push_back(std::move(More));
  // Addresses are compared last: they mean something only if the loop runs.
  llvm::append_range(P.Conditions, V.Guards);
  if (UsesSlots && P.Conditions.empty())
    P.Conditions.push_back("omp_get_max_threads() > 1");
  if (C.Guard == GuardForm::Clause)
    P.Clauses.push_back("if(" + llvm::join(P.Conditions, " && ") + ")");

  // With a condition in front the loop is known to run.
  bool Runs = Trips ? *Trips > 0 : C.Guard == GuardForm::Version;
  planStandIns(Unit.Context, V, Runs, Local, P);

  if (V.CounterLiveAfter) {
    // OpenMP makes the iteration variable private and leaves the outer one
    // alone (OpenMP 5.2, 5.1.1).
    std::string Final = Space.finalValue();
    std::string NotEmpty = Space.moreThan(0);
    if (C.Guard != GuardForm::Version && !Trips && !NotEmpty.empty())
      Final = NotEmpty + " ? " + Final + " : " + Space.first();
    P.FinalCounter = L.Space->Counter->getNameAsString() + " = " + Final + ";";
  }
  return P;
}

void printPlan(llvm::raw_ostream &Out, const Plan &P) {
  Out << P.Where.Line << ':' << P.Where.Column << ": " << nameOf(P.Strategy)
      << '\n';
  for (const std::string &Condition : P.Conditions)
    Out << "  if " << Condition << '\n';
  for (const std::string &Clause : P.Clauses)
    Out << "  " << Clause << '\n';
  if (P.Slots) {
    Out << "  " << P.Slots->Trips << " iterations counted in "
        << P.Slots->CountType << '\n';
    for (const SlotMember &M : P.Slots->Members)
      Out << "  slot of " << M.Declaration << (M.Start.empty() ? "" : " from ")
          << M.Start << '\n';
    for (const ExtremumCombine &E : P.Slots->Extrema)
      Out << "  take " << llvm::join(E.Members, ", ") << " if " << E.Condition
          << '\n';
  }
  if (!P.FinalCounter.empty())
    Out << "  then " << P.FinalCounter << '\n';
}

} // namespace parfold
