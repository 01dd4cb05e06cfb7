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

#include "Facts/Term.h"
#include "Memory/AccessPath.h"
#include "Plan/CheckText.h"
#include "Plan/CopyPlanner.h"
#include "Plan/FoldText.h"
#include "Plan/SearchPlanner.h"
#include "Plan/SlotPlanner.h"
#include "Recognize/Comparison.h"
#include "Source/ExprText.h"
#include "parfold/Plan.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

std::string clause(llvm::StringRef Name, llvm::ArrayRef<std::string> List) {
  return (Name + "(" + llvm::join(List, ", ") + ")").str();
}

/// Is copying \p Variable to every thread cheap and of use?
bool wantsCopy(const ASTContext &Context, const Verdict &V,
               const VarDecl *Variable) {
  if (V.Addressed.contains(Variable) || V.Unset.contains(Variable))
    return false;
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
    if (!Where.needsStandIn() && (!F.Best || F.IsRunning))
      continue;
    auto Anything = [](const Location &Of) {
      return Of.Type->isRecordType() ? "{0}" : "0";
    };
    if (F.IsRunning) {
      P.StandIns.push_back({Declared(Where, Place),
                            {Place + " = " + Name + ";"},
                            F.IsCertain && Runs ? "" : Name + " != " + Place});
      continue;
    }
    if (F.isSetAlways()) {
      P.StandIns.push_back(
          {Declared(Where, Anything(Where)), {Place + " = " + Name + ";"}, ""});
      continue;
    }
    if (!F.Best && !F.Last) {
      std::string Start = startText(Context, F);
      P.StandIns.push_back({Declared(Where, Start.empty() ? Place : Start),
                            {combinationText(F, Place, Name)},
                            ""});
      StandIn &New = P.StandIns.back();
      bool IsAnd = F.Operator == OperatorId::LogicalAnd;
      if (!F.Constant.empty()) {
        New.StoresBack = {Place + " = " + F.Constant + ";"};
        New.Condition = (IsAnd ? "!" : "") + Name;
      } else if (!F.IsCertain || !Runs) {
        New.Condition = Name + " != " + Start;
      }
      // An iteration that has set the flag has found it unset, if no other one
      // had set it before.
      if (F.IsAsked && !New.Condition.empty())
        New.Condition += (IsAnd ? " && " : " && !") + Place;
      continue;
    }
    std::vector<const Location *> Group{&Where};
    if (F.Best)
      for (const Location &Payload : F.Best->Payloads)
        Group.push_back(&Payload);
    if (llvm::none_of(Group,
                      [](const Location *L) { return L->needsStandIn(); }))
      continue;
    std::string Found = Local.names().fresh("found");
    for (ExtremumCombine &Combine : P.Slots->Extrema)
      if (Combine.Members.front() == Name)
        Combine.Found = Found;
    StandIn Flag{"int " + Found + " = 0", {}, Found};
    for (const Location *Of : Group) {
      if (!Of->needsStandIn())
        continue;
      std::string Start = F.Last         ? Anything(*Of)
                          : Of == &Where ? Place
                                         : startText(F, *Of);
      if (Start.empty())
        Start = Of->Spelling;
      P.StandIns.push_back({Declared(*Of, Start), {}, ""});
      Flag.StoresBack.push_back(Of->Spelling + " = " + Local.of(*Of) + ";");
    }
    P.StandIns.push_back(std::move(Flag));
  }
}

/// Brings \p Marks into the order of the text. What is cut out needs no other
/// change.
void arrange(std::vector<Mark> &Marks) {
  llvm::stable_sort(
      Marks, [](const Mark &A, const Mark &B) { return A.Offset < B.Offset; });
  unsigned Done = 0;
  llvm::erase_if(Marks, [&](const Mark &M) {
    bool IsInside = M.Offset < Done;
    Done = std::max(Done, M.Offset + M.Length);
    return IsInside;
  });
}

