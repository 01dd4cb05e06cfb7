//===- unit/ExtentTest.cpp - which elements a loop touches ----------------===//

#include "Extent/Extent.h"
#include "AnalyzedLoop.h"
#include "Extent/TermText.h"
#include "LoggedMemory.h"
#include "llvm/ADT/StringExtras.h"

using namespace parfold;

namespace {

//===----------------------------------------------------------------------===//
// Polynomials
//===----------------------------------------------------------------------===//

/// Polynomials over x, y and z.
struct Variables {
  explicit Variables(const Unit &Unit) : Terms(Unit.Context) {
    for (const clang::Decl *D : Unit.Context.getTranslationUnitDecl()->decls())
      if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D))
        All.push_back(Terms.start(Variable));
  }

  TermRef x() const { return All[0]; }
  TermRef y() const { return All[1]; }
  TermRef z() const { return All[2]; }

  /// "2*x*y - 3", by number of factors.
  std::string toString(const Polynomial &P) const {
    if (!P.isValid())
      return "invalid";
    std::string Text;
    for (auto &[Product, Coefficient] : P.terms()) {
      std::vector<std::string> Factors;
      int64_t Size = std::abs(Coefficient);
      if (Product.empty() || Size != 1)
        Factors.push_back(std::to_string(Size));
      for (TermRef Factor : Product)
        Factors.push_back(Factor == x() ? "x" : Factor == y() ? "y" : "z");
      Text += Coefficient < 0 ? " - " : Text.empty() ? "" : " + ";
      Text += llvm::join(Factors, "*");
    }
    return Text.empty() ? "0" : llvm::StringRef(Text).ltrim().str();
  }

  TermTable Terms;
  std::vector<TermRef> All;
};

void withVariables(llvm::function_ref<void(Variables &)> Look) {
  EXPECT_TRUE(withUnit("int x, y, z;\n", [&](const Unit &Unit) {
    Variables V(Unit);
    Look(V);
  }));
}

TEST(Polynomial, ComputesAsArithmeticDoes) {
  withVariables([](Variables &V) {
    Polynomial X = Polynomial::atom(V.x()), Y = Polynomial::atom(V.y()), Zero,
               One(1), Two(2), Three(3);
    struct Case {
      Polynomial Value;
      const char *Text;
    };
    for (const Case &C : {
             Case{Zero, "0"},
             Case{Polynomial(0), "0"},
             Case{Three, "3"},
             Case{Polynomial(-3), "- 3"},
             Case{X, "x"},
             Case{X + One, "1 + x"},
             Case{X + X, "2*x"},
             Case{X - X, "0"},
             Case{X - Y, "x - y"},
             Case{Y - X, "- x + y"},
             Case{Zero - X, "- x"},
             Case{Two * X + Three - X, "3 + x"},
             Case{X * Y, "x*y"},
             Case{Y * X, "x*y"},
             Case{X * Y - Y * X, "0"},
             Case{X * Zero, "0"},
             Case{(X + One) * (X - One), "- 1 + x*x"},
             Case{(X + Y) * (X + Y), "x*x + 2*x*y + y*y"},
             Case{(X - One) * Y + X, "x + x*y - y"},
         })
      EXPECT_EQ(V.toString(C.Value), C.Text);
    EXPECT_EQ(X + Y, Y + X);
    EXPECT_EQ((X + One) * (X - One), X * X - One);
    EXPECT_FALSE(X == Y);
  });
}

TEST(Polynomial, KnowsConstants) {
  withVariables([](Variables &V) {
    Polynomial X = Polynomial::atom(V.x());
    struct Case {
      Polynomial Value;
      bool IsConstant;
      int64_t Constant;
    };
    for (const Case &C : {
             Case{Polynomial(), true, 0},
             Case{Polynomial(7), true, 7},
             Case{X, false, 0},
             Case{X + Polynomial(7), false, 7},
             Case{X + Polynomial(7) - X, true, 7},
         }) {
      EXPECT_EQ(C.Value.isConstant(), C.IsConstant);
      EXPECT_EQ(C.Value.constant(), C.Constant);
    }
  });
}

