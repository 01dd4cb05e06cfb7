//===- unit/WriteTest.cpp - all files of a run, or none -------------------===//

#include "Driver/Write.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace parfold;
using testing::HasSubstr;
namespace fs = llvm::sys::fs;

namespace {

/// Each test has a directory of its own, with files a and b.
class Write : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(fs::createUniqueDirectory("parfold-write", Directory));
    put("a", "old a");
    put("b", "old b");
  }
  void TearDown() override { fs::remove_directories(Directory); }

  std::string path(llvm::StringRef Name) const {
    llvm::SmallString<128> Path(Directory);
    llvm::sys::path::append(Path, Name);
    return Path.str().str();
  }

  void put(llvm::StringRef Name, llvm::StringRef Text) const {
    llvm::cantFail(llvm::writeToOutput(path(Name), [&](llvm::raw_ostream &Out) {
      Out << Text;
      return llvm::Error::success();
    }));
  }

  std::string content(llvm::StringRef Name) const {
    auto Buffer = llvm::MemoryBuffer::getFile(path(Name));
    return Buffer ? (*Buffer)->getBuffer().str() : Buffer.getError().message();
  }

  /// A new text for \p Name, with the permissions of a.
  NewFile file(llvm::StringRef Name, llvm::StringRef Text,
               std::optional<std::string> Expected = std::nullopt) const {
    return {path(Name), Text.str(), path("a"), std::move(Expected)};
  }

  /// The error's text, "" for success.
  static std::string write(llvm::ArrayRef<NewFile> Files) {
    return llvm::toString(writeFiles(Files));
  }

  /// How many entries the directory has: temporary files would be more.
  long entries() const {
    std::error_code Why;
    long Count = 0;
    for (fs::directory_iterator I(Directory, Why), End; I != End && !Why;
         I.increment(Why))
      ++Count;
    return Count;
  }

  llvm::SmallString<128> Directory;
};

TEST_F(Write, ReplacesAndCreates) {
  EXPECT_EQ(write({file("a", "new a"), file("sub/dir/c", "new c")}), "");
  EXPECT_EQ(content("a"), "new a");
  EXPECT_EQ(content("b"), "old b");
  EXPECT_EQ(content("sub/dir/c"), "new c");
  EXPECT_EQ(entries(), 3);
}

TEST_F(Write, NothingToDo) { EXPECT_EQ(write({}), ""); }

TEST_F(Write, TakesPermissionsFromTheOriginal) {
  fs::perms Mode =
      fs::owner_read | fs::owner_write | fs::owner_exe | fs::group_read;
  ASSERT_FALSE(fs::setPermissions(path("a"), Mode));
  EXPECT_EQ(write({file("a", "new a"), file("c", "new c")}), "");
  EXPECT_EQ(*fs::getPermissions(path("a")), Mode);
  EXPECT_EQ(*fs::getPermissions(path("c")), Mode);
}

TEST_F(Write, ASymbolicLinkStaysOne) {
  ASSERT_FALSE(fs::create_link("b", path("link")));
  EXPECT_EQ(write({file("link", "new b")}), "");
  EXPECT_TRUE(fs::is_symlink_file(path("link")));
  EXPECT_EQ(content("b"), "new b");
}

TEST_F(Write, AFileThatHasChangedIsLeftAlone) {
  EXPECT_THAT(write({file("a", "new a", "old a"), file("b", "new b", "stale")}),
              HasSubstr("b': the file changed while it was analysed"));
  EXPECT_EQ(content("a"), "old a");
  EXPECT_EQ(content("b"), "old b");
  EXPECT_EQ(entries(), 2);
}

TEST_F(Write, IfOneTextCannotBeStagedNoneIsMoved) {
  ASSERT_FALSE(fs::create_directory(path("c")));
  EXPECT_THAT(write({file("a", "new a"), file("c", "new c")}),
              HasSubstr("Is a directory"));
  EXPECT_EQ(content("a"), "old a");
  EXPECT_EQ(entries(), 3);
}

/// Staging the last file makes a directory of the second, which shows only
/// when that is moved.
TEST_F(Write, IfOneMoveFailsThoseDoneArePutBack) {
  EXPECT_NE(write({file("a", "new a"), file("fresh", "new"), file("c", "new c"),
                   file("c/d", "new d")}),
            "");
  EXPECT_EQ(content("a"), "old a");
  EXPECT_FALSE(fs::exists(path("fresh")));
  EXPECT_TRUE(fs::is_directory(path("c")));
  EXPECT_FALSE(fs::exists(path("c/d")));
  EXPECT_EQ(entries(), 3);
}

} // namespace