/// Copies of the body are made with what is replaced in all of them. Text that
/// is put in front of something belongs to folds of the main one.
void arrangeAll(Plan &P) {
  if (P.Search) {
    arrange(P.Search->Lookout.Marks);
    if (P.Search->Prelude)
      arrange(P.Search->Prelude->Marks);
  }
  auto Add = [&](Pass &Of) {
    for (const Mark &M : P.Marks)
      if (M.Length > 0)
        Of.Marks.push_back(M);
    arrange(Of.Marks);
  };
  if (P.Slots) {
    for (std::optional<Pass> *Of : {&P.Slots->LookBack, &P.Slots->FirstPass})
      if (*Of)
        Add(**Of);
    if (P.Slots->Asks)
      Add(P.Slots->Asks->Loop);
  }
  if (P.Search && P.Search->Asks)
    Add(P.Search->Asks->Loop);
  arrange(P.Marks);
}

/// The first place from \p At on where the word \p Name is in \p Text.
size_t findWord(llvm::StringRef Text, llvm::StringRef Name, size_t At) {
  auto IsPart = [](char C) { return llvm::isAlnum(C) || C == '_' || C == '$'; };
  for (At = Text.find(Name, At); At != llvm::StringRef::npos;
       At = Text.find(Name, At + 1)) {
    size_t End = At + Name.size();
    if ((At == 0 || !IsPart(Text[At - 1])) &&
        (End == Text.size() || !IsPart(Text[End])))
      break;
  }
  return At;
}

/// Does \p Text mention \p Name?
bool isIn(llvm::StringRef Text, llvm::StringRef Name) {
  return findWord(Text, Name, 0) != llvm::StringRef::npos;
}

/// Does what is new in \p New mention \p Name?
bool isInHead(const NewLoop &New, llvm::StringRef Name) {
  return isIn(New.Header, Name) ||
         llvm::any_of(New.Prologue, [&](const std::string &Statement) {
           return isIn(Statement, Name);
         });
}

/// Is \p Name mentioned between two bytes of the file, or by what \p Marks put
/// in their place?
bool isInCopy(const Unit &Unit, size_t Begin, size_t End,
              llvm::ArrayRef<Mark> Marks, llvm::StringRef Name) {
  for (size_t At = findWord(Unit.text(), Name, Begin); At < End;
       At = findWord(Unit.text(), Name, At + 1)) {
    bool IsReplaced = llvm::any_of(Marks, [&](const Mark &M) {
      return M.Offset <= At && At < M.Offset + M.Length;
    });
    if (!IsReplaced)
      return true;
  }
  return false;
}

/// Does the loop of the parallel version mention \p Name?
bool isMentioned(const Unit &Unit, const Loop &L, const Plan &P,
                 llvm::StringRef Name) {
  if (P.Slots && P.Slots->TripsVariable.empty() && isIn(P.Slots->Trips, Name))
    return true;
  if (P.Slots)
    for (const std::optional<Pass> &Of :
         {P.Slots->LookBack, P.Slots->FirstPass})
      if (Of && isInHead(Of->Loop, Name))
        return true;
  if (P.Written && isInHead(*P.Written, Name))
    return true;
  size_t Begin = P.Written ? P.Written->BodyBegin : L.Begin;
  size_t End = P.Written ? P.Written->BodyEnd : L.End;
  return isInCopy(Unit, Begin, End, P.Marks, Name);
}

/// Does the loop that looks for an iteration?
bool isMentioned(const Unit &Unit, const SearchPlan &S, llvm::StringRef Name) {
  const NewLoop &New = S.Lookout.Loop;
  auto IsPut = [&](const Mark &M) { return isIn(M.Text, Name); };
  return isIn(S.trips(), Name) || isInHead(New, Name) ||
         isIn(New.EndVariable, Name) || llvm::any_of(S.Lookout.Marks, IsPut) ||
         isInCopy(Unit, New.BodyBegin, New.BodyEnd, S.Lookout.Marks, Name);
}

