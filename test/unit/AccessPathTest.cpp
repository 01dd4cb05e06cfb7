//===- unit/AccessPathTest.cpp - places of one iteration, compared --------===//

#include "Memory/AccessPath.h"
#include "AnalyzedLoop.h"

using namespace parfold;
using clang::FieldDecl;
using clang::RecordDecl;

namespace {

const char *Declarations =
    "typedef _Bool truth; typedef unsigned long size;\n"
    "struct pair { int x, y; };\n"
    "struct nest { struct pair first, last; int row[4]; };\n"
    "union both { int i; unsigned u; struct pair p; };\n"
    "struct mixed { union { int i; unsigned u; }; int tag; };\n"
    "struct bits { unsigned lo : 3, hi : 5; unsigned : 0; unsigned far : 2;"
    " int plain; };\n"
    "const struct pair one; const struct nest two;\n";

/// The paths of what \p First and \p Second write, in one iteration.
void withPaths(llvm::StringRef First, llvm::StringRef Second,
               llvm::function_ref<void(const clang::ASTContext &,
                                       const AccessPath &, const AccessPath &)>
                   Look) {
  std::string Code =
      (Declarations +
       llvm::Twine("void f(int n, int i, int j, unsigned u, size z, int *a,\n"
                   "       int (*m)[5], struct pair *p, struct nest *q,\n"
                   "       union both *w, struct mixed *x, struct bits *b) {\n"
                   "  int t[4][5];\n"
                   "  for (int l = 0; l < n; l++) { ") +
       First + " = 1; " + Second + " = 1; } }\n")
          .str();
  for (llvm::StringRef Whole : {"*p", "p[i]", "q->last", "w->p", "q->first"})
    for (const char *Semicolon : {" = 1; ", " = 1; }"}) {
      // Structures are assigned as such.
      std::string From = (Whole + Semicolon).str();
      size_t At = Code.find(From);
      if (At != std::string::npos && Code[At - 1] == ' ')
        Code.replace(At + Whole.size(), 4, " = one");
    }
  SCOPED_TRACE(Code);
  withLoop(Code, [&](AnalyzedLoop &L) {
    std::vector<AccessPath> Written;
    for (const Access &A : L.Facts.Accesses)
      if (A.What == Access::Write)
        Written.push_back(A.Reach);
    ASSERT_EQ(Written.size(), 2u);
    Look(L.Unit.Context, Written[0], Written[1]);
  });
}

const char *toString(PlaceRelation Relation) {
  switch (Relation) {
  case PlaceRelation::Same:
    return "same";
  case PlaceRelation::Inside:
    return "inside";
  case PlaceRelation::Disjoint:
    return "disjoint";
  case PlaceRelation::May:
    return "may";
  }
  return "";
}

TEST(AccessPath, PlacesRelate) {
  struct Case {
    const char *Inner, *Outer;
    const char *Expected;
  };
  const char *Same = "same", *Inside = "inside", *Disjoint = "disjoint",
             *May = "may";
  for (const Case &C : {
           // Subscripts.
           Case{"a[i]", "a[i]", Same},
           Case{"a[i]", "a[j]", May},
           Case{"a[i]", "a[i + 1]", Disjoint},
           Case{"a[i - 1]", "a[i + 1]", Disjoint},
           Case{"a[i + 1 - 1]", "a[i]", Same},
           Case{"*(a + i + 2)", "(a + i)[2]", Same},
           Case{"*(a + i + 2)", "a[i + 2]", May}, // which adds in 'int'
           Case{"a[0]", "*a", Same},
           Case{"a[3]", "a[4]", Disjoint},
           Case{"a[i]", "a[3]", May},
           Case{"a[2 * i]", "a[i + i]", May},
           Case{"a[a[0]]", "a[a[1]]", May},
           // Of narrow types, which come round.
           Case{"a[(signed char)(i + 1)]", "a[(signed char)i]", Disjoint},
           Case{"a[(signed char)(i + 256)]", "a[(signed char)i]", Same},
           Case{"a[(truth)(i + 1)]", "a[(truth)i]", May},
           Case{"a[(truth)(i + 2)]", "a[(truth)i]", May},
           Case{"a[(size)(u + 1) + 1]", "a[(size)u + 2]", May},
           Case{"a[u + 1]", "a[u]", Disjoint},
           // Dimensions.
           Case{"m[i][0]", "m[j][1]", Disjoint},
           Case{"m[0][i]", "m[1][j]", Disjoint},
           Case{"m[i][j]", "m[i][j]", Same},
           Case{"m[i][j]", "m[j][i]", May},
           Case{"t[1][i]", "t[1][i + 1]", Disjoint},
           Case{"t[i + 1][i]", "t[i][i]", Disjoint},
           // Members.
           Case{"p->x", "p->y", Disjoint},
           Case{"p->x", "(*p).x", Same},
           Case{"p[i].x", "p[j].y", Disjoint},
           Case{"p[i].x", "p[j].x", May},
           Case{"p[i].x", "p[i]", Inside},
           Case{"p[i]", "p[i].x", May}, // a whole in a part of it
           Case{"p[0].x", "*p", Inside},
           Case{"p[1].x", "*p", Disjoint},
           Case{"q->first.x", "q->last.x", Disjoint},
           Case{"q->first.x", "q->first", Inside},
           Case{"q->first.x", "q->last", Disjoint},
           Case{"q->row[i]", "q->row[i + 1]", Disjoint},
           Case{"q->row[i]", "q->row[j]", May},
           Case{"q[i].row[0]", "q[j].row[1]", Disjoint},
           Case{"q->row[i]", "q->first.x", Disjoint},
           // Unions.
           Case{"w->i", "w->i", Same},
           Case{"w->i", "w->u", May},
           Case{"w->i", "w->p.y", May},
           Case{"w->p.x", "w->p.y", Disjoint},
           Case{"w->p.x", "w->p", Inside},
           Case{"w[0].i", "w[1].u", Disjoint},
           Case{"x->i", "x->u", May},
           Case{"x->i", "x->tag", Disjoint},
           // Bit-fields: no store changes another's value.
           Case{"b->lo", "b->hi", Disjoint},
           Case{"b->lo", "b->lo", Same},
           // One object seen in two ways.
           Case{"((unsigned char *)a)[0]", "a[0]", May},
           Case{"((unsigned char *)p)[0]", "p->y", May},
           Case{"((struct pair *)a)->y", "a[1]", May},
           Case{"((int *)&t)[7]", "t[1][2]", May},
           Case{"((short *)a)[1]", "((short *)a)[2]", Disjoint},
       }) {
    SCOPED_TRACE(std::string(C.Inner) + " in " + C.Outer);
    withPaths(C.Inner, C.Outer,
              [&](const clang::ASTContext &Context, const AccessPath &Inner,
                  const AccessPath &Outer) {
                ASSERT_EQ(Inner.Root, Outer.Root);
                std::string There = toString(relate(Context, Inner, Outer)),
                            Back = toString(relate(Context, Outer, Inner));
                EXPECT_EQ(There, C.Expected);
                EXPECT_EQ(Back == Same, There == Same);
                EXPECT_EQ(Back == Disjoint, There == Disjoint);
              });
  }
}

TEST(AccessPath, HasRootAndSteps) {
  struct Case {
    const char *Place;
    const char *Steps; ///< element, or name of a member
    bool ThroughPointer, EntersUnion;
  };
  for (const Case &C : {
           Case{"a[i]", "[]", true, false},
           Case{"*a", "[]", true, false},
           Case{"m[i][j]", "[] []", true, false},
           Case{"t[i][j]", "[] []", false, false},
           Case{"p->x", "[] x", true, false},
           Case{"q[i].last.y", "[] last y", true, false},
           Case{"q->row[i]", "[] row []", true, false},
           Case{"w->p.x", "[] p x", true, true},
           Case{"x->i", "[] . i", true, true},
           Case{"x->tag", "[] tag", true, false},
       })
    withPaths(C.Place, "a[9]",
              [&](const clang::ASTContext &, const AccessPath &Path,
                  const AccessPath &) {
                std::string Steps;
                for (const PathStep &Step : Path.Steps) {
                  Steps += Steps.empty() ? "" : " ";
                  Steps += !Step.Member ? "[]"
                           : Step.Member->getName() == ""
                               ? "."
                               : Step.Member->getName().str();
                }
                EXPECT_EQ(Steps, C.Steps);
                EXPECT_EQ(Path.isThroughPointer(), C.ThroughPointer);
                EXPECT_EQ(Path.entersUnion(), C.EntersUnion);
                EXPECT_TRUE(Path.type()->isIntegerType());
              });
}

TEST(AccessPath, SubscriptsHaveConstantDistances) {
  struct Case {
    const char *A, *B;
    std::optional<int64_t> Expected;
  };
  for (const Case &C : {
           Case{"i", "i", 0},
           Case{"i + 3", "i", 3},
           Case{"i", "i - 2", 2},
           Case{"i - 2", "i + 5", -7},
           Case{"i", "j", std::nullopt},
           Case{"i + j", "i + j", 0},
           Case{"i + j", "j + i", std::nullopt},
           Case{"2 * i", "i", std::nullopt},
           Case{"7", "3", 4},
           Case{"0x100000000", "0", 0x100000000},
           Case{"0", "0x100000000", -0x100000000},
           Case{"0", "-0x100000000", 0x100000000},
           Case{"4294967295u", "-1", 0x100000000},
           Case{"u + 4294967295u", "u", -1}, // 2^32 - 1 where u is 0
           Case{"(long)(i + 1)", "(long)i", 1},
           Case{"(long)i + 1", "(long)i", 1},
           Case{"(long)(i + 1) + 1", "(long)i", std::nullopt},
           Case{"(signed char)(i + 255)", "(signed char)i", -1},
           Case{"(unsigned char)(i + 512)", "(unsigned char)i", 0},
           Case{"(truth)(i + 2)", "(truth)i", std::nullopt},
           Case{"(truth)(i + 1)", "(truth)i", std::nullopt},
       }) {
    std::string A = std::string("a[") + C.A + "]",
                B = std::string("a[") + C.B + "]";
    SCOPED_TRACE(A + ", " + B);
    withPaths(A, B,
              [&](const clang::ASTContext &Context, const AccessPath &A,
                  const AccessPath &B) {
                EXPECT_EQ(constantDistance(Context, A.Steps.front().Index,
                                           B.Steps.front().Index),
                          C.Expected);
              });
  }
}

TEST(AccessPath, ThreadsMayWriteMembersThatAreApart) {
  struct Case {
    const char *Record, *A, *B;
    bool Apart;
  };
  for (const Case &C : {
           Case{"pair", "x", "y", true},
           Case{"pair", "x", "x", false},
           Case{"nest", "first", "row", true},
           Case{"both", "i", "u", false},
           Case{"bits", "lo", "hi", false},  // one memory location
           Case{"bits", "lo", "far", false}, // not, but who counts bits?
           Case{"bits", "lo", "plain", true},
           Case{"bits", "plain", "far", true},
       }) {
    SCOPED_TRACE(std::string(C.Record) + ": " + C.A + ", " + C.B);
    EXPECT_TRUE(withUnit(Declarations, [&](const Unit &Unit) {
      const RecordDecl *Record = nullptr;
      for (const clang::Decl *D :
           Unit.Context.getTranslationUnitDecl()->decls())
        if (auto *Found = llvm::dyn_cast<RecordDecl>(D);
            Found && Found->getName() == C.Record)
          Record = Found;
      ASSERT_TRUE(Record);
      auto Member = [&](llvm::StringRef Name) {
        return *llvm::find_if(Record->fields(), [&](const FieldDecl *Field) {
          return Field->getName() == Name;
        });
      };
      EXPECT_EQ(areApart(*Member(C.A), *Member(C.B)), C.Apart);
      EXPECT_EQ(areApart(*Member(C.B), *Member(C.A)), C.Apart);
    }));
  }
}

} // namespace
