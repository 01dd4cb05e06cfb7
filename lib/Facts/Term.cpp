//===- Facts/Term.cpp - values within one iteration -----------------------===//

#include "Facts/Term.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {

void Term::Profile(llvm::FoldingSetNodeID &ID) const {
  ID.AddInteger(static_cast<unsigned>(Kind));
  ID.AddInteger(Cast);
  ID.AddPointer(Type.getAsOpaquePtr());
  ID.AddPointer(Node);
  for (TermRef Operand : Operands)
    ID.AddPointer(Operand);
  Bits.Profile(ID);
}

TermRef TermTable::intern(const Term &Draft) {
  llvm::FoldingSetNodeID ID;
  Draft.Profile(ID);
  void *Position = nullptr;
  if (Term *Known = Set.FindNodeOrInsertPos(ID, Position))
    return Known;
  Owned.push_back(std::make_unique<Term>(Draft));
  Term *New = Owned.back().get();
  New->Number = Owned.size();
  TermRef *Copy = Memory.Allocate<TermRef>(Draft.Operands.size());
  llvm::copy(Draft.Operands, Copy);
  New->Operands = llvm::ArrayRef(Copy, Draft.Operands.size());
  Set.InsertNode(New, Position);
  return New;
}

static QualType plain(QualType Type) {
  return Type.isNull() ? Type : Type.getCanonicalType().getUnqualifiedType();
}

bool Term::isInteger(int64_t Value) const {
  return Kind == TermKind::Constant && !Type->isRealFloatingType() &&
         Bits.sextOrTrunc(128) == llvm::APInt(128, Value, /*isSigned=*/true);
}

TermRef TermTable::make(TermKind Kind, QualType Type,
                        llvm::ArrayRef<TermRef> Operands) {
  Term Draft;
  Draft.Kind = Kind;
  Draft.Type = plain(Type);
  Draft.Operands = Operands;
  return intern(Draft);
}

#define LEAF(Function, KindName)                                               \
  TermRef TermTable::Function(const VarDecl *Variable) {                       \
    Term Draft;                                                                \
    Draft.Kind = TermKind::KindName;                                           \
    Draft.Type = plain(Variable->getType());                                   \
    Draft.Node = Variable->getCanonicalDecl();                                 \
    return intern(Draft);                                                      \
  }
LEAF(counter, Counter)
LEAF(undefined, Undefined)
LEAF(object, Object)
#undef LEAF

TermRef TermTable::start(TermRef Place) {
  return make(TermKind::Start, Place->type(), Place);
}

TermRef TermTable::constant(QualType Type, const llvm::APInt &Bits) {
  Term Draft;
  Draft.Kind = TermKind::Constant;
  Draft.Type = plain(Type);
  Draft.Bits = Bits;
  return intern(Draft);
}

TermRef TermTable::integer(QualType Type, int64_t Value) {
  return constant(Type, llvm::APInt(64, Value, /*isSigned=*/true));
}

TermRef TermTable::literal(QualType Type, const void *Node) {
  Term Draft;
  Draft.Kind = TermKind::Literal;
  Draft.Type = plain(Type);
  Draft.Node = Node;
  return intern(Draft);
}

TermRef TermTable::opaque(QualType Type, const void *Node) {
  Term Draft;
  Draft.Kind = TermKind::Opaque;
  Draft.Type = plain(Type);
  Draft.Node = Node;
  return intern(Draft);
}

TermRef TermTable::convert(CastKind Cast, QualType Type, TermRef Of) {
  // By way of 'void *' a pointer comes out as it went in.
  if (Type->isPointerType() && Of->type()->isPointerType())
    while (Of->kind() == TermKind::Convert &&
           Of->operand(0)->type()->isPointerType())
      Of = Of->operand(0);
  if (plain(Type) == Of->type())
    return Of;
  auto IsInteger = [](QualType T) {
    return T->isIntegerType() && !T->isBooleanType();
  };
  if (Of->kind() == TermKind::Constant && IsInteger(Type) &&
      Of->type()->isIntegerType()) {
    unsigned Width = Context.getIntWidth(Type);
    unsigned Room = std::max({64u, Width, Of->bits().getBitWidth()});
    llvm::APInt Value = Of->type()->isUnsignedIntegerOrEnumerationType()
                            ? Of->bits().zext(Room)
                            : Of->bits().sext(Room);
    Value = Value.trunc(Width);
    return constant(Type, Type->isUnsignedIntegerOrEnumerationType()
                              ? Value.zextOrTrunc(std::max(64u, Width))
                              : Value.sextOrTrunc(std::max(64u, Width)));
  }
  if (Of->kind() == TermKind::Constant && Type->isBooleanType() &&
      Of->type()->isIntegerType())
    return integer(Type, !Of->bits().isZero());
  Term Draft;
  Draft.Kind = TermKind::Convert;
  Draft.Type = plain(Type);
  Draft.Cast = Cast;
  Draft.Operands = Of;
  return intern(Draft);
}

