//===- parfold/Edits.h - changes to source text ---------------------------===//
//
// The last stages of the pipeline: from a Plan to edits, and from edits to
// text. Nothing here knows why a loop may be rewritten.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EDITS_H
#define PARFOLD_EDITS_H

#include "parfold/Report.h"
#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// Everything one loop changes in its file: applied as a whole or not at all.
struct EditSet {
  Place Where; ///< the loop
  clang::tooling::Replacements Edits;
  bool NeedsOmpHeader = false; ///< the new text calls omp_get_...
  bool NeedsAllocator = false; ///< it calls calloc and free
  bool NeedsTuner = false;     ///< it calls what <parfold/tune.h> defines
  bool NeedsChecks = false;    ///< and <parfold/selfcheck.h>, ...
  bool ChecksAlways = false;   ///< ... also without OpenMP
};

/// What a '#line' makes of the lines behind it (C11 6.10.4).
struct LineName {
  unsigned Line;                   ///< the first of them, from 1
  unsigned Number;                 ///< what it is counted as
  std::optional<std::string> File; ///< none: the file that it stands in
};

/// What a run changes in one file.
struct FileChange {
  std::string Path;   ///< absolute
  std::string Before; ///< the bytes that were analysed
  std::vector<EditSet> Loops;
  /// Where '#include <omp.h>' may go (a byte offset at the start of a line,
  /// at file scope, outside preprocessor conditions, before the first loop).
  unsigned HeaderOffset = 0;
  std::vector<LineName> LineNames; ///< in source order
};

/// The guarded includes of <omp.h> and others that the loops of \p Change need
/// and \p Change.Before does not have at that place; none if that is all.
std::optional<clang::tooling::Replacement>
includeEdit(const FileChange &Change);

/// All edits of \p Change, with includeEdit.
/// \returns an error if two loops' edits overlap, which is parfold's fault.
llvm::Expected<clang::tooling::Replacements>
collectEdits(const FileChange &Change);

/// \p Text with \p Edits, which lie inside of it, made.
std::string applyEdits(llvm::StringRef Text,
                       const clang::tooling::Replacements &Edits);

} // namespace parfold

#endif // PARFOLD_EDITS_H
