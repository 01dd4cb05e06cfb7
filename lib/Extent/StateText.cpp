//===- Extent/StateText.cpp - what a comparison sees of a state -----------===//
//
// Bests of chunks are compared as the loop compares a candidate with its best,
// in front of the alternative: with other names for the best. Conversions are
// spelled out, but where C does the same by itself, so that nothing is computed
// in another type than in the loop.
//
//===----------------------------------------------------------------------===//

#include "Extent/StateText.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

class StateWriter {
public:
  StateWriter(const ASTContext &Context, PlaceNames Names)
      : Context(Context), Names(Names) {}

  std::string value(TermRef T);

private:
  std::string place(TermRef Place);
  std::string field(TermRef Place);
  std::string element(TermRef Place);
  std::string constant(TermRef T);
  std::string convert(TermRef T);
  std::string call(TermRef T);
  std::string prefix(const char *Sign, TermRef Of);
  std::string infix(TermRef Left, const char *Sign, TermRef Right);
  std::string choice(TermRef T);
  /// \p T where any integer type will do.
  std::string index(TermRef T);

  const ASTContext &Context;
  PlaceNames Names;
};

std::string StateWriter::place(TermRef Place) {
  std::string Name = Names(Place);
  if (!Name.empty())
    return Name;
  switch (Place->kind()) {
  case TermKind::Object:
    return nameText(*Place->variable());
  case TermKind::Field:
    return field(Place);
  case TermKind::Element:
    return element(Place);
  default:
    return "";
  }
}

std::string StateWriter::field(TermRef Place) {
  TermRef Of = Place->operand(0);
  std::string Member = nameText(*Place->member());
  if (Member.empty())
    return ""; // an anonymous struct as a whole
  while (Of->kind() == TermKind::Field &&
         Of->member()->getNameAsString().empty())
    Of = Of->operand(0); // its members are those of what it stands in
  if (Of->kind() == TermKind::Element && Of->operand(1)->isInteger(0) &&
      Of->operand(0)->kind() != TermKind::Address) {
    std::string Pointer = value(Of->operand(0));
    return Pointer.empty() ? "" : Pointer + "->" + Member;
  }
  std::string Whole = place(Of);
  return Whole.empty() ? "" : Whole + "." + Member;
}

std::string StateWriter::element(TermRef Place) {
  TermRef Pointer = Place->operand(0), Index = Place->operand(1);
  std::string Base = value(Pointer);
  if (Base.empty())
    return "";
  if (Index->isInteger(0) && Pointer->kind() != TermKind::Address)
    return "(*" + Base + ")";
  std::string Subscript = index(Index);
  return Subscript.empty() ? "" : Base + "[" + Subscript + "]";
}

std::string StateWriter::index(TermRef T) {
  while (T->kind() == TermKind::Convert && T->type()->isIntegerType() &&
         T->operand(0)->type()->isIntegerType() &&
         Context.getIntWidth(T->type()) >=
             Context.getIntWidth(T->operand(0)->type()) &&
         (T->type()->isSignedIntegerType() ||
          T->operand(0)->type()->isUnsignedIntegerType()))
    T = T->operand(0);
  return withoutParentheses(value(T));
}

std::string StateWriter::constant(TermRef T) {
  if (!T->type()->isIntegerType() || T->type()->isEnumeralType())
    return "";
  bool IsUnsigned = T->type()->isUnsignedIntegerOrEnumerationType();
  llvm::APSInt Value(T->bits().sextOrTrunc(Context.getIntWidth(T->type())),
                     IsUnsigned);
  std::string Text = literalText(Context, Value);
  if (Text[0] == '-')
    Text = "(" + Text + ")";
  if (T->type()->isSpecificBuiltinType(BuiltinType::Int))
    return Text;
  if (T->type()->isSpecificBuiltinType(BuiltinType::UInt))
    return Text.back() == 'u' ? Text : Text + "u";
  return "(" + T->type().getAsString(Context.getPrintingPolicy()) + ")" + Text;
}

/// A promotion to int is done by every operator, and between pointers only
/// qualifiers may be gained.
std::string StateWriter::convert(TermRef T) {
  QualType To = T->type(), From = T->operand(0)->type();
  std::string Text = value(T->operand(0));
  if (Text.empty())
    return "";
  if (To->isPointerType() && From->isPointerType())
    return Context.hasSameUnqualifiedType(To->getPointeeType(),
                                          From->getPointeeType())
               ? Text
               : "";
  if (To->isSpecificBuiltinType(BuiltinType::Int) &&
      Context.isPromotableIntegerType(From))
    return Text;
  if (!To->isBuiltinType() || To->isBooleanType() || !From->isArithmeticType())
    return "";
  return "(" + To.getAsString(Context.getPrintingPolicy()) + ")" + Text;
}

