//===- Plan/OrderText.h - the order of an extremum in C -------------------===//

#ifndef PARFOLD_PLAN_ORDERTEXT_H
#define PARFOLD_PLAN_ORDERTEXT_H

#include "Plan/LocalNames.h"
#include "parfold/Verdict.h"

namespace parfold {

/// Writes the conditions that compare a slot with what has been found so far.
/// Names of the slot's members have an '@' in front.
class OrderWriter {
public:
  OrderWriter(const clang::ASTContext &Context, const Fold &F,
              LocalNames &Local);

  /// Is the slot's best better? (One without a best is not.)
  std::string isBetter();
  /// Likewise, where the slot is known to have found one.
  std::string isBetterIfFound();

private:
  std::string text(TermRef Of, bool IsSlot);
  std::string keys();

  const clang::ASTContext &Context;
  const Extremum &Best;
  LocalNames &Local;
  std::vector<const Location *> Group; ///< the state's places
};

} // namespace parfold

#endif // PARFOLD_PLAN_ORDERTEXT_H
