//===- Effects/LibraryFunctions.cpp - effects of library functions --------===//

#include "Effects/LibraryFunctions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

struct Row {
  llvm::StringRef Name, Reads, Writes, Flags, Does;
};

const Row *findRow(llvm::StringRef Name) {
  static const Row Rows[] = {
#define FUNCTION(Name, Reads, Writes, Flags, Does)                             \
  {#Name, Reads, Writes, Flags, Does},
#include "Effects/LibraryFunctions.def"
  };
  for (const Row &R : Rows) {
    llvm::StringRef Rest = Name;
    if (Rest.consume_front(R.Name) &&
        (Rest.empty() ||
         (R.Flags.contains('v') && (Rest == "f" || Rest == "l"))))
      return &R;
  }
  return nullptr;
}

/// Memory through the arguments that \p Digits number, each accessed as what
/// its parameter points to.
std::vector<Touched> touched(llvm::StringRef Digits,
                             const FunctionDecl &Callee) {
  std::vector<Touched> List;
  for (char Digit : Digits) {
    unsigned Index = Digit - '0';
    QualType Type;
    if (Index < Callee.getNumParams())
      Type = Callee.getParamDecl(Index)->getType()->getPointeeType();
    List.push_back({Touched::Argument, Index, nullptr, Type});
  }
  return List;
}

} // namespace

std::optional<FunctionEffects> libraryEffects(llvm::StringRef Name,
                                              const FunctionDecl &Callee) {
  const Row *R = findRow(Name);
  if (!R)
    return std::nullopt;
  FunctionEffects Result;
  Result.Reads = touched(R->Reads, Callee);
  Result.Writes = touched(R->Writes, Callee);
  Result.Does = R->Does.str();
  // -fno-math-errno speaks of the functions of <math.h>, which have variants.
  Result.MaySetErrno =
      R->Flags.contains('e') &&
      (!R->Flags.contains('v') ||
       Callee.getASTContext().getLangOpts().MathErrno);
  Result.KeepsArguments = R->Flags.contains('k');
  Result.PointsToConstants = R->Flags.contains('c');
  return Result;
}

} // namespace parfold
