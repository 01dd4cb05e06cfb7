//===- Source/Suppressions.h - comments that keep loops as they are -------===//
//
//   for (...)  // NOPARFOLD            the loops of this line
//   // NOPARFOLDNEXTLINE(sum,arg*)     those of the next, of these kinds
//   // NOPARFOLDBEGIN                  those of all lines up to
//   // NOPARFOLDEND                    this one
//
// as NOLINT of clang-tidy.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_SUPPRESSIONS_H
#define PARFOLD_SOURCE_SUPPRESSIONS_H

#include "parfold/Unit.h"

namespace parfold {

struct Suppressions {
  std::vector<LeftOutLoops> Loops; ///< with the comments' places
  std::vector<Note> Problems;      ///< comments that suppress nothing
};

/// Those of the file of \p Unit.
Suppressions findSuppressions(const Unit &Unit);

} // namespace parfold

#endif // PARFOLD_SOURCE_SUPPRESSIONS_H
