//===- unit/DiffTest.cpp - edits as a unified diff ------------------------===//

#include "Driver/Diff.h"
#include "gtest/gtest.h"

using namespace parfold;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

namespace {

struct Edit {
  unsigned Offset, Length;
  std::string Text;
};

std::string diff(llvm::StringRef Before, std::vector<Edit> Edits) {
  Replacements All;
  for (const Edit &Edit : Edits)
    llvm::cantFail(All.add({"x.c", Edit.Offset, Edit.Length, Edit.Text}));
  std::string Out = unifiedDiff("x.c", Before, All);
  llvm::StringRef Body = Out;
  EXPECT_TRUE(Body.empty() || Body.consume_front("--- a/x.c\n+++ b/x.c\n"));
  return Body.str();
}

/// Lines "0\n" to "9\n"; line N starts at offset 2 * N.
constexpr char Ten[] = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n";

TEST(Diff, NothingChanged) {
  EXPECT_EQ(diff(Ten, {}), "");
  EXPECT_EQ(diff(Ten, {{2, 2, "1\n"}}), "");
}

TEST(Diff, InsertedLinesStandBetweenThreeLinesOfContext) {
  EXPECT_EQ(diff(Ten, {{10, 0, "x\ny\n"}}),
            "@@ -3,6 +3,8 @@\n 2\n 3\n 4\n+x\n+y\n 5\n 6\n 7\n");
}

TEST(Diff, ChangeWithinALine) {
  EXPECT_EQ(diff(Ten, {{11, 0, "x"}}),
            "@@ -3,7 +3,7 @@\n 2\n 3\n 4\n-5\n+5x\n 6\n 7\n 8\n");
}

TEST(Diff, TwoEditsInOneLine) {
  EXPECT_EQ(diff("abcd\n", {{1, 0, "X"}, {3, 1, ""}}),
            "@@ -1 +1 @@\n-abcd\n+aXbc\n");
}

TEST(Diff, JoinedLines) {
  EXPECT_EQ(diff("a\nb\nc\n", {{1, 1, ""}}),
            "@@ -1,3 +1,2 @@\n-a\n-b\n+ab\n c\n");
}

TEST(Diff, NearChangesShareAHunk) {
  EXPECT_EQ(diff(Ten, {{2, 0, "x\n"}, {14, 0, "y\n"}}),
            "@@ -1,10 +1,12 @@\n 0\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n+y\n 7\n 8\n"
            " 9\n");
}

TEST(Diff, DistantChangesDoNot) {
  EXPECT_EQ(diff(Ten, {{2, 0, "x\n"}, {16, 0, "y\n"}}),
            "@@ -1,4 +1,5 @@\n 0\n+x\n 1\n 2\n 3\n"
            "@@ -6,5 +7,6 @@\n 5\n 6\n 7\n+y\n 8\n 9\n");
}

TEST(Diff, EmptyFileGetsItsFirstLine) {
  EXPECT_EQ(diff("", {{0, 0, "x\n"}}), "@@ -0,0 +1 @@\n+x\n");
}

TEST(Diff, RemovedLines) {
  EXPECT_EQ(diff("a\nb\n", {{0, 4, ""}}), "@@ -1,2 +0,0 @@\n-a\n-b\n");
}

TEST(Diff, MissingNewlineAtTheEnd) {
  EXPECT_EQ(diff("a\nb", {{0, 0, "x\n"}}),
            "@@ -1,2 +1,3 @@\n+x\n a\n b\n\\ No newline at end of file\n");
  EXPECT_EQ(diff("a\nb", {{3, 0, "\n"}}),
            "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
}

TEST(Diff, CarriageReturnsArePartOfTheLine) {
  EXPECT_EQ(diff("a\r\nb\r\n", {{3, 0, "x\r\n"}}),
            "@@ -1,2 +1,3 @@\n a\r\n+x\r\n b\r\n");
}

TEST(Diff, NamesAreQuotedAsGitDoes) {
  Replacements Edits(Replacement("x.c", 0, 0, "x\n"));
  auto Header = [&](llvm::StringRef Path) {
    return llvm::StringRef(unifiedDiff(Path, "", Edits))
        .split('\n')
        .first.str();
  };
  EXPECT_EQ(Header("a b.c"), "--- a/a b.c\t");
  EXPECT_EQ(Header("a\"b.c"), "--- \"a/a\\\"b.c\"");
  EXPECT_EQ(Header("\xC3\xBC.c"), "--- \"a/\\303\\274.c\"");
}

} // namespace
