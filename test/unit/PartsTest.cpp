//===- unit/PartsTest.cpp - a system in independent parts -----------------===//

#include "Dependence/Parts.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// "t u: t < u; t >= 0 | v: v = 1"
std::string parts(std::vector<std::string> Variables,
                  std::vector<std::string> Conditions) {
  std::vector<std::string> Out;
  for (const Part &Part : partsOf(Variables, Conditions))
    Out.push_back(llvm::join(Part.Variables, " ") + ": " +
                  llvm::join(Part.Conditions, "; "));
  return llvm::join(Out, " | ");
}

TEST(Parts, ShareNoVariable) {
  EXPECT_EQ(parts({"t", "u", "v"}, {"t >= 0", "v = 1", "t < u"}),
            "t u: t >= 0; t < u | v: v = 1");
}

TEST(Parts, AreJoinedByOneCondition) {
  EXPECT_EQ(parts({"t", "u", "v"}, {"t >= 0", "v = 1", "u = v", "t < u"}),
            "t u v: t >= 0; v = 1; u = v; t < u");
}

TEST(Parts, AreToldByWholeWords) {
  EXPECT_EQ(parts({"u1a", "u1", "u11a"},
                  {"(u1a mod 16) = 3", "u1 < 2 or u1 > 4", "-u11a<=5*u11a"}),
            "u1a: (u1a mod 16) = 3 | u1: u1 < 2 or u1 > 4 | "
            "u11a: -u11a<=5*u11a");
}

TEST(Parts, MayNameNoVariable) {
  EXPECT_EQ(parts({"t"}, {"1 < 0", "t = t"}), ": 1 < 0 | t: t = t");
  EXPECT_EQ(parts({"t"}, {}), "");
}

} // namespace
