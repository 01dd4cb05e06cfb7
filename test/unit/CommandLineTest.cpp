//===- unit/CommandLineTest.cpp - calls, read -----------------------------===//

#include "Driver/CommandLine.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace parfold;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Invocation parsed(std::vector<const char *> Arguments) {
  llvm::Expected<Invocation> Call = parseCommandLine(Arguments);
  if (Call)
    return *Call;
  ADD_FAILURE() << llvm::toString(Call.takeError());
  return {};
}

std::string error(std::vector<const char *> Arguments) {
  llvm::Expected<Invocation> Call = parseCommandLine(Arguments);
  return Call ? "no error" : llvm::toString(Call.takeError());
}

TEST(CommandLine, WithoutOptionsADiffIsPrinted) {
  Invocation Call = parsed({"a.c", "b.c"});
  EXPECT_THAT(Call.Sources, ElementsAre("a.c", "b.c"));
  EXPECT_EQ(Call.Where, Output::Diff);
  EXPECT_FALSE(Call.CompilerFlags);
  EXPECT_FALSE(Call.Print);
  EXPECT_TRUE(Call.Reports.empty());
  EXPECT_FALSE(Call.Choices.MinTrips);
  EXPECT_EQ(Call.Choices.NumThreads, "");
  EXPECT_TRUE(Call.Choices.isEnabled(KindId::ArgMax));
  EXPECT_TRUE(Call.Recheck);
  EXPECT_EQ(Call.Remarks, Loudness::Normal);
}

TEST(CommandLine, FlagsBehindTwoDashesAreTheCompilers) {
  Invocation Call = parsed({"a.c", "--", "-i", "b.c", "--"});
  EXPECT_THAT(Call.Sources, ElementsAre("a.c"));
  EXPECT_THAT(*Call.CompilerFlags, ElementsAre("-i", "b.c", "--"));
  EXPECT_EQ(Call.Where, Output::Diff);
  EXPECT_THAT(*parsed({"a.c", "--"}).CompilerFlags, IsEmpty());
}

TEST(CommandLine, SourcesAndOptionsMix) {
  Invocation Call = parsed({"a.c", "--check", "b.c", "-q", "-"});
  EXPECT_THAT(Call.Sources, ElementsAre("a.c", "b.c", "-"));
  EXPECT_EQ(Call.Where, Output::Check);
  EXPECT_EQ(Call.Remarks, Loudness::Quiet);
}

TEST(CommandLine, AValueFollowsOrIsTheNextArgument) {
  for (std::vector<const char *> Spelling :
       {std::vector<const char *>{"-o", "out", "a.c"},
        {"-o=out", "a.c"},
        {"--o", "out", "a.c"},
        {"--o=out", "a.c"}}) {
    Invocation Call = parsed(Spelling);
    EXPECT_EQ(Call.Where, Output::Directory);
    EXPECT_EQ(Call.OutputDirectory, "out");
    EXPECT_THAT(Call.Sources, ElementsAre("a.c"));
  }
  Invocation Call = parsed({"--extra-arg", "-DA=1", "--extra-arg=-DB=2",
                            "-extra-arg-before=-v", "a.c"});
  EXPECT_THAT(Call.ExtraArgs, ElementsAre("-DA=1", "-DB=2"));
  EXPECT_THAT(Call.ExtraArgsBefore, ElementsAre("-v"));
}

TEST(CommandLine, EveryChoiceIsStored) {
  Invocation Call = parsed(
      {"--strategy=thread-array", "--guard=clause", "--fp=strict",
       "--min-trips=12", "--num-threads= 2 * n ", "--kinds=sum", "--no-recheck",
       "-p", "db", "--resource-dir=res", "--assume-readable", "a.c"});
  EXPECT_EQ(Call.Choices.Strategy, StrategyWish::ThreadArray);
  EXPECT_EQ(Call.Choices.Guard, GuardWish::Clause);
  EXPECT_EQ(Call.Choices.Fp, FpOrder::Strict);
  EXPECT_EQ(Call.Choices.MinTrips, 12u);
  EXPECT_EQ(Call.Choices.NumThreads, "2 * n");
  EXPECT_TRUE(Call.Choices.isEnabled(KindId::Sum));
  EXPECT_FALSE(Call.Choices.isEnabled(KindId::Product));
  EXPECT_FALSE(Call.Recheck);
  EXPECT_EQ(Call.DatabaseDirectory, "db");
  EXPECT_EQ(Call.ResourceDir, "res");
  EXPECT_TRUE(Call.Choices.AssumeReadable);
}

TEST(CommandLine, FloatingPointOrderAndTuningAreStored) {
  Invocation Call = parsed({"--fp=reproducible", "--tune-threads", "a.c"});
  EXPECT_EQ(Call.Choices.Fp, FpOrder::Reproducible);
  EXPECT_TRUE(Call.Choices.TuneThreads);
  EXPECT_FALSE(parsed({"a.c"}).Choices.TuneThreads);
  EXPECT_THAT(error({"--tune-threads", "--num-threads=2", "a.c"}),
              HasSubstr("only one of"));
}

TEST(CommandLine, SelfCheckIsStored) {
  EXPECT_TRUE(parsed({"--selfcheck", "a.c"}).Choices.SelfCheck);
  EXPECT_FALSE(parsed({"a.c"}).Choices.SelfCheck);
}

