//===- unit/ApplyTest.cpp - edits made in a text --------------------------===//

#include "parfold/Edits.h"
#include "gtest/gtest.h"

using namespace parfold;
using clang::tooling::Replacement;

namespace {

/// \p Before with an edit that needs omp.h at '^' and the header at '@'.
FileChange change(std::string Before) {
  FileChange Change;
  Change.Path = "/input.c";
  Change.HeaderOffset = Before.find('@');
  Before.erase(Change.HeaderOffset, 1);
  EditSet Edits;
  unsigned At = Before.find('^');
  Before.erase(At, 1);
  llvm::cantFail(Edits.Edits.add({"input.c", At, 0, "<edit>"}));
  Edits.NeedsOmpHeader = true;
  Change.Before = Before;
  Change.Loops.push_back(std::move(Edits));
  return Change;
}

std::string applied(const FileChange &Change) {
  auto Edits = collectEdits(Change);
  return Edits ? applyEdits(Change.Before, *Edits)
               : "error: " + llvm::toString(Edits.takeError());
}

constexpr char Guarded[] = "#ifdef _OPENMP\n#include <omp.h>\n#endif\n";

TEST(Apply, HeaderIsAddedOnce) {
  FileChange Change = change("a;\n@b;^\nc;\n");
  EditSet Second;
  llvm::cantFail(Second.Edits.add({"input.c", 6, 1, "C"}));
  Second.NeedsOmpHeader = true;
  Change.Loops.push_back(Second);
  EXPECT_EQ(applied(Change), std::string("a;\n") + Guarded + "b;<edit>\nC;\n");
}

TEST(Apply, HeaderIsAddedOnlyWhereNeeded) {
  FileChange Change = change("@a;^\n");
  Change.Loops[0].NeedsOmpHeader = false;
  EXPECT_EQ(applied(Change), "a;<edit>\n");
}

TEST(Apply, HeaderHasTheFilesLineEnding) {
  EXPECT_EQ(applied(change("a;\r\n@b;\r\nc;^\n")),
            "a;\r\n#ifdef _OPENMP\r\n#include <omp.h>\r\n#endif\r\n"
            "b;\r\nc;<edit>\n");
}

TEST(Apply, HeaderThatIsThereIsUsed) {
  for (std::string Include :
       {"#include <omp.h>\n", "#include \"omp.h\"\n", Guarded,
        "#if defined(_OPENMP)\n# include <omp.h>\n#endif\n",
        "#ifdef _OPENMP\n#include <omp.h>\n#else\n#define x\n#endif\n"})
    EXPECT_EQ(applied(change(Include + "@a;^\n")), Include + "a;<edit>\n");
}

TEST(Apply, HeaderThatMayBeMissingIsNotEnough) {
  for (std::string Include :
       {"#ifdef MPI\n#include <omp.h>\n#endif\n",
        "#ifdef _OPENMP\n#else\n#include <omp.h>\n#endif\n",
        "#ifndef _OPENMP\n#include <omp.h>\n#endif\n",
        "#ifdef _OPENMP\n#ifdef X\n#include <omp.h>\n#endif\n#endif\n",
        "// #include <omp.h>\n"})
    EXPECT_EQ(applied(change(Include + "@a;^\n")),
              Include + Guarded + "a;<edit>\n");
}

TEST(Apply, HeaderBehindTheLoopIsNotEnough) {
  EXPECT_EQ(applied(change("@a;^\n#include <omp.h>\n")),
            std::string(Guarded) + "a;<edit>\n#include <omp.h>\n");
}

TEST(Apply, OverlapIsAnError) {
  FileChange Change = change("@abcdef^\n");
  for (unsigned Offset : {1u, 2u}) {
    EditSet Edits;
    llvm::cantFail(Edits.Edits.add({"input.c", Offset, 2, "x"}));
    Change.Loops.push_back(Edits);
  }
  auto All = collectEdits(Change);
  EXPECT_FALSE(All);
  llvm::consumeError(All.takeError());
}

TEST(Apply, EditOutsideTheFileIsAnError) {
  FileChange Change = change("@a^\n");
  EditSet Edits;
  llvm::cantFail(Edits.Edits.add({"input.c", 2, 1, ""}));
  Change.Loops.push_back(Edits);
  auto All = collectEdits(Change);
  EXPECT_FALSE(All);
  llvm::consumeError(All.takeError());
}

} // namespace
