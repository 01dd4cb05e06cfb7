//===- parfold/Annotations.h - effects that the user declares -------------===//
//
// What a program's author knows of functions whose bodies parfold does not
// see, or does not understand. It comes from --assume-pure, from .parfold.yaml
// (Driver/ConfigFile.h) and from comments and attributes in the source
// (SourceAnnotations.h), and is believed.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_ANNOTATIONS_H
#define PARFOLD_ANNOTATIONS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// What calling a function does.
struct Effect {
  /// It reads whatever it can reach, or else only what Reads says.
  bool ReadsAnything = true;
  /// What it reads and writes memory through: "arg0" is what the first
  /// argument points to; other names are those of parameters and of variables
  /// of static duration.
  std::vector<std::string> Reads, Writes;
  bool MayNotReturn = false;

  /// The words of \p Other are said of the same function, too.
  void add(const Effect &Other);
};

/// The declaration of all functions whose names match a glob.
struct Annotation {
  std::string Functions;
  Effect Does;
};

struct Annotations {
  std::vector<Annotation> List; ///< in any order

  /// What is declared of \p Function. A name that is written out counts more
  /// than patterns; of several patterns, any one may be the one that holds.
  std::optional<Effect> find(llvm::StringRef Function) const;
};

/// Reads what a comment or an attribute says of the function that it stands
/// at: words of 'pure' (the default: reads anything, writes nothing), 'const'
/// (reads nothing either), 'noreturn', 'reads(a, b)', 'writes(c)'.
/// \returns an error for any other word, and for none.
llvm::Expected<Effect> parseEffect(llvm::StringRef Text);

/// Is \p Pattern a glob that can match the name of a function?
llvm::Error checkGlob(llvm::StringRef Pattern);

} // namespace parfold

#endif // PARFOLD_ANNOTATIONS_H
