//===- Driver/LineFilter.cpp - the lines whose loops are rewritten --------===//

#include "Driver/LineFilter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using llvm::Error;
using llvm::StringRef;

namespace parfold {

static Error wrong(StringRef Value) {
  return llvm::createStringError(
      "'" + Value +
      "' is no value of --line-filter (which takes FILE, FILE:FIRST-LAST,... "
      "or JSON)");
}

Error LineFilter::add(StringRef Value) {
  if (Value.trim().starts_with("["))
    return addJson(Value);
  auto [Name, Ranges] = Value.rsplit(':');
  std::vector<LineRange> Lines;
  if (!Value.contains(':'))
    Lines.push_back({});
  else
    for (StringRef Range : llvm::split(Ranges, ',')) {
      auto [First, Last] = Range.split('-');
      LineRange Read;
      if (First.getAsInteger(10, Read.First) ||
          (Range.contains('-') ? Last : First).getAsInteger(10, Read.Last) ||
          Read.Last < Read.First)
        return wrong(Value);
      Lines.push_back(Read);
    }
  if (Name.empty())
    return wrong(Value);
  add(Name, std::move(Lines));
  return Error::success();
}

Error LineFilter::addJson(StringRef Value) {
  llvm::Expected<llvm::json::Value> Read = llvm::json::parse(Value);
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return wrong(Value);
  }
  const llvm::json::Array *All = Read->getAsArray();
  if (!All)
    return wrong(Value);
  for (const llvm::json::Value &File : *All) {
    const llvm::json::Object *Members = File.getAsObject();
    auto Name = Members ? Members->getString("name") : std::nullopt;
    if (!Name || Name->empty())
      return wrong(Value);
    std::vector<LineRange> Lines;
    const llvm::json::Array *Ranges = Members->getArray("lines");
    if (!Ranges)
      Lines.push_back({});
    else
      for (const llvm::json::Value &Range : *Ranges) {
        const llvm::json::Array *Ends = Range.getAsArray();
        auto First = Ends && Ends->size() == 2 ? (*Ends)[0].getAsInteger()
                                               : std::nullopt;
        auto Last = First ? (*Ends)[1].getAsInteger() : std::nullopt;
        if (!Last || *First < 1 || *Last < *First)
          return wrong(Value);
        Lines.push_back({unsigned(*First), unsigned(*Last)});
      }
    add(*Name, std::move(Lines));
  }
  return Error::success();
}

std::vector<LineRange> LineFilter::linesOf(StringRef Path) const {
  std::vector<LineRange> Lines;
  for (const Entry &File : Files) {
    StringRef Rest = Path;
    if (Rest.consume_back(File.Name) && (Rest.empty() || Rest.ends_with("/") ||
                                         StringRef(File.Name).starts_with("/")))
      llvm::append_range(Lines, File.Lines);
  }
  return Lines;
}

} // namespace parfold
