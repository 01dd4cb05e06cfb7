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
#include "Memory/Storage.h"
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
  return Function.hasBody() && !isReplaceable(Function);
}

/// Is \p Callee what the C library declares under its name?
static bool isLibraryFunction(const FunctionDecl &Callee) {
  return Callee.isExternC() && Callee.hasExternalFormalLinkage() &&
         !hasOwnBody(Callee) && Callee.getIdentifier();
}

/// '__builtin_object_size' and its like look at an argument and do not evaluate
/// it.
static bool isUnevaluated(const FunctionDecl &Callee) {
  unsigned ID = builtinOf(Callee);
  return ID && !hasOwnBody(Callee) &&
         Callee.getASTContext().BuiltinInfo.isUnevaluated(ID);
}

/// The number of the parameter that \p Name means, which all declarations of
/// \p Callee must agree on; no value where none is called so.
static std::optional<unsigned> parameterOf(llvm::StringRef Name,
                                           const FunctionDecl &Callee) {
  std::optional<unsigned> Index;
  for (const FunctionDecl *Declaration : Callee.redecls())
    for (const ParmVarDecl *Parameter : Declaration->parameters())
      if (Parameter->getName() == Name) {
        unsigned Here = Parameter->getFunctionScopeIndex();
        if (Index && *Index != Here)
          return ~0u;
        Index = Here;
      }
  return Index;
}

/// The type of what \p Callee declares as a function, where it has parameters
/// that are known.
static const FunctionProtoType *prototypeOf(const NamedDecl &Callee) {
  auto *Value = dyn_cast<ValueDecl>(&Callee);
  QualType Type = Value ? Value->getType() : QualType();
  while (!Type.isNull() && Type->isPointerType())
    Type = Type->getPointeeType();
  return Type.isNull() ? nullptr : Type->getAs<FunctionProtoType>();
}

/// The memory that \p Name means in the declaration of \p Callee, which is a
/// function or points to one.
static Touched touchedBy(llvm::StringRef Name, const NamedDecl &Callee) {
  std::optional<unsigned> Index;
  if (auto *Function = dyn_cast<FunctionDecl>(&Callee))
    Index = parameterOf(Name, *Function);
  unsigned Number;
  if (llvm::StringRef Rest = Name;
      !Index && Rest.consume_front("arg") && !Rest.getAsInteger(10, Number))
    Index = Number;
  if (Index) {
    // Of what is passed otherwise, a structure say, it is not known where the
    // pointers in it lead.
    const FunctionProtoType *Type = prototypeOf(Callee);
    if (Type && *Index < Type->getNumParams() &&
        Type->getParamType(*Index)->isPointerType())
      return {Touched::Argument, *Index};
    return {};
  }
  ASTContext &Context = Callee.getASTContext();
  for (NamedDecl *D :
       Context.getTranslationUnitDecl()->lookup(&Context.Idents.get(Name)))
    if (auto *Variable = dyn_cast<VarDecl>(D))
      return {Touched::Global, 0, Variable->getCanonicalDecl()};
  return {}; // of another file: a pointer may lead there
}

static FunctionEffects ofAnnotation(const Effect &Declared,
                                    const NamedDecl &Callee) {
  FunctionEffects Result;
  if (Declared.MayNotReturn)
    Result.Does = "may not return";
  if (Declared.ReadsAnything)
    Result.Reads.push_back({});
  auto Touch = [&](llvm::StringRef Name, std::vector<Touched> &Into) {
    Touched T = touchedBy(Name, Callee);
    Into.push_back(T);
    if (!T.Variable || !Result.Does.empty())
      return;
    QualType Type =
        Callee.getASTContext().getBaseElementType(T.Variable->getType());
    if (isThreadLocal(*T.Variable))
      Result.Does = ("uses the thread-local '" + Name + "'").str();
    else if (isSecondName(*T.Variable))
      Result.Does = ("uses '" + Name + "', the second name of an object").str();
    else if (Type.isVolatileQualified() || Type->isAtomicType())
      Result.Does = ("uses '" + Name + "', which is volatile or _Atomic").str();
  };
  for (const std::string &Name : Declared.Reads)
    Touch(Name, Result.Reads);
  for (const std::string &Name : Declared.Writes)
    Touch(Name, Result.Writes);
  Result.KeepsArguments = !Declared.Writes.empty();
  return Result;
}