TEST(Polynomial, OverflowSpoilsIt) {
  withVariables([](Variables &V) {
    Polynomial X = Polynomial::atom(V.x()), Most(INT64_MAX), Least(INT64_MIN),
               One(1), Two(2);
    struct Case {
      Polynomial Value;
      bool IsValid;
    };
    for (const Case &C : {
             Case{Most, true},
             Case{Least, true},
             Case{Most + One, false},
             Case{Least - One, false},
             Case{Polynomial(0) - Least, false},
             Case{Most * Two, false},
             Case{Most * X + X, false},
             Case{Most * X * Two, false},
             Case{(Most + One) - One, false}, // once spoilt, for ever
             Case{(Most + One) * Polynomial(0), false},
             Case{X + (Most + One), false},
             Case{(Most - One) * X + X, true},
         })
      EXPECT_EQ(C.Value.isValid(), C.IsValid);
  });
}

TEST(Polynomial, IsLinearInAnAtom) {
  withVariables([](Variables &V) {
    Polynomial X = Polynomial::atom(V.x()), Y = Polynomial::atom(V.y()), One(1),
               Two(2);
    struct Case {
      Polynomial Value;
      const char *Factor, *Rest; ///< of x
    };
    for (const Case &C : {
             Case{X, "1", "0"},
             Case{Y, "0", "y"},
             Case{Two * X + One, "2", "1"},
             Case{X * Y + Y, "y", "y"},
             Case{(X - One) * Y, "y", "- y"},
             Case{X * (Y + Two) - X, "1 + y", "0"},
             Case{X * X, "none", ""},
             Case{X * X * Y + X, "none", ""},
         }) {
      auto Linear = C.Value.in(V.x());
      EXPECT_EQ(Linear ? V.toString(Linear->Factor) : "none", C.Factor);
      if (Linear) {
        EXPECT_EQ(V.toString(Linear->Rest), C.Rest);
        EXPECT_EQ(Linear->Factor * X + Linear->Rest, C.Value);
      }
    }
  });
}

//===----------------------------------------------------------------------===//
// Extents
//===----------------------------------------------------------------------===//

struct ExtentCase {
  const char *Begin, *End; ///< of the bytes written, or nothing where unknown
  const char *NotNegative;
  LoopRow Loop;
};

#define TOUCHES(Begin, End, NotNegative, ...)                                  \
  ExtentCase { Begin, End, NotNegative, INT_LOOP(, __VA_ARGS__) }
#define UNKNOWN(...)                                                           \
  ExtentCase { "", "", "", INT_LOOP(, __VA_ARGS__) }
#define TOUCHES_AFTER(Begin, End, NotNegative, ...)                            \
  ExtentCase { Begin, End, NotNegative, INT_LOOP(__VA_ARGS__) }
#define UNKNOWN_AFTER(...)                                                     \
  ExtentCase { "", "", "", INT_LOOP(__VA_ARGS__) }

/// The value of \p Atom, a parameter of the loop.
int64_t valueOf(TermRef Atom, LoopValues With) {
  while (Atom->kind() == TermKind::Convert)
    Atom = Atom->operand(0);
  const clang::VarDecl *Variable =
      Atom->kind() == TermKind::Start ? variableAt(Atom->operand(0)) : nullptr;
  llvm::StringRef Name = Variable ? Variable->getName() : "";
  EXPECT_TRUE(Name == "n" || Name == "m" || Name == "k") << toString(Atom);
  return Name == "n" ? With.n : Name == "m" ? With.m : With.k;
}

int64_t valueOf(const Polynomial &P, LoopValues With) {
  int64_t Sum = 0;
  for (auto &[Product, Coefficient] : P.terms()) {
    int64_t Value = Coefficient;
    for (TermRef Factor : Product)
      Value *= valueOf(Factor, With);
    Sum += Value;
  }
  return Sum;
}

