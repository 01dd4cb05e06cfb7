//===- Choice/NameClash.cpp - words that mean something else --------------===//
//
// New code stands where the loop stood, so its words mean what they mean there.
// A macro replaces them (in OpenMP's directives, too), and what is declared in
// a block hides what has the same name outside of it (C11 6.2.1p4): functions
// that new code calls, and the types of what it declares.
//
//===----------------------------------------------------------------------===//

#include "Choice/NameClash.h"
#include "Source/DeclaredNames.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// Is \p Loc where the main file is for compilers with OpenMP only, or for
/// those without?
bool dependsOnOpenMP(const Unit &Unit, SourceLocation Loc) {
  unsigned Offset = Unit.offsetOf(Loc);
  return llvm::any_of(Unit.Source.Conditionals, [&](const Conditional &Block) {
    return Block.IsOpenMP && Block.Begin < Offset && Offset < Block.End;
  });
}

/// A function that the new code may call, and whose name means something else
/// in \p Function (C11 6.2.1p4), or "".
llvm::StringRef hiddenFunction(const FunctionDecl &Function, const Verdict &V,
                               bool UsesSlots) {
  const NamedDecl *Found = findDeclared(Function, [&](const NamedDecl &D) {
    llvm::StringRef Name = D.getName();
    return !D.hasLinkage() && !isa<TagDecl>(D) &&
           (Name.starts_with("omp_") || Name.starts_with("parfold_") ||
            Name == "malloc" || Name == "calloc" || Name == "free" ||
            (UsesSlots && Name == "size_t") ||
            llvm::any_of(V.Folds,
                         [&](const Fold &F) { return F.Function == Name; }));
  });
  return Found ? Found->getName() : "";
}

/// Does a macro make something else of \p Name where that stands alone?
/// ('#define errno errno' does not.)
bool isReplaced(const Preprocessor &Macros, const IdentifierInfo &Name) {
  if (!Name.hadMacroDefinition())
    return false;
  for (const MacroDirective *D = Macros.getLocalMacroDirectiveHistory(&Name); D;
       D = D->getPrevious()) {
    auto *Define = dyn_cast<DefMacroDirective>(D);
    if (!Define || !Define->getInfo()->isObjectLike())
      continue;
    const MacroInfo &Macro = *Define->getInfo();
    if (Macro.getNumTokens() != 1 ||
        Macro.getReplacementToken(0).getIdentifierInfo() != &Name)
      return true;
  }
  return false;
}

/// The typedef's name, or the tag, by which declarations of \p Type call it;
/// null for a basic type.
const NamedDecl *namedBy(QualType Type) {
  while (true) {
    if (auto *Typedef = Type->getAs<TypedefType>())
      return Typedef->getDecl();
    if (auto *Pointer = Type->getAs<PointerType>())
      Type = Pointer->getPointeeType();
    else if (auto *Array = Type->getAsArrayTypeUnsafe())
      Type = Array->getElementType();
    else
      return Type->getAsTagDecl();
  }
}

/// May \p Type be another one where the loop is, by the same name?
bool isHidden(const Unit &Unit, const FunctionDecl &Function, QualType Type) {
  const NamedDecl *Named = namedBy(Type);
  const IdentifierInfo *Name = Named ? Named->getIdentifier() : nullptr;
  if (!Name)
    return false;
  bool IsTag = isa<TagDecl>(Named);
  return isReplaced(Unit.Preprocessor, *Name) ||
         findDeclared(Function, [&](const NamedDecl &Other) {
           return Other.getIdentifier() == Name &&
                  isa<TagDecl>(Other) == IsTag &&
                  Other.getCanonicalDecl() != Named->getCanonicalDecl();
         });
}

/// A name of a variable or a type of the loop that is another one's where the
/// loop is; or "".
std::string ambiguousName(const Unit &Unit, const Loop &L,
                          const LoopFacts &Facts, const Verdict &V) {
  std::vector<QualType> Types;
  for (const VarDecl *Variable : Facts.Mentioned) {
    const IdentifierInfo *Name = Variable->getIdentifier();
    if (Name && isReplaced(Unit.Preprocessor, *Name))
      return Name->getName().str();
    Types.push_back(Variable->getType());
  }
  for (const Fold &F : V.Folds) {
    Types.push_back(F.Accumulator.Type);
    for (const Location *Other : F.companions())
      if (Other->Place)
        Types.push_back(Other->Type);
  }
  for (const ArrayFold &F : V.Arrays)
    Types.push_back(F.Element);
  for (QualType Type : Types)
    if (isHidden(Unit, *L.Function, Type))
      return namedBy(Type)->getNameAsString();
  return "";
}

