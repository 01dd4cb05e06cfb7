//===- Effects/SourceAnnotations.cpp - effects declared in the source -----===//

#include "Effects/SourceAnnotations.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace parfold {
namespace {

/// A declaration of a function, in bytes of its file.
struct Declaration {
  FileID File;
  unsigned Begin, HeadEnd; ///< up to its body, or all of it
  bool HasBody;
};

Declaration declarationOf(const FunctionDecl &Function) {
  const SourceManager &Sources = Function.getASTContext().getSourceManager();
  bool HasBody = Function.doesThisDeclarationHaveABody();
  auto [File, Begin] =
      Sources.getDecomposedExpansionLoc(Function.getBeginLoc());
  auto [EndFile, End] = Sources.getDecomposedExpansionLoc(
      HasBody ? Function.getBody()->getBeginLoc() : Function.getEndLoc());
  return {File, Begin, EndFile == File ? End : Begin, HasBody};
}

/// Does the comment from \p Begin to \p End stand at the declaration?
bool belongsTo(llvm::StringRef Text, unsigned Begin, unsigned End,
               const Declaration &D) {
  auto IsBlank = [&](unsigned From, unsigned To, const char *Blanks) {
    return Text.slice(From, To).find_first_not_of(Blanks) ==
           llvm::StringRef::npos;
  };
  if (End <= D.Begin) // a comment behind code belongs to that
    return IsBlank(End, D.Begin, " \t\r\n") &&
           IsBlank(Text.rfind('\n', Begin) + 1, Begin, " \t");
  if (Begin < D.HeadEnd)
    return Begin >= D.Begin;
  // (HeadEnd is at the last token, a parenthesis.)
  return !D.HasBody && IsBlank(D.HeadEnd + 1, Begin, " \t;");
}

} // namespace

void SourceAnnotations::add(const FunctionDecl &Function, SourceLocation At,
                            llvm::StringRef Text) {
  if (auto Parsed = parseEffect(Text))
    Known[Function.getCanonicalDecl()] = std::move(*Parsed);
  else
    Problems.push_back({At, llvm::toString(Parsed.takeError())});
}

SourceAnnotations::SourceAnnotations(const ASTContext &Context,
                                     const DirectiveLog &Log) {
  const SourceManager &Sources = Context.getSourceManager();
  std::vector<std::pair<const FunctionDecl *, Declaration>> Functions;
  for (const Decl *D : Context.getTranslationUnitDecl()->decls()) {
    auto *Function = dyn_cast<FunctionDecl>(D);
    if (!Function)
      continue;
    for (const auto *Note : Function->specific_attrs<AnnotateAttr>())
      if (llvm::StringRef Text = Note->getAnnotation();
          Text.consume_front("parfold:"))
        add(*Function, Note->getLocation(), Text);
    if (!Log.comments().empty())
      Functions.push_back({Function, declarationOf(*Function)});
  }
  for (const AddressedComment &Comment : Log.comments()) {
    auto [File, Begin] = Sources.getDecomposedLoc(Comment.Where.getBegin());
    unsigned End = Sources.getFileOffset(Comment.Where.getEnd());
    const FunctionDecl *At = nullptr;
    for (auto &[Function, D] : Functions)
      if (D.File == File &&
          belongsTo(Sources.getBufferData(File), Begin, End, D))
        At = Function;
    if (At)
      add(*At, Comment.Where.getBegin(), Comment.Text);
    else
      Problems.push_back(
          {Comment.Where.getBegin(), "no function is declared here"});
  }
}

const Effect *SourceAnnotations::find(const FunctionDecl &Function) const {
  auto Entry = Known.find(Function.getCanonicalDecl());
  return Entry == Known.end() ? nullptr : &Entry->second;
}

} // namespace parfold