/// Runs the loop: everything that is touched must be within.
void expectWithin(const LoopRow &Loop, const Extent &E) {
  bool IsWrong = false; // once is enough
  Loop.runAll([&](const Log &Seen, LoopValues With) {
    if (IsWrong ||
        llvm::any_of(E.Premises, [&](const Extent::Premise &Premise) {
          return valueOf(Premise.Value, With) < 0;
        }))
      return;
    int64_t First = valueOf(E.First, With), Last = valueOf(E.Last, With);
    for (const Log::Touch &Write : Seen.Writes) {
      int64_t Index = std::get<1>(Write.Element);
      if (IsWrong || (First <= Index && Index <= Last))
        continue;
      IsWrong = true;
      ADD_FAILURE() << "WRONG: a[" << Index << "] is not within [" << First
                    << ", " << Last << "] for n = " << With.n
                    << ", m = " << With.m << ", k = " << With.k;
    }
  });
}

void expectExtent(const ExtentCase &R) {
  SCOPED_TRACE(R.Loop.code());
  withLoop(R.Loop.code(), [&](AnalyzedLoop &L) {
    EXPECT_EQ(tagsOf(L.Facts.Reasons), "");
    EXPECT_TRUE(L.Loop.Space->Guards.empty());
    const Access *Write = L.first(Access::Write, "a");
    ASSERT_TRUE(Write);
    const AccessPath &Path = Write->Reach;
    ASSERT_EQ(Path.Steps.size(), 1u);
    Domain In(L.Unit.Context, L.Loop, L.State);
    std::optional<Extent> E = extentOf(In, *Write, Path.Steps.front().Index);
    std::string Begin, End;
    std::vector<std::string> NotNegative;
    if (E) {
      Begin = addressText(L.Unit.Context, Path.Root, E->First);
      End = addressText(L.Unit.Context, Path.Root, E->Last + Polynomial(1));
      for (const Extent::Premise &Premise : E->Premises)
        NotNegative.push_back(textOf(L.Unit.Context, Premise.Value));
      expectWithin(R.Loop, *E);
    }
    EXPECT_EQ(Begin, R.Begin);
    EXPECT_EQ(End, R.End);
    EXPECT_EQ(llvm::join(NotNegative, ", "), R.NotNegative);
  });
}

class ExtentRow : public testing::TestWithParam<ExtentCase> {};

TEST_P(ExtentRow, HoldsWhatIsTouched) { expectExtent(GetParam()); }

#define EXTENT_ROWS(Name, ...)                                                 \
  INSTANTIATE_TEST_SUITE_P(Name, ExtentRow, testing::Values(__VA_ARGS__))

// clang-format off

EXTENT_ROWS(Counters,
  TOUCHES("a",         "a + n",     "", int i = 0; i < n; i++, a[i] = 1;),
  TOUCHES("a",         "a + n + 1", "", int i = 0; i <= n; i++, a[i] = 1;),
  TOUCHES("a + 3",     "a + n",     "", int i = 3; i < n; i++, a[i] = 1;),
  TOUCHES("a + k",     "a + n",     "", int i = k; i < n; i++, a[i] = 1;),
  TOUCHES("a",         "a + n",     "", int i = 0; i < n; i += 2, a[i] = 1;),
  TOUCHES("a + 1",     "a + n + 1", "", int i = n; i > 0; i--, a[i] = 1;),
  TOUCHES("a",         "a + n",     "", int i = n - 1; i >= 0; i--, a[i] = 1;),
  TOUCHES("a + 1",     "a + n + 1", "", int i = 0; i < n; i++, a[i + 1] = 1;),
  TOUCHES("a + m",     "a + n + m", "", int i = 0; i < n; i++, a[i + m] = 1;),
  TOUCHES("a",         "a + 2 * (long long)n - 1", "",
          int i = 0; i < n; i++, a[2 * i] = 1;),
  TOUCHES("a - n + 1", "a + 1",     "", int i = 0; i < n; i++, a[-i] = 1;),
  TOUCHES("a + 1",     "a + n + 1", "", int i = 0; i < n; i++, a[n - i] = 1;),
  TOUCHES("a + k",     "a + k + 1", "", int i = 0; i < n; i++, a[k] = 1;),
  TOUCHES("a",         "a + n",     "", int i = 0; i < n; i++, if (i > k) a[i] = 1;),
  TOUCHES("a",         "a + (long long)n * m - m + 1", "m",
          int i = 0; i < n; i++, a[i * m] = 1;),
  TOUCHES("a + m - (long long)n * m", "a + 1", "m",
          int i = 0; i < n; i++, a[-i * m] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[i * i] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[i * (m - k)] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[idx[i]] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[i / 2] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[i > 3 ? i : 0] = 1;));

