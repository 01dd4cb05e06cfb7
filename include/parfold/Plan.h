//===- parfold/Plan.h - stage 5: the rewrite as data ----------------------===//
//
// What will be written, as names and text: from here on there is no AST. A
// plan says which clauses, slots, conditions and statements; the next stage
// says how that is laid out in the file.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_PLAN_H
#define PARFOLD_PLAN_H

#include "parfold/Choice.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// Text to put in front of a byte of the file, in the copy of the loop, or in
/// place of some bytes from there on.
struct Mark {
  unsigned Offset;
  std::string Text;    ///< of one line, or two
  unsigned Length = 0; ///< bytes that it replaces
};

/// A local variable that stands in for a place in memory while the loop runs.
struct StandIn {
  std::string Declaration; ///< "double s_sum = 0"
  /// Statements for after the loop, and what must hold for them; may be "".
  std::vector<std::string> StoresBack;
  std::string Condition;
};

/// A variable that every thread has of its own, and its slot.
struct SlotMember {
  std::string Name;        ///< as the program calls it; also the member's name
  std::string Declaration; ///< "double sum", of the slot and of the copy
  std::string Start;       ///< the copy's initializer, "" where a clause copies
  std::string Combine;     ///< statement, with slot text for %; "" for payloads
  /// It is what the first pass of a scan finds.
  bool IsPartial = false;
};

/// Slots whose best value wins: 'if (Condition) { take all Members }'.
struct ExtremumCombine {
  std::string Condition; ///< with @ in front of what is the slot's
  std::vector<std::string> Members;
  std::string Found; ///< variable to set to 1, or ""
  bool IsPartial = false;
};

/// A variable of every thread that iterations look at.
struct RunningValue {
  std::string Name;
  /// Declaration of a constant for its value before the first pass, and the
  /// constant's name.
  std::string Saved, SavedName;
  /// The variable that has its value after the last chunk, and its
  /// declaration; or "".
  std::string Last, LastDeclaration;
};

/// The loop of the parallel version, where it is more than a copy.
struct NewLoop {
  std::vector<std::string> Before;   ///< statements in front of the directive
  std::string Header;                ///< 'for (...)'
  std::string EndVariable;           ///< declaration of a chunk's end, or ""
  std::string EndName;               ///< its name
  std::vector<std::string> Prologue; ///< statements at the head of the body
  unsigned BodyBegin = 0;            ///< byte after the original header
  unsigned StatementBegin = 0;       ///< first byte of the body itself
  unsigned BodyEnd = 0;
  bool BodyIsBlock = false;
};

/// A copy of the loop in which not all of the body is left.
struct Pass {
  NewLoop Loop;
  std::vector<Mark> Marks;
};

/// How a question is asked of many iterations at a time, the lanes.
struct LaneQuestion {
  unsigned Count;       ///< of lanes
  std::string At, Lane; ///< names: the first lane's iteration, a lane's number
  std::vector<std::string> Declarations; ///< of arrays with an element for each
  /// Statements for each lane, before and after all iterations.
  std::vector<std::string> Starts, Answers;
};

/// A loop that asks iterations whether any of them does anything, before they
/// are run, and sets one of Takes if so. With lanes, it is over these.
struct Question {
  Pass Loop;
  std::vector<std::string> Takes;
  std::optional<LaneQuestion> Lanes;
};

/// A line of new code, and how much deeper it stands than those around it.
struct CodeLine {
  unsigned Depth;
  std::string Text;
};

/// Thread-local-array code: a slot per thread, a contiguous chunk of
/// iterations each, the slots combined in thread order. Or a slot per block of
/// iterations, so that their number depends on nothing.
struct SlotPlan {
  unsigned Blocks = 0; ///< that many slots; 0: as many as there are threads
  // Names that mean nothing else where the new code stands.
  std::string Threads, Thread, Team, Slot, Share, Extra, From, To;
  std::string ThreadCount;   ///< expression: how many threads to ask for
  std::string MostThreads;   ///< and no more than these; "" if it says so
  std::string Base;          ///< number of the first iteration, "" for 0
  std::string CountType;     ///< type that counts iterations
  std::string Trips;         ///< expression: how many iterations there are
  std::string TripsVariable; ///< its name, "" where the expression is short
  std::vector<SlotMember> Members;
  std::vector<ExtremumCombine> Extrema;
  std::vector<RunningValue> Running;
  /// What sets values that are handed on, from iteration Before on to the
  /// chunk; and what finds the partial results of a scan, which a thread adds
  /// up of threads number Earlier.
  std::optional<Pass> LookBack, FirstPass;
  std::string Before, Earlier;
  /// What iterations from Block up to Stop are asked, if they are.
  std::optional<Question> Asks;
  std::string Block, Stop;
  /// Declarations of what blocks start from, for in front of them.
  std::vector<std::string> Firsts;
  std::vector<std::string> Copied; ///< variables that copies start from
  /// Other statements, with @ in front of what is the slot's.
  std::vector<CodeLine> Insertions;
  /// They are allocated in front of the loop, and declared there.
  bool OnHeap = false;
};

