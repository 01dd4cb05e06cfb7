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
#include "Effects/LibraryFunctions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/LangOptions.h"

using namespace clang;

namespace parfold {
namespace {

/// May \p S compute with floating-point numbers? Conversions and comparisons
/// round or raise flags, too, and a call may do anything.
bool mayUseFloats(const Stmt *S) {
  if (isa<CallExpr>(S))
    return true;
  if (auto *E = dyn_cast<Expr>(S);
      E && E->getType()->hasFloatingRepresentation())
    return true;
  return llvm::any_of(S->children(), [](const Stmt *Child) {
    return Child && mayUseFloats(Child);
  });
}

} // namespace

void checkThreadEnvironment(const Unit &Unit, const Loop &L,
                            const LoopFacts &Facts,
                            std::vector<Reason> &Reasons) {
  const ASTContext &Context = Unit.Context;
  // Also of the function that OpenMP makes of a loop's body.
  if (!Unit.Code.Hook.empty())
    Reasons.push_back(
        {ReasonId::ImpureCall,
         L.Where,
         {Unit.Code.Hook.str(),
          Unit.Code.HookOption.str() + " puts into every function"}});
  // glibc, then BSD and macOS, musl, Windows.
  // The others tell what it says, as '%m' does in a format.
  for (llvm::StringRef Errno :
       {"__errno_location", "__error", "___errno_location", "_errno", "perror",
        "err", "verr", "warn", "vwarn", "error", "error_at_line", "syslog",
        "vsyslog"})
    if (!Facts.SetErrno.empty() &&
        (isReferenced(Context, Errno) || Unit.text().contains("%m"))) {
      Reasons.push_back({ReasonId::ErrnoObserved,
                         L.Where,
                         {Facts.SetErrno.front()->getNameAsString()}});
      break;
    }

  if (!mayUseFloats(L.Statement))
    return;
  auto Refuse = [&](std::string What) {
    Reasons.push_back({ReasonId::FpEnvironment, L.Where, {std::move(What)}});
  };
  const LangOptions &Language = Context.getLangOpts();
  if (Language.RoundingMath)
    return Refuse("-frounding-math");
  if (Language.getDefaultExceptionMode() == LangOptions::FPE_Strict)
    return Refuse("-ffp-exception-behavior=strict");
  if (Language.getDefaultExceptionMode() == LangOptions::FPE_MayTrap)
    return Refuse("-ffp-exception-behavior=maytrap");
  for (llvm::StringRef Function :
       {"fesetround", "fegetexceptflag", "fetestexcept", "feclearexcept",
        "feraiseexcept", "fesetexceptflag", "fegetenv", "fesetenv",
        "feholdexcept", "feupdateenv", "feenableexcept", "fedisableexcept",
        "fesetmode", "fegetmode", "fesetexcept", "fetestexceptflag",
        // The register behind them: Intel's intrinsics, Microsoft's library.
        "_mm_setcsr", "_mm_getcsr", "_controlfp", "_controlfp_s", "_control87",
        "_clearfp", "_statusfp", "_fpreset", "__builtin_set_flt_rounds"})
    if (isReferenced(Context, Function))
      return Refuse(Function.str());
  for (llvm::StringRef Instruction : {"ldmxcsr", "fldcw"})
    if (Unit.text().contains(Instruction))
      return Refuse(Instruction.str());
}

} // namespace parfold
