//===- Facts/InnerLoop.cpp - what a loop in the body does -----------------===//

#include "Facts/InnerLoop.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

void forEachSource(TermRef Of, llvm::function_ref<void(TermRef)> Next) {
  for (TermRef Operand : Of->operands())
    Next(Operand);
  auto All = [&](llvm::ArrayRef<TermRef> Terms) {
    for (TermRef Source : Terms)
      if (Source)
        Next(Source);
  };
  switch (Of->kind()) {
  case TermKind::Phi:
  case TermKind::ExitValue:
    if (const Recurrence *Known = Of->loop()->find(Of->operand(0))) {
      All({Known->Before, Known->Next});
      if (Of->kind() == TermKind::ExitValue)
        All(Known->Exits);
    }
    break;
  case TermKind::MemoryPhi:
  case TermKind::MemoryExit:
    All({Of->loop()->MemoryBefore, Of->loop()->MemoryNext});
    if (Of->kind() == TermKind::MemoryExit)
      All(Of->loop()->MemoryExits);
    break;
  default:
    return;
  }
  // How many rounds there have been.
  if (Of->kind() == TermKind::ExitValue || Of->kind() == TermKind::MemoryExit)
    All(Of->loop()->Conditions);
}

bool dependsOnAny(TermRef Root, llvm::function_ref<bool(TermRef)> Predicate) {
  llvm::SmallVector<TermRef, 16> Work{Root};
  llvm::DenseSet<TermRef> Seen;
  while (!Work.empty()) {
    TermRef Next = Work.pop_back_val();
    if (!Seen.insert(Next).second)
      continue;
    if (Predicate(Next))
      return true;
    forEachSource(Next, [&](TermRef Source) { Work.push_back(Source); });
  }
  return false;
}

bool variesIn(TermRef Of, const InnerLoop &Loop) {
  // Loops inside this one run anew in every round.
  auto IsWithin = [&](const InnerLoop *Other) {
    while (Other && Other != &Loop)
      Other = Other->Parent;
    return Other != nullptr;
  };
  return anyWithin(Of, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Round:
    case TermKind::Phi:
    case TermKind::ExitValue:
    case TermKind::MemoryPhi:
    case TermKind::MemoryExit:
      return IsWithin(Part->loop());
    default:
      return false;
    }
  });
}

TermRef differenceOf(TermTable &Terms, TermRef From, TermRef To,
                     llvm::function_ref<bool(TermRef)> Varies) {
  TermRef Step = nullptr;
  auto Add = [&](TermRef Change, bool Positive) {
    if (!Change->type()->isIntegerType() || Varies(Change))
      return false;
    QualType Type = Change->type();
    if (!Positive)
      Change = Change->kind() == TermKind::Constant
                   ? Terms.constant(Type, -Change->bits())
                   : Terms.make(TermKind::Negate, Type, Change);
    auto ValueOf = [](TermRef Constant) {
      return Constant->bits().sextOrTrunc(64).getSExtValue();
    };
    if (!Step)
      Step = Change;
    else if (Step->kind() == TermKind::Constant &&
             Change->kind() == TermKind::Constant)
      Step = Terms.integer(Type, ValueOf(Step) + ValueOf(Change));
    else
      Step = Terms.make(TermKind::Add, Type, {Step, Change});
    return true;
  };
  // Peel what is added off the sum.
  for (TermRef Value = To; Value != From;) {
    switch (Value->kind()) {
    case TermKind::Convert:
      // What passes through a type that is at least as wide as the variable's
      // gains the step modulo 2^N; a narrower one, or _Bool, cuts it.
      if (!Value->type()->isIntegerType() || Value->type()->isBooleanType() ||
          !Value->operand(0)->type()->isIntegerType() ||
          !From->type()->isIntegerType() ||
          Terms.context().getIntWidth(Value->type()) <
              Terms.context().getIntWidth(From->type()))
        return nullptr;
      Value = Value->operand(0);
      break;
    case TermKind::Add: {
      // In a long sum the left operand is the long one: ask of the other first.
      auto HasFrom = [&](TermRef Operand) {
        return anyWithin(Operand, [&](TermRef Part) { return Part == From; });
      };
      bool OnLeft = !HasFrom(Value->operand(1)) || HasFrom(Value->operand(0));
      if (!Add(Value->operand(OnLeft ? 1 : 0), true))
        return nullptr;
      Value = Value->operand(OnLeft ? 0 : 1);
      break;
    }
    case TermKind::Subtract:
      if (!Add(Value->operand(1), false))
        return nullptr;
      Value = Value->operand(0);
      break;
    case TermKind::Address: {
      // 'p + k'
      TermRef Pointee = Value->operand(0);
      if (Pointee->kind() != TermKind::Element ||
          Pointee->operand(0)->type() != Value->type() ||
          !Add(Pointee->operand(1), true))
        return nullptr;
      Value = Pointee->operand(0);
      break;
    }
    default:
      return nullptr;
    }
  }
  return Step;
}

