//===- Dependence/Instance.cpp - an access in some iteration --------------===//

#include "Dependence/Instance.h"
#include "Dependence/Parts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <cstdlib>
#include <isl/options.h>
#include <map>

using namespace clang;

namespace parfold {
namespace {

/// Steps that isl may take for one question, some tenths of a second.
constexpr unsigned long MostOperations = 200'000;

/// An example is worth less than a proof.
constexpr unsigned long MostForExamples = 50'000;

/// What the questions about one loop may cost together, in squares of a
/// thousand characters: some tenths of a second.
constexpr double MostEffort = 20;

std::string text(const llvm::APInt &Value, bool IsSigned) {
  llvm::SmallString<40> Digits;
  Value.toString(Digits, 10, IsSigned);
  return std::string(Digits);
}

std::string powerOfTwo(unsigned Bits) {
  return text(llvm::APInt::getOneBitSet(Bits + 2, Bits), false);
}

bool isUnsigned(QualType Type) {
  return Type->isUnsignedIntegerOrEnumerationType();
}

bool isInteger(QualType Type) {
  return Type->isIntegerType() && !Type->isBitIntType();
}

/// The value of a constant, as its type reads its bits.
std::string numberOf(TermRef Constant) {
  return text(Constant->bits(), !isUnsigned(Constant->type()));
}

/// The number at \p Index of \p Point, as text.
std::string coordinate(const isl::point &Point, unsigned Index) {
  isl_val *Value =
      isl_point_get_coordinate_val(Point.get(), isl_dim_set, Index);
  char *Digits = isl_val_to_str(Value);
  std::string Text(Digits ? Digits : "");
  free(Digits);
  isl_val_free(Value);
  return Text;
}

} // namespace

//===----------------------------------------------------------------------===//
// What instances share
//===----------------------------------------------------------------------===//

Domain::Domain(const ASTContext &Context, const Loop &L, const State &S)
    : Context(Context), L(L), S(S), Ctx(isl_ctx_alloc()) {
  // Errors come as exceptions, which end a question with "don't know".
  isl_options_set_on_error(Ctx, ISL_ON_ERROR_CONTINUE);
  Walking = Walkers::of(L, S.facts());
}

Domain::~Domain() { isl_ctx_free(Ctx); }

std::string Domain::wholeOf(QualType Type) const {
  return powerOfTwo(Context.getIntWidth(Type));
}

bool Domain::signedWraps() const {
  return Context.getLangOpts().isSignedOverflowDefined();
}

bool Domain::isInvariant(TermRef Value) {
  auto [Entry, IsNew] = Invariant.try_emplace(Value, false);
  if (!IsNew)
    return Entry->second;
  bool Varies = anyWithin(Value, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return S.facts().Carried.count(Part->operand(0)) > 0;
    default:
      return isOfIteration(Part->kind());
    }
  });
  return Invariant[Value] = !Varies;
}

std::string Domain::parameter(TermRef Value) {
  auto Found = llvm::find(Parameters, Value);
  std::string Name = "p" + std::to_string(Found - Parameters.begin());
  if (Found == Parameters.end()) {
    Parameters.push_back(Value);
    unsigned Width = Context.getIntWidth(Value->type());
    std::string Half = powerOfTwo(Width - 1), Whole = powerOfTwo(Width);
    About.push_back(isUnsigned(Value->type())
                        ? "0 <= " + Name + " < " + Whole
                        : "-" + Half + " <= " + Name + " < " + Half);
  }
  return Name;
}

std::string Domain::parameters() const {
  std::string List;
  for (unsigned I = 0; I < Parameters.size(); ++I)
    List += (I ? ", p" : "p") + std::to_string(I);
  return "[" + List + "] -> ";
}

std::string Domain::systemOf(llvm::ArrayRef<std::string> Variables,
                             llvm::ArrayRef<std::string> Conditions) const {
  std::vector<std::string> All(Conditions.begin(), Conditions.end());
  All.insert(All.end(), About.begin(), About.end());
  return parameters() + "{ [" + llvm::join(Variables, ", ") +
         "] : " + llvm::join(All, " and ") + " }";
}

