//===- unit/TermTest.cpp - values within one iteration --------------------===//

#include "Facts/Term.h"
#include "ParsedUnit.h"
#include "clang/AST/Decl.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <map>

using namespace parfold;
using clang::CK_FloatingToBoolean;
using clang::CK_IntegralCast;
using testing::ElementsAre;

namespace {

/// Terms over the variables of a snippet.
struct Terms : TermTable {
  explicit Terms(const Unit &Unit)
      : TermTable(Unit.Context), Context(Unit.Context) {
    for (const clang::Decl *D : Context.getTranslationUnitDecl()->decls())
      if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D))
        Variables[Variable->getNameAsString()] = Variable;
  }

  TermRef operator[](const std::string &Name) {
    return start(Variables.at(Name));
  }
  TermRef compare(TermKind Kind, const char *A, const char *B) {
    return make(Kind, Context.IntTy, {(*this)[A], (*this)[B]});
  }

  clang::ASTContext &Context;
  std::map<std::string, const clang::VarDecl *> Variables;
};

void withTerms(llvm::function_ref<void(Terms &)> Look) {
  EXPECT_TRUE(withUnit("typedef int number;\n"
                       "int i, j; const volatile int c; number n;\n"
                       "unsigned u; double x, y; int *p, *q; _Bool b;\n",
                       [&](const Unit &Unit) {
                         Terms T(Unit);
                         Look(T);
                       }));
}

TEST(Term, EqualTermsAreOneObject) {
  withTerms([](Terms &T) {
    EXPECT_EQ(T["i"], T["i"]);
    EXPECT_NE(T["i"], T["j"]);
    EXPECT_NE(T["i"], T.counter(T.Variables["i"]));
    auto Sum = [&](TermRef A, TermRef B) {
      return T.make(TermKind::Add, T.Context.IntTy, {A, B});
    };
    EXPECT_EQ(Sum(T["i"], T["j"]), Sum(T["i"], T["j"]));
    EXPECT_NE(Sum(T["i"], T["j"]), Sum(T["j"], T["i"]));
    EXPECT_EQ(Sum(Sum(T["i"], T["j"]), T["i"]),
              Sum(Sum(T["i"], T["j"]), T["i"]));
    EXPECT_NE(Sum(T["i"], T["j"]),
              T.make(TermKind::Subtract, T.Context.IntTy, {T["i"], T["j"]}));
  });
}

TEST(Term, TypesHaveNoQualifiersAndNoOtherNames) {
  withTerms([](Terms &T) {
    EXPECT_EQ(T["c"]->type(), T.Context.IntTy);
    EXPECT_EQ(T["n"]->type(), T.Context.IntTy);
    EXPECT_EQ(T.convert(CK_IntegralCast, T.Variables["n"]->getType(), T["i"]),
              T["i"]);
  });
}

TEST(Term, ConstantsDifferByTypeAndValue) {
  withTerms([](Terms &T) {
    auto Constant = [&](clang::QualType Type, unsigned Width, uint64_t Value) {
      return T.constant(Type, llvm::APInt(Width, Value));
    };
    EXPECT_EQ(Constant(T.Context.IntTy, 32, 7),
              Constant(T.Context.IntTy, 32, 7));
    EXPECT_NE(Constant(T.Context.IntTy, 32, 7),
              Constant(T.Context.IntTy, 32, 8));
    EXPECT_NE(Constant(T.Context.IntTy, 32, 7),
              Constant(T.Context.UnsignedIntTy, 32, 7));
  });
}

TEST(Term, AValueIsTrueIfItIsNotZero) {
  withTerms([](Terms &T) {
    TermRef Less = T.compare(TermKind::Less, "x", "y");
    EXPECT_EQ(T.truth(Less), Less);
    EXPECT_EQ(toString(T.truth(T["i"])), "(start(i) != 0)");
    EXPECT_EQ(T.truth(T.convert(CK_IntegralCast, T.Context.LongTy, Less)),
              Less);
    EXPECT_EQ(
        T.truth(T.convert(CK_FloatingToBoolean, T.Context.BoolTy, T["x"])),
        T.truth(T["x"]));
    // 0.5 is true, and as an int it is not.
    TermRef AsInt =
        T.convert(clang::CK_FloatingToIntegral, T.Context.IntTy, T["x"]);
    EXPECT_EQ(toString(T.truth(AsInt)), "((int)start(x) != 0)");
  });
}