constexpr uint64_t FarTrips = uint64_t(1) << 62;

/// Plans one rewrite, step by step.
class Planner {
public:
  Planner(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
          const Verdict &Verdict, const Choice &Choice, const Options &Options)
      : U(Unit), L(Loop), Facts(Facts), V(Verdict), C(Choice), Wishes(Options),
        HasBlocks(C.Strategy == StrategyId::Blocks), UsesSlots(C.usesSlots()),
        Local(Unit, Loop, Facts), Header(Unit, Loop, Verdict, Local, P) {}

  Plan plan() {
    P.Where = L.Where;
    P.Begin = L.Begin;
    P.End = L.End;
    // What is hoisted needs a block to be declared in.
    P.NeedsBraces = L.NeedsBraces || !P.Hoisted.empty();
    P.Strategy = C.Strategy;
    P.Guard = C.Guard;
    P.NeedsComment =
        HasBlocks && (!L.HasComment || P.NeedsBraces || Wishes.SelfCheck);
    P.NeedsOmpHeader =
        (UsesSlots && !HasBlocks) ||
        (C.Strategy == StrategyId::ArrayCopies && C.Copies == CopyForm::Heap) ||
        llvm::StringRef(Wishes.NumThreads).contains("omp_");
    if (Wishes.SelfCheck)
      planCheck();
    if (C.Tunes)
      planTuning();
    if (C.Strategy == StrategyId::ArrayCopies)
      planCopies(U, V, C, Wishes, Header, Local, P);
    if (V.Found)
      planSearch(U, L, Facts, V, C, Wishes, Header, Local, P);
    else if (UsesSlots)
      planSlots(U, L, V, C, Wishes, Header, Local, P);
    else
      planLoop();
    // With a condition in front the loop is known to run; but not what is left
    // of it up to an exit.
    std::optional<uint64_t> Trips = L.Space->Trips;
    bool Runs = Trips ? *Trips > 0 : C.Guard == GuardForm::Version;
    planStandIns(U.Context, V, Runs && !V.Found, Local, P);
    arrangeAll(P);
    planConditions();
    if (P.Search)
      planLookoutClauses();
    if (!P.Search || P.Search->Folds)
      planClauses();
    if (!V.Found) // the loop itself sees to it
      Header.planFinals(Trips || C.Guard == GuardForm::Version);
    tidyHoisted();
    return std::move(P);
  }

private:
  void planCheck();
  void planTuning();
  void planLoop();
  void planClauses();
  void planLookoutClauses();
  bool mayCountFar() const;
  void planConditions();
  void tidyHoisted();

  const Unit &U;
  const Loop &L;
  const LoopFacts &Facts;
  const Verdict &V;
  const Choice &C;
  const Options &Wishes;
  bool HasBlocks, UsesSlots;
  Plan P;
  LocalNames Local;
  LoopPlanner Header;
};

/// Copies are made of what the loop may change.
void Planner::planCheck() {
  CheckPlan &Check = P.Check.emplace();
  Check.Name = Local.names().fresh("check");
  for (const KeptPlace &Kept : V.Kept)
    Check.Keeps.push_back(keepText(Kept, Check.Name));
  P.NeedsChecks = true;
}

/// The loop is run in pieces.
void Planner::planTuning() {
  TunePlan &T = P.Tuning.emplace();
  Names &Free = Local.names();
  T.Memory = Free.fresh("tuner");
  T.Trial = Free.fresh("trial");
  // Slots are declared where the names that follow have been.
  for (const Fold &F : V.Folds) {
    Free.take(F.Accumulator.Type.getAsString());
    if (F.Best)
      for (const Location &Payload : F.Best->Payloads)
        Free.take(Payload.Type.getAsString());
  }
  T.From = Free.fresh("begin");
  T.To = Free.fresh("end");
  T.CountType = Header.inside().countType();
  T.Trips = Header.inside().trips();
  P.NeedsTuner = true;
}