std::string StateWriter::call(TermRef T) {
  auto *Callee = dyn_cast<FunctionDecl>(T->callee());
  if (!Callee || nameText(*Callee).empty() || Callee->isVariadic() ||
      T->operands().size() < Callee->getNumParams())
    return "";
  std::string Text = nameText(*Callee) + "(";
  for (unsigned I = 0; I < Callee->getNumParams(); ++I) {
    std::string Argument = value(T->operand(I));
    if (Argument.empty())
      return "";
    Text += (I ? ", " : "") + Argument;
  }
  return Text + ")";
}

std::string StateWriter::prefix(const char *Sign, TermRef Of) {
  std::string Operand = value(Of);
  return Operand.empty() ? "" : std::string("(") + Sign + Operand + ")";
}

std::string StateWriter::infix(TermRef Left, const char *Sign, TermRef Right) {
  // A pointer is compared with null, whatever its type.
  auto Operand = [&](TermRef Of) { return isNull(Of) ? "0" : value(Of); };
  std::string A = Operand(Left), B = Operand(Right);
  return A.empty() || B.empty() ? "" : "(" + A + " " + Sign + " " + B + ")";
}

std::string StateWriter::choice(TermRef T) {
  std::string If = value(T->operand(0)), Then = value(T->operand(1)),
              Else = value(T->operand(2));
  return If.empty() || Then.empty() || Else.empty()
             ? ""
             : "(" + If + " ? " + Then + " : " + Else + ")";
}

std::string StateWriter::value(TermRef T) {
  switch (T->kind()) {
  case TermKind::Start:
    return place(T->operand(0));
  case TermKind::Constant:
    return constant(T);
  case TermKind::Convert:
    return convert(T);
  case TermKind::Call:
    return call(T);
  case TermKind::Select:
    return choice(T);
  case TermKind::Address: {
    TermRef Place = T->operand(0);
    std::string Text = place(Place);
    bool Decays =
        Place->type()->isArrayType() &&
        T->type()->getPointeeType().getCanonicalType() != Place->type();
    return Text.empty() ? "" : Decays ? Text : "(&" + Text + ")";
  }
#define PREFIX(Kind, Sign)                                                     \
  case TermKind::Kind:                                                         \
    return prefix(Sign, T->operand(0));
    PREFIX(Negate, "-")
    PREFIX(Complement, "~")
    PREFIX(Not, "!")
#undef PREFIX
#define INFIX(Kind, Sign)                                                      \
  case TermKind::Kind:                                                         \
    return infix(T->operand(0), Sign, T->operand(1));
    INFIX(Add, "+")
    INFIX(Subtract, "-")
    INFIX(Multiply, "*")
    INFIX(Divide, "/")
    INFIX(Remainder, "%")
    INFIX(ShiftLeft, "<<")
    INFIX(ShiftRight, ">>")
    INFIX(BitAnd, "&")
    INFIX(BitOr, "|")
    INFIX(BitXor, "^")
    INFIX(And, "&&")
    INFIX(Or, "||")
    // A constant is best read on the right.
  case TermKind::Less:
  case TermKind::LessEqual: {
    bool IsStrict = T->kind() == TermKind::Less;
    return T->operand(0)->kind() == TermKind::Constant
               ? infix(T->operand(1), IsStrict ? ">" : ">=", T->operand(0))
               : infix(T->operand(0), IsStrict ? "<" : "<=", T->operand(1));
  }
    INFIX(Equal, "==")
    INFIX(NotEqual, "!=")
#undef INFIX
  default:
    return "";
  }
}

} // namespace

std::string stateText(const ASTContext &Context, TermRef Value,
                      PlaceNames Names) {
  return StateWriter(Context, Names).value(Value);
}

std::string withoutParentheses(llvm::StringRef Text) {
  if (!Text.starts_with("(") || !Text.ends_with(")"))
    return Text.str();
  int Depth = 0;
  for (char C : Text.drop_back()) {
    Depth += (C == '(') - (C == ')');
    if (Depth == 0)
      return Text.str(); // '(a) + (b)'
  }
  return Text.drop_front().drop_back().str();
}

} // namespace parfold
