//===- parfold/Options.h - what the user asked for ------------------------===//
//
// The options that steer decisions. How they are spelled on the command line
// is tool/'s business; which files are written, and where, is too.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_OPTIONS_H
#define PARFOLD_OPTIONS_H

#include "parfold/Annotations.h"
#include "parfold/Report.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <optional>
#include <string>

namespace parfold {

/// Consent to what reordering does to floating-point results.
enum class FpOrder {
  Reorder, ///< what an OpenMP reduction means (the default)
  Strict,  ///< no result may change in the last bit
  /// The order is another one, and the same for every number of threads.
  Reproducible,
};

/// Which code to write for a fold.
enum class StrategyWish {
  Auto,        ///< a clause where one does, slots where none does
  Clause,      ///< clauses only; refuse what needs slots
  ThreadArray, ///< slots for every fold
};

/// How to keep short loops on one thread.
enum class GuardWish {
  Auto,    ///< Version for short bodies, Clause for long ones
  Version, ///< an 'if' around a parallel copy of the loop, original in 'else'
  Clause,  ///< OpenMP's 'if' clause
  None,    ///< no threshold (conditions that legality needs stay)
};

/// The user's choices, constant for a whole run.
struct Options {
  llvm::BitVector Kinds; ///< indexed by KindId; empty means the default ones
  FpOrder Fp = FpOrder::Reorder;
  StrategyWish Strategy = StrategyWish::Auto;
  GuardWish Guard = GuardWish::Auto;
  std::optional<uint64_t> MinTrips; ///< replaces the cost model's threshold
  std::string NumThreads;           ///< a C expression, or empty
  bool TuneThreads = false;         ///< find the number while the program runs
  bool SelfCheck = false;           ///< compare with the loop as it was
  Annotations Declared;             ///< effects of functions
  /// Arrays have elements for all iterations, also those behind an exit.
  bool AssumeReadable = false;
  unsigned ExplainedLine = 0; ///< of the source, for Stage::Story
  /// Regular expression for the paths of headers to rewrite; "" for none.
  std::string HeaderFilter;
  std::string FormatStyle = "none"; ///< of new text, as clang-format names it

  bool isEnabled(KindId Kind) const {
    return Kinds.empty() ? rowOf(Kind).ByDefault
                         : Kinds.test(static_cast<unsigned>(Kind));
  }
};

/// Reads a list of globs as --kinds takes it ("*,-product"; as clang-tidy's
/// --checks: the last glob that matches decides, '-' excludes). A list that
/// opens with '-' or '+' starts from the kinds that are on by default.
/// \returns one bit per kind, or an error that names the glob that matches
/// no kind.
llvm::Expected<llvm::BitVector> parseKinds(llvm::StringRef List);

} // namespace parfold

#endif // PARFOLD_OPTIONS_H
