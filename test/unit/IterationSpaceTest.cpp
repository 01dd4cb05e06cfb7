//===- unit/IterationSpaceTest.cpp - headers, counted ---------------------===//
//
// For every header: is it canonical, and what C expressions say how many
// iterations it has, where it ends, and when that may be relied on?
//
//===----------------------------------------------------------------------===//

#include "AnalyzedLoop.h"
#include "Plan/SpaceText.h"
#include "parfold/Loops.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

struct IterationSpaceCase {
  const char *Declarations, *Header;
  const char *Guards;        ///< of the space, then of OpenMP's count, or a tag
  const char *MoreThan = ""; ///< more than 100 iterations
  const char *Trips = "", *Final = "";
};

void expectSpace(const IterationSpaceCase &C) {
  std::string Code = std::string("void f(") + C.Declarations + ") { for (" +
                     C.Header + ") ; }\n";
  SCOPED_TRACE(Code);
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    std::vector<Loop> Loops = collectLoops(Unit);
    ASSERT_EQ(Loops.size(), 1u);
    const Loop &L = Loops.front();
    if (!L.Space) {
      EXPECT_EQ(tagsOf(L.Reasons), C.Guards);
      return;
    }
    EXPECT_EQ(tagsOf(L.Reasons), "");
    std::vector<std::string> Guards = L.Space->Guards;
    Guards.insert(Guards.end(), L.Space->CountGuards.begin(),
                  L.Space->CountGuards.end());
    if (L.Space->CountOverflows)
      Guards.push_back("overflows");
    EXPECT_EQ(llvm::join(Guards, " && "), C.Guards);
    SpaceText Text(Unit, *L.Space);
    EXPECT_EQ(Text.moreThan(100), C.MoreThan);
    EXPECT_EQ(Text.trips(), C.Trips);
    EXPECT_EQ(Text.finalValue(), C.Final);
  }));
}

TEST(IterationSpace, CountsUp) {
  for (const IterationSpaceCase &C : {
           IterationSpaceCase{"int n", "int i = 0; i < n; i++", "", "n > 100",
                              "n", "n"},
           IterationSpaceCase{"int n", "int i = 0; i <= n; i++", "", "n >= 100",
                              "n + 1", "n + 1"},
           IterationSpaceCase{"int n", "int i = 3; n > i; i += 2", "",
                              "n > 203", "(n - 3 - 1) / 2 + 1",
                              "3 + ((n - 3 - 1) / 2 + 1) * 2"},
           IterationSpaceCase{"int n", "int i = 0; i != n; i = 1 + i", "",
                              "n > 100", "n", "n"},
           IterationSpaceCase{"long a, long b", "long i = a; i < b; ++i", "",
                              "b > a && b - a > 100", "b - a", "b"},
           IterationSpaceCase{"int a, int b", "int i = a; i < b; i++",
                              "(long long)b - a <= 2147483647",
                              "(long long)b - a > 100", "(long long)b - a",
                              "b"},
           IterationSpaceCase{"long n, long k", "long i = 0; i < n; i += k",
                              "k > 0 && n <= 9223372036854775807 - k",
                              "n > 0 && (n - 1) / k >= 100", "(n - 1) / k + 1",
                              "((n - 1) / k + 1) * k"},
       })
    expectSpace(C);
}

TEST(IterationSpace, CountsDown) {
  for (const IterationSpaceCase &C : {
           IterationSpaceCase{"int n", "int i = n; i > 0; i--", "", "n > 100",
                              "n", "0"},
           IterationSpaceCase{"int n", "int i = n - 1; i >= 0; --i", "",
                              "n - 1 >= 100", "(n - 1) + 1", "0 - 1"},
           IterationSpaceCase{"int n", "int i = n; i > 0; i -= 4",
                              "n <= 2147483644", "n > 400", "(n - 1) / 4 + 1",
                              "n - ((n - 1) / 4 + 1) * 4"},
           IterationSpaceCase{"unsigned n", "unsigned i = n; i > 0; i--", "",
                              "n > 100", "n", "0"},
       })
    expectSpace(C);
}

TEST(IterationSpace, CountsPointers) {
  for (const IterationSpaceCase &C : {
           IterationSpaceCase{"int *a, int *end", "int *p = a; p < end; p++",
                              "", "end - a > 100", "end - a", "end"},
           IterationSpaceCase{"int *a, int *end", "int *p = a; p != end; ++p",
                              "", "end - a > 100", "end - a", "end"},
           IterationSpaceCase{"int *a, int *end", "int *p = a; p < end; p += 2",
                              "", "end - a > 200", "(end - a - 1) / 2 + 1",
                              "a + ((end - a - 1) / 2 + 1) * 2"},
           IterationSpaceCase{"int *a", "int *p = a; p != 0; ++p",
                              "[loop-form]"},
           IterationSpaceCase{"int *a, void *end",
                              "int *p = a; p < (char *)end; ++p",
                              "[loop-form]"},
       })
    expectSpace(C);
}

TEST(IterationSpace, MistrustsTypes) {
  for (const IterationSpaceCase &C : {
           IterationSpaceCase{"int n", "unsigned char i = 0; i < n; i++",
                              "n >= 0 && n <= 255", "n > 100", "n", "n"},
           IterationSpaceCase{"unsigned n", "int i = 0; i < n; i++", "",
                              "n > 100", "n", "n"},
           IterationSpaceCase{"long n", "int i = 0; i < n; i++", "n >= 0",
                              "n > 100", "n", "n"},
           IterationSpaceCase{"int n", "unsigned i = 0; i < n; i++", "n >= 0",
                              "n > 100", "n", "n"},
           IterationSpaceCase{"long n", "unsigned i = 0; i < n; i += 2",
                              "n >= 0 && n <= 4294967294 && overflows",
                              "n > 200", "(n - 1) / 2 + 1",
                              "((n - 1) / 2 + 1) * 2"},
           IterationSpaceCase{"void", "signed char i = -128; i < 127; i++",
                              "overflows", "(long long)127 - -128 > 100",
                              "(long long)127 - -128", "127"},
           IterationSpaceCase{"unsigned n", "unsigned i = n; i >= 0; i--",
                              "[counter-may-wrap]"},
           IterationSpaceCase{"unsigned n, unsigned k",
                              "unsigned i = 0; i < n; i += k",
                              "[counter-may-wrap]"},
       })
    expectSpace(C);
}

TEST(IterationSpace, RefusesOtherHeaders) {
  for (const IterationSpaceCase &C : {
           IterationSpaceCase{"int n", "int i = 0; i < n; i--", "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i < n; i *= 2",
                              "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i < n; ", "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; ; i++", "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i < n || n > 3; i++",
                              "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i != n; i += 2",
                              "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i < n; i += 0",
                              "[loop-form]"},
           IterationSpaceCase{"double x", "double d = 0; d < x; d++",
                              "[loop-form]"},
           IterationSpaceCase{"int n", "int i = 0; i < n - i; i++",
                              "[loop-form]"},
           IterationSpaceCase{"int n", "volatile int i = 0; i < n; i++",
                              "[volatile-access]"},
       })
    expectSpace(C);
}

} // namespace