std::optional<int64_t>
Domain::someValue(const std::string &Number,
                  llvm::ArrayRef<std::string> Variables,
                  llvm::ArrayRef<std::string> Conditions) {
  std::vector<std::string> Named(Variables), All(Conditions);
  Named.push_back("x");
  All.push_back("x = " + Number);
  std::string Text = systemOf(Named, All);
  Answer Found = ask("some " + Text, MostOperations, [&]() -> Answer {
    isl::point Point = isl::set(isl(), Text).sample_point();
    if (isl_point_is_void(Point.get()) != isl_bool_false)
      return std::nullopt;
    return Answer({coordinate(Point, Variables.size())});
  });
  int64_t Value;
  if (!Found || llvm::StringRef(Found->front()).getAsInteger(10, Value))
    return std::nullopt;
  return Value;
}

bool Domain::isEmpty(llvm::ArrayRef<std::string> Variables,
                     llvm::ArrayRef<std::string> Conditions) {
  // Parameters are variables here: for no value of them is there a solution.
  std::vector<std::string> Names(Variables), All(Conditions);
  for (unsigned I = 0; I < Parameters.size(); ++I)
    Names.push_back("p" + std::to_string(I));
  llvm::append_range(All, About);
  return llvm::any_of(partsOf(Names, All), [&](const Part &Part) {
    std::string Text = "{ [" + llvm::join(Part.Variables, ", ") +
                       "] : " + llvm::join(Part.Conditions, " and ") + " }";
    return isTrue("empty " + Text,
                  [&] { return isl::set(isl(), Text).is_empty(); });
  });
}

std::string Domain::textOf(const Points &Set, const std::string &Of) {
  std::string Text = Of + "{ [" + llvm::join(Set.Tuple, ", ") + "] : ";
  if (!Set.Variables.empty())
    Text += "exists " + llvm::join(Set.Variables, ", ") + " : ";
  return Text + llvm::join(Set.Conditions, " and ") + " }";
}

bool Domain::areAmong(const Points &Some, const Points &All) {
  // The one end of an implication may count on what holds of parameters.
  Points Known = Some;
  llvm::append_range(Known.Conditions, About);
  std::string Left = textOf(Known, parameters()),
              Right = textOf(All, parameters());
  return isTrue(Left + " among " + Right, [&] {
    return isl::set(isl(), Left).is_subset(isl::set(isl(), Right));
  });
}

std::optional<std::vector<std::string>>
Domain::least(llvm::ArrayRef<std::string> Numbers,
              llvm::ArrayRef<std::string> Variables,
              llvm::ArrayRef<std::string> Conditions) {
  // Parameters are numbers to be found, too.
  std::vector<std::string> Names(Variables), All(Conditions), Wanted;
  for (unsigned I = 0; I < Parameters.size(); ++I)
    Names.push_back("p" + std::to_string(I));
  llvm::append_range(All, About);
  for (const std::string &Number : Numbers) {
    Wanted.push_back("x" + std::to_string(Wanted.size()));
    All.push_back(Wanted.back() + " = " + Number);
  }
  llvm::append_range(Names, Wanted);
  // The least of numbers that are independent are the least of each.
  std::map<std::string, std::string> Values;
  for (const Part &Part : partsOf(Names, All)) {
    Points Set{{}, {}, Part.Conditions};
    for (const std::string &Name : Part.Variables)
      (llvm::is_contained(Wanted, Name) ? Set.Tuple : Set.Variables)
          .push_back(Name);
    if (Set.Tuple.empty())
      continue;
    std::string Text = textOf(Set, "");
    Answer Found = ask("least " + Text, MostForExamples, [&]() -> Answer {
      isl::set Least = isl::set(isl(), Text).lexmin();
      if (Least.is_empty())
        return std::nullopt;
      isl::point Point = Least.sample_point();
      std::vector<std::string> Values;
      for (unsigned I = 0; I < Set.Tuple.size(); ++I)
        Values.push_back(coordinate(Point, I));
      return Values;
    });
    if (!Found)
      return std::nullopt;
    for (auto [Name, Value] : llvm::zip_equal(Set.Tuple, *Found))
      Values[Name] = Value;
  }
  std::vector<std::string> InOrder;
  for (const std::string &Name : Wanted)
    InOrder.push_back(Values[Name]);
  return InOrder;
}

bool Domain::isTrue(llvm::StringRef Question, llvm::function_ref<bool()> Find) {
  return ask(Question, MostOperations,
             [&]() -> Answer {
               return Find() ? Answer(std::in_place) : std::nullopt;
             })
      .has_value();
}

