//===- Plan/SlotPlanner.cpp - thread-local-array code ---------------------===//
//
// Every thread runs the loop's own body on copies of the accumulators that
// have the accumulators' names, so the body need not change. At the end it
// stores the copies in its slot, once: accumulating in the slot itself would
// make the threads fight over cache lines.
//
// What the copies start from is what makes combining right:
//
//   a reduction  the identity; signed integers are accumulated as unsigned
//                ones, since partial sums may overflow where the loop's own
//                order did not (C11 6.5p5), and modulo 2^N the result is
//                the same
//   an extremum  the value before the loop: then a chunk's best beats it only
//                by the loop's own comparison, whatever NaN or -0.0 does
//   the two best the least value of the type, which beats nothing
//   its payload  anything, as long as it is not compared: it is taken only
//                together with a better value
//   a last value anything: it is taken only where the chunk has set it
//
// A value that iterations look at must be the loop's own when a chunk starts.
// If the iteration in front of the chunk sets it, that one is run again, as far
// as needed for this. Else the chunks are run twice: first on copies, for what
// each adds; then, when all threads have done so, with what the chunks in front
// add up to.
//
// Where iterations rarely find anything, a chunk is run in blocks, and a block
// only if it is to change something. As long as nothing has, the state is that
// at the block's beginning, so all of its iterations may be asked at once.
//
// With '>=' a chunk may find a best that merely equals the start value, and
// so does a chunk that finds none. A mark on the updating assignment tells
// them apart.
//
//===----------------------------------------------------------------------===//

#include "Plan/SlotPlanner.h"
#include "Plan/FoldText.h"
#include "Plan/LanePlanner.h"
#include "Plan/OrderText.h"
#include "Plan/QuestionPlanner.h"
#include "Plan/TopTwoText.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// Is the address of anything of type \p Type taken within \p S? What gets it
/// may change that through a pointer to this type.
bool takesAddressOf(const Stmt *S, QualType Type) {
  if (const auto *E = dyn_cast<UnaryOperator>(S);
      E && E->getOpcode() == UO_AddrOf &&
      E->getSubExpr()->getType().getCanonicalType().getUnqualifiedType() ==
          Type.getCanonicalType().getUnqualifiedType())
    return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && takesAddressOf(Child, Type);
  });
}

class SlotPlanner {
public:
  SlotPlanner(const Unit &Unit, const Loop &Loop, LoopPlanner &Header,
              LocalNames &Local, Plan &Plan)
      : U(Unit), Context(Unit.Context), L(Loop), Header(Header), Local(Local),
        Free(Local.names()), P(Plan), Marks(Plan.Marks),
        S(Plan.Slots.emplace()) {}

  void plan(const Verdict &V, const Choice &Choice, const Options &Wishes) {
    takeNames(V, Wishes);
    S.Slot = Free.fresh("slot");
    if (Choice.Strategy == StrategyId::Blocks)
      planBlocks();
    else
      planTeam(Choice, Wishes);
    S.Share = Free.fresh("share");
    S.Extra = Free.fresh("extra");
    S.From = Free.fresh("from");
    S.To = Free.fresh("to");
    S.CountType = Header.inside().countType();
    S.Trips = Header.inside().trips();
    if (P.Tuning) {
      S.Base = P.Tuning->From;
      S.Trips = P.Tuning->To + " - " + P.Tuning->From;
    }
    if (P.Search) {
      S.Base = std::to_string(P.Search->Alone);
      S.Trips = P.Search->Found + " - " + S.Base;
      S.CountType = P.Search->CountType;
    }
    if (llvm::StringRef(S.Trips).contains(' '))
      S.TripsVariable = Free.fresh("trips");
    if (Choice.Rarely) {
      S.Block = Free.fresh("block");
      S.Stop = Free.fresh("stop");
      Header.planChunk(S.CountType, S.Block, S.Stop);
    } else {
      Header.planChunk(S.CountType, S.From, S.To);
    }
    for (const Fold &F : V.Folds) {
      size_t Known = S.Members.size(), Extrema = S.Extrema.size();
      if (F.IsRunning)
        planRunning(F, V.FirstPass.has_value());
      if (F.isHandedOn()) {
        planFirst(F.Accumulator, F.IsRunning);
        continue;
      }
      F.Best   ? planExtremum(F)
      : F.Two  ? planTopTwo(F)
      : F.Last ? planLastValue(F)
               : planReduction(F);
      for (SlotMember &M : llvm::drop_begin(S.Members, Known))
        M.IsPartial = F.isScanned();
      for (ExtremumCombine &E : llvm::drop_begin(S.Extrema, Extrema))
        E.IsPartial = F.isScanned();
      planFirst(F.Accumulator, F.IsRunning);
      if (F.Best)
        for (const Location &Payload : F.Best->Payloads)
          planFirst(Payload, F.IsRunning);
    }
    planPasses(V);
    if (Choice.SlotsOnHeap)
      allocate();
    if (Choice.Rarely)
      S.Asks = planLanes(U, L, V, *Choice.Rarely, Header, Free, S.CountType);
    if (Choice.Rarely && !S.Asks)
      S.Asks = planQuestion(U, L, V, *Choice.Rarely, Header, Free, S.CountType,
                            S.Block, S.Stop);
  }

private:
  void planTeam(const Choice &Choice, const Options &Wishes);
  void planBlocks();
  void takeNames(const Verdict &V, const Options &Wishes);
  QualType copyType(QualType Type) const;
  std::string counterDeclaration() const {
    const VarDecl *Counter = L.Space->Counter;
    return declarationText(Context, Counter->getType(), Counter->getName());
  }
  void planFirst(const Location &Where, bool IsRunning);
  void planReduction(const Fold &F);
  void planStructure(const Fold &F);
  void planExtremum(const Fold &F);
  void planTakingNaN(const Fold &F);
  void planTopTwo(const Fold &F);
  void planLastValue(const Fold &F);
  void planRunning(const Fold &F, bool HasFirstPass);
  void planPasses(const Verdict &V);
  void allocate();
  void mark(const Assignment &Update, const std::string &Flag,
            std::vector<Mark> &Marks);
  std::string declaration(const Location &Where) const {
    return declarationText(Context, Where.Type, Local.of(Where));
  }

