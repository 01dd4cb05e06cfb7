//===- Dependence/Instance.cpp - an access in some iteration --------------===//

#include "Dependence/Instance.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {
namespace {

bool isUnsigned(QualType Type) {
  return Type->isUnsignedIntegerOrEnumerationType();
}

bool isInteger(QualType Type) {
  return Type->isIntegerType() && !Type->isBitIntType();
}

/// The value of a constant, as its type reads its bits.
std::string numberOf(TermRef Constant) {
  llvm::SmallString<40> Digits;
  Constant->bits().toString(Digits, 10, !isUnsigned(Constant->type()));
  return std::string(Digits);
}

} // namespace

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Instance::Instance(Domain &In, const Access &A, llvm::StringRef Name)
    : In(In), Name(Name) {
  const IterationSpace &Space = *In.loop().Space;
  const LoopFacts &Facts = In.state().facts();
  Iteration = "t" + this->Name;
  Variables.push_back(Iteration);
  // The counter itself tells iterations apart where its step is not known.
  if (Space.Step)
    Conditions.push_back(Iteration + " >= 0");

  llvm::SmallVector<const InnerLoop *, 4> Around;
  for (const InnerLoop *Loop = A.In; Loop; Loop = Loop->Parent)
    Around.push_back(Loop);
  for (const InnerLoop *Loop : llvm::reverse(Around)) {
    std::string Round = "r" + std::to_string(Rounds.size()) + this->Name;
    Rounds[Loop] = Round;
    Variables.push_back(Round);
    Conditions.push_back(Round + " >= 0");
  }

  // The iteration is one of the loop's; the guards of its iteration space make
  // sure that comparing values is what the test does.
  if (isInteger(Space.Counter->getType()) && Facts.First && Facts.Bound) {
    std::string Counter = expression(In.state().terms().counter(Space.Counter));
    std::string First = expression(Facts.First),
                Bound = expression(Facts.Bound);
    if (Facts.BoundLess)
      Bound = "(" + Bound + " - " + expression(Facts.BoundLess) + ")";
    if (Space.BoundLess != 0)
      Bound = "(" + Bound + " - " + std::to_string(Space.BoundLess) + ")";
    bool Inclusive = Space.Test == Relation::LessEqual ||
                     Space.Test == Relation::GreaterEqual;
    std::string Before = Inclusive ? " <= " : " < ";
    if (Space.Up)
      Conditions.push_back(First + " <= " + Counter + Before + Bound);
    else
      Conditions.push_back(Bound + Before + Counter + " <= " + First);
  }
  for (TermRef Condition : A.Path)
    assume(Condition);
}

bool Instance::proves(const std::string &Claim) {
  std::vector<std::string> All = Conditions;
  All.push_back("not (" + Claim + ")");
  return In.isEmpty(Variables, All);
}

void Instance::range(const std::string &Variable, QualType Type) {
  if (!isInteger(Type))
    return;
  unsigned Width = In.context().getIntWidth(Type);
  if (isUnsigned(Type))
    Conditions.push_back("0 <= " + Variable + " < " + powerOfTwo(Width));
  else
    Conditions.push_back("-" + powerOfTwo(Width - 1) + " <= " + Variable +
                         " < " + powerOfTwo(Width - 1));
}

std::string Instance::variable() {
  Variables.push_back("u" + std::to_string(Variables.size()) + Name);
  return Variables.back();
}

std::string Instance::fresh(QualType Type) {
  std::string Variable = variable();
  range(Variable, Type);
  return Variable;
}

std::string Instance::unknown(TermRef Value) { return fresh(Value->type()); }

bool Instance::fits(const std::string &Exact, QualType Type) {
  unsigned Width = In.context().getIntWidth(Type);
  std::string Whole = powerOfTwo(Width), Half = powerOfTwo(Width - 1);
  return proves(isUnsigned(Type) ? "0 <= " + Exact + " < " + Whole
                                 : "-" + Half + " <= " + Exact + " < " + Half);
}