TEST(CommandLine, TheLastOfSeveralCounts) {
  Invocation Call =
      parsed({"-q", "-v", "--fp=strict", "--fp=reorder", "--color", "a.c"});
  EXPECT_EQ(Call.Remarks, Loudness::Verbose);
  EXPECT_EQ(Call.Choices.Fp, FpOrder::Reorder);
  EXPECT_EQ(Call.Color, llvm::ColorMode::Enable);
}

TEST(CommandLine, ReportsGoToStdoutOrAFile) {
  EXPECT_EQ(parsed({"--report=json", "a.c"}).Reports[0].Target, "-");
  EXPECT_EQ(parsed({"--report=json:x:y", "a.c"}).Reports[0].Target, "x:y");
  EXPECT_EQ(
      parsed({"--print=source", "--report=json:x", "a.c"}).Reports[0].Target,
      "x");
}

TEST(CommandLine, HelpAndVersionNeedNoSource) {
  EXPECT_TRUE(parsed({"-h"}).ShowHelp);
  EXPECT_TRUE(parsed({"--help"}).ShowHelp);
  EXPECT_TRUE(parsed({"-version"}).ShowVersion);
}

TEST(CommandLine, WrongCallsSayWhatIsWrong) {
  struct Case {
    std::vector<const char *> Arguments;
    const char *Message;
  };
  for (const Case &C : {
           Case{{}, "no source file given"},
           Case{{"--", "a.c"}, "no source file given"},
           Case{{"-x", "a.c"}, "unknown option '-x'"},
           Case{{"---check", "a.c"}, "unknown option '---check'"},
           Case{{"--=", "a.c"}, "unknown option '--='"},
           Case{{"--chek", "a.c"}, "did you mean '--check'?"},
           Case{{"a.c", "-o"}, "option '-o DIR' needs a value"},
           Case{{"a.c", "-o", "--"}, "option '-o DIR' needs a value"},
           Case{{"--fp=", "a.c"}, "option '--fp=NAME' needs a value"},
           Case{{"-p", "", "a.c"}, "option '-p DIR' needs a value"},
           Case{{"--check=yes", "a.c"}, "option '--check' takes no value"},
           Case{{"--color=red", "a.c"}, "takes auto, always, never"},
           Case{{"--fp=fast", "a.c"}, "takes reorder, reproducible, strict"},
           Case{{"--print=text", "a.c"}, "takes loops, facts, verdict, choice"},
           Case{{"--report=xml", "a.c"}, "takes json, sarif or text"},
           Case{{"--report=json:", "a.c"}, "takes json, sarif or text"},
           Case{{"--kinds=sum,nix", "a.c"}, "'nix'"},
           Case{{"--min-trips=1e6", "a.c"}, "takes a number"},
           Case{{"--min-trips=-1", "a.c"}, "takes a number"},
           Case{{"--min-trips=18446744073709551616", "a.c"}, "takes a number"},
           Case{{"-i", "--check", "a.c"}, "only one of -i, -o, --check"},
           Case{{"-o", "x", "--print=plan", "a.c"}, "only one of -i, -o"},
           Case{{"--print=plan", "--report=json", "a.c"},
                "both write to stdout"},
       })
    EXPECT_THAT(error(C.Arguments), HasSubstr(C.Message));
}

/// What is copied into a directive and a declaration of the user's program.
TEST(CommandLine, ThreadCountsAreOneExpression) {
  for (const char *Text : {"4", "0x4", "n", "f(a, b[1])", "(a, b)", "a / b",
                           "a / *b", "a ? 2 : 1", "sizeof(int[2])"})
    EXPECT_EQ(parsed({"--num-threads", Text, "a.c"}).Choices.NumThreads, Text);
  for (const char *Text : {" ", "0", "-2", "00", "4, n", "4; f()", "4) if(0",
                           "(4", "a[1", "(a]", "]", "4 // n", "4 /* n */",
                           "{4}", "4\nn", "4 \\", "\"4\"", "'4'", "#n"})
    EXPECT_THAT(error({"--num-threads", Text, "a.c"}),
                HasSubstr("is no value of --num-threads"));
}

TEST(CommandLine, HelpNamesEveryOption) {
  std::string Help;
  llvm::raw_string_ostream Out(Help);
  printHelp(Out);
  for (const char *Option : {"  -i ",
                             "  -o DIR ",
                             "  --check ",
                             "  --print=STAGE ",
                             "  --report=FORMAT[:FILE] ",
                             "  --kinds=LIST ",
                             "  --strategy=NAME ",
                             "  --guard=NAME ",
                             "  --min-trips=N ",
                             "  --fp=NAME ",
                             "  --num-threads=EXPR ",
                             "  -p DIR ",
                             "  --extra-arg=FLAG ",
                             "  --extra-arg-before=FLAG ",
                             "  --resource-dir=DIR ",
                             "  --no-recheck ",
                             "  -q, --quiet ",
                             "  -v, --verbose ",
                             "  --color[=WHEN] ",
                             "  -h, --help ",
                             "  --version "})
    EXPECT_THAT(Help, HasSubstr(Option));
  for (const KindRow &Row : kindRows())
    EXPECT_THAT(Help, HasSubstr(("\n  " + Row.Name + " ").str()));
}

} // namespace
