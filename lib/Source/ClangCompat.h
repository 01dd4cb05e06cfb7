//===- Source/ClangCompat.h - what older LLVMs lack -----------------------===//
//
// parfold is written for the newest Clang that it accepts. What older ones do
// not have, or call something else, is made up for here and nowhere else, so
// that it can be deleted when they are no longer accepted. A build with an
// older one includes this in every file (cmake/CompileAsParfold.cmake).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_CLANGCOMPAT_H
#define PARFOLD_SOURCE_CLANGCOMPAT_H

#include "clang/Driver/Options.h"
#include "clang/Lex/PPCallbacks.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Error.h"

#if LLVM_VERSION_MAJOR < 18
#include "clang/AST/Type.h"
#include "llvm/ADT/STLExtras.h"

namespace clang {

using ArraySizeModifier = ArrayType::ArraySizeModifier;

} // namespace clang

namespace llvm {

template <typename Container, typename Value>
void erase(Container &C, const Value &V) {
  erase_value(C, V);
}

} // namespace llvm
#endif

#if LLVM_VERSION_MAJOR < 19
namespace llvm {

inline Error createStringError(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

} // namespace llvm
#endif

namespace parfold {

/// Is told of every file that another one includes, or asks for.
class IncludeCallbacks : public clang::PPCallbacks {
public:
  /// At \p Where, \p Name stands in quotes or in <>, and is \p File; none: it
  /// is not found.
  virtual void names(clang::SourceLocation Where, llvm::StringRef Name,
                     bool IsAngled, clang::OptionalFileEntryRef File) = 0;

private:
  void InclusionDirective(clang::SourceLocation Hash, const clang::Token &,
                          llvm::StringRef Name, bool IsAngled,
                          clang::CharSourceRange,
                          clang::OptionalFileEntryRef File, llvm::StringRef,
                          llvm::StringRef, const clang::Module *,
#if LLVM_VERSION_MAJOR >= 19
                          bool,
#endif
                          clang::SrcMgr::CharacteristicKind) override {
    names(Hash, Name, IsAngled, File);
  }
  void HasInclude(clang::SourceLocation Where, llvm::StringRef Name,
                  bool IsAngled, clang::OptionalFileEntryRef File,
                  clang::SrcMgr::CharacteristicKind) override {
    names(Where, Name, IsAngled, File);
  }
};

/// \p Flags as Clang's driver reads them where it is called 'clang'.
inline llvm::opt::InputArgList parseFlags(llvm::ArrayRef<const char *> Flags,
                                          unsigned &MissingIndex,
                                          unsigned &MissingCount) {
  namespace options = clang::driver::options;
  const llvm::opt::OptTable &Table = clang::driver::getDriverOptTable();
#if LLVM_VERSION_MAJOR < 18
  return Table.ParseArgs(Flags, MissingIndex, MissingCount, 0,
                         options::NoDriverOption | options::CLOption |
                             options::CLDXCOption | options::FlangOnlyOption);
#else
  return Table.ParseArgs(Flags, MissingIndex, MissingCount,
                         llvm::opt::Visibility(options::ClangOption));
#endif
}

} // namespace parfold

#endif // PARFOLD_SOURCE_CLANGCOMPAT_H
