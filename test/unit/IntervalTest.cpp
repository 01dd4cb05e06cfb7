//===- unit/IntervalTest.cpp - between which numbers a value is -----------===//
//
// A row is a subscript, as text for parfold and as code for the compiler, and
// the interval that it must have. The code is run with values at the ends of
// the types: none may be outside.
//
//===----------------------------------------------------------------------===//

#include "Extent/Interval.h"
#include "AnalyzedLoop.h"
#include <limits>

using namespace parfold;

namespace {

__extension__ typedef __int128 Wide;
using truth = bool; // C's _Bool

/// What the variables of a subscript may be.
struct Inputs {
  // A row with two variables has one of each line.
  signed char c;
  unsigned short h;
  int x;
  unsigned long z;
  bool t;

  unsigned char b;
  short s;
  unsigned u;
  long l;
  Wide w;
};

/// Samples of a type: its ends, and numbers between them.
constexpr int Samples = 10;
template <typename T> T sample(int I) {
  const T Least = std::numeric_limits<T>::min(),
          Greatest = std::numeric_limits<T>::max();
  const T All[Samples] = {
      Least, T(Least + 1), T(-7),  T(-1),           T(0),
      T(1),  T(9),         T(100), T(Greatest - 1), Greatest};
  return All[I];
}

Inputs inputs(int A, int B) {
  return {sample<signed char>(A),
          sample<unsigned short>(A),
          sample<int>(A),
          sample<unsigned long>(A),
          A % 2 == 1, // t
          sample<unsigned char>(B),
          sample<short>(B),
          sample<unsigned>(B),
          sample<long>(B),
          Wide(sample<long>(B)) * 1000003};
}

struct IntervalCase {
  const char *Text;
  int64_t Least, Greatest;
  int64_t (*Value)(const Inputs &); ///< null where it may overflow
};

#define WITHIN(Least, Greatest, Expr)                                          \
  IntervalCase {                                                               \
    #Expr, Least, Greatest, [](const Inputs &In) {                             \
      [[maybe_unused]] auto [c, h, x, z, t, b, s, u, l, w] = In;               \
      return static_cast<int64_t>(Expr);                                       \
    }                                                                          \
  }
