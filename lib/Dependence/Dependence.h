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

  Domain &domain() { return In; }

private:
  struct Pair {
    Instance First, Second;
    std::vector<std::string> Equalities;
  };
  Dependence test(const Access &First, const Access &Second);
  bool compare(Pair &Both, TermRef A, TermRef B, unsigned Depth);
  Dependence solve(const Pair &Both);

  Domain In;
  llvm::DenseMap<std::pair<const Access *, const Access *>, Dependence> Known;
};

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_DEPENDENCE_H
