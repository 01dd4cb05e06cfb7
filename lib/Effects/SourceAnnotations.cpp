//===- Effects/SourceAnnotations.cpp - effects declared in the source -----===//
//
// Clang drops comments, so the place alone tells what one belongs to. A raw
// lexer looks at what stands between it and a declaration: nothing may, but
// other comments and the end of the declaration.
//
//===----------------------------------------------------------------------===//

#include "Effects/SourceAnnotations.h"
#include "Source/LoopComments.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace clang;
using llvm::StringRef;

namespace parfold {
namespace {

/// A declaration of a function, in bytes of its file.
struct Declaration {
  const FunctionDecl *Function;
  FileID File;
  unsigned Begin;
  unsigned HeadEnd; ///< the body's '{', or else behind the declarator
};

/// The tokens of \p Text from \p From to \p To, where one begins or a comment
/// ends.
std::vector<tok::TokenKind> tokensIn(StringRef Text, unsigned From, unsigned To,
                                     const LangOptions &Language) {
  std::vector<tok::TokenKind> Kinds;
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Language, Text.begin(),
            Text.begin() + From, Text.end());
  Token Tok;
  while (!Raw.LexFromRawLexer(Tok) &&
         Raw.getBufferLocation() - Tok.getLength() < Text.begin() + To)
    Kinds.push_back(Tok.getKind());
  return Kinds;
}

bool pointsToFunction(QualType Type) {
  return Type->isFunctionPointerType() || Type->isFunctionType();
}

class CommentPlacer {
public:
  explicit CommentPlacer(const ASTContext &Context)
      : Context(Context), Sources(Context.getSourceManager()) {
    for (const Decl *D : Context.getTranslationUnitDecl()->decls())
      if (!D->isImplicit() && !isa<TagDecl>(D))
        add(D);
  }

  /// The function that the comment at \p Where speaks of, or what is wrong.
  llvm::Expected<const FunctionDecl *> find(SourceRange Where) const;

private:
  void add(const Decl *D);
  bool belongsTo(StringRef Text, unsigned Begin, unsigned End,
                 const Declaration &D) const;
  bool isUnclear(StringRef Text, unsigned Begin, const Declaration &D) const;