/// \p Exact as a value of \p Type: itself where it provably fits, else what
/// is left of it modulo two to the width.
std::string Instance::inType(const std::string &Exact, QualType Type) {
  if (Type->isBooleanType())
    return fresh(Type);
  if (fits(Exact, Type))
    return Exact;
  unsigned Width = In.context().getIntWidth(Type);
  std::string Whole = powerOfTwo(Width), Half = powerOfTwo(Width - 1);
  if (isUnsigned(Type))
    return "((" + Exact + ") mod " + Whole + ")";
  return "(((" + Exact + " + " + Half + ") mod " + Whole + ") - " + Half + ")";
}

/// What arithmetic in \p Type makes of \p Exact.
std::string Instance::sum(const std::string &Exact, QualType Type) {
  if (isUnsigned(Type) || In.signedWraps())
    return inType(Exact, Type);
  return In.signedIsExact() || fits(Exact, Type) ? Exact : fresh(Type);
}

std::string Instance::convert(TermRef Value) {
  TermRef Of = Value->operand(0);
  if (!isInteger(Value->type()))
    return unknown(Value);
  if (Of->isCondition()) {
    std::string Variable = fresh(Value->type());
    Conditions.push_back("0 <= " + Variable + " <= 1");
    return Variable;
  }
  if (!isInteger(Of->type()))
    return unknown(Value);
  std::string Inner = expression(Of);
  const ASTContext &Context = In.context();
  unsigned From = Context.getIntWidth(Of->type()),
           To = Context.getIntWidth(Value->type());
  bool Keeps = isUnsigned(Of->type())
                   ? To > From || (To == From && isUnsigned(Value->type()))
                   : To >= From && !isUnsigned(Value->type());
  return Keeps ? Inner : inType(Inner, Value->type());
}

/// A value that goes on from round to round, where it gains the same constant
/// every time.
std::string Instance::carried(TermRef Value) {
  const InnerLoop &Loop = *Value->loop();
  TermRef Place = Value->operand(0);
  const Recurrence *Known = Loop.find(Place);
  auto Round = Rounds.find(&Loop);
  if (!Known || Round == Rounds.end() || !isInteger(Value->type()))
    return unknown(Value);
  TermRef Step = stepOf(In.state().terms(), Loop, Place);
  if (!Step || Step->kind() != TermKind::Constant)
    return unknown(Value);
  // A step of 2^32 - 1 is one of -1.
  unsigned Width = In.context().getIntWidth(Value->type());
  int64_t By = llvm::SignExtend64(Step->bits().sextOrTrunc(64).getZExtValue(),
                                  std::min(Width, 64u));
  std::string Start = expression(Known->Before);
  std::string Exact =
      "(" + Start + " + " + std::to_string(By) + " * " + Round->second + ")";
  // Added in its own signed type, it does not overflow.
  bool InOwnType = !isUnsigned(Value->type()) && !In.signedWraps();
  for (TermRef Sum = Known->Next; InOwnType && Sum != Value;) {
    InOwnType =
        (Sum->kind() == TermKind::Add || Sum->kind() == TermKind::Subtract) &&
        Sum->type() == Value->type();
    if (InOwnType)
      Sum = Sum->operand(0);
  }
  if (InOwnType && In.signedIsExact())
    return Exact;
  // If every round leads from a value in the type to one in the type, none
  // wraps. (All rounds before this one have passed the test as well.)
  if (Loop.Test) {
    Instance Probe = *this;
    Probe.Texts[Value] = Exact;
    Probe.assume(Loop.Test);
    std::string NextValue = "(" + Exact + " + " + std::to_string(By) + ")";
    std::string Whole = powerOfTwo(Width), Half = powerOfTwo(Width - 1);
    std::string Fits = isUnsigned(Value->type())
                           ? "0 <= " + NextValue + " < " + Whole
                           : "-" + Half + " <= " + NextValue + " < " + Half;
    std::string Here = isUnsigned(Value->type())
                           ? "0 <= " + Exact + " < " + Whole
                           : "-" + Half + " <= " + Exact + " < " + Half;
    Probe.Conditions.push_back(Here);
    if (Probe.proves(Fits)) {
      Conditions.push_back(Here);
      return Exact;
    }
  }
  return InOwnType ? sum(Exact, Value->type()) : inType(Exact, Value->type());
}

