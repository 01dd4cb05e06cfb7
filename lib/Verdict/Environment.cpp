//===- Verdict/Environment.cpp - threads do not share everything ----------===//
//
// errno, rounding mode and floating-point exception flags belong to a thread.
// What a worker sets is invisible to the thread that asked, and a mode set
// before the loop may not reach workers that already exist. As long as the
// program never looks, nobody can tell; whether it looks is read off the
// translation unit: is the function behind the macro or the name referenced?
//
//===----------------------------------------------------------------------===//

#include "Verdict/Environment.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/LangOptions.h"

using namespace clang;

namespace parfold {
namespace {

/// Is a function of this name declared and used?
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

} // namespace

void checkThreadEnvironment(const Unit &Unit, const Loop &L,
                            const LoopFacts &Facts,
                            std::vector<Reason> &Reasons) {
  const ASTContext &Context = Unit.Context;
  // glibc, then BSD and macOS, musl, Windows.
  for (llvm::StringRef Errno :
       {"__errno_location", "__error", "___errno_location", "_errno"})
    if (!Facts.SetErrno.empty() && isReferenced(Context, Errno)) {
      Reasons.push_back({ReasonId::ErrnoObserved,
                         L.Where,
                         {Facts.SetErrno.front()->getNameAsString()}});
      break;
    }

  if (!Facts.PerIteration.Floating && Facts.SetErrno.empty())
    return;
  auto Refuse = [&](std::string What) {
    Reasons.push_back({ReasonId::FpEnvironment, L.Where, {std::move(What)}});
  };
  const LangOptions &Language = Context.getLangOpts();
  if (Language.RoundingMath)
    return Refuse("-frounding-math");
  if (Language.getDefaultExceptionMode() == LangOptions::FPE_Strict)
    return Refuse("-ffp-exception-behavior=strict");
  for (llvm::StringRef Function :
       {"fesetround", "fegetexceptflag", "fetestexcept", "feclearexcept",
        "feraiseexcept", "fesetexceptflag", "fegetenv", "fesetenv",
        "feholdexcept", "feupdateenv", "feenableexcept", "fedisableexcept"})
    if (isReferenced(Context, Function))
      return Refuse(Function.str());
}

} // namespace parfold
