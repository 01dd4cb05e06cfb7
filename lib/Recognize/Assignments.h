//===- Recognize/Assignments.h - assignments that slots take note of ------===//
//
// Whether a chunk has set a variable is noted where it does so, by text in
// front of the assignment; and what it has set is assigned once more when the
// chunks are combined.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_RECOGNIZE_ASSIGNMENTS_H
#define PARFOLD_RECOGNIZE_ASSIGNMENTS_H

#include "parfold/Facts.h"

namespace parfold {

/// Can text be put in front of the assignment \p Write, or around it? It must
/// be written in the loop, and no macro may bring a part of it.
bool canBeMarked(const Access &Write);

/// Can a thread have a copy of an object of type \p Type, and be assigned
/// another?
bool isCopyable(clang::QualType Type);

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_ASSIGNMENTS_H
