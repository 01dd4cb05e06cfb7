//===- Memory/Overlap.h - can two places be the same memory? --------------===//

#ifndef PARFOLD_MEMORY_OVERLAP_H
#define PARFOLD_MEMORY_OVERLAP_H

#include "Memory/Origin.h"

namespace parfold {

/// May an object be accessed as \p A and as \p B? (C11 6.5p7: only as its own
/// type, but for signedness; as a character; or as part of an aggregate that
/// has such a member.) Always true under -fno-strict-aliasing.
bool mayShareObject(const clang::ASTContext &Context, clang::QualType A,
                    clang::QualType B, bool StrictAliasing);

/// May places with these two paths and different roots overlap, one of which
/// is written? False means that it is proved: no run of a correct program has
/// them in the same memory. \p TypesTell: places of different types are
/// different memory.
bool mayOverlap(const clang::ASTContext &Context, bool TypesTell,
                Origins &Pointers, const AccessPath &A, const AccessPath &B);

} // namespace parfold

#endif // PARFOLD_MEMORY_OVERLAP_H
