//===- Verify/Compare.h - do two runs of a program do the same? -----------===//

#ifndef PARFOLD_VERIFY_COMPARE_H
#define PARFOLD_VERIFY_COMPARE_H

#include "Verify/Process.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// What of two outputs may differ.
struct Comparison {
  double Tolerance = 0; ///< relative error of numbers that are not whole
  /// Regular expressions; what matches is taken out of each line first.
  std::vector<std::string> Ignored;
};

/// The first thing in which two runs differ.
struct Difference {
  /// How each of them ended, if that differs.
  std::optional<std::pair<std::string, std::string>> Endings;
  /// "standard output" or "standard error", if that differs.
  std::string Stream;
  unsigned Line = 0; ///< from 1
  /// The line in each of them; none behind the last one.
  std::optional<std::string> Before, After;
  /// All numbers of the line are within this relative error, and nothing else
  /// differs there.
  std::optional<double> Error;
};

/// \returns nothing if \p After does what \p Before does.
std::optional<Difference> compareOutcomes(const Outcome &Before,
                                          const Outcome &After,
                                          const Comparison &How);

/// The error within which all numbers of two lines are, if nothing but numbers
/// differs; 0 for lines that are the same. Numbers are whole (and then exact)
/// unless one of the two has a '.', an exponent, or is inf or nan.
std::optional<double> relativeError(llvm::StringRef One, llvm::StringRef Other);

} // namespace parfold

#endif // PARFOLD_VERIFY_COMPARE_H
