//===- parfold/Report.h - what is said about each loop --------------------===//
//
// The values that leave the pipeline: a Reason for every obstacle, a
// LoopReport for every loop, in source order. They hold names, text and
// places, never AST nodes, so they outlive the parse and cross threads.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_REPORT_H
#define PARFOLD_REPORT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace parfold {

/// A position in a source file, as compilers print it.
struct Place {
  std::string File;    ///< as the compiler names it
  unsigned Line = 0;   ///< from 1; 0 is "nowhere"
  unsigned Column = 0; ///< from 1

  bool operator<(const Place &O) const {
    return std::tie(File, Line, Column) < std::tie(O.File, O.Line, O.Column);
  }
};

/// The rows of Reasons.def.
enum class ReasonId {
#define REASON(Id, Group, Tag, Sentence, Advice) Id,
#include "parfold/Reasons.def"
};

/// Which question a reason answers with "no" (Reasons.def explains each).
enum class ReasonGroup { Loop, Control, Source, Effect, Fold, Choice };

/// A row of Reasons.def.
struct ReasonRow {
  ReasonId Id;
  llvm::StringRef Name; ///< the enumerator, "EarlyExit"
  ReasonGroup Group;
  llvm::StringRef Tag;      ///< "early-exit"
  llvm::StringRef Sentence; ///< with %0 and %1 where arguments go
  llvm::StringRef Advice;
};

/// All rows, in the order of Reasons.def.
llvm::ArrayRef<ReasonRow> reasonRows();

/// The row of \p Id.
const ReasonRow &rowOf(ReasonId Id);

/// A second place that explains a reason: "read here".
struct Note {
  std::string Text;
  Place Where;
};

/// Why a loop is left alone: a row, its arguments, and where.
struct Reason {
  ReasonId Id;
  Place Where;
  std::vector<std::string> Arguments = {};
  std::vector<Note> Notes = {};
};

/// The row's sentence with the arguments filled in; likewise its advice.
/// Together with Reasons.def the only place that spells these messages.
std::string sentenceOf(const Reason &);
std::string adviceOf(const Reason &);

/// The rows of Kinds.def.
enum class KindId {
#define KIND(Id, Name, Family, ByDefault, What) Id,
#include "parfold/Kinds.def"
};

/// A row of Kinds.def.
struct KindRow {
  KindId Id;
  llvm::StringRef Name;
  llvm::StringRef Family;
  bool ByDefault; ///< rewritten unless --kinds says otherwise
  llvm::StringRef What;
};

llvm::ArrayRef<KindRow> kindRows();
const KindRow &rowOf(KindId Id);

/// What became of a loop.
enum class Status {
  Parallelized,  ///< rewritten
  Covered,       ///< inside a loop that is rewritten
  Refused,       ///< not proved legal
  NotProfitable, ///< legal, but would not pay
  Suppressed,    ///< legal, but the user's options leave it out
};
llvm::StringRef nameOf(Status);

/// The shape of the written code.
enum class StrategyId {
  ReductionClause, ///< '#pragma omp parallel for reduction(...)'
  ParallelFor,     ///< '#pragma omp parallel for', nothing to combine
  ThreadArray,     ///< a slot per thread, combined in thread order
  ArrayCopies,     ///< arrays of accumulators, one for each thread
  OrderedBlocks,   ///< blocks of iterations, taken in order until one is it
  Blocks,          ///< a slot per block of iterations, however many threads
};
llvm::StringRef nameOf(StrategyId);

/// One value that a loop folds its iterations into.
struct AccumulatorReport {
  std::string Name;     ///< as the source spells it
  std::string Operator; ///< "+", "*", "max", "argmax", ...; "payload"
  std::string Type;     ///< as the source spells it
  /// The row of its fold; none for a payload.
  std::optional<KindId> Kind = std::nullopt;
};

/// All that is said about one loop.
struct LoopReport {
  Place Where; ///< the loop keyword
  std::string Function;
  Status State = Status::Refused;
  std::vector<KindId> Kinds;          ///< of its folds, without repetition
  std::optional<StrategyId> Strategy; ///< set when parallelized
  std::vector<AccumulatorReport> Accumulators;
  std::vector<std::string> Clauses; ///< "reduction(+:s)", in written order
  std::vector<std::string> Guards;  ///< run-time conditions, as C expressions
  /// What those show not to overlap: "*out", "a[i]".
  std::vector<std::pair<std::string, std::string>> Apart;
  std::vector<Reason> Reasons; ///< empty when parallelized or covered
};

} // namespace parfold

#endif // PARFOLD_REPORT_H