  const Unit &U;
  ASTContext &Context;
  const Loop &L;
  LoopPlanner &Header;
  LocalNames &Local;
  Names &Free;
  Plan &P;
  std::vector<Mark> &Marks;
  std::vector<Mark> FirstMarks; ///< of the first pass
  SlotPlan &S;
};

void SlotPlanner::planTeam(const Choice &Choice, const Options &Wishes) {
  S.Thread = Free.fresh("thread");
  S.Team = Free.fresh("team");
  // Copies on the heap have counted the threads.
  if (P.Copies && !P.Copies->Threads.empty()) {
    S.Threads = P.Copies->Threads;
    return;
  }
  S.Threads = Free.fresh("threads");
  S.ThreadCount = P.Tuning                    ? P.Tuning->Trial + ".threads"
                  : Wishes.NumThreads.empty() ? "omp_get_max_threads()"
                                              : Wishes.NumThreads;
  uint64_t Number;
  bool IsKnown = !llvm::StringRef(S.ThreadCount).getAsInteger(0, Number) &&
                 Number <= Choice.MostThreads;
  if (!IsKnown)
    S.MostThreads = std::to_string(Choice.MostThreads);
}

/// Enough blocks for the threads of today's machines, and few enough for all of
/// their slots to be on the stack.
void SlotPlanner::planBlocks() {
  S.Blocks = 256;
  S.Thread = Free.fresh("block");
  S.Team = S.Threads = std::to_string(S.Blocks);
}

/// What the new declarations mention must not be hidden by them.
void SlotPlanner::takeNames(const Verdict &V, const Options &Wishes) {
  Free.take(Wishes.NumThreads);
  Free.take(counterDeclaration());
  for (const Fold &F : V.Folds) {
    Free.take(declaration(F.Accumulator));
    for (const Location *Other : F.companions())
      Free.take(declaration(*Other));
  }
}

/// The type that a chunk of a reduction into \p Type is accumulated in.
QualType SlotPlanner::copyType(QualType Type) const {
  if (!Type->isIntegerType() || Type->isBooleanType() || Type->isEnumeralType())
    return Type;
  // Where the body asks for the type of things, or accumulates through their
  // addresses, the copy must not have another one; its partial sums may
  // overflow then, as in a reduction clause.
  if (takesAddressOf(L.Statement, Type))
    return Type;
  for (llvm::StringRef Question :
       {"sizeof", "typeof", "__typeof", "__typeof__", "typeof_unqual",
        "__typeof_unqual", "__typeof_unqual__", "auto", "_Generic", "_Alignof",
        "alignof", "__alignof", "__alignof__", "__auto_type",
        "__builtin_types_compatible_p"})
    if (Free.mentions(Question))
      return Type;
  if (Context.isPromotableIntegerType(Type))
    return Context.UnsignedIntTy;
  return Type->isSignedIntegerType()
             ? Context.getCorrespondingUnsignedType(Type.getCanonicalType())
             : Type;
}

