//===- unit/FreeFormTest.cpp - loops that count without saying so ---------===//
//
// 'while', 'do', 'for' without a canonical header, and loops that 'break'
// ends. What parfold will write to count their iterations is in the table as
// text, and is compiled here beside the loop: so it is seen to count them.
//
//===----------------------------------------------------------------------===//

#include "AnalyzedLoop.h"
#include "Plan/SpaceText.h"
#include "llvm/ADT/StringExtras.h"

using namespace parfold;

namespace {

/// What the texts of a row come to, and what its loop does.
struct Outcome {
  bool IsKnown;         ///< or else the loop runs as it was
  int64_t Trips, Final; ///< as computed in front of the loop
  int64_t Iterations, Last;
};

struct FreeFormCase {
  const char *Before, *Loop;
  const char *Guards;   ///< without which nothing below holds
  const char *NotEmpty; ///< are there iterations?
  const char *Trips;    ///< if there are: how many
  const char *Final; ///< and what i is when the test has failed, but for what
                     ///< the test itself adds to it
  Outcome (*Run)(int n, int m, int k, const int *data, int64_t adds);
};

int64_t asNumber(int64_t Value, const int *) { return Value; }
int64_t asNumber(const int *Pointer, const int *Data) { return Pointer - Data; }

/// i is the counter; the body of the loop counts iterations.
#define COUNTS(If, Any, Number, After, Before, ...)                            \
  FreeFormCase {                                                               \
    #Before, #__VA_ARGS__, #If, #Any, #Number, #After,                         \
        []([[maybe_unused]] int n, [[maybe_unused]] int m,                     \
           [[maybe_unused]] int k, [[maybe_unused]] const int *data,           \
           int64_t adds) {                                                     \
          int64_t count = 0;                                                   \
          [[maybe_unused]] const int *end = data + 12;                         \
          Before Outcome Found = {};                                           \
          if (!(If) || !(Any))                                                 \
            return Found;                                                      \
          Found.IsKnown = true;                                                \
          Found.Trips = Number;                                                \
          auto Final = i;                                                      \
          Final = static_cast<decltype(i)>((After) + adds);                    \
          __VA_ARGS__                                                          \
          Found.Iterations = count;                                            \
          Found.Final = asNumber(Final, data);                                 \
          Found.Last = asNumber(i, data);                                      \
          return Found;                                                        \
        }                                                                      \
  }

void expectFreeForm(const FreeFormCase &R) {
  std::string Code =
      std::string("void f(int n, int m, int k, const int *data, const int *end,"
                  " long count) { ") +
      R.Before + " " + R.Loop + " }\n";
  SCOPED_TRACE(Code);
  int64_t TestAdds = 0;
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    std::vector<Loop> Loops = collectLoops(Unit);
    ASSERT_EQ(Loops.size(), 1u);
    const Loop &L = Loops.front();
    ASSERT_TRUE(L.Space) << tagsOf(L.Reasons);
    EXPECT_EQ(L.Space->Counter->getName(), "i");
    std::string Guards = llvm::join(L.Space->Guards, " && ");
    EXPECT_EQ(Guards.empty() ? "true" : Guards, R.Guards);
    if (L.Space->Free)
      TestAdds = L.Space->Free->TestAdds;
    SpaceText Text(Unit, *L.Space);
    EXPECT_EQ(Text.moreThan(0), R.NotEmpty);
    EXPECT_EQ(Text.trips(), R.Trips);
    EXPECT_EQ(Text.finalValue(), R.Final);
  }));
  const int Data[32] = {};
  for (int N = -3; N <= 12; ++N)
    for (int M : {-2, 0, 1, 5})
      for (int K : {0, 1, 3, 9}) {
        Outcome Found = R.Run(N, M, K, Data, TestAdds);
        if (!Found.IsKnown)
          continue;
        if (Found.Trips != Found.Iterations || Found.Final != Found.Last) {
          ADD_FAILURE() << "WRONG: " << Found.Iterations
                        << " iterations, and i is " << Found.Last
                        << " after them; computed " << Found.Trips << " and "
                        << Found.Final << " for n = " << N << ", m = " << M
                        << ", k = " << K;
          return;
        }
      }
}

class FreeFormRow : public testing::TestWithParam<FreeFormCase> {};

TEST_P(FreeFormRow, CountsAsItRuns) { expectFreeForm(GetParam()); }

#define FREE_FORM_ROWS(Name, ...)                                              \
  INSTANTIATE_TEST_SUITE_P(Name, FreeFormRow, testing::Values(__VA_ARGS__))

