//===- unit/CompareTest.cpp - outputs of two runs, compared ---------------===//

#include "Verify/Compare.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

bool isWithin(double Tolerance, llvm::StringRef One, llvm::StringRef Other) {
  std::optional<double> Error = relativeError(One, Other);
  EXPECT_EQ(Error, relativeError(Other, One));
  return Error && *Error <= Tolerance;
}

TEST(RelativeError, OfNumbersInText) {
  EXPECT_TRUE(isWithin(0, "x = 1.5, y", "x = 1.5, y"));
  EXPECT_TRUE(isWithin(1e-2, "x = 1.500, y", "x = 1.499, y"));
  EXPECT_FALSE(isWithin(1e-4, "x = 1.500, y", "x = 1.499, y"));
  EXPECT_FALSE(isWithin(1e-2, "x = 1.500, y", "x = 1.499, z"));
  EXPECT_FALSE(isWithin(1e-2, "x = 1.500", "x = 1.500."));
  EXPECT_TRUE(isWithin(1e-2, "(1.0,2.0)", "(1.001,1.999)"));
  EXPECT_FALSE(isWithin(1e-2, "(1.0,2.0)", "(1.001,1.9)"));
}

TEST(RelativeError, OfAllForms) {
  EXPECT_TRUE(isWithin(1e-3, "1e3", "999.9"));
  EXPECT_TRUE(isWithin(1e-3, "1e+06", "999999"));
  EXPECT_TRUE(isWithin(1e-3, "-.5", "-0.5001"));
  EXPECT_TRUE(isWithin(1e-3, "0x1.8p+3", "0x1.8001p+3"));
  EXPECT_FALSE(isWithin(1e-3, "0x1.8p+3", "0x1.8p+4"));
  EXPECT_TRUE(isWithin(0, "-0.0", "0.0"));
  EXPECT_TRUE(isWithin(0, "-nan", "nan"));
  EXPECT_TRUE(isWithin(0, "inf", "INFINITY"));
  EXPECT_FALSE(isWithin(1, "inf", "-inf"));
  EXPECT_FALSE(isWithin(1, "nan", "1.0"));
  EXPECT_FALSE(isWithin(1, "info", "nano"));
}

TEST(RelativeError, BeyondDouble) {
  EXPECT_TRUE(isWithin(1e-3, "1.0e+405", "1.0001e+405"));
  EXPECT_FALSE(isWithin(1e-3, "1.0e+405", "7.0e+405"));
  EXPECT_FALSE(isWithin(1e-3, "1.0e-405", "7.0e-405"));
  EXPECT_FALSE(isWithin(1e-19, "1.00000000000000001", "1.00000000000000002"));
  EXPECT_FALSE(isWithin(1e-3, "1.0e+9999", "7.0e+9999"));
  EXPECT_FALSE(isWithin(1e-3, "1.0e-9999", "7.0e-9999"));
}

TEST(RelativeError, WholeNumbersAreExact) {
  EXPECT_FALSE(isWithin(1, "1000000", "1000001"));
  EXPECT_FALSE(isWithin(1, "-5", "5"));
  EXPECT_TRUE(isWithin(1e-3, "1000000", "1000000.5"));
  EXPECT_FALSE(isWithin(1, "x1", "x2"));
  EXPECT_FALSE(isWithin(1, "0xff", "0xfe"));
  EXPECT_FALSE(isWithin(1, "v1.2.3", "v1.2.4"));
}

TEST(RelativeError, BlanksAreOne) {
  EXPECT_TRUE(isWithin(1e-2, "a  9.999 b", "a 10.000 b"));
  EXPECT_TRUE(isWithin(1e-2, "  9.999", " 10.000"));
  EXPECT_FALSE(isWithin(1e-2, "a9.999", "a 9.999"));
}

Outcome printed(std::string Text) {
  Outcome Out;
  Out.Ending = "exit status 0";
  Out.Output = std::move(Text);
  return Out;
}