EXTENT_ROWS(Nests,
  TOUCHES("a", "a + m", "", int i = 0; i < n; i++,
          for (int j = 0; j < m; j++) a[j] = 1;),
  TOUCHES("a", "a + n + m - 1", "", int i = 0; i < n; i++,
          for (int j = 0; j < m; j++) a[i + j] = 1;),
  TOUCHES("a", "a + (long long)n * m", "m", int i = 0; i < n; i++,
          for (int j = 0; j < m; j++) a[i * m + j] = 1;),
  TOUCHES("a", "a + (long long)n * m", "n", int i = 0; i < n; i++,
          for (int j = 0; j < m; j++) a[j * n + i] = 1;),
  TOUCHES("a", "a + 5 * (long long)n", "", int i = 0; i < n; i++,
          for (int j = 0; j < 5; j++) a[i * 5 + j] = 1;),
  TOUCHES("a", "a + m", "", int i = 0; i < n; i++,
          for (int j = m - 1; j >= 0; j--) a[j] = 1;),
  TOUCHES("a", "a + m", "", int i = 0; i < n; i++,
          for (int j = 0; j < m && idx[j & 7]; j++) a[j] = 1;),
  TOUCHES("a", "a + 8", "", int i = 0; i < n; i++,
          for (int j = 0; j != 8; j++) a[j] = 1;),
  TOUCHES("a", "a + 8", "", int i = 0; i < n; i++,
          for (int j = 0; j < 8; j++) { if (idx[j]) break; a[j] = 1; }),
  UNKNOWN(int i = 0; i < n; i++, for (int j = 0; j < 8; j += 3) a[j] = 1;),
  UNKNOWN(int i = 0; i < n; i++, for (int j = 1; j < 9; j *= 2) a[j] = 1;),
  UNKNOWN(int i = 0; i < n; i++,
          int j = 0; do { a[j] = 1; } while (++j < 8);));

EXTENT_ROWS(Triangles,
  TOUCHES("a", "a + n - 1", "", int i = 0; i < n; i++,
          for (int j = 0; j < i; j++) a[j] = 1;),
  TOUCHES("a", "a + n", "", int i = 0; i < n; i++,
          for (int j = i; j < n; j++) a[j] = 1;),
  TOUCHES("a + 1", "a + n", "", int i = 0; i < n; i++,
          for (int j = i + 1; j < n; j++) a[j - i] = 1;),
  TOUCHES("a", "a + (long long)n * n - 1", "n", int i = 0; i < n; i++,
          for (int j = 0; j < i; j++) a[i * n + j] = 1;),
  TOUCHES("a", "a + n", "", int i = 0; i < n; i++,
          for (int j = 0; j < n - i; j++) a[j] = 1;),
  TOUCHES("a + 1", "a + n", "", int i = 0; i < n; i++,
          for (int j = 0; j < i; j++) a[i - j] = 1;));

