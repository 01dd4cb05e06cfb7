//===- unit/EntryValueTest.cpp - what a variable holds before a loop ------===//

#include "Facts/EntryValue.h"
#include "AnalyzedLoop.h"
#include "llvm/ADT/StringExtras.h"

using namespace parfold;

namespace {

/// The last loop of \p Code, and the variable 'v' of its function.
void withVariable(
    const std::string &Code,
    llvm::function_ref<void(const Unit &, const Loop &, const clang::VarDecl &)>
        Look) {
  struct Finder {
    const clang::VarDecl *find(const clang::Stmt *S) {
      if (auto *Declarations = llvm::dyn_cast<clang::DeclStmt>(S))
        for (const clang::Decl *D : Declarations->decls())
          if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D);
              Variable && Variable->getName() == "v")
            return Variable;
      for (const clang::Stmt *Child : S->children())
        if (const clang::VarDecl *Found = Child ? find(Child) : nullptr)
          return Found;
      return nullptr;
    }
  };
  bool Looked = false;
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    std::vector<Loop> Loops = collectLoops(Unit);
    ASSERT_FALSE(Loops.empty());
    const Loop &Last = Loops.back();
    const clang::VarDecl *Variable = nullptr;
    for (const clang::ParmVarDecl *Parameter : Last.Function->parameters())
      if (Parameter->getName() == "v")
        Variable = Parameter;
    if (!Variable)
      Variable = Finder().find(Last.Function->getBody());
    ASSERT_TRUE(Variable);
    Looked = true;
    Look(Unit, Last, *Variable);
  })) << Code;
  EXPECT_TRUE(Looked);
}

struct EntryValueCase {
  const char *Value; ///< "" where it is not known
  const char *Body;  ///< of the function, LOOP stands for the loop
};

class EntryValueRow : public testing::TestWithParam<EntryValueCase> {};

TEST_P(EntryValueRow, IsKnownWhereItIsCertain) {
  std::string Code = std::string("#define LOOP for (i = 0; i < n; i++) g = v\n"
                                 "int g, h(int);\n"
                                 "void f(int n, int p, int v0) {\n"
                                 "  int i;\n") +
                     GetParam().Body + "\n}\n";
  SCOPED_TRACE(Code);
  withVariable(Code, [&](const Unit &Unit, const Loop &Loop,
                         const clang::VarDecl &Variable) {
    std::optional<llvm::APSInt> Found =
        entryValue(Unit.Context, Loop, Variable);
    EXPECT_EQ(Found ? llvm::toString(*Found, 10) : "", GetParam().Value);
  });
}

#define ENTRY_VALUE_ROWS(Name, ...)                                            \
  INSTANTIATE_TEST_SUITE_P(Name, EntryValueRow, testing::Values(__VA_ARGS__))

// clang-format off

ENTRY_VALUE_ROWS(GivenLast,
  EntryValueCase{"1",   "int v = 1; LOOP;"},
  EntryValueCase{"-3",  "int v = -3; LOOP;"},
  EntryValueCase{"3",   "int v = 1 + 2; LOOP;"},
  EntryValueCase{"65",  "int v = 'A'; LOOP;"},
  EntryValueCase{"1",   "_Bool v = 5; LOOP;"},
  EntryValueCase{"1",   "unsigned char v = 257; LOOP;"},
  EntryValueCase{"0",   "int v; v = 0; LOOP;"},
  EntryValueCase{"2",   "int v = 1; v = 2; LOOP;"},
  EntryValueCase{"2",   "int v = 1; (v) = 2; LOOP;"},
  EntryValueCase{"1",   "int v = 1, w = 2; g = w; LOOP;"},
  EntryValueCase{"1",   "int w = 2, v = 1; g = w; LOOP;"},
  EntryValueCase{"1",   "enum { NO, YES }; int v = YES; LOOP;"},
  EntryValueCase{"1",   "int v = 1; g = h(2); if (p) g = 3; LOOP;"},
  EntryValueCase{"1",   "int v = 1; while (p) p = h(p); LOOP;"},
  EntryValueCase{"1",   "int v = 1; { LOOP; }"},
  EntryValueCase{"1",   "int v = 1; { { LOOP; } }"},
  EntryValueCase{"2",   "int v = 1; { v = 2; LOOP; } v = 3;"},
  EntryValueCase{"1",   "int v = 1; LOOP; v = 2; g = v;"});

ENTRY_VALUE_ROWS(NotGivenAConstant,
  EntryValueCase{"",    "int v; LOOP;"},
  EntryValueCase{"",    "int v = p; LOOP;"},
  EntryValueCase{"",    "int v = 1; v = p; LOOP;"},
  EntryValueCase{"",    "int v = 1; v++; LOOP;"},
  EntryValueCase{"",    "int v = 1; v += 2; LOOP;"},
  EntryValueCase{"",    "int v = 1; v = v + 1; LOOP;"},
  EntryValueCase{"",    "int v = 1; g = v; LOOP;"},         // any mention ends the search
  EntryValueCase{"",    "int v = 1; g = v = 2; LOOP;"},
  EntryValueCase{"",    "int v = 1; v = 2, v = 3; LOOP;"},
  EntryValueCase{"",    "int v = 1, w = v = 2; g = w; LOOP;"},
  EntryValueCase{"",    "int v = (h(2), 1); LOOP;"},        // not evaluated here
  EntryValueCase{"",    "double v = 1; LOOP;"},
  EntryValueCase{"",    "int *v = 0; for (i = 0; i < n; i++) g = *v;"});

