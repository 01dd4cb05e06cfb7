//===- unit/ExprTextTest.cpp - C text for new code ------------------------===//

#include "Source/ExprText.h"
#include "ParsedUnit.h"
#include "clang/AST/Decl.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// Calls \p Look with the initializer of the variable 'it' of \p Code.
void withInit(
    const std::string &Code,
    llvm::function_ref<void(const Unit &, const clang::VarDecl &)> Look) {
  SCOPED_TRACE(Code);
  bool Seen = false;
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    for (const clang::Decl *D :
         Unit.Context.getTranslationUnitDecl()->decls()) {
      auto *Variable = llvm::dyn_cast<clang::VarDecl>(D);
      if (!Variable || Variable->getName() != "it")
        continue;
      Seen = true;
      Look(Unit, *Variable);
    }
  }));
  EXPECT_TRUE(Seen);
}

struct ExprTextCase {
  const char *Expression, *AsOperand, *Compared;
};

TEST(ExprText, OperandsBindTighterThanAnyOperator) {
  const std::string Before = "#define SUM 1 + 2\n#define SIX (1 + 5)\n"
                             "#define SEVEN 7\nenum { Many = 9 };\n"
                             "struct { int x; } s; int a[3];\nlong it = ";
  for (const ExprTextCase &C : {
           ExprTextCase{"12", "12", "12"},
           ExprTextCase{"Many", "Many", "Many"},
           ExprTextCase{"-3", "-3", "-3"},
           ExprTextCase{"(1 + 2)", "(1 + 2)", "(1 + 2)"},
           ExprTextCase{"sizeof a", "sizeof a", "sizeof a"},
           ExprTextCase{"sizeof(int[2])", "sizeof(int[2])", "sizeof(int[2])"},
           ExprTextCase{"(char)3", "(char)3", "(char)3"},
           ExprTextCase{"'a'", "('a')", "('a')"},
           ExprTextCase{"1 + 2", "(1 + 2)", "1 + 2"},
           ExprTextCase{"6 % 4", "(6 % 4)", "6 % 4"},
           ExprTextCase{"1 << 2", "(1 << 2)", "(1 << 2)"},
           ExprTextCase{"1 < 2", "(1 < 2)", "(1 < 2)"},
           ExprTextCase{"1 ? 2 : 3", "(1 ? 2 : 3)", "(1 ? 2 : 3)"},
           // What a macro expands to may bind as it likes.
           ExprTextCase{"SUM", "(SUM)", "(SUM)"},
           ExprTextCase{"SIX", "(SIX)", "(SIX)"},
           ExprTextCase{"SEVEN", "SEVEN", "SEVEN"},
       })
    withInit(Before + C.Expression + ";\n",
             [&](const Unit &Unit, const clang::VarDecl &It) {
               EXPECT_EQ(operandText(Unit, It.getInit()), C.AsOperand);
               EXPECT_EQ(comparedText(Unit, It.getInit()), C.Compared);
             });
}

TEST(ExprText, LineBreaksAndCommentsAreLeftOut) {
  withInit("int it = 1 + // one\n   2 /* two */ * 3;\n",
           [](const Unit &Unit, const clang::VarDecl &It) {
             EXPECT_EQ(operandText(Unit, It.getInit()), "(1 + 2 * 3)");
           });
}

TEST(ExprText, LiteralsHaveATypeThatHoldsThem) {
  struct Literal {
    const char *Digits;
    const char *Text;
  };
  for (const Literal &L : {
           Literal{"0", "0"},
           Literal{"-1", "-1"},
           Literal{"2147483648", "2147483648"},
           Literal{"-2147483649", "-2147483649"},
           Literal{"9223372036854775807", "9223372036854775807"},
           Literal{"-9223372036854775807", "-9223372036854775807"},
           Literal{"-9223372036854775808", "(-9223372036854775807 - 1)"},
           Literal{"9223372036854775808", "9223372036854775808u"},
           Literal{"18446744073709551615", "18446744073709551615u"},
       })
    withInit("int it = 0;\n", [&](const Unit &Unit, const clang::VarDecl &) {
      EXPECT_EQ(
          literalText(Unit.Context, llvm::APSInt(llvm::APInt(128, L.Digits, 10),
                                                 /*isUnsigned=*/false)),
          L.Text);
    });
}

TEST(ExprText, UnsignedValuesAreNotTakenForNegative) {
  withInit("int it = 0;\n", [](const Unit &Unit, const clang::VarDecl &) {
    EXPECT_EQ(literalText(Unit.Context,
                          llvm::APSInt::getUnsigned(0xffffffffffffffffu)),
              "18446744073709551615u");
    EXPECT_EQ(literalText(Unit.Context, llvm::APSInt::get(-1)), "-1");
  });
}

TEST(ExprText, DeclarationsAreSpelledAsInC) {
  struct Declaration {
    const char *Code;
    const char *Text; ///< "" where the type cannot be spelled
  };
  for (const Declaration &D : {
           Declaration{"int it;", "int x"},
           Declaration{"const volatile unsigned long it = 1;",
                       "unsigned long x"},
           Declaration{"const double *const it = 0;", "const double *x"},
           Declaration{"int *it[3];", "int *x[3]"},
           Declaration{"int (*it)[3];", "int (*x)[3]"},
           Declaration{"int (*it)(double);", "int (*x)(double)"},
           Declaration{"_Bool it;", "_Bool x"},
           Declaration{"typedef int number; number it;", "number x"},
           Declaration{"struct s { int a; } it;", "struct s x"},
           Declaration{"typedef struct { int a; } s; s it;", "s x"},
           Declaration{"enum { A } it;", ""},
           Declaration{"struct { int a; } it;", ""},
           Declaration{"struct { int a; } *it[2];", ""},
       })
    withInit(std::string(D.Code) + "\n",
             [&](const Unit &Unit, const clang::VarDecl &It) {
               EXPECT_EQ(canBeSpelled(It.getType())
                             ? declarationText(Unit.Context, It.getType(), "x")
                             : "",
                         D.Text);
             });
}

} // namespace
