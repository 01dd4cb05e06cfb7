//===- unit/LayoutTest.cpp - where and how new lines stand in a file ------===//
//
// In every text '^' stands in front of the loop and behind it.
//
//===----------------------------------------------------------------------===//

#include "Emit/Layout.h"
#include "parfold/Edits.h"
#include "gtest/gtest.h"

using namespace parfold;
using clang::tooling::Replacements;

namespace {

struct MarkedLoop {
  explicit MarkedLoop(llvm::StringRef Marked) {
    auto [Head, Rest] = Marked.split('^');
    auto [Middle, Tail] = Rest.split('^');
    Text = (Head + Middle + Tail).str();
    Begin = Head.size();
    End = Begin + Middle.size();
  }

  Layout layout() const { return Layout(Text, Begin, End); }

  std::string Text;
  unsigned Begin, End;
};

/// The text with a line '{' in front of the loop and a line '}' behind it,
/// both indented as the loop is.
std::string inBraces(llvm::StringRef Marked) {
  MarkedLoop L(Marked);
  Layout Where = L.layout();
  auto Line = [&](llvm::StringRef Code) {
    return (Where.indent(0) + Code + Where.eol()).str();
  };
  Replacements Edits(Where.before("x.c", Line("{")));
  if (auto Behind = Where.after("x.c", Line("}")))
    llvm::cantFail(Edits.add(*Behind));
  return applyEdits(L.Text, Edits);
}

/// What the text becomes where nothing is to stand behind the loop.
std::string withLineAhead(llvm::StringRef Marked) {
  MarkedLoop L(Marked);
  Layout Where = L.layout();
  Replacements Edits(Where.before("x.c", "#new\n"));
  if (auto Behind = Where.after("x.c", ""))
    llvm::cantFail(Edits.add(*Behind));
  return applyEdits(L.Text, Edits);
}

std::string copied(llvm::StringRef Marked, unsigned Depth,
                   std::vector<Mark> Marks = {}) {
  MarkedLoop L(Marked);
  for (Mark &M : Marks)
    M.Offset += L.Begin;
  return L.layout().copy(L.Begin, L.End, Marks, Depth);
}

std::string level(llvm::StringRef Marked) {
  MarkedLoop L(Marked);
  std::string Deeper = L.layout().indent(1);
  return Deeper.substr(L.layout().indent(0).size());
}

TEST(Layout, NewLinesAreIndentedAsTheLoop) {
  EXPECT_EQ(inBraces("a;\n  ^for (;;)\n    b;^\nc;\n"),
            "a;\n  {\n  for (;;)\n    b;\n  }\nc;\n");
  EXPECT_EQ(inBraces("\t^for (;;);^\n"), "\t{\n\tfor (;;);\n\t}\n");
  EXPECT_EQ(inBraces("^for (;;);^"), "{\nfor (;;);\n}");
}

TEST(Layout, LineEndingsAreThoseOfTheLoop) {
  EXPECT_EQ(inBraces("a;\r\n  ^for (;;)\r\n    b;^\r\nc;\r\n"),
            "a;\r\n  {\r\n  for (;;)\r\n    b;\r\n  }\r\nc;\r\n");
  EXPECT_EQ(inBraces("a;\r\n^for (;;);^\nc;\n"), "a;\r\n{\nfor (;;);\n}\nc;\n");
}

TEST(Layout, CodeOnTheSameLineGetsALineOfItsOwn) {
  EXPECT_EQ(inBraces("  a; ^for (;;);^\n"), "  a;\n  {\n  for (;;);\n  }\n");
  EXPECT_EQ(inBraces("  ^for (;;);^ b;\n"), "  {\n  for (;;);\n  }\n  b;\n");
  EXPECT_EQ(withLineAhead("  ^for (;;);^ b;\n"), "#new\n  for (;;);\n  b;\n");
  EXPECT_EQ(withLineAhead("  ^for (;;);^\n"), "#new\n  for (;;);\n");
}

TEST(Layout, ACommentOnTheLastLineStaysWithTheLoop) {
  EXPECT_EQ(inBraces("^for (;;);^ // all\nb;\n"),
            "{\nfor (;;); // all\n}\nb;\n");
  EXPECT_EQ(inBraces("^for (;;);^ /* a */ /* b */\n"),
            "{\nfor (;;); /* a */ /* b */\n}\n");
  EXPECT_EQ(inBraces("^for (;;);^ /* a */ b;\n"),
            "{\nfor (;;);\n}\n/* a */ b;\n");
  EXPECT_EQ(inBraces("^for (;;);^ /* a\n b */\n"),
            "{\nfor (;;);\n}\n/* a\n b */\n");
}

TEST(Layout, ACommentInFrontStaysInFront) {
  EXPECT_EQ(inBraces("  /* a */ ^for (;;);^\n"),
            "  /* a */\n  {\n  for (;;);\n  }\n");
}

TEST(Layout, AGluedLineIsNoLineStart) {
  EXPECT_EQ(inBraces("a; \\\n^for (;;);^\n"), "a; \\\n\n{\nfor (;;);\n}\n");
}

TEST(Layout, ALevelIsWhatTheFileUses) {
  EXPECT_EQ(level("void f() {\n    ^for (;;);^\n}\n"), "    ");
  EXPECT_EQ(level("void f() {\n\t^for (;;);^\n}\n"), "\t");
  EXPECT_EQ(level("void f() {\n  if (a)\n     ^for (;;);^\n}\n"), "   ");
  // Directives, labels' comments and blank lines stand where they like.
  EXPECT_EQ(level("void f() {\n#if A\n\n   ^for (;;);^\n}\n"), "   ");
  // Next to the margin, the body shows it.
  EXPECT_EQ(level("^for (;;)\n      b;^\n"), "      ");
  EXPECT_EQ(level("^for (;;);^\n"), "  ");
}

TEST(Layout, CopiesStandDeeper) {
  EXPECT_EQ(copied("f() {\n  ^for (;;)\n    b;^\n}\n", 1),
            "for (;;)\n      b;");
  EXPECT_EQ(copied("f() {\n\t^for (;;)\n\t\tb;^\n}\n", 2),
            "for (;;)\n\t\t\t\tb;");
  EXPECT_EQ(copied("f() {\n  ^for (;;) {\n\n    b;\r\n  }^\n}\n", 1),
            "for (;;) {\n\n      b;\r\n    }");
}

TEST(Layout, AMixOfTabsAndBlanksKeepsItsOrder) {
  EXPECT_EQ(copied("f() {\n  ^for (;;)\n  \tb;^\n}\n", 1),
            "for (;;)\n    \tb;");
  // A line that is indented otherwise gets the new white space behind its own.
  EXPECT_EQ(copied("f() {\n  ^for (;;)\n\tb;^\n}\n", 1), "for (;;)\n\t  b;");
}

TEST(Layout, LinesInsideOfTokensStayWhereTheyAre) {
  EXPECT_EQ(copied("f() {\n  ^for (;;)\n    b(\"x\\\ny\");^\n}\n", 1),
            "for (;;)\n      b(\"x\\\ny\");");
  EXPECT_EQ(copied("f() {\n  ^for (;;) /* a\n   b */\n    c;^\n}\n", 1),
            "for (;;) /* a\n     b */\n      c;");
}

TEST(Layout, MarksStandInTheCopyOnly) {
  EXPECT_EQ(copied("f() {\n  ^for (;;)\n    b;^\n}\n", 1,
                   {{13, "c = 1, "}, {14, "!"}}),
            "for (;;)\n      c = 1, b!;");
}

} // namespace