/// What \p Find has isl find out in at most so many \p Operations; nothing
/// also where that is not enough, or too much has been asked.
Answer Domain::ask(llvm::StringRef Question, unsigned long Operations,
                   llvm::function_ref<Answer()> Find) {
  // The time that isl takes grows faster than the text. (What is known costs as
  // much, so that it does not matter who is first to ask.)
  Effort += std::pow(Question.size() / 1000.0, 2);
  if (Effort > MostEffort)
    return std::nullopt;
  return answerOf(Question, [&]() -> Answer {
    isl_ctx_reset_operations(Ctx);
    isl_ctx_set_max_operations(Ctx, Operations);
    Answer Found;
    try {
      Found = Find();
    } catch (const isl::exception &) {
      isl_ctx_reset_error(Ctx);
    }
    isl_ctx_set_max_operations(Ctx, 0);
    return Found;
  });
}

/// The subscripts of two pointers that differ in nothing else.
std::optional<std::pair<TermRef, TermRef>> Domain::subscripts(TermRef A,
                                                              TermRef B) const {
  TermTable &Terms = S.terms();
  TermRef Zero = Terms.integer(Context.getPointerDiffType(), 0);
  auto Reach = [&](TermRef Pointer) {
    return reachOf(Terms, Context, Terms.element(Pointer, Zero), Walking);
  };
  AccessPath First = Reach(A), Second = Reach(B);
  if (First.Root != Second.Root || First.Steps.empty() ||
      First.Steps.size() != Second.Steps.size())
    return std::nullopt;
  for (size_t I = 0; I + 1 < First.Steps.size(); ++I)
    if (First.Steps[I].Member != Second.Steps[I].Member ||
        First.Steps[I].Index != Second.Steps[I].Index)
      return std::nullopt;
  const PathStep &X = First.Steps.back(), &Y = Second.Steps.back();
  if (!X.Index || !Y.Index || X.Type != Y.Type)
    return std::nullopt;
  return std::make_pair(X.Index, Y.Index);
}

//===----------------------------------------------------------------------===//
// One instance
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

/// \p Exact as a value of \p Type: itself where it provably fits, else what
/// is left of it modulo two to the width.
std::string Instance::inType(const std::string &Exact, QualType Type) {
  unsigned Width = In.context().getIntWidth(Type);
  if (Type->isBooleanType())
    return fresh(Type);
  std::string Whole = powerOfTwo(Width), Half = powerOfTwo(Width - 1);
  std::string Fits = isUnsigned(Type)
                         ? "0 <= " + Exact + " < " + Whole
                         : "-" + Half + " <= " + Exact + " < " + Half;
  if (proves(Fits))
    return Exact;
  if (isUnsigned(Type))
    return "((" + Exact + ") mod " + Whole + ")";
  return "(((" + Exact + " + " + Half + ") mod " + Whole + ") - " + Half + ")";
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
  if (InOwnType)
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
  return inType(Exact, Value->type());
}

std::string Instance::arithmetic(TermRef Value) {
  QualType Type = Value->type();
  auto InType = [&](const std::string &Exact) {
    bool Wraps = isUnsigned(Type) || In.signedWraps();
    return Wraps ? inType(Exact, Type) : Exact;
  };
  auto Constant = [&](unsigned I) -> std::optional<int64_t> {
    TermRef Operand = Value->operand(I);
    if (Operand->kind() != TermKind::Constant ||
        Operand->bits().getActiveBits() > 62)
      return std::nullopt;
    return Operand->bits().getSExtValue();
  };
  switch (Value->kind()) {
  case TermKind::Negate:
    return InType("(-" + expression(Value->operand(0)) + ")");
  case TermKind::Add:
    return InType("(" + expression(Value->operand(0)) + " + " +
                  expression(Value->operand(1)) + ")");
  case TermKind::Subtract:
    if (!isInteger(Value->operand(0)->type()))
      return unknown(Value); // of pointers
    return InType("(" + expression(Value->operand(0)) + " - " +
                  expression(Value->operand(1)) + ")");
  case TermKind::Multiply:
    for (unsigned I : {0, 1})
      if (Value->operand(I)->kind() == TermKind::Constant)
        return InType("(" + numberOf(Value->operand(I)) + " * " +
                      expression(Value->operand(1 - I)) + ")");
    return unknown(Value);
  case TermKind::ShiftLeft:
    if (auto By = Constant(1); By && *By >= 0 && *By < 62)
      return InType("(" + std::to_string(int64_t(1) << *By) + " * " +
                    expression(Value->operand(0)) + ")");
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
    bool Overflows = isUnsigned(Value->type()) || In.signedWraps() ||
                     In.context().getIntWidth(Value->type()) < 32;
    Text = Overflows ? inType(Exact, Value->type()) : Exact;
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
