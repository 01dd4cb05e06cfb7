//===- Launcher/SourceCopies.h - rewritten sources in a folder ------------===//

#ifndef PARFOLD_LAUNCHER_SOURCECOPIES_H
#define PARFOLD_LAUNCHER_SOURCECOPIES_H

#include "Driver/Analyze.h"
#include "Launcher/CompilerCall.h"
#include "Launcher/DependencyFiles.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Error.h"

namespace parfold {

/// A folder of rewritten sources. It ends with the object.
class SourceCopies {
public:
  static llvm::Expected<SourceCopies> create();
  SourceCopies(SourceCopies &&Other) : Folder(std::move(Other.Folder)) {
    Other.Folder.clear();
  }
  SourceCopies &operator=(SourceCopies &&) = delete;
  ~SourceCopies();

  /// Keeps \p Text, which stands for the file \p Source of a compiler's call.
  /// \returns false if one of \p Quoted, which it and its headers name, would
  /// be another file then: it cannot stand for \p Source.
  llvm::Expected<bool> add(llvm::StringRef Source, llvm::StringRef Text,
                           llvm::ArrayRef<QuotedName> Quoted);

  /// \p Call with the kept files in place of their sources: what they include,
  /// what they are called in messages, debug information and __FILE__, all is
  /// as it was.
  std::vector<std::string> command(const CompilerCall &Call);

  /// \p Command with a response file in place of its arguments.
  llvm::Expected<std::vector<std::string>>
  shortened(llvm::ArrayRef<std::string> Command) const;

  /// Has the files that say what the call depends on name the sources.
  void correct(const DependencyFiles &Dependencies) const;

  /// \p Messages of the compiler, likewise.
  std::string corrected(llvm::StringRef Messages) const;

  /// A file for the object of one of the sources.
  std::string object(size_t Number) const;

  /// A file for what the compiler says.
  std::string messages() const;

private:
  struct Kept {
    std::string Source, Copy;
    bool IncludesParfold; ///< a header that is installed with parfold
  };
  explicit SourceCopies(llvm::StringRef Folder) : Folder(Folder) {}
  std::string pathOf(const llvm::Twine &Name) const;
  llvm::SmallString<128> Folder;
  std::vector<Kept> Files;
  bool NamesWorkingFolder = false; ///< by SourceCopies.cpp's own name for it
};

} // namespace parfold

#endif // PARFOLD_LAUNCHER_SOURCECOPIES_H
