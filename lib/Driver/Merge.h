//===- Driver/Merge.h - one result from several compile commands ----------===//

#ifndef PARFOLD_DRIVER_MERGE_H
#define PARFOLD_DRIVER_MERGE_H

#include "parfold/Pipeline.h"

namespace parfold {

/// The results of the compile commands of one file as one: a loop stays
/// rewritten only where all of them rewrite it in the same way. Otherwise it
/// is refused, because of \p Disagree, with every command's reasons.
/// \p Results has at least one element.
UnitResult mergeResults(std::vector<UnitResult> Results,
                        ReasonId Disagree = ReasonId::ConfigurationsDiffer);

} // namespace parfold

#endif // PARFOLD_DRIVER_MERGE_H
