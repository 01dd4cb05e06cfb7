//===- Driver/ConfigFile.cpp - .parfold.yaml ------------------------------===//

#include "Driver/ConfigFile.h"
#include "Driver/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include "llvm/Support/YAMLTraits.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using llvm::StringRef;

namespace parfold {

namespace {

using NameList = std::vector<std::string>;

/// The file as it is written.
struct Document {
  NameList Pure, Const, NoReturn;
  std::map<std::string, NameList> Reads, Writes;
  std::map<llvm::StringRef, std::optional<std::string>> Choices;
};

} // namespace

} // namespace parfold

LLVM_YAML_IS_STRING_MAP(std::vector<std::string>)

template <> struct llvm::yaml::MappingTraits<parfold::Document> {
  static void mapping(IO &Io, parfold::Document &Doc) {
    for (llvm::StringRef Name : parfold::choiceNames())
      Io.mapOptional(Name.data(), Doc.Choices[Name]);
    Io.mapOptional("pure", Doc.Pure);
    Io.mapOptional("const", Doc.Const);
    Io.mapOptional("noreturn", Doc.NoReturn);
    Io.mapOptional("reads", Doc.Reads);
    Io.mapOptional("writes", Doc.Writes);
  }
};

namespace parfold {

/// LLVM's messages in the words of someone who writes YAML by hand.
static StringRef inPlainWords(StringRef Message) {
  if (Message == "not a sequence")
    return "a list is expected here, as [f, g]";
  if (Message == "not a mapping")
    return "'name: value' is expected here";
  if (Message == "unexpected scalar")
    return "a name is expected here";
  return Message;
}

/// (yaml::Input::nextDocument fails where there is none at all.)
static unsigned countDocuments(StringRef Text) {
  llvm::SourceMgr Quiet;
  Quiet.setDiagHandler([](const llvm::SMDiagnostic &, void *) {});
  llvm::yaml::Stream All(Text, Quiet, /*ShowColors=*/false);
  unsigned Count = 0;
  for (auto It = All.begin(); It != All.end(); ++It)
    ++Count;
  return Count;
}

llvm::Expected<Config> parseConfig(StringRef Text, StringRef Name) {
  Document Doc;
  std::string Why;
  auto KeepFirst = [](const llvm::SMDiagnostic &D, void *Context) {
    auto &Why = *static_cast<std::string *>(Context);
    if (Why.empty())
      Why =
          (llvm::Twine(D.getLineNo()) + ":" + llvm::Twine(D.getColumnNo() + 1) +
           ": " + inPlainWords(D.getMessage()))
              .str();
  };
  llvm::yaml::Input In(llvm::MemoryBufferRef(Text, Name), nullptr, KeepFirst,
                       &Why);
  In >> Doc;
  if (In.error())
    return llvm::createStringError(Name + ":" + Why);
  if (countDocuments(Text) > 1)
    return llvm::createStringError(Name + ": there is a second document in it");
  // A list that somebody forgot to write would be a promise.
  for (auto &[Function, Names] : Doc.Reads)
    if (Names.empty())
      return llvm::createStringError(Name + ": nothing is listed under '" +
                                     Function +
                                     "'; what reads nothing is 'const'");
  for (auto &[Function, Names] : Doc.Writes)
    if (Names.empty())
      return llvm::createStringError(Name + ": nothing is listed under '" +
                                     Function +
                                     "'; what writes nothing is 'pure'");

  // 'reads' and 'writes' of one function are one annotation.
  std::map<std::string, Effect> Effects;
  for (const std::string &Function : Doc.Pure)
    Effects[Function];
  for (const std::string &Function : Doc.Const)
    Effects[Function].ReadsAnything = false;
  for (const std::string &Function : Doc.NoReturn)
    Effects[Function].MayNotReturn = true;
  for (auto &[Function, Names] : Doc.Reads) {
    Effects[Function].ReadsAnything = false;
    Effects[Function].Reads = Names;
  }
  for (auto &[Function, Names] : Doc.Writes)
    Effects[Function].Writes = Names;

  Config Result;
  Result.Path = Name.str();
  for (auto &[Option, Value] : Doc.Choices)
    if (Value)
      Result.Choices.emplace_back(Option.str(), *Value);
  for (auto &[Function, Does] : Effects) {
    if (llvm::Error Why = checkGlob(Function))
      return llvm::createStringError(Name + ": '" + Function +
                                     "': " + llvm::toString(std::move(Why)));
    Result.Functions.List.push_back({Function, Does});
  }
  return Result;
}

/// Where the file of \p Directory is, if there is one.
static llvm::SmallString<256> configIn(StringRef Directory) {
  llvm::SmallString<256> File(Directory);
  llvm::sys::path::append(File, ".parfold.yaml");
  return File;
}

std::string configFor(StringRef Path) {
  while (llvm::sys::path::has_parent_path(Path)) {
    Path = llvm::sys::path::parent_path(Path);
    if (llvm::SmallString<256> File = configIn(Path);
        llvm::sys::fs::exists(File))
      return std::string(File);
  }
  return "";
}

llvm::Expected<Config> ConfigFiles::findFor(StringRef Path) {
  llvm::SmallString<256> Directory(Path);
  if (!llvm::sys::path::has_parent_path(Directory))
    return Config();
  llvm::sys::path::remove_filename(Directory);
  if (auto Entry = Known.find(Directory); Entry != Known.end())
    return Entry->second;
  llvm::SmallString<256> File = configIn(Directory);
  llvm::Expected<Config> Result = [&]() -> llvm::Expected<Config> {
    if (!llvm::sys::fs::exists(File))
      return findFor(Directory);
    auto Buffer = llvm::MemoryBuffer::getFile(File);
    if (!Buffer)
      return llvm::createFileError(File, Buffer.getError());
    return parseConfig((*Buffer)->getBuffer(), File);
  }();
  if (Result)
    Known[Directory] = *Result;
  return Result;
}

} // namespace parfold
