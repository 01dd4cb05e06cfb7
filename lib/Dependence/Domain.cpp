//===- Dependence/Domain.cpp - what accesses of a loop share --------------===//

#include "Dependence/Domain.h"
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

std::string powerOfTwo(unsigned Bits) {
  llvm::SmallString<40> Digits;
  llvm::APInt::getOneBitSet(Bits + 1, Bits).toStringUnsigned(Digits);
  return std::string(Digits);
}

Domain::Domain(const ASTContext &Context, const Loop &L, const State &S,
               Instances Which)
    : Context(Context), L(L), S(S), Which(Which), Ctx(isl_ctx_alloc()) {
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
    About.push_back(Value->type()->isUnsignedIntegerOrEnumerationType()
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

} // namespace parfold
