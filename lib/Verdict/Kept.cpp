//===- Verdict/Kept.cpp - what a loop may change, as text -----------------===//
//
// A loop that is checked while the program runs is run twice. So everything
// that it may change is copied before, put back in between, and compared: the
// variables of the state, and the memory that iterations write, from the first
// element to the last.
//
//===----------------------------------------------------------------------===//

#include "Source/ExprText.h"
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
    Many *= Array->getSize().getZExtValue();
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
      std::string Name = nameText(*Member);
      if (Member->isBitField() || Name.empty())
        return false;
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
    if (Step.Member->getName().empty())
      continue; // its members are those of what it stands in
    std::string Member = nameText(*Step.Member);
    if (Member.empty())
      return "'" + Name + "' has a member whose name is a macro";
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