EXTENT_ROWS(Data,
  TOUCHES("a", "a + 256", "", int i = 0; i < n; i++,
          a[(unsigned char)idx[i]] = 1;),
  TOUCHES("a", "a + 65536", "", int i = 0; i < n; i++,
          a[(unsigned short)idx[i]] = 1;),
  TOUCHES("a", "a + 8", "", int i = 0; i < n; i++, a[idx[i] & 7] = 1;),
  TOUCHES("a", "a + 6", "", int i = 0; i < n; i++, a[5 & idx[i]] = 1;),
  TOUCHES("a", "a + 256 * (long long)n", "", int i = 0; i < n; i++,
          a[256 * i + (unsigned char)idx[i]] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[(signed char)idx[i]] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[idx[i] & -8] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[idx[i] % 8] = 1;));

EXTENT_ROWS(NarrowTypes,
  TOUCHES("a", "a + 200", "", unsigned char i = 0; i < 200; i++, a[i] = 1;),
  TOUCHES("a - 100", "a + 100", "", signed char i = -100; i < 100; i++, a[i] = 1;),
  TOUCHES("a", "a + 100", "", int i = 0; i < 100; i++,
          unsigned char j = i; a[j] = 1;),
  TOUCHES("a", "a + 256", "", int i = 0; i < 300; i++,
          unsigned char j = i; a[j] = 1;),
  UNKNOWN(int i = 0; i < 300; i++, signed char j = i; a[j] = 1;),
  UNKNOWN(int i = 0; i < n; i++, a[i - 5u] = 1;),
  TOUCHES("a", "a + 9", "", unsigned i = 0; i < 9; i++, a[i] = 1;),
  TOUCHES("a - 1", "a + 8", "", unsigned long i = 0; i < 9; i++, a[i - 1] = 1;),
  // What counts comes round.
  UNKNOWN(int i = 0; i < 3; i++,
          signed char j = 0; for (int r = 0; r < 200; r++) { a[j] = 1; j++; }),
  UNKNOWN(int i = 0; i < 3; i++,
          short j = 32760; for (int r = 0; r < 20; r++) { a[j] = 1; j++; }),
  TOUCHES("a - 9", "a + 247", "", int i = 0; i < 3; i++,
          unsigned char j = 0; for (int r = 0; r < 9; r++) { a[j - 9] = 1; j--; }),
  UNKNOWN(int i = 0; i < 3; i++, int j = 0; for (int r = 0; r < 200; r++) {
            a[j] = 1; j = (signed char)(j + 1); }),
  UNKNOWN_AFTER(signed char j = 0;, int i = 0; i < 600; i++, a[j] = 1; j++;),
  UNKNOWN_AFTER(int j = 0;, int i = 0; i < 600; i++,
                a[j] = 1; j = (signed char)(j + 1);));

EXTENT_ROWS(Pointers,
  TOUCHES("a", "a + n", "", int i = 0; i < n; i++, *a++ = 1;),
  TOUCHES("a", "a + 2 * (long long)n - 1", "", int i = 0; i < n; i++,
          *a = 1; a += 2;),
  TOUCHES("a - n + 1", "a + 1", "", int i = 0; i < n; i++, *a-- = 1;),
  TOUCHES("a + 1", "a + n + 1", "", int i = 0; i < n; i++, a[1] = 1; a++;),
  TOUCHES("a", "a + 2 * (long long)n - 1", "", int i = 0; i < n; i++,
          a[i] = 1; a++;),
  TOUCHES("a", "a + 4 * (long long)n", "", int i = 0; i < n; i++,
          for (int j = 0; j < 4; j++) a[j] = 1; a += 4;));

// clang-format on

