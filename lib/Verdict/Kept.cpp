//===- Verdict/Kept.cpp - what a loop may change, as text
//------------------===//
//
// A loop that is checked while the program runs is run twice. So everything
// that it may change is copied before, put back in between, and compared: the
// variables of the state, and the memory that iterations write, from the first
// element to the last.
//
// Text that tells addresses apart need not be of memory that exists. This must:
// elements are copied that an iteration may only have been able to reach. So
// either it is known how many there are, or iterations touch all of them,
// whatever the data are: every iteration one, and the last element in any case.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/TermText.h"
#include "Facts/Evaluator.h"
#include "Facts/InnerLoop.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// How values of the basic type \p Type are compared, if they can be.
std::optional<KeptType> keptTypeOf(QualType Type) {
  if (Type->isBitIntType())
    return std::nullopt; // it may have bits that mean nothing
  if (Type->isAnyPointerType())
    return KeptType::Pointer;
  if (Type->isUnsignedIntegerOrEnumerationType())
    return KeptType::Unsigned;
  if (Type->isSignedIntegerOrEnumerationType())
    return KeptType::Signed;
  if (Type->isSpecificBuiltinType(BuiltinType::Float))
    return KeptType::Float;
  if (Type->isSpecificBuiltinType(BuiltinType::Double))
    return KeptType::Double;
  if (Type->isSpecificBuiltinType(BuiltinType::LongDouble))
    return KeptType::LongDouble;
  return std::nullopt;
}

/// \p A times \p B, as text.
std::string timesText(const std::string &A, uint64_t B) {
  if (B == 1)
    return A;
  if (A == "1")
    return std::to_string(B);
  return (llvm::StringRef(A).contains(' ') ? "(" + A + ")" : A) + " * " +
         std::to_string(B);
}

/// Places that lie \p Stride bytes apart, the first of which is \p Place.
struct Pieces {
  std::string Place;  ///< an lvalue: "s", "out[0].x"
  std::string First;  ///< its address: "&s", "out"
  std::string Count;  ///< how many
  std::string Stride; ///< or "", if one ends where the next one begins
};

/// Splits \p P, of type \p Type, into what can be compared.
/// \returns false if that is not possible.
bool split(const ASTContext &Context, const Pieces &P, QualType Type,
           std::vector<KeptPlace> &To) {
  const size_t MostParts = 64;
  uint64_t Many = 1;
  std::string Element = P.Place;
  while (auto *Array = Context.getAsConstantArrayType(Type)) {
    Many *= Array->getZExtSize();
    Type = Array->getElementType();
    Element = (Element[0] == '*' ? "(" + Element + ")" : Element) + "[0]";
  }
  if (Many == 0 || To.size() == MostParts)
    return Many == 0;
  Type = Type.getCanonicalType().getUnqualifiedType();
  if (auto *Record = Type->getAsStructureType()) {
    // (Within a structure, arrays of others would have strides of their own.)
    if (Many > 1 && !P.Stride.empty())
      return false;
    std::string Stride = P.Stride.empty() ? "sizeof " + Element : P.Stride;
    for (const FieldDecl *Member : Record->getDecl()->fields()) {
      if (Member->isBitField() || Member->getName().empty())
        return false;
      std::string Name = Member->getNameAsString();
      std::string Part = Element[0] == '*' ? Element.substr(1) + "->" + Name
                                           : Element + "." + Name;
      if (!split(Context, {Part, "&" + Part, timesText(P.Count, Many), Stride},
                 Member->getType(), To))
        return false;
    }
    return true;
  }
  KeptPlace New{P.First, P.Count, "sizeof " + Element, P.Stride, Many, {}};
  if (auto *Complex = Type->getAs<ComplexType>()) {
    New.Many *= 2;
    New.Size += " / 2";
    Type = Complex->getElementType();
  }
  std::optional<KeptType> Known = keptTypeOf(Type);
  if (!Known)
    return false;
  New.Type = *Known;
  if (New.Stride.empty()) {
    New.Count = timesText(New.Count, New.Many);
    New.Many = 1;
  }
  To.push_back(std::move(New));
  return true;
}

} // namespace

