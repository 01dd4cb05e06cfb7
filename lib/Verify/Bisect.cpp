//===- Verify/Bisect.cpp - which of many changes make a test fail? --------===//
//
// Delta debugging: A. Zeller and R. Hildebrandt, "Simplifying and Isolating
// Failure-Inducing Input", IEEE Transactions on Software Engineering 28(2),
// 2002. The set is cut into pieces; where the test fails with one piece alone,
// or with all but one, the search goes on there, else with finer pieces. One
// guilty change is found in about as many tests as a bisection takes.
//
// What it finds is one reason to fail. So it is taken away, and the others are
// asked once more.
//
//===----------------------------------------------------------------------===//

#include "Verify/Bisect.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <set>

using llvm::Expected;

namespace parfold {

namespace {

ChangeSet without(const ChangeSet &All, const ChangeSet &Some) {
  ChangeSet Out;
  std::set_difference(All.begin(), All.end(), Some.begin(), Some.end(),
                      std::back_inserter(Out));
  return Out;
}

class Search {
public:
  explicit Search(FailsWith Fails) : Fails(Fails) {}

  /// A set of \p Now, with which the test fails, that cannot be made smaller.
  Expected<ChangeSet> minimize(ChangeSet Now) {
    size_t Pieces = 2;
    while (Now.size() > 1) {
      std::optional<ChangeSet> Smaller;
      size_t Finer = std::min(Pieces * 2, Now.size());
      for (bool Keeps : {true, false}) {
        // Of two pieces, one is all but the other.
        if (Smaller || (!Keeps && Pieces == 2))
          continue;
        for (size_t I = 0; I < Pieces && !Smaller; ++I) {
          ChangeSet Piece(Now.begin() + Now.size() * I / Pieces,
                          Now.begin() + Now.size() * (I + 1) / Pieces);
          ChangeSet Rest = without(Now, Piece);
          Expected<bool> Failed = test(Keeps ? Piece : Rest);
          if (!Failed)
            return Failed.takeError();
          if (!*Failed)
            continue;
          Smaller = Keeps ? Piece : Rest;
          Finer = Keeps ? 2 : std::max<size_t>(Pieces - 1, 2);
        }
      }
      if (!Smaller && Pieces == Now.size())
        break;
      if (Smaller)
        Now = std::move(*Smaller);
      Pieces = std::min(Finer, Now.size());
    }
    return Now;
  }

  /// The test, made once for each set that passes.
  Expected<bool> test(const ChangeSet &Set) {
    if (Set.empty() || Passed.count(Set))
      return false;
    Expected<bool> Failed = Fails(Set);
    if (Failed && !*Failed)
      Passed.insert(Set);
    return Failed;
  }

private:
  FailsWith Fails;
  std::set<ChangeSet> Passed;
};

} // namespace

Expected<std::vector<ChangeSet>> findGuilty(const ChangeSet &All,
                                            FailsWith Fails) {
  Search Looking(Fails);
  std::vector<ChangeSet> Out;
  ChangeSet Now = All;
  for (bool IsGuilty = true; IsGuilty;) {
    Expected<ChangeSet> Found = Looking.minimize(Now);
    if (!Found)
      return Found.takeError();
    Now = without(Now, *Found);
    Out.push_back(std::move(*Found));
    Expected<bool> Failed = Looking.test(Now);
    if (!Failed)
      return Failed.takeError();
    IsGuilty = *Failed;
  }
  return Out;
}

} // namespace parfold