TEST(Extent, OfPointerLoops) {
  struct Case {
    const char *Header, *Begin, *End;
  };
  for (const Case &C : {
           Case{"int *p = a; p < end; p++", "a", "end"},
           Case{"int *p = a; p != end; p++", "a", "end"},
           Case{"int *p = a; p <= end; p++", "a", "end + 1"},
           Case{"int *p = end; p > a; p--", "end - (end - a) + 1", "end + 1"},
           Case{"int *p = a + 1; p < end; p++", "a + 1",
                "a + (end - (&a[1])) + 1"},
           Case{"int *p = a; p < end; p += 2", "", ""},
       }) {
    std::string Code = std::string("void f(int *a, int *end) { for (") +
                       C.Header + ") *p = 1; }\n";
    SCOPED_TRACE(Code);
    withLoop(Code, [&](AnalyzedLoop &L) {
      const Access &Write = L.Facts.Accesses.back();
      Domain In(L.Unit.Context, L.Loop, L.State);
      auto E = extentOf(In, Write, Write.Reach.Steps.front().Index);
      TermRef Root = Write.Reach.Root;
      EXPECT_EQ(E ? addressText(L.Unit.Context, Root, E->First) : "", C.Begin);
      EXPECT_EQ(E ? addressText(L.Unit.Context, Root, E->Last + Polynomial(1))
                  : "",
                C.End);
    });
  }
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

TEST(TermText, IsWhatTheProgramSays) {
  struct Case {
    const char *Value; ///< an expression
    const char *Text;
  };
  for (const Case &C : {
           Case{"7", "7"},
           Case{"-7", "(-7)"},
           Case{"n + 7u", "((unsigned int)n + 7u)"},
           Case{"n", "n"},
           Case{"n + 1", "(n + 1)"},
           Case{"n - m", "(n - m)"},
           Case{"n * m + 2", "((n * m) + 2)"},
           Case{"n / 2", "(n / 2)"},
           Case{"n % 8", "(n % 8)"},
           Case{"n << 2 >> 1", "((n << 2) >> 1)"},
           Case{"n & 7", "(n & 7)"},
           Case{"(long)n", "n"},
           Case{"(long)n * l", "((long)n * l)"},
           Case{"(unsigned char)n", "(unsigned char)n"},
           Case{"(unsigned)n", "(unsigned int)n"},
           Case{"s.len", "s.len"},
           Case{"v->len", "v->len"},
           Case{"v[0].len", "v->len"},
           Case{"v[2].len", "v[2].len"},
           Case{"v->in.len", "v->in.len"},
           Case{"v->hidden", "v->hidden"},
           Case{"s.hidden", "s.hidden"},
           Case{"*p", "(*p)"},
           Case{"p[n]", "p[n]"},
           Case{"p[n + 1]", "p[(n + 1)]"},
           Case{"**pp", "(*(*pp))"},
           Case{"*v->data", "(*v->data)"},
           Case{"table[3]", "table[3]"},
           Case{"end - p", "(end - p)"},
           // None.
           Case{"n > m", ""},
           Case{"n ? m : l", ""},
           Case{"-n", ""},
           Case{"~n", ""},
           Case{"(_Bool)n", ""},
           Case{"(int)d", ""},
           Case{"g(n)", ""},
       }) {
    std::string Code =
        std::string("int g(int); int table[4]; struct in { int len; };\n") +
        "struct vector { int len; int *data; struct in in;\n"
        "                union { int hidden; float f; }; };\n"
        "void f(int n, int m, long l, double d, int *p, int *end, int **pp,\n"
        "       struct vector *v, struct vector s, long *out) {\n"
        "  for (int i = 0; i < n; i++) out[i] = " +
        C.Value + "; }\n";
    SCOPED_TRACE(C.Value);
    withLoop(Code, [&](AnalyzedLoop &L) {
      const Access *Write = L.first(Access::Write, "out");
      ASSERT_TRUE(Write);
      TermRef Value = Write->Value;
      // 'out' has elements of type 'long'.
      while (Value->kind() == TermKind::Convert &&
             llvm::StringRef(C.Value).take_front() != "(" &&
             Value->type() == L.Unit.Context.LongTy)
        Value = Value->operand(0);
      EXPECT_EQ(textOf(L.Unit.Context, Value), C.Text);
    });
  }
}

} // namespace