TEST(CompareOutcomes, FindsTheFirstLine) {
  EXPECT_FALSE(compareOutcomes(printed("a\nb\n"), printed("a\nb\n"), {}));
  auto What = compareOutcomes(printed("a\nb\nc\n"), printed("a\nB\nC\n"), {});
  ASSERT_TRUE(What);
  EXPECT_EQ(What->Stream, "standard output");
  EXPECT_EQ(What->Line, 2u);
  EXPECT_EQ(What->Before, "b");
  EXPECT_EQ(What->After, "B");
  EXPECT_FALSE(What->Endings);
}

TEST(CompareOutcomes, SeesMissingLines) {
  auto What = compareOutcomes(printed("a\nb\n"), printed("a\n"), {});
  ASSERT_TRUE(What);
  EXPECT_EQ(What->Line, 2u);
  EXPECT_EQ(What->Before, "b");
  EXPECT_FALSE(What->After);
  EXPECT_TRUE(compareOutcomes(printed("a\n"), printed("a\n\n"), {}));
}

TEST(CompareOutcomes, SeesErrorsAndEndings) {
  Outcome One = printed("a\n"), Other = printed("a\n");
  Other.Errors = "oh\n";
  auto What = compareOutcomes(One, Other, {});
  ASSERT_TRUE(What);
  EXPECT_EQ(What->Stream, "standard error");
  Other.Errors = "";
  Other.Ending = "Aborted";
  What = compareOutcomes(One, Other, {});
  ASSERT_TRUE(What && What->Endings);
  EXPECT_EQ(What->Stream, "");
  EXPECT_EQ(What->Endings->second, "Aborted");
}

TEST(CompareOutcomes, LeavesOutWhatMayDiffer) {
  Comparison How{0, {" +[0-9.]+ sec", "[0-9]+:[0-9]+"}};
  EXPECT_FALSE(compareOutcomes(printed("1 passed   0.01 sec, 1.00 sec\n"),
                               printed("1 passed  10.01 sec, 0.20 sec\n"),
                               How));
  EXPECT_TRUE(compareOutcomes(printed("1 passed   0.01 sec\n"),
                              printed("2 passed   0.01 sec\n"), How));
  EXPECT_FALSE(
      compareOutcomes(printed("at 11:30\n"), printed("at 7:05\n"), How));
}

TEST(CompareOutcomes, LeavesOutTheStartOfALineOnce) {
  auto IsSame = [](const char *Pattern, const char *One, const char *Other) {
    return !compareOutcomes(printed(One), printed(Other), {0, {Pattern}});
  };
  EXPECT_TRUE(IsSame("^[0-9]+ ", "11 100 7\n", "12 100 7\n"));
  EXPECT_FALSE(IsSame("^[0-9]+ ", "12 100 7\n", "12 750 7\n"));
  EXPECT_TRUE(IsSame("(^|,)[0-9]+", "1,2x\n", "3,4x\n"));
  EXPECT_FALSE(IsSame("(^|,)[0-9]+", "1,2 3\n", "1,2 4\n"));
  EXPECT_TRUE(IsSame("\\^[0-9]", "a^1^2\n", "a^3^4\n"));
  EXPECT_TRUE(IsSame("[^^[:digit:]][0-9]", "a1b2\n", "a3b4\n"));
  EXPECT_TRUE(IsSame("[]^]1|[0-9]", "]1 2\n", "^1 3\n"));
}

TEST(CompareOutcomes, AllowsForTheTolerance) {
  EXPECT_TRUE(compareOutcomes(printed("1.0000001\n"), printed("1.0\n"), {}));
  EXPECT_FALSE(
      compareOutcomes(printed("1.0000001\n"), printed("1.0\n"), {1e-6, {}}));
  auto What =
      compareOutcomes(printed("1.00001\n"), printed("1.0\n"), {1e-6, {}});
  ASSERT_TRUE(What && What->Error);
  EXPECT_LT(*What->Error, 1.1e-5);
}

} // namespace
