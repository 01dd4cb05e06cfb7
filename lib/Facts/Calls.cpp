//===- Facts/Calls.cpp - symbolic evaluation of calls ---------------------===//
//
// A function that is short and simple is run like a part of the body: its
// parameters are variables, its 'return' is a way to leave. That is how
//
//   static void add(double *sum, double x) { *sum += x; }
//   static double larger(double a, double b) { return a > b ? a : b; }
//
// come to be folds. Of any other function the summary of its effects is used:
// its result is a value made of its arguments and of what it reads.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Memory/Storage.h"
#include "Memory/TypeSizes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace parfold {
namespace {

/// The number of statements and expressions in \p S, as far as \p Most.
unsigned sizeOf(const Stmt *S, unsigned Most) {
  unsigned Size = 1;
  for (const Stmt *Child : S->children()) {
    if (Size > Most)
      break;
    if (Child)
      Size += sizeOf(Child, Most - Size);
  }
  return Size;
}

/// Does a call do anything before the body runs? The sizes in the types of
/// parameters are evaluated then (C11 6.9.1p10).
bool hasCodeInParameters(const FunctionDecl &Callee) {
  bool Found = false;
  for (const ParmVarDecl *Parameter : Callee.parameters())
    forEachSize(Parameter->getOriginalType(), [&](const Expr *Size) {
      Found |= Size->HasSideEffects(Callee.getASTContext());
    });
  return Found;
}

bool isSimple(const FunctionDecl &Callee) {
  const unsigned MostNodes = 250;
  return hasOwnBody(Callee) && !Callee.isVariadic() &&
         !Callee.getReturnType()->isFunctionPointerType() &&
         !Callee.hasAttr<NoReturnAttr>() && !hasCodeInParameters(Callee) &&
         sizeOf(Callee.getBody(), MostNodes) <= MostNodes;
}

/// Do the arguments have the types of the parameters? (Those of a function
/// without a prototype are converted by the function, C11 6.9.1p10.) That
/// 'const' is added on the way is no conversion of a value.
bool matches(llvm::ArrayRef<TermRef> Arguments, const FunctionDecl &Callee) {
  const ASTContext &Context = Callee.getASTContext();
  for (unsigned I = 0; I < Arguments.size(); ++I) {
    QualType Given = Arguments[I]->type();
    QualType Wanted = Callee.getParamDecl(I)->getType();
    if (Given->isPointerType() && Wanted->isPointerType()) {
      Given = Given->getPointeeType();
      Wanted = Wanted->getPointeeType();
    }
    if (!Context.hasSameUnqualifiedType(Given, Wanted))
      return false;
  }
  return true;
}

} // namespace

TermRef Evaluator::call(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  switch (Callee ? builtinOf(*Callee) : 0) {
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_expect_with_probability:
  case Builtin::BI__builtin_assume_aligned: {
    // The value is that of the first argument; the rest is advice, but it is
    // evaluated.
    llvm::SmallVector<TermRef, 4> Arguments =
        unordered({E->getArgs(), E->getNumArgs()}, E);
    return Arguments.front();
  }
  case Builtin::BI__builtin_constant_p:
    // Not evaluated, and either answer leads to the same values.
    return Terms.opaque(E->getType(), E);
  default:
    break;
  }
  llvm::SmallVector<TermRef, 4> Arguments =
      unordered({E->getArgs(), E->getNumArgs()}, E);
  ++Facts.PerIteration.Calls;
  if (Callee)
    if (std::optional<TermRef> Result = seenThrough(E, *Callee, Arguments))
      return *Result;
  return summarized(E, Arguments);
}

/// Runs the body of \p Callee. Nothing is left behind where that meets a
/// construct that is not known: the summary may still do.
std::optional<TermRef>
Evaluator::seenThrough(const CallExpr *E, const FunctionDecl &Callee,
                       llvm::ArrayRef<TermRef> Arguments) {
  const unsigned DeepestCall = 6;
  const FunctionDecl *Definition = Callee.getDefinition();
  if (!Definition || !isSimple(*Definition) ||
      SeenThrough.size() >= DeepestCall ||
      Arguments.size() != Definition->getNumParams() ||
      !matches(Arguments, *Definition))
    return std::nullopt;
  for (const CallExpr *Outer : SeenThrough)
    if (Outer->getDirectCallee()->getCanonicalDecl() ==
        Callee.getCanonicalDecl())
      return std::nullopt;
  // What would be refused inside is better refused as a call.
  if (!Known.Calls.of(Callee).Does.empty())
    return std::nullopt;

  Checkpoint Before = checkpoint();
  SeenThrough.push_back(E);
  for (unsigned I = 0; I < Arguments.size(); ++I) {
    const ParmVarDecl *Parameter = Definition->getParamDecl(I);
    Inner.insert(Parameter);
    if (isLocalScalar(Parameter))
      State.Values[Parameter] = Arguments[I];
    else
      State.Memory = Terms.memoryStore(State.Memory, Terms.object(Parameter),
                                       Arguments[I]);
  }
  State.Returned = nullptr;
  Flow F = statement(Definition->getBody());
  SeenThrough.pop_back();
  auto &Return = F.leaves(Exit::Return);
  bool Failed = Facts.Reasons.size() != Before.Reasons ||
                F.leaves(Exit::Break) || F.leaves(Exit::Continue) ||
                (!Return && !F.Falls);
  if (Failed) {
    goBack(Before);
    return std::nullopt;
  }
  if (!Return)
    State = std::move(*F.Falls);
  else if (!F.Falls)
    State = std::move(Return->State);
  else
    State = merge(Return->When, Return->State, *F.Falls);
  TermRef Result = State.Returned;
  State.Returned = Before.State.Returned;
  if (!Result)
    Result = Terms.opaque(E->getType(), E);
  return Result;
}

