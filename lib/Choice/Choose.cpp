//===- Choice/Choose.cpp - strategy and threshold -------------------------===//

#include "Choice/Cost.h"
#include "Choice/NameClash.h"
#include "Choice/Rarely.h"
#include "Choice/SelfCheck.h"
#include "Choice/SlotRoom.h"
#include "Choice/Tuning.h"
#include "Source/ExprText.h"
#include "parfold/Choice.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

/// Can a clause not reduce this at all? Clauses cannot carry a place along,
/// and OpenMP's own min and max differ from the loop's comparison for NaN.
bool hasNoClause(const Fold &F) {
  if (F.IsRunning)
    return true;
  if (F.Last)
    return !F.IsCertain;
  return !F.Operator || rowOf(*F.Operator).OpenMP.empty() ||
         (F.Best && (F.Accumulator.needsStandIn() ||
                     !F.Accumulator.Type->isIntegerType()));
}

/// Clang needs -latomic to reduce types that no instruction exchanges at once.
bool needsSlots(const ASTContext &Context, const Fold &F) {
  QualType Type = F.Accumulator.Type;
  if (F.IsRunning || F.Last)
    return hasNoClause(F);
  return hasNoClause(F) || Context.getTypeSize(Type) > 64 ||
         Type->isComplexType();
}

/// The stacks of threads need not be large.
constexpr uint64_t MostBytesOnStack = 16 * 1024;

std::optional<uint64_t> bytesOf(const ASTContext &Context, const ArrayFold &F) {
  if (!F.Count.Constant || F.Element->isVariablyModifiedType())
    return std::nullopt;
  uint64_t Size = Context.getTypeSizeInChars(F.Element).getQuantity();
  return *F.Count.Constant * Size;
}

/// Can an array section in a clause reduce this? OpenMP combines all of its
/// elements, those too that no iteration touches. So it has to be an array
/// that the function has for itself.
bool hasArraySection(const ASTContext &Context, const ArrayFold &F) {
  bool HasMembers =
      llvm::any_of(F.Updates[0].Steps, [](auto &Step) { return Step.Member; });
  if (!F.Local || F.Updates.size() != 1 || HasMembers ||
      bytesOf(Context, F).value_or(~0ull) > MostBytesOnStack)
    return false;
  QualType Type = F.Updates[0].Type;
  const OperatorRow &Row = rowOf(F.Updates[0].Operator);
  return !Row.OpenMP.empty() && Row.Kind != KindId::Logical &&
         !Type->isComplexType() && Context.getTypeSize(Type) <= 64 &&
         !Type->isBooleanType() && // Clang 19 crashes
         (Row.Kind == KindId::Min || Row.Kind == KindId::Max
              ? Type->isIntegerType()
              : true);
}

/// How the loop's arrays of accumulators are copied.
CopyForm copyFormOf(const ASTContext &Context, const Verdict &V,
                    bool WantsSections) {
  if (WantsSections && llvm::all_of(V.Arrays, [&](const ArrayFold &F) {
        return hasArraySection(Context, F);
      }))
    return CopyForm::Section;
  uint64_t Bytes = 0;
  bool Rounds = false;
  for (const ArrayFold &F : V.Arrays) {
    std::optional<uint64_t> Here = bytesOf(Context, F);
    if (!Here)
      return CopyForm::Heap;
    Bytes += *Here;
    for (const ElementUpdate &Update : F.Updates)
      Rounds |= Update.Type->isFloatingType() &&
                rowOf(Update.Operator).ReordersFloats;
  }
  // What rounds is combined in the order of the threads.
  return Bytes > MostBytesOnStack || Rounds ? CopyForm::Heap : CopyForm::Stack;
}

/// Where a search finds something early, threads would be started for nothing.
/// So the loop begins as it is, for as long as starting them may take. Blocks
/// are short beside that, since the last ones are run in vain.
void divideSearch(Choice &C, const Options &Wishes) {
  uint64_t Start =
      std::max<uint64_t>(Wishes.MinTrips.value_or(breakEven(C.Cost)), 1);
  C.Block = llvm::bit_floor(std::max<uint64_t>(Start / 8, 1));
  C.Alone = Wishes.Guard == GuardWish::None ? 1 : Start;
  if (!Wishes.MinTrips)
    C.MinTrips = 2 * Start;
}

