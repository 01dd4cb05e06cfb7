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

constexpr char Loop[] = "void f(void) { for (int i = 0; i < 9; i++) ; }\n";

TEST(HeaderPlace, BehindTheLastInclude) {
  expectPlace(std::string("#include <sys.h>\nint x;\n"
                          "#include <sys.h> /* a\nb */\n^\n") +
              Loop);
}

TEST(HeaderPlace, NotBehindIncludesThatFollowTheLoop) {
  expectPlace(std::string("#include <sys.h>\n^") + Loop + "#include <sys.h>\n");
}

TEST(HeaderPlace, BehindTheConditionThatHoldsTheInclude) {
  expectPlace(std::string("#if 0\n#if 1\n#include <sys.h>\n#endif\n#endif\n^") +
              Loop);
}

TEST(HeaderPlace, NotInADeclaration) {
  expectPlace(std::string("#include <sys.h>\n^int t[] = {1,\n"
                          "#include <sys.h>\n};\n") +
              Loop);
}

TEST(HeaderPlace, InsideAGuardOfTheWholeFile) {
  expectPlace(
      std::string("/* l */\n#ifndef G\n#define G\n#include <sys.h>\n^") + Loop +
      "#endif /* G */\n");
}

TEST(HeaderPlace, NotInsideAConditionThatEndsBeforeTheFile) {
  expectPlace(std::string("#include <sys.h>\n^#if 1\n#include <sys.h>\n") +
              Loop + "#endif\nint y;\n");
}

TEST(HeaderPlace, NotInsideAGuardWithAnElse) {
  expectPlace(std::string("^#if 1\n#include <sys.h>\n") + Loop +
              "#else\n#endif\n");
}

TEST(HeaderPlace, AboveTheFirstDeclarationAndItsComment) {
  expectPlace(std::string("// licence\n\n#define X 1 // why\n\n"
                          "^// what f does\n// and how\n") +
              Loop);
}

TEST(HeaderPlace, AboveThePragmaOfTheFirstDeclaration) {
  expectPlace(std::string("#define X 1\n^#pragma weak f\n") + Loop);
}

TEST(HeaderPlace, BehindAByteOrderMark) {
  expectPlace(std::string("\xEF\xBB\xBF^") + Loop);
}

TEST(HeaderPlace, NotInsideACommentThatEndsOnTheFirstLine) {
  expectPlace(std::string("^/* a\n b */ ") + Loop);
}

} // namespace
