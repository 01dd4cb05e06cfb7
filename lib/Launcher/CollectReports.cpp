//===- Launcher/CollectReports.cpp - one report of many -------------------===//

#include "Launcher/CollectReports.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace json = llvm::json;

namespace parfold {

/// Appends the elements of \p Report's member \p Key to those of \p All.
static void take(StringRef Key, json::Object &Report, json::Object &All) {
  if (json::Array *More = Report.getArray(Key))
    for (json::Value &Element : *More)
      All.getArray(Key)->push_back(std::move(Element));
}

Error collectReports(StringRef Folder, llvm::raw_ostream &Out) {
  std::vector<std::string> Names;
  std::error_code Why;
  for (fs::directory_iterator At(Folder, Why), End; !Why && At != End;
       At.increment(Why))
    if (llvm::sys::path::extension(At->path()) == ".json")
      Names.push_back(At->path());
  if (Why)
    return llvm::createFileError(Folder, Why);
  llvm::sort(Names);

  json::Object All{{"files", json::Array()}, {"loops", json::Array()}};
  for (const std::string &Name : Names) {
    auto Text = llvm::MemoryBuffer::getFile(Name);
    if (!Text)
      return llvm::createFileError(Name, Text.getError());
    llvm::Expected<json::Value> Report = json::parse((*Text)->getBuffer());
    if (!Report)
      return llvm::createFileError(Name, Report.takeError());
    json::Object *Members = Report->getAsObject();
    if (!Members || !Members->getArray("loops"))
      return llvm::createStringError("'" + Name + "' is no report");
    for (StringRef Key : {"version", "tool"})
      if (json::Value *Value = Members->get(Key))
        All[Key] = std::move(*Value);
    take("files", *Members, All);
    take("loops", *Members, All);
  }
  Out << llvm::formatv("{0:2}\n", json::Value(std::move(All)));
  return Error::success();
}

} // namespace parfold
