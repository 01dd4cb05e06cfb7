//===- Driver/Reports.cpp - reports of a run ------------------------------===//

#include "Driver/Reports.h"
#include "Report/Fixes.h"
#include "Report/Html.h"
#include "Report/Json.h"
#include "Report/Sarif.h"
#include "Report/Summary.h"
#include "parfold/Config.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::StringRef;

namespace parfold {

llvm::Expected<ReportWish> parseReport(StringRef Value) {
  auto [Name, Target] = Value.split(':');
  auto Format = llvm::StringSwitch<std::optional<ReportFormat>>(Name)
                    .Case("json", ReportFormat::Json)
                    .Case("sarif", ReportFormat::Sarif)
                    .Case("text", ReportFormat::Text)
                    .Case("html", ReportFormat::Html)
                    .Default(std::nullopt);
  bool NeedsTarget = Value.contains(':') || Format == ReportFormat::Html;
  if (!Format || (NeedsTarget && Target.empty()))
    return llvm::createStringError(
        "'" + Value +
        "' is no value of --report (which takes json, sarif or text, these "
        "with :FILE, or html:DIR)");
  return ReportWish{*Format, Target.empty() ? "-" : Target.str()};
}

static void print(ReportFormat Format, llvm::ArrayRef<FileReport> Files,
                  llvm::raw_ostream &Out) {
  switch (Format) {
  case ReportFormat::Json:
    return printJson(Out, Files, PARFOLD_VERSION_STRING);
  case ReportFormat::Sarif:
    return printSarif(Out, Files, PARFOLD_VERSION_STRING);
  case ReportFormat::Text:
    return printSummary(Out, Files);
  case ReportFormat::Fixes:
    return printFixes(Out, Files);
  case ReportFormat::Html:
    break;
  }
  llvm_unreachable("not a single file");
}

Error writeReport(const ReportWish &Wish, llvm::ArrayRef<FileReport> Files,
                  llvm::raw_ostream &Out) {
  if (Wish.Format == ReportFormat::Html)
    return writeHtml(Wish.Target, Files, PARFOLD_VERSION_STRING);
  if (Wish.isOnStdout()) {
    print(Wish.Format, Files, Out);
    return Error::success();
  }
  std::error_code Why;
  llvm::raw_fd_ostream File(Wish.Target, Why);
  if (!Why) {
    print(Wish.Format, Files, File);
    File.close();
    Why = File.error();
    File.clear_error();
  }
  return Why ? llvm::createFileError(Wish.Target, Why) : Error::success();
}

} // namespace parfold
