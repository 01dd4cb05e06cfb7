//===- Memory/Origin.cpp - where a pointer comes from ---------------------===//
//
// A pointer variable that is set once has the origin of what it is set to. A
// parameter that is never set but to itself plus something still points into
// what the caller passed, whatever that is, and that was there before any
// object of this call.
//
//===----------------------------------------------------------------------===//

#include "Memory/Origin.h"
#include "Memory/Storage.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

const FunctionDecl *functionOf(const VarDecl &Variable) {
  auto *Function =
      dyn_cast_or_null<FunctionDecl>(Variable.getParentFunctionOrMethod());
  return Function && Function->hasBody() ? Function : nullptr;
}

/// Lists the variables of static duration whose address an initializer of the
/// file takes.
class InitializerWalker {
public:
  explicit InitializerWalker(llvm::DenseSet<const VarDecl *> &Captured)
      : Captured(Captured) {}

  void walk(const Stmt *S) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Captured.insert(Variable->getCanonicalDecl());
    for (const Stmt *Child : S->children())
      if (Child)
        walk(Child);
  }

private:
  llvm::DenseSet<const VarDecl *> &Captured;
};

} // namespace

//===----------------------------------------------------------------------===//
// Memory fresh from the heap
//===----------------------------------------------------------------------===//

/// Does \p E call a function whose result points to nothing that was there
/// before?
bool Origins::isAllocation(const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(E->IgnoreParenCasts());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || !Callee->getIdentifier())
    return false;
  if (isRenamed(*Callee)) // what is said of the one is not so of the other
    return false;
  if (Callee->hasAttr<RestrictAttr>()) // __attribute__((malloc))
    return true;
  if (Callee->hasBody())
    return returnsFresh(*Callee->getDefinition());
  llvm::StringRef Name = Callee->getName();
  if (!Name.consume_front("__builtin_") &&
      (Context.getLangOpts().NoBuiltin ||
       Context.getLangOpts().isNoBuiltinFunc(Name)))
    return false; // perhaps there is no library
  return Callee->isExternC() &&
         llvm::is_contained<llvm::StringRef>(
             {"malloc", "calloc", "realloc", "aligned_alloc", "alloca"}, Name);
}

namespace {
void findReturns(const Stmt *S, std::vector<const Expr *> &Values) {
  if (auto *Return = dyn_cast<ReturnStmt>(S))
    Values.push_back(Return->getRetValue());
  for (const Stmt *Child : S->children())
    if (Child)
      findReturns(Child, Values);
}
} // namespace

/// Does \p Function return memory that it has allocated itself and shown to
/// nobody?
bool Origins::returnsFresh(const FunctionDecl &Function) {
  if (isReplaceable(Function))
    return false;
  auto [Entry, IsNew] = Fresh.try_emplace(Function.getCanonicalDecl(), false);
  if (!IsNew)
    return Entry->second; // false while it is being found out
  std::vector<const Expr *> Values;
  findReturns(Function.getBody(), Values);
  bool All = !Values.empty() && llvm::all_of(Values, [&](const Expr *Value) {
    if (!Value)
      return false;
    if (Value->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                     Expr::NPC_ValueDependentIsNull))
      return true;
    if (isAllocation(Value))
      return true;
    // The pointer itself, and not into the middle of what it points to.
    auto *Ref = dyn_cast<DeclRefExpr>(Value->IgnoreParenCasts());
    auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Variable)
      return false;
    Origin From = ofVariable(*Variable, 0);
    return From.What == Origin::Fresh && !From.IsCaptured;
  });
  return Fresh[Function.getCanonicalDecl()] = All;
}

//===----------------------------------------------------------------------===//
// Origins
//===----------------------------------------------------------------------===//

const PointerUse *Origins::useIn(const FunctionDecl &Function) {
  auto [Entry, IsNew] = Known.try_emplace(Function.getCanonicalDecl());
  if (!IsNew)
    return Entry->second.get(); // null while it is being walked
  auto Found = std::make_unique<PointerUse>(findPointerUse(Function, Keeps));
  return (Known[Function.getCanonicalDecl()] = std::move(Found)).get();
}