std::optional<Effect> Effects::annotationOf(const FunctionDecl &Callee) const {
  if (const Effect *Noted = Notes.find(Callee))
    return *Noted;
  if (!Callee.getIdentifier())
    return std::nullopt;
  return Wishes.find(Callee.getName());
}

/// What attributes, Clang's knowledge of builtins, the table of library
/// functions, and the user tell.
FunctionEffects Effects::declared(const FunctionDecl &Callee) const {
  FunctionEffects Result;
  // Before attributes: glibc declares 'const' what is so in one thread only.
  if (isLibraryFunction(Callee))
    if (auto Known = libraryEffects(Callee);
        Known && !(Callee.isNoReturn() && Known->Does.empty()))
      return *Known;
  if (Callee.isNoReturn()) {
    Result.Does = "may not return";
    return Result;
  }
  if (Callee.hasAttr<ConstAttr>() || isUnevaluated(Callee))
    return Result;
  if (Callee.hasAttr<PureAttr>()) {
    Result.Reads.push_back({});
    return Result;
  }
  unsigned ID = builtinOf(Callee);
  if (ID && !hasOwnBody(Callee)) {
    const Builtin::Context &Builtins = Context.BuiltinInfo;
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
  if (std::optional<Effect> Promised = annotationOf(Callee))
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
        if (auto *Callee =
                dyn_cast_or_null<FunctionDecl>(Call.Callee->getDecl()))
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
        // The first words for it stay, or a circle would never agree on them.
        if (!Old.Does.empty())
          New.Does = Old.Does;
        if (!Old.Unknown.empty())
          New.Unknown = Old.Unknown;
        Grows |= New.Reads.size() != Old.Reads.size() ||
                 New.Writes.size() != Old.Writes.size() ||
                 New.Unknown != Old.Unknown || New.Does != Old.Does ||
                 New.MaySetErrno != Old.MaySetErrno;
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
  if (const FunctionDecl *Callee = Call.getDirectCallee()) {
    FunctionEffects Result = of(*Callee);
    // 'p++' would do nothing there.
    if (isUnevaluated(*Callee) &&
        llvm::any_of(Call.arguments(), [&](const Expr *Argument) {
          return Argument->HasSideEffects(Context);
        }))
      Result.Unknown = Callee->getNameAsString();
    // 'strtol(text, NULL, 10)': nothing is there.
    auto IsNull = [&](const Touched &T) {
      return T.Where == Touched::Argument && T.Index < Call.getNumArgs() &&
             Call.getArg(T.Index)->IgnoreParenCasts()->isNullPointerConstant(
                 Callee->getASTContext(), Expr::NPC_ValueDependentIsNotNull);
    };
    llvm::erase_if(Result.Reads, IsNull);
    llvm::erase_if(Result.Writes, IsNull);
    return Result;
  }
  const NamedDecl *Pointer = calleeOf(Call);
  if (Pointer && Pointer->getIdentifier())
    if (std::optional<Effect> Promised = Wishes.find(Pointer->getName()))
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
    if (std::optional<bool> Keeps = libraryKeepsArgument(*Callee, Index)) {
      if (!*Keeps)
        return false;
      // 'strtol(text, NULL, 10)' has nowhere to keep it.
      FunctionEffects Effect = ofCall(Call);
      return !Effect.Writes.empty() || !Effect.Does.empty();
    }
  if (!hasOwnBody(*Callee)) {
    if (Callee->hasAttr<ConstAttr>() || Callee->hasAttr<PureAttr>() ||
        isUnevaluated(*Callee))
      return false;
    std::optional<Effect> Promised = annotationOf(*Callee);
    return !Promised || !Promised->Writes.empty();
  }
  const FunctionDecl *Definition = Callee->getDefinition();
  const PointerUse *Uses = Pointers.useIn(*Definition);
  return !Uses || Uses->Captured.contains(Definition->getParamDecl(Index));
}

} // namespace parfold
