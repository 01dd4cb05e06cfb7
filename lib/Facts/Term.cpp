//===- Facts/Term.cpp - values within one iteration -----------------------===//

#include "Facts/Term.h"
#include "clang/AST/Decl.h"
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
  TermRef *Copy = Memory.Allocate<TermRef>(Draft.Operands.size());
  llvm::copy(Draft.Operands, Copy);
  New->Operands = llvm::ArrayRef(Copy, Draft.Operands.size());
  Set.InsertNode(New, Position);
  return New;
}

static QualType plain(QualType Type) {
  return Type.isNull() ? Type : Type.getCanonicalType().getUnqualifiedType();
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
LEAF(start, Start)
LEAF(counter, Counter)
LEAF(undefined, Undefined)
LEAF(object, Object)
#undef LEAF

TermRef TermTable::constant(QualType Type, const llvm::APInt &Bits) {
  Term Draft;
  Draft.Kind = TermKind::Constant;
  Draft.Type = plain(Type);
  Draft.Bits = Bits;
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
  if (plain(Type) == Of->type())
    return Of;
  Term Draft;
  Draft.Kind = TermKind::Convert;
  Draft.Type = plain(Type);
  Draft.Cast = Cast;
  Draft.Operands = Of;
  return intern(Draft);
}

TermRef TermTable::call(const FunctionDecl *Function, QualType Type,
                        llvm::ArrayRef<TermRef> Arguments) {
  Term Draft;
  Draft.Kind = TermKind::Call;
  Draft.Type = plain(Type);
  Draft.Node = Function->getCanonicalDecl();
  Draft.Operands = Arguments;
  return intern(Draft);
}

TermRef TermTable::field(QualType Type, TermRef Of, const FieldDecl *Member) {
  Term Draft;
  Draft.Kind = TermKind::Field;
  Draft.Type = plain(Type);
  Draft.Node = Member->getCanonicalDecl();
  Draft.Operands = Of;
  return intern(Draft);
}

TermRef TermTable::truth(TermRef Of) {
  if (Of->isCondition())
    return Of;
  // '(int)(a < b)' and '(_Bool)x' ask the same question as their operand.
  if (Of->kind() == TermKind::Convert &&
      (Of->operand(0)->isCondition() || Of->cast() == CK_IntegralToBoolean ||
       Of->cast() == CK_FloatingToBoolean || Of->cast() == CK_PointerToBoolean))
    return truth(Of->operand(0));
  return make(TermKind::NotEqual, Of->type(),
              {Of, constant(Of->type(), llvm::APInt(64, 0))});
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
  return make(TermKind::Select, Then->type(), {Condition, Then, Else});
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

void print(llvm::raw_ostream &Out, TermRef T, unsigned Depth) {
  // Written out, a term of many branches can be of exponential length.
  if (Depth > 24 || Out.tell() > 1000) {
    Out << "...";
    return;
  }
  auto Sub = [&](unsigned I) { print(Out, T->operand(I), Depth + 1); };
  switch (T->kind()) {
  case TermKind::Start:
    Out << "start(" << T->variable()->getName() << ')';
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
    if (T->type()->isRealFloatingType()) {
      T->bits().toStringUnsigned(Digits, 16);
      Out << "bits(0x" << Digits << ')';
    } else {
      T->bits().toString(Digits, 10, T->type()->isSignedIntegerType());
      Out << Digits;
    }
    return;
  }
  case TermKind::Opaque:
    Out << "constant";
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
  case TermKind::Pointee:
    Out << '*';
    Sub(0);
    return;
  case TermKind::Load:
    Sub(0);
    return;
  case TermKind::Address:
    // The address of an array's first element is how arrays are used.
    if (T->operand(0)->kind() != TermKind::Object)
      Out << '&';
    Sub(0);
    return;
  case TermKind::Element:
  case TermKind::Index:
    Sub(0);
    Out << '[';
    Sub(1);
    Out << ']';
    return;
  case TermKind::Field:
    Sub(0);
    Out << '.' << T->member()->getName();
    return;
  case TermKind::Replace:
    Sub(0);
    Out << " with ";
    Sub(1);
    Out << " = ";
    Sub(2);
    return;
  case TermKind::Call:
  case TermKind::List: {
    Out << (T->kind() == TermKind::Call ? T->function()->getName() : "list")
        << '(';
    for (unsigned I = 0; I < T->operands().size(); ++I) {
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
