//===- Source/NodeVisitor.h - a walk over the syntax tree -----------------===//
//
// Clang's RecursiveASTVisitor with virtual functions. Compilers work for ten
// seconds on each class that derives from the template; what derives from this
// one costs nothing. (Clang 20 has DynamicRecursiveASTVisitor for that.)
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_NODEVISITOR_H
#define PARFOLD_SOURCE_NODEVISITOR_H

namespace clang {
class Decl;
class Stmt;
} // namespace clang

namespace parfold {

class NodeVisitor {
public:
  virtual ~NodeVisitor() = default;

  /// Visits \p S or \p D and all below, as RecursiveASTVisitor orders them:
  /// what is written, with implicit conversions. Returns false if a visit ended
  /// it.
  bool traverse(const clang::Stmt *S);
  bool traverse(const clang::Decl *D);

protected:
  /// Shall \p S and what is below be visited?
  virtual bool enter(const clang::Stmt *) { return true; }
  /// What is below of the last statement entered has been visited.
  virtual void leave(const clang::Stmt *) {}
  /// Looks at one node; false ends the walk.
  virtual bool visit(const clang::Stmt *) { return true; }
  virtual bool visit(const clang::Decl *) { return true; }

private:
  friend class NodeWalk;
};

} // namespace parfold

#endif // PARFOLD_SOURCE_NODEVISITOR_H