// clang-format off

FREE_FORM_ROWS(While,
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         while (i < n) { count++; i++; }),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         while (n > i) { i += 1; count++; }),
  COUNTS(true, n >= i, (long long)n - i + 1, n + 1, int i = k;,
         while (i <= n) { count++; i = i + 1; }),
  COUNTS(true, n > i, ((long long)n - i - 1) / 3 + 1, i + (((long long)n - i - 1) / 3 + 1) * 3,
         int i = k;, while (i < n) { count++; i++; i += 2; }),
  COUNTS(true, i > 0, i, 0, int i = n;, while (i > 0) { count++; i--; }),
  COUNTS(true, i > 0, i, 0, int i = n;, while (i > 0) { --i; count++; }),
  COUNTS(true, i > 0, i, 0, int i = n;, while (i != 0) { --i; count++; }),
  COUNTS(true, i > 0, i, 0, int i = n;, while (i--) count++;),
  COUNTS(true, i > 0, i, 0, int i = n;, while (i-- > 0) count++;),
  COUNTS(true, i > 1, i - 1, 1, int i = n;, while (--i > 0) count++;),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;, while (i++ < n) count++;),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         while (!(i >= n)) { count++; i++; }),
  COUNTS(true, end > i, end - i, end, const int *i = data;,
         while (i < end) { count++; i++; }),
  COUNTS(true, end > i, end - i, end, const int *i = data;,
         while (i != end) { count++; ++i; }));

FREE_FORM_ROWS(Do,
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         do { count++; } while (++i < n);),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         do { count++; i++; } while (i < n);),
  COUNTS(true, n + 1 > i, (long long)(n + 1) - i, (n + 1), int i = k;,
         do { count++; } while (i++ < n);),
  COUNTS(true, i > 0, i, 0, int i = n;, do { count++; } while (--i);),
  COUNTS(true, i > 0, i, 0, int i = n;, do { count++; } while (--i > 0);),
  COUNTS(true, i > -1, (long long)i - -1, -1, int i = n;,
         do { count++; } while (i-- > 0);));

FREE_FORM_ROWS(For,
  COUNTS(true, i > 0, i, 0, int i = n;, for (; i > 0; i--) count++;),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         for (; i < n;) { count++; i++; }),
  COUNTS(true, n > 0, n, n, int i; int j __attribute__((unused)); i = 0;,
         for (i = 0, j = 9; i < n; i++, j--) count++;),
  COUNTS(true, n > 0, n, n, int i; int j __attribute__((unused)); i = 0;,
         for (j = 9, i = 0; i < n; j += 2, i++) count++;),
  COUNTS(true, n > 2, (n - 2), (n - 2), int i; i = 0;,
         for (i = 0; i + 2 < n; i++) count++;));

FREE_FORM_ROWS(Break,
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         for (;;) { if (i >= n) break; count++; i++; }),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         while (1) { if (i >= n) break; count++; i++; }),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         for (;; i++) { if (!(i < n)) break; count++; }),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         do { if (i >= n) { break; } count++; i++; } while (1);),
  COUNTS(true, n > i, (long long)n - i, n, int i = k;,
         for (;;) { count++; i++; if (i >= n) break; }));

FREE_FORM_ROWS(Unsigned,
  COUNTS(true, i > 0, i, 0, unsigned i = n < 0 ? 0 : n;,
         while (i--) count++;),
  COUNTS(true, i > 0, i, 0, unsigned i = n < 0 ? 0 : n;,
         do { count++; } while (--i);),
  COUNTS(true, i > 0, i, 0, unsigned i = n < 0 ? 0 : n;,
         while (i != 0) { i--; count++; }));

// clang-format on

