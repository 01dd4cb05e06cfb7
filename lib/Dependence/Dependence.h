//===- Dependence/Dependence.h - do iterations meet? ----------------------===//
//
// Two accesses to memory with one root, in two different iterations: can they
// touch the same bytes? isl decides where subscripts are linear; a product of
// a variable with an invariant, as in 'a[i * n + j]', is taken apart into a
// row and a column where the column provably stays below n.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_DEPENDENCE_H
#define PARFOLD_DEPENDENCE_DEPENDENCE_H

#include "Dependence/Instance.h"

namespace parfold {

/// What is known of two accesses in different iterations.
struct Dependence {
  bool Exists = true; ///< false: proved that they never meet
  /// How many iterations the second is behind the first, where that is always
  /// the same.
  std::optional<int64_t> Distance;
  /// May the second one's iteration come later, or earlier?
  bool MayBeLater = true, MayBeEarlier = true;
};

/// Two iterations in which two accesses meet, for a person to look at.
struct Meeting {
  /// What the counter is in the one of the first access, and of the second; how
  /// many iterations are in front of it, if the counter is no integer.
  std::string First, Second;
  bool IsFirstEarlier;
  /// Else something is not known that may keep the two from meeting.
  bool IsCertain;
  std::vector<std::string> Subscripts; ///< of the first access
  /// Values that the loop does not change, of which that is an example.
  std::vector<std::pair<TermRef, std::string>> With;
};

class DependenceTest {
public:
  DependenceTest(const clang::ASTContext &Context, const Loop &Loop,
                 const State &State)
      : In(Context, Loop, State) {}

  /// \p First and \p Second must have the same root, which must be the same
  /// object in all iterations. Answers are remembered, by address.
  Dependence between(const Access &First, const Access &Second) {
    auto [Entry, IsNew] = Known.try_emplace({&First, &Second});
    return IsNew ? Known[{&First, &Second}] = test(First, Second)
                 : Entry->second;
  }

  /// An example of what 'between' has found, with small numbers.
  /// \returns nothing if that takes too long.
  std::optional<Meeting> example(const Access &First, const Access &Second);

  Domain &domain() { return In; }

private:
  struct Pair {
    Instance First, Second;
    std::vector<std::string> Equalities;
    bool IsWhole = true; ///< nothing but the equalities decides
  };
  std::optional<Pair> pairOf(const Access &First, const Access &Second);
  std::optional<Meeting> meet(const Access &First, const Access &Second,
                              bool FirstIsEarlier);
  Dependence test(const Access &First, const Access &Second);
  bool compare(Pair &Both, TermRef A, TermRef B, unsigned Depth);
  /// \p IsSymmetric: of one access in two iterations.
  Dependence solve(const Pair &Both, bool IsSymmetric);
  /// A condition that \p Earlier's iteration comes before that of \p Later.
  std::string isBefore(const Instance &Earlier, const Instance &Later) const;

  Domain In;
  bool IsTired = false; ///< of looking for examples: one was too hard
  llvm::DenseMap<std::pair<const Access *, const Access *>, Dependence> Known;
};

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_DEPENDENCE_H
