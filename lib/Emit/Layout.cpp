//===- Emit/Layout.cpp - where and how new lines stand in a file ----------===//
//
// Lines are physical ones. A backslash in front of a line break glues two of
// them together (C11 5.1.1.2p1), and a directive after it would be none: such
// a line is treated as if code stood in front of the loop.
//
//===----------------------------------------------------------------------===//

#include "Emit/Layout.h"
#include "Source/Lines.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using clang::tooling::Replacement;
using llvm::StringRef;

namespace parfold {
namespace {

constexpr const char *Blanks = " \t\v\f\r";

StringRef indentationAt(StringRef Text, unsigned LineStart) {
  return Text.substr(LineStart).take_while(
      [](char C) { return C == ' ' || C == '\t'; });
}

} // namespace

Layout::Layout(StringRef Text, unsigned Begin, unsigned End)
    : Text(Text), Begin(Begin), End(End), Eol(lineEnding(Text, Begin)),
      Base(indentationAt(Text, startOfLine(Text, Begin))), Level(oneLevel()),
      Tail(End) {
  readTokens();
}

/// The nearest line above that is indented less shows what a level is; next
/// to the margin, the nearest line inside that is indented more.
std::string Layout::oneLevel() const {
  auto IsProgram = [](StringRef Line) {
    return !Line.empty() && !Line.starts_with("#") && !Line.starts_with("*");
  };
  // Not from every loop of an endless function up to its head.
  unsigned Left = 200;
  for (unsigned Line = startOfLine(Text, Begin);
       Line > 0 && !Base.empty() && Left > 0; --Left) {
    unsigned Next = Line;
    Line = startOfLine(Text, Line - 1);
    StringRef Indent = indentationAt(Text, Line);
    StringRef Rest = Text.slice(Line, Next).trim();
    if (IsProgram(Rest) && Indent.size() < Base.size() &&
        Base.starts_with(Indent))
      return Base.substr(Indent.size()).str();
  }
  for (size_t Break = Text.find('\n', Begin); Break < End;
       Break = Text.find('\n', Break + 1)) {
    StringRef Indent = indentationAt(Text, Break + 1);
    StringRef Rest =
        Text.substr(Break + 1 + Indent.size()).take_until([](char C) {
          return C == '\n';
        });
    if (IsProgram(Rest.trim()) && Indent.size() > Base.size() &&
        Indent.starts_with(Base))
      return Indent.substr(Base.size()).str();
  }
  return "  ";
}

/// Finds the lines that start inside tokens, and what follows the loop.
void Layout::readTokens() {
  // Which C it is decides nothing that is asked here.
  LangOptions Language;
  Language.LineComment = true;
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Language, Text.begin(),
            Text.begin() + Begin, Text.end());
  Raw.SetCommentRetentionState(true);
  Token Tok;
  bool AtEnd = false;
  while (!AtEnd) {
    AtEnd = Raw.LexFromRawLexer(Tok);
    unsigned Stop = Raw.getBufferLocation() - Text.begin();
    unsigned Start = Stop - Tok.getLength();
    StringRef Spelling = Text.slice(Start, Stop);
    if (Start < End) {
      if (Tok.is(tok::comment))
        continue; // blanks in comments hurt nobody
      for (size_t Break = Spelling.find('\n'); Break != StringRef::npos;
           Break = Spelling.find('\n', Break + 1))
        Pinned.insert(Start + Break + 1);
      continue;
    }
    bool SameLine = !AtEnd && !Text.slice(Tail, Start).contains('\n');
    if (SameLine && Tok.is(tok::comment) && !Spelling.contains('\n')) {
      Tail = Stop;
      continue;
    }
    SharesLine = SameLine;
    break;
  }
  // In older C a trigraph splices lines, too (C11 5.2.1.1, 5.1.1.2).
  for (size_t Splice = Text.find("?\?/", Begin); Splice < End;
       Splice = Text.find("?\?/", Splice + 1))
    for (StringRef Break : {"\n", "\r\n"})
      if (Text.substr(Splice + 3).starts_with(Break))
        Pinned.insert(Splice + 3 + Break.size());
  // A glued line is not over; and code behind a comment keeps the comment.
  StringRef Rest =
      Text.substr(Tail).take_until([](char C) { return C == '\n'; });
  SharesLine |= !Rest.trim(Blanks).empty();
  if (SharesLine)
    Tail = End;
}

