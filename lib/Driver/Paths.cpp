//===- Driver/Paths.cpp - the names of sources and of what is written -----===//
//
// Names are compared as text, after '.' and '..' are gone. Symbolic links are
// followed only to see whether two names are one file.
//
//===----------------------------------------------------------------------===//

#include "Driver/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <map>

using llvm::SmallString;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

static std::string absolute(StringRef Path) {
  SmallString<256> Out(Path);
  fs::make_absolute(Out);
  path::remove_dots(Out, /*remove_dot_dot=*/true);
  return Out.str().str();
}

static std::string workingDirectory() { return absolute(""); }

/// \p Path from \p Directory on, or "" if it is not below it.
static StringRef below(StringRef Directory, StringRef Path) {
  if (!Path.consume_front(Directory))
    return "";
  if (Directory.ends_with("/"))
    return Path;
  return Path.consume_front("/") ? Path : "";
}

/// Why \p Path is no readable file, or success.
static std::error_code whyUnreadable(StringRef Path, fs::file_status &Status) {
  if (std::error_code Why = fs::status(Path, Status))
    return Why;
  if (fs::is_directory(Status))
    return std::make_error_code(std::errc::is_a_directory);
  if (!fs::is_regular_file(Status))
    return std::make_error_code(std::errc::not_supported);
  int FD;
  if (std::error_code Why = fs::openFileForRead(Path, FD))
    return Why;
  fs::file_t File = fs::convertFDToNativeFile(FD);
  return fs::closeFile(File);
}

llvm::Expected<std::vector<SourceFile>>
findSources(llvm::ArrayRef<std::string> Written) {
  std::vector<SourceFile> Out;
  std::map<fs::UniqueID, size_t> Seen; // and where in Out
  std::string Bad;
  for (const std::string &Path : Written) {
    fs::file_status Status;
    if (std::error_code Why = whyUnreadable(Path, Status))
      Bad += (Bad.empty() ? "cannot read '" : "; cannot read '") + Path +
             "': " + Why.message();
    else if (auto [Known, IsNew] =
                 Seen.try_emplace(Status.getUniqueID(), Out.size());
             IsNew)
      Out.push_back({Path, absolute(Path)});
    else if (absolute(Path) != Out[Known->second].Absolute)
      Out[Known->second].OtherNames.push_back(Path);
  }
  if (!Bad.empty())
    return llvm::createStringError(Bad);
  return Out;
}

std::string shortName(StringRef Absolute) {
  StringRef Name = below(workingDirectory(), Absolute);
  return (Name.empty() ? Absolute : Name).str();
}

std::string diffName(StringRef Absolute) {
  StringRef Name = below(workingDirectory(), Absolute);
  return (Name.empty() ? path::relative_path(Absolute) : Name).str();
}

std::vector<std::string> mirrorNames(StringRef Directory,
                                     llvm::ArrayRef<SourceFile> Sources) {
  auto HasAll = [&](StringRef Root) {
    return llvm::all_of(Sources, [&](const SourceFile &Source) {
      return !below(Root, Source.Absolute).empty();
    });
  };
  std::string Root = workingDirectory();
  if (!HasAll(Root) && !Sources.empty()) {
    Root = Sources.front().Absolute;
    while (!HasAll(Root) && path::has_parent_path(Root))
      Root = path::parent_path(Root).str();
  }
  std::vector<std::string> Out;
  for (const SourceFile &Source : Sources) {
    SmallString<256> Name(absolute(Directory));
    path::append(Name, below(Root, Source.Absolute));
    Out.push_back(Name.str().str());
  }
  return Out;
}

} // namespace parfold