void Planner::planLoop() {
  if (P.Tuning)
    Header.planChunk(P.Tuning->CountType, P.Tuning->From, P.Tuning->To);
  else
    Header.planWhole();
}

void Planner::planClauses() {
  if (UsesSlots && !HasBlocks && !P.Slots->Members.empty())
    P.Clauses.push_back(clause("num_threads", P.Slots->Threads));
  else if (P.Tuning)
    P.Clauses.push_back(clause("num_threads", P.Tuning->Trial + ".threads"));
  else if (P.Copies && !P.Copies->Threads.empty())
    P.Clauses.push_back(clause("num_threads", P.Copies->Threads));
  else if (!Wishes.NumThreads.empty())
    P.Clauses.push_back(clause("num_threads", Wishes.NumThreads));

  // What says how the loop is run stands on the loop's own directive.
  std::vector<std::string> &OfLoop =
      P.Copies && !UsesSlots ? P.Copies->LoopClauses : P.Clauses;
  std::vector<std::string> Copied, Own, Last;
  for (const VarDecl *Variable : V.ReadOnly)
    if (wantsCopy(U.Context, V, Variable) &&
        isMentioned(U, L, P, Variable->getName()))
      Copied.push_back(Variable->getNameAsString());
  llvm::copy_if(P.Copied, std::back_inserter(Copied),
                [&](const std::string &Name) {
                  return !P.Search || isMentioned(U, L, P, Name);
                });
  // The ends of the piece, as far as the header mentions them.
  if (P.Tuning)
    for (const std::string &Name :
         {P.Tuning->From, P.Tuning->To, P.Written->EndName})
      if (UsesSlots ? Name != P.Written->EndName
                    : !Name.empty() && isMentioned(U, L, P, Name))
        Copied.push_back(Name);
  if (P.Search)
    for (const std::string &Name : {P.Search->Found, P.Written->EndName})
      if (UsesSlots ? Name != P.Written->EndName
                    : !Name.empty() && isMentioned(U, L, P, Name))
        Copied.push_back(Name);
  for (const VarDecl *Variable : V.Private)
    if (!P.Search || isMentioned(U, L, P, Variable->getName()))
      Own.push_back(Variable->getNameAsString());
  if (UsesSlots) {
    llvm::append_range(Copied, P.Slots->Copied);
  } else {
    llvm::MapVector<llvm::StringRef, std::vector<std::string>> ByOperator;
    for (const Fold &F : V.Folds) {
      if (F.Last) {
        Last.push_back(Local.of(F.Accumulator));
        continue;
      }
      ByOperator[rowOf(*F.Operator).OpenMP].push_back(Local.of(F.Accumulator));
    }
    if (!P.Copies)
      for (const ArrayFold &F : V.Arrays)
        ByOperator[rowOf(F.Updates.front().Operator).OpenMP].push_back(
            sectionText(F));
    for (auto &[Operator, List] : ByOperator)
      OfLoop.push_back("reduction(" + Operator.str() + ":" +
                       llvm::join(List, ", ") + ")");
  }
  if (!Own.empty())
    OfLoop.push_back(clause("private", Own));
  if (!Last.empty())
    OfLoop.push_back(clause("lastprivate", Last));
  if (!Copied.empty())
    P.Clauses.push_back(clause("firstprivate", Copied));
  if (C.Collapses)
    OfLoop.push_back("collapse(2)");
  if (HasBlocks || !UsesSlots)
    OfLoop.push_back("schedule(static)");
  if (C.Guard == GuardForm::Clause)
    P.Clauses.push_back("if(" + llvm::join(P.Conditions, " && ") + ")");
}

