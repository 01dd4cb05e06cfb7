//===- Source/ExprText.cpp - C text for new code --------------------------===//

#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallString.h"

using namespace clang;

namespace parfold {

std::string oneLineText(const Unit &Unit, SourceRange Range) {
  llvm::StringRef Text = Unit.textOf(Range);
  if (Text.find_first_of("\n/") == llvm::StringRef::npos)
    return Text.str();
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Unit.Context.getLangOpts(),
            Unit.text().begin(), Text.begin(), Unit.text().end());
  std::string Line;
  Token Tok;
  while (!Raw.LexFromRawLexer(Tok)) {
    const char *End = Raw.getBufferLocation();
    if (End > Text.end())
      break;
    if (!Line.empty() && (Tok.hasLeadingSpace() || Tok.isAtStartOfLine()))
      Line += ' ';
    Line.append(End - Tok.getLength(), End);
  }
  return Line;
}

/// What an expression that stands in no text (Loops/FreeForm.cpp makes some)
/// would be written as; "" for all others.
static std::string textOfMade(const Expr *E) {
  if (E->getBeginLoc().isValid())
    return "";
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl()->getNameAsString();
  llvm::SmallString<24> Digits;
  if (auto *Literal = dyn_cast<IntegerLiteral>(E))
    Literal->getValue().toStringSigned(Digits);
  return std::string(Digits);
}

std::string plainText(const Unit &Unit, const Expr *E) {
  E = E->IgnoreImpCasts();
  std::string Made = textOfMade(E);
  return Made.empty() ? oneLineText(Unit, E->getSourceRange()) : Made;
}

std::string operandText(const Unit &Unit, const Expr *E) {
  E = E->IgnoreImpCasts();
  if (std::string Made = textOfMade(E); !Made.empty())
    return Made;
  std::string Text = oneLineText(Unit, E->getSourceRange());
  // A macro may expand to anything: '#define N a + b' is an operand only in
  // parentheses, whatever the AST node at its root is.
  if (!E->getBeginLoc().isMacroID() &&
      isa<DeclRefExpr, IntegerLiteral, MemberExpr, ArraySubscriptExpr,
          ParenExpr, CallExpr, CStyleCastExpr, UnaryOperator,
          UnaryExprOrTypeTraitExpr>(E))
    return Text;
  if (isa<IntegerLiteral>(E))
    return Text;
  return "(" + Text + ")";
}

std::string comparedText(const Unit &Unit, const Expr *E) {
  E = E->IgnoreImpCasts();
  auto *Binary = dyn_cast<BinaryOperator>(E);
  if (Binary && !E->getBeginLoc().isMacroID() &&
      (Binary->isAdditiveOp() || Binary->isMultiplicativeOp()))
    return oneLineText(Unit, E->getSourceRange());
  return operandText(Unit, E);
}

std::string literalText(const ASTContext &Context, const llvm::APSInt &Value) {
  assert(Value.getSignificantBits() <=
             Context.getTypeSize(Context.LongLongTy) + 1 &&
         "C has no larger literals");
  llvm::APSInt Wide(Value.extend(Value.getBitWidth() + 1), false);
  unsigned LongLong = Context.getTypeSize(Context.LongLongTy);
  llvm::SmallString<32> Digits;
  if (Wide.isSignedIntN(LongLong) &&
      Wide == llvm::APSInt(llvm::APInt::getSignedMinValue(LongLong).sext(
                               Wide.getBitWidth()),
                           false)) {
    // -9223372036854775808 is a minus before a number no signed type holds.
    (++Wide).toString(Digits, 10);
    return "(" + std::string(Digits) + " - 1)";
  }
  Wide.toString(Digits, 10);
  // An unsuffixed decimal constant takes the first signed type that fits
  // (C11 6.4.4.1p5); beyond them it needs the suffix.
  return std::string(Digits) + (Wide.isSignedIntN(LongLong) ? "" : "u");
}

std::string declarationText(const ASTContext &Context, QualType Type,
                            llvm::StringRef Name) {
  std::string Text = Name.str();
  PrintingPolicy Policy(Context.getPrintingPolicy());
  Policy.AnonymousTagLocations = false;
  Type.getUnqualifiedType().getAsStringInternal(Text, Policy);
  return Text;
}

std::string nameText(const NamedDecl &D) {
  const IdentifierInfo *Name = D.getIdentifier();
  return Name && !Name->hadMacroDefinition() ? Name->getName().str() : "";
}

bool canBeSpelled(QualType Type) {
  if (Type->getAs<TypeOfExprType>())
    return false;
  if (Type->getAs<TypedefType>())
    return true;
  if (auto *Pointer = Type->getAs<PointerType>())
    return canBeSpelled(Pointer->getPointeeType());
  if (auto *Array = Type->getAsArrayTypeUnsafe())
    return canBeSpelled(Array->getElementType());
  if (const TagDecl *Tag = Type->getAsTagDecl())
    return Tag->getIdentifier() || Tag->getTypedefNameForAnonDecl();
  return !Type->isVariablyModifiedType() && !isa<TypeOfExprType>(Type);
}

std::string macroNameAt(const Unit &Unit, SourceLocation Loc) {
  if (!Loc.isMacroID())
    return "";
  return Lexer::getImmediateMacroName(Loc, Unit.Context.getSourceManager(),
                                      Unit.Context.getLangOpts())
      .str();
}

std::vector<Note> macroNotesAt(const Unit &Unit, SourceLocation Loc) {
  if (!Loc.isMacroID())
    return {};
  const SourceManager &Sources = Unit.Context.getSourceManager();
  std::string Name = macroNameAt(Unit, Loc);
  // What an argument brings is where the definition names the parameter.
  while (Sources.isMacroArgExpansion(Loc, &Loc))
    ;
  return {{"macro '" + Name + "' brings it here",
           Unit.placeOf(Sources.getSpellingLoc(Loc))}};
}

} // namespace parfold