std::string Instance::arithmetic(TermRef Value) {
  QualType Type = Value->type();
  auto Constant = [&](unsigned I) -> std::optional<int64_t> {
    TermRef Operand = Value->operand(I);
    if (Operand->kind() != TermKind::Constant ||
        Operand->bits().getActiveBits() > 62)
      return std::nullopt;
    return Operand->bits().getSExtValue();
  };
  switch (Value->kind()) {
  case TermKind::Negate:
    return sum("(-" + expression(Value->operand(0)) + ")", Type);
  case TermKind::Add:
    return sum("(" + expression(Value->operand(0)) + " + " +
                   expression(Value->operand(1)) + ")",
               Type);
  case TermKind::Subtract:
    if (!isInteger(Value->operand(0)->type()))
      return unknown(Value); // of pointers
    return sum("(" + expression(Value->operand(0)) + " - " +
                   expression(Value->operand(1)) + ")",
               Type);
  case TermKind::Multiply:
    for (unsigned I : {0, 1})
      if (Value->operand(I)->kind() == TermKind::Constant)
        return sum("(" + numberOf(Value->operand(I)) + " * " +
                       expression(Value->operand(1 - I)) + ")",
                   Type);
    return unknown(Value);
  case TermKind::ShiftLeft:
    if (auto By = Constant(1); By && *By >= 0 && *By < 62)
      return sum("(" + std::to_string(int64_t(1) << *By) + " * " +
                     expression(Value->operand(0)) + ")",
                 Type);
    return unknown(Value);
  case TermKind::ShiftRight:
    // Of a negative number too, as gcc and clang define it.
    if (auto By = Constant(1); By && *By >= 0 && *By < 62)
      return "floor((" + expression(Value->operand(0)) + ") / " +
             std::to_string(int64_t(1) << *By) + ")";
    return unknown(Value);
  case TermKind::Divide:
  case TermKind::Remainder: {
    auto By = Constant(1);
    if (!By || *By <= 0)
      return unknown(Value);
    std::string Of = expression(Value->operand(0)),
                Divisor = std::to_string(*By);
    bool IsQuotient = Value->kind() == TermKind::Divide;
    if (isUnsigned(Type) || proves(Of + " >= 0"))
      return IsQuotient ? "floor((" + Of + ") / " + Divisor + ")"
                        : "((" + Of + ") mod " + Divisor + ")";
    // C truncates towards zero (C11 6.5.5p6). That the quotient has a place in
    // its type is not said: where it is not computed, it may have none.
    std::string Variable = variable();
    Conditions.push_back(
        IsQuotient
            ? "((" + Of + " >= 0 and " + Variable + " = floor((" + Of + ") / " +
                  Divisor + ")) or (" + Of + " < 0 and " + Variable +
                  " = -floor((-" + Of + ") / " + Divisor + ")))"
            : "((" + Of + " >= 0 and " + Variable + " = (" + Of + ") mod " +
                  Divisor + ") or (" + Of + " < 0 and " + Variable + " = -((-" +
                  Of + ") mod " + Divisor + ")))");
    return Variable;
  }
  case TermKind::BitAnd:
    for (unsigned I : {0, 1})
      if (auto Mask = Constant(I); Mask && *Mask >= 0) {
        TermRef Other = Value->operand(1 - I);
        if (llvm::isPowerOf2_64(*Mask + 1))
          return "((" + expression(Other) + ") mod " +
                 std::to_string(*Mask + 1) + ")";
        std::string Variable = fresh(Type);
        Conditions.push_back("0 <= " + Variable +
                             " <= " + std::to_string(*Mask));
        return Variable;
      }
    return unknown(Value);
  default:
    return unknown(Value);
  }
}