ENTRY_VALUE_ROWS(OnlyAtTimes,
  EntryValueCase{"",    "int v = 1; if (p) v = 2; LOOP;"},
  EntryValueCase{"",    "int v = 1; if (p) v = 1; LOOP;"},
  EntryValueCase{"",    "int v = 1; { v = 2; } LOOP;"},
  EntryValueCase{"",    "int v = 1; while (p--) v = 2; LOOP;"},
  EntryValueCase{"",    "int v = 1; p ? v = 2 : 0; LOOP;"},
  EntryValueCase{"",    "int v = 1; p && (v = 2); LOOP;"},
  EntryValueCase{"",    "int v = 1; int a[v = 2]; g = a[0]; LOOP;"},
  EntryValueCase{"",    "int v = 1; g = sizeof(int[v = 2]); LOOP;"},
  EntryValueCase{"",    "int v = 1; (void)(int (*)[v = 2])0; LOOP;"},
  EntryValueCase{"",    "int v = 1; g = ({ v = 2; 3; }); LOOP;"},
  EntryValueCase{"",    "int v = 1; __asm__(\"\" : \"=r\"(v)); LOOP;"});

ENTRY_VALUE_ROWS(UnderABranch,
  EntryValueCase{"1",   "int v = 1; if (p) LOOP;"},
  EntryValueCase{"1",   "int v = 1; if (p) { LOOP; } else v = 2;"},
  EntryValueCase{"1",   "int v = 1; if (p) v = 2; else LOOP;"},
  EntryValueCase{"1",   "int v = 1; if (p) { if (g) { LOOP; } }"},
  EntryValueCase{"2",   "int v = 1; if (p) { v = 2; LOOP; }"},
  EntryValueCase{"",    "int v = 1; if (v) LOOP;"},
  EntryValueCase{"",    "int v = 1; if ((v = 2)) LOOP;"},
  EntryValueCase{"",    "int v = 1; if (p) v = 2; if (p) LOOP;"});

// The end of a round leads to the next one.
ENTRY_VALUE_ROWS(InAnotherLoop,
  EntryValueCase{"1",   "while (p--) { int v = 1; LOOP; v = 2; }"},
  EntryValueCase{"1",   "int v; while (p--) { v = 1; LOOP; v = 2; }"},
  EntryValueCase{"",    "int v = 1; while (p--) { LOOP; v = 2; }"},
  EntryValueCase{"",    "int v = 1; while (p--) LOOP;"},
  EntryValueCase{"",    "int v = 1; do { LOOP; } while (p--);"},
  EntryValueCase{"",    "for (int v = 1; p--; v = 2) { LOOP; }"},
  EntryValueCase{"1",   "int v; for (; p--;) { v = 1; if (g) LOOP; }"});

// Control may come in from elsewhere.
ENTRY_VALUE_ROWS(BehindALabel,
  EntryValueCase{"",    "int v = 1; again: LOOP; v = 2; if (p--) goto again;"},
  EntryValueCase{"",    "int v = 1; again:; LOOP; v = 2; if (p--) goto again;"},
  EntryValueCase{"",    "int v = 1; again: g = 1; LOOP; v = 2; if (p--) goto again;"},
  EntryValueCase{"",    "int v = 1; { again:; } LOOP; v = 2; if (p--) goto again;"},
  EntryValueCase{"",    "int v = 2; if (p) goto in; v = 1; if (g) { in: LOOP; }"},
  EntryValueCase{"",    "int v = 2; if (p) goto in; v = 1; { in:; LOOP; }"},
  EntryValueCase{"",    "int v = 2; if (p) goto in; v = 1; { if (g) { in:; } LOOP; }"},
  EntryValueCase{"1",   "int v; again: v = 2; if (p--) goto again; v = 1; LOOP;"},
  EntryValueCase{"1",   "int v = 1; LOOP; v = 2; out: g = v; if (p--) goto out;"},
  EntryValueCase{"",    "int v = 2; switch (p) { case 1: v = 1; case 2: LOOP; }"},
  EntryValueCase{"",    "int v = 2; switch (p) { case 1: v = 1; default: g = 1; LOOP; }"},
  EntryValueCase{"",    "int v = 2; switch (p) { case 1: v = 1; { case 2:; } LOOP; }"},
  EntryValueCase{"1",   "int v = 2; switch (p) { case 1: { v = 1; LOOP; } }"});

// clang-format on

TEST(EntryValue, OfAParameter) {
  withVariable(
      "int g; void f(int n, int v) {\n"
      "  for (int i = 0; i < n; i++) g = v; }\n",
      [](const Unit &Unit, const Loop &Loop, const clang::VarDecl &Variable) {
        EXPECT_FALSE(entryValue(Unit.Context, Loop, Variable));
      });
  withVariable(
      "int g; void f(int n, int v) {\n"
      "  v = 4; for (int i = 0; i < n; i++) g = v; }\n",
      [](const Unit &Unit, const Loop &Loop, const clang::VarDecl &Variable) {
        auto Found = entryValue(Unit.Context, Loop, Variable);
        ASSERT_TRUE(Found);
        EXPECT_EQ(*Found, 4);
      });
}

} // namespace
