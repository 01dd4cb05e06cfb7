//===- Plan/Names.cpp - names that mean nothing else ----------------------===//

#include "Plan/Names.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallVector.h"

using namespace clang;

namespace parfold {
namespace {

/// Lists what the syntax tree has names of.
class MentionedNames : public NodeVisitor {
public:
  explicit MentionedNames(llvm::SmallVectorImpl<llvm::StringRef> &Names)
      : Names(Names) {}

private:
  bool visit(const Stmt *S) override {
    if (auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (const IdentifierInfo *Name = Ref->getDecl()->getIdentifier())
        Names.push_back(Name->getName());
    return true;
  }

  llvm::SmallVectorImpl<llvm::StringRef> &Names;
};

} // namespace

Names::Names(const Unit &Unit, const Loop &L) : U(Unit) {
  SourceLocation File = U.start();
  llvm::StringRef Text = U.text().slice(L.Begin, L.End);
  Lexer Raw(File.getLocWithOffset(L.Begin), U.Context.getLangOpts(),
            Text.begin(), Text.begin(), U.text().end());
  // Identifiers of the loop, then of every macro it may reach by them.
  llvm::SmallVector<llvm::StringRef, 32> Work;
  Token Next;
  while (!Raw.LexFromRawLexer(Next)) {
    if (Next.getLocation().getRawEncoding() >=
        File.getLocWithOffset(L.End).getRawEncoding())
      break;
    if (!Next.is(tok::raw_identifier))
      continue;
    if (!Next.needsCleaning())
      Work.push_back(Next.getRawIdentifier());
    else // there is a line's end in it, or a trigraph
      Work.push_back(
          U.Preprocessor.getIdentifierInfo(U.Preprocessor.getSpelling(Next))
              ->getName());
  }
  // A macro may paste a name together.
  MentionedNames Mentioned(Work);
  Mentioned.traverse(L.Statement);
  while (!Work.empty()) {
    llvm::StringRef Name = Work.pop_back_val();
    if (!Taken.insert(Name).second)
      continue;
    const IdentifierInfo *Identifier = U.Preprocessor.getIdentifierInfo(Name);
    if (!Identifier->hadMacroDefinition())
      continue;
    // Any definition the name ever had: which one held here matters little.
    for (const MacroDirective *Directive =
             U.Preprocessor.getLocalMacroDirectiveHistory(Identifier);
         Directive; Directive = Directive->getPrevious())
      if (auto *Define = dyn_cast<DefMacroDirective>(Directive))
        for (const Token &Part : Define->getInfo()->tokens())
          if (const IdentifierInfo *Inner = Part.getIdentifierInfo())
            Work.push_back(Inner->getName());
  }
}

void Names::take(llvm::StringRef Text) {
  while (!Text.empty()) {
    llvm::StringRef Name = Text.take_while(
        [](unsigned char C) { return isAsciiIdentifierContinue(C); });
    if (!Name.empty())
      Taken.insert(Name);
    Text = Text.drop_front(Name.empty() ? 1 : Name.size());
  }
}

bool Names::isTaken(llvm::StringRef Name) const {
  const IdentifierInfo *Known = U.Preprocessor.getIdentifierInfo(Name);
  return Taken.contains(Name) || Known->hadMacroDefinition() ||
         Known->isPoisoned();
}

std::string Names::fresh(llvm::StringRef Wish) {
  std::string Name = Wish.str();
  for (unsigned Number = 2; isTaken(Name); ++Number)
    Name = Wish.str() + std::to_string(Number);
  Taken.insert(Name);
  return Name;
}

} // namespace parfold
