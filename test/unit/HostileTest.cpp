//===- unit/HostileTest.cpp - texts that nobody meant as programs ---------===//
//
// What libFuzzer does for hours (scripts/fuzz-bytes.sh), for a moment: texts
// that stop early, and a few hundred changed ones, always the same.
//
//===----------------------------------------------------------------------===//

#include "hostile/CheckText.h"
#include "hostile/Mutate.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// Between them, most of what the stages have code for.
constexpr llvm::StringLiteral Programs[] = {
    R"(#include <stddef.h>
struct best { int at; double value; };
double weight(const double *restrict a, long n, struct best *b) {
  double s = 0, most = a[0];
  for (long i = 0; i < n; i++) {
    if (a[i] > most) { most = a[i]; b->at = i; }
    s += a[i] * 2;
  }
  b->value = most;
  return s;
}
)",
    R"(/* counts */
#define LIMIT 255
void histogram(unsigned h[static 256], const unsigned char *restrict k, int n) {
  int i = 0;
  while (i < n) {
    switch (k[i]) {
    case 'a': case 'b': h[0]++; break;
    default: h[k[i] & LIMIT]++;
    }
    ++i;
  }
}
long find(const int key[100], int x) {
  for (long i = 0; i < 100; i++)
    if (key[i] == x)
      return i;
  return -1;
}
)",
    R"(static int twice(int x) { return x * 2; }
int kept(int *restrict to, const int *restrict from, int n, int m) {
  int k = 0, last = -1;
  for (int j = 0; j < m; ++j) {
    long sum = 0;
    for (int i = n - 1; i >= 0; i -= 1) {
      int t = twice(from[j * n + i]);
      if (t == 0)
        continue;
      sum += t;
    }
    if (sum % 3 == 1) { to[k++] = j; last = j; }
  }
  return last + k;
}
#if 0
#pragma omp parallel
#endif
)",
};

TEST(Hostile, TextsThatStopEarly) {
  for (llvm::StringRef Program : Programs)
    for (size_t Size = 0; Size <= Program.size(); ++Size) {
      CheckedText Found = checkText(Program.take_front(Size));
      ASSERT_FALSE(Found.Fault) << *Found.Fault << '\n'
                                << Program.take_front(Size).str();
    }
}

TEST(Hostile, WholePrograms) {
  for (llvm::StringRef Program : Programs) {
    CheckedText Found = checkText(Program);
    EXPECT_TRUE(Found.Compiles) << Program.str();
    EXPECT_GT(Found.Rewritten, 0u) << Program.str();
  }
}

TEST(Hostile, ChangedTexts) {
  std::minstd_rand Random(1);
  unsigned Compiling = 0;
  for (llvm::StringRef Program : Programs)
    for (llvm::StringRef Other : Programs)
      for (unsigned I = 0; I < 40; ++I) {
        std::string Text = mutate(Program, Other, Random);
        CheckedText Found = checkText(Text);
        Compiling += Found.Compiles;
        ASSERT_FALSE(Found.Fault) << *Found.Fault << '\n' << Text;
      }
  // Changes that no parser lets through would test nothing.
  EXPECT_GT(Compiling, 30u);
}

} // namespace
