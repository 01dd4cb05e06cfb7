//===- Driver/LineFilter.h - the lines whose loops are rewritten ----------===//

#ifndef PARFOLD_DRIVER_LINEFILTER_H
#define PARFOLD_DRIVER_LINEFILTER_H

#include "parfold/Unit.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// Lines of files. What is not in any of them is filtered out.
class LineFilter {
public:
  /// Adds what \p Value says: 'sum.c:3-9,20', 'sum.c' (all of it), or JSON as
  /// clang-tidy's --line-filter takes it. A name stands for all paths that end
  /// in it.
  /// \returns an error, in words for the user, if it says nothing.
  llvm::Error add(llvm::StringRef Value);

  /// Adds lines of the file at \p Path.
  void add(llvm::StringRef Path, std::vector<LineRange> Lines) {
    Files.push_back({Path.str(), std::move(Lines)});
  }

  /// The lines of the file at \p Path, an absolute path.
  std::vector<LineRange> linesOf(llvm::StringRef Path) const;

private:
  llvm::Error addJson(llvm::StringRef Value);

  struct Entry {
    std::string Name;
    std::vector<LineRange> Lines;
  };
  std::vector<Entry> Files;
};

} // namespace parfold

#endif // PARFOLD_DRIVER_LINEFILTER_H
