//===- unit/HeaderPlaceTest.cpp - where '#include <omp.h>' may go ---------===//
//
// Every case marks the place with '^'. The first loop is at the word 'for'.
//
//===----------------------------------------------------------------------===//

#include "Source/HeaderPlace.h"
#include "ParsedUnit.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

void expectPlace(llvm::StringRef Marked) {
  size_t Place = Marked.find('^');
  ASSERT_NE(Place, llvm::StringRef::npos);
  std::string Code =
      (Marked.take_front(Place) + Marked.substr(Place + 1)).str();
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    unsigned Found = headerOffset(Unit, Code.find("for ("));
    EXPECT_EQ(Code.substr(0, Found) + "^" + Code.substr(Found), Marked.str());
  })) << Code;
}

constexpr char LoopText[] = "void f(void) { for (int i = 0; i < 9; i++) ; }\n";

TEST(HeaderPlace, BehindTheLastInclude) {
  expectPlace(std::string("#include <sys.h>\nint x;\n"
                          "#include <sys.h> /* a\nb */\n^\n") +
              LoopText);
}

TEST(HeaderPlace, NotBehindIncludesThatFollowTheLoop) {
  expectPlace(std::string("#include <sys.h>\n^") + LoopText +
              "#include <sys.h>\n");
}

TEST(HeaderPlace, BehindTheConditionThatHoldsTheInclude) {
  expectPlace(std::string("#if 0\n#if 1\n#include <sys.h>\n#endif\n#endif\n^") +
              LoopText);
}

TEST(HeaderPlace, NotInADeclaration) {
  expectPlace(std::string("#include <sys.h>\n^int t[] = {1,\n"
                          "#include <sys.h>\n};\n") +
              LoopText);
}

TEST(HeaderPlace, InsideAGuardOfTheWholeFile) {
  expectPlace(
      std::string("/* l */\n#ifndef G\n#define G\n#include <sys.h>\n^") +
      LoopText + "#endif /* G */\n");
}

TEST(HeaderPlace, NotInsideAConditionThatEndsBeforeTheFile) {
  expectPlace(std::string("#include <sys.h>\n^#if 1\n#include <sys.h>\n") +
              LoopText + "#endif\nint y;\n");
}

TEST(HeaderPlace, NotInsideAGuardWithAnElse) {
  expectPlace(std::string("^#if 1\n#include <sys.h>\n") + LoopText +
              "#else\n#endif\n");
}

TEST(HeaderPlace, AboveTheFirstDeclarationAndItsComment) {
  expectPlace(std::string("// licence\n\n#define X 1 // why\n\n"
                          "^// what f does\n// and how\n") +
              LoopText);
}

TEST(HeaderPlace, AboveThePragmaOfTheFirstDeclaration) {
  expectPlace(std::string("#define X 1\n^#pragma weak f\n") + LoopText);
}

TEST(HeaderPlace, NotWhereSymbolsAreHidden) {
  expectPlace(std::string("#include <sys.h>\n^"
                          "#pragma GCC visibility push(hidden)\n"
                          "#include <sys.h>\n") +
              LoopText + "#pragma GCC visibility pop\n");
  expectPlace(std::string("#pragma GCC visibility push(hidden)\n"
                          "#pragma GCC visibility pop\n"
                          "#include <sys.h>\n^") +
              LoopText);
}

TEST(HeaderPlace, NotWhereStructuresArePacked) {
  expectPlace(std::string("^#pragma pack(push, 1)\n#include <sys.h>\n") +
              LoopText);
  expectPlace(std::string("#pragma pack(push)\n#pragma pack(4)\n"
                          "#pragma pack(pop)\n#include <sys.h>\n^") +
              LoopText);
}

TEST(HeaderPlace, NotBehindAMacroWithANameOfTheHeader) {
  expectPlace(std::string("#define x2 1\n^#define size 1\n"
                          "#include <sys.h>\n") +
              LoopText);
  expectPlace(std::string("#define size 1\n#undef size\n"
                          "#define value(x) x\n#include <sys.h>\n^") +
              LoopText);
}

TEST(HeaderPlace, BehindAMacroForTheSystem) {
  expectPlace(std::string("#define size 1\n#define _GNU_SOURCE\n"
                          "#include <sys.h>\n^") +
              LoopText);
}

TEST(HeaderPlace, BehindAByteOrderMark) {
  expectPlace(std::string("\xEF\xBB\xBF^") + LoopText);
}

TEST(HeaderPlace, NotInsideACommentThatEndsOnTheFirstLine) {
  expectPlace(std::string("^/* a\n b */ ") + LoopText);
}

} // namespace
