//===- unit/DependenceTest.cpp - do iterations meet? ----------------------===//
//
// Each row is a loop over one array 'a', and what parfold says of the first
// write and the first read in it, and of the write and itself:
//
//   never      no two iterations touch the same element
//   2 later    the read is two iterations behind the write
//   earlier    the read is in an earlier iteration, not always equally far
//   any        nothing is known
//   -          there is no read
//
// The answers are not only compared with the table: the same loop is compiled
// into this program and run for many values of n, m, k and idx, on an array
// that notes who touches what (LoggedMemory.h). Iterations that meet in a run
// must be allowed by the answer.
//
//===----------------------------------------------------------------------===//

#include "Dependence/Dependence.h"
#include "AnalyzedLoop.h"
#include "LoggedMemory.h"

using namespace parfold;

namespace {

struct DependenceCase {
  const char *Read, *Write; ///< expected of write and read, write and write
  LoopRow Loop;
};

#define INTS(Read, Write, ...)                                                 \
  DependenceCase { Read, Write, INT_LOOP(, __VA_ARGS__) }
#define INTS_AFTER(Read, Write, ...)                                           \
  DependenceCase { Read, Write, INT_LOOP(__VA_ARGS__) }
#define MATRIX(Read, Write, ...)                                               \
  DependenceCase { Read, Write, MATRIX_LOOP(, __VA_ARGS__) }
#define POINTS(Read, Write, ...)                                               \
  DependenceCase { Read, Write, POINT_LOOP(, __VA_ARGS__) }

std::string toString(const Dependence &D) {
  if (!D.Exists)
    return "never";
  std::string Direction = D.MayBeLater && D.MayBeEarlier ? "any"
                          : D.MayBeLater                 ? "later"
                                                         : "earlier";
  return D.Distance ? std::to_string(std::abs(*D.Distance)) + " " + Direction
                    : Direction;
}

bool allows(const Dependence &D, int Distance) {
  return D.Exists && (Distance > 0 ? D.MayBeLater : D.MayBeEarlier) &&
         (!D.Distance || *D.Distance == Distance);
}

/// What all pairs of a write and another access allow.
bool allow(const std::vector<Dependence> &All, int Distance) {
  return llvm::any_of(All,
                      [&](const Dependence &D) { return allows(D, Distance); });
}

/// Runs the row's loop for many values.
void expectAllowed(const LoopRow &Loop, const std::vector<Dependence> &Reads,
                   const std::vector<Dependence> &Writes) {
  bool IsWrong = false; // once is enough
  Loop.runAll([&](const Log &Seen, LoopValues With) {
    auto Check = [&](const std::vector<Dependence> &Known,
                     const std::vector<Log::Touch> &Others, const char *What) {
      for (int Distance : Seen.distances(Others))
        if (!IsWrong && !allow(Known, Distance)) {
          IsWrong = true;
          ADD_FAILURE() << "WRONG: a write meets a " << What << ' ' << Distance
                        << " iterations later for n = " << With.n
                        << ", m = " << With.m << ", k = " << With.k
                        << ", idx[0] = " << With.idx[0];
        }
    };
    Check(Reads, Seen.Reads, "read");
    Check(Writes, Seen.Writes, "write");
  });
}

void expectDependence(const DependenceCase &R) {
  SCOPED_TRACE(R.Loop.code());
  withLoop(R.Loop.code(), [&](AnalyzedLoop &L) {
    EXPECT_EQ(tagsOf(L.Facts.Reasons), "");
    std::vector<const Access *> All = L.accesses("a"), Writes;
    llvm::copy_if(All, std::back_inserter(Writes),
                  [](const Access *A) { return A->What == Access::Write; });
    ASSERT_FALSE(Writes.empty());
    DependenceTest Test(L.Unit.Context, L.Loop, L.State);
    std::vector<Dependence> WithReads, WithWrites;
    for (const Access *Write : Writes)
      for (const Access *Other : All)
        (Other->What == Access::Read ? WithReads : WithWrites)
            .push_back(Test.between(*Write, *Other));
    EXPECT_EQ(WithReads.empty() ? "-" : toString(WithReads.front()), R.Read);
    EXPECT_EQ(toString(WithWrites.front()), R.Write);
    expectAllowed(R.Loop, WithReads, WithWrites);
  });
}

class DependenceRow : public testing::TestWithParam<DependenceCase> {};

TEST_P(DependenceRow, IsAsTheRunsSay) { expectDependence(GetParam()); }

#define DEPENDENCE_ROWS(Name, ...)                                             \
  INSTANTIATE_TEST_SUITE_P(Name, DependenceRow, testing::Values(__VA_ARGS__))

// clang-format off

DEPENDENCE_ROWS(ConstantDistances,
  INTS("never",     "never", int i = 0; i < n; i++, a[i] = a[i];),
  INTS("1 later",   "never", int i = 0; i < n; i++, a[i] = a[i - 1];),
  INTS("1 earlier", "never", int i = 0; i < n; i++, a[i] = a[i + 1];),
  INTS("3 later",   "never", int i = 0; i < n; i++, a[i + 1] = a[i - 2];),
  INTS("1 later",   "never", int i = 1; i <= n; i++, a[i] = a[i - 1];),
  INTS("1 later",   "never", long i = 0; i < n; i++, a[i] = a[i - 1];),
  INTS("never",     "never", int i = 0; i < 4; i++, a[i] = a[i - 4];),
  INTS("never",     "never", int i = 0; i < 4; i++, a[i] = a[i + 4];),
  INTS("3 later",   "never", int i = 0; i < 4; i++, a[i] = a[i - 3];),
  INTS("17 later",  "never", int i = 0; i < 30; i++, a[i] = a[i - 17];));

DEPENDENCE_ROWS(Steps,
  INTS("never",     "never", int i = 0; i < n; i += 2, a[i] = a[i - 1];),
  INTS("1 later",   "never", int i = 0; i < n; i += 2, a[i] = a[i - 2];),
  INTS("2 earlier", "never", int i = 1; i < n; i += 3, a[i] = a[i + 6];),
  INTS("never",     "never", int i = k; i < n; i += 3, a[i] = a[i + 5];));

DEPENDENCE_ROWS(Downwards,
  INTS("1 later",   "never", int i = n; i > 0; i--, a[i] = a[i + 1];),
  INTS("1 earlier", "never", int i = n; i > 0; i--, a[i] = a[i - 1];),
  INTS("1 later",   "never", int i = n - 1; i >= 0; i--, a[i] = a[i + 1];),
  INTS("2 earlier", "never", int i = n; i > 0; i -= 2, a[i] = a[i - 4];),
  INTS("never",     "never", int i = n; i > 0; i -= 2, a[i] = a[i - 3];));

DEPENDENCE_ROWS(Coefficients,
  INTS("never",   "never", int i = 0; i < n; i++, a[2 * i] = a[2 * i + 1];),
  INTS("1 later", "never", int i = 0; i < n; i++, a[2 * i] = a[2 * i - 2];),
  INTS("earlier", "never", int i = 0; i < n; i++, a[i] = a[2 * i];),
  INTS("later",   "never", int i = 0; i < n; i++, a[2 * i] = a[i];),
  INTS("later",   "never", int i = 0; i < n; i++, a[2 * i + 3] = a[i];),
  INTS("any",     "never", int i = 0; i < n; i++, a[2 * i] = a[3 * i - 4];),
  INTS("never",   "never", int i = 0; i < n; i++, a[6 * i] = a[4 * i + 1];),
  INTS("any",     "never", int i = 0; i < n; i++, a[i] = a[n - i];),
  INTS("any",     "never", int i = 0; i < n; i++, a[i] = a[n - 1 - i];),
  INTS("never",   "never", int i = 0; i < n; i++, a[i] = a[-1 - i];),
  INTS("any",     "never", int i = 0; i < n; i++, a[-i] = a[i - 5];));

DEPENDENCE_ROWS(Invariants,
  INTS("never",   "never", int i = 0; i < n; i++, a[i] = a[i + n];),
  INTS("any",     "never", int i = 0; i < n; i++, a[i] = a[i + m];),
  INTS("never",   "never", int i = 0; i < n; i++, a[i + k] = a[k + i];),
  INTS("1 later", "never", int i = 0; i < n; i++, a[i + k] = a[i + k - 1];),
  INTS("any",     "any",   int i = 0; i < n; i++, a[k] = a[k] + i;),
  INTS("never",   "any",   int i = 0; i < n; i++, a[k] = a[k + 1];),
  INTS("any",     "never", int i = 0; i < n; i++, a[i] = a[k];),
  INTS("never",   "never", int i = 0; i < n; i++, a[i] = a[n];),
  INTS("later",   "never", int i = 0; i < n; i++, a[i] = a[0];),
  INTS("earlier", "never", int i = 0; i < n; i++, a[i] = a[n - 1];),
  INTS("never",   "never", int i = k; i < n; i++, a[i] = a[k - 1];),
  INTS("later",   "never", int i = 0; i < n; i++, if (k > 0) a[i] = a[i - k];),
  INTS("any",     "any",   int i = 0; i < n; i++, a[i * k] = a[i * k];),
  INTS("never",   "never", int i = 0; i < n; i++, a[i + m * k] = a[i + m * k];));

DEPENDENCE_ROWS(Guards,
  INTS("1 later", "never", int i = 0; i < n; i++, if (i > 0) a[i] = a[i - 1];),
  INTS("-",       "never", int i = 0; i < n; i++, if (i == 3) a[7] = 1;),
  INTS("-",       "never", int i = 0; i < n; i++, if (i == k) a[0] = 1;),
  INTS("-",       "any",   int i = 0; i < n; i++, if (i != k) a[0] = 1;),
  INTS("-",       "any",   int i = 0; i < n; i++, if (idx[i] > 0) a[0] = 1;),
  INTS("never",   "never", int i = 0; i < n; i++,
       if (i < k) a[i] = 1; else a[i] = a[i + k];),
  INTS("never",   "never", int i = 0; i < n; i++,
       if (i % 2 == 0) a[i] = a[i + 1];),
  INTS("never",   "never", int i = 0; i < n; i++,
       if (i < 3) a[i] = 1; if (i >= 3) a[9] = a[i];),
  INTS("1 later", "never", int i = 0; i < n; i++,
       if (i > 2 && idx[i]) a[i] = a[i - 1];),
  INTS("any",     "never", int i = 0; i < n; i++,
       if (!(i > 2 && i < 5)) a[i] = a[2];),
  INTS("later",   "never", int i = 0; i < n; i++,
       if (i < 1 || i > 5) a[i] = a[0];));

DEPENDENCE_ROWS(Choices,
  INTS("-",   "any",   int i = 0; i < n; i++, a[i > 3 ? 3 : i] = 1;),
  INTS("-",   "never", int i = 0; i < n; i++, a[i > 3 ? i + 5 : i] = 1;),
  INTS("-",   "any",   int i = 0; i < n; i++, a[idx[i] > 3 ? 3 : i] = 1;),
  INTS("any", "never", int i = 0; i < n; i++,
       int j = i > 0 ? i - 1 : n - 1; a[i] = a[j];),
  // What is not computed cannot overflow, nor keep an iteration from running.
  INTS("-",   "any",   int i = -2; i < n; i++,
       a[i > 2 ? 0 : i * 1000000000 / 1] = 1;),
  INTS("-",   "any",   int i = -2; i < n; i++,
       if (i > 2 || i * 1000000000 / 1 == 0) a[0] = 1;));

DEPENDENCE_ROWS(Wraps,
  INTS("never", "any", int i = 0; i < n; i++, a[4294967295u] = a[-1];),
  INTS("-", "never", unsigned i = 0; i < 9; i++, a[(i + 4294967295u) & 15] = 1;),
  INTS("-", "any",   unsigned u = 0; u < 600u; u++, unsigned char c = u; a[c] = 1;),
  INTS("-", "never", unsigned u = 0; u < 256u; u++, unsigned char c = u; a[c] = 1;),
  INTS("-", "any",   int i = 0; i < 600; i++, a[(signed char)i] = 1;),
  INTS("-", "never", int i = -128; i < 128; i++, a[(signed char)i] = 1;),
  INTS("1 later", "never", unsigned char i = 0; i < 255; i++, a[i] = a[i - 1];),
  INTS("1 later", "never", unsigned char i = 0; i < 255; i++,
       a[i] = a[(unsigned char)(i - 1)];),
  INTS("1 earlier", "never", unsigned char i = 10; i > 0; i--, a[i] = a[i - 1];),
  INTS("1 later", "never", signed char i = -100; i < 100; i++, a[i] = a[i - 1];),
  INTS("any", "never", short i = 0; i < 300; i++,
       a[(unsigned char)i + 512 * (i / 256)] = a[(unsigned char)(i + 1)];),
  INTS("-", "any",   int i = 0; i < n; i++, a[i * 2000000000u % 7] = 1;),
  INTS("-", "any",   int i = 0; i < 600; i++, a[i * 16777216u >> 24] = 1;),
  INTS("-", "never", int i = 0; i < 256; i++, a[i * 16777216u >> 24] = 1;),
  INTS("-", "any",   int i = 0; i < 600; i++, a[(truth)(i + 2)] = 1;),
  INTS("any", "any", int i = 0; i < n; i++, a[(truth)(i + 1)] = a[(truth)i];),
  // Unsigned and as wide as an address, a subscript can be a negative one.
  INTS("5 later", "never", int i = 0; i < n; i++, a[i] = a[(unsigned long)i - 5];),
  INTS("earlier", "any", int i = 0; i < n; i++, a[-2] = a[((unsigned long)i - 1) * 2];),
  INTS("1 later", "never", unsigned long i = 0; i < 9; i++, a[i] = a[i - 1];),
  INTS("never", "never", unsigned i = 0; i < 9; i++, a[i] = a[i - 9];),
  INTS("-", "any",   int i = 0; i < n; i++, a[i > 3] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++, a[!i] = 1;));

DEPENDENCE_ROWS(BitsAndQuotients,
  INTS("-",     "any",   int i = 0; i < n; i++, a[i / 2] = 1;),
  INTS("never", "never", int i = 0; i < n; i++, a[2 * (i / 2) + i % 2] = 1; a[i] = a[i];),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i % 4] = 1;),
  INTS("-",     "never", int i = 0; i < 4; i++, a[i % 4] = 1;),
  INTS("never", "any",   int i = 0; i < n; i++, a[i % 4] = a[4 + i];),
  INTS("-",     "any",   int i = -4; i < 4; i++, a[i % 4] = 1;),
  INTS("-",     "any",   int i = -4; i < 4; i++, a[i / 4] = 1;),
  INTS("-",     "any",   int i = -4; i < 4; i++, a[i / 8] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i >> 1] = 1;),
  INTS("-",     "any",   int i = -2; i < n; i++, a[i >> 1] = 1;),
  INTS("never", "never", int i = 0; i < n; i++, a[i << 1] = a[(i << 1) + 1];),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i & 3] = 1;),
  INTS("-",     "never", int i = 0; i < 4; i++, a[i & 3] = 1;),
  INTS("-",     "never", int i = -2; i < 2; i++, a[i & 3] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i & 5] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i & -2] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i ^ 1] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i | 1] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[~i] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i % -3] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, if (m > 0) a[i % m] = 1;),
  INTS("-",     "any",   int i = 0; i < n; i++, a[i * i] = 1;));