std::string Instance::expression(TermRef Value) {
  if (auto Entry = Texts.find(Value); Entry != Texts.end())
    return Entry->second;
  std::string Text;
  const IterationSpace &Space = *In.loop().Space;
  const LoopFacts &Facts = In.state().facts();
  if (Value->kind() == TermKind::Constant && isInteger(Value->type())) {
    Text = numberOf(Value);
  } else if (Value->isCondition()) {
    Text = variable();
    Conditions.push_back("0 <= " + Text + " <= 1");
  } else if (Value->kind() == TermKind::Any) {
    return fresh(Value->type()); // another one each time
  } else if (Value->kind() == TermKind::Counter && isInteger(Value->type())) {
    if (!Space.Step)
      Text = Iteration;
    else
      Text = "(" + expression(Facts.First) + (Space.Up ? " + " : " - ") +
             std::to_string(*Space.Step) + " * " + Iteration + ")";
  } else if (Value->kind() == TermKind::Round) {
    auto Round = Rounds.find(Value->loop());
    if (!Value->loop() && Space.Step)
      Text = Iteration;
    else
      Text = Round != Rounds.end() ? Round->second : unknown(Value);
  } else if (Value->kind() == TermKind::Start && Space.Step &&
             isInteger(Value->type()) &&
             Facts.Advances.count(Value->operand(0))) {
    // Its value before the loop, and what the iterations have added.
    auto Initial = Facts.Initial.find(Value->operand(0));
    std::string Before = Initial != Facts.Initial.end()
                             ? expression(Initial->second)
                             : In.parameter(Value);
    std::string Exact =
        "(" + Before + " + " +
        std::to_string(Facts.Advances.find(Value->operand(0))->second) + " * " +
        Iteration + ")";
    // (Narrower ones are converted to their type.)
    Text = In.context().getIntWidth(Value->type()) < 32
               ? inType(Exact, Value->type())
               : sum(Exact, Value->type());
  } else if (Value->kind() == TermKind::Phi) {
    Text = carried(Value);
  } else if (Value->kind() == TermKind::Select && isInteger(Value->type())) {
    std::string Then = expression(Value->operand(1)),
                Else = expression(Value->operand(2));
    Text = fresh(Value->type());
    std::optional<Formula> If = formula(Value->operand(0));
    if (If && If->IsExact)
      Conditions.push_back("((" + If->Text + " and " + Text + " = " + Then +
                           ") or (not (" + If->Text + ") and " + Text + " = " +
                           Else + "))");
    else
      Conditions.push_back("(" + Text + " = " + Then + " or " + Text + " = " +
                           Else + ")");
  } else if (Value->kind() == TermKind::Convert) {
    Text = convert(Value);
  } else if (isInteger(Value->type()) && Value->kind() >= TermKind::Negate &&
             Value->kind() < TermKind::Convert) {
    // What is invariant as a whole may still be linear in its parts.
    Text = arithmetic(Value);
    if (llvm::is_contained(Variables, Text) && In.isInvariant(Value))
      Text = In.parameter(Value);
  } else if (isInteger(Value->type()) && In.isInvariant(Value)) {
    Text = In.parameter(Value);
  } else {
    Text = unknown(Value);
  }
  // Written out, shared parts can make it long beyond use.
  if (Text.size() > 4000)
    Text = unknown(Value);
  return Texts[Value] = Text;
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

std::optional<Instance::Formula> Instance::comparison(TermRef Condition) {
  TermRef Left = Condition->operand(0), Right = Condition->operand(1);
  std::string LeftText, RightText;
  if (isInteger(Left->type()) && isInteger(Right->type())) {
    LeftText = expression(Left);
    RightText = expression(Right);
  } else if (Left->type()->isPointerType() && Right->type()->isPointerType() &&
             !Left->type()->isFunctionPointerType()) {
    // Of pointers into one array the subscripts are compared.
    auto Pair = In.subscripts(Left, Right);
    if (!Pair)
      return std::nullopt;
    LeftText = expression(Pair->first);
    RightText = expression(Pair->second);
  } else {
    return std::nullopt;
  }
  const char *Sign = Condition->kind() == TermKind::Less        ? " < "
                     : Condition->kind() == TermKind::LessEqual ? " <= "
                     : Condition->kind() == TermKind::Equal     ? " = "
                                                                : " != ";
  return Formula{"(" + LeftText + Sign + RightText + ")", true};
}

std::optional<Instance::Formula> Instance::formula(TermRef Condition) {
  switch (Condition->kind()) {
  case TermKind::And: {
    auto A = formula(Condition->operand(0)), B = formula(Condition->operand(1));
    if (!A || !B) {
      if (A || B)
        return Formula{(A ? A : B)->Text, false};
      return std::nullopt;
    }
    return Formula{"(" + A->Text + " and " + B->Text + ")",
                   A->IsExact && B->IsExact};
  }
  case TermKind::Or: {
    auto A = formula(Condition->operand(0)), B = formula(Condition->operand(1));
    if (!A || !B)
      return std::nullopt;
    return Formula{"(" + A->Text + " or " + B->Text + ")",
                   A->IsExact && B->IsExact};
  }
  case TermKind::Not: {
    auto A = formula(Condition->operand(0));
    if (!A || !A->IsExact)
      return std::nullopt;
    return Formula{"(not " + A->Text + ")", true};
  }
  case TermKind::Less:
  case TermKind::LessEqual:
  case TermKind::Equal:
  case TermKind::NotEqual:
    return comparison(Condition);
  default:
    return std::nullopt;
  }
}

/// A loop that goes on until two values meet has not met them before either:
/// counting one by one, it has not gone past.
void Instance::assumeTestNotEqual(TermRef Condition) {
  for (auto &[Loop, Round] : Rounds) {
    if (Loop->Test != Condition)
      continue;
    for (unsigned I : {0, 1}) {
      TermRef Counter = Condition->operand(I);
      while (Counter->kind() == TermKind::Convert &&
             isInteger(Counter->operand(0)->type()) &&
             In.context().getIntWidth(Counter->type()) >=
                 In.context().getIntWidth(Counter->operand(0)->type()))
        Counter = Counter->operand(0);
      if (Counter->kind() != TermKind::Phi || Counter->loop() != Loop ||
          !isInteger(Counter->type()) ||
          variesIn(Condition->operand(1 - I), *Loop)) // may be leapt over
        continue;
      TermRef Step = stepOf(In.state().terms(), *Loop, Counter->operand(0));
      const Recurrence *Known = Loop->find(Counter->operand(0));
      if (!Step || !Known)
        continue;
      bool Up = Step->isInteger(1);
      if (!Up && !Step->isInteger(-1))
        continue;
      std::string First = expression(Known->Before),
                  Bound = expression(Condition->operand(1 - I)),
                  Value = expression(Counter);
      Conditions.push_back(Up ? "(" + Value + " < " + Bound + " or " + Bound +
                                    " < " + First + ")"
                              : "(" + Value + " > " + Bound + " or " + Bound +
                                    " > " + First + ")");
    }
  }
}

void Instance::assume(TermRef Condition) {
  if (Condition->kind() == TermKind::NotEqual)
    assumeTestNotEqual(Condition);
  std::optional<Formula> Known = formula(Condition);
  if (Known)
    Conditions.push_back(Known->Text);
  IsPathExact &= Known && Known->IsExact;
}

} // namespace parfold