/// A location that new code must declare, of a type that has no name.
const Location *unnamed(const Fold &F, bool UsesSlots) {
  auto IsUnnamed = [&](const Location &Where) {
    bool Declares = Where.needsStandIn() || UsesSlots;
    return Declares && !canBeSpelled(Where.Type);
  };
  if (IsUnnamed(F.Accumulator))
    return &F.Accumulator;
  for (const Location *Other : F.companions())
    if (IsUnnamed(*Other))
      return Other;
  return nullptr;
}

/// Is a fold of the loop of one of \p Kinds?
bool hasKind(const Verdict &V, const llvm::BitVector &Kinds) {
  auto Test = [&](KindId Kind) {
    return Kinds.test(static_cast<unsigned>(Kind));
  };
  return (V.IsDoAll && Test(KindId::DoAll)) ||
         (V.Found && Test(KindId::Search)) ||
         llvm::any_of(V.Folds, [&](const Fold &F) { return Test(F.Kind); }) ||
         llvm::any_of(V.Arrays,
                      [&](const ArrayFold &F) { return Test(F.Kind); });
}

/// Is one of the loop's lines among \p Lines?
bool hasLine(const Unit &Unit, const Loop &L, llvm::ArrayRef<LineRange> Lines) {
  unsigned Last = L.Where.Line + Unit.text().slice(L.Begin, L.End).count('\n');
  return llvm::any_of(Lines, [&](const LineRange &Range) {
    return L.Where.Line <= Range.Last && Range.First <= Last;
  });
}

} // namespace