const PointerUse &Origins::useInFile() {
  if (InFile)
    return *InFile;
  PointerUse All;
  for (const Decl *D : Context.getTranslationUnitDecl()->decls()) {
    if (auto *Global = dyn_cast<VarDecl>(D)) {
      if (Global->hasInit())
        InitializerWalker(All.Captured).walk(Global->getInit());
      // A second name is as good as a pointer.
      if (llvm::StringRef Name = linkedNameOf(*Global); !Name.empty())
        for (NamedDecl *Target : Context.getTranslationUnitDecl()->lookup(
                 &Context.Idents.get(Name)))
          if (auto *Aliased = dyn_cast<VarDecl>(Target))
            All.Captured.insert(Aliased->getCanonicalDecl());
    } else if (auto *Function = dyn_cast<FunctionDecl>(D);
               Function && Function->doesThisDeclarationHaveABody()) {
      const PointerUse *Uses = useIn(*Function);
      assert(Uses && "a walk asks for no origins");
      All.Captured.insert(Uses->Captured.begin(), Uses->Captured.end());
      All.Lent.insert(Uses->Lent.begin(), Uses->Lent.end());
    }
  }
  InFile = std::move(All);
  return *InFile;
}

Origin Origins::ofObject(const VarDecl &Variable) {
  Origin Result{Origin::Object, Variable.getCanonicalDecl()};
  if (Variable.hasLocalStorage()) {
    const FunctionDecl *Function = functionOf(Variable);
    const PointerUse *Uses = Function ? useIn(*Function) : nullptr;
    Result.IsCaptured =
        !Uses || Uses->Captured.contains(Variable.getCanonicalDecl());
  } else {
    bool IsSeen = Variable.isExternallyVisible();
    const VarDecl *Key = Variable.getCanonicalDecl();
    Result.IsCaptured = IsSeen || useInFile().Captured.contains(Key);
    Result.IsLent = IsSeen || useInFile().Lent.contains(Key);
  }
  return Result;
}

Origin Origins::ofVariable(const VarDecl &Variable, unsigned Depth) {
  if (!Variable.hasLocalStorage())
    return {Origin::Stored};
  const FunctionDecl *Function = functionOf(Variable);
  if (!Function || Depth > 8)
    return {};
  const PointerUse *InFunction = useIn(*Function);
  if (!InFunction)
    return {};
  const PointerUse &Uses = *InFunction;
  const VarDecl *Key = Variable.getCanonicalDecl();
  if (Uses.Obscure.contains(&Variable) || Uses.Obscure.contains(Key))
    return isa<ParmVarDecl>(Variable) ? Origin{} : Origin{Origin::Stored};
  Origin Result{Origin::Stored, Key, Uses.Captured.contains(Key),
                Variable.getType().isRestrictQualified()};
  if (isa<ParmVarDecl>(Variable)) {
    // What is based on a restrict pointer that was set again is based on its
    // old value (C11 6.7.3.1p3); that can be anything.
    if (Uses.Definitions.count(&Variable))
      return {};
    Result.What = Origin::Parameter;
    return Result;
  }
  // Whatever else flows into a pointer is captured (PointerUse.h).
  const Expr *Definition = soleDefinition(Uses, Variable);
  if (!Definition)
    return {Origin::Stored};
  if (isAllocation(Definition)) {
    Result.What = Origin::Fresh;
    return Result;
  }
  if (Result.IsRestrict)
    return Result; // nothing else points where it points, wherever that is
  if (!baseOf(Definition).Variable)
    return {Origin::Stored};
  return ofExpression(Definition, Depth + 1);
}

Origin Origins::ofExpression(const Expr *Pointer, unsigned Depth) {
  BaseVariable Base = baseOf(Pointer);
  if (!Base.Variable)
    return {};
  return Base.IsAddress ? ofObject(*Base.Variable)
                        : ofVariable(*Base.Variable, Depth);
}