TermRef stepOf(TermTable &Terms, const InnerLoop &Loop, TermRef Place) {
  const Recurrence *Known = Loop.find(Place);
  if (!Known || !Known->Next)
    return nullptr;
  return differenceOf(Terms, Terms.ofLoop(TermKind::Phi, Place, &Loop),
                      Known->Next,
                      [&](TermRef Change) { return variesIn(Change, Loop); });
}

namespace {

/// Numbers of any type of C have room in these.
constexpr unsigned Wide = 256;

struct Numbers {
  llvm::APInt Least, Greatest;
};

Numbers numbersOf(const ASTContext &Context, QualType Type) {
  unsigned Width = Context.getIntWidth(Type);
  llvm::APInt None(Wide, 0);
  if (Type->isUnsignedIntegerOrEnumerationType())
    return {None, llvm::APInt::getLowBitsSet(Wide, Width)};
  llvm::APInt Half = llvm::APInt::getOneBitSet(Wide, Width - 1);
  return {None - Half, Half - 1};
}

bool isWithin(const Numbers &Inner, const Numbers &Outer) {
  return Outer.Least.sle(Inner.Least) && Inner.Greatest.sle(Outer.Greatest);
}

/// What the integer \p T may be: those of the narrowest type on the way to it.
Numbers numbersOf(const ASTContext &Context, TermRef T) {
  Numbers All = numbersOf(Context, T->type());
  if (T->kind() == TermKind::Constant && T->bits().getBitWidth() < Wide) {
    llvm::APInt Number = T->type()->isUnsignedIntegerOrEnumerationType()
                             ? T->bits().zext(Wide)
                             : T->bits().sext(Wide);
    return {Number, Number};
  }
  if (T->kind() != TermKind::Convert || !T->operand(0)->type()->isIntegerType())
    return All;
  Numbers Before = numbersOf(Context, T->operand(0));
  return isWithin(Before, All) ? Before : All;
}

/// Does \p Counter, to which \p Step is added in every round, pass \p Bound
/// before it comes to the end of its type, and round again? \p Compared is the
/// counter as it is compared, in another type perhaps.
bool reaches(const ASTContext &Context, TermRef Counter, TermRef Compared,
             const llvm::APInt &Step, TermRef Bound, bool IsInclusive) {
  if (!Counter->type()->isIntegerType() || !Bound->type()->isIntegerType())
    return Counter->type()->isPointerType(); // of one array, C11 6.5.8p5
  Numbers All = numbersOf(Context, Counter->type()),
          Ends = numbersOf(Context, Bound);
  // Where it is not the number that it was, it is a large one: on the way up.
  if (!isWithin(All, numbersOf(Context, Compared->type())) &&
      (Step.isNegative() ||
       !Compared->type()->isUnsignedIntegerOrEnumerationType() ||
       Context.getIntWidth(Compared->type()) <
           Context.getIntWidth(Counter->type())))
    return false;
  llvm::APInt Over = Step.sext(Wide).abs() - (IsInclusive ? 0 : 1);
  return Step.isNegative() ? All.Least.sle(Ends.Least - Over)
                           : (Ends.Greatest + Over).sle(All.Greatest);
}

} // namespace

bool isBounded(TermTable &Terms, const InnerLoop &Loop,
               llvm::function_ref<bool(TermRef)> Varies) {
  llvm::SmallVector<TermRef, 4> Work;
  if (Loop.Test)
    Work.push_back(Loop.Test);
  while (!Work.empty()) {
    TermRef Condition = Work.pop_back_val();
    if (Condition->kind() == TermKind::And) {
      Work.append(Condition->operands().begin(), Condition->operands().end());
      continue;
    }
    if ((Condition->kind() != TermKind::Less &&
         Condition->kind() != TermKind::LessEqual) ||
        Varies(Condition))
      continue;
    for (unsigned I : {0, 1}) {
      TermRef Counter = Condition->operand(I);
      if (Counter->kind() == TermKind::Convert)
        Counter = Counter->operand(0);
      if (Counter->kind() != TermKind::Phi || Counter->loop() != &Loop ||
          variesIn(Condition->operand(1 - I), Loop))
        continue;
      TermRef Step = stepOf(Terms, Loop, Counter->operand(0));
      if (Step && Step->kind() == TermKind::Constant &&
          (I == 0 ? Step->bits().isStrictlyPositive()
                  : Step->bits().isNegative()) &&
          reaches(Terms.context(), Counter, Condition->operand(I), Step->bits(),
                  Condition->operand(1 - I),
                  Condition->kind() == TermKind::LessEqual))
        return true;
    }
  }
  return false;
}

} // namespace parfold