TEST(FreeForm, RefusesTheRest) {
  struct Case {
    const char *Loop, *Tags;
  };
  const char *Form = "[loop-form]";
  for (const Case &C : {
           // No counter.
           Case{"while (*data) data++;", Form},
           Case{"while (g(i)) i++;", Form},
           Case{"while (i < g(i)) i++;", Form},
           Case{"for (;;) i++;", Form},
           Case{"while (1) ;", Form},
           Case{"do i++; while (0);", Form},
           Case{"do i++; while (1);", Form},
           Case{"while (n) i++;", Form},
           Case{"while (i < n) ;", Form},
           Case{"while (i < n || k) i++;", Form},
           Case{"while (i == n) i++;", Form},
           Case{"while (i < n, k) i++;", Form},
           // Two.
           Case{"while (i < n) { i++; n--; }", Form},
           Case{"while (i < n) { i++; i -= k; }", Form},
           // A step that is none.
           Case{"while (i < n) i *= 2;", Form},
           Case{"while (i < n) i += k;", Form},
           Case{"while (i < n) i = n;", Form},
           Case{"while (i < n) { i++; i--; }", Form},
           Case{"while (i < n) i--;", Form},
           Case{"while (i > n) i++;", Form},
           Case{"while (i != n) i += 2;", Form},
           Case{"while (i < n) i += 1.5;", Form},
           Case{"while (i < n) i = (signed char)i + 1;", Form},
           Case{"while (d < n) d++;", Form},
           // More than counting.
           Case{"for (; i < n; i++, g(i)) ;", Form},
           Case{"for (; i < n; i++, k = i) ;", Form},
           Case{"for (g(k); i < n; i++) ;", Form},
           Case{"for (i = k, k = 0; i < n; i++) ;", Form},
           Case{"for (i = 0, k = i; i < n; i++) ;", ""}, // is the same again
           Case{"for (i += 2; i < n; i++) ;", Form},
           Case{"while (k++, 1) { if (i >= n) break; i++; }", Form},
           Case{"for (; k++, 1; i++) { if (i >= n) break; }", Form},
           Case{"do { if (i >= n) break; i++; } while (k++ || 1);", Form},
           // Left elsewhere than at an end of the body.
           Case{"for (;;) { k++; if (i >= n) break; i++; }", Form},
           Case{"for (;;) { if (i >= n) break; else k++; i++; }", Form},
           Case{"for (;;) { if (i >= n) { k++; break; } i++; }", Form},
           Case{"for (;; i++) { k++; if (i >= n) break; }", Form},
           // Types.
           Case{"while (v < n) v++;", "[volatile-access]"},
           Case{"while (a < n) a++;", "[atomic-access]"},
           Case{"while (t < n) t++;", "[thread-local]"},
           Case{"while (b < n) b++;", Form},
           Case{"while (data < 0) data++;", Form},
           Case{"while (u >= 0) u--;", "[counter-may-wrap]"},
           Case{"while (i < g(3)) i++;", ""}, // called once
           // Past the test at the end.
           Case{"for (;;) { i++; if (k) continue; if (i >= n) break; }", Form},
       }) {
    std::string Code =
        std::string("int g(int); _Thread_local int t;\n"
                    "void f(int n, int k, int *data) {\n"
                    "  int i = 0; double d = 0; volatile int v = 0;\n"
                    "  _Atomic int a = 0; _Bool b = 0; unsigned u = 9;\n  ") +
        C.Loop + "\n}\n";
    SCOPED_TRACE(C.Loop);
    EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
      std::vector<Loop> Loops = collectLoops(Unit);
      ASSERT_EQ(Loops.size(), 1u);
      EXPECT_EQ(Loops.front().Space ? "" : tagsOf(Loops.front().Reasons),
                C.Tags);
    }));
  }
}

/// That every iteration counts is for the facts to say.
TEST(FreeForm, FactsRefuseWhatDoesNotAlwaysCount) {
  struct Case {
    const char *Loop;
    bool Counts;
  };
  for (const Case &C : {
           Case{"while (i < n) { s += i; i++; }", true},
           Case{"while (i < n) { if (k) i++; s += i; }", false},
           Case{"while (i < n) { if (k) i++; else i++; s += i; }", false},
           Case{"while (i < n) { if (k) continue; i++; }", false},
           Case{"while (i < n) { i++; if (k) continue; s += i; }", true},
           Case{"while (i < n) { for (int j = 0; j < k; j++) i++; }", false},
           Case{"while (i < n) { i++; if (k) break; }", true},
           Case{"while (i < n) { i++; h(&i); }", false},
           Case{"while (i < n) { i++; (k ? &s : &i)[0] = 3; }", false},
           Case{"do { s++; if (s > 3) continue; } while (++i < n);", true},
           Case{"for (;; i++) { if (i >= n) break; if (s > 3) continue; s++; }",
                true},
       }) {
    SCOPED_TRACE(C.Loop);
    std::string Code = std::string("void h(int *);\n"
                                   "int f(int n, int k) { int i = 0, s = 0; ") +
                       C.Loop + " return s + i; }\n";
    withLoop(Code, [&](AnalyzedLoop &L) {
      EXPECT_EQ(L.Facts.Reasons.empty(), C.Counts) << tagsOf(L.Facts.Reasons);
    });
  }
}

} // namespace