/// A word of the new code's own that the file has made a macro, or "".
llvm::StringRef clashingWithCode(const Unit &Unit, const Verdict &V,
                                 bool UsesSlots) {
  const Preprocessor &Macros = Unit.Preprocessor;
  auto IsMacro = [&](llvm::StringRef Word) {
    if (Word.empty() || !llvm::isAlpha(Word[0]))
      return false;
    const IdentifierInfo *Name = Macros.getIdentifierInfo(Word);
    return Name->hadMacroDefinition();
  };
  if (!Unit.Context.getLangOpts().OpenMP && IsMacro("_OPENMP"))
    return "_OPENMP";
  // gcc and clang expand macros in OpenMP's directives.
  for (llvm::StringRef Word :
       {"omp", "parallel", "for", "reduction", "private", "firstprivate",
        "lastprivate", "schedule", "static", "num_threads", "if", "collapse",
        "critical", "nowait", "atomic", "capture", "write", "barrier", "simd"})
    if (IsMacro(Word))
      return Word;
  for (llvm::StringRef Word :
       {"int", "long", "unsigned", "char", "short", "float", "double", "struct",
        "const", "sizeof", "else", "while", "break", "do"})
    if (IsMacro(Word))
      return Word;
  // 'max(a, b)' is no obstacle to 'reduction(max:m)'.
  auto IsWordMacro = [&](llvm::StringRef Word) {
    if (!IsMacro(Word))
      return false;
    for (const MacroDirective *D = Macros.getLocalMacroDirectiveHistory(
             Macros.getIdentifierInfo(Word));
         D; D = D->getPrevious())
      if (auto *Define = dyn_cast<DefMacroDirective>(D);
          Define && Define->getInfo()->isObjectLike())
        return true;
    return false;
  };
  for (const Fold &F : V.Folds) {
    if (IsMacro(F.Function))
      return F.Function;
    if (F.Operator && IsWordMacro(rowOf(*F.Operator).OpenMP))
      return rowOf(*F.Operator).OpenMP;
  }
  for (const ArrayFold &F : V.Arrays)
    for (const ElementUpdate &Update : F.Updates)
      if (IsWordMacro(rowOf(Update.Operator).OpenMP))
        return rowOf(Update.Operator).OpenMP;
  if (V.Found && IsWordMacro("min"))
    return "min";
  if (!UsesSlots)
    return "";
  if (isReplaced(Macros, *Macros.getIdentifierInfo("size_t")))
    return "size_t";
  // LLVM's omp.h includes <stdlib.h>, which cannot declare abs() behind
  // '#define abs(x)' (f2c's header has that).
  if (!IsMacro("_STDLIB_H"))
    for (llvm::StringRef Word :
         {"abs", "labs", "div", "malloc", "calloc", "realloc", "free", "exit",
          "abort", "atoi", "atol", "atof", "rand", "srand", "qsort", "getenv"})
      if (IsMacro(Word))
        return Word;
  // Stand-ins for compilers without OpenMP are not in the way, and neither is
  // what a header declares, unless the recheck says so.
  for (llvm::StringRef Word :
       {"omp_get_max_threads", "omp_get_num_threads", "omp_get_thread_num",
        "malloc", "calloc", "free"}) {
    const IdentifierInfo *Name = Macros.getIdentifierInfo(Word);
    for (const NamedDecl *D :
         Unit.Context.getTranslationUnitDecl()->lookup(Name)) {
      bool IsOurs = Unit.offsetOf(D->getLocation()) != ~0u;
      if (IsOurs && !dependsOnOpenMP(Unit, D->getLocation()) &&
          !(isa<FunctionDecl>(D) && D->isExternallyVisible()))
        return Word;
    }
  }
  return "";
}

} // namespace

std::string clashingWord(const Unit &Unit, const Loop &L,
                         const LoopFacts &Facts, const Verdict &V,
                         bool UsesSlots) {
  if (llvm::StringRef Word = hiddenFunction(*L.Function, V, UsesSlots);
      !Word.empty())
    return Word.str();
  if (std::string Word = ambiguousName(Unit, L, Facts, V); !Word.empty())
    return Word;
  return clashingWithCode(Unit, V, UsesSlots).str();
}

} // namespace parfold