/// Of the region in which an iteration is looked for.
void Planner::planLookoutClauses() {
  std::vector<std::string> &Clauses = P.Search->Clauses, Copied, Own;
  auto Wants = [&](llvm::StringRef Name) {
    return isMentioned(U, *P.Search, Name);
  };
  if (!Wishes.NumThreads.empty())
    Clauses.push_back(clause("num_threads", Wishes.NumThreads));
  Clauses.push_back("reduction(min:" + P.Search->Found + ")");
  for (const VarDecl *Variable : V.Private)
    if (Wants(Variable->getName()))
      Own.push_back(Variable->getNameAsString());
  if (!Own.empty())
    Clauses.push_back(clause("private", Own));
  for (const VarDecl *Variable : V.ReadOnly)
    if (wantsCopy(U.Context, V, Variable) && Wants(Variable->getName()))
      Copied.push_back(Variable->getNameAsString());
  llvm::copy_if(P.Copied, std::back_inserter(Copied), Wants);
  if (!Copied.empty())
    Clauses.push_back(clause("firstprivate", Copied));
}

/// Threads that look ahead are given blocks behind the last iteration, too. May
/// there be so many iterations that the number of such a block overflows, and
/// blocks are handed out anew? Not where each has an element of its own.
bool Planner::mayCountFar() const {
  const VarDecl *Counter = L.Space->Counter;
  if (!Counter->getType()->isIntegerType() ||
      U.Context.getIntWidth(Counter->getType()) < 64 ||
      std::min(L.Space->MostTrips, V.Found->MostTrips) <= FarTrips)
    return false;
  auto IsCounter = [&](const PathStep &Step) {
    return Step.Index &&
           constantDistance(U.Context, Facts.Terms->counter(Counter),
                            withoutWidening(U.Context, Step.Index));
  };
  return llvm::none_of(Facts.Accesses, [&](const Access &A) {
    return A.Path.empty() && !A.In && llvm::any_of(A.Reach.Steps, IsCounter);
  });
}

/// A clause may run an empty loop in parallel; slots may not, since the
/// division of the work counts on at least one iteration. With a known trip
/// count the only question left is whether there are threads at all.
void Planner::planConditions() {
  const SpaceText &Space = Header.outside();
  std::optional<uint64_t> Trips = L.Space->Trips;
  bool TestsTrips = C.MinTrips > 0 || (!Trips && C.Guard == GuardForm::Version);
  for (const std::string &Guard : L.Space->Guards) {
    std::string Named = Header.named(Guard);
    if (!TestsTrips || !Space.implies(Named))
      P.Conditions.push_back(Named);
  }
  if (!UsesSlots && (!P.Search || P.Search->Folds) && Header.countsInCounter())
    for (const std::string &Guard : L.Space->CountGuards)
      if (std::string Named = Header.named(Guard);
          !llvm::is_contained(P.Conditions, Named))
        P.Conditions.push_back(Named);
  if (TestsTrips)
    if (std::string More = Space.moreThan(C.MinTrips); !More.empty())
      P.Conditions.push_back(std::move(More));
  if (P.Search && mayCountFar())
    P.Conditions.push_back(Space.trips() + " <= " + std::to_string(FarTrips));
  // Addresses are compared last: they mean something only if the loop runs.
  for (const std::string &Guard : V.Guards) {
    llvm::StringRef Value = Guard;
    bool IsOfSign = Value.consume_back(" >= 0");
    // More than a number is not negative. (More than a variable may be.)
    auto IsMore = [&](llvm::StringRef Known) {
      uint64_t Number;
      return Known.consume_front(Value) && Known.consume_front(" > ") &&
             !Known.getAsInteger(10, Number);
    };
    bool IsImplied = llvm::any_of(P.Conditions, [&](const std::string &Known) {
      return Known == Guard || (IsOfSign && IsMore(Known));
    });
    if (!IsImplied)
      P.Conditions.push_back(Guard);
  }
  if (P.Conditions.empty() && P.CopyConditions.empty() && !P.Check &&
      C.Guard == GuardForm::Version) {
    // Whether there are blocks must not depend on the number of threads.
    P.Conditions.push_back(HasBlocks ? "1" : "omp_get_max_threads() > 1");
    P.NeedsOmpHeader |= !HasBlocks;
  }
  llvm::append_range(P.Conditions, P.CopyConditions);
}

