//===- Plan/SpaceText.h - arithmetic on iterations, as C text -------------===//
//
// New code counts iterations: is it worth it, which are mine, what is the
// counter in the end? Each question is a C expression over the header's own
// texts, built here so that none of it can overflow where the loop itself did
// not. All of them may rely on the guards of the iteration space.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_PLAN_SPACETEXT_H
#define PARFOLD_PLAN_SPACETEXT_H

#include "parfold/Loops.h"

namespace parfold {

/// Variables that hold the ends of an iteration space; "" where the header's
/// own expression stands.
struct EndNames {
  std::string First, Bound;
};

class SpaceText {
public:
  SpaceText(const Unit &Unit, const IterationSpace &Space,
            const EndNames &Names = {});

  /// A condition that holds if there are more than \p Trips iterations; ""
  /// where there always are.
  std::string moreThan(uint64_t Trips) const;
  /// Does every moreThan() condition say what the guard \p Guard says?
  bool implies(const std::string &Guard) const;
  /// The type in which countType() and trips() count.
  std::string countType() const { return CountType; }
  /// The number of iterations, where there are any.
  std::string trips() const;
  /// The counter's value after the last iteration, where there are any. The
  /// caller adds \p Adds to it.
  std::string finalValue(int64_t Adds = 0) const;
  /// The counter's value before iteration number \p Number (a name).
  std::string valueAt(const std::string &Number) const;
  /// The counter's first value, and the bound, as operands.
  std::string first() const { return First; }
  /// The first value as the last operand of '?:', of which finalValue() is the
  /// second.
  std::string firstAsOperand() const;
  std::string bound() const { return Bound; }

private:
  bool isInclusive() const {
    return Space.Test == Relation::LessEqual ||
           Space.Test == Relation::GreaterEqual;
  }
  std::string widened(const clang::Expr *End, const std::string &Operand,
                      int64_t By) const;
  std::string wideTrips() const;
  std::string distance() const;
  std::string stepped(const std::string &Count) const;

  const Unit &U;
  const IterationSpace &Space;
  std::string First, Bound, Step; ///< operands
  std::string ComparedFirst, ComparedBound;
  std::string RawBound;  ///< as the header has it, without an offset
  std::string High, Low; ///< the greater and the lesser end
  /// Value of Low where it is a constant, not negative: then High - Low
  /// cannot overflow.
  std::optional<int64_t> LowConstant;
  std::string CountType;
  bool IsPointer, Widens = false, IsLong = false;
  bool BoundIsWide = false; ///< converted to the counter's type
};

} // namespace parfold

#endif // PARFOLD_PLAN_SPACETEXT_H
