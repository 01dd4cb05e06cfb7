//===- Source/GccOptions.cpp - options that a file sets for itself --------===//
//
// Clang drops the attribute and the pragma, so they are in no AST, and are
// looked for among the tokens.
//
//===----------------------------------------------------------------------===//

#include "Source/GccOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

namespace {

bool isOptimize(llvm::StringRef Name) {
  return Name == "optimize" || Name == "__optimize__";
}

/// Adds one \p Option, written as GCC takes it: 'O3', '-O3', 'unroll-loops',
/// '-funroll-loops'.
void add(llvm::StringRef Option, GccOptions &Out) {
  bool HasDash = Option.consume_front("-");
  if (Option.empty() || Option.starts_with("O") || llvm::isDigit(Option[0]))
    return;
  if (HasDash)
    Option.consume_front("f");
  llvm::StringRef Negated = Option;
  Negated.consume_front("no-");
  // These say how to translate, and nothing of what the code means; or they
  // allow more than the standard does, of which parfold makes no use.
  for (llvm::StringRef Harmless :
       {"align-", "associative-math", "fast-math", "finite-math-only", "gcse",
        "inline", "ipa-", "omit-frame-pointer", "peel-loops", "prefetch-",
        "schedule-", "split-", "tree-", "unroll-", "unsafe-math",
        "unswitch-loops", "vect-cost-model"})
    if (Negated.starts_with(Harmless))
      return;
  if (Option == "strict-aliasing")
    return;
  Out.ChangesMeaning = true;
  Out.Traps |= Option == "trapv";
  Out.UsesEnvironment |= Option == "rounding-math" ||
                         Option == "trapping-math" ||
                         Option == "signaling-nans";
  Out.CallsHooks |= Option.starts_with("instrument-functions");
}

/// Adds the options in the string literal \p List: "wrapv,no-strict-aliasing".
void addAll(const Token &List, GccOptions &Out) {
  if (!List.getLiteralData()) { // it is not known where it comes from
    Out.ChangesMeaning = true;
    return;
  }
  llvm::SmallVector<llvm::StringRef, 4> Options;
  llvm::SplitString({List.getLiteralData(), List.getLength()}, Options,
                    ", \t\"");
  for (llvm::StringRef Option : Options)
    add(Option, Out);
}

/// Reads attributes off the tokens that the parser gets:
/// '__attribute__((noinline, optimize("wrapv")))',
/// '[[gnu::optimize("wrapv")]]'.
class AttributeReader {
public:
  explicit AttributeReader(GccOptions &Out) : Out(Out) {}

  void read(const Token &Now) {
    if (Depth > 0 || IsAttribute) {
      if (Now.is(tok::l_paren))
        ++Depth;
      else if (Now.is(tok::r_paren))
        --Depth;
      IsAttribute = false;
    } else if (Now.is(tok::kw___attribute)) {
      IsAttribute = true;
    }
    if (OptionDepth && tok::isStringLiteral(Now.getKind()))
      addAll(Now, Out);
    if (Now.is(tok::l_paren) && (OptionDepth || IsNamed))
      ++OptionDepth;
    else if (Now.is(tok::r_paren) && OptionDepth)
      --OptionDepth;
    const IdentifierInfo *Name =
        Now.isAnnotation() ? nullptr : Now.getIdentifierInfo();
    IsNamed = Name && isOptimize(Name->getName()) && (Depth > 0 || IsOfGnu);
    // ('::' is two tokens before C23.)
    IsOfGnu = IsGnu && Now.isOneOf(tok::coloncolon, tok::colon);
    IsGnu = (Name && (Name->isStr("gnu") || Name->isStr("__gnu__"))) ||
            (IsOfGnu && Now.is(tok::colon));
  }

private:
  GccOptions &Out;
  unsigned Depth = 0;       ///< of parentheses in an attribute
  unsigned OptionDepth = 0; ///< of parentheses behind 'optimize'
  // What stood just before.
  bool IsAttribute = false, IsNamed = false, IsGnu = false, IsOfGnu = false;
};

class PragmaReader : public PPCallbacks {
public:
  PragmaReader(const Preprocessor &Source, std::shared_ptr<GccOptions> Out)
      : Source(Source), Out(std::move(Out)) {}

  /// Looks at the text that the preprocessor reads next: behind '#pragma', or
  /// what the string of _Pragma holds.
  void PragmaDirective(SourceLocation, PragmaIntroducerKind) override {
    auto *Current = static_cast<const Lexer *>(Source.getCurrentLexer());
    if (!Current)
      return;
    const char *Begin = Current->getBufferLocation();
    Lexer Raw(SourceLocation::getFromRawEncoding(1), Source.getLangOpts(),
              Begin, Begin, Current->getBuffer().end());
    Token Now;
    for (unsigned I = 0;; ++I) {
      bool IsLast = Raw.LexFromRawLexer(Now);
      if (Now.is(tok::eof) || (I > 0 && Now.isAtStartOfLine()))
        return;
      llvm::StringRef Name =
          Now.is(tok::raw_identifier) ? Now.getRawIdentifier() : "";
      if ((I == 0 && Name != "GCC") || (I == 1 && !isOptimize(Name)))
        return;
      if (I > 1 && tok::isStringLiteral(Now.getKind()))
        addAll(Now, *Out);
      if (IsLast)
        return;
    }
  }

private:
  const Preprocessor &Source;
  std::shared_ptr<GccOptions> Out;
};

} // namespace

std::shared_ptr<const GccOptions>
recordGccOptions(clang::Preprocessor &Preprocessor) {
  auto Out = std::make_shared<GccOptions>();
  Preprocessor.addPPCallbacks(
      std::make_unique<PragmaReader>(Preprocessor, Out));
  Preprocessor.setTokenWatcher(
      [Out, Reader = AttributeReader(*Out)](const Token &Now) mutable {
        Reader.read(Now);
      });
  return Out;
}

} // namespace parfold