/// What the header declares is declared in front of it, too, for what asks for
/// it there. Where nothing does, it need not be if the loop is a search, which
/// keeps its header; what is left is said to be unused on purpose.
void Planner::tidyHoisted() {
  const auto *Declared =
      L.Space->Free ? dyn_cast_or_null<DeclStmt>(L.Space->Free->Init) : nullptr;
  if (!Declared)
    return;
  std::vector<std::string> Unused, Unread;
  for (const Decl *D : Declared->decls()) {
    std::string Name = cast<VarDecl>(D)->getNameAsString();
    auto IsAskedFor = [&](llvm::StringRef Text) { return isIn(Text, Name); };
    if (llvm::any_of(P.Conditions, IsAskedFor) ||
        (P.Written && llvm::any_of(P.Written->Before, IsAskedFor)))
      continue;
    Unused.push_back(Name);
    if (llvm::none_of(Declared->decls(), [&](const Decl *Other) {
          const Expr *Init = cast<VarDecl>(Other)->getInit();
          return Init && IsAskedFor(oneLineText(U, Init->getSourceRange()));
        }))
      Unread.push_back("(void)" + Name);
  }
  auto Declarations = llvm::size(Declared->decls());
  if (!P.Search || Unused.size() != size_t(Declarations)) {
    llvm::append_range(P.Hoisted, Unread);
    return;
  }
  P.Hoisted.erase(P.Hoisted.begin());
  P.NeedsBraces = L.NeedsBraces || !P.Hoisted.empty();
}

} // namespace

Plan planRewrite(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                 const Verdict &V, const Choice &C, const Options &Wishes) {
  return Planner(Unit, L, Facts, V, C, Wishes).plan();
}

void printPlan(llvm::raw_ostream &Out, const Plan &P) {
  Out << P.Where.Line << ':' << P.Where.Column << ": " << nameOf(P.Strategy)
      << '\n';
  for (const std::string &Condition : P.Conditions)
    Out << "  if " << Condition << '\n';
  if (P.Search)
    for (const std::string &Clause : P.Search->Clauses)
      Out << "  " << Clause << " to look ahead\n";
  for (const std::string &Clause : P.Clauses)
    Out << "  " << Clause << '\n';
  if (P.Check)
    for (const std::string &Keep : P.Check->Keeps)
      Out << "  checked, " << Keep << '\n';
  if (P.Tuning)
    Out << "  in pieces of " << P.Tuning->Trips << " iterations\n";
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
  if (P.Search)
    Out << "  " << P.Search->Trips << " iterations counted in "
        << P.Search->CountType << ", " << P.Search->Alone << " alone, then "
        << P.Search->Block << " at a time\n";
  for (const std::string &Declaration : P.Hoisted)
    Out << "  with " << Declaration << '\n';
  if (P.Written) {
    for (const std::string &Statement : P.Written->Before)
      Out << "  first " << Statement << '\n';
    if (!P.Slots && !P.Search)
      Out << "  " << P.Written->Header << '\n';
    for (const std::string &Statement : P.Written->Prologue)
      Out << "  each time " << Statement << '\n';
  }
  for (const StandIn &Local : P.StandIns)
    Out << "  in place of memory: " << Local.Declaration << '\n';
  if (P.Search)
    for (const std::string &Statement : P.Search->Skip)
      Out << "  then " << Statement << '\n';
  for (const std::string &Statement : P.Finals)
    Out << "  then " << Statement << '\n';
}

} // namespace parfold