TermRef TermTable::call(const NamedDecl *Callee, QualType Type,
                        llvm::ArrayRef<TermRef> Operands) {
  Term Draft;
  Draft.Kind = TermKind::Call;
  Draft.Type = plain(Type);
  Draft.Node = Callee->getCanonicalDecl();
  Draft.Operands = Operands;
  return intern(Draft);
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

/// Where an index is added to another it becomes a ptrdiff_t. (For a size_t
/// that changes no bit, and an index beyond that type reaches no object.)
TermRef TermTable::sum(TermRef A, TermRef B) {
  QualType Wide = Context.getPointerDiffType();
  auto Widened = [&](TermRef T) {
    return T->kind() == TermKind::Constant
               ? integer(Wide, T->bits().sextOrTrunc(64).getSExtValue())
               : convert(CK_IntegralCast, Wide, T);
  };
  if (A->isInteger(0))
    return B;
  if (B->isInteger(0))
    return A;
  A = Widened(A);
  B = Widened(B);
  if (A->kind() == TermKind::Constant)
    std::swap(A, B);
  if (B->kind() != TermKind::Constant)
    return make(TermKind::Add, Wide, {A, B});
  int64_t Constant = B->bits().getSExtValue();
  if (A->kind() == TermKind::Constant)
    return integer(Wide, A->bits().getSExtValue() + Constant);
  if (A->kind() == TermKind::Add && A->operand(1)->kind() == TermKind::Constant)
    return sum(A->operand(0),
               integer(Wide, Constant + A->operand(1)->bits().getSExtValue()));
  return make(TermKind::Add, Wide, {A, B});
}

TermRef TermTable::element(TermRef Pointer, TermRef Index) {
  QualType Type = plain(Pointer->type()->getPointeeType());
  if (Index->kind() == TermKind::Constant)
    Index = sum(Index, integer(Context.getPointerDiffType(), 0));
  if (Pointer->kind() == TermKind::Address) {
    TermRef Place = Pointer->operand(0);
    // Not the first element of an array there, but the place itself.
    if (Place->type() == Type) {
      if (Place->kind() == TermKind::Element)
        return element(Place->operand(0), sum(Place->operand(1), Index));
      if (Index->isInteger(0))
        return Place;
    }
  }
  // '((char *)&a[i])[j]' may leave a[i]: it is counted from a's first byte.
  TermRef At = Pointer;
  while (At->kind() == TermKind::Convert &&
         At->operand(0)->type()->isPointerType())
    At = At->operand(0);
  if (At->kind() == TermKind::Address &&
      At->operand(0)->kind() == TermKind::Element) {
    TermRef Place = At->operand(0);
    const ArrayType *Row = Context.getAsArrayType(Place->type());
    if (!Row || plain(Row->getElementType()) != Type)
      return element(
          convert(CK_BitCast, Pointer->type(), Place->operand(0)),
          sum(inUnitsOf(Type, Place->type(), Place->operand(1)), Index));
  }
  return make(TermKind::Element, Type, {Pointer, Index});
}

/// \p Index objects of type \p Old as a number of objects of type \p New.
TermRef TermTable::inUnitsOf(QualType New, QualType Old, TermRef Index) {
  QualType Wide = Context.getPointerDiffType();
  auto SizeOf = [&](QualType Type) -> int64_t {
    if (Type->isVoidType())
      return 1; // GNU C counts bytes
    return Type->isIncompleteType() || Type->isFunctionType() ||
                   !Type->isConstantSizeType()
               ? 0
               : Context.getTypeSizeInChars(Type).getQuantity();
  };
  int64_t From = SizeOf(Old), To = SizeOf(New);
  if (Index->kind() == TermKind::Any || (From == To && From != 0))
    return Index;
  if (From == 0 || To == 0 || From % To != 0)
    return any(Wide, Index);
  if (Index->kind() == TermKind::Constant)
    return integer(Wide,
                   Index->bits().sextOrTrunc(64).getSExtValue() * (From / To));
  return make(
      TermKind::Multiply, Wide,
      {convert(CK_IntegralCast, Wide, Index), integer(Wide, From / To)});
}

TermRef TermTable::field(TermRef Of, const FieldDecl *Member) {
  Term Draft;
  Draft.Kind = TermKind::Field;
  Draft.Type = plain(Member->getType());
  Draft.Node = Member->getCanonicalDecl();
  Draft.Operands = Of;
  return intern(Draft);
}

TermRef TermTable::address(QualType Type, TermRef Place) {
  if (Place->kind() == TermKind::Element && Place->operand(1)->isInteger(0) &&
      plain(Type->getPointeeType()) == Place->type())
    return Place->operand(0);
  return make(TermKind::Address, Type, Place);
}

TermRef TermTable::advanced(TermRef Pointer, TermRef Index) {
  // Functions and void have no size that C would count in.
  if (Index->isInteger(0))
    return Pointer;
  return address(Pointer->type(), element(Pointer, Index));
}

//===----------------------------------------------------------------------===//
// Aggregate values
//===----------------------------------------------------------------------===//

/// The number of \p Member's item in an initializer list. Bit-fields without a
/// name have none (C11 6.7.9p9).
static unsigned itemOf(const FieldDecl *Member) {
  return llvm::count_if(
      Member->getParent()->fields(), [&](const FieldDecl *Field) {
        return Field->getFieldIndex() < Member->getFieldIndex() &&
               !(Field->isBitField() && !Field->getDeclName());
      });
}

TermRef TermTable::member(TermRef Aggregate, const FieldDecl *Member) {
  bool IsUnion = Member->getParent()->isUnion();
  switch (Aggregate->kind()) {
  case TermKind::Start:
    return start(field(Aggregate->operand(0), Member));
  case TermKind::Load:
    return load(field(Aggregate->operand(0), Member), Aggregate->operand(1));
  case TermKind::Select:
    return select(Aggregate->operand(0), member(Aggregate->operand(1), Member),
                  member(Aggregate->operand(2), Member));
  case TermKind::List:
    if (unsigned Item = itemOf(Member);
        !IsUnion && Item < Aggregate->operands().size())
      return Aggregate->operand(Item);
    break;
  default:
    break;
  }
  return kept(Aggregate, Member);
}

TermRef TermTable::kept(TermRef Value, const FieldDecl *Member) {
  Term Draft;
  Draft.Kind = TermKind::Part;
  Draft.Type = plain(Member->getType());
  Draft.Node = Member->getCanonicalDecl();
  Draft.Operands = Value;
  return intern(Draft);
}

TermRef TermTable::elementOf(TermRef Aggregate, QualType Type, TermRef Index) {
  if (Aggregate->kind() == TermKind::Select)
    return select(Aggregate->operand(0),
                  elementOf(Aggregate->operand(1), Type, Index),
                  elementOf(Aggregate->operand(2), Type, Index));
  if (Aggregate->kind() == TermKind::List &&
      Index->kind() == TermKind::Constant &&
      Index->bits().ult(Aggregate->operands().size()))
    return Aggregate->operand(Index->bits().getZExtValue());
  return make(TermKind::Part, Type, {Aggregate, Index});
}

//===----------------------------------------------------------------------===//
// Memory and inner loops
//===----------------------------------------------------------------------===//

TermRef TermTable::memoryStart() {
  return make(TermKind::MemoryStart, Context.VoidTy, std::nullopt);
}

TermRef TermTable::memoryStore(TermRef Memory, TermRef Place, TermRef Value) {
  return make(TermKind::MemoryStore, Context.VoidTy, {Memory, Place, Value});
}

TermRef TermTable::memoryMerge(TermRef Condition, TermRef Then, TermRef Else) {
  if (Then == Else)
    return Then;
  return make(TermKind::MemoryMerge, Context.VoidTy, {Condition, Then, Else});
}

TermRef TermTable::load(TermRef Place, TermRef Memory) {
  if (Memory->kind() == TermKind::MemoryStart)
    return start(Place);
  return make(TermKind::Load, Place->type(), {Place, Memory});
}

TermRef TermTable::ofLoop(TermKind Kind, TermRef Place, const InnerLoop *Loop) {
  Term Draft;
  Draft.Kind = Kind;
  Draft.Type = Place                     ? Place->type()
               : Kind == TermKind::Round ? plain(Context.getPointerDiffType())
                                         : plain(Context.VoidTy);
  Draft.Node = Loop;
  if (Place)
    Draft.Operands = Place;
  return intern(Draft);
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

TermRef TermTable::truth(TermRef Of) {
  if (Of->isCondition())
    return Of;
  // '(int)(a < b)' and '(_Bool)x' ask the same question as their operand.
  if (Of->kind() == TermKind::Convert &&
      (Of->operand(0)->isCondition() || Of->cast() == CK_IntegralToBoolean ||
       Of->cast() == CK_FloatingToBoolean || Of->cast() == CK_PointerToBoolean))
    return truth(Of->operand(0));
  return make(TermKind::NotEqual, Of->type(), {Of, integer(Of->type(), 0)});
}

TermRef TermTable::negation(TermRef Condition) {
  assert(Condition->isCondition());
  bool Integers = Condition->kind() != TermKind::Not &&
                  (Condition->operand(0)->type()->isIntegerType() ||
                   Condition->operand(0)->type()->isPointerType());
  auto Operands = Condition->operands();
  switch (Condition->kind()) {
  case TermKind::Not:
    return Condition->operand(0);
  case TermKind::Less:
    if (Integers)
      return make(TermKind::LessEqual, Condition->type(),
                  {Operands[1], Operands[0]});
    break;
  case TermKind::LessEqual:
    if (Integers)
      return make(TermKind::Less, Condition->type(),
                  {Operands[1], Operands[0]});
    break;
  case TermKind::Equal:
    return make(TermKind::NotEqual, Condition->type(), Operands);
  case TermKind::NotEqual:
    return make(TermKind::Equal, Condition->type(), Operands);
  default:
    break;
  }
  return make(TermKind::Not, Condition->type(), Condition);
}

TermRef TermTable::select(TermRef Condition, TermRef Then, TermRef Else) {
  if (Then == Else)
    return Then;
  if (Condition->kind() == TermKind::Not)
    return select(Condition->operand(0), Else, Then);
  // '(a || b) ? (a ? x : y) : y' does not depend on b: such is what is left of
  // two ways to 'continue'.
  if (Condition->kind() == TermKind::Or && Then->kind() == TermKind::Select &&
      Then->operand(2) == Else &&
      llvm::is_contained(Condition->operands(), Then->operand(0)))
    return Then;
  return make(TermKind::Select, Then->type(), {Condition, Then, Else});
}

bool isNull(TermRef Of) {
  while (Of->kind() == TermKind::Convert && Of->type()->isPointerType())
    Of = Of->operand(0);
  return Of->isInteger(0);
}

bool anyWithin(TermRef Root, llvm::function_ref<bool(TermRef)> Predicate) {
  llvm::SmallVector<TermRef, 16> Work{Root};
  llvm::DenseSet<TermRef> Seen;
  while (!Work.empty()) {
    TermRef Next = Work.pop_back_val();
    if (!Seen.insert(Next).second)
      continue;
    if (Predicate(Next))
      return true;
    Work.append(Next->operands().begin(), Next->operands().end());
  }
  return false;
}

namespace {

llvm::StringRef spelling(TermKind Kind) {
  switch (Kind) {
  case TermKind::Negate:
  case TermKind::Subtract:
    return "-";
  case TermKind::Complement:
    return "~";
  case TermKind::Add:
    return "+";
  case TermKind::Multiply:
    return "*";
  case TermKind::Divide:
    return "/";
  case TermKind::Remainder:
    return "%";
  case TermKind::ShiftLeft:
    return "<<";
  case TermKind::ShiftRight:
    return ">>";
  case TermKind::BitAnd:
    return "&";
  case TermKind::BitOr:
    return "|";
  case TermKind::BitXor:
    return "^";
  case TermKind::Not:
    return "!";
  case TermKind::And:
    return "&&";
  case TermKind::Or:
    return "||";
  case TermKind::Less:
    return "<";
  case TermKind::LessEqual:
    return "<=";
  case TermKind::Equal:
    return "==";
  case TermKind::NotEqual:
    return "!=";
  default:
    return "";
  }
}

/// The value of a constant of type float or double as IEC 60559 has them.
std::optional<llvm::APFloat> floatingNumber(TermRef Constant) {
  auto *Type = Constant->type()->getAs<BuiltinType>();
  unsigned Width = Constant->bits().getBitWidth();
  if (Type && Type->getKind() == BuiltinType::Double && Width == 64)
    return llvm::APFloat(llvm::APFloat::IEEEdouble(), Constant->bits());
  if (Type && Type->getKind() == BuiltinType::Float && Width == 32)
    return llvm::APFloat(llvm::APFloat::IEEEsingle(), Constant->bits());
  return std::nullopt;
}

void print(llvm::raw_ostream &Out, TermRef T, unsigned Depth) {
  // Written out, a term of many branches can be of exponential length.
  if (Depth > 24 || Out.tell() > 1000) {
    Out << "...";
    return;
  }
  auto Sub = [&](unsigned I) { print(Out, T->operand(I), Depth + 1); };
  switch (T->kind()) {
  case TermKind::Start:
    if (variableAt(T->operand(0)) && T->type()->isScalarType())
      Out << "start(" << variableAt(T->operand(0))->getName() << ')';
    else
      Sub(0);
    return;
  case TermKind::Counter:
  case TermKind::Object:
    Out << T->variable()->getName();
    return;
  case TermKind::Undefined:
    Out << "undefined";
    return;
  case TermKind::Constant: {
    llvm::SmallString<32> Digits;
    std::optional<llvm::APFloat> Value = floatingNumber(T);
    if (Value && !Value->isNaN()) {
      Value->toString(Digits);
      Out << Digits;
    } else if (T->type()->isRealFloatingType()) {
      T->bits().toStringUnsigned(Digits, 16);
      Out << "bits(0x" << Digits << ')';
    } else {
      T->bits().toString(Digits, 10, T->type()->isSignedIntegerType());
      Out << Digits;
    }
    return;
  }
  case TermKind::Opaque:
  case TermKind::Literal:
    Out << "constant";
    return;
  case TermKind::Any:
    Out << '?';
    return;
  case TermKind::Round:
    Out << "round";
    return;
  case TermKind::Negate:
  case TermKind::Complement:
  case TermKind::Not:
    Out << spelling(T->kind()) << '(';
    Sub(0);
    Out << ')';
    return;
  case TermKind::Convert:
    Out << '(' << T->type().getAsString() << ')';
    Sub(0);
    return;
  case TermKind::Select:
    Out << "select(";
    Sub(0);
    Out << ", ";
    Sub(1);
    Out << ", ";
    Sub(2);
    Out << ')';
    return;
  case TermKind::Load:
    Out << "now(";
    Sub(0);
    Out << ')';
    return;
  case TermKind::Phi:
  case TermKind::ExitValue:
    Out << (T->kind() == TermKind::Phi ? "round(" : "exit(");
    Sub(0);
    Out << ')';
    return;
  case TermKind::Address:
    // The address of an array's first element is how arrays are used.
    if (T->type()->getPointeeType().getCanonicalType().getUnqualifiedType() ==
        T->operand(0)->type())
      Out << '&';
    Sub(0);
    return;
  case TermKind::Element:
    if (T->operand(1)->isInteger(0) &&
        T->operand(0)->kind() != TermKind::Address) {
      Out << '*';
      Sub(0);
      return;
    }
    Sub(0);
    Out << '[';
    Sub(1);
    Out << ']';
    return;
  case TermKind::Field:
    // 'p->x' reads better than '*p.x'.
    if (T->operand(0)->kind() == TermKind::Element &&
        T->operand(0)->operand(1)->isInteger(0) &&
        T->operand(0)->operand(0)->kind() != TermKind::Address) {
      print(Out, T->operand(0)->operand(0), Depth + 1);
      Out << "->" << T->member()->getName();
      return;
    }
    Sub(0);
    Out << '.' << T->member()->getName();
    return;
  case TermKind::Part:
    Sub(0);
    if (T->operands().size() == 1) {
      Out << '.' << T->member()->getName();
      return;
    }
    Out << '[';
    Sub(1);
    Out << ']';
    return;
  case TermKind::MemoryStart:
  case TermKind::MemoryStore:
  case TermKind::MemoryMerge:
  case TermKind::MemoryPhi:
  case TermKind::MemoryExit:
    Out << "memory";
    return;
  case TermKind::Call:
  case TermKind::List: {
    Out << (T->kind() == TermKind::Call ? T->callee()->getName() : "list")
        << '(';
    for (unsigned I = 0; I < T->operands().size(); ++I) {
      if (T->operand(I)->type()->isVoidType())
        continue; // what memory it reads
      if (I)
        Out << ", ";
      Sub(I);
    }
    Out << ')';
    return;
  }
  default:
    Out << '(';
    Sub(0);
    Out << ' ' << spelling(T->kind()) << ' ';
    Sub(1);
    Out << ')';
    return;
  }
}

} // namespace

Alternatives alternativesOf(TermRef Root) {
  Alternatives Found;
  llvm::SmallVector<TermRef, 16> Work{Root};
  llvm::DenseSet<TermRef> Seen;
  while (!Work.empty()) {
    TermRef Next = Work.pop_back_val();
    if (!Seen.insert(Next).second)
      continue;
    if (Next->kind() == TermKind::Select) {
      Found.Conditions.push_back(Next->operand(0));
      Work.append({Next->operand(1), Next->operand(2)});
    } else {
      Found.Values.push_back(Next);
    }
  }
  return Found;
}

std::string toString(TermRef Of) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  print(Out, Of, 0);
  return Text;
}

} // namespace parfold