void SlotPlanner::planReduction(const Fold &F) {
  if (!F.Members.empty())
    return planStructure(F);
  const OperatorRow &Operator = rowOf(*F.Operator);
  QualType Type = F.Accumulator.Type.getUnqualifiedType();
  std::string Name = Local.of(F.Accumulator);
  QualType Copy = Operator.ReordersFloats ? copyType(Type) : Type;
  SlotMember M;
  M.Name = Name;
  M.Declaration = declarationText(Context, Copy, Name);
  M.Start = startText(Context, F);
  if (Copy != Type && Type->isSignedIntegerType())
    M.Combine = Name + " = (" + Type.getAsString(Context.getPrintingPolicy()) +
                ")((" + Copy.getAsString() + ")" + Name + " " +
                Operator.Spelling.str() + " %);";
  else
    M.Combine = combinationText(F, Name, "%");
  S.Members.push_back(std::move(M));
}

/// A thread gets the value before the loop by a clause. But it may run several
/// blocks, so that they need a constant to start from.
void SlotPlanner::planFirst(const Location &Where, bool IsRunning) {
  std::string Name = Local.of(Where);
  auto Copy = llvm::find_if(
      S.Members, [&](const SlotMember &M) { return M.Name == Name; });
  if (!IsRunning && !Copy->Start.empty())
    return;
  S.Copied.push_back(Name);
  if (!S.Blocks)
    return;
  Copy->Start = Free.fresh(Name + "_first");
  S.Copied.back() = Copy->Start;
  S.Firsts.push_back(
      declarationText(Context, Where.Type.getUnqualifiedType(), Copy->Start) +
      " = " + Name + ";");
}

void SlotPlanner::planStructure(const Fold &F) {
  std::string Name = Local.of(F.Accumulator), Combine;
  for (const MemberFold &Member : F.Members)
    Combine += (Combine.empty() ? "" : ", ") + Name + "." + Member.Name + " " +
               rowOf(Member.Operator).Spelling.str() + "= %." + Member.Name;
  S.Members.push_back({Name, declaration(F.Accumulator), "{0}", Combine + ";"});
}

void SlotPlanner::planExtremum(const Fold &F) {
  const Extremum &Best = *F.Best;
  if (Best.TakesNaN)
    return planTakingNaN(F);
  std::string Name = Local.of(F.Accumulator);
  ExtremumCombine Combine;
  Combine.Members.push_back(Name);
  S.Members.push_back({Name, declaration(F.Accumulator), "", ""});
  for (const Location &Payload : Best.Payloads) {
    std::string PayloadName = Local.of(Payload);
    Combine.Members.push_back(PayloadName);
    S.Members.push_back(
        {PayloadName, declaration(Payload), startText(F, Payload), ""});
  }
  OrderWriter Order(Context, F, Local);
  Combine.Condition = Order.isBetter();
  if (Best.NotesFound) {
    std::string Flag = Free.fresh(Name + "_set");
    S.Members.push_back({Flag, "int " + Flag, "0", ""});
    Combine.Condition = "@" + Flag + " && " + Order.isBetterIfFound();
    for (const Assignment &Update : Best.Updates)
      mark(Update, Flag, Marks);
  }
  S.Extrema.push_back(std::move(Combine));
}

/// Where NaN is taken, only what comes after the last one counts. So a chunk
/// starts anew, and takes note whether it has met any value (1) and NaN (2).
void SlotPlanner::planTakingNaN(const Fold &F) {
  std::string Name = Local.of(F.Accumulator);
  std::string Met = Free.fresh(Name + "_met");
  S.Members.push_back(
      {Name, declaration(F.Accumulator), startText(Context, F), ""});
  S.Members.push_back({Met, "int " + Met, "0", ""});
  const Expr *Update = F.Best->Updates.front().At;
  unsigned End = U.offsetOf(Update->getBeginLoc()) +
                 U.textOf(Update->getSourceRange()).size();
  Marks.push_back(
      {End, ", " + Met + " |= " + Name + " != " + Name + " ? 2 : 1"});
  std::string Better = std::string(F.Best->greatest() ? " >" : " <") +
                       (F.Best->LastWins ? " @" : "= @");
  ExtremumCombine Combine;
  Combine.Condition =
      "@" + Met + " > 1 || (@" + Met + " && !(" + Name + Better + Name + "))";
  Combine.Members.push_back(Name);
  S.Extrema.push_back(std::move(Combine));
}

