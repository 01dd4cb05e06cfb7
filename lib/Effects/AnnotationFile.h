//===- Effects/AnnotationFile.h - .parfold.yaml ---------------------------===//
//
//   pure: [distance, "lookup_*"]    read memory, write none
//   const: [square]                 nor read it
//   noreturn: [die]
//   reads:
//     row_sum: [arg0, weights]      nothing but this
//   writes:
//     scale_row: [arg0]
//
// Names of functions may be globs, quoted where YAML wants it. The nearest
// file above a source holds for it, as with .clang-format.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EFFECTS_ANNOTATIONFILE_H
#define PARFOLD_EFFECTS_ANNOTATIONFILE_H

#include "Effects/Annotations.h"
#include "llvm/ADT/StringMap.h"

namespace parfold {

/// Reads the YAML in \p Text, of the file \p Name.
/// \returns the annotations, or an error that names the line.
llvm::Expected<Annotations> parseAnnotations(llvm::StringRef Text,
                                             llvm::StringRef Name);

/// Finds and remembers the annotation files of directories.
class AnnotationFiles {
public:
  /// The annotations for the source at \p Path, an absolute path; none where
  /// no directory above it has a file of them.
  llvm::Expected<Annotations> findFor(llvm::StringRef Path);

private:
  llvm::StringMap<Annotations> Known; ///< by directory
};

} // namespace parfold

#endif // PARFOLD_EFFECTS_ANNOTATIONFILE_H
