//===- unit/BisectTest.cpp - guilty changes are found ---------------------===//

#include "Verify/Bisect.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <numeric>

using namespace parfold;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

/// A test that fails with all changes of one of \p Guilty made.
struct Suspect {
  std::vector<ChangeSet> Guilty;
  unsigned Tests = 0;

  bool fails(const ChangeSet &Set) {
    ++Tests;
    return std::any_of(Guilty.begin(), Guilty.end(), [&](const ChangeSet &G) {
      return std::includes(Set.begin(), Set.end(), G.begin(), G.end());
    });
  }

  std::vector<ChangeSet> find(unsigned Count) {
    ChangeSet All(Count);
    std::iota(All.begin(), All.end(), 0);
    auto Found =
        findGuilty(All, [&](const ChangeSet &Set) -> llvm::Expected<bool> {
          return fails(Set);
        });
    return Found ? *Found : std::vector<ChangeSet>();
  }
};

TEST(Bisect, FindsOneOfMany) {
  for (unsigned Guilty = 0; Guilty < 64; ++Guilty) {
    Suspect Test{{{Guilty}}};
    EXPECT_THAT(Test.find(64), ElementsAre(ChangeSet{Guilty}));
    EXPECT_LE(Test.Tests, 2 * 6 + 1u); // and the others are innocent
  }
}

TEST(Bisect, FindsTheOnlyOne) {
  Suspect Test{{{0}}};
  EXPECT_THAT(Test.find(1), ElementsAre(ChangeSet{0}));
  EXPECT_EQ(Test.Tests, 0u);
}

TEST(Bisect, FindsAllThatAreGuiltyAlone) {
  Suspect Test{{{3}, {4}, {17}}};
  EXPECT_THAT(Test.find(20),
              UnorderedElementsAre(ChangeSet{3}, ChangeSet{4}, ChangeSet{17}));
}

TEST(Bisect, FindsWhatIsGuiltyTogether) {
  for (unsigned A = 0; A < 12; ++A)
    for (unsigned B = A + 1; B < 12; ++B) {
      Suspect Test{{{A, B}}};
      EXPECT_THAT(Test.find(12), ElementsAre(ChangeSet{A, B}));
    }
}

TEST(Bisect, FindsBothKinds) {
  Suspect Test{{{1, 5, 9}, {6}}};
  EXPECT_THAT(Test.find(10),
              UnorderedElementsAre(ChangeSet{1, 5, 9}, ChangeSet{6}));
}

TEST(Bisect, HandsErrorsOn) {
  auto Found = findGuilty({0, 1}, [](const ChangeSet &) {
    return llvm::Expected<bool>(llvm::createStringError("no"));
  });
  EXPECT_FALSE(bool(Found));
  llvm::consumeError(Found.takeError());
}

} // namespace
