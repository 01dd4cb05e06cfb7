//===- Effects/Effects.h - what calling a function does -------------------===//
//
// A summary of every function that a loop may call: the memory of its caller
// that it reads and writes, and whether it does something that iterations on
// several threads would be seen to do: input and output, hidden state, not
// returning.
//
// Known from, in this order: the function's body and those of the functions
// it calls, the table of library functions, attributes, and what the user
// declares (Annotations.h). A function of which none of these tells is unknown,
// and so is a call through a pointer that the user has declared nothing of.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EFFECTS_EFFECTS_H
#define PARFOLD_EFFECTS_EFFECTS_H

#include "Effects/SourceAnnotations.h"
#include "Memory/Origin.h"
#include "parfold/Unit.h"
#include "llvm/ADT/DenseMap.h"
#include <string>
#include <vector>

namespace clang {
class ASTContext;
class CallExpr;
class FunctionDecl;
class NamedDecl;
} // namespace clang

namespace parfold {

/// Memory that a function touches, as its caller sees it.
struct Touched {
  enum Kind {
    Argument, ///< what argument number Index points to, any part of it
    Global,   ///< the variable Variable, of static duration
    Stored,   ///< anything that pointers in memory point to
    Anything, ///< anything at all
  } Where = Anything;
  unsigned Index = 0;
  const clang::VarDecl *Variable = nullptr;
  clang::QualType Type = {}; ///< as which it is accessed; null: any

  bool operator==(const Touched &O) const {
    return Where == O.Where && Index == O.Index && Variable == O.Variable &&
           Type == O.Type;
  }
};

struct FunctionEffects {
  std::vector<Touched> Reads, Writes;
  /// The function whose effects are not known, and so all effects are not;
  /// or "" where they are. (A pointer's name, for a call through one.)
  std::string Unknown;
  /// What rules a call out: "keeps hidden state". "" if nothing does.
  std::string Does;
  bool MaySetErrno = false;
  /// What its arguments point to may be kept beyond its return. (Effects::
  /// keepsArgument knows more of functions with bodies.)
  bool KeepsArguments = true;
  /// Its result points to what never changes, as the tables of <ctype.h>.
  bool PointsToConstants = false;

  bool isKnown() const { return Unknown.empty(); }
  bool readsNothing() const { return Reads.empty(); }
};

/// The effects of the functions of one unit, each worked out when first asked
/// for.
class Effects {
public:
  Effects(const clang::ASTContext &Context, const DirectiveLog &Log,
          const Annotations &Wishes, const SourceAnnotations &Notes);

  const FunctionEffects &of(const clang::FunctionDecl &Callee);
  /// Of \p Call, which may be through a pointer.
  FunctionEffects ofCall(const clang::CallExpr &Call);

  /// May the call keep what its argument points to beyond its return?
  bool keepsArgument(const clang::CallExpr &Call, unsigned Index);

  /// Where pointers come from, in the light of what calls keep.
  Origins &origins() { return Pointers; }

private:
  FunctionEffects declared(const clang::FunctionDecl &Callee) const;
  std::optional<Effect> annotationOf(const clang::FunctionDecl &Callee) const;
  void summarize(const clang::FunctionDecl &Function);

  const clang::ASTContext &Context;
  const DirectiveLog &Log;
  const Annotations &Wishes;
  const SourceAnnotations &Notes;
  Origins Pointers;
  llvm::DenseMap<const clang::FunctionDecl *, FunctionEffects> Known;
};

/// What \p Call calls: a function, or the variable or member that points to
/// one; null for any other expression.
const clang::NamedDecl *calleeOf(const clang::CallExpr &Call);

/// Has \p Function a body here that is what a call will run? (Another file may
/// replace a weak one.)
bool hasOwnBody(const clang::FunctionDecl &Function);

} // namespace parfold

#endif // PARFOLD_EFFECTS_EFFECTS_H
