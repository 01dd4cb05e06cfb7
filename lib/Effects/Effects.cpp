//===- Effects/Effects.cpp - what calling a function does -----------------===//
//
// Summaries are made bottom-up over the call graph. Functions that call each
// other in a circle are summarized together, again and again until nothing is
// added: effects are sets that only grow.
//
//===----------------------------------------------------------------------===//

#include "Effects/Effects.h"
#include "Effects/BodyEffects.h"
#include "Effects/LibraryFunctions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Analysis/CallGraph.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

Effects::Effects(const ASTContext &Context, const DirectiveLog &Log,
                 const Annotations &Wishes, const SourceAnnotations &Notes)
    : Context(Context), Log(Log), Wishes(Wishes), Notes(Notes),
      Pointers(Context, [this](const CallExpr &Call, unsigned Index) {
        return keepsArgument(Call, Index);
      }) {}

bool hasOwnBody(const FunctionDecl &Function) {
  return Function.hasBody() && !Function.hasAttr<WeakAttr>() &&
         !Function.hasAttr<IFuncAttr>();
}

/// Is \p Callee what the C library declares under its name?
static bool isLibraryFunction(const FunctionDecl &Callee) {
  return Callee.isExternC() && Callee.hasExternalFormalLinkage() &&
         !hasOwnBody(Callee) && Callee.getIdentifier();
}

/// The memory that \p Name means in the declaration of \p Callee, which is a
/// function or points to one.
static Touched touchedBy(llvm::StringRef Name, const NamedDecl &Callee) {
  Touched T;
  if (auto *Function = dyn_cast<FunctionDecl>(&Callee))
    for (const ParmVarDecl *Parameter : Function->parameters())
      if (Parameter->getName() == Name)
        return {Touched::Argument, Parameter->getFunctionScopeIndex()};
  if (llvm::StringRef Rest = Name;
      Rest.consume_front("arg") && !Rest.getAsInteger(10, T.Index)) {
    T.Where = Touched::Argument;
    return T;
  }
  ASTContext &Context = Callee.getASTContext();
  for (NamedDecl *D :
       Context.getTranslationUnitDecl()->lookup(&Context.Idents.get(Name)))
    if (auto *Variable = dyn_cast<VarDecl>(D))
      return {Touched::Global, 0, Variable->getCanonicalDecl()};
  return T; // of another file: a pointer may lead there
}

static FunctionEffects ofAnnotation(const Effect &Declared,
                                    const NamedDecl &Callee) {
  FunctionEffects Result;
  if (Declared.MayNotReturn)
    Result.Does = "may not return";
  if (Declared.ReadsAnything)
    Result.Reads.push_back({});
  for (const std::string &Name : Declared.Reads)
    Result.Reads.push_back(touchedBy(Name, Callee));
  for (const std::string &Name : Declared.Writes)
    Result.Writes.push_back(touchedBy(Name, Callee));
  Result.KeepsArguments = !Declared.Writes.empty();
  return Result;
}

const Effect *Effects::annotationOf(const FunctionDecl &Callee) const {
  if (const Effect *Noted = Notes.find(Callee))
    return Noted;
  return Callee.getIdentifier() ? Wishes.find(Callee.getName()) : nullptr;
}

/// What attributes, Clang's knowledge of builtins, the table of library
/// functions, and the user tell.
FunctionEffects Effects::declared(const FunctionDecl &Callee) const {
  FunctionEffects Result;
  llvm::StringRef Name =
      Callee.getIdentifier() ? Callee.getName() : llvm::StringRef();
  if (Callee.isNoReturn()) {
    Result.Does = "may not return";
    return Result;
  }
  // Before attributes: glibc declares 'const' what is so in one thread only.
  if (isLibraryFunction(Callee))
    if (auto Known = libraryEffects(Name, Callee))
      return *Known;
  if (Callee.hasAttr<ConstAttr>())
    return Result;
  if (Callee.hasAttr<PureAttr>()) {
    Result.Reads.push_back({});
    return Result;
  }
  unsigned ID = Callee.getBuiltinID();
  if (ID && !hasOwnBody(Callee)) {
    const Builtin::Context &Builtins = Context.BuiltinInfo;
    if (llvm::StringRef Rest = Name; Rest.consume_front("__builtin_"))
      if (auto Known = libraryEffects(Rest, Callee))
        return *Known;
    if (Builtins.isConst(ID))
      return Result;
    if (Builtins.isConstWithoutErrnoAndExceptions(ID)) {
      Result.MaySetErrno = Context.getLangOpts().MathErrno;
      return Result;
    }
    if (Builtins.isPure(ID)) {
      Result.Reads.push_back({});
      return Result;
    }
  }
  if (const Effect *Promised = annotationOf(Callee))
    return ofAnnotation(*Promised, Callee);
  Result.Unknown = Callee.getNameAsString();
  return Result;
}

/// The effects that \p Seen has, and those that \p Promised has of the calls in
/// it that are not known.
static FunctionEffects both(FunctionEffects Seen, FunctionEffects Promised) {
  llvm::append_range(Promised.Reads, Seen.Reads);
  llvm::append_range(Promised.Writes, Seen.Writes);
  if (!Seen.Does.empty())
    Promised.Does = Seen.Does;
  Promised.MaySetErrno |= Seen.MaySetErrno;
  return Promised;
}

