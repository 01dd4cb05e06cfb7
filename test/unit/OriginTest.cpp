//===- unit/OriginTest.cpp - which objects pointers point into ------------===//
//
// Every row is a function with one loop that stores through one pointer and
// reads through another. Of both it is asked where they come from, and of the
// pair whether they may meet.
//
//===----------------------------------------------------------------------===//

#include "AnalyzedLoop.h"
#include "Memory/Overlap.h"

using namespace parfold;

namespace {

const char *Preamble =
    "void *malloc(unsigned long); void *calloc(unsigned long, unsigned long);\n"
    "void keep(void *); int *any(void); extern int seen[9]; int open[9];\n"
    "static int shut[9], lent[9], kept[9]; static const int fixed[9];\n"
    "static int *const table[2]; int *g; static int *h; int **gg;\n"
    "struct vector { int *data, *other; int len; };\n"
    "static void touch(int *p) { *p = 1; }\n"
    "void lends(void) { touch(lent); }\n"
    "void keeps(void) { g = kept; }\n"
    "static int *fresh(int n) { int *p = malloc(n); p[0] = 1; return p; }\n"
    "static int *stale(int n) { int *p = malloc(n); g = p; return p; }\n";

/// The function 'f' with the loop 'a[i] = b[i]' for the lvalues that are given.
std::string code(llvm::StringRef Parameters, llvm::StringRef Before,
                 llvm::StringRef Written, llvm::StringRef Read,
                 llvm::StringRef Behind = "") {
  return (Preamble + llvm::Twine("void f(int n") + Parameters + ") { " +
          Before + " for (int i = 0; i < n; i++) " + Written + " = " + Read +
          "; }\n" + Behind + "\n")
      .str();
}

/// The place that the loop writes, and the last that it reads.
void withPair(const std::string &Code,
              llvm::function_ref<void(AnalyzedLoop &, const AccessPath &,
                                      const AccessPath &)>
                  Look) {
  SCOPED_TRACE(Code);
  withLoop(Code, [&](AnalyzedLoop &L) {
    ASSERT_EQ(tagsOf(L.Facts.Reasons), "");
    const Access *Write = nullptr, *Read = nullptr;
    for (const Access &A : L.Facts.Accesses)
      (A.What == Access::Write ? Write : Read) = &A;
    ASSERT_TRUE(Write && Read);
    Look(L, Write->Reach, Read->Reach);
  });
}

std::string toString(const Origin &From) {
  const char *Kinds[] = {"anything",  "stored", "object",
                         "parameter", "fresh",  "literal"};
  std::string Text = Kinds[From.What];
  if (From.Variable)
    Text += " " + From.Variable->getNameAsString();
  if (From.IsRestrict)
    Text += " restrict";
  return Text;
}

TEST(Origin, ComesFromDefinitions) {
  struct Case {
    const char *Parameters, *Before, *Read;
    const char *Expected;
  };
  for (const Case &C : {
           Case{", int *b", "", "b[i]", "parameter b"},
           Case{", int *b", "b++;", "b[i]", "parameter b"},
           Case{", int *b", "b = b + n;", "b[i]", "parameter b"},
           Case{", int *b", "b = g;", "b[i]", "anything"},
           Case{", int *b", "gg = &b;", "b[i]", "anything"},
           Case{", int *restrict b", "", "b[i]", "parameter b restrict"},
           Case{", int *b", "int *p = b;", "p[i]", "parameter b"},
           Case{", int *b", "int *p = &b[n];", "p[i]", "parameter b"},
           Case{", int *b", "int *p = b; int *q = p + 1;", "q[i]",
                "parameter b"},
           Case{", int *b", "int *p = b; p = g;", "p[i]", "stored"},
           Case{", int *b", "int *p = n ? b : g;", "p[i]", "stored"},
           Case{", int *b", "int *restrict p = b;", "p[i]",
                "stored p restrict"},
           Case{", int b[9]", "", "b[i]", "parameter b"},
           Case{"", "int t[9];", "t[i]", "object t"},
           Case{"", "int t[9]; int *p = t;", "p[i]", "object t"},
           Case{"", "int t[3][3]; int *p = t[1];", "p[i]", "object t"},
           Case{"", "", "open[i]", "object open"},
           Case{"", "int *p = shut + 3;", "p[i]", "object shut"},
           Case{"", "", "g[i]", "stored"},
           Case{"", "int *p = g;", "p[i]", "stored"},
           Case{"", "", "gg[2][i]", "stored"},
           Case{"", "", "table[1][i]", "stored"},
           Case{", struct vector *v", "", "v->data[i]", "stored"},
           Case{", struct vector v", "", "v.data[i]", "stored"},
           Case{"", "int *p = any();", "p[i]", "stored"},
           Case{"", "int *p = malloc(n);", "p[i]", "fresh p"},
           Case{"", "int *p = (int *)calloc(n, 4);", "p[i]", "fresh p"},
           Case{"", "int *p; p = malloc(n);", "p[i]", "fresh p"},
           Case{"", "int *p = malloc(n); p = malloc(n);", "p[i]", "stored"},
           Case{"", "int *p = fresh(n);", "p[i]", "fresh p"},
           Case{"", "int *p = stale(n);", "p[i]", "stored"},
           Case{"", "int *p = malloc(n); int *q = p;", "q[i]", "fresh p"},
           Case{"", "", "\"literal\"[i]", "literal"},
           Case{", long b", "", "((int *)b)[i]", "anything"},
       })
    withPair(code(C.Parameters, C.Before, "open[i]", C.Read),
             [&](AnalyzedLoop &L, const AccessPath &, const AccessPath &Read) {
               EXPECT_EQ(toString(L.Known.pointers().of(Read)), C.Expected);
             });
}

TEST(Origin, Meets) {
  struct Case {
    const char *Parameters, *Before, *Written, *Read;
    bool MayMeet;
    const char *Behind = "";
  };
  for (const Case &C : {
           // Parameters.
           Case{", int *a, int *b", "", "a[i]", "b[i]", true},
           Case{", int *restrict a, int *b", "", "a[i]", "b[i]", false},
           Case{", int *a, int *restrict b", "", "a[i]", "b[i]", false},
           Case{", int *a", "int *p = a;", "a[i]", "p[i]", true},
           Case{", int *restrict a", "int *p = a;", "a[i]", "p[i]", true},
           Case{", int *restrict a, int *b", "b = a;", "a[i]", "b[i]", true},
           Case{", int *restrict a, int *b", "int *p = n ? a : b;", "a[i]",
                "p[i]", true},
           Case{", int *restrict a, int *b", "g = a;", "a[i]", "g[i]", true},
           Case{", int *restrict a", "", "a[i]", "g[i]", false},
           Case{", int *restrict a", "", "a[i]", "open[i]", false},
           Case{", int *restrict a, int *b", "gg = &a;", "a[i]", "b[i]", true},
           Case{", int *const a, const int *b", "", "a[i]", "b[i]", true},
           // Objects of the call.
           Case{", int *a", "int t[9];", "t[i]", "a[i]", false},
           Case{", int *a", "int t[9]; g = t;", "t[i]", "a[i]", false},
           Case{", int *a", "int t[9]; a = n ? a : t;", "t[i]", "a[i]", true},
           Case{"", "int t[9], u[9];", "t[i]", "u[i]", false},
           Case{"", "int t[9]; int *p = t;", "t[i]", "p[i]", true},
           Case{"", "int t[9];", "t[i]", "g[i]", false},
           Case{"", "int t[9]; g = t;", "t[i]", "g[i]", true},
           Case{"", "int t[9]; keep(t);", "t[i]", "g[i]", true},
           Case{"", "int t[9]; touch(t);", "t[i]", "g[i]", false},
           Case{"", "int t[9], u[9]; int *p = n ? t : u;", "t[i]", "p[i]",
                true},
           Case{"", "int t[9]; int *p = t, *q = p + 1;", "q[i]", "t[i]", true},
           // Objects of the file.
           Case{", int *a", "", "open[i]", "a[i]", true},
           Case{", int *a", "", "seen[i]", "a[i]", true},
           Case{", int *a", "", "shut[i]", "a[i]", false},
           Case{", int *a", "", "lent[i]", "a[i]", true},
           Case{", int *a", "", "kept[i]", "a[i]", true},
           Case{"", "", "open[i]", "seen[i]", false},
           Case{"", "", "open[i]", "g[i]", true},
           Case{"", "", "shut[i]", "g[i]", false},
           Case{"", "", "lent[i]", "g[i]", false},
           Case{"", "", "kept[i]", "g[i]", true},
           Case{"", "int *p = kept;", "kept[i]", "p[i]", true},
           Case{"", "int t[9];", "open[i]", "t[i]", false},
           // From the heap.
           Case{", int *a", "int *p = malloc(n);", "p[i]", "a[i]", false},
           Case{"", "int *p = malloc(n), *q = malloc(n);", "p[i]", "q[i]",
                false},
           Case{"", "int *p = malloc(n), *q = p;", "p[i]", "q[i]", true},
           Case{"", "int *p = malloc(n);", "p[i]", "open[i]", false},
           Case{"", "int *p = malloc(n);", "p[i]", "g[i]", false},
           Case{"", "int *p = malloc(n); g = p;", "p[i]", "g[i]", true},
           Case{"", "int *p = malloc(n); keep(p);", "p[i]", "g[i]", true},
           Case{"", "int *p = stale(n);", "p[i]", "g[i]", true},
           Case{"", "int *p = fresh(n);", "p[i]", "g[i]", false},
           // In memory.
           Case{"", "", "g[i]", "h[i]", true},
           Case{", int *a", "", "a[i]", "g[i]", true},
           Case{", struct vector *v", "", "v->data[i]", "v->other[i]", true},
           Case{", struct vector *v", "int t[9];", "v->data[i]", "t[i]", false},
           Case{", struct vector *v", "int t[9]; v->data = t;", "v->data[i]",
                "t[i]", true},
           Case{", long b", "int t[9];", "((int *)b)[i]", "t[i]", true},
           // Literals.
           Case{", int *a", "", "a[i]", "\"literal\"[i]", false},
           Case{"", "", "g[i]", "\"literal\"[i]", false},
       })
    withPair(code(C.Parameters, C.Before, C.Written, C.Read),
             [&](AnalyzedLoop &L, const AccessPath &Written,
                 const AccessPath &Read) {
               Origins &All = L.Known.pointers();
               EXPECT_EQ(All.mayMeet(All.of(Written), All.of(Read)), C.MayMeet);
               EXPECT_EQ(All.mayMeet(All.of(Read), All.of(Written)), C.MayMeet);
             });
}

TEST(Origin, CallsOfStaticFunctionsAreLookedAt) {
  struct Case {
    const char *Behind; ///< callers of 'static void f(int n, int *a, int *b)'
    bool MayMeet;
  };
  for (const Case &C : {
           Case{"void k(int n) { int t[9], u[9]; f(n, t, u); }", false},
           Case{"void k(int n) { int t[9]; f(n, t, t); }", true},
           Case{"void k(int n) { int t[9]; f(n, t, t + 3); }", true},
           Case{"void k(int n) { f(n, open, seen); }", false},
           Case{"void k(int n, int *p, int *q) { f(n, p, q); }", true},
           Case{"void k(int n, int *p) { int t[9]; f(n, p, t); }", false},
           Case{"void k(int n, int *p) { f(n, p, open); }", true},
           Case{"void k(int n, int *restrict p, int *q) { f(n, p, q); }",
                false},
           Case{"void k(int n) { int t[9], u[9]; f(n, t, u); }"
                "void l(int n) { int t[9]; f(n, t, t); }",
                true},
           Case{"void k(int n) { int t[9], u[9]; f(n, t, u); }"
                "void (*pointer)(int, int *, int *) = f;",
                true},
           Case{"static void k(int n, int *p, int *q) { f(n, p, q); }"
                "void l(int n) { int t[9], u[9]; k(n, t, u); }",
                false},
           Case{"static void k(int n, int *p, int *q) { f(n, p, q); k(n, q, q);"
                " } void l(int n) { int t[9], u[9]; k(n, t, u); }",
                true},
           Case{"", true}, // called by nobody that is seen
       }) {
    std::string Code = code(", int *a, int *b", "", "a[i]", "b[i]", C.Behind);
    Code.replace(Code.find("void f("), 7, "static void f(");
    withPair(Code, [&](AnalyzedLoop &L, const AccessPath &Written,
                       const AccessPath &Read) {
      Origins &All = L.Known.pointers();
      EXPECT_EQ(All.mayMeet(All.of(Written), All.of(Read)), C.MayMeet);
    });
  }
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

TEST(Overlap, TypesShareObjects) {
  struct Case {
    const char *A, *B;
    bool MayShare;
  };
  for (const Case &C : {
           Case{"int", "int", true},
           Case{"int", "const int", true},
           Case{"int", "unsigned", true},
           Case{"int", "number", true},
           Case{"int", "long", false},
           Case{"int", "short", false},
           Case{"int", "float", false},
           Case{"float", "double", false},
           Case{"double", "long double", false},
           Case{"long", "long long", false},
           Case{"long", "unsigned long", true},
           Case{"int", "truth", false},
           Case{"truth", "truth", true},
           // Characters are bytes of anything.
           Case{"char", "double", true},
           Case{"unsigned char", "int", true},
           Case{"signed char", "struct floats", true},
           Case{"char", "int *", true},
           Case{"wide", "int", true}, // wchar_t is 'int' here
           // Enumerations are of some integer type.
           Case{"enum color", "unsigned", true},
           Case{"enum color", "int", true},
           Case{"enum color", "float", false},
           Case{"enum color", "enum size", true},
           // Pointers, whatever to.
           Case{"int *", "float *", true},
           Case{"int *", "void *", true},
           Case{"int *", "long", false},
           // Parts.
           Case{"int [4]", "int", true},
           Case{"int [4]", "int [2][2]", true},
           Case{"int [4]", "float", false},
           Case{"double _Complex", "double", true},
           Case{"double _Complex", "float", false},
           Case{"struct floats", "float", true},
           Case{"struct floats", "int", false},
           Case{"struct floats", "struct ints", false},
           Case{"struct outer", "struct ints", true},
           Case{"struct outer", "int", true},
           Case{"struct outer", "float", false},
           Case{"struct outer", "struct floats", false},
           Case{"struct text", "int", true}, // has characters
           Case{"union both", "float", true},
           Case{"union both", "int", true},
           Case{"union both", "double", false},
           Case{"struct hidden", "int", true},
       }) {
    SCOPED_TRACE(std::string(C.A) + ", " + C.B);
    std::string Code =
        std::string(
            "typedef int number; typedef _Bool truth;\n"
            "typedef __WCHAR_TYPE__ wide;\n"
            "enum color { RED }; enum size { BIG };\n"
            "struct floats { float x, y; }; struct ints { int i[3]; };\n"
            "struct outer { struct ints in; double d; };\n"
            "struct text { char c[8]; }; union both { int i; float f; };\n"
            "struct hidden;\n") +
        "typedef __typeof__(" + C.A + ") first; typedef __typeof__(" + C.B +
        ") second; first *a; second *b;\n";
    EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
      std::vector<clang::QualType> Types;
      for (const clang::Decl *D :
           Unit.Context.getTranslationUnitDecl()->decls())
        if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D))
          Types.push_back(Variable->getType()->getPointeeType());
      ASSERT_EQ(Types.size(), 2u);
      for (int I : {0, 1}) {
        EXPECT_EQ(mayShareObject(Unit.Context, Types[I], Types[1 - I], true),
                  C.MayShare);
        EXPECT_TRUE(
            mayShareObject(Unit.Context, Types[I], Types[1 - I], false));
      }
    }));
  }
}

