//===- Effects/LibraryFunctions.cpp - effects of library functions --------===//
//
// A row holds for a function that is the library's own. Names of C11 are
// reserved; others may be a program's, and then the table knows nothing of
// them but by coincidence.
//
//===----------------------------------------------------------------------===//

#include "Effects/LibraryFunctions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace clang;

namespace parfold {
namespace {

struct Row {
  llvm::StringRef Name, Reads, Writes, Keeps, Flags, Does;
  bool IsReserved; ///< C11 leaves the name to nobody else
};

llvm::StringMap<const Row *> rowsByName() {
  static constexpr Row Rows[] = {
#define FUNCTION(Name, Reads, Writes, Keeps, Flags, Does)                      \
  {#Name, Reads, Writes, Keeps, Flags, Does, true},
#define EXTENSION(Name, Reads, Writes, Keeps, Flags, Does)                     \
  {#Name, Reads, Writes, Keeps, Flags, Does, #Name[0] == '_'},
#include "Effects/LibraryFunctions.def"
  };
  llvm::StringMap<const Row *> ByName;
  for (const Row &R : Rows) {
    ByName[R.Name] = &R;
    if (R.Flags.contains('v'))
      for (const char *Variant : {"f", "l"})
        ByName[(R.Name + Variant).str()] = &R;
  }
  return ByName;
}

/// Is \p Callee, of the name in \p R, the function that the row is about?
bool isLibrarys(const FunctionDecl &Callee, const Row &R) {
  const ASTContext &Context = Callee.getASTContext();
  const SourceManager &Sources = Context.getSourceManager();
  // 'double sin(double) asm("my_sine")', '#pragma redefine_extname', also
  // behind <math.h>. The library's own headers may say what they like.
  bool IsLabelled = false;
  for (const FunctionDecl *D : Callee.redecls())
    if (auto *Label = D->getAttr<AsmLabelAttr>()) {
      IsLabelled = true;
      if (!Sources.isInSystemHeader(Label->getLocation()))
        return false;
    }
  if (llvm::any_of(Callee.redecls(), [&](const FunctionDecl *D) {
        return Sources.isInSystemHeader(D->getLocation());
      }))
    return true;
  if (IsLabelled)
    return false;
  if (Callee.getBuiltinID())
    return true;
  // -fno-builtin, -ffreestanding: perhaps there is no library.
  const LangOptions &Language = Context.getLangOpts();
  return R.IsReserved && !Language.NoBuiltin &&
         !Language.isNoBuiltinFunc(Callee.getName());
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

/// The function by which the file sets the locale, if it does. 'uselocale' is
/// for one thread. So is 'setlocale' in part: glibc's threads that are there
/// already go on with the old tables of <ctype.h>.
llvm::StringRef setterOfLocale(const ASTContext &Context) {
  for (llvm::StringRef Setter : {"setlocale", "uselocale"})
    if (isReferenced(Context, Setter))
      return Setter;
  return "";
}

/// The row that \p Callee may have in the table, and whether it is that
/// function for sure. The row of another holds as far as it refuses.
std::pair<const Row *, bool> rowOf(const FunctionDecl &Callee) {
  static const llvm::StringMap<const Row *> ByName = rowsByName();
  llvm::StringRef Name = Callee.getName();
  if (Callee.getBuiltinID())
    Name.consume_front("__builtin_");
  const Row *R = ByName.lookup(Name);
  if (!R)
    return {nullptr, false};
  bool IsCertain = isLibrarys(Callee, *R);
  if (!IsCertain && R->Does.empty())
    return {nullptr, false};
  return {R, IsCertain};
}

} // namespace

bool isReferenced(const ASTContext &Context, llvm::StringRef Name) {
  auto Known = Context.Idents.find(Name);
  if (Known == Context.Idents.end())
    return false;
  for (const NamedDecl *D :
       Context.getTranslationUnitDecl()->lookup(Known->second))
    for (const Decl *Again : D->redecls())
      if (Again->isReferenced() || Again->isUsed(/*CheckUsedAttr=*/false))
        return true;
  return false;
}

std::optional<FunctionEffects> libraryEffects(const FunctionDecl &Callee) {
  auto [R, IsCertain] = rowOf(Callee);
  if (!R)
    return std::nullopt;
  const ASTContext &Context = Callee.getASTContext();
  FunctionEffects Result;
  Result.Reads = touched(R->Reads, Callee);
  Result.Writes = touched(R->Writes, Callee);
  Result.Does = R->Does.str();
  if (Result.Does.empty() && R->Flags.contains('l'))
    if (llvm::StringRef Setter = setterOfLocale(Context); !Setter.empty())
      Result.Does = ("reads the locale, which threads do not share in a file "
                     "that calls '" +
                     Setter + "'")
                        .str();
  // -fno-math-errno speaks of the functions of <math.h>, which have variants.
  Result.MaySetErrno =
      R->Flags.contains('e') &&
      (!R->Flags.contains('v') || Context.getLangOpts().MathErrno);
  Result.KeepsArguments = !IsCertain || !R->Keeps.empty();
  Result.PointsToConstants = R->Flags.contains('c');
  return Result;
}

std::optional<bool> libraryKeepsArgument(const FunctionDecl &Callee,
                                         unsigned Index) {
  auto [R, IsCertain] = rowOf(Callee);
  if (!R)
    return std::nullopt;
  return !IsCertain || R->Keeps == "*" ||
         R->Keeps.contains(static_cast<char>('0' + Index));
}

} // namespace parfold
