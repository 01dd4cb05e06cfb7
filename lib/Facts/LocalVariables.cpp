//===- Facts/LocalVariables.cpp - the variables of a function -------------===//

#include "Facts/LocalVariables.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

class Finder : public NodeVisitor {
public:
  explicit Finder(llvm::StringRef Name) : Name(Name) {}

  bool visit(const Decl *D) override {
    auto *Variable = dyn_cast<VarDecl>(D);
    if (Variable && Variable->getName() == Name)
      Found.push_back(Variable);
    return true;
  }

  llvm::StringRef Name;
  llvm::SmallVector<const VarDecl *, 2> Found;
};

class ReferenceFinder : public NodeVisitor {
public:
  explicit ReferenceFinder(const VarDecl &Variable) : Variable(Variable) {}

  bool visit(const Stmt *S) override {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    if (Ref &&
        Ref->getDecl()->getCanonicalDecl() == Variable.getCanonicalDecl())
      Found.push_back(Ref);
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
    Search.visit(Parameter);
  Search.traverse(Function.getBody());
  return Search.Found;
}

llvm::SmallVector<const DeclRefExpr *, 4> referencesTo(const VarDecl &Variable,
                                                       const Stmt *Within) {
  ReferenceFinder Search(Variable);
  Search.traverse(Within);
  return Search.Found;
}

} // namespace parfold