  const ASTContext &Context;
  const SourceManager &Sources;
  std::vector<Declaration> Functions;
  /// Where declarations begin, each as often as it declares a name.
  std::multiset<std::pair<FileID, unsigned>> Begins;
};

void CommentPlacer::add(const Decl *D) {
  auto [File, Begin] = Sources.getDecomposedExpansionLoc(D->getBeginLoc());
  Begins.insert({File, Begin});
  auto *Function = dyn_cast<FunctionDecl>(D);
  if (!Function)
    return;
  SourceLocation End =
      Function->doesThisDeclarationHaveABody()
          ? Sources.getExpansionLoc(Function->getBody()->getBeginLoc())
          : Lexer::getLocForEndOfToken(
                Sources.getExpansionRange(Function->getEndLoc()).getEnd(), 0,
                Sources, Context.getLangOpts());
  auto [EndFile, HeadEnd] = Sources.getDecomposedLoc(End);
  Functions.push_back(
      {Function, File, Begin, EndFile == File ? HeadEnd : Begin});
}

/// Does the comment from \p Begin to \p End stand at the declaration?
bool CommentPlacer::belongsTo(StringRef Text, unsigned Begin, unsigned End,
                              const Declaration &D) const {
  if (End <= D.Begin) { // a comment behind code belongs to that
    StringRef Line = Text.slice(Text.rfind('\n', Begin) + 1, Begin);
    return Line.trim(" \t").empty() &&
           tokensIn(Text, End, D.Begin, Context.getLangOpts()).empty();
  }
  if (Begin < D.HeadEnd)
    return Begin >= D.Begin;
  if (D.Function->doesThisDeclarationHaveABody() ||
      Text.slice(D.HeadEnd, Begin).contains('\n'))
    return false;
  // Behind it, where attributes may follow; a ',' would start another one.
  auto Rest = tokensIn(Text, D.HeadEnd, Begin, Context.getLangOpts());
  int Depth = 0;
  for (auto [Index, Kind] : llvm::enumerate(Rest)) {
    if (Kind == tok::semi && Index + 1 < Rest.size())
      return false;
    if ((Kind == tok::comma && Depth == 0) || Kind == tok::l_brace ||
        Kind == tok::r_brace)
      return false;
    Depth += (Kind == tok::l_paren) - (Kind == tok::r_paren);
  }
  return true;
}

/// Could the author of a comment that belongs to \p D mean something else that
/// is declared there?
bool CommentPlacer::isUnclear(StringRef Text, unsigned Begin,
                              const Declaration &D) const {
  if (Begins.count({D.File, D.Begin}) > 1)
    return true;
  if (Begin < D.Begin || Begin >= D.HeadEnd)
    return false;
  // 'int apply(int (*f)(int) /* parfold: pure */);', or a member of 'struct {'
  return pointsToFunction(D.Function->getReturnType()) ||
         llvm::any_of(D.Function->parameters(),
                      [](const ParmVarDecl *Parameter) {
                        return pointsToFunction(Parameter->getType());
                      }) ||
         llvm::is_contained(
             tokensIn(Text, D.Begin, D.HeadEnd, Context.getLangOpts()),
             tok::l_brace);
}

llvm::Expected<const FunctionDecl *>
CommentPlacer::find(SourceRange Where) const {
  auto [File, Begin] = Sources.getDecomposedLoc(Where.getBegin());
  unsigned End = Sources.getFileOffset(Where.getEnd());
  StringRef Text = Sources.getBufferData(File);
  const FunctionDecl *Found = nullptr;
  for (const Declaration &D : Functions) {
    if (D.File != File || !belongsTo(Text, Begin, End, D))
      continue;
    if (Found || isUnclear(Text, Begin, D))
      return llvm::createStringError(
          "it may speak of more than one function here");
    Found = D.Function;
  }
  if (!Found)
    return llvm::createStringError("no function is declared here");
  return Found;
}

/// Does each of \p Names mean something in the declaration \p Function?
llvm::Error checkNames(llvm::ArrayRef<std::string> Names,
                       const FunctionDecl &Function) {
  for (StringRef Name : Names) {
    auto Named =
        llvm::find_if(Function.parameters(), [&](const ParmVarDecl *Parameter) {
          return Parameter->getName() == Name;
        });
    unsigned Index = Named - Function.param_begin();
    if (StringRef Rest = Name;
        Named == Function.param_end() &&
        (!Rest.consume_front("arg") || Rest.getAsInteger(10, Index)))
      continue; // a variable, perhaps of another file
    if (Index >= Function.getNumParams())
      return llvm::createStringError("there is no '" + Name +
                                     "', the first argument is 'arg0'");
    if (!Function.getParamDecl(Index)->getType()->isPointerType())
      return llvm::createStringError("'" + Name + "' is no pointer");
  }
  return llvm::Error::success();
}

} // namespace

void SourceAnnotations::add(const FunctionDecl &Function, SourceLocation At,
                            StringRef Text) {
  auto Complain = [&](llvm::Error Why) {
    Problems.push_back({At, llvm::toString(std::move(Why))});
  };
  auto Parsed = parseEffect(Text);
  if (!Parsed)
    return Complain(Parsed.takeError());
  for (const auto *Names : {&Parsed->Reads, &Parsed->Writes})
    if (llvm::Error Why = checkNames(*Names, Function))
      return Complain(std::move(Why));
  auto [Entry, IsNew] = Known.try_emplace(Function.getCanonicalDecl(), *Parsed);
  if (!IsNew)
    Entry->second.add(*Parsed);
}

