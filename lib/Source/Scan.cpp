//===- Source/Scan.cpp - preprocessor lines of a file, skipped or not -----===//
//
// A raw lexer knows comments, strings and continued lines, which is all that
// finding directives takes: a directive is a '#' that opens a line.
//
//===----------------------------------------------------------------------===//

#include "Source/Scan.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace parfold {

namespace {

/// First byte after the logical line on which the token that ends at
/// \p Offset stands.
/// Skips block comments and continued lines: both keep the line open.
unsigned endOfLine(StringRef Text, unsigned Offset) {
  while (Offset < Text.size()) {
    StringRef Rest = Text.substr(Offset);
    if (Rest.starts_with("/*")) {
      size_t Close = Rest.find("*/", 2);
      if (Close == StringRef::npos)
        return Text.size();
      Offset += Close + 2;
    } else if (Rest.front() == '\n') {
      return Offset + 1;
    } else if (Rest.front() == '\\') {
      // GCC and Clang let blanks stand between the backslash and the newline.
      StringRef Blanks = Rest.drop_front().ltrim(" \t\v\f\r");
      Offset = Blanks.begin() - Text.begin() + Blanks.starts_with("\n");
    } else if (Rest.starts_with("//")) {
      // To the newline that no backslash continues; a '/*' in it is text.
      size_t Stop = Rest.find_first_of("\\\n");
      if (Stop == StringRef::npos)
        return Text.size();
      Offset += Stop;
      if (Rest[Stop] == '\\')
        return endOfLine(Text, Offset);
    } else {
      ++Offset;
    }
  }
  return Text.size();
}

LineKind kindOf(StringRef Name) {
  return llvm::StringSwitch<LineKind>(Name)
      .Cases("if", "ifdef", "ifndef", LineKind::If)
      .Cases("else", "elif", "elifdef", "elifndef", LineKind::Else)
      .Case("endif", LineKind::Endif)
      .Cases("include", "include_next", "import", LineKind::Include)
      .Case("pragma", LineKind::Pragma)
      .Default(LineKind::Other);
}

/// The name in '<name>' or '"name"' at the start of \p Text, or "".
StringRef headerIn(StringRef Text) {
  Text = Text.ltrim(" \t");
  if (!Text.starts_with("<") && !Text.starts_with("\""))
    return {};
  char Close = Text.front() == '<' ? '>' : '"';
  size_t End = Text.find_first_of(Close == '>' ? ">\n" : "\"\n", 1);
  return End != StringRef::npos && Text[End] == Close ? Text.slice(1, End)
                                                      : StringRef();
}

class Scanner {
public:
  Scanner(StringRef Text, const LangOptions &Language)
      : Text(Text), Raw(SourceLocation::getFromRawEncoding(1), Language,
                        Text.begin(), Text.begin(), Text.end()) {}

  DirectiveLines run() {
    next();
    while (!Tok.is(tok::eof)) {
      if (Tok.is(tok::hash) && Tok.isAtStartOfLine()) {
        directive();
        continue;
      }
      CodeSeen = true;
      Result.FirstCode = std::min(Result.FirstCode, Begin);
      bool IsPragma = isIdentifier("_Pragma");
      ElseSeen = isIdentifier("else");
      if (IsPragma)
        pragmaOperator();
      else
        next();
    }
    Result.EndsInCode = CodeSeen;
    return std::move(Result);
  }

private:
  void next() {
    Raw.LexFromRawLexer(Tok);
    // Where the lexer stands now is where the token ended: tokens that hold
    // a continued line are longer than they read.
    Begin = Tok.is(tok::eof) ? Text.size() : end() - Tok.getLength();
  }

  unsigned end() const { return Raw.getBufferLocation() - Text.begin(); }

  bool isIdentifier(StringRef Name) const {
    return Tok.is(tok::raw_identifier) && Tok.getRawIdentifier() == Name;
  }

  /// On the '#'; leaves the first token of a later line.
  void directive() {
    DirectiveLine Line{LineKind::Other, Begin, 0};
    Line.FollowsElse = ElseSeen;
    Line.FollowsCode = CodeSeen;
    ElseSeen = CodeSeen = false;

    unsigned LastEnd = end();
    next();
    if (!Tok.isAtStartOfLine() && Tok.is(tok::raw_identifier)) {
      Line.Kind = kindOf(Tok.getRawIdentifier());
      LastEnd = end();
      if (Line.Kind == LineKind::Include) {
        // '<a/*b>' opens no comment: step over the name.
        Line.Header = headerIn(Text.substr(LastEnd));
        if (!Line.Header.empty()) {
          LastEnd = Line.Header.end() + 1 - Text.begin();
          Raw.seek(LastEnd, /*IsAtStartOfLine=*/false);
        }
      }
      next();
      if (Line.Kind == LineKind::Pragma && !Tok.isAtStartOfLine() &&
          isIdentifier("omp"))
        Line.Kind = LineKind::Omp;
    }
    while (!Tok.isAtStartOfLine() && !Tok.is(tok::eof)) {
      LastEnd = end();
      next();
    }
    Line.End = endOfLine(Text, LastEnd);
    Result.Lines.push_back(Line);
  }

  /// On '_Pragma'; leaves the token after it, or after its string.
  void pragmaOperator() {
    DirectiveLine Line{LineKind::Omp, Begin, end()};
    Line.FollowsCode = true;
    next();
    if (!Tok.is(tok::l_paren))
      return;
    next();
    if (!Tok.is(tok::string_literal))
      return;
    StringRef Body = Text.slice(Begin, end());
    Body = Body.substr(Body.find('"') + 1).ltrim(" \t");
    Line.End = end();
    if (Body.consume_front("omp") && !Body.empty() &&
        !isAsciiIdentifierContinue(Body.front()))
      Result.Lines.push_back(Line);
    next();
  }

  StringRef Text;
  Lexer Raw;
  Token Tok;
  unsigned Begin = 0;
  bool ElseSeen = false, CodeSeen = false;
  DirectiveLines Result;
};

} // namespace

DirectiveLines scanDirectives(StringRef Text, const LangOptions &Language) {
  return Scanner(Text, Language).run();
}

} // namespace parfold