DEPENDENCE_ROWS(Indirect,
  INTS("-",   "any",   int i = 0; i < n; i++, a[idx[i]] = 1;),
  INTS("any", "any",   int i = 0; i < n; i++, a[idx[i]] = a[idx[i]] + 1;),
  INTS("any", "never", int i = 0; i < n; i++, a[i] = a[idx[i]];),
  INTS("-",   "any",   int i = 0; i < n; i++, a[i + idx[i]] = 1;),
  INTS("-",   "never", int i = 0; i < n; i++, a[i + idx[0]] = 1;),
  INTS("-",   "any",   int i = 0; i < n; i++, a[idx[k & 7]] = 1;),
  INTS("-",   "any",   int i = 0; i < n; i++, a[idx[idx[i] & 7]] = 1;));

DEPENDENCE_ROWS(Nests,
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) a[j] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) a[i + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) a[i * m + j] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j <= m; j++) a[i * m + j] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = -1; j < m; j++) a[i * m + j] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < k; j++) a[i * m + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < k; j++) if (j < m) a[i * m + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < 5; j++) a[i * 5 + j] = 1;),
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < 6; j++) a[i * 5 + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = m - 1; j >= 0; j--) a[i * m + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) a[j * n + i] = 1;),
  INTS("-", "any",   int i = 0; i <= n; i++,
       for (int j = 0; j < m; j++) a[j * n + i] = 1;),
  // A row here has 4 * m elements, and that is no factor of the subscript.
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < m; j++)
         for (int l = 0; l < 4; l++) a[(i * m + j) * 4 + l] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++)
         if (k > 0)
           for (int l = 0; l < k; l++) a[(i * m + j) * k + l] = 1;),
  INTS("1 later", "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) a[i * m + j] = a[(i - 1) * m + j];),
  INTS("1 later", "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) if (j > 0) a[i * m + j] = a[i * m + j - m];),
  INTS("never", "never", int i = 0; i < n; i++,
       for (int j = 1; j < m; j++) a[i * m + j] = a[i * m + j - 1];));

DEPENDENCE_ROWS(InnerCounters,
  // Counted in a narrow type, it comes round.
  INTS("-", "any",   int i = 0; i < 3; i++,
       int j = 0; for (int r = 0; r < 200; r++) {
         a[200 * i + j] = 1; j = (signed char)(j + 1); }),
  INTS("-", "any",   int i = 0; i < 3; i++,
       signed char j = 0; for (int r = 0; r < 200; r++) {
         a[200 * i + j] = 1; j++; }),
  INTS("-", "any",   int i = 0; i < 3; i++,
       unsigned char j = 200; for (int r = 0; r < 100; r++) {
         a[350 * i + 2 * j] = 1; j++; }),
  INTS("-", "never", int i = 0; i < 3; i++,
       unsigned j = 10; for (int r = 0; r < 10; r++) {
         a[20 * i + j] = 1; j--; }),
  INTS("-", "never", int i = 0; i < 3; i++,
       for (int j = 0; j != k; j++) { if (j > 9) break; a[10 * i + j] = 1; }),
  INTS("-", "any",   int i = 0; i < 3; i++,
       for (int j = 0; j != k; j++) { if (j > 9) break; a[9 * i + j] = 1; }),
  INTS("-", "never", int i = 0; i < 3; i++,
       for (int j = 0; j != 8; j++) a[8 * i + j] = 1;),
  INTS("-", "never", int i = 0; i < 3; i++,
       for (int j = 7; j != -1; j--) a[8 * i + j] = 1;),
  // What moves, or is too large, can be leapt over.
  INTS("-", "any",   int i = 0; i < 3; i++,
       int j = 0; int l = 300; while ((unsigned char)j != l) {
         if (j > 400) break; if (j == 350) a[0] = 1; j++; }),
  INTS("-", "any",   int i = 0; i < 3; i++,
       int j = 0; int l = 7; while (j != l) {
         if (j > 4) break; if (j == 2) a[0] = 1; j++; l -= 3; }),
  // What a 'do' tests is not known in its first round.
  INTS("-", "any",   int i = 0; i < 3; i++,
       int j = 0; do { a[8 * i + j] = 1; } while (++j < 8);),
  INTS("-", "any",   int i = 0; i < 3; i++,
       int j = 8; while (j-- > 0) a[7 * i + j] = 1;),
  INTS("-", "never", int i = 0; i < 3; i++,
       int j = 8; while (j-- > 0) a[8 * i + j] = 1;),
  INTS("-", "never", int i = 0; i < 3; i++,
       for (int j = 0; j < 16; j += 3) a[16 * i + j] = 1;),
  INTS("-", "any",   int i = 0; i < 3; i++,
       for (int j = 0; j < 16; j += 3) a[15 * i + j] = 1;),
  INTS("-", "any",   int i = 0; i < 3; i++,
       for (int j = 1; j < 16; j *= 2) a[i + j] = 1;));

DEPENDENCE_ROWS(Triangles,
  INTS("-", "any",   int i = 0; i < n; i++,
       for (int j = 0; j < i; j++) a[j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = 0; j < i; j++) a[i * n + j] = 1;),
  INTS("-", "never", int i = 0; i < n; i++,
       for (int j = i; j < n; j++) a[i * n + j] = 1;),
  INTS("later", "never", int i = 0; i < n; i++,
       for (int j = 0; j < i; j++) a[i] = a[j];),
  INTS("earlier", "never", int i = 0; i < n; i++,
       for (int j = i + 1; j < n; j++) a[i] = a[j];),
  INTS("never", "never", int i = 0; i < n; i++,
       for (int j = 0; j < i; j++) a[i * n + j] = a[j * n + i];),
  INTS("any", "never", int i = 0; i < n; i++,
       for (int j = 0; j <= i; j++) a[i * n + j] = a[(n - 1 - j) * n + i];));

DEPENDENCE_ROWS(Dimensions,
  MATRIX("never",   "never", int i = 0; i < n; i++, a[i][0] = a[i][1];),
  MATRIX("1 later", "never", int i = 0; i < n; i++, a[i][0] = a[i - 1][0];),
  MATRIX("never",   "never", int i = 0; i < n; i++, a[i][0] = a[i - 1][1];),
  MATRIX("never",   "never", int i = 0; i < n; i++,
         for (int j = 1; j < 50; j++) a[i][j] = a[i][j - 1];),
  MATRIX("1 later", "never", int i = 0; i < n; i++,
         for (int j = 1; j < 50; j++) a[i][j] = a[i - 1][j + 1];),
  MATRIX("-",       "any",   int i = 0; i < n; i++,
         for (int j = 0; j < 50; j++) a[j][k & 15] = 1;),
  MATRIX("-",       "never", int i = 0; i < n; i++,
         for (int j = 0; j < 50; j++) a[j][i] = 1;),
  MATRIX("1 later", "never", int i = 0; i < n; i++,
         for (int j = 0; j < 50; j++) a[j][i + 1] = a[j][i];),
  MATRIX("any",     "never", int i = 0; i < n; i++,
         for (int j = 0; j < n; j++) a[i][j] = a[j][i];),
  // Coupled: one number in two dimensions.
  MATRIX("never",   "never", int i = 0; i < n; i++, a[i][i] = a[i][i + 1];),
  MATRIX("never",   "never", int i = 0; i < n; i++, a[i + 1][i] = a[i][i + 1];),
  MATRIX("1 later", "never", int i = 0; i < n; i++, a[i + 1][i + 1] = a[i][i];),
  MATRIX("-",       "never", int i = 0; i < n; i++, a[idx[i]][i] = 1;),
  MATRIX("-",       "any",   int i = 0; i < n; i++, a[idx[i]][i & 1] = 1;));

DEPENDENCE_ROWS(Members,
  POINTS("never",   "never", int i = 0; i < n; i++, a[i].x = a[i].y;),
  POINTS("never",   "never", int i = 0; i < n; i++, a[i].x = a[i - 1].y;),
  POINTS("1 later", "never", int i = 0; i < n; i++, a[i].x = a[i - 1].x;),
  POINTS("never",   "any",   int i = 0; i < n; i++, a[0].x = a[k].y + i;));

DEPENDENCE_ROWS(Pointers,
  INTS("-",       "never", int i = 0; i < n; i++, *a++ = 1;),
  INTS("1 later", "never", int i = 0; i < n; i++, *a = a[-1]; a++;),
  INTS("1 earlier", "never", int i = 0; i < n; i++, *a = a[1]; ++a;),
  INTS("1 later", "never", int i = 0; i < n; i++, *a = a[1]; a--;),
  INTS("-",       "never", int i = 0; i < n; i++, a[0] = 1; a[1] = 1; a += 2;),
  INTS("never",   "never", int i = 0; i < n; i++, a[0] = a[1]; a += 2;),
  INTS("1 earlier", "never", int i = 0; i < n; i++, a[0] = a[2]; a += 2;),
  INTS("-",       "never", int i = 0; i < n; i++, a[i] = 1; a++;),
  INTS("-",       "any",   int i = 0; i < n; i++, a[-i] = 1; a++;),
  INTS("2 later", "never", int i = 0; i < n; i++, a++; a[1] = a[-1];),
  // (Only what the outer loop adds is known.)
  INTS("-",       "any",   int i = 0; i < n; i++,
       for (int j = 0; j < 4; j++) *a++ = 1;),
  INTS("-",       "never", int i = 0; i < n; i++,
       for (int j = 0; j < 4; j++) a[j] = 1; a += 4;),
  INTS("-",       "any",   int i = 0; i < n; i++,
       for (int j = 0; j < 4; j++) a[j] = 1; a += 3;),
  INTS("-",       "never", int i = 0; i < n; i++,
       for (int j = 0; j < m; j++) *(a + i * m + j) = 1;),
  INTS("-",       "any",   int i = 0; i < n; i++, if (idx[i]) *a++ = 1;));

DEPENDENCE_ROWS(OtherInductions,
  INTS_AFTER("-", "never", int j = 0;, int i = 0; i < n; i++, a[j] = 1; j += 2;),
  INTS_AFTER("never", "never", int j = 5;, int i = 0; i < n; i++,
             a[j] = a[j + 1]; j -= 2;),
  INTS_AFTER("never", "never", int j = k;, int i = 0; i < n; i++,
             a[i + j] = a[i + j + 1]; j++;),
  INTS_AFTER("-", "any", int j = 9;, int i = 0; i < n; i++, a[i + j] = 1; j--;),
  INTS_AFTER("-", "any", signed char j = 0;, int i = 0; i < 600; i++,
             a[j] = 1; j++;),
  INTS_AFTER("-", "any", unsigned char j = 0;, int i = 0; i < 600; i++,
             a[j] = 1; j += 3;),
  INTS_AFTER("-", "any", int j = 0;, int i = 0; i < 600; i++,
             a[j] = 1; j = (signed char)(j + 1);),
  INTS_AFTER("-", "any", int j = 0;, int i = 0; i < 600; i++,
             a[j] = 1; j = (unsigned char)j + 1;),
  INTS_AFTER("-", "any", truth j = 0;, int i = 0; i < n; i++,
             a[j] = 1; j = j + 1;),
  INTS_AFTER("-", "any", int j = 0;, int i = 0; i < n; i++,
             a[j] = 1; if (idx[i]) j++;),
  INTS_AFTER("-", "any", int j = 0;, int i = 0; i < n; i++,
             a[j] = 1; j = 3 - j;));

// clang-format on

} // namespace