TEST(Overlap, TypesAndMembersTellPlacesApart) {
  struct Case {
    const char *Parameters, *Written, *Read;
    bool MayOverlap; ///< where types tell; else all may
  };
  for (const Case &C : {
           Case{", int *a, int *b", "a[i]", "b[i]", true},
           Case{", int *a, float *b", "a[i]", "b[i]", false},
           Case{", char *a, float *b", "a[i]", "b[i]", true},
           Case{", struct vector *a, struct vector *b", "a[i].len", "b[i].len",
                true},
           Case{", struct pair *a, struct pair *b", "a[i].x", "b[i].y", false},
           Case{", struct pair *a, struct pair *b", "a[i].x", "b[i].x", true},
           Case{", struct pair *a, int *b", "a[i].x", "b[i]", true},
           Case{", struct pair *a, float *b", "a[i].x", "b[i]", false},
           Case{", struct outer *a, struct pair *b", "a[i].in.x", "b[i].y",
                false},
           Case{", struct outer *a, struct pair *b", "a[i].x", "b[i].x", true},
           Case{", union mix *a, float *b", "a[i].n", "b[i]", true},
           Case{", union mix *a, union mix *b", "a[i].n", "b[i].f", true},
           Case{", struct bits *a, struct bits *b", "a[i].lo", "b[i].hi", true},
           Case{", struct bits *a, struct bits *b", "a[i].lo", "b[i].all",
                false},
       }) {
    std::string Code =
        "struct pair { int x, y; }; struct outer { struct pair in; int x; };\n"
        "union mix { int n; float f; };\n"
        "struct bits { int lo : 3, hi : 3; int all; };\n" +
        code(C.Parameters, "", C.Written, C.Read);
    withPair(Code, [&](AnalyzedLoop &L, const AccessPath &Written,
                       const AccessPath &Read) {
      for (bool TypesTell : {true, false})
        for (bool Swapped : {true, false})
          EXPECT_EQ(mayOverlap(L.Unit.Context, TypesTell, L.Known.pointers(),
                               Swapped ? Read : Written,
                               Swapped ? Written : Read),
                    !TypesTell || C.MayOverlap);
    });
  }
}

} // namespace
