//===- fuzz/hostile/Mutate.h - C texts that are nearly right --------------===//
//
// Noise in the bytes of a C file hardly ever gets past the parser. So tokens,
// lines and whole blocks are moved, dropped, doubled and replaced instead.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FUZZ_MUTATE_H
#define PARFOLD_FUZZ_MUTATE_H

#include "llvm/ADT/StringRef.h"
#include <random>
#include <string>

namespace parfold {

/// \p Text with one or a few changes. Pieces of \p Other may be put in.
std::string mutate(llvm::StringRef Text, llvm::StringRef Other,
                   std::minstd_rand &Random);

} // namespace parfold

#endif // PARFOLD_FUZZ_MUTATE_H
