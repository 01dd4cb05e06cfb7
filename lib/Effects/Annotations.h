//===- Effects/Annotations.h - effects that the user declares -------------===//
//
// What a program's author knows of functions whose bodies parfold does not
// see. It comes from --assume-pure, from .parfold.yaml and from comments in
// the source, and is believed.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EFFECTS_ANNOTATIONS_H
#define PARFOLD_EFFECTS_ANNOTATIONS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace parfold {

/// One declaration: of all functions whose names match.
struct Annotation {
  std::string Functions; ///< a glob
  /// The call does nothing but read, and write what Writes says.
  bool ReadsAnything = true; ///< else only what Reads says
  /// "arg0" or the name of a variable of static duration.
  std::vector<std::string> Reads, Writes;
};

struct Annotations {
  std::vector<Annotation> List;

  /// The last annotation that matches, or null.
  const Annotation *find(llvm::StringRef Function) const;
};

} // namespace parfold

#endif // PARFOLD_EFFECTS_ANNOTATIONS_H
