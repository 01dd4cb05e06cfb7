//===- Choice/NameClash.h - words that mean something else ----------------===//

#ifndef PARFOLD_CHOICE_NAMECLASH_H
#define PARFOLD_CHOICE_NAMECLASH_H

#include "parfold/Facts.h"
#include "parfold/Loops.h"
#include "parfold/Unit.h"
#include "parfold/Verdict.h"

namespace parfold {

/// A word that the new code for the loop would have, and that means something
/// else there: as a macro, or by a declaration in the function around it. ""
/// where there is none. \p UsesSlots says that the code declares structures and
/// calls OpenMP's functions.
std::string clashingWord(const Unit &Unit, const Loop &L,
                         const LoopFacts &Facts, const Verdict &V,
                         bool UsesSlots);

} // namespace parfold

#endif // PARFOLD_CHOICE_NAMECLASH_H
