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

} // namespace

llvm::SmallVector<const VarDecl *, 2>
variablesNamed(const FunctionDecl &Function, llvm::StringRef Name) {
  Finder Search(Name);
  for (ParmVarDecl *Parameter : Function.parameters())
    Search.VisitVarDecl(Parameter);
  Search.TraverseStmt(Function.getBody());
  return Search.Found;
}

} // namespace parfold
