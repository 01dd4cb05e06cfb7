//===- unit/TruthTest.cpp - values that are 0 or 1 ------------------------===//

#include "Recognize/Truth.h"
#include "AnalyzedLoop.h"

using namespace parfold;

namespace {

/// What the loop makes of 'v', an int; x and p, two ints, and t, a _Bool, it
/// only reads.
void withResult(const std::string &Value,
                llvm::function_ref<void(AnalyzedLoop &, TermRef)> Look) {
  std::string Code = "void f(int n, int v, int x, int p, _Bool t) {\n"
                     "  for (int i = 0; i < n; i++) v = " +
                     Value + ";\n}\n";
  SCOPED_TRACE(Code);
  withLoop(Code, [&](AnalyzedLoop &L) {
    ASSERT_EQ(L.Facts.Carried.size(), 1u);
    auto &[Place, Carried] = *L.Facts.Carried.begin();
    Look(L, Carried.After);
  });
}

std::string textOf(TermRef T) { return T ? toString(T) : "unknown"; }

struct SubstitutionCase {
  const char *Value;
  const char *OfZero, *OfOne, *OfSome; ///< of what is not 0, v itself
};

class SubstitutionRow : public testing::TestWithParam<SubstitutionCase> {};

TEST_P(SubstitutionRow, ComputesWhatIsKnown) {
  const SubstitutionCase &R = GetParam();
  withResult(R.Value, [&](AnalyzedLoop &L, TermRef After) {
    TermTable &Terms = L.State.terms();
    TermRef V = Terms.start(L.Facts.Carried.begin()->first);
    EXPECT_EQ(textOf(PartialEvaluation(Terms, V, 0).of(After)), R.OfZero);
    EXPECT_EQ(textOf(PartialEvaluation(Terms, V, 1).of(After)), R.OfOne);
    EXPECT_EQ(textOf(PartialEvaluation(Terms, V, true).of(After)), R.OfSome);
  });
}

// clang-format off

INSTANTIATE_TEST_SUITE_P(Flags, SubstitutionRow, testing::Values(
  SubstitutionCase{"v ? 3 : 4",          "4", "3", "3"},
  SubstitutionCase{"!v ? 3 : v",         "3", "1", "start(v)"},
  SubstitutionCase{"v ? x : 0",          "0", "start(x)", "start(x)"},
  SubstitutionCase{"v && p",             "0", "(start(p) != 0)", "(start(p) != 0)"},
  SubstitutionCase{"p || v",             "(start(p) != 0)", "1", "1"},
  SubstitutionCase{"!(!v || !p)",        "0", "(start(p) != 0)", "(start(p) != 0)"},
  // Only whether it is 0 is known of v where it is not 1.
  SubstitutionCase{"v == 1",             "0", "1", "(start(v) == 1)"},
  SubstitutionCase{"v == 1 && p",        "0", "(start(p) != 0)", "((start(v) == 1) && (start(p) != 0))"},
  SubstitutionCase{"v > 0",              "0", "1", "(0 < start(v))"},
  SubstitutionCase{"v < 1 ? 2 : 3",      "2", "3", "select((start(v) < 1), 2, 3)"},
  SubstitutionCase{"(unsigned)v < 1u",   "1", "0", "((unsigned int)start(v) < 1)"},
  SubstitutionCase{"(signed char)v > -1", "1", "1", "(-1 < (int)(signed char)start(v))"},
  SubstitutionCase{"(_Bool)v == 1",      "0", "1", "((int)(_Bool)start(v) == 1)"},
  SubstitutionCase{"(v && p) & (x > 3)", "0", "((start(p) != 0) & (3 < start(x)))", "((start(p) != 0) & (3 < start(x)))"},
  SubstitutionCase{"v | t",              "(int)start(t)", "1", "(start(v) | (int)start(t))"},
  SubstitutionCase{"v & 4",              "0", "(1 & 4)", "(start(v) & 4)"},
  // One side decides, whatever the other one is.
  SubstitutionCase{"v && v + 1",         "0", "unknown", "unknown"},
  SubstitutionCase{"v ? 2 : v - 1",      "unknown", "2", "2"},
  SubstitutionCase{"v + 1",              "unknown", "unknown", "unknown"},
  SubstitutionCase{"x ? v : 2",          "select((start(x) != 0), 0, 2)", "select((start(x) != 0), 1, 2)", "select((start(x) != 0), start(v), 2)"}));

// clang-format on

TEST(Truth, IsSeenByForm) {
  struct TruthCase {
    const char *Value;
    bool IsTruth;
  };
  for (const TruthCase &C : {
           TruthCase{"v + 0 * n < x", true},
           TruthCase{"!v", true},
           TruthCase{"v < x ? t : v == 3", true},
           TruthCase{"v & 1", true},
           TruthCase{"(v > 3) & x", true},
           TruthCase{"(v > 3) | t", true},
           TruthCase{"(v > 3) ^ t", true},
           TruthCase{"(v > 3) | x", false},
           TruthCase{"(v > 3) + t", false},
           TruthCase{"v > 3 ? 2 : t", false},
           TruthCase{"v & 2", false},
           TruthCase{"v + 1", false},
           TruthCase{"-(v > 3)", false},
       })
    withResult(C.Value, [&](AnalyzedLoop &, TermRef After) {
      EXPECT_EQ(isTruthValue(After), C.IsTruth) << C.Value;
    });
}

} // namespace
