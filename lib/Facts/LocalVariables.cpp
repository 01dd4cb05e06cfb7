//===- Facts/LocalVariables.cpp - the variables of a function -------------===//

#include "Facts/LocalVariables.h"
#include "clang/AST/Decl.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace parfold {
namespace {

class Finder : public RecursiveASTVisitor<Finder> {
public:
  explicit Finder(llvm::StringRef Name) : Name(Name) {}

  bool VisitVarDecl(VarDecl *Variable) {
    if (Variable->getName() == Name)
      Found.push_back(Variable);
    return true;
  }

  llvm::StringRef Name;
  llvm::SmallVector<const VarDecl *, 2> Found;
};

class ReferenceFinder : public RecursiveASTVisitor<ReferenceFinder> {
public:
  explicit ReferenceFinder(const VarDecl &Variable) : Variable(Variable) {}

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    if (E->getDecl()->getCanonicalDecl() == Variable.getCanonicalDecl())
      Found.push_back(E);
    return true;
  }

  const VarDecl &Variable;
  llvm::SmallVector<const DeclRefExpr *, 4> Found;
};

} // namespace

llvm::SmallVector<const VarDecl *, 2>
variablesNamed(const FunctionDecl &Function, llvm::StringRef Name) {
  Finder Search(Name);
  for (ParmVarDecl *Parameter : Function.parameters())
    Search.VisitVarDecl(Parameter);
  Search.TraverseStmt(Function.getBody());
  return Search.Found;
}

llvm::SmallVector<const DeclRefExpr *, 4> referencesTo(const VarDecl &Variable,
                                                       const Stmt *Within) {
  ReferenceFinder Search(Variable);
  Search.TraverseStmt(const_cast<Stmt *>(Within));
  return Search.Found;
}

} // namespace parfold