/// Walks from a pointer's value to the variable whose it is. (That the value
/// is of one or another iteration makes no difference to where it points.)
Origin Origins::ofPointer(TermRef Pointer) {
  switch (Pointer->kind()) {
  case TermKind::Start:
  case TermKind::Phi:
  case TermKind::ExitValue:
  case TermKind::Load:
    if (const VarDecl *Variable = variableAt(Pointer->operand(0)))
      return ofVariable(*Variable, 0);
    // A constant table of pointers has pointers to constants.
    if (Origin Table = of(pathOf(Pointer->operand(0)));
        Table.What == Origin::Literal)
      return Table;
    return {Origin::Stored};
  case TermKind::Any:
    return {Origin::Stored};
  case TermKind::Counter:
  case TermKind::Undefined:
    return ofVariable(*Pointer->variable(), 0);
  case TermKind::Convert:
    return Pointer->operand(0)->type()->isPointerType()
               ? ofPointer(Pointer->operand(0))
               : Origin();
  case TermKind::Address:
    return of(pathOf(Pointer->operand(0)));
  default:
    return {};
  }
}

//===----------------------------------------------------------------------===//
// Calls of functions that only this file can call
//===----------------------------------------------------------------------===//

namespace {

/// Collects calls, and functions that are mentioned otherwise.
class CallCollector : public NodeVisitor {
public:
  std::vector<std::pair<const FunctionDecl *, const CallExpr *>> Calls;
  llvm::DenseMap<const FunctionDecl *, unsigned> Mentions;
  bool HasAliases = false;

private:
  bool visit(const Stmt *S) override {
    if (auto *Call = dyn_cast<CallExpr>(S))
      if (const FunctionDecl *Callee = Call->getDirectCallee())
        Calls.push_back({Callee->getCanonicalDecl(), Call});
    if (auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (auto *Function = dyn_cast<FunctionDecl>(Ref->getDecl()))
        ++Mentions[Function->getCanonicalDecl()];
    return true;
  }
  bool visit(const Decl *D) override {
    // (What assembler calls it does not say.)
    HasAliases |= D->hasAttr<AliasAttr>() || D->hasAttr<IFuncAttr>() ||
                  isa<FileScopeAsmDecl>(D);
    // Attributes say who calls a function, too.
    if (auto *Cleanup = D->getAttr<CleanupAttr>())
      ++Mentions[Cleanup->getFunctionDecl()->getCanonicalDecl()];
    if (auto *Function = dyn_cast<FunctionDecl>(D))
      if (D->hasAttr<ConstructorAttr>() || D->hasAttr<DestructorAttr>())
        ++Mentions[Function->getCanonicalDecl()];
    // By a name of the linker others may call a function that is this file's.
    if (auto *Function = dyn_cast<FunctionDecl>(D))
      if (auto *Label = Function->getAttr<AsmLabelAttr>()) {
        ASTContext &Context = Function->getASTContext();
        DeclarationName Name = &Context.Idents.get(Label->getLabel());
        ++Mentions[Function->getCanonicalDecl()];
        for (NamedDecl *Named : Context.getTranslationUnitDecl()->lookup(Name))
          if (auto *Other = dyn_cast<FunctionDecl>(Named))
            ++Mentions[Other->getCanonicalDecl()];
      }
    return true;
  }
};

} // namespace

/// All calls of \p Function, or null where others may exist.
const std::vector<const CallExpr *> *
Origins::callsOf(const FunctionDecl &Function) {
  if (Function.isExternallyVisible())
    return nullptr;
  if (!Sites) {
    Sites.emplace();
    CallCollector Found;
    Found.traverse(Context.getTranslationUnitDecl());
    for (auto &[Callee, Call] : Found.Calls)
      Sites->Calls[Callee].push_back(Call);
    for (auto &[Mentioned, Times] : Found.Mentions)
      if (Found.HasAliases || Times != Sites->Calls[Mentioned].size())
        Sites->AddressTaken.insert(Mentioned);
  }
  const FunctionDecl *Key = Function.getCanonicalDecl();
  auto Known = Sites->Calls.find(Key);
  if (Known == Sites->Calls.end() || Known->second.empty() ||
      Sites->AddressTaken.contains(Key))
    return nullptr;
  return &Known->second;
}

/// What \p Of the callee is to the caller, in \p Call.
static const Expr *argumentFor(const Origin &Of, const CallExpr &Call) {
  auto *Parameter = dyn_cast<ParmVarDecl>(Of.Variable);
  unsigned Index = Parameter->getFunctionScopeIndex();
  return Index < Call.getNumArgs() ? Call.getArg(Index) : nullptr;
}

/// Looks at what is passed for \p Parameter in every call of its function.
bool Origins::mayMeetInCalls(const Origin &Parameter, const Origin &Other,
                             unsigned Depth) {
  const unsigned MostCallers = 4;
  const FunctionDecl *Function = functionOf(*Parameter.Variable);
  const auto *Calls =
      Function && Depth < MostCallers ? callsOf(*Function) : nullptr;
  if (!Calls)
    return true;
  bool OtherIsToo = Other.What == Origin::Parameter &&
                    functionOf(*Other.Variable) == Function;
  for (const CallExpr *Call : *Calls) {
    const Expr *One = argumentFor(Parameter, *Call);
    const Expr *Two = OtherIsToo ? argumentFor(Other, *Call) : nullptr;
    if (!One || (OtherIsToo && !Two))
      return true;
    Origin A = ofExpression(One, 0);
    Origin B = OtherIsToo ? ofExpression(Two, 0) : Other;
    if (mayMeet(A, B, Depth + 1))
      return true;
  }
  return false;
}

/// Is the object of \p Origin one that no pointer in memory points to?
static bool isAlone(const Origin &Origin) {
  return (Origin.What == Origin::Object || Origin.What == Origin::Fresh) &&
         !Origin.IsCaptured;
}

/// Objects of this call did not exist when its parameters got their values.
static bool isOfThisCall(const Origin &Origin) {
  return Origin.What == Origin::Fresh ||
         (Origin.What == Origin::Object && Origin.Variable->hasLocalStorage());
}

/// Is what \p A stands for proved to be different from \p B, by what is known
/// of A?
static bool isApart(const Origin &A, const Origin &B) {
  if (A.What == Origin::Literal)
    return true; // nothing writes to a literal
  if (isAlone(A) &&
      (B.What == Origin::Stored || (B.What == Origin::Parameter && !A.IsLent)))
    return true;
  bool IsObject = A.What == Origin::Object || A.What == Origin::Fresh;
  if (IsObject && (B.What == Origin::Object || B.What == Origin::Fresh))
    return true;
  if (isOfThisCall(A) && B.What == Origin::Parameter &&
      functionOf(*A.Variable) == functionOf(*B.Variable))
    return true;
  // All accesses to what a restrict pointer reaches, if anything there is
  // written, go through pointers based on it. Those that are not known to be
  // must not have been able to get its value.
  return A.IsRestrict && B.What != Origin::Anything &&
         !(B.What == Origin::Stored && !B.IsRestrict && A.IsCaptured);
}

bool Origins::mayMeet(const Origin &A, const Origin &B, unsigned Depth) {
  if (A.Variable && A.Variable == B.Variable && A.What == B.What)
    return true;
  if (isApart(A, B) || isApart(B, A))
    return false;
  if (A.What == Origin::Parameter && !mayMeetInCalls(A, B, Depth))
    return false;
  return B.What != Origin::Parameter || mayMeetInCalls(B, A, Depth);
}

Origin Origins::of(const AccessPath &Path) {
  if (Path.Root->kind() == TermKind::Object)
    return ofObject(*Path.Root->variable());
  if (Path.Root->kind() == TermKind::Literal)
    return {Origin::Literal, nullptr, true, false};
  return ofPointer(Path.Root);
}

} // namespace parfold
