//===- Facts/Calls.cpp - what calling a function does ---------------------===//

#include "Facts/Calls.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace parfold {
namespace {

/// The row of a function of the C library, by its name there.
CallEffect libraryEffect(llvm::StringRef Name) {
  struct Row {
    llvm::StringRef Name;
    CallEffect Effect;
    bool HasVariants; ///< sqrt also stands for sqrtf and sqrtl
  };
  static const Row Rows[] = {
#define PURE(Name) {#Name, {CallEffect::Pure, false, {}}, false},
#define MATH(Name) {#Name, {CallEffect::Const, true, {}}, true},
#define IMPURE(Name, Does) {#Name, {CallEffect::Impure, false, Does}, false},
#include "Facts/LibraryFunctions.def"
  };
  for (const Row &R : Rows) {
    llvm::StringRef Rest = Name;
    if (Rest.consume_front(R.Name) &&
        (Rest.empty() || (R.HasVariants && (Rest == "f" || Rest == "l"))))
      return R.Effect;
  }
  return {};
}

/// Is \p Callee what the C library declares under its name: external, without
/// a body here, and of the type that Clang's table of builtins knows for it?
bool isLibraryFunction(const FunctionDecl &Callee) {
  return Callee.isExternC() && Callee.hasExternalFormalLinkage() &&
         !Callee.hasBody() && Callee.getIdentifier();
}

} // namespace

CallEffect effectOf(const FunctionDecl &Callee, const ASTContext &Context) {
  if (Callee.isNoReturn())
    return {CallEffect::Impure, false, "may not return"};
  llvm::StringRef Name =
      Callee.getIdentifier() ? Callee.getName() : llvm::StringRef();
  // Before attributes: glibc declares 'const' what is so in one thread only.
  if (isLibraryFunction(Callee)) {
    CallEffect Known = libraryEffect(Name);
    if (Known.What == CallEffect::Impure)
      return Known;
  }
  if (Callee.hasAttr<ConstAttr>())
    return {CallEffect::Const, false, {}};
  if (Callee.hasAttr<PureAttr>())
    return {CallEffect::Pure, false, {}};
  unsigned ID = Callee.getBuiltinID();
  if (ID && !Callee.hasBody()) {
    const Builtin::Context &Builtins = Context.BuiltinInfo;
    if (Builtins.isConst(ID))
      return {CallEffect::Const, false, {}};
    if (Builtins.isConstWithoutErrnoAndExceptions(ID))
      return {CallEffect::Const, bool(Context.getLangOpts().MathErrno), {}};
    if (Builtins.isPure(ID))
      return {CallEffect::Pure, false, {}};
    Name.consume_front("__builtin_");
    // 'math' rows need the right prototype, which a builtin ID certifies.
    CallEffect Known = libraryEffect(Name);
    Known.MaySetErrno &= Context.getLangOpts().MathErrno;
    if (Known.What != CallEffect::Unknown)
      return Known;
  }
  return {};
}

} // namespace parfold
