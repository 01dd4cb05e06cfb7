//===- parfold/Verdict.h - stage 3: legality ------------------------------===//
//
// May the iterations run in any grouping and still leave the same state? Only
// if every place that the loop touches has a proven role:
//
//   counter      the iteration variable
//   induction    gains the same constant in every iteration
//   read-only    never written
//   private      set before use in every iteration, and not needed after
//   disjoint     every iteration has elements of its own
//   accumulator  changed only by a recognised fold
//   payload      set together with a best value (arg-min, arg-max)
//
// A loop that an iteration may leave is a search: what is asked for is the
// first iteration that does. The others have nothing but private variables and
// inductions, or the roles above, for those in front of that one.
//
// A place without a role is a reason. So is a condition or a read that
// depends on the state and belongs to no fold. All reasons are given.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_VERDICT_H
#define PARFOLD_VERDICT_H

#include "parfold/Facts.h"
#include "parfold/Options.h"
#include <optional>
#include <vector>

namespace clang {
class FieldDecl;
}

namespace parfold {

class Knowledge;

/// The rows of Operators.def.
enum class OperatorId {
#define OPERATOR(Id, Kind, Term, Spelling, OpenMP, Identity, ReordersFloats) Id,
#include "parfold/Operators.def"
};

/// A row of Operators.def.
struct OperatorRow {
  OperatorId Id;
  KindId Kind;
  TermKind Term;
  llvm::StringRef Spelling;
  llvm::StringRef OpenMP;
  llvm::StringRef Identity;
  bool ReordersFloats;
};
llvm::ArrayRef<OperatorRow> operatorRows();
const OperatorRow &rowOf(OperatorId);

/// A place that a role is given to: a variable, or a place in memory that is
/// the same in every iteration.
struct Location {
  TermRef Place = nullptr;
  const clang::VarDecl *Variable = nullptr; ///< null for places in memory
  clang::QualType Type;                     ///< as declared
  std::string Spelling;                     ///< "sum", "s->sum", "*out"
  /// It is a variable, and yet has another one in its place while the loop
  /// runs, as places in memory do.
  bool IsReplaced = false;

  bool needsStandIn() const { return !Variable || IsReplaced; }
};

/// What two states are compared by, as a function of the state: the best value
/// itself, or 'a[k]' for a state that is the index k.
struct Key {
  TermRef Of;    ///< over the values that the state's places start with
  bool Greatest; ///< the greater one is better, else the smaller one
};

/// A question whether the state has a best yet, such as 'k < 0'.
struct Presence {
  TermRef Found, Missing; ///< the condition, and its opposite
};

/// An assignment that gives the state a candidate.
struct Assignment {
  const clang::Expr *At;
  bool IsStatement; ///< as Access::IsStatement
};

/// How a loop decides that a candidate is a new best one.
struct Extremum {
  /// A later one where the ones before it tie. None: the first candidate is the
  /// best, and there are marks.
  std::vector<Key> Keys;
  bool LastWins = false; ///< '>=' or '<=': of equal values the last counts
  /// All of them are found from the first candidate on; before that any
  /// candidate is taken.
  std::vector<Presence> Marks;
  PathCondition OnceFound;    ///< the same, as the iteration asks for them
  PathCondition Guard;        ///< all of which must hold for a candidate
  std::vector<TermRef> Reads; ///< places that keys read, and the state tells
  /// Two places of the loop's state, if the order is one only where the first
  /// is not greater than the second when the loop starts.
  TermRef Low = nullptr, High = nullptr;
  /// The assignments of which one is executed exactly when a new best is found;
  /// none where that cannot be seen so.
  std::vector<Assignment> Updates;
  /// Whether a chunk has found any must be noted. Its best may be the value
  /// before the loop, and those must not be compared.
  bool NotesFound = false;
  /// 'm > e ? m : e': the new value is taken unless the old one is better, so
  /// that NaN is taken, and given up for whatever comes next. Then LastWins
  /// tells 'm > e' from 'm >= e'.
  bool TakesNaN = false;
  std::vector<Location> Payloads;