void SlotPlanner::planTopTwo(const Fold &F) {
  auto Add = [&](const Location &Where, const std::string &Start) {
    S.Members.push_back({Local.of(Where), declaration(Where), Start, ""});
  };
  Add(F.Accumulator, startText(Context, F));
  Add(F.Two->Second, startText(Context, F));
  for (const TopTwo::Payload &P : F.Two->Payloads) {
    Add(P.First, "0");
    if (P.Second.Place)
      Add(P.Second, "0");
  }
  llvm::append_range(S.Insertions, insertionText(F, Local));
}

/// A value that a chunk starts from, and that the first pass must not lose.
void SlotPlanner::planRunning(const Fold &F, bool HasFirstPass) {
  RunningValue R;
  R.Name = Local.of(F.Accumulator);
  QualType Type = F.Accumulator.Type.getUnqualifiedType();
  if (HasFirstPass && (F.isHandedOn() || F.Best)) {
    R.SavedName = Free.fresh(R.Name + "_first");
    R.Saved = declarationText(Context, Type.withConst(), R.SavedName);
  }
  if (F.IsLiveAfter) {
    R.Last = Free.fresh(R.Name + "_last");
    R.LastDeclaration = declarationText(Context, Type, R.Last);
  }
  S.Running.push_back(std::move(R));
}

void SlotPlanner::planPasses(const Verdict &V) {
  if (V.LookBack) {
    S.Before = Free.fresh("before");
    S.LookBack = Header.planPass(*V.LookBack, S.CountType, S.Before, S.From);
  }
  if (V.FirstPass) {
    S.Earlier = Free.fresh("earlier");
    S.FirstPass = Header.planPass(*V.FirstPass, S.CountType, S.From, S.To);
    llvm::append_range(S.FirstPass->Marks, FirstMarks);
  }
}

/// Declares the slots in front of the loop, which stays serial if there is no
/// memory for them.
void SlotPlanner::allocate() {
  S.OnHeap = true;
  P.Hoisted.push_back("int " + S.Threads + " = " + S.ThreadCount);
  S.ThreadCount.clear();
  S.MostThreads.clear();
  std::string Members;
  for (const SlotMember &M : S.Members)
    Members += M.Declaration + "; ";
  P.Hoisted.push_back("struct { " + Members + "} *" + S.Slot + " = 0");
  P.CopyConditions.push_back("(" + S.Slot + " = calloc(" + S.Threads +
                             ", sizeof *" + S.Slot + ")) != 0");
  P.Copied.push_back(S.Slot);
  P.Freed.push_back(S.Slot);
  P.NeedsAllocator = true;
  P.NeedsBraces = true;
}

/// A chunk without iterations has no last one; any other has set what all
/// iterations set.
void SlotPlanner::planLastValue(const Fold &F) {
  std::string Name = Local.of(F.Accumulator);
  std::string Flag = Free.fresh(Name + "_set");
  S.Members.push_back({Name, declaration(F.Accumulator),
                       F.Accumulator.Type->isRecordType() ? "{0}" : "0", ""});
  S.Members.push_back(
      {Flag, "int " + Flag, F.IsCertain ? S.From + " < " + S.To : "0", ""});
  for (const Assignment &A : F.Last->Assignments)
    mark(A, Flag, F.isScanned() ? FirstMarks : Marks);
  S.Extrema.push_back({"@" + Flag, {Name}, ""});
}

/// Puts 'flag = 1, ' in front of the assignment; in parentheses where its
/// value is used.
void SlotPlanner::mark(const Assignment &Update, const std::string &Flag,
                       std::vector<Mark> &Marks) {
  unsigned Begin = U.offsetOf(Update.At->getBeginLoc());
  unsigned End = Begin + U.textOf(Update.At->getSourceRange()).size();
  bool Stands = Update.IsStatement;
  Marks.push_back({Begin, (Stands ? "" : "(") + Flag + " = 1, "});
  if (!Stands)
    Marks.push_back({End, ")"});
}

} // namespace

void planSlots(const Unit &Unit, const Loop &L, const Verdict &V,
               const Choice &C, const Options &Wishes, LoopPlanner &Header,
               LocalNames &Local, Plan &P) {
  SlotPlanner(Unit, L, Header, Local, P).plan(V, C, Wishes);
}

} // namespace parfold