/// Not run, since some values overflow.
#define OVERFLOWS(Least, Greatest, Expr)                                       \
  IntervalCase { #Expr, Least, Greatest, nullptr }

constexpr int64_t Least64 = INT64_MIN, Greatest64 = INT64_MAX;
constexpr int64_t Least32 = INT32_MIN, Greatest32 = INT32_MAX;

/// Calls \p Look with the term of the subscript \p Text.
void withSubscript(
    const std::string &Text,
    llvm::function_ref<void(AnalyzedLoop &, const Access &, TermRef)> Look) {
  std::string Code = "typedef _Bool truth;\nvoid f(int n, int *a, signed char "
                     "c, unsigned short h, "
                     "int x, unsigned long z, _Bool t, unsigned char b, "
                     "short s, unsigned u, long l, __int128 w) {\n"
                     "  for (int i = 0; i < n; i++) " +
                     Text + "\n}\n";
  SCOPED_TRACE(Code);
  withLoop(Code, [&](AnalyzedLoop &L) {
    const Access *Write = L.first(Access::Write, "a");
    ASSERT_TRUE(Write);
    ASSERT_EQ(Write->Place->kind(), TermKind::Element);
    Look(L, *Write, Write->Place->operand(1));
  });
}

class IntervalRow : public testing::TestWithParam<IntervalCase> {};

TEST_P(IntervalRow, HasEveryValue) {
  const IntervalCase &R = GetParam();
  std::string Text = std::string("a[") + R.Text + "] = 1;";
  withSubscript(Text, [&](AnalyzedLoop &L, const Access &, TermRef Subscript) {
    Interval Range = intervalOf(L.Unit.Context, Subscript);
    EXPECT_EQ(Range.Least, R.Least) << R.Text;
    EXPECT_EQ(Range.Greatest, R.Greatest) << R.Text;
    if (!R.Value)
      return;
    for (int A = 0; A < Samples; ++A)
      for (int B = 0; B < Samples; ++B) {
        int64_t Value = R.Value(inputs(A, B));
        ASSERT_LE(Range.Least, Value) << R.Text;
        ASSERT_GE(Range.Greatest, Value) << R.Text;
      }
  });
}

#define INTERVAL_ROWS(Name, ...)                                               \
  INSTANTIATE_TEST_SUITE_P(Name, IntervalRow, testing::Values(__VA_ARGS__))

// clang-format off

INTERVAL_ROWS(Types,
  WITHIN(-128,       127,        c),
  WITHIN(0,          255,        b),
  WITHIN(-32768,     32767,      s),
  WITHIN(0,          65535,      h),
  WITHIN(Least32,    Greatest32, x),
  WITHIN(0,          UINT32_MAX, u),
  WITHIN(Least64,    Greatest64, l),
  WITHIN(Least64,    Greatest64, z), // those above are taken for negative ones
  WITHIN(0,          1,          t),
  WITHIN(7,          7,          7),
  WITHIN(-7,         -7,         -7));

INTERVAL_ROWS(Conversions,
  WITHIN(0,          255,        (unsigned char)c),
  WITHIN(-128,       127,        (signed char)b),
  WITHIN(0,          255,        (short)b),
  WITHIN(-128,       127,        (long)c),
  WITHIN(0,          UINT32_MAX, (unsigned)c),
  WITHIN(-128,       127,        (unsigned long)c), // modulo 2^64
  WITHIN(0,          65535,      (unsigned short)s),
  WITHIN(0,          1,          (truth)(b % 2)),
  WITHIN(0,          1,          (truth)x),
  WITHIN(0,          255,        (int)(unsigned char)x),
  WITHIN(Least32,    Greatest32, (int)l),
  WITHIN(Least32,    Greatest32, (int)u),
  WITHIN(0,          5,          (unsigned)(z % 6)));

INTERVAL_ROWS(Sums,
  WITHIN(1,          256,        b + 1),
  WITHIN(-129,       126,        c - 1),
  WITHIN(-128,       382,        c + b),
  WITHIN(-383,       127,        c - b),
  WITHIN(-127,       128,        -c),
  WITHIN(-255,       0,          -b),
  WITHIN(0,          UINT32_MAX, u + 1),            // may wrap
  WITHIN(0,          UINT32_MAX, 5u - h % 10),
  OVERFLOWS(Least32, Greatest32, x + 1),
  OVERFLOWS(Least32, Greatest32, x - s),
  OVERFLOWS(Least64, Greatest64, l + 1),
  WITHIN(Least32 - 1, Greatest32 - 1, (long)x - 1));

INTERVAL_ROWS(Products,
  WITHIN(0,          510,        b * 2),
  WITHIN(-384,       381,        3 * c),
  WITHIN(-381,       384,        c * -3),
  WITHIN(-32640,     32385,      c * b),
  WITHIN(0,          UINT32_MAX, u * 2),
  OVERFLOWS(Least32, Greatest32, x * 2),
  OVERFLOWS(Least64, Greatest64, l * 2));

INTERVAL_ROWS(Quotients,
  WITHIN(0,          63,         b / 4),
  WITHIN(-32,        31,         c / 4),            // towards 0
  WITHIN(Least32,    Greatest32, c / -1),           // only positive divisors
  WITHIN(-32768,     32767,      s / 1),
  WITHIN(Least64 / 8, Greatest64 / 8, l / 8),
  WITHIN(Least64,    Greatest64, z / 8),            // one above is no negative
  WITHIN(0,          63,         b >> 2),
  WITHIN(-32,        31,         c >> 2),           // towards the smaller one
  WITHIN(0,          UINT32_MAX >> 8, u >> 8),
  WITHIN(Least64,    Greatest64, z >> 60),
  OVERFLOWS(Least32, Greatest32, b / c),
  OVERFLOWS(Least32, Greatest32, b >> c));

INTERVAL_ROWS(Remainders,
  WITHIN(0,          9,          u % 10),
  WITHIN(0,          9,          z % 10),
  WITHIN(0,          9,          b % 10),
  WITHIN(-9,         9,          x % 10),           // of the dividend's sign
  WITHIN(-9,         9,          c % 10),
  WITHIN(-9,         0,          -b % 10),
  WITHIN(0,          255,        b % 1000),
  WITHIN(-999,       127,        c % 1000),
  WITHIN(0,          9,          (unsigned)c % 10),
  WITHIN(-9,         18,         c % 10 + b % 10),
  WITHIN(Least32,    Greatest32, x % -10));

INTERVAL_ROWS(Masks,
  WITHIN(0,          7,          x & 7),
  WITHIN(0,          7,          7 & c),
  WITHIN(0,          7,          z & 7),
  WITHIN(0,          15,         (x >> 4) & 15),
  WITHIN(Least32,    Greatest32, x & -8),
  WITHIN(Least32,    Greatest32, x | 7),
  WITHIN(Least32,    Greatest32, b ^ 7));

INTERVAL_ROWS(Choices,
  WITHIN(0,          1,          c < b),
  WITHIN(0,          1,          !x),
  WITHIN(-1,         1,          (x > 0) - (x < 0)),
  WITHIN(3,          5,          x < s % 2 ? 3 : 5),
  WITHIN(-128,       255,        t ? c : b),
  WITHIN(-128,       9,          c < 9 ? c : 9),
  WITHIN(0,          9,          b <= 9 ? b : 0),
  WITHIN(0,          127,        c > 0 ? c : 0),
  WITHIN(10,         127,        c >= 10 ? c : 10),
  WITHIN(Least32,    9,          x < 9 ? x : 9),
  WITHIN(0,          9,          u < 9 ? u : 9),
  WITHIN(0,          9,          (unsigned)x < 9u ? 9 : 0),
  // What is compared after a conversion that changes values says nothing.
  WITHIN(Least32,    Greatest32, (unsigned)x < 9u ? x : 9),
  OVERFLOWS(Least32, Greatest32, x < u ? x : 9));

// Of more than 64 bits nothing is known but what a mask or a remainder leaves.
INTERVAL_ROWS(WiderThanAll,
  WITHIN(Least64,    Greatest64, (long)w),
  WITHIN(Least64,    Greatest64, (long)(w >> 62)),
  WITHIN(Least64,    Greatest64, (long)(w / 4096)),
  WITHIN(Least64,    Greatest64, (long)(((__int128)z) >> 60)),
  WITHIN(Least64,    Greatest64, (long)(w < 9 ? w : 9)),
  WITHIN(-9,         9,          (int)(w % 10)),
  WITHIN(0,          7,          (int)(w & 7)));

// clang-format on

/// Conditions on 'x' that hold where it is a subscript.
TEST(Interval, ConditionsNarrowIt) {
  struct Case {
    const char *Condition;
    int64_t Least, Greatest;
  };
  for (const Case &C : {
           Case{"x < 10", Least32, 9},
           Case{"x <= 10", Least32, 10},
           Case{"10 > x", Least32, 9},
           Case{"x > 10", 11, Greatest32},
           Case{"x >= 10", 10, Greatest32},
           Case{"0 <= x && x < 10", 0, 9},
           Case{"x < 10 && x < 5", Least32, 4},
           Case{"!(x < 0) && !(x >= 8)", 0, 7},
           Case{"x < 10L", Least32, 9},
           Case{"x < 10 || x > 20", Least32, Greatest32},
           Case{"x != 10", Least32, Greatest32},
           Case{"x < n", Least32, Greatest32},
           // What these compare is another number.
           Case{"(unsigned)x < 10", Least32, Greatest32},
           Case{"(signed char)x < 10", Least32, Greatest32},
           Case{"x < -1", Least32, -2},
           Case{"x < 10u", Least32, Greatest32},
           Case{"x + 1 < 10", Least32, Greatest32},
       }) {
    std::string Text = std::string("if (") + C.Condition + ") a[x] = 1;";
    withSubscript(
        Text, [&](AnalyzedLoop &L, const Access &Write, TermRef Subscript) {
          Interval Range = intervalOf(L.Unit.Context, Subscript);
          for (TermRef Condition : L.State.conjuncts(Write.Path))
            Range = narrowed(L.Unit.Context, Range, Subscript, Condition);
          EXPECT_EQ(Range.Least, C.Least) << C.Condition;
          EXPECT_EQ(Range.Greatest, C.Greatest) << C.Condition;
        });
  }
}

/// Likewise on an unsigned 'z', which is not negative then.
TEST(Interval, ConditionsMakeUnsignedOnesSmall) {
  struct Case {
    const char *Condition;
    int64_t Least, Greatest;
  };
  for (const Case &C : {
           Case{"z < 10", 0, 9}, Case{"z <= 10u", 0, 10},
           Case{"z > 10", Least64, Greatest64}, Case{"z > 10 && z < 20", 0, 19},
           Case{"z < -1", Least64, Greatest64}, // below the greatest of all
       }) {
    std::string Text = std::string("if (") + C.Condition + ") a[z] = 1;";
    withSubscript(
        Text, [&](AnalyzedLoop &L, const Access &Write, TermRef Subscript) {
          Interval Range = intervalOf(L.Unit.Context, Subscript);
          for (TermRef Condition : L.State.conjuncts(Write.Path))
            Range = narrowed(L.Unit.Context, Range, Subscript, Condition);
          EXPECT_EQ(Range.Least, C.Least) << C.Condition;
          EXPECT_EQ(Range.Greatest, C.Greatest) << C.Condition;
        });
  }
}

} // namespace