/// Do all rounds of the loops around \p A, which are the same in every
/// iteration, touch what \p A does? Adds the condition that there are any.
bool Judge::isEverywhere(const Access &A,
                         std::vector<std::string> &Conditions) {
  llvm::SmallVector<TermRef, 4> Tests;
  Domain &In = Iterations->domain();
  for (const InnerLoop *Loop = A.In; Loop; Loop = Loop->Parent) {
    TermRef Test = Loop->Test;
    if (!Test || Loop->Conditions.size() != 1 || Loop->Conditions[0] != Test ||
        (Test->kind() != TermKind::Less && Test->kind() != TermKind::LessEqual))
      return false;
    for (TermRef Side : Test->operands()) {
      while (Side->kind() == TermKind::Convert)
        Side = Side->operand(0);
      const Recurrence *Known =
          Side->kind() == TermKind::Phi && Side->loop() == Loop
              ? Loop->find(Side->operand(0))
              : nullptr;
      if (!In.isInvariant(Known ? Known->Before : Side))
        return false;
    }
    TermRef Round = S.terms().ofLoop(TermKind::Round, nullptr, Loop);
    std::optional<Extent> Rounds = extentOf(In, A, Round);
    if (!Rounds)
      return false;
    Polynomial Count = Rounds->Last + Polynomial(1);
    for (auto &[Product, Coefficient] : Count.terms())
      for (TermRef Factor : Product)
        if (!isSafeBefore(Factor))
          return false;
    std::string Text = numberText(U.Context, Count);
    if (Text.empty() || (Count.isConstant() && Count.constant() <= 0))
      return false;
    if (!Count.isConstant())
      Conditions.push_back(Text + " > 0");
    Tests.push_back(Test);
  }
  return llvm::all_of(S.conjuncts(A.Path), [&](TermRef Condition) {
    return llvm::is_contained(Tests, Condition);
  });
}

/// Is \p Index a sum of products of counters and invariants, each of which is
/// the number it looks like?
bool Judge::isPlainIndex(TermRef Index) {
  return !dependsOnAny(Index, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return !Iterations->domain().isInvariant(Part) &&
             !S.isInduction(Part->operand(0));
    case TermKind::Counter:
    case TermKind::Round:
    case TermKind::Phi:
    case TermKind::Constant:
    case TermKind::Negate:
    case TermKind::Add:
    case TermKind::Subtract:
    case TermKind::Multiply:
      return false;
    case TermKind::Convert:
      return !Part->type()->isIntegerType() ||
             U.Context.getIntWidth(Part->type()) < 32;
    default:
      return !Iterations->domain().isInvariant(Part);
    }
  });
}

/// How many elements there are behind \p Pointer, not only how many iterations
/// may reach.
std::optional<ElementCount> Judge::wholeCount(const VarDecl &Pointer) {
  if (std::optional<ElementCount> Allocated = allocatedCount(Pointer))
    return Allocated;
  // What is said of a name is said of its one value.
  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  findAssigned(L.Function->getBody(), Assigned, Declared);
  if (Assigned.contains(&Pointer))
    return std::nullopt;
  if (auto *Parameter = dyn_cast<ParmVarDecl>(&Pointer))
    if (auto *Array =
            U.Context.getAsConstantArrayType(Parameter->getOriginalType());
        Array && Array->getSizeModifier() == ArraySizeModifier::Static)
      return ElementCount{Array->getZExtSize(), ""};
  return declaredCount(Pointer.getName());
}

