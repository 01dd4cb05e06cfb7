//===- unit/DirectivesTest.cpp - what is recorded of the preprocessor -----===//

#include "ParsedUnit.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// The recorded lists of \p Code, and the text they speak of.
void expectDirectives(
    llvm::StringRef Code,
    std::function<void(const Directives &, llvm::StringRef)> Look) {
  EXPECT_TRUE(withUnit(
      Code, [&](const Unit &Unit) { Look(Unit.Source, Unit.text()); }));
}

TEST(Directives, PragmaSpansItsContinuedLine) {
  expectDirectives("int a;\n#pragma omp \\\n  parallel\nint b;\n",
                   [](const Directives &D, llvm::StringRef Text) {
                     ASSERT_EQ(D.Pragmas.size(), 1u);
                     EXPECT_TRUE(D.Pragmas[0].IsParallel);
                     EXPECT_EQ(
                         Text.slice(D.Pragmas[0].Offset, D.Pragmas[0].End),
                         "#pragma omp \\\n  parallel\n");
                   });
}

TEST(Directives, OnlyOmpAndAccAreParallel) {
  expectDirectives("#pragma acc loop\n#pragma once_upon\n#pragma ompx\n",
                   [](const Directives &D, llvm::StringRef) {
                     ASSERT_EQ(D.Pragmas.size(), 3u);
                     EXPECT_TRUE(D.Pragmas[0].IsParallel);
                     EXPECT_FALSE(D.Pragmas[1].IsParallel);
                     EXPECT_FALSE(D.Pragmas[2].IsParallel);
                   });
}

TEST(Directives, PragmaOperatorIsSeenThroughMacros) {
  expectDirectives(
      "#define DO(x) _Pragma(#x)\n"
      "void f(int n) {\n"
      "  DO(omp parallel)\n"
      "  { n++; }\n"
      "  _Pragma(\"acc loop\") { n++; }\n"
      "}\n",
      [](const Directives &D, llvm::StringRef Text) {
        ASSERT_EQ(D.Pragmas.size(), 2u);
        EXPECT_TRUE(D.Pragmas[0].IsParallel);
        EXPECT_EQ(Text.slice(D.Pragmas[0].Offset, D.Pragmas[0].End),
                  "DO(omp parallel)");
        EXPECT_TRUE(D.Pragmas[1].IsParallel);
        EXPECT_EQ(Text.slice(D.Pragmas[1].Offset, D.Pragmas[1].End),
                  "_Pragma(\"acc loop\")");
      });
}

TEST(Directives, SkippedConditionIsKnownToHoldOmpAndEndInElse) {
  expectDirectives(
      "void f(int n) {\n"
      "#ifdef _OPENMP\n"
      "  if (n > 9) {\n"
      "# pragma  omp parallel\n"
      "    { n++; }\n"
      "  } else // serial\n"
      "#endif // OpenMP\n"
      "  { n++; }\n"
      "}\n",
      [](const Directives &D, llvm::StringRef Text) {
        EXPECT_TRUE(D.Pragmas.empty());
        ASSERT_EQ(D.Conditionals.size(), 1u);
        EXPECT_TRUE(D.Conditionals[0].HasOmp);
        EXPECT_TRUE(D.Conditionals[0].EndsInElse);
        EXPECT_TRUE(
            Text.substr(D.Conditionals[0].Begin).starts_with("#ifdef _OPENMP"));
        EXPECT_TRUE(
            Text.substr(D.Conditionals[0].End).starts_with("  { n++; }\n}"));
      });
}

TEST(Directives, CommentsAndStringsAreNoDirectives) {
  expectDirectives("/*\n#if 0\n#pragma omp parallel\n*/\n"
                   "const char *s = \"\\\n#if 1\\\n\";\n"
                   "#if 1 /* else\n#endif */\nint x;\n#endif\n",
                   [](const Directives &D, llvm::StringRef) {
                     ASSERT_EQ(D.Conditionals.size(), 1u);
                     EXPECT_FALSE(D.Conditionals[0].HasOmp);
                     EXPECT_FALSE(D.Conditionals[0].EndsInElse);
                   });
}

TEST(Directives, NestedConditionsAreListedByTheirStart) {
  expectDirectives("#if 1\n#if 0\n_Pragma(\"omp barrier\")\n#endif\n#endif\n"
                   "#if 1\n#endif\n",
                   [](const Directives &D, llvm::StringRef) {
                     ASSERT_EQ(D.Conditionals.size(), 3u);
                     EXPECT_LT(D.Conditionals[0].Begin,
                               D.Conditionals[1].Begin);
                     EXPECT_GT(D.Conditionals[0].End, D.Conditionals[1].End);
                     EXPECT_TRUE(D.Conditionals[0].HasOmp);
                     EXPECT_TRUE(D.Conditionals[1].HasOmp);
                     EXPECT_FALSE(D.Conditionals[2].HasOmp);
                   });
}

TEST(Unit, TextIsTheFilesOwn) {
  EXPECT_TRUE(
      withUnit("#define TWICE(x) ((x) + (x))\nint a = TWICE(1 + 2), b = 4;\n",
               [](const Unit &Unit) {
                 clang::Decl *Last = nullptr;
                 for (auto *D : Unit.Context.getTranslationUnitDecl()->decls())
                   Last = D;
                 auto *B = llvm::cast<clang::VarDecl>(Last);
                 EXPECT_EQ(Unit.textOf(B->getInit()->getSourceRange()), "4");
                 EXPECT_EQ(Unit.placeOf(B->getInit()->getBeginLoc()).Line, 2u);
               }));
}

} // namespace
