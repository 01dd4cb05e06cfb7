//===- Launcher/SourceCopies.cpp - rewritten sources in a folder ----------===//
//
// A compiler looks at where a file is for three things: to find what it
// includes with quotes (-iquote says where that is), for the names of outputs
// (the copy has the same name, in another folder), and to say where something
// is: in messages, debug information and __FILE__ (#line directives in the copy
// and -ffile-prefix-map), and in dependency files, which are corrected.
//
// But -iquote speaks of what headers include, too, and '..' leads out of any
// folder. So what is named in quotes is looked for in these places: a copy that
// would find something else there is none.
//
//===----------------------------------------------------------------------===//

#include "Launcher/SourceCopies.h"
#include "parfold/Config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
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

std::string SourceCopies::pathOf(const llvm::Twine &Name) const {
  llvm::SmallString<128> Path(Folder);
  path::append(Path, Name);
  return Path.str().str();
}

/// Is \p Name the file \p Found wherever a compiler looks into \p Folder first?
static bool isStill(StringRef Found, StringRef Folder, StringRef Name) {
  llvm::SmallString<128> There(Folder);
  path::append(There, Name);
  return !fs::exists(There) || (!Found.empty() && fs::equivalent(There, Found));
}

llvm::Expected<bool> SourceCopies::add(StringRef Source, StringRef Text,
                                       llvm::ArrayRef<QuotedName> Quoted) {
  // Two sources of one call may have the same name.
  llvm::SmallString<128> Copy(pathOf(std::to_string(Files.size())));
  if (std::error_code Why = fs::create_directory(Copy))
    return llvm::createFileError(Copy, Why);
  // (In a map of prefixes '=' ends the first.)
  bool IsSame = !Copy.str().contains('=');
  StringRef Beside = path::parent_path(Source);
  path::append(Copy, path::filename(Source));
  if (Error Why = write(Copy, Text))
    return Why;
  for (const QuotedName &Q : Quoted)
    if (!path::is_absolute(Q.Name))
      IsSame &=
          isStill(Q.Found, Beside, Q.Name) &&
          (!Q.IsFromMain || isStill(Q.Found, path::parent_path(Copy), Q.Name));
  if (!IsSame)
    return false;
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
  return true;
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

/// A name of the folder that a compiler is called in, by which nobody else
/// calls it.
static constexpr char WorkingFolder[] = "./.";

static bool isClang(StringRef Program) {
  auto Path = llvm::sys::findProgramByName(Program);
  llvm::SmallString<128> Real;
  return Path && !fs::real_path(*Path, Real) &&
         path::filename(Real).contains("clang");
}

std::vector<std::string> SourceCopies::command(const CompilerCall &Call) {
  std::vector<std::string> Command = Call.Arguments;
  std::vector<std::string> More;
  // To Clang, __FILE__ is './x.h' in what a source of the working folder
  // includes, as long as there is no map for it, and __BASE_FILE__ is what
  // #line says. To gcc it is 'x.h', and the other the file.
  const bool IsClang = isClang(Call.Arguments.front());
  auto Map = [&](StringRef From, StringRef To) {
    std::string Names = ("=" + From + "=" + To).str();
    if (!IsClang)
      More.push_back("-ffile-prefix-map" + Names);
    else
      for (const char *Kind : {"debug", "coverage"})
        More.push_back("-f" + std::string(Kind) + "-prefix-map" + Names);
  };
  for (const Kept &File : Files) {
    for (size_t Index : Call.Sources)
      if (Call.Arguments[Index] == File.Source)
        Command[Index] = File.Copy;
    StringRef Beside = path::parent_path(File.Source);
    NamesWorkingFolder = Beside.empty() && !IsClang;
    More.push_back("-iquote");
    More.push_back(NamesWorkingFolder ? WorkingFolder
                   : Beside.empty()   ? "."
                                      : Beside.str());
    size_t NameLength = path::filename(File.Source).size();
    Map(StringRef(File.Copy).drop_back(NameLength),
        StringRef(File.Source).drop_back(NameLength));
  }
  if (NamesWorkingFolder)
    Map(std::string(WorkingFolder) + "/", "");
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

llvm::Expected<std::vector<std::string>>
SourceCopies::shortened(llvm::ArrayRef<std::string> Command) const {
  std::string Text;
  for (const std::string &Word : Command.drop_front()) {
    for (char C : Word) {
      if (llvm::isSpace(C) || C == '"' || C == '\'' || C == '\\')
        Text += '\\';
      Text += C;
    }
    Text += Word.empty() ? "\"\"\n" : "\n";
  }
  std::string File = pathOf("arguments");
  if (Error Why = write(File, Text))
    return Why;
  return std::vector<std::string>{Command.front(), "@" + File};
}

void SourceCopies::correct(const DependencyFiles &Dependencies) const {
  for (const Kept &File : Files)
    Dependencies.rename(File.Copy, File.Source);
  if (NamesWorkingFolder)
    Dependencies.rename(std::string(WorkingFolder) + "/", "");
}

std::string SourceCopies::corrected(StringRef Messages) const {
  std::string Text = Messages.str(), Name = std::string(WorkingFolder) + "/";
  for (size_t At = 0;
       NamesWorkingFolder && (At = Text.find(Name, At)) != std::string::npos;)
    Text.erase(At, Name.size());
  return Text;
}

std::string SourceCopies::object(size_t Number) const {
  return pathOf(std::to_string(Number) + ".o");
}

std::string SourceCopies::messages() const { return pathOf("messages"); }

} // namespace parfold