/// The elements behind a pointer that \p A touches one of; nothing if they may
/// not all be there.
std::optional<Judge::Elements> Judge::elementsOf(const Access &A) {
  const AccessPath &Path = A.Reach;
  const ASTContext &Context = U.Context;
  if (!isSafeBefore(Path.Root))
    return std::nullopt;
  Elements Result;
  std::string Root = parfold::textOf(Context, Path.Root);
  if (Root.empty())
    return std::nullopt;
  // As many as the type, an allocation or the user says.
  TermRef Place =
      Path.Root->kind() == TermKind::Start ? Path.Root->operand(0) : nullptr;
  const VarDecl *Pointer = Place ? variableAt(Place) : nullptr;
  std::optional<ElementCount> Whole;
  if (Pointer &&
      Context.hasSameUnqualifiedType(Pointer->getType()->getPointeeType(),
                                     Path.Steps.front().Type))
    Whole = wholeCount(*Pointer);
  if (Whole) {
    Result.First = Root;
    Result.Count =
        Whole->Constant ? std::to_string(*Whole->Constant) : Whole->Text;
    return Result;
  }
  // Or those that all iterations touch.
  const IterationSpace &Space = *L.Space;
  TermRef Index = Path.Steps.front().Index;
  bool IsOne = Iterations->domain().isInvariant(Index);
  if (V.Found || (!IsOne && Space.Step != 1))
    return std::nullopt;
  auto IsOfSame = [&](const Access &Other) {
    return Other.Reach.Root == Path.Root && !Other.Reach.Steps.empty() &&
           Other.Reach.Steps.front().Index == Index &&
           Other.Reach.Steps.front().Type == Path.Steps.front().Type;
  };
  // Where one of two branches touches it, and so does the other, all do.
  auto IsTouched = [&](const Access &Other,
                       std::vector<std::string> &Conditions) {
    if (isEverywhere(Other, Conditions))
      return true;
    PathCondition Under = S.conjuncts(Other.Path);
    for (TermRef Condition : Under) {
      PathCondition Without = Under, Opposite;
      llvm::erase(Without, Condition);
      Opposite = Without;
      Opposite.push_back(S.terms().negation(Condition));
      bool HasTwin = llvm::any_of(Facts.Accesses, [&](const Access &Twin) {
        PathCondition Of = S.conjuncts(Twin.Path);
        return IsOfSame(Twin) && Twin.In == Other.In &&
               Of.size() == Opposite.size() &&
               llvm::all_of(Opposite, [&](TermRef T) {
                 return llvm::is_contained(Of, T);
               });
      });
      Access Both = Other;
      Both.Path = Without;
      Conditions.clear();
      if (HasTwin && isEverywhere(Both, Conditions))
        return true;
    }
    return false;
  };
  for (const Access &Other : Facts.Accesses) {
    std::vector<std::string> Conditions;
    if (!IsOfSame(Other) || !isPlainIndex(Index) ||
        !IsTouched(Other, Conditions))
      continue;
    std::optional<Extent> Known = extentOf(Iterations->domain(), Other, Index);
    if (!Known)
      continue;
    Polynomial Count = Known->Last - Known->First + Polynomial(1);
    auto IsSafe = [&](const Polynomial &P) {
      return llvm::all_of(P.terms(), [&](auto &Entry) {
        return llvm::all_of(
            Entry.first, [&](TermRef Factor) { return isSafeBefore(Factor); });
      });
    };
    Result.First = addressText(Context, Path.Root, Known->First);
    Result.Count = numberText(Context, Count);
    if (!IsSafe(Known->First) || !IsSafe(Known->Last) || Result.First.empty() ||
        Result.Count.empty() || (IsOne && !Count.isConstant()))
      continue;
    Result.Conditions = std::move(Conditions);
    bool IsKnown = true;
    for (TermRef Value : Known->NotNegative) {
      std::string Text = parfold::textOf(Context, Value);
      IsKnown &= !Text.empty() && isSafeBefore(Value);
      Result.Conditions.push_back(Text + " >= 0");
    }
    if (IsKnown)
      return Result;
  }
  return std::nullopt;
}

