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

  /// What must be so in front of the loop, or First and Last are the wrong
  /// ends: that a value is not negative; or (IsBound), where the loop is left
  /// before it comes to this bound, that it is nothing like SIZE_MAX, either.
  struct Premise {
    TermRef Value;
    bool IsBound;
    bool operator==(const Premise &Other) const {
      return Value == Other.Value && IsBound == Other.IsBound;
    }
  };
  std::vector<Premise> Premises;
};

/// \p Premise as a condition in C; or "".
std::string premiseText(const clang::ASTContext &Context,
                        const Extent::Premise &Premise);

/// The values of the integer \p Of over all iterations and rounds in which
/// \p Access takes place, or nothing. \p StartsAtZero: the caller makes sure
/// that none of them is negative.
std::optional<Extent> extentOf(Domain &In, const Access &Access, TermRef Of,
                               bool StartsAtZero = false);

} // namespace parfold

#endif // PARFOLD_EXTENT_EXTENT_H