/// Summarizes \p Function with all that it calls.
void Effects::summarize(const FunctionDecl &Root) {
  CallGraph Graph;
  llvm::SmallVector<const FunctionDecl *, 16> Work{&Root};
  llvm::DenseSet<const FunctionDecl *> Seen;
  while (!Work.empty()) {
    const FunctionDecl *Function = Work.pop_back_val()->getDefinition();
    if (!Function || !Seen.insert(Function->getCanonicalDecl()).second)
      continue;
    Graph.addToCallGraph(const_cast<FunctionDecl *>(Function));
    if (CallGraphNode *Node = Graph.getNode(Function->getCanonicalDecl()))
      for (const CallGraphNode::CallRecord &Call : *Node)
        if (auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.Callee->getDecl()))
          if (hasOwnBody(*Callee) && !Known.count(Callee->getCanonicalDecl()))
            Work.push_back(Callee);
  }
  for (auto Circle = llvm::scc_begin(&Graph); !Circle.isAtEnd(); ++Circle) {
    llvm::SmallVector<const FunctionDecl *, 4> Functions;
    for (CallGraphNode *Node : *Circle)
      if (auto *Function = dyn_cast_or_null<FunctionDecl>(Node->getDecl());
          Function && hasOwnBody(*Function) &&
          !Known.count(Function->getCanonicalDecl()))
        Functions.push_back(Function->getDefinition());
    for (const FunctionDecl *Function : Functions)
      Known[Function->getCanonicalDecl()] = {};
    for (bool Grows = !Functions.empty(); Grows;) {
      Grows = false;
      for (const FunctionDecl *Function : Functions) {
        FunctionEffects New = effectsOfBody(*Function, *this);
        // 'omp barrier' in it would wait for threads that never come.
        if (New.Does.empty() &&
            Log.speakOfThreads(Function->getBody()->getSourceRange()))
          New.Does = "has OpenMP directives of its own";
        // Its author's word stands where the body tells too little.
        if (!New.isKnown())
          if (FunctionEffects Promised = declared(*Function);
              Promised.isKnown())
            New = both(std::move(New), std::move(Promised));
        FunctionEffects &Old = Known[Function->getCanonicalDecl()];
        Grows |= New.Reads.size() != Old.Reads.size() ||
                 New.Writes.size() != Old.Writes.size() ||
                 New.Unknown != Old.Unknown ||
                 New.Does.empty() != Old.Does.empty() ||
                 New.MaySetErrno != Old.MaySetErrno;
        // The first words for it stay, or a circle would never agree on them.
        if (!Old.Does.empty())
          New.Does = Old.Does;
        if (!Old.Unknown.empty())
          New.Unknown = Old.Unknown;
        Old = std::move(New);
      }
    }
  }
}

const FunctionEffects &Effects::of(const FunctionDecl &Callee) {
  const FunctionDecl *Key = Callee.getCanonicalDecl();
  if (auto Entry = Known.find(Key); Entry != Known.end())
    return Entry->second;
  if (hasOwnBody(Callee)) {
    summarize(Callee);
    return Known[Key];
  }
  FunctionEffects Result = declared(Callee);
  return Known[Key] = std::move(Result);
}

const NamedDecl *calleeOf(const CallExpr &Call) {
  if (const FunctionDecl *Callee = Call.getDirectCallee())
    return Callee;
  const Expr *Target = Call.getCallee()->IgnoreParenImpCasts();
  if (auto *Follow = dyn_cast<UnaryOperator>(Target);
      Follow && Follow->getOpcode() == UO_Deref)
    Target = Follow->getSubExpr()->IgnoreParenImpCasts();
  if (auto *Member = dyn_cast<MemberExpr>(Target))
    return Member->getMemberDecl();
  auto *Ref = dyn_cast<DeclRefExpr>(Target);
  return Ref ? Ref->getDecl() : nullptr;
}

FunctionEffects Effects::ofCall(const CallExpr &Call) {
  if (const FunctionDecl *Callee = Call.getDirectCallee())
    return of(*Callee);
  const NamedDecl *Pointer = calleeOf(Call);
  if (Pointer && Pointer->getIdentifier())
    if (const Effect *Promised = Wishes.find(Pointer->getName()))
      return ofAnnotation(*Promised, *Pointer);
  FunctionEffects Result;
  Result.Unknown =
      Pointer ? Pointer->getNameAsString() : "an unnamed function pointer";
  return Result;
}

bool Effects::keepsArgument(const CallExpr &Call, unsigned Index) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return ofCall(Call).KeepsArguments;
  if (Index >= Callee->getNumParams())
    return true;
  if (isLibraryFunction(*Callee))
    if (auto Known = libraryEffects(Callee->getName(), *Callee))
      return Known->KeepsArguments;
  if (!hasOwnBody(*Callee)) {
    if (Callee->hasAttr<ConstAttr>() || Callee->hasAttr<PureAttr>())
      return false;
    const Effect *Promised = annotationOf(*Callee);
    return !Promised || !Promised->Writes.empty();
  }
  const FunctionDecl *Definition = Callee->getDefinition();
  const PointerUse *Uses = Pointers.useIn(*Definition);
  return !Uses || Uses->Captured.contains(Definition->getParamDecl(Index));
}

} // namespace parfold
