//===- Source/ExprText.h - C text for new code ----------------------------===//
//
// New code quotes the program's own expressions, and spells types and numbers
// of its own. All of that is here, so that precedence and literal suffixes
// are thought about once.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_EXPRTEXT_H
#define PARFOLD_SOURCE_EXPRTEXT_H

#include "parfold/Unit.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/APSInt.h"
#include <string>

namespace clang {
class Expr;
}

namespace parfold {

/// The source text of \p Range on one line, without comments; "" where it is
/// not written in one piece.
std::string oneLineText(const Unit &Unit, clang::SourceRange Range);

/// The source text of \p E on one line, without implicit conversions.
std::string plainText(const Unit &Unit, const clang::Expr *E);

/// The source text of \p E, in parentheses unless it binds tighter than any
/// binary operator already: "n", "v->len", "*end", "(a + b)". Implicit
/// conversions of \p E are left out.
std::string operandText(const Unit &Unit, const clang::Expr *E);

/// The source text of \p E as an operand of a comparison: as operandText, but
/// arithmetic needs no parentheses.
std::string comparedText(const Unit &Unit, const clang::Expr *E);

/// \p Value, of 64 bits or less, as a C constant expression of a type that can
/// hold it.
std::string literalText(const clang::ASTContext &Context,
                        const llvm::APSInt &Value);

/// The declarator of \p Name as an object of \p Type without its qualifiers:
/// "const double *best".
std::string declarationText(const clang::ASTContext &Context,
                            clang::QualType Type, llvm::StringRef Name);

/// The name of \p D in new code; "" where there is none, or where the file has
/// a macro of that name, which would make something else of it.
std::string nameText(const clang::NamedDecl &D);

/// Is there a way to spell \p Type in new code? (No tag, no typedef: no.)
bool canBeSpelled(clang::QualType Type);

/// The name of the macro whose expansion \p Loc comes from, "" for none.
std::string macroNameAt(const Unit &Unit, clang::SourceLocation Loc);

/// A note at the place in that macro's definition where \p Loc comes from;
/// none for what comes from no macro.
std::vector<Note> macroNotesAt(const Unit &Unit, clang::SourceLocation Loc);

} // namespace parfold

#endif // PARFOLD_SOURCE_EXPRTEXT_H