/// An array of accumulators that every thread has a copy of.
struct ArrayCopy {
  std::string Shared;      ///< what the program calls it: "s->hist"
  std::string Declaration; ///< of the variable that holds all copies, or ""
  std::string Own;         ///< declaration of the thread's own copy
  std::string All, Mine;   ///< the names of those two
  std::string Count;       ///< of elements, an operand
  std::string Offset;      ///< " - 128" if the first has number -128, or ""
  bool StartsFromZero;
  struct Update {
    std::vector<uint64_t> Counts; ///< of the elements of arrays in an element
    std::string Path;             ///< ".bins[part]", or ""
    std::string Start;            ///< the identity
    std::string Combine; ///< lines, with $ for the whole and @ for the part
  };
  std::vector<Update> Updates;
};

/// Copies on the heap, or on the threads' stacks.
struct CopiesPlan {
  std::string Threads; ///< variable: how many copies there are; "" on stacks
  std::string ThreadCount;
  std::string Thread, Bin, Team;        ///< names
  std::vector<std::string> Indices;     ///< names for indices in an element
  std::vector<std::string> LoopClauses; ///< of 'omp for'
  std::vector<ArrayCopy> Arrays;
};

/// Blocks of iterations, which threads take in order until one has found the
/// iteration that leaves the loop. This is done within the loop, at some
/// iteration; then the loop goes on shortly before the one that is found. Those
/// between may be folded: by Plan::Written, from there up to number Found.
struct SearchPlan {
  Pass Lookout; ///< the loop over a block
  /// What a block is asked before, if it is; and the loop over the iterations
  /// that are tried before there are threads, if there is one.
  std::optional<Question> Asks;
  std::optional<Pass> Prelude;
  std::vector<std::string> Clauses;
  bool Folds = false;
  // Names that mean nothing else where the new code stands.
  std::string Found, Next, From, To;
  std::string CountType;     ///< type that counts iterations
  std::string Trips;         ///< expression: how many iterations there are
  std::string TripsVariable; ///< its name, "" where the expression is a name
  std::string Now;           ///< condition: this is iteration number Alone
  uint64_t Alone, Block;     ///< see Choice
  /// Statements that advance variables by as many iterations as Found says.
  std::vector<std::string> Skip;

  /// What the number of iterations is called from there on.
  const std::string &trips() const {
    return TripsVariable.empty() ? Trips : TripsVariable;
  }
};

/// Code that tries teams of several sizes on the first iterations, and runs the
/// others on the best of them: the loop becomes one over ranges of iterations.
struct TunePlan {
  std::string Memory, Trial; ///< names
  std::string From, To;      ///< names of the ends of a range
  std::string CountType, Trips;
};

/// The loop is run as it was, too, and what both leave behind is compared.
struct CheckPlan {
  std::string Name;               ///< of the variable that has the state
  std::vector<std::string> Keeps; ///< conditions: there is a copy of something
  /// Of a loop that can be left early: in place of what leaves it.
  bool HasExits = false;
  std::vector<Mark> Leaves;
};

/// One loop's rewrite.
struct Plan {
  Place Where;
  unsigned Begin = 0, End = 0; ///< bytes of the original loop
  bool NeedsBraces = false;
  bool NeedsOmpHeader = false; ///< the new text calls omp_get_...
  bool NeedsAllocator = false; ///< it calls calloc and free
  bool NeedsTuner = false;     ///< it calls what <parfold/tune.h> defines
  bool NeedsChecks = false;    ///< and <parfold/selfcheck.h>
  StrategyId Strategy = StrategyId::ReductionClause;
  GuardForm Guard = GuardForm::None;
  /// The comment that says so must be written, too.
  bool NeedsComment = false;
  /// C conditions, all of which must hold to run in parallel.
  std::vector<std::string> Conditions;
  /// Further ones, with assignments, that are tested after those.
  std::vector<std::string> CopyConditions;
  std::vector<std::string> Clauses; ///< of the directive, in written order
  std::vector<std::string> Copied;  ///< variables for 'firstprivate'
  /// Declarations for everything else to use, conditions included.
  std::vector<std::string> Hoisted;
  std::vector<std::string> Freed; ///< pointers among them, to free behind all
  std::optional<NewLoop> Written; ///< absent: the loop is copied as it is
  std::vector<StandIn> StandIns;
  std::vector<Mark> Marks; ///< in the copy of the loop, ascending
  /// Statements that give variables the values that they have after the loop.
  std::vector<std::string> Finals;
  /// Of strategies ThreadArray and Blocks, and of some of ArrayCopies.
  std::optional<SlotPlan> Slots;
  std::optional<CopiesPlan> Copies; ///< of strategy ArrayCopies
  std::optional<SearchPlan> Search; ///< of strategy OrderedBlocks
  std::optional<TunePlan> Tuning;
  std::optional<CheckPlan> Check;
};

/// Plans the rewrite of \p Loop as \p Choice says.
Plan planRewrite(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
                 const Verdict &Verdict, const Choice &Choice,
                 const Options &Options);

void printPlan(llvm::raw_ostream &, const Plan &);

} // namespace parfold

#endif // PARFOLD_PLAN_H
