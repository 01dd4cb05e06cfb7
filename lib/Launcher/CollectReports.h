//===- Launcher/CollectReports.h - one report of many ---------------------===//

#ifndef PARFOLD_LAUNCHER_COLLECTREPORTS_H
#define PARFOLD_LAUNCHER_COLLECTREPORTS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// Prints the JSON reports (docs/report.md) that are in \p Folder as one, in
/// the order of the files' names.
/// \returns an error if one of them cannot be read or is no report.
llvm::Error collectReports(llvm::StringRef Folder, llvm::raw_ostream &Out);

} // namespace parfold

#endif // PARFOLD_LAUNCHER_COLLECTREPORTS_H
