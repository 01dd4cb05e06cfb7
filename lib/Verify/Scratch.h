//===- Verify/Scratch.h - a directory for copies of a tree ----------------===//

#ifndef PARFOLD_VERIFY_SCRATCH_H
#define PARFOLD_VERIFY_SCRATCH_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace parfold {

/// A directory that goes when its owner does, unless it is to be kept.
class Scratch {
public:
  /// \p Keep is where it is made and stays: a name that is free, an empty
  /// directory, or one that an earlier run has made. "" is a temporary one.
  static llvm::Expected<Scratch> create(llvm::StringRef Keep);

  Scratch(Scratch &&Other) noexcept;
  Scratch &operator=(Scratch &&) = delete;
  ~Scratch();

  /// Its path, absolute and without symbolic links.
  llvm::StringRef path() const { return Path; }
  /// The path of \p Name in it.
  std::string at(llvm::StringRef Name) const;

private:
  Scratch(std::string Path, bool IsKept)
      : Path(std::move(Path)), IsKept(IsKept) {}

  std::string Path;
  bool IsKept;
};

/// Part of a tree of files that is found again in a copy of it.
class Tree {
public:
  /// \p Root is a directory; \p LeftOut are directories in it that are not
  /// copied, whatever is in them.
  static llvm::Expected<Tree> create(llvm::StringRef Root,
                                     llvm::ArrayRef<std::string> LeftOut);

  llvm::StringRef root() const { return Root; }
  /// \p Path, which may come by symbolic links, from the root on; "." for the
  /// root; "" if it is elsewhere.
  std::string below(llvm::StringRef Path) const;
  /// \p Text, an argument of a compiler, with the name of a file in the tree
  /// as that of its copy in \p Copy.
  std::string inCopy(llvm::StringRef Text, llvm::StringRef Copy) const;
  /// Copies all of it, with modes and times, to \p To, which must not exist.
  /// What version control keeps for itself is left out. Symbolic links are
  /// copied as what they lead to where that is a file.
  llvm::Error copyTo(llvm::StringRef To) const;

private:
  std::string Root;                 ///< absolute, as written
  std::string RealRoot;             ///< without symbolic links
  std::vector<std::string> LeftOut; ///< without symbolic links
};

/// Gives the file at \p Path below \p Root, a copy of a tree, the content \p
/// Text. Nothing outside of \p Root is written, links or not.
/// \returns whether the content was another one before.
llvm::Expected<bool> replaceFile(llvm::StringRef Root, llvm::StringRef Path,
                                 llvm::StringRef Text);

} // namespace parfold

#endif // PARFOLD_VERIFY_SCRATCH_H
