//===- Extent/Extent.h - which elements a loop touches --------------------===//
//
// From the extreme values of all counters follow the first and the last
// element that an access can reach. That is what a condition in front of the
// loop compares to find out whether two arrays overlap.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EXTENT_EXTENT_H
#define PARFOLD_EXTENT_EXTENT_H

#include "Dependence/Instance.h"
#include "Extent/Polynomial.h"

namespace parfold {

/// Elements from First up to Last, both of them touched at most, and nothing
/// outside.
struct Extent {
  Polynomial First, Last;
  /// Values that must not be negative, or First and Last are the wrong ends.
  std::vector<TermRef> NotNegative;
};

/// The values of the integer \p Of over all iterations and rounds in which
/// \p Access takes place, or nothing. \p StartsAtZero: the caller makes sure
/// that none of them is negative.
std::optional<Extent> extentOf(Domain &In, const Access &Access, TermRef Of,
                               bool StartsAtZero = false);

} // namespace parfold

#endif // PARFOLD_EXTENT_EXTENT_H