Choice chooseStrategy(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                      const Verdict &V, const Options &Given, bool HoldsFold) {
  Options Wishes = Given;
  if (L.MinTrips)
    Wishes.MinTrips = L.MinTrips;
  const ASTContext &Context = Unit.Context;
  Choice C;
  auto Leave = [&](Status Instead, ReasonId Id,
                   std::vector<std::string> Arguments) {
    if (C.Reasons.empty())
      C.Instead = Instead;
    C.Reasons.push_back({Id, L.Where, std::move(Arguments), {}});
  };

  for (const LeftOutLoops &Some : Unit.LeftOut)
    if (Some.contains(L.Where) &&
        (Some.Kinds.empty() || hasKind(V, Some.Kinds))) {
      Leave(Status::Suppressed, Some.Why, {});
      if (Some.Comment.Line)
        C.Reasons.back().Where = Some.Comment;
    }
  if (Unit.OnlyLines && !hasLine(Unit, L, *Unit.OnlyLines))
    Leave(Status::Suppressed, ReasonId::OutsideOfLines, {});
  for (const Fold &F : V.Folds)
    if (!Wishes.isEnabled(F.Kind))
      Leave(Status::Suppressed, ReasonId::KindDisabled,
            {rowOf(F.Kind).Name.str()});
  for (const ArrayFold &F : V.Arrays)
    if (!Wishes.isEnabled(F.Kind))
      Leave(Status::Suppressed, ReasonId::KindDisabled,
            {rowOf(F.Kind).Name.str()});

  // Independent iterations are worth it on their own only where the user
  // thinks so; around a fold they are how it is best run in parallel.
  if (V.IsDoAll && !HoldsFold && !Wishes.isEnabled(KindId::DoAll))
    Leave(Status::Suppressed, ReasonId::KindDisabled,
          {rowOf(KindId::DoAll).Name.str()});

  if (V.Found && !Wishes.isEnabled(KindId::Search))
    Leave(Status::Suppressed, ReasonId::KindDisabled,
          {rowOf(KindId::Search).Name.str()});

  C.Strategy =
      V.IsDoAll ? StrategyId::ParallelFor : StrategyId::ReductionClause;
  if (Wishes.Strategy == StrategyWish::ThreadArray && !V.IsDoAll)
    C.Strategy = StrategyId::ThreadArray;
  if (V.Found && Wishes.Strategy == StrategyWish::Clause)
    Leave(Status::Refused, ReasonId::StrategyUnavailable,
          {"the search", "a reduction clause"});
  for (const Fold &F : V.Folds) {
    if (Wishes.Strategy == StrategyWish::Clause && hasNoClause(F))
      Leave(Status::Refused, ReasonId::StrategyUnavailable,
            {F.Accumulator.Spelling, "a reduction clause"});
    if (Wishes.Strategy == StrategyWish::Auto && needsSlots(Context, F))
      C.Strategy = StrategyId::ThreadArray;
  }
  const Fold *NeedsBlocks = fpOrderOf(L, Wishes) == FpOrder::Reproducible
                                ? findForBlocks(V)
                                : nullptr;
  if (NeedsBlocks) {
    const std::string &Name = NeedsBlocks->Accumulator.Spelling;
    C.Strategy = StrategyId::Blocks;
    if (Wishes.Strategy == StrategyWish::Clause)
      Leave(Status::Refused, ReasonId::StrategyUnavailable,
            {Name, "a reduction clause"});
    if (!canHaveBlocks(Context, L, V))
      Leave(Status::Refused, ReasonId::FloatOrder, {Name, "reproducible"});
  } else if (L.Space->CountOverflows && (!V.Found || V.Found->Lookout)) {
    if (Wishes.Strategy != StrategyWish::Clause && !V.IsDoAll)
      C.Strategy = StrategyId::ThreadArray;
    else
      Leave(Status::Refused, ReasonId::StrategyUnavailable,
            {L.Space->Counter->getNameAsString(), "a directive"});
  }
  if (V.Found) {
    if (V.Found->Lookout)
      C.Folding = C.Strategy;
    C.Strategy = StrategyId::OrderedBlocks;
  }
  const bool HasRunning =
      llvm::any_of(V.Folds, [](const Fold &F) { return F.IsRunning; });
  if (!V.Arrays.empty()) {
    // What needs slots is folded in the same region as the arrays.
    bool HasSlots = C.Strategy == StrategyId::ThreadArray && !V.Folds.empty();
    bool WantsSections =
        !HasSlots && Wishes.Strategy != StrategyWish::ThreadArray;
    C.HasSlotsBesideCopies = HasSlots;
    C.Copies = copyFormOf(Context, V, WantsSections);
    // Slots count for themselves, and copies are filled by 'omp for'.
    if (L.Space->CountOverflows && !HasSlots)
      Leave(Status::Refused, ReasonId::StrategyUnavailable,
            {V.Arrays.front().Spelling, "a thread-local array"});
    if (C.Copies != CopyForm::Section) {
      if (Wishes.Strategy == StrategyWish::Clause)
        Leave(Status::Refused, ReasonId::StrategyUnavailable,
              {V.Arrays.front().Spelling, "a reduction clause"});
      C.Strategy = StrategyId::ArrayCopies;
    } else {
      C.Strategy = StrategyId::ReductionClause;
    }
    for (const ArrayFold &F : V.Arrays) {
      if (!canBeSpelled(F.Element))
        Leave(Status::Refused, ReasonId::UnnamedType, {F.Spelling});
      // calloc knows the alignment of basic types only (C11 7.22.3p1).
      if (C.Copies == CopyForm::Heap &&
          Context.getTypeAlignInChars(F.Element).getQuantity() > 16)
        Leave(Status::Refused, ReasonId::StrategyUnavailable,
              {F.Spelling, "memory from calloc"});
    }
  }
  const bool DeclaresMuch = C.Strategy == StrategyId::ThreadArray ||
                            C.Strategy == StrategyId::ArrayCopies ||
                            C.Strategy == StrategyId::OrderedBlocks ||
                            C.Strategy == StrategyId::Blocks;
  if (DeclaresMuch) {
    if (!Context.getLangOpts().C99)
      Leave(Status::Refused, ReasonId::NeedsC99, {});
    if (!canBeSpelled(L.Space->Counter->getType()))
      Leave(Status::Refused, ReasonId::UnnamedType,
            {L.Space->Counter->getNameAsString()});
  }

  if (C.usesSlots() && C.Strategy != StrategyId::Blocks) {
    // (In the middle of a search nobody could be told that there is no memory.)
    bool MayAllocate = C.Strategy == StrategyId::ThreadArray &&
                       !C.HasSlotsBesideCopies && !Wishes.TuneThreads;
    if (auto Room = roomForSlots(Context, V, MayAllocate)) {
      C.MostThreads = Room->MostThreads;
      C.SlotsOnHeap = Room->OnHeap;
    } else {
      Leave(Status::Refused, ReasonId::LargeSlot,
            {V.Folds.front().Accumulator.Spelling});
    }
  }

  if (C.Strategy == StrategyId::ThreadArray || (V.Found && !V.Found->Lookout))
    C.Rarely = rareBranches(Unit, L, V);

  for (const Induction &I : V.Inductions)
    if (!canBeSpelled(I.Variable->getType()))
      Leave(Status::Refused, ReasonId::UnnamedType,
            {I.Variable->getNameAsString()});
  for (const Fold &F : V.Folds)
    if (const Location *Culprit = unnamed(F, DeclaresMuch))
      Leave(Status::Refused, ReasonId::UnnamedType, {Culprit->Spelling});

  if (std::string Word =
          clashingWord(Unit, L, Facts, V, DeclaresMuch || Wishes.SelfCheck);
      !Word.empty())
    Leave(Status::Refused, ReasonId::NameClash, {Word});

  C.Cost = costOf(Facts.PerIteration);
  C.MinTrips = Wishes.MinTrips ? *Wishes.MinTrips : breakEven(C.Cost);
  // Filling and combining copies costs about as much as four updates each.
  for (const ArrayFold &F : V.Arrays)
    if (!Wishes.MinTrips && F.Kind == KindId::Histogram && F.Count.Constant)
      C.MinTrips = std::max(C.MinTrips, 4 * *F.Count.Constant);
  // A scan goes over them twice.
  if (!Wishes.MinTrips && V.FirstPass)
    C.MinTrips *= 2;
  if (V.Found)
    divideSearch(C, Wishes);
  if (Wishes.Guard == GuardWish::None)
    C.MinTrips = 0;
  std::optional<uint64_t> Trips = L.Space->Trips;
  uint64_t MostTrips = L.Space->MostTrips;
  if (V.Found)
    MostTrips = std::min(MostTrips, V.Found->MostTrips);
  if (MostTrips <= std::max<uint64_t>(C.MinTrips, 1))
    Leave(Status::NotProfitable, ReasonId::TooFewIterations,
          {(Trips ? "" : "at most ") + std::to_string(MostTrips),
           std::to_string(std::max<uint64_t>(C.MinTrips, 1) + 1)});
  if (Trips && *Trips > C.MinTrips)
    C.MinTrips = 0; // nothing to test at run time

  // Above this an iteration hides what a false 'if' clause costs (half a
  // microsecond a loop), and one copy of the loop reads better than two.
  const double LongBody = 50;
  bool WantsClause = Wishes.Guard == GuardWish::Clause ||
                     (Wishes.Guard == GuardWish::Auto && C.Cost >= LongBody);
  // (Of a piece in front nobody could look back at what was stored to.)
  if (Wishes.SelfCheck)
    if (std::string Why = whyUnchecked(Context, L, V); !Why.empty())
      Leave(Status::Refused, ReasonId::NotComparable, {Why});
  C.Tunes = Wishes.TuneThreads && !HasRunning && canTune(Context, L, C);
  const IterationSpace &Space = *L.Space;
  // A loop without iterations has no last one to take a value from.
  bool HasStandIns = llvm::any_of(V.Folds, [](const Fold &F) {
    return F.Accumulator.needsStandIn() || F.Last;
  });
  if (DeclaresMuch || C.Tunes || Wishes.SelfCheck || HasStandIns ||
      !V.Guards.empty() || Space.Free || !V.Inductions.empty() ||
      Space.HoistsFirst || Space.HoistsBound || !Space.Guards.empty() ||
      !Space.CountGuards.empty() || Space.CountNeedsTrips)
    C.Guard = GuardForm::Version;
  else if (C.MinTrips == 0)
    C.Guard = GuardForm::None;
  else
    C.Guard = WantsClause ? GuardForm::Clause : GuardForm::Version;
  return C;
}

void printChoice(llvm::raw_ostream &Out, const Loop &L, const Choice &C) {
  Out << L.Where.Line << ':' << L.Where.Column << ": ";
  if (!C.Reasons.empty()) {
    Out << nameOf(C.Instead);
    for (const Reason &R : C.Reasons)
      Out << " [" << rowOf(R.Id).Tag << ']';
  } else {
    Out << nameOf(C.Strategy) << ", guard "
        << (C.Guard == GuardForm::Version  ? "version"
            : C.Guard == GuardForm::Clause ? "clause"
                                           : "none")
        << ", more than " << C.MinTrips << " iterations";
  }
  Out << llvm::format(" (%.2f ns each)\n", C.Cost);
}

} // namespace parfold