static bool isWord(StringRef Text) {
  return !Text.empty() && llvm::all_of(Text, [](char C) {
    return llvm::isAlnum(C) || C == '_';
  });
}

static std::vector<std::string> wordsOf(StringRef Text) {
  llvm::SmallVector<StringRef, 4> Words;
  Text.split(Words, ' ', -1, /*KeepEmpty=*/false);
  std::vector<std::string> Out;
  for (StringRef Word : Words)
    Out.push_back(Word.trim(" \t,").str());
  return Out;
}

void SourceAnnotations::addExtent(SourceLocation At, StringRef Words) {
  auto [Name, Count] = Words.trim().split(' ');
  Count = Count.trim();
  if (isWord(Count))
    Extents.push_back({At, Name.str(), Count.str()});
  else
    Problems.push_back({At, "'extent' wants an array and a number or a name"});
}

void SourceAnnotations::addApart(SourceLocation At, StringRef Names) {
  std::vector<std::string> Words = wordsOf(Names);
  if (Words.size() > 1 && llvm::all_of(Words, isWord))
    ApartNames.push_back({At, std::move(Words)});
  else
    Problems.push_back({At, "'assume-no-alias' wants names of two pointers"});
}

/// As if each were declared with 'parfold: pure'.
void SourceAnnotations::addPure(const ASTContext &Context, SourceLocation At,
                                StringRef Names) {
  for (const std::string &Name : wordsOf(Names)) {
    bool IsFunction = false;
    auto Found = Context.Idents.find(Name);
    if (Found != Context.Idents.end())
      for (const NamedDecl *D : Context.getTranslationUnitDecl()->lookup(
               DeclarationName(Found->second)))
        if (auto *Function = dyn_cast<FunctionDecl>(D)) {
          add(*Function, At, "pure");
          IsFunction = true;
        }
    if (!IsFunction)
      Problems.push_back({At, "there is no function '" + Name + "'"});
  }
}

SourceAnnotations::SourceAnnotations(const ASTContext &Context,
                                     const DirectiveLog &Log) {
  for (const Decl *D : Context.getTranslationUnitDecl()->decls())
    for (const auto *Note : D->specific_attrs<AnnotateAttr>()) {
      StringRef Text = Note->getAnnotation();
      if (!Text.consume_front("parfold:") || Note->isInherited())
        continue;
      if (auto *Function = dyn_cast<FunctionDecl>(D))
        add(*Function, Note->getLocation(), Text);
      else
        Problems.push_back({Note->getLocation(), "this is no function"});
    }
  if (Log.comments().empty())
    return;
  CommentPlacer Placer(Context);
  for (const AddressedComment &Comment : Log.comments()) {
    SourceLocation At = Comment.Where.getBegin();
    StringRef Words = StringRef(Comment.Text).trim();
    if (Words.consume_front("extent ")) {
      addExtent(At, Words);
      continue;
    }
    if (Words.consume_front("assume-pure ")) {
      addPure(Context, At, Words);
      continue;
    }
    if (Words.consume_front("assume-no-alias ")) {
      addApart(At, Words);
      continue;
    }
    if (minTripsOf(Comment)) {
      if (!loopBehind(Comment, Context.getSourceManager(),
                      Context.getLangOpts()))
        Problems.push_back({At, "no loop begins here"});
      continue;
    }
    if (asksForReproducible(Comment)) {
      if (!statementBehind(Comment, Context.getSourceManager(),
                           Context.getLangOpts()))
        Problems.push_back({At, "no loop begins here"});
      continue;
    }
    if (auto Function = Placer.find(Comment.Where))
      add(**Function, At, Comment.Text);
    else
      Problems.push_back({At, llvm::toString(Function.takeError())});
  }
}

const Effect *SourceAnnotations::find(const FunctionDecl &Function) const {
  auto Entry = Known.find(Function.getCanonicalDecl());
  return Entry == Known.end() ? nullptr : &Entry->second;
}

} // namespace parfold