std::string Layout::indent(unsigned Depth) const {
  std::string Result = Base.str();
  while (Depth--)
    Result += Level;
  return Result;
}

std::string Layout::copy(unsigned From, unsigned To, llvm::ArrayRef<Mark> Marks,
                         unsigned Depth) const {
  assert(llvm::none_of(Marks,
                       [&](const Mark &M) {
                         unsigned End = M.Offset + M.Length;
                         return (M.Offset < From && From < End) ||
                                (M.Offset < To && To < End);
                       }) &&
         "nothing is replaced in part");
  std::string Deeper = indent(Depth).substr(Base.size());
  std::string Result;
  // What a mark replaces may go on in the next line.
  auto Append = [&](unsigned At, unsigned Stop) -> unsigned {
    for (const Mark &M : Marks) {
      if (M.Offset < At || M.Offset >= Stop)
        continue;
      Result += Text.slice(At, M.Offset);
      auto [FirstLine, Others] = StringRef(M.Text).split('\n');
      Result += FirstLine;
      if (!Others.empty()) {
        Result += Eol;
        Result += indentationAt(Text, startOfLine(Text, M.Offset));
        (Result += Deeper) += Others;
      }
      At = M.Offset + M.Length;
    }
    Result += Text.slice(At, std::max(At, Stop));
    return std::max(At, Stop);
  };
  for (unsigned Line = From; Line < To;) {
    // Whole lines that go leave no blanks behind.
    const auto *Cut = llvm::find_if(Marks, [&](const Mark &M) {
      return M.Offset == Line && M.Length > 0 && M.Text.empty();
    });
    if (Cut != Marks.end()) {
      Line += Cut->Length;
      continue;
    }
    unsigned Next = std::min<size_t>(Text.find('\n', Line), To - 1) + 1;
    bool IsBlank = Text.slice(Line, Next).trim().empty();
    if (Line != From && !IsBlank && !Pinned.contains(Line)) {
      // What is common stays in front, so that a file's mix of tabs and
      // blanks keeps its order.
      StringRef Own = indentationAt(Text, Line);
      unsigned Common = Own.starts_with(Base) ? Base.size() : Own.size();
      Result += Text.substr(Line, Common);
      Result += Deeper;
      Line += Common;
    }
    Line = Append(Line, Next);
  }
  return Result;
}

Replacement Layout::before(StringRef Path, StringRef Lines) const {
  StringRef Ahead = Text.take_front(Begin);
  unsigned Code = Ahead.rtrim(Blanks).size();
  bool IsLineStart =
      Code == 0 || (Ahead[Code - 1] == '\n' &&
                    !Ahead.take_front(Code - 1).rtrim(Blanks).ends_with("\\"));
  if (IsLineStart)
    return Replacement(Path, Code, 0, Lines);
  return Replacement(Path, Code, Begin - Code, (Eol + Lines + indent(0)).str());
}

std::optional<Replacement> Layout::after(StringRef Path,
                                         StringRef Lines) const {
  if (SharesLine) {
    size_t Code = Text.find_first_not_of(Blanks, End);
    return Replacement(Path, End, Code - End, (Eol + Lines + indent(0)).str());
  }
  if (Lines.empty())
    return std::nullopt;
  return Replacement(Path, Tail, 0, (Eol + Lines.drop_back(Eol.size())).str());
}

} // namespace parfold
