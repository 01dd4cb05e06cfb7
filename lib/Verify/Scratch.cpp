//===- Verify/Scratch.cpp - a directory for copies of a tree --------------===//
//
// Whole trees are copied: which files a program reads while it is built and
// while it runs, nobody knows. Times are copied, too, or build systems would
// think that what they have generated is out of date.
//
// A symbolic link in a copy may lead back to the user's files. So links to
// files become files, links to directories of the tree lead to their copies,
// and other directories are copied. What is written is written to a file of the
// copy.
//
//===----------------------------------------------------------------------===//

#include "Verify/Scratch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::Expected;
using llvm::SmallString;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

namespace {

/// A file that tells a scratch directory from one of the user's.
constexpr StringRef Mark = ".parfold-verify";

/// A larger tree is more likely a mistake than a program.
constexpr uint64_t MostBytes = uint64_t(4) << 30;
constexpr unsigned MostFiles = 200000;

std::string joinPaths(StringRef Directory, StringRef Name) {
  SmallString<256> Out(Directory);
  path::append(Out, Name);
  return Out.str().str();
}

std::string tidy(StringRef Path) {
  SmallString<256> Out(Path);
  fs::make_absolute(Out);
  path::remove_dots(Out, /*remove_dot_dot=*/true);
  return Out.str().str();
}

Expected<std::string> realPathOf(StringRef Path) {
  SmallString<256> Out;
  if (std::error_code Why = fs::real_path(Path, Out))
    return llvm::createFileError(Path, Why);
  return Out.str().str();
}

/// \p Path from \p Root on, "." for the root, or "".
StringRef partBelow(StringRef Root, StringRef Path) {
  if (!Path.consume_front(Root))
    return "";
  if (Path.empty())
    return ".";
  if (Root.ends_with("/"))
    return Path;
  return Path.consume_front("/") ? Path : "";
}

/// An empty directory at \p Keep, with the mark.
Error makeKept(StringRef Keep) {
  if (!fs::exists(Keep)) {
    if (std::error_code Why = fs::create_directories(Keep))
      return llvm::createFileError(Keep, Why);
  } else if (fs::exists(joinPaths(Keep, Mark))) {
    for (StringRef Name : {"original", "parallel"})
      if (std::error_code Why = fs::remove_directories(joinPaths(Keep, Name),
                                                       /*IgnoreErrors=*/false))
        return llvm::createFileError(joinPaths(Keep, Name), Why);
  } else {
    std::error_code Why;
    fs::directory_iterator First(Keep, Why);
    if (Why)
      return llvm::createFileError(Keep, Why);
    if (First != fs::directory_iterator())
      return llvm::createStringError(
          "--verify-keep=" + Keep +
          ": the directory has files of its own; name another one");
  }
  std::error_code Why;
  llvm::raw_fd_ostream Out(joinPaths(Keep, Mark), Why);
  return Why ? llvm::createFileError(Keep, Why) : Error::success();
}

} // namespace

Expected<Scratch> Scratch::create(StringRef Keep) {
  SmallString<256> Path;
  if (!Keep.empty()) {
    if (Error Why = makeKept(Keep))
      return Why;
    Path = Keep;
  } else if (std::error_code Why =
                 fs::createUniqueDirectory("parfold-verify", Path)) {
    return llvm::createStringError("cannot make a temporary directory: " +
                                   Why.message());
  }
  Expected<std::string> Real = realPathOf(Path);
  if (!Real)
    return Real.takeError();
  return Scratch(std::move(*Real), !Keep.empty());
}

Scratch::Scratch(Scratch &&Other) noexcept
    : Path(std::move(Other.Path)), IsKept(Other.IsKept) {
  Other.IsKept = true;
}

Scratch::~Scratch() {
  if (!IsKept)
    fs::remove_directories(Path, /*IgnoreErrors=*/true);
}

std::string Scratch::at(StringRef Name) const { return joinPaths(Path, Name); }

Expected<Tree> Tree::create(StringRef Root,
                            llvm::ArrayRef<std::string> LeftOut) {
  Tree Out;
  Out.Root = tidy(Root);
  Expected<std::string> Real = realPathOf(Root);
  if (!Real)
    return Real.takeError();
  if (!fs::is_directory(*Real))
    return llvm::createStringError("'" + Root + "' is not a directory");
  Out.RealRoot = std::move(*Real);
  for (const std::string &Path : LeftOut) {
    SmallString<256> RealPath;
    if (!fs::real_path(Path, RealPath))
      Out.LeftOut.push_back(RealPath.str().str());
  }
  return Out;
}

std::string Tree::below(StringRef Path) const {
  std::string Tidy = tidy(Path);
  StringRef Out = partBelow(Root, Tidy);
  if (Out.empty())
    Out = partBelow(RealRoot, Tidy);
  SmallString<256> Real;
  if (Out.empty() && !fs::real_path(Path, Real))
    return partBelow(RealRoot, Real).str();
  return Out.str();
}

std::string Tree::inCopy(StringRef Text, StringRef Copy) const {
  for (StringRef Name : {StringRef(Root), StringRef(RealRoot)}) {
    size_t At = Text.find(Name);
    if (At == StringRef::npos)
      continue;
    StringRef Behind = Text.substr(At + Name.size());
    // '/home/me/sum' is not a part of '/home/me/summary'.
    if (Behind.empty() || StringRef("/\"':").contains(Behind.front()))
      return (Text.take_front(At) + Copy + Behind).str();
  }
  return Text.str();
}

