//===- Verify/Project.h - what is copied, and how that is built -----------===//

#ifndef PARFOLD_VERIFY_PROJECT_H
#define PARFOLD_VERIFY_PROJECT_H

#include "Verify/Build.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// A program of which copies can be made and built.
class Project {
public:
  /// The project of which \p Sources are parts, and \p Headers, which change.
  /// \p BuildDirectory is the one of -p, or "".
  static llvm::Expected<Project> create(llvm::ArrayRef<BuiltSource> Sources,
                                        llvm::ArrayRef<std::string> Headers,
                                        const VerifyWishes &Wishes,
                                        llvm::StringRef BuildDirectory,
                                        llvm::StringRef Scratch);

  /// Does parfold itself call the compiler?
  bool isPlain() const { return !CMake && Wishes->Build.empty(); }
  const Tree &files() const { return *Files; }

  /// Makes the copy below \p Directory.
  llvm::Expected<ProgramCopy> copyTo(llvm::StringRef Directory) const;
  llvm::Expected<Recipe> recipeFor(const ProgramCopy &Copy) const;

private:
  llvm::ArrayRef<BuiltSource> Sources;
  const VerifyWishes *Wishes = nullptr;
  std::optional<Tree> Files;
  std::optional<CMakeBuild> CMake;
  std::string RunIn;   ///< from the root on
  std::string Program; ///< from there on; "" if the command does not name it
};

} // namespace parfold

#endif // PARFOLD_VERIFY_PROJECT_H
