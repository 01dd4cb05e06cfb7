//===- Launcher/DependencyFiles.cpp - what a compiler says it has read ----===//
//
// Compilers differ in how they call these files where no -MF says it. So all
// names that they might have are looked at, and those are meant that the
// compiler has written.
//
//===----------------------------------------------------------------------===//

#include "Launcher/DependencyFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

/// Where the compiler may write what \p Source depends on.
static void addNames(std::vector<std::string> &Names, const CompilerCall &Call,
                     StringRef Source) {
  auto Add = [&](const llvm::Twine &Stem) {
    std::string Name = (Stem + ".d").str();
    if (!llvm::is_contained(Names, Name))
      Names.push_back(std::move(Name));
  };
  StringRef Name = path::stem(Source);
  Add(Name);
  if (Call.Output) {
    llvm::SmallString<128> Stem(*Call.Output);
    path::replace_extension(Stem, "");
    Add(Stem);
    Add(*Call.Output);
    Add(*Call.Output + "-" + Name); // a program of several sources
    llvm::SmallString<128> Beside(path::parent_path(*Call.Output));
    path::append(Beside, Name);
    Add(Beside);
  }
}

static std::optional<llvm::sys::TimePoint<>> timeOf(StringRef File) {
  fs::file_status Status;
  if (fs::status(File, Status))
    return std::nullopt;
  return Status.getLastModificationTime();
}

/// A file's name as make reads it.
static std::string forMake(StringRef Name) {
  std::string Out;
  for (char C : Name) {
    if (C == ' ' || C == '#')
      Out += '\\';
    if (C == '$')
      Out += '$';
    Out += C;
  }
  return Out;
}

DependencyFiles::DependencyFiles(const CompilerCall &Call)
    : HasRules(Call.HasDependencyRules) {
  std::vector<std::string> Names;
  llvm::append_range(Names, Call.DependencyFiles);
  if (Names.empty() && Call.WritesDependencies)
    for (size_t Index : Call.Sources)
      addNames(Names, Call, Call.Arguments[Index]);
  for (std::string &Name : Names) {
    auto Written = timeOf(Name);
    Possible.push_back({std::move(Name), Written});
  }
}

void DependencyFiles::change(
    llvm::function_ref<void(std::string &Text)> How) const {
  for (const State &File : Possible) {
    auto Now = timeOf(File.Name);
    if (!Now || Now == File.Written)
      continue;
    auto Old = llvm::MemoryBuffer::getFile(File.Name);
    if (!Old)
      continue;
    std::string Text = (*Old)->getBuffer().str();
    Old->reset();
    How(Text);
    std::error_code Why;
    llvm::raw_fd_ostream Out(File.Name, Why);
    Out << Text;
    Out.close();
    Out.clear_error(); // a build without the file's news is still one
  }
}

void DependencyFiles::rename(StringRef From, StringRef To) const {
  std::string Old = forMake(From), New = forMake(To);
  change([&](std::string &Text) {
    size_t At = 0;
    while ((At = Text.find(Old, At)) != std::string::npos) {
      Text.replace(At, Old.size(), New);
      At += New.size();
    }
  });
}

void DependencyFiles::add(StringRef File) const {
  std::string Name = forMake(File);
  change([&](std::string &Text) {
    // The first rule ends with a line that does not go on.
    size_t End = Text.find('\n');
    while (End != std::string::npos && End > 0 && Text[End - 1] == '\\')
      End = Text.find('\n', End + 1);
    if (End == std::string::npos)
      return; // that is no such file
    Text.insert(End, " \\\n  " + Name);
    if (HasRules)
      Text += "\n" + Name + ":\n";
  });
}

} // namespace parfold
