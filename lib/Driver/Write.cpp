//===- Driver/Write.cpp - all files of a run, or none ---------------------===//
//
// First every new text goes to a temporary file beside its target; a full
// disk or a read-only directory shows here, before anything has changed.
// Then all are renamed into place. Should a rename fail after others were
// done, those are written back from memory.
//
//===----------------------------------------------------------------------===//

#include "Driver/Write.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cerrno>
#include <system_error>
#include <unistd.h>
#include <vector>
#ifdef __linux__
#include <sys/xattr.h>
#endif

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

namespace {

Error fileError(StringRef Path, const std::error_code &Why) {
  return llvm::createFileError(Path, Why);
}

/// A text that waits beside its target.
struct Staged {
  fs::TempFile Temporary;
  std::string Target;
  std::optional<std::string> Old; ///< content before, where there was any
};

/// Gives the file at \p FD the owner of the one at \p Old, and what else the
/// system knows of that: access control lists are extended attributes.
std::error_code keepOwner(int FD, const std::string &Old) {
  fs::file_status Was, Is;
  if (std::error_code Why = fs::status(Old, Was))
    return Why;
  if (std::error_code Why = fs::status(FD, Is))
    return Why;
  bool IsOwn = Was.getUser() == Is.getUser() && Was.getGroup() == Is.getGroup();
  if (!IsOwn && ::fchown(FD, Was.getUser(), Was.getGroup()))
    return {errno, std::generic_category()};
#ifdef __linux__
  ssize_t Length = ::listxattr(Old.c_str(), nullptr, 0);
  std::vector<char> Names(Length > 0 ? Length : 0);
  Length = ::listxattr(Old.c_str(), Names.data(), Names.size());
  for (StringRef Rest(Names.data(), Length > 0 ? Length : 0); !Rest.empty();) {
    std::string Name = Rest.take_until([](char C) { return !C; }).str();
    Rest = Rest.drop_front(std::min(Name.size() + 1, Rest.size()));
    std::vector<char> Value(64 << 10); // the most that Linux keeps
    ssize_t Size =
        ::getxattr(Old.c_str(), Name.c_str(), Value.data(), Value.size());
    // Of some only the system may say what they are.
    if (Size >= 0)
      (void)::fsetxattr(FD, Name.c_str(), Value.data(), Size, 0);
  }
#endif
  return {};
}

Error fill(fs::TempFile &Temporary, StringRef Text, fs::perms Mode,
           StringRef Target) {
  llvm::raw_fd_ostream Out(Temporary.FD, /*shouldClose=*/false);
  Out << Text;
  Out.flush();
  if (std::error_code Why = Out.error()) {
    Out.clear_error();
    return fileError(Temporary.TmpName, Why);
  }
  if (fs::exists(Target))
    if (std::error_code Why = keepOwner(Temporary.FD, Target.str()))
      return llvm::createStringError(
          "'" + Target + "': its owner cannot be kept: " + Why.message());
  // createUniqueFile heeds the umask; the mode of the original counts here.
  if (std::error_code Why = fs::setPermissions(Temporary.FD, Mode))
    return fileError(Temporary.TmpName, Why);
  return Error::success();
}

/// A temporary file beside \p Target with \p Text in it.
Expected<fs::TempFile> createBeside(StringRef Target, StringRef Text,
                                    fs::perms Mode) {
  llvm::SmallString<256> Model(path::parent_path(Target));
  path::append(Model, "." + path::filename(Target) + ".%%%%%%%%");
  Expected<fs::TempFile> Temporary =
      fs::TempFile::create(Model, fs::owner_read | fs::owner_write);
  if (!Temporary)
    return fileError(Target, llvm::errorToErrorCode(Temporary.takeError()));
  if (Error Why = fill(*Temporary, Text, Mode, Target)) {
    llvm::consumeError(Temporary->discard());
    return Why;
  }
  return Temporary;
}

/// What is in the file at \p Target, which the user calls \p Name.
Expected<std::string> contentOf(StringRef Target, StringRef Name) {
  // A pipe would be waited for, and a device has no end.
  if (fs::is_directory(Target))
    return fileError(Name, std::make_error_code(std::errc::is_a_directory));
  if (!fs::is_regular_file(Target))
    return fileError(Name, std::make_error_code(std::errc::not_supported));
  auto Buffer = llvm::MemoryBuffer::getFile(Target, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false,
                                            /*IsVolatile=*/true);
  if (!Buffer)
    return fileError(Name, Buffer.getError());
  return (*Buffer)->getBuffer().str();
}

Error changedMeanwhile(StringRef Path) {
  return llvm::createStringError("'" + Path +
                                 "': the file changed while it was analysed");
}

Expected<Staged> stage(const NewFile &File) {
  llvm::SmallString<256> Target;
  if (fs::real_path(File.Path, Target))
    Target = File.Path; // to be created
  if (std::error_code Why = fs::create_directories(path::parent_path(Target)))
    return fileError(path::parent_path(Target), Why);

  std::optional<std::string> Old;
  if (fs::exists(Target)) {
    Expected<std::string> There = contentOf(Target, File.Path);
    if (!There)
      return There.takeError();
    Old = std::move(*There);
    if (File.Expected && *Old != *File.Expected)
      return changedMeanwhile(File.Path);
    // A rename asks only the directory; the file's own protection counts too.
    if (!fs::can_write(Target))
      return fileError(File.Path,
                       std::make_error_code(std::errc::permission_denied));
  }
  llvm::ErrorOr<fs::perms> Mode = fs::getPermissions(File.ModeFrom);
  if (!Mode)
    return fileError(File.ModeFrom, Mode.getError());
  Expected<fs::TempFile> Temporary = createBeside(Target, File.Text, *Mode);
  if (!Temporary)
    return Temporary.takeError();
  return Staged{std::move(*Temporary), Target.str().str(), std::move(Old)};
}

/// Is \p File as it was when its new text was staged? Staging others may have
/// taken a while.
Error checkUnchanged(const Staged &File) {
  if (!File.Old)
    return Error::success();
  Expected<std::string> Now = contentOf(File.Target, File.Target);
  if (!Now)
    return Now.takeError();
  return *Now == *File.Old ? Error::success() : changedMeanwhile(File.Target);
}

/// Renames only: TempFile::keep(Name) would fall back to copying, which others
/// could see half done.
Error moveInto(fs::TempFile &Temporary, StringRef Target) {
  if (std::error_code Why = fs::rename(Temporary.TmpName, Target)) {
    llvm::consumeError(Temporary.discard());
    return fileError(Target, Why);
  }
  return Temporary.keep();
}

/// Undoes the rename onto \p File.Target, which has made \p Text of it, as far
/// as the system lets it, and unless somebody has written there since.
void putBack(const Staged &File, StringRef Text) {
  Expected<std::string> Now = contentOf(File.Target, File.Target);
  if (!Now) {
    llvm::consumeError(Now.takeError());
    return;
  }
  if (*Now != Text)
    return;
  if (!File.Old) {
    fs::remove(File.Target);
    return;
  }
  llvm::ErrorOr<fs::perms> Mode = fs::getPermissions(File.Target);
  Expected<fs::TempFile> Copy = createBeside(
      File.Target, *File.Old, Mode ? *Mode : fs::owner_read | fs::owner_write);
  if (Copy)
    llvm::consumeError(moveInto(*Copy, File.Target));
  else
    llvm::consumeError(Copy.takeError());
}

} // namespace

Error writeFiles(llvm::ArrayRef<NewFile> Files) {
  std::vector<Staged> All;
  auto DiscardFrom = [&](size_t First) {
    for (size_t I = First; I < All.size(); ++I)
      llvm::consumeError(All[I].Temporary.discard());
  };
  for (const NewFile &File : Files) {
    Expected<Staged> Next = stage(File);
    if (!Next) {
      DiscardFrom(0);
      return Next.takeError();
    }
    All.push_back(std::move(*Next));
  }

  for (size_t I = 0; I < All.size(); ++I) {
    Error Why = checkUnchanged(All[I]);
    if (Why)
      llvm::consumeError(All[I].Temporary.discard());
    else
      Why = moveInto(All[I].Temporary, All[I].Target);
    if (Why) {
      DiscardFrom(I + 1);
      while (I-- > 0)
        putBack(All[I], Files[I].Text);
      return Why;
    }
  }
  return Error::success();
}

} // namespace parfold