  bool greatest() const { return Keys.front().Greatest; }
  /// Do the comparisons look at \p Place?
  bool compares(TermRef Place) const;
};

/// A value that iterations set, and that no other iteration looks at: what the
/// last one to set it has set is wanted after the loop.
struct LastValue {
  /// All assignments to the place; empty if every iteration is sure to set it
  /// (then Fold::IsCertain holds).
  std::vector<Assignment> Assignments;
};

/// The best value and the second best one, which gets what the best loses.
struct TopTwo {
  /// What goes with the two; the second may be missing.
  struct Payload {
    Location First, Second;
  };
  Location Second;
  bool Greatest = false;   ///< else the two least ones
  bool IsDistinct = false; ///< a value that equals the best is not the second
  std::vector<Payload> Payloads;
};

/// How iterations fold into a member of a structure that they set as a whole.
struct MemberFold {
  std::string Name;
  OperatorId Operator;
  clang::QualType Type;
};

/// One accumulator and how iterations fold into it.
struct Fold {
  KindId Kind;
  Location Accumulator;
  std::optional<OperatorId> Operator;   ///< of a scalar reduction
  std::optional<Extremum> Best;         ///< of an extremum
  std::optional<LastValue> Last = {};   ///< of a last value
  std::vector<MemberFold> Members = {}; ///< of a structure
  std::optional<TopTwo> Two = {};       ///< of two best values

  /// The places that go with the accumulator.
  std::vector<const Location *> companions() const;
  /// The library function that combines two values, of operators that are one.
  std::string Function = {};
  /// What looks at the state, and belongs to the fold: comparisons, calls.
  PathCondition Uses = {};
  // Of a flag, whose operator is '&&' or '||'.
  /// It must be 0 or 1 when the loop starts.
  bool StartsAsTruth = false;
  /// Iterations do nothing but set it to one constant, or leave it.
  bool IsSetOnly = false;
  bool SetsToOther = false;  ///< and that is neither 0 nor 1
  TermRef SetTo = nullptr;   ///< the constant, if it is not 0
  std::string Constant = {}; ///< how the program spells it, if it is replaced
  /// Iterations set it only where they have found it unset.
  bool IsAsked = false;
  /// Every iteration is sure to change the accumulator: storing it once after
  /// the loop is no store where there was none.
  bool IsCertain = false;

  /// Iterations look at the value, which is known when a chunk starts.
  bool IsRunning = false;
  /// It may be read after the loop; true too where that decides nothing.
  bool IsLiveAfter = true;