namespace {

/// One copy of a tree in the making.
class Copier {
public:
  Copier(StringRef Root, StringRef Copy, llvm::ArrayRef<std::string> LeftOut)
      : Root(Root), Copy(Copy), LeftOut(LeftOut) {}

  Error copyDirectory(const std::string &From, const std::string &To) {
    if (std::error_code Why = fs::create_directories(To))
      return llvm::createFileError(To, Why);
    std::error_code Why;
    for (fs::directory_iterator Entry(From, Why, /*follow_symlinks=*/false),
         End;
         Entry != End && !Why; Entry.increment(Why))
      if (Error Wrong = copyEntry(Entry->path(),
                                  joinPaths(To, path::filename(Entry->path()))))
        return Wrong;
    return Why ? llvm::createFileError(From, Why) : Error::success();
  }

private:
  Error copyEntry(const std::string &From, const std::string &To) {
    StringRef Name = path::filename(From);
    if (Name == ".git" || Name == ".hg" || Name == ".svn" ||
        llvm::is_contained(LeftOut, From))
      return Error::success();
    fs::file_status Status;
    if (fs::status(From, Status)) // a link to nothing
      return Error::success();
    bool IsLink = fs::is_symlink_file(From);
    if (fs::is_directory(Status))
      return IsLink ? copyLinked(From, To) : copyDirectory(From, To);
    // Nobody waits at the other end of a pipe or of a socket.
    if (!fs::is_regular_file(Status))
      return Error::success();
    Bytes += Status.getSize();
    if (++Files > MostFiles || Bytes > MostBytes)
      return llvm::createStringError(
          "the tree is too large to be copied; name a smaller one with "
          "--verify-tree=DIR");
    return copyFile(From, To, Status);
  }

  /// What a link to a directory becomes.
  Error copyLinked(const std::string &From, const std::string &To) {
    Expected<std::string> Target = realPathOf(From);
    if (!Target)
      return Target.takeError();
    StringRef Below = partBelow(Root, *Target);
    if (!Below.empty()) {
      std::string InCopy = Below == "." ? Copy.str() : joinPaths(Copy, Below);
      std::error_code Why = fs::create_link(InCopy, To);
      return Why ? llvm::createFileError(To, Why) : Error::success();
    }
    // What is found again where such a link leads has no end.
    auto HoldsIt = [&](StringRef Place) {
      return !partBelow(*Target, Place).empty();
    };
    if (HoldsIt(Root) || llvm::any_of(Followed, HoldsIt))
      return Error::success();
    Followed.push_back(*Target);
    Error Why = copyDirectory(*Target, To);
    Followed.pop_back();
    return Why;
  }

  static Error copyFile(const std::string &From, const std::string &To,
                        const fs::file_status &Status) {
    if (std::error_code Why = fs::copy_file(From, To))
      return llvm::createFileError(From, Why);
    if (std::error_code Why = fs::setPermissions(
            To, Status.permissions() | fs::owner_read | fs::owner_write))
      return llvm::createFileError(To, Why);
    int File;
    if (std::error_code Why = fs::openFileForReadWrite(
            To, File, fs::CD_OpenExisting, fs::OF_None))
      return llvm::createFileError(To, Why);
    std::error_code Why = fs::setLastAccessAndModificationTime(
        File, Status.getLastModificationTime());
    fs::file_t Handle = fs::convertFDToNativeFile(File);
    fs::closeFile(Handle);
    return Why ? llvm::createFileError(To, Why) : Error::success();
  }

  StringRef Root, Copy;
  llvm::ArrayRef<std::string> LeftOut;
  std::vector<std::string> Followed; ///< where the links that are open lead
  uint64_t Bytes = 0;
  unsigned Files = 0;
};

} // namespace

Error Tree::copyTo(StringRef To) const {
  return Copier(RealRoot, To, LeftOut).copyDirectory(RealRoot, To.str());
}

Expected<bool> replaceFile(StringRef Root, StringRef Path, StringRef Text) {
  Expected<std::string> RealRoot = realPathOf(Root);
  if (!RealRoot)
    return RealRoot.takeError();
  Expected<std::string> Parent = realPathOf(path::parent_path(Path));
  if (!Parent)
    return Parent.takeError();
  if (partBelow(*RealRoot, *Parent).empty())
    return llvm::createStringError(
        "'" + Path + "' is reached by a link that leads out of the copy");
  std::string File = joinPaths(*Parent, path::filename(Path));
  auto Old = llvm::MemoryBuffer::getFile(File, /*IsText=*/false,
                                         /*RequiresNullTerminator=*/false,
                                         /*IsVolatile=*/true);
  if (Old && (*Old)->getBuffer() == Text)
    return false;
  llvm::ErrorOr<fs::perms> Mode = fs::getPermissions(File);
  if (std::error_code Why = fs::remove(File))
    return llvm::createFileError(File, Why);
  std::error_code Why;
  llvm::raw_fd_ostream Out(File, Why);
  if (!Why) {
    Out << Text;
    Out.close();
    Why = Out.error();
    Out.clear_error();
  }
  if (!Why && Mode)
    Why = fs::setPermissions(File, *Mode);
  if (Why)
    return llvm::createFileError(File, Why);
  return true;
}

} // namespace parfold
