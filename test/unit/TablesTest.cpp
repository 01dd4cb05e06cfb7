//===- unit/TablesTest.cpp - kinds, reasons, and the cost of iterations ---===//

#include "Choice/Cost.h"
#include "parfold/Facts.h"
#include "parfold/Options.h"
#include "parfold/Report.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// The kinds that \p List leaves in, or its error.
std::string kinds(llvm::StringRef List) {
  auto Kinds = parseKinds(List);
  if (!Kinds)
    return "error: " + llvm::toString(Kinds.takeError());
  std::vector<llvm::StringRef> Names;
  for (const KindRow &Row : kindRows())
    if (Kinds->test(static_cast<unsigned>(Row.Id)))
      Names.push_back(Row.Name);
  return llvm::join(Names, " ");
}

TEST(Kinds, TheLastGlobThatMatchesDecides) {
  EXPECT_EQ(kinds("*"),
            "sum product count bitwise logical min max argmin argmax "
            "first-value top-two scan "
            "compaction last-value histogram array-reduction search doall");
  EXPECT_EQ(kinds("sum"), "sum");
  EXPECT_EQ(kinds("sum,arg*"), "sum argmin argmax");
  EXPECT_EQ(kinds("*,-arg*,argmax"),
            "sum product count bitwise logical min max argmax first-value "
            "top-two scan "
            "compaction last-value histogram array-reduction search doall");
  // A list that opens with a sign changes what is on by default.
  EXPECT_EQ(kinds("-product"),
            "sum count bitwise logical min max argmin argmax first-value "
            "top-two scan "
            "compaction last-value histogram array-reduction search");
  EXPECT_EQ(kinds("+doall"),
            "sum product count bitwise logical min max argmin argmax "
            "first-value top-two scan "
            "compaction last-value histogram array-reduction search doall");
  EXPECT_EQ(kinds(" sum , max "), "sum max");
}

TEST(Kinds, AGlobThatMatchesNothingIsAnError) {
  for (const char *List : {"sums", "sum,arg", "", "-", "sum,,max"})
    EXPECT_TRUE(llvm::StringRef(kinds(List)).starts_with("error: ")) << List;
}

TEST(Reasons, EveryRowIsFilledIn) {
  llvm::StringSet<> Tags;
  for (const ReasonRow &Row : reasonRows()) {
    SCOPED_TRACE(Row.Tag.str());
    EXPECT_TRUE(Tags.insert(Row.Tag).second);
    Reason R{Row.Id, {}, {"<0>", "<1>", "<2>"}, {}};
    EXPECT_EQ(&rowOf(Row.Id), &Row);
    for (const std::string &Text : {sentenceOf(R), adviceOf(R)}) {
      EXPECT_FALSE(Text.empty());
      EXPECT_EQ(Text.find('%'), std::string::npos) << Text;
      EXPECT_FALSE(llvm::StringRef(Text).ends_with(".")) << Text;
    }
  }
}

TEST(Reasons, ArgumentsAreNotFilledInAgain) {
  Reason R{ReasonId::TooFewIterations, {}, {"%1", "i % 0"}, {}};
  EXPECT_EQ(sentenceOf(R),
            "%1 iterations do not repay starting threads (about i % 0 would)");
}

TEST(Cost, RoundsThresholdsUpToTwoDigits) {
  EXPECT_EQ(breakEven(1), 50000u);
  EXPECT_EQ(breakEven(0.3), 170000u);
  EXPECT_EQ(breakEven(7), 7200u);
  EXPECT_EQ(breakEven(50000), 1u);
  EXPECT_EQ(breakEven(1e9), 1u);
}

TEST(Cost, MoreWorkCostsMore) {
  Work Little, Loads, Floats, Calls;
  Loads.Loads = 1;
  Floats.Loads = Floats.Floating = 1;
  Calls = Floats;
  Calls.Calls = 1;
  EXPECT_LT(0, costOf(Little));
  EXPECT_LT(costOf(Little), costOf(Loads));
  EXPECT_LT(costOf(Loads), costOf(Floats));
  EXPECT_LT(costOf(Floats), costOf(Calls));
}

} // namespace