/// Notes that the place of \p A may change. \returns why that cannot be
/// compared, or "".
std::string Judge::keepPlace(const Access &A) {
  const AccessPath &Path = A.Reach;
  llvm::ArrayRef<PathStep> Steps = Path.Steps;
  std::string Name = A.At ? textOf(A) : nameOf(A.Place);
  Pieces P;
  QualType Type;
  if (Path.Root->kind() == TermKind::Object) {
    const VarDecl *Variable = Path.Root->variable();
    if (!isNameable(Path.Root))
      return "'" + Name + "' has no name in front of the loop";
    if (Variable->getStorageClass() == SC_Register)
      return "'" + Name + "' has no address";
    P.Place = Variable->getNameAsString();
    P.Count = "1";
    Type = Variable->getType();
    if (auto *Sized = U.Context.getAsVariableArrayType(Type)) {
      P.Count = "sizeof " + P.Place + " / sizeof " + P.Place + "[0]";
      P.Place += "[0]";
      Type = Sized->getElementType();
      Steps = {};
    }
  } else {
    if (Steps.empty() || !Steps.front().Index)
      return "it is not known where '" + Name + "' is";
    std::optional<Elements> Known = elementsOf(A);
    if (!Known)
      return "it is not known which elements there are around '" + Name + "'";
    for (std::string &Condition : Known->Conditions)
      if (!llvm::is_contained(V.Guards, Condition))
        V.Guards.push_back(std::move(Condition));
    Type = Steps.front().Type;
    // The pointer may be one to something else.
    std::string Cast;
    if (!U.Context.hasSameUnqualifiedType(Path.Root->type()->getPointeeType(),
                                          Type)) {
      if (!Type->isBuiltinType())
        return "'" + Name + "' is reached through a pointer of another type";
      Cast = "(" + Type.getAsString(U.Context.getPrintingPolicy()) + " *)";
    }
    P.First = llvm::StringRef(Known->First).contains(' ') && !Cast.empty()
                  ? Cast + "(" + Known->First + ")"
                  : Cast + Known->First;
    bool IsPlain = !llvm::StringRef(P.First).contains(' ');
    P.Place = "*" + (IsPlain ? P.First : "(" + P.First + ")");
    P.Count = Known->Count;
    Steps = Steps.drop_front();
  }
  // Of structures only the member that is written, up to the next subscript.
  for (const PathStep &Step : Steps) {
    if (!Step.Member)
      break;
    if (Step.Member->isBitField())
      return "'" + Name + "' has no address";
    std::string Member = Step.Member->getNameAsString();
    if (Member.empty())
      continue; // its members are those of what it stands in
    if (P.Stride.empty() && P.Count != "1")
      P.Stride = "sizeof " + P.Place;
    P.Place = P.Place[0] == '*' ? P.Place.substr(1) + "->" + Member
                                : P.Place + "." + Member;
    P.First.clear();
    Type = Step.Type;
  }
  if (P.First.empty())
    P.First = "&" + P.Place;
  std::vector<KeptPlace> Parts;
  if (!split(U.Context, P, Type, Parts))
    return "values of the type of '" + Name + "' are not compared";
  for (KeptPlace &Part : Parts)
    if (llvm::none_of(V.Kept, [&](const KeptPlace &Known) {
          return Known.First == Part.First && Known.Count == Part.Count;
        }))
      V.Kept.push_back(std::move(Part));
  return "";
}

/// Notes all that the loop may change, or why it cannot be compared.
void Judge::keepAll() {
  auto Keep = [&](const Access &A) {
    if (!V.Unkept)
      if (std::string Why = keepPlace(A); !Why.empty())
        V.Unkept = std::move(Why);
  };
  auto IsOfLoop = [&](const VarDecl *Variable) {
    unsigned At = U.offsetOf(Variable->getLocation());
    return Facts.Own.contains(Variable) || (L.Begin <= At && At < L.End);
  };
  // Of what is dead after the loop, the parallel version need not set it.
  auto KeepVariable = [&](const VarDecl *Variable, bool LiveAfter = true) {
    if (IsOfLoop(Variable))
      return; // there is no such variable in front of the loop
    Access A;
    A.Place = S.terms().object(Variable);
    A.Reach = pathOf(A.Place);
    size_t Known = V.Kept.size();
    Keep(A);
    if (!LiveAfter)
      for (size_t I = Known; I < V.Kept.size(); ++I)
        V.Kept[I].Type = KeptType::Dead;
  };
  const VarDecl *Counter = L.Space->Counter;
  KeepVariable(Counter, V.CounterLiveAfter);
  for (const Induction &I : V.Inductions)
    KeepVariable(I.Variable, I.LiveAfter);
  for (const Fold &F : V.Folds)
    if (F.Accumulator.Variable)
      KeepVariable(F.Accumulator.Variable, F.IsLiveAfter);
  // What is set before it is used, and dead after the loop, is what it is.
  // (What an iteration has set that leaves the loop may be wanted.)
  for (const VarDecl *Variable : V.Private)
    if (V.Found)
      KeepVariable(Variable);
  for (auto &[Place, Carried] : Facts.Carried)
    if (const VarDecl *Variable = variableAt(Place);
        Variable && Variable != Counter &&
        !llvm::is_contained(V.Private, Variable))
      KeepVariable(Variable, Carried.LiveAfter);
  for (const VarDecl *Variable : Facts.Mentioned)
    if (Variable != Counter && Facts.Initial.count(S.terms().object(Variable)))
      KeepVariable(Variable);
  for (const Access &A : Facts.Accesses) {
    const VarDecl *Variable = variableAt(A.Reach.Root);
    if (A.What == Access::Write && !isOwn(A) &&
        !(Variable &&
          (IsOfLoop(Variable) || llvm::is_contained(V.Private, Variable))))
      Keep(A);
  }
}

} // namespace parfold
