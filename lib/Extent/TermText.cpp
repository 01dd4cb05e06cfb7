//===- Extent/TermText.cpp - values as C text -----------------------------===//
//
// Text for conditions in front of the loop. It stands for the values that
// variables have there, so only terms of start values can be written down.
//
//===----------------------------------------------------------------------===//

#include "Extent/TermText.h"
#include "Source/ExprText.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

std::string placeText(const ASTContext &Context, TermRef Place) {
  switch (Place->kind()) {
  case TermKind::Object:
    return nameText(*Place->variable());
  case TermKind::Field: {
    TermRef Of = Place->operand(0);
    std::string Member = nameText(*Place->member());
    if (Member.empty())
      return ""; // an anonymous struct as a whole
    while (Of->kind() == TermKind::Field &&
           Of->member()->getNameAsString().empty())
      Of = Of->operand(0); // its members are those of what it stands in
    if (Of->kind() == TermKind::Element && Of->operand(1)->isInteger(0)) {
      std::string Pointer = textOf(Context, Of->operand(0));
      return Pointer.empty() ? "" : Pointer + "->" + Member;
    }
    std::string Whole = placeText(Context, Of);
    return Whole.empty() ? "" : Whole + "." + Member;
  }
  case TermKind::Element: {
    TermRef Pointer = Place->operand(0), Index = Place->operand(1);
    std::string Base = textOf(Context, Pointer);
    if (Base.empty())
      return "";
    if (Index->isInteger(0) && Pointer->kind() != TermKind::Address)
      return "*" + Base;
    std::string Subscript = textOf(Context, Index);
    return Subscript.empty() ? "" : Base + "[" + Subscript + "]";
  }
  default:
    return "";
  }
}

/// As an operand (\p IsOperand) its type counts, not only its value: what is
/// computed of 32 bits has 32 bits (C11 6.3.1.8).
static std::string textOf(const ASTContext &Context, TermRef Value,
                          bool IsOperand) {
  auto Operand = [&](unsigned I) {
    return textOf(Context, Value->operand(I), /*IsOperand=*/true);
  };
  auto Binary = [&](const char *Sign) -> std::string {
    std::string Left = Operand(0), Right = Operand(1);
    return Left.empty() || Right.empty() ? "" : "(" + Left + Sign + Right + ")";
  };
  switch (Value->kind()) {
  case TermKind::Constant: {
    if (!Value->type()->isIntegerType())
      return "";
    bool IsSigned = Value->type()->isSignedIntegerOrEnumerationType();
    llvm::SmallString<40> Digits;
    Value->bits().toString(Digits, 10, IsSigned);
    std::string Text(Digits);
    if (!IsSigned)
      Text += "u";
    return Text[0] == '-' ? "(" + Text + ")" : Text;
  }
  case TermKind::Start: {
    std::string Text = placeText(Context, Value->operand(0));
    return Text.empty() || Text[0] != '*' ? Text : "(" + Text + ")";
  }
  case TermKind::Address: {
    TermRef Place = Value->operand(0);
    std::string Text = placeText(Context, Place);
    bool Decays =
        Place->type()->isArrayType() &&
        Value->type()->getPointeeType().getCanonicalType() != Place->type();
    return Text.empty() ? "" : Decays ? Text : "(&" + Text + ")";
  }
  case TermKind::Convert: {
    // What keeps the value needs no cast.
    QualType To = Value->type(), From = Value->operand(0)->type();
    if (To->isPointerType() && From->isPointerType())
      return "";
    if (!To->isIntegerType() || !From->isIntegerType() || To->isBooleanType())
      return "";
    std::string Text = Operand(0);
    bool Keeps = Context.getIntWidth(To) > Context.getIntWidth(From) &&
                 (To->isSignedIntegerType() || From->isUnsignedIntegerType());
    bool IsPromotion =
        Context.isPromotableIntegerType(From) &&
        Context.hasSameType(To, Context.getPromotedIntegerType(From));
    return Text.empty() || (Keeps && !IsOperand) || IsPromotion
               ? Text
               : "(" + To.getCanonicalType().getAsString() + ")" + Text;
  }
  case TermKind::Add:
    return Binary(" + ");
  case TermKind::Subtract:
    return Binary(" - ");
  case TermKind::Multiply:
    return Binary(" * ");
  case TermKind::Divide:
    return Binary(" / ");
  case TermKind::Remainder:
    return Binary(" % ");
  case TermKind::ShiftLeft:
  case TermKind::ShiftRight:
    // The type of what is shifted counts; a constant does not say its own.
    if (Value->operand(0)->kind() == TermKind::Constant)
      return "";
    return Binary(Value->kind() == TermKind::ShiftLeft ? " << " : " >> ");
  case TermKind::BitAnd:
    return Binary(" & ");
  default:
    return "";
  }
}

