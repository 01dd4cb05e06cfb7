//===- unit/MergeTest.cpp - one result from several compile commands ------===//

#include "Driver/Merge.h"
#include "llvm/ADT/STLExtras.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace parfold;
using testing::ElementsAre;

namespace {

constexpr KindId Sum = KindId::Sum;

Place line(unsigned Line) { return {"x.c", Line, 3}; }

LoopReport parallelized(unsigned Line) {
  LoopReport Loop;
  Loop.Where = line(Line);
  Loop.Function = "f";
  Loop.State = Status::Parallelized;
  Loop.Kinds = {Sum};
  Loop.Strategy = StrategyId::ReductionClause;
  Loop.Accumulators = {{"s", "+", "long"}};
  Loop.Clauses = {"reduction(+:s)"};
  return Loop;
}

LoopReport covered(unsigned Line) {
  LoopReport Loop;
  Loop.Where = line(Line);
  Loop.State = Status::Covered;
  return Loop;
}

LoopReport refused(unsigned Line, ReasonId Why,
                   Status State = Status::Refused) {
  LoopReport Loop;
  Loop.Where = line(Line);
  Loop.Function = "f";
  Loop.State = State;
  Loop.Reasons = {{Why, line(Line), {"s", "t"}}};
  return Loop;
}

/// The result of one command; every parallelized loop inserts \p Text.
UnitResult result(std::vector<LoopReport> Loops, std::string Text = "x\n",
                  unsigned HeaderOffset = 0) {
  UnitResult Result;
  Result.Change.Path = "/x.c";
  Result.Change.Before = std::string(1000, ' ');
  Result.Change.HeaderOffset = HeaderOffset;
  for (const LoopReport &Loop : Loops)
    if (Loop.State == Status::Parallelized) {
      clang::tooling::Replacement Edit("/x.c", Loop.Where.Line * 10, 0, Text);
      Result.Change.Loops.push_back(
          {Loop.Where, clang::tooling::Replacements(Edit), false});
    }
  Result.Loops = std::move(Loops);
  return Result;
}

/// "3: parallelized", "5: refused [jump]", ...; the edits' lines behind it.
std::vector<std::string> merged(std::vector<UnitResult> Results) {
  UnitResult Merged = mergeResults(std::move(Results));
  std::vector<std::string> Lines;
  for (const LoopReport &Loop : Merged.Loops) {
    std::string Text =
        std::to_string(Loop.Where.Line) + ": " + nameOf(Loop.State).str();
    for (const Reason &Why : Loop.Reasons)
      Text += (" [" + rowOf(Why.Id).Tag + "]").str();
    Lines.push_back(Text);
    // What the report says and what is written cannot part.
    bool IsEdited =
        llvm::any_of(Merged.Change.Loops, [&](const EditSet &Edits) {
          return Edits.Where.Line == Loop.Where.Line;
        });
    EXPECT_EQ(IsEdited, Loop.State == Status::Parallelized);
    EXPECT_EQ(IsEdited, Loop.Strategy.has_value());
    EXPECT_EQ(IsEdited, !Loop.Clauses.empty());
  }
  return Lines;
}

TEST(Merge, OneCommandDecidesAlone) {
  EXPECT_THAT(merged({result({parallelized(3), refused(5, ReasonId::Jump)})}),
              ElementsAre("3: parallelized", "5: refused [jump]"));
}

TEST(Merge, AgreementStays) {
  EXPECT_THAT(merged({result({parallelized(3), covered(4)}),
                      result({parallelized(3), covered(4)})}),
              ElementsAre("3: parallelized", "4: covered"));
}

TEST(Merge, AllReasonsOfAgreedRefusalsAreGivenOnce) {
  EXPECT_THAT(merged({result({refused(3, ReasonId::Jump)}),
                      result({refused(3, ReasonId::EarlyExit)}),
                      result({refused(3, ReasonId::Jump)})}),
              ElementsAre("3: refused [jump] [early-exit]"));
}

TEST(Merge, OneRefusalIsEnough) {
  EXPECT_THAT(
      merged({result({parallelized(3)}), result({refused(3, ReasonId::Jump)})}),
      ElementsAre("3: refused [configurations-differ] [jump]"));
  EXPECT_THAT(
      merged({result({refused(3, ReasonId::Jump)}), result({parallelized(3)})}),
      ElementsAre("3: refused [configurations-differ] [jump]"));
}

TEST(Merge, DifferentTextsAreNotMixed) {
  EXPECT_THAT(merged({result({parallelized(3)}, "x\n"),
                      result({parallelized(3)}, "y\n")}),
              ElementsAre("3: refused [configurations-differ]"));
}

TEST(Merge, ALoopThatOnlyOneCommandSees) {
  EXPECT_THAT(merged({result({}), result({parallelized(3)})}),
              ElementsAre("3: refused [configurations-differ]"));
  EXPECT_THAT(merged({result({parallelized(3)}), result({})}),
              ElementsAre("3: refused [configurations-differ]"));
}

TEST(Merge, ACoverThatFallsUncovers) {
  EXPECT_THAT(
      merged(
          {result({parallelized(3), covered(4), parallelized(7), covered(8)}),
           result({parallelized(3), covered(4), parallelized(7), covered(8)},
                  "y\n")}),
      ElementsAre("3: refused [configurations-differ]",
                  "4: refused [configurations-differ]",
                  "7: refused [configurations-differ]",
                  "8: refused [configurations-differ]"));
}

TEST(Merge, StatusesThatAreNoRewriteStayWhatTheyAre) {
  auto TooFew = [] {
    return result(
        {refused(3, ReasonId::TooFewIterations, Status::NotProfitable)});
  };
  EXPECT_THAT(merged({TooFew(), TooFew()}),
              ElementsAre("3: not-profitable [too-few-iterations]"));
}

TEST(Merge, LoopsStandInTheOrderOfTheFile) {
  EXPECT_THAT(merged({result({parallelized(5)}),
                      result({refused(3, ReasonId::Jump), parallelized(5)})}),
              ElementsAre("3: refused [configurations-differ] [jump]",
                          "5: parallelized"));
}

TEST(Merge, TheHeaderGoesWhereAllCommandsCanTakeIt) {
  EXPECT_EQ(mergeResults({result({parallelized(3)}, "x\n", 20),
                          result({parallelized(3)}, "x\n", 10)})
                .Change.HeaderOffset,
            10u);
}

} // namespace
