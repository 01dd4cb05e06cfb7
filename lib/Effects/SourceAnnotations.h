//===- Effects/SourceAnnotations.h - effects declared in the source -------===//
//
//   // parfold: pure                      in front of a declaration,
//   double weight(int class); // parfold: const              behind it,
//   void fill(/* parfold: writes(to) */ double *to);         or within;
//   __attribute__((annotate("parfold: pure"))) int rank(const char *name);
//
// Where it is not plain which function a comment speaks of, it speaks of none:
//
//   int f(int), g(int); // parfold: pure
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EFFECTS_SOURCEANNOTATIONS_H
#define PARFOLD_EFFECTS_SOURCEANNOTATIONS_H

#include "parfold/Annotations.h"
#include "parfold/Unit.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class ASTContext;
class FunctionDecl;
} // namespace clang

namespace parfold {

class SourceAnnotations {
public:
  SourceAnnotations(const clang::ASTContext &Context, const DirectiveLog &Log);

  const Effect *find(const clang::FunctionDecl &Function) const;

  /// What says 'parfold:' and something that parfold does not understand, or
  /// stands at no function.
  struct Problem {
    clang::SourceLocation At;
    std::string What;
  };
  llvm::ArrayRef<Problem> problems() const { return Problems; }

  /// 'parfold: extent NAME COUNT': in loops of the function around the comment
  /// the subscripts of NAME are 0 at least and less than COUNT.
  struct Extent {
    clang::SourceLocation At;
    std::string Name, Count;
  };
  llvm::ArrayRef<Extent> extents() const { return Extents; }

  /// 'parfold: assume-no-alias NAME NAME...': in loops of the same function
  /// behind the comment, no two of these reach the same memory.
  struct Apart {
    clang::SourceLocation At;
    std::vector<std::string> Names;
  };
  llvm::ArrayRef<Apart> apart() const { return ApartNames; }

private:
  void addPure(const clang::ASTContext &Context, clang::SourceLocation At,
               llvm::StringRef Names);
  void addApart(clang::SourceLocation At, llvm::StringRef Names);
  void addExtent(clang::SourceLocation At, llvm::StringRef Words);
  void add(const clang::FunctionDecl &Function, clang::SourceLocation At,
           llvm::StringRef Text);

  /// By canonical declaration; the words of all declarations together.
  llvm::DenseMap<const clang::FunctionDecl *, Effect> Known;
  std::vector<Problem> Problems;
  std::vector<Extent> Extents;
  std::vector<Apart> ApartNames;
};

} // namespace parfold

#endif // PARFOLD_EFFECTS_SOURCEANNOTATIONS_H
