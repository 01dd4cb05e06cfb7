//===- Recognize/Ranking.h - which candidate beats which state ------------===//
//
//   a > m                        one key, the greater is better
//   a > m || (a == m && i < k)   two, the second where the first ties
//   !found || a > m              nothing beats a state without a best
//   !found                       and nothing one with a best: the first counts
//   fabs(a[i]) > fabs(a[k])      a key that is computed
//
// A condition compares a candidate, that is the values that the state would be
// given, with the state as it is. What it sees of the one must be what it sees
// of the other: the same expression with other values in it. Then the condition
// is a function of how these keys compare, and a table of all outcomes shows
// whether it is a lexicographic order, however it is spelled.
//
// An order lets chunks be combined: what beats everything that an earlier chunk
// has found also beats what that has started from. NaN is in no order. It loses
// as a first key, and never becomes part of the state; as a second key it
// could, where nothing would beat it. So a second key is no floating-point
// number.
//
// Two keys of one candidate may be known to be in order themselves. Then some
// outcomes cannot be: what is above the greatest is not below the least, and
// the 'else' of 'if (x > hi) hi = x; else if (x < lo) lo = x;' says nothing.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_RECOGNIZE_RANKING_H
#define PARFOLD_RECOGNIZE_RANKING_H

#include "Recognize/State.h"
#include "Recognize/Substitute.h"
#include "parfold/Verdict.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace parfold {

/// Does \p Claim hold in every iteration in which the conditions hold that do
/// not know the state? False where nobody knows.
using Prover =
    llvm::function_ref<bool(TermRef Claim, const PathCondition &When)>;

/// A place's value before a step, and the value that a candidate gives it.
using Candidate = Substitution;

/// A part of the state that is never greater than another.
struct AtMost {
  TermRef Low, High;
};

/// When a candidate is taken.
struct Ranking {
  /// In the order in which they decide. None: the first candidate is taken.
  std::vector<Key> Keys;
  PathCondition Marks;      ///< that a best has been found
  bool LastWins = false;    ///< a candidate that ties in every key is taken
  PathCondition Uses;       ///< the conditions that look at the state
  std::optional<AtMost> If; ///< what the order takes for granted
};

/// Reads \p Guard, all of which must hold for \p Taken to be taken, as an
/// order.
class RankingReader {
public:
  RankingReader(const State &State, const clang::ASTContext &Context,
                const Candidate &Taken, Prover Proves)
      : S(State), Context(Context), Taken(Taken), Proves(Proves) {}

  std::optional<Ranking> read(const PathCondition &Guard);
  /// Likewise, the orders that it is where two of the keys are in order.
  std::vector<Ranking> readAssuming(const PathCondition &Guard);

  /// Is \p Guard, under which \p Value is stored over \p Before, as good as the
  /// one that has been read? It may be narrower where the store would change
  /// nothing: where both values tie as a key.
  bool isAsGood(const PathCondition &Guard, TermRef Before, TermRef Value);

  /// A value of the state that was compared in more bits than are kept of it,
  /// if that is why there is no order.
  TermRef truncated() const { return Truncated; }

private:
  /// What a condition may be made of.
  struct Atom {
    enum Kind { Free, Comparison, Mark } What;
    TermRef Condition;
    unsigned Index = 0;       ///< of the key or mark
    bool StateIsLeft = false; ///< of the comparison
  };
  struct ComparedKey {
    TermRef OfState, OfCandidate;
    bool MayBeUnordered;
  };
  /// How a candidate's key compares with that of the state.
  enum Outcome { Less, Equal, Greater, Unordered };
  struct Case {
    unsigned Free = 0;  ///< bits, for conditions that do not know the state
    unsigned Marks = 0; ///< bits: has the state a best?
    llvm::SmallVector<Outcome, 3> Keys;
  };

  bool collect(const PathCondition &Conditions);
  bool collect(TermRef Condition);
  bool isKnown(TermRef Condition) const;
  bool addAtom(TermRef Condition);
  bool addComparison(TermRef Condition);
  bool addMark(TermRef Condition);
  const Atom *find(TermRef Condition, bool &IsNegated) const;
  bool holds(TermRef Condition, const Case &In) const;
  bool holds(const PathCondition &Guard, const Case &In) const;
  void forAllKeys(Case &In, unsigned From, llvm::function_ref<void()> Do) const;
  void forAllCases(llvm::function_ref<void(const Case &)> Do) const;
  std::optional<bool> constantResult(unsigned Free) const;
  bool isPossible(const Case &In) const;
  bool findOrder(unsigned Free);
  std::optional<Ranking> order();
  bool decides(unsigned Key, unsigned Free, Outcome Better) const;
  bool isDecided(const Case &In, bool &Result) const;
  bool isFloating(unsigned Key) const { return Compared[Key].MayBeUnordered; }

  const State &S;
  const clang::ASTContext &Context;
  const Candidate &Taken;
  Prover Proves;
  PathCondition Guard, FreeGuard;
  std::vector<Atom> Atoms;
  std::vector<ComparedKey> Compared;
  std::vector<TermRef> Marks; ///< conditions that say: there is a best
  unsigned FreeCount = 0;
  /// The order: keys by index, and which outcome is better.
  llvm::SmallVector<std::pair<unsigned, Outcome>, 3> Order;
  bool LastWins = false;
  /// Keys of which the first is known to be at most the second.
  std::optional<std::pair<unsigned, unsigned>> Known;
  TermRef Truncated = nullptr;
};

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_RANKING_H
