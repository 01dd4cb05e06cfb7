//===- unit/ParfoldTest.cpp - parfold as a library ------------------------===//

#include "parfold/Parfold.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace parfold;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

constexpr char TwoSums[] = "long f(const int *a, long n) {\n"
                           "  long s = 0, t = 0;\n"
                           "  for (long i = 0; i < n; i++)\n"
                           "    s += a[i];\n"
                           "  for (long i = 0; i < n; i++)\n"
                           "    t += a[i] * 2L;\n"
                           "  return s + t;\n"
                           "}\n";

/// A file that is not on disk.
Source given(llvm::StringRef Text, std::vector<std::string> Flags = {}) {
  Source From = sourceWithFlags("no-folder/x.c", Flags);
  From.Text = Text.str();
  return From;
}

template <typename T> T valueOf(llvm::Expected<T> Value) {
  if (Value)
    return std::move(*Value);
  ADD_FAILURE() << llvm::toString(Value.takeError());
  return {};
}

template <typename T> std::string messageOf(llvm::Expected<T> Value) {
  return Value ? "no error" : llvm::toString(Value.takeError());
}

Options withoutGuard() {
  Options Wishes;
  Wishes.Guard = GuardWish::None;
  return Wishes;
}

std::vector<Status> statesOf(const Decisions &Decided) {
  std::vector<Status> States;
  for (const LoopReport &Loop : Decided.Loops)
    States.push_back(Loop.State);
  return States;
}

size_t countOf(llvm::StringRef Word, const std::string &Text) {
  return llvm::StringRef(Text).count(Word);
}

TEST(See, LoopsHavePlacesAndKnowThoseAroundThem) {
  auto Loops = valueOf(see(given("void f(int n, int (*a)[9]) {\n"
                                 "  for (int i = 0; i < n; i++)\n"
                                 "    for (int j = 0; j < 9; j++)\n"
                                 "      a[i][j] = 0;\n"
                                 "  while (a[0][0]++ < a[1][1]--)\n"
                                 "    ;\n"
                                 "}\n")));
  ASSERT_EQ(Loops.size(), 3u);
  EXPECT_EQ(Loops[0].Where.File, "no-folder/x.c");
  EXPECT_EQ(Loops[0].Where.Line, 2u);
  EXPECT_EQ(Loops[0].Where.Column, 3u);
  EXPECT_EQ(Loops[0].Function, "f");
  EXPECT_EQ(Loops[0].Parent, std::nullopt);
  EXPECT_TRUE(Loops[0].IsCounted);
  EXPECT_EQ(Loops[1].Parent, 0u);
  EXPECT_LT(Loops[0].Begin, Loops[1].Begin);
  EXPECT_EQ(Loops[0].End, Loops[1].End);
  EXPECT_FALSE(Loops[2].IsCounted);
}

TEST(See, FlagsDecideWhatThereIs) {
  const char Text[] = "#ifdef LOOP\nvoid f(void) { for (;;); }\n#endif\n";
  EXPECT_THAT(valueOf(see(given(Text))), IsEmpty());
  EXPECT_EQ(valueOf(see(given(Text, {"-DLOOP"}))).size(), 1u);
}

TEST(Decide, OptionsSayWhatIsWanted) {
  EXPECT_THAT(statesOf(valueOf(decide(given(TwoSums)))),
              ElementsAre(Status::Parallelized, Status::Parallelized));
  Options NoSums;
  NoSums.Kinds = valueOf(parseKinds("-sum"));
  Decisions Decided = valueOf(decide(given(TwoSums), NoSums));
  EXPECT_THAT(statesOf(Decided),
              ElementsAre(Status::Suppressed, Status::Suppressed));
  EXPECT_EQ(Decided.Loops[0].Reasons.front().Id, ReasonId::KindDisabled);
  EXPECT_EQ(Decided.Loops[0].Where.File, "no-folder/x.c");
  EXPECT_THAT(Decided.Change.Loops, IsEmpty());
}

