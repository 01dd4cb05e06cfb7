//===- Source/NodeVisitor.cpp - a walk over the syntax tree ---------------===//

#include "Source/NodeVisitor.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace parfold {

class NodeWalk : public RecursiveASTVisitor<NodeWalk> {
public:
  explicit NodeWalk(NodeVisitor &Visitor) : Visitor(Visitor) {}

  bool dataTraverseStmtPre(Stmt *S) { return Visitor.enter(S); }
  bool dataTraverseStmtPost(Stmt *S) {
    Visitor.leave(S);
    return true;
  }
  bool VisitStmt(Stmt *S) { return Visitor.visit(S); }
  bool VisitDecl(Decl *D) { return Visitor.visit(D); }

private:
  NodeVisitor &Visitor;
};

bool NodeVisitor::traverse(const Stmt *S) {
  return NodeWalk(*this).TraverseStmt(const_cast<Stmt *>(S));
}

bool NodeVisitor::traverse(const Decl *D) {
  return NodeWalk(*this).TraverseDecl(const_cast<Decl *>(D));
}

} // namespace parfold
