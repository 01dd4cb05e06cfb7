//===- Facts/LocalVariables.h - the variables of a function ---------------===//

#ifndef PARFOLD_FACTS_LOCALVARIABLES_H
#define PARFOLD_FACTS_LOCALVARIABLES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace clang {
class DeclRefExpr;
class FunctionDecl;
class Stmt;
class VarDecl;
} // namespace clang

namespace parfold {

/// All variables called \p Name that \p Function has: its parameter, and those
/// of its blocks. If it is one, the name means that one wherever it is known.
llvm::SmallVector<const clang::VarDecl *, 2>
variablesNamed(const clang::FunctionDecl &Function, llvm::StringRef Name);

/// Everything in \p Within that names \p Variable.
llvm::SmallVector<const clang::DeclRefExpr *, 4>
referencesTo(const clang::VarDecl &Variable, const clang::Stmt *Within);

} // namespace parfold

#endif // PARFOLD_FACTS_LOCALVARIABLES_H