TEST(Decide, AllCommandsMustAgree) {
  const char Text[] = "extern int seen;\n"
                      "#ifdef TWICE\n"
                      "#define step(x) (seen = (x))\n"
                      "#else\n"
                      "#define step(x) (x)\n"
                      "#endif\n"
                      "long f(const int *a, int n) {\n"
                      "  long s = 0;\n"
                      "  for (int i = 0; i < n; i++)\n"
                      "    s += step(a[i]) * seen;\n"
                      "  return s;\n"
                      "}\n";
  Source From = given(Text);
  EXPECT_THAT(statesOf(valueOf(decide(From))),
              ElementsAre(Status::Parallelized));
  Source Other = given(Text, {"-DTWICE"});
  From.Commands.push_back(Other.Commands.front());
  Decisions Decided = valueOf(decide(From));
  EXPECT_THAT(statesOf(Decided), ElementsAre(Status::Refused));
  EXPECT_EQ(Decided.Loops[0].Reasons.front().Id,
            ReasonId::ConfigurationsDiffer);
}

TEST(Decide, WhatClangDoesNotKnowIsLeftOut) {
  Source From = given(TwoSums, {"-fno-such-flag-of-any-compiler", "-c", "-O2"});
  EXPECT_THAT(valueOf(decide(From)).Warnings,
              ElementsAre("compiler flag '-fno-such-flag-of-any-compiler' is "
                          "not known to Clang and is ignored"));
}

TEST(Decide, ErrorsSayWhatIsWrong) {
  EXPECT_THAT(messageOf(decide(given("int f(void) { return x; }\n"))),
              StartsWith("'no-folder/x.c' does not compile:\n"
                         "no-folder/x.c:1:22: error: use of undeclared "
                         "identifier 'x'"));
  EXPECT_EQ(messageOf(decide(given(TwoSums, {"-xc++"}))),
            "'no-folder/x.c' is not C");
  EXPECT_EQ(messageOf(see(given(TwoSums, {"-xc++"}))),
            "'no-folder/x.c' is not C");
  EXPECT_THAT(messageOf(see(given(TwoSums, {"-std=c++11"}))),
              StartsWith("'no-folder/x.c' does not compile:\nerror: "));
  EXPECT_THAT(messageOf(decide(sourceWithFlags("no-folder/x.c"))),
              HasSubstr("no such file"));
  Source From = given(TwoSums);
  From.ResourceDirectory = "no-folder";
  EXPECT_THAT(messageOf(see(From)),
              HasSubstr("headers are not in 'no-folder'"));
  From.Commands.clear();
  EXPECT_EQ(messageOf(see(From)), "a source without a compile command");
}

TEST(Fix, TheTextIsNewAndTheEditsMakeIt) {
  Source From = given(TwoSums);
  Decisions Decided = valueOf(decide(From, withoutGuard()));
  Fix Fixed = valueOf(fix(From, Decided));
  EXPECT_EQ(countOf("#pragma omp parallel for", Fixed.Text), 2u);
  EXPECT_EQ(applyEdits(TwoSums, Fixed.Edits), Fixed.Text);
  From.Text = Fixed.Text;
  EXPECT_THAT(valueOf(decide(From, withoutGuard())).Change.Loops, IsEmpty());
}

TEST(Fix, NewLinesHaveTheStyleThatIsWanted) {
  Source From = given(TwoSums);
  Options Wishes;
  Wishes.FormatStyle = "{BasedOnStyle: LLVM, IndentWidth: 7}";
  std::string Text = valueOf(fix(From, valueOf(decide(From, Wishes)))).Text;
  EXPECT_EQ(countOf("\n         for (", Text), 4u) << Text;
  Wishes.FormatStyle = "{BasedOnStyle: Nobody}";
  EXPECT_THAT(messageOf(decide(From, Wishes)), testing::HasSubstr("Error"));
}

TEST(Fix, LoopsCanBeLeftOut) {
  Source From = given(TwoSums);
  Decisions Decided = valueOf(decide(From, withoutGuard()));
  Decided.Change.Loops.erase(Decided.Change.Loops.begin());
  Fix Fixed = valueOf(fix(From, Decided));
  EXPECT_EQ(countOf("#pragma omp parallel for", Fixed.Text), 1u);
  EXPECT_EQ(countOf("reduction(+:t)", Fixed.Text), 1u);
  Decided.Change.Loops.clear();
  Fixed = valueOf(fix(From, Decided));
  EXPECT_EQ(Fixed.Text, TwoSums);
  EXPECT_TRUE(Fixed.Edits.empty());
}

TEST(Fix, ATextThatDoesNotCompileIsAnError) {
  Source From = given(TwoSums);
  Options Wishes;
  Wishes.NumThreads = "no_such_name";
  EXPECT_THAT(messageOf(fix(From, valueOf(decide(From, Wishes)))),
              HasSubstr("does not compile once it is rewritten"));
}

} // namespace
