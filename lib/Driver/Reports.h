//===- Driver/Reports.h - reports of a run --------------------------------===//

#ifndef PARFOLD_DRIVER_REPORTS_H
#define PARFOLD_DRIVER_REPORTS_H

#include "Report/FileReport.h"
#include "llvm/Support/Error.h"

namespace parfold {

enum class ReportFormat { Json, Sarif, Text, Html, Fixes };

/// A report that the user asked for.
struct ReportWish {
  ReportFormat Format;
  std::string Target; ///< a file, a folder for Html; "-" is stdout

  bool isOnStdout() const { return Target == "-"; }
};

/// Reads a value of --report: FORMAT or FORMAT:FILE.
/// \returns an error, in words for the user, if it is none.
llvm::Expected<ReportWish> parseReport(llvm::StringRef Value);

/// Writes a report of \p Files, to \p Out if its target is "-".
llvm::Error writeReport(const ReportWish &Wish,
                        llvm::ArrayRef<FileReport> Files,
                        llvm::raw_ostream &Out);

} // namespace parfold

#endif // PARFOLD_DRIVER_REPORTS_H