TEST(Term, ConditionsAreNegated) {
  struct Case {
    TermKind Kind;
    const char *A, *B;
    const char *Negated;
  };
  for (const Case &C : {
           Case{TermKind::Less, "i", "j", "(start(j) <= start(i))"},
           Case{TermKind::LessEqual, "i", "j", "(start(j) < start(i))"},
           Case{TermKind::Less, "p", "q", "(start(q) <= start(p))"},
           Case{TermKind::Equal, "i", "j", "(start(i) != start(j))"},
           Case{TermKind::NotEqual, "x", "y", "(start(x) == start(y))"},
           // NaN is neither less, nor greater or equal.
           Case{TermKind::Less, "x", "y", "!((start(x) < start(y)))"},
           Case{TermKind::LessEqual, "x", "y", "!((start(x) <= start(y)))"},
           Case{TermKind::And, "i", "j", "!((start(i) && start(j)))"},
       })
    withTerms([&](Terms &T) {
      TermRef Condition = T.compare(C.Kind, C.A, C.B);
      TermRef Negation = T.negation(Condition);
      EXPECT_EQ(toString(Negation), C.Negated);
      EXPECT_TRUE(Negation->isCondition());
      EXPECT_EQ(T.negation(Negation), Condition);
    });
}

TEST(Term, SelectsThatDecideNothingVanish) {
  withTerms([](Terms &T) {
    TermRef Less = T.compare(TermKind::Less, "x", "y");
    EXPECT_EQ(T.select(Less, T["i"], T["i"]), T["i"]);
    TermRef Select = T.select(Less, T["i"], T["j"]);
    EXPECT_EQ(toString(Select),
              "select((start(x) < start(y)), start(i), start(j))");
    EXPECT_EQ(T.select(T.negation(Less), T["j"], T["i"]), Select);
    EXPECT_EQ(T.select(T.negation(Less), T["i"], T["i"]), T["i"]);
  });
}

/// x = c ? x + x : x, thirty times: written out it has a billion leaves.
TEST(Term, SharedPartsAreVisitedOnce) {
  withTerms([](Terms &T) {
    TermRef Less = T.compare(TermKind::Less, "i", "j");
    TermRef Value = T["x"];
    for (int I = 0; I < 30; ++I)
      Value = T.select(
          Less, T.make(TermKind::Add, T.Context.DoubleTy, {Value, Value}),
          Value);
    unsigned Asked = 0;
    EXPECT_FALSE(anyWithin(Value, [&](TermRef) { return ++Asked, false; }));
    // Select and Add thirty times, the condition, and three start values of
    // three places.
    EXPECT_EQ(Asked, 30u * 2 + 1 + 3 + 3);
    EXPECT_TRUE(anyWithin(Value, [&](TermRef Of) { return Of == T["j"]; }));
    EXPECT_FALSE(anyWithin(Value, [&](TermRef Of) { return Of == T["y"]; }));
    EXPECT_LT(toString(Value).size(), 10000u);
    EXPECT_EQ(alternativesOf(Value).Values.size(), 31u);
  });
}

TEST(Term, AlternativesAreWhatSelectsChooseFrom) {
  withTerms([](Terms &T) {
    TermRef First = T.compare(TermKind::Less, "x", "y");
    TermRef Second = T.compare(TermKind::Less, "i", "j");
    auto Texts = [](const std::vector<TermRef> &Terms) {
      std::vector<std::string> Out;
      for (TermRef Term : Terms)
        Out.push_back(toString(Term));
      return Out;
    };
    Alternatives Plain = alternativesOf(T["i"]);
    EXPECT_THAT(Texts(Plain.Values), ElementsAre("start(i)"));
    EXPECT_TRUE(Plain.Conditions.empty());
    Alternatives Nested = alternativesOf(
        T.select(First, T["i"], T.select(Second, T["j"], T["i"])));
    EXPECT_THAT(Texts(Nested.Values),
                testing::UnorderedElementsAre("start(i)", "start(j)"));
    EXPECT_THAT(Nested.Conditions,
                testing::UnorderedElementsAre(First, Second));
  });
}

} // namespace