std::string textOf(const ASTContext &Context, TermRef Value) {
  return textOf(Context, Value, /*IsOperand=*/false);
}

std::string notNegativeText(const ASTContext &Context, TermRef Value) {
  std::string Text = textOf(Context, Value);
  bool IsUnsigned = Value->type()->isUnsignedIntegerOrEnumerationType();
  return Text.empty() ? "" : (IsUnsigned ? "(long long)" : "") + Text + " >= 0";
}

/// \p Text, which may be "", plus \p Sum; "" where a part has no text.
static std::string added(const ASTContext &Context, std::string Text,
                         const Polynomial &Sum) {
  bool Failed = false;
  unsigned Values = llvm::count_if(
      Sum.terms(), [](const auto &Term) { return !Term.first.empty(); });
  auto Append = [&](const Monomial &Product, int64_t Coefficient) {
    bool Leads = Text.empty();
    if (!Leads)
      Text += Coefficient < 0 ? " - " : " + ";
    else if (Coefficient < 0)
      Text = "-";
    std::string Factors;
    uint64_t Size = Coefficient < 0 ? -static_cast<uint64_t>(Coefficient)
                                    : static_cast<uint64_t>(Coefficient);
    if (Size != 1 || Product.empty())
      Factors = std::to_string(Size);
    for (TermRef Factor : Product) {
      std::string One = textOf(Context, Factor);
      Failed |= One.empty();
      bool First = Factors.empty();
      bool Narrow = Context.getIntWidth(Factor->type()) < 64;
      // 32 bits can be too few in a product, and in front of a sum, where it
      // is their type.
      bool IsTooFew = Product.size() > 1 || Size != 1 ||
                      (Leads && (Coefficient < 0 || Values > 1));
      if (Narrow && IsTooFew && (First || (Factor == Product[0] && Size != 1)))
        One = "(long long)" + One;
      Factors += First ? One : " * " + One;
    }
    Text += Factors;
  };
  for (auto &[Product, Coefficient] : Sum.terms())
    if (!Product.empty() && Coefficient > 0)
      Append(Product, Coefficient);
  for (auto &[Product, Coefficient] : Sum.terms())
    if (!Product.empty() && Coefficient < 0)
      Append(Product, Coefficient);
  if (Sum.constant() != 0)
    Append({}, Sum.constant());
  return Failed ? "" : Text;
}

std::string numberText(const ASTContext &Context, const Polynomial &Number) {
  return Number.terms().empty() ? "0" : added(Context, "", Number);
}

/// 'a + (end - a)' is 'end'.
static std::pair<TermRef, Polynomial> simplified(TermRef Base,
                                                 const Polynomial &Elements) {
  for (auto &[Product, Coefficient] : Elements.terms())
    if (Product.size() == 1 && Coefficient == 1 &&
        Product[0]->kind() == TermKind::Subtract &&
        Product[0]->operand(1) == Base)
      return {Product[0]->operand(0), Elements - Polynomial::atom(Product[0])};
  return {Base, Elements};
}

std::string addressText(const ASTContext &Context, TermRef Base,
                        const Polynomial &Elements) {
  auto [From, Rest] = simplified(Base, Elements);
  std::string Text = textOf(Context, From);
  return Text.empty() ? "" : added(Context, Text, Rest);
}

std::string addressSumText(const ASTContext &Context, TermRef Base,
                           const Polynomial &Elements, llvm::StringRef Size) {
  auto [From, Rest] = simplified(Base, Elements);
  std::string Text = textOf(Context, From);
  if (Text.empty() || Rest.terms().empty())
    return Text;
  std::string Count = numberText(Context, Rest);
  if (Count.empty())
    return "";
  // Sums of 32 bits may be too narrow, as products may be, which have been
  // widened: those are behind a number.
  if (Rest.terms().size() > 1) {
    bool HasNarrow = llvm::any_of(Rest.terms(), [&](const auto &Term) {
      return llvm::any_of(Term.first, [&](TermRef Factor) {
        return Context.getIntWidth(Factor->type()) < 64;
      });
    });
    llvm::StringRef Sum = Count;
    if (Sum.consume_front("-"))
      Count = "0LL - " + Sum.str();
    else if (HasNarrow && !Sum.starts_with("(long long)") &&
             !llvm::isDigit(Sum.front()))
      Count = "(long long)" + Count;
    Count = "(" + Count + ")";
  } else if (llvm::StringRef(Count).starts_with("-")) {
    Count = "(" + Count + ")";
  }
  std::string Of = Size.empty() ? "sizeof *" + Text : Size.str();
  return Text + " + " + (Count == "1" ? "" : Count + " * ") + Of;
}

} // namespace parfold
