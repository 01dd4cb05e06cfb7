//===- Launcher/SourceCopies.cpp - rewritten sources in a folder ----------===//
//
// A compiler looks at where a file is for three things: to find what it
// includes with quotes (-iquote says where that is), for the names of outputs
// (the copy has the same name, in another folder), and to say where something
// is: in messages, debug information and __FILE__ (#line directives in the copy
// and -ffile-prefix-map), and in dependency files, which are corrected.
//
//===----------------------------------------------------------------------===//

#include "Launcher/SourceCopies.h"
#include "parfold/Config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

llvm::Expected<SourceCopies> SourceCopies::create() {
  llvm::SmallString<128> Folder;
  if (std::error_code Why = fs::createUniqueDirectory("parfold", Folder))
    return llvm::createFileError("a folder for temporary files", Why);
  return SourceCopies(Folder);
}

SourceCopies::~SourceCopies() {
  if (!Folder.empty())
    fs::remove_directories(Folder, /*IgnoreErrors=*/true);
}

static Error write(StringRef Path, StringRef Text) {
  std::error_code Why;
  llvm::raw_fd_ostream Out(Path, Why);
  if (!Why) {
    Out << Text;
    Out.close();
    Why = Out.error();
    Out.clear_error();
  }
  return Why ? llvm::createFileError(Path, Why) : Error::success();
}

Error SourceCopies::add(StringRef Source, StringRef Text) {
  // Two sources of one call may have the same name.
  llvm::SmallString<128> Copy(Folder);
  path::append(Copy, std::to_string(Files.size()));
  if (std::error_code Why = fs::create_directory(Copy))
    return llvm::createFileError(Copy, Why);
  path::append(Copy, path::filename(Source));
  if (Error Why = write(Copy, Text))
    return Why;
  // __TIMESTAMP__ is the file's.
  fs::file_status Status;
  int Handle;
  if (!fs::status(Source, Status) &&
      !fs::openFileForReadWrite(Copy, Handle, fs::CD_OpenExisting,
                                fs::OF_None)) {
    fs::setLastAccessAndModificationTime(Handle,
                                         Status.getLastModificationTime());
    fs::closeFile(Handle);
  }
  Files.push_back(
      {Source.str(), Copy.str().str(), Text.contains("#include <parfold/")});
  return Error::success();
}

/// The folder of the headers that are installed with this program; none where
/// it is not installed.
static std::optional<std::string> installedHeaders() {
  // (Any address of the program's will do.)
  std::string Program = fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&installedHeaders));
  llvm::SmallString<128> Folder(path::parent_path(Program));
  path::append(Folder, PARFOLD_HEADERS_FROM_PROGRAMS);
  path::remove_dots(Folder, /*remove_dot_dot=*/true);
  if (!fs::exists(Folder + "/parfold/tune.h"))
    return std::nullopt;
  return Folder.str().str();
}

std::vector<std::string> SourceCopies::command(const CompilerCall &Call) const {
  std::vector<std::string> Command = Call.Arguments;
  std::vector<std::string> More;
  for (const Kept &File : Files) {
    for (size_t Index : Call.Sources)
      if (Call.Arguments[Index] == File.Source)
        Command[Index] = File.Copy;
    StringRef Folder = path::parent_path(File.Source);
    More.push_back("-iquote");
    More.push_back(Folder.empty() ? "." : Folder.str());
    More.push_back("-ffile-prefix-map=" + File.Copy + "=" + File.Source);
  }
  if (!Call.HasOpenMP)
    More.push_back("-fopenmp");
  if (llvm::any_of(Files, [](const Kept &F) { return F.IncludesParfold; }))
    if (std::optional<std::string> Headers = installedHeaders()) {
      More.push_back("-idirafter"); // behind all that the build names
      More.push_back(*Headers);
    }
  // First of all: the folder of the file is looked into before others.
  Command.insert(Command.begin() + 1, More.begin(), More.end());
  return Command;
}

void SourceCopies::correct(const DependencyFiles &Dependencies) const {
  for (const Kept &File : Files)
    Dependencies.rename(File.Copy, File.Source);
}

std::string SourceCopies::messages() const {
  llvm::SmallString<128> Path(Folder);
  path::append(Path, "messages");
  return Path.str().str();
}

} // namespace parfold
