//===- Driver/Targets.cpp - what is written where -------------------------===//

#include "Driver/Targets.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

using llvm::Error;
using llvm::StringRef;

namespace parfold {

static bool isAt(StringRef Target, const SourceFile &File) {
  return Target == File.Absolute ||
         llvm::sys::fs::equivalent(Target, File.Absolute);
}

static Error overwrites(const llvm::Twine &What, const SourceFile &File) {
  return llvm::createStringError(What + " would overwrite '" + File.Written +
                                 "'");
}

Error checkTargets(const Invocation &Call, llvm::ArrayRef<SourceFile> Sources) {
  auto Check = [&](StringRef Target, const llvm::Twine &Option) -> Error {
    for (const SourceFile &Source : Sources)
      if (isAt(Target, Source))
        return overwrites(Option, Source);
    return Error::success();
  };
  if (Call.Where == Output::Directory)
    for (const std::string &Copy : mirrorNames(Call.OutputDirectory, Sources))
      if (Error Why = Check(Copy, "-o " + Call.OutputDirectory))
        return Why;
  for (const ReportWish &Wish : Call.Reports)
    if (!Wish.isOnStdout())
      if (Error Why = Check(Wish.Target, "the report in " + Wish.Target))
        return Why;
  return Error::success();
}

llvm::Expected<std::vector<NewFile>>
newFiles(const Invocation &Call, llvm::ArrayRef<FileWork *> Files,
         llvm::ArrayRef<const FileWork *> Dropped,
         llvm::ArrayRef<const FileWork *> Originals) {
  std::vector<NewFile> Out;
  if (Call.Where == Output::InPlace)
    for (FileWork *Work : Files)
      if (Work->NewText)
        Out.push_back({Work->Source.Absolute, std::move(*Work->NewText),
                       Work->Source.Absolute, Work->Change.Before});
  if (Call.Where != Output::Directory)
    return Out;
  std::vector<SourceFile> Names;
  for (const FileWork *Work : Files)
    Names.push_back(Work->Source);
  std::vector<std::string> Targets = mirrorNames(Call.OutputDirectory, Names);
  for (auto [Target, Work] : llvm::zip(Targets, Files)) {
    for (const FileWork *Original : Originals)
      if (isAt(Target, Original->Source))
        return overwrites("-o " + Call.OutputDirectory, Original->Source);
    if (!llvm::is_contained(Dropped, Work))
      Out.push_back({Target, Work->NewText.value_or(Work->Change.Before),
                     Work->Source.Absolute, std::nullopt});
  }
  return Out;
}

} // namespace parfold