  /// A last value that every iteration sets: 'lastprivate' in a clause, and
  /// nothing that would accumulate.
  bool isSetAlways() const { return Last && IsCertain && !IsRunning; }
  /// A running value that the iteration in front of a chunk sets.
  bool isHandedOn() const { return Last && IsCertain && IsRunning; }
  /// A running value that takes a first pass over all chunks.
  bool isScanned() const { return IsRunning && !isHandedOn(); }
};

/// A statement of a body that a copy of it does without, but for some of its
/// expressions.
struct Cut {
  const clang::Stmt *Statement;
  std::vector<const clang::Expr *> Kept; ///< in the order of the text
  bool NeedsStatement;                   ///< C wants one in its place
  clang::SourceLocation Else;            ///< of the 'else' that goes with it
};
using Slice = std::vector<Cut>;

/// The elements of an array that iterations may fold into, and no others.
struct ElementCount {
  std::optional<uint64_t> Constant; ///< how many
  std::string Text;   ///< or how many, as a C expression for before the loop
  uint64_t Below = 0; ///< so many of them have negative subscripts
};

/// What iterations do to one member of an array's elements, or to elements of
/// arrays in it, or to the elements themselves.
struct ElementUpdate {
  struct Step {
    const clang::FieldDecl *Member; ///< null for an element
    uint64_t Count;                 ///< of all elements there
  };
  std::vector<Step> Steps; ///< from the array's element
  OperatorId Operator;
  clang::QualType Type;
  const clang::Expr *At; ///< the first one
};

/// An array into whose elements the iterations fold: a histogram. None of them
/// is looked at otherwise.
struct ArrayFold {
  KindId Kind;
  TermRef Array = nullptr; ///< pointer to the first element
  std::string Spelling;    ///< "h", "s->hist"
  clang::QualType Element;
  ElementCount Count;
  std::vector<ElementUpdate> Updates;
  /// A local array of just that many elements, or null.
  const clang::VarDecl *Local = nullptr;
  /// All places of the loop's text that name the array.
  std::vector<const clang::Expr *> Mentions;
};

/// A variable beside the counter that can be computed from the number of the
/// iteration: it gains the same in every one.
struct Induction {
  const clang::VarDecl *Variable;
  int64_t Step; ///< elements, for a pointer
  bool LiveAfter;
  bool IsRead; ///< by the loop, for more than to advance
};

/// A loop that runs until an iteration leaves it. In which one that happens,
/// others do not decide, so they can be tried ahead of time.
struct Search {
  uint64_t MostTrips = ~uint64_t(0); ///< that the arrays have elements for
  /// What is not needed to tell that, if iterations leave more behind than the
  /// next one sets anew: those in front of the one that is found are run for
  /// good afterwards.
  std::optional<Slice> Lookout;
};

/// How two values are compared that are said to be the same; Dead: not at all,
/// since nobody uses them after the loop.
enum class KeptType {
  Signed,
  Unsigned,
  Pointer,
  Float,
  Double,
  LongDouble,
  Dead
};

/// Values that a loop may change, as text that means the same in front of it:
/// Count times Many of them, one behind the other; or, with a Stride, each Many
/// of them that many bytes from the next.
struct KeptPlace {
  std::string First; ///< pointer to the first of them
  std::string Count;
  std::string Size;   ///< of one value
  std::string Stride; ///< or ""
  uint64_t Many = 1;
  KeptType Type;
};

/// The roles, or why there are none.
struct Verdict {
  std::vector<Reason> Reasons; ///< legal exactly when empty
  std::vector<Fold> Folds;     ///< in order of their first update
  std::vector<ArrayFold> Arrays;
  std::vector<Induction> Inductions;
  std::vector<const clang::VarDecl *> Private;
  std::vector<const clang::VarDecl *> ReadOnly; ///< in order of declaration
  /// Of these, what may have no value where the loop makes no use of it.
  llvm::DenseSet<const clang::VarDecl *> Unset;
  /// Variables whose own address iterations keep or compare.
  llvm::DenseSet<const clang::VarDecl *> Addressed;
  bool CounterLiveAfter = false;
  /// What the iteration in front of a chunk can do without to set the values
  /// that are handed on, if there are any; and what the first pass of a scan
  /// can do without.
  std::optional<Slice> LookBack, FirstPass;
  /// There is no fold, and the iterations are worth running for what they
  /// store.
  bool IsDoAll = false;
  std::optional<Search> Found; ///< of a loop that an iteration may leave
  /// C conditions under which the roles hold.
  std::vector<std::string> Guards;
  /// What those show not to overlap, as the program spells it.
  std::vector<std::pair<std::string, std::string>> Apart;
  /// Where it is asked for: all that the loop may change, but for what it sets
  /// before it uses it, and nobody after it; or why that cannot be compared.
  std::vector<KeptPlace> Kept;
  std::optional<std::string> Unkept;

  bool isLegal() const { return Reasons.empty(); }
};

/// What the user consents to for \p Loop: a comment at the loop says more than
/// an option.
FpOrder fpOrderOf(const Loop &Loop, const Options &Options);

/// May the result of \p F depend on how iterations are grouped, for rounding or
/// for the sign of a zero?
bool dependsOnGrouping(const Fold &F);

/// Gives every place of \p Loop a role, or says why that is impossible.
Verdict decideVerdict(const Unit &Unit, const Loop &Loop,
                      const LoopFacts &Facts, Knowledge &Known,
                      const Options &Options);

void printVerdict(llvm::raw_ostream &, const Loop &, const Verdict &);

} // namespace parfold

#endif // PARFOLD_VERDICT_H