/// The structure that \p Pointer points to a member of, or what it points to
/// itself: 'memset(&a[i].x, 0, n)' is used for members behind x, too, whatever
/// C says of it.
TermRef Evaluator::wholeBehind(TermRef Pointer) {
  auto Pointee = [](TermRef At) -> TermRef {
    while (At->kind() == TermKind::Convert &&
           At->operand(0)->type()->isPointerType())
      At = At->operand(0);
    return At->kind() == TermKind::Address ? At->operand(0) : nullptr;
  };
  TermRef Whole = nullptr;
  for (TermRef Part = Pointee(Pointer); Part;) {
    if (Part->kind() == TermKind::Field)
      Part = Whole = Part->operand(0);
    else if (Part->kind() == TermKind::Element)
      Part = Pointee(Part->operand(0));
    else
      break;
  }
  return Whole ? Terms.address(Context.getPointerType(Whole->type()), Whole)
               : Pointer;
}

/// The place in the caller's memory that \p What is, with an unknown subscript
/// where any part of it may be meant.
TermRef Evaluator::touchedPlace(const Touched &What,
                                llvm::ArrayRef<TermRef> Arguments) {
  TermRef Anywhere = Terms.any(Context.getPointerDiffType());
  auto As = [&](QualType Type) {
    bool HasSize = !Type.isNull() && !Type->isVoidType() &&
                   !Type->isFunctionType() && !Type->isIncompleteType();
    return Context.getPointerType(HasSize ? Type : Context.CharTy);
  };
  switch (What.Where) {
  case Touched::Argument: {
    if (What.Index >= Arguments.size() ||
        !Arguments[What.Index]->type()->isPointerType())
      return nullptr;
    TermRef Pointer = Arguments[What.Index];
    QualType Type = What.Type.isNull() ? Context.CharTy : What.Type;
    if (Type->isVoidType() || Type->isAnyCharacterType())
      Pointer = wholeBehind(Pointer);
    return Terms.element(Terms.convert(CK_BitCast, As(Type), Pointer),
                         Anywhere);
  }
  case Touched::Global:
    return Terms.object(What.Variable);
  case Touched::Stored:
    return Terms.element(Terms.any(As(What.Type)), Anywhere);
  case Touched::Anything:
    return Terms.element(Terms.opaque(As(What.Type), nullptr), Anywhere);
  }
  llvm_unreachable("covered switch");
}

TermRef Evaluator::summarized(const CallExpr *E,
                              llvm::ArrayRef<TermRef> Arguments) {
  // A copy: what is asked for below may add entries beside it.
  FunctionEffects Effect = Known.Calls.ofCall(*E);
  const NamedDecl *Callee = calleeOf(*E);
  if (!Effect.isKnown()) {
    refuse(ReasonId::UnknownCall, E->getBeginLoc(), {Effect.Unknown});
    return Terms.opaque(E->getType(), E);
  }
  std::string Name = Callee->getNameAsString();
  if (!Effect.Does.empty())
    refuse(ReasonId::ImpureCall, E->getBeginLoc(), {Name, Effect.Does});
  if (Effect.MaySetErrno)
    Facts.SetErrno.push_back(Callee);
  if (Effect.PointsToConstants && E->getType()->isPointerType())
    return Terms.address(E->getType(),
                         Terms.literal(E->getType()->getPointeeType(),
                                       Callee->getCanonicalDecl()));

  llvm::SmallVector<TermRef, 8> Sources(Arguments.begin(), Arguments.end());
  if (!E->getDirectCallee())
    Sources.push_back(value(E->getCallee()));
  for (const Touched &What : Effect.Reads)
    if (TermRef Place = touchedPlace(What, Arguments)) {
      access(Access::Read, Place, nullptr, E, nullptr, Callee);
      TermRef Seen = Memory.filtered(Place, State.Memory);
      if (Seen->kind() != TermKind::MemoryStart)
        Sources.push_back(Seen);
    }
  TermRef Result = Terms.call(Callee, E->getType(), Sources);
  hazard(Hazard::Call, Result, E);
  for (const Touched &What : Effect.Writes) {
    if (What.Where == Touched::Argument) {
      if (TermRef Place = touchedPlace(What, Arguments))
        store(Place, Terms.call(Callee, Place->type(), Sources), E, nullptr,
              Callee);
    } else if (Effect.Does.empty()) {
      refuse(ReasonId::ImpureCall, E->getBeginLoc(),
             {Name, What.Variable
                        ? "writes '" + What.Variable->getNameAsString() + "'"
                        : "writes memory that its arguments do not show"});
    }
  }
  return Result;
}

} // namespace parfold
