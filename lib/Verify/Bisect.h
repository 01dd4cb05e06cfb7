//===- Verify/Bisect.h - which of many changes make a test fail? ----------===//

#ifndef PARFOLD_VERIFY_BISECT_H
#define PARFOLD_VERIFY_BISECT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace parfold {

/// A choice of changes, by their numbers, in ascending order.
using ChangeSet = std::vector<unsigned>;

/// Does the test fail with these changes made, and no others?
using FailsWith = llvm::function_ref<llvm::Expected<bool>(const ChangeSet &)>;

/// The changes among \p All, with which the test fails, that make it fail:
/// sets of which each fails as a whole, but not with any one change less (as
/// far as the test is the same each time), and without which the others pass.
/// Without changes the test is taken to pass.
llvm::Expected<std::vector<ChangeSet>> findGuilty(const ChangeSet &All,
                                                  FailsWith Fails);

} // namespace parfold

#endif // PARFOLD_VERIFY_BISECT_H
