//===- fuzz/hostile/Mutate.cpp - C texts that are nearly right ------------===//
//
// A text is taken as a row of pieces, which are tokens or lines, each with the
// blanks in front of it. A change takes a run of pieces: one or a few, or from
// a bracket to the one that closes it.
//
//===----------------------------------------------------------------------===//

#include "hostile/Mutate.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include <utility>
#include <vector>

using llvm::StringRef;

namespace parfold {

namespace {

using Pieces = std::vector<StringRef>;

constexpr StringRef Words[] = {
#define WORD(Text) Text,
#include "hostile/Words.def"
#undef WORD
};

Pieces splitTokens(StringRef Text) {
  Pieces Out;
  // The lexer wants a zero behind the text.
  std::string Copy = Text.str();
  clang::LangOptions Language;
  Language.LineComment = true;
  clang::Lexer Raw(clang::SourceLocation(), Language, Copy.data(), Copy.data(),
                   Copy.data() + Copy.size());
  Raw.SetCommentRetentionState(true);
  clang::Token Token;
  size_t Begin = 0;
  while (Begin < Text.size()) {
    Raw.LexFromRawLexer(Token);
    size_t End = Token.is(clang::tok::eof)
                     ? Text.size()
                     : Raw.getBufferLocation() - Copy.data();
    if (End > Begin)
      Out.push_back(Text.slice(Begin, End));
    Begin = End;
  }
  return Out;
}

Pieces splitLines(StringRef Text) {
  Pieces Out;
  while (!Text.empty()) {
    size_t Length = std::min(Text.find('\n'), Text.size() - 1) + 1;
    Out.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Out;
}

class Mutation {
public:
  Mutation(StringRef Text, StringRef Other, std::minstd_rand &Random)
      : Random(Random), IsOfLines(oneIn(3)),
        Row(IsOfLines ? splitLines(Text) : splitTokens(Text)),
        Donor(IsOfLines ? splitLines(Other) : splitTokens(Other)) {}

  std::string run() {
    do
      change();
    while (oneIn(3));
    std::string Out;
    for (StringRef Piece : Row)
      Out += Piece;
    return Out;
  }

private:
  size_t below(size_t Limit) { return Random() % Limit; }
  bool oneIn(size_t N) { return below(N) == 0; }

  /// A run of pieces of \p From, which has some.
  Pieces someOf(const Pieces &From, size_t &First) {
    First = below(From.size());
    size_t Count = oneIn(3) ? 1 + below(4) : 1;
    if (!IsOfLines && oneIn(2))
      if (size_t Close = closerOf(From, First))
        Count = Close + 1 - First;
    Count = std::min(Count, From.size() - First);
    return {From.begin() + First, From.begin() + First + Count};
  }

  /// Where the bracket is closed that \p From has at \p Open, or 0.
  static size_t closerOf(const Pieces &From, size_t Open) {
    long Depth = 0;
    for (size_t I = Open; I < From.size(); ++I) {
      Depth += From[I].ends_with("{") || From[I].ends_with("(") ||
               From[I].ends_with("[");
      Depth -= From[I].ends_with("}") || From[I].ends_with(")") ||
               From[I].ends_with("]");
      if (Depth <= 0)
        return I > Open ? I : 0;
    }
    return 0;
  }

  void insert(size_t At, const Pieces &What) {
    Row.insert(Row.begin() + At, What.begin(), What.end());
  }

  void erase(size_t First, size_t Count) {
    Row.erase(Row.begin() + First, Row.begin() + First + Count);
  }

  void change() {
    if (Row.empty() || oneIn(8)) {
      insert(below(Row.size() + 1), {" ", Words[below(std::size(Words))], " "});
      return;
    }
    if (!IsOfLines && !oneIn(3)) {
      exchange();
      return;
    }
    size_t First;
    Pieces Taken = someOf(Row, First);
    switch (below(6)) {
    case 0: // dropped
      erase(First, Taken.size());
      break;
    case 1: // doubled
      insert(First, Taken);
      break;
    case 2: // moved
      erase(First, Taken.size());
      insert(below(Row.size() + 1), Taken);
      break;
    case 3: // swapped with another piece
      std::swap(Row[First], Row[below(Row.size())]);
      break;
    case 4: // replaced by others
      erase(First, Taken.size());
      insert(First,
             oneIn(2) ? Pieces{" ", Words[below(std::size(Words))]} : copied());
      break;
    default: // joined by others
      insert(First, copied());
      break;
    }
  }

  enum class Sort { Name, Number, Operator, Other };

  static Sort sortOf(StringRef Piece) {
    Piece = Piece.trim();
    if (Piece.empty() || Piece.starts_with("//") || Piece.starts_with("/*"))
      return Sort::Other;
    if (clang::isDigit(Piece.front()))
      return Sort::Number;
    if (clang::isAsciiIdentifierStart(Piece.front()))
      return Sort::Name;
    return StringRef("+-*/%<>=!&|^").contains(Piece.front()) ? Sort::Operator
                                                             : Sort::Other;
  }

  /// A token for another of its sort, which most often still is a program.
  void exchange() {
    size_t At = below(Row.size());
    while (At + 1 < Row.size() && sortOf(Row[At]) == Sort::Other)
      ++At;
    size_t Blanks = Row[At].size() - Row[At].ltrim().size();
    for (unsigned Tries = 0; Tries < 20; ++Tries) {
      StringRef By = oneIn(3) ? Words[below(std::size(Words))]
                              : Row[below(Row.size())].trim();
      if (By.empty() || sortOf(By) != sortOf(Row[At]) || By == Row[At].trim())
        continue;
      StringRef Before = Row[At].take_front(Blanks);
      erase(At, 1);
      insert(At, {Before, By});
      return;
    }
  }

  /// A few pieces of this text or of the other one.
  Pieces copied() {
    size_t Ignored;
    const Pieces &From = Donor.empty() || oneIn(2) ? Row : Donor;
    return From.empty() ? Pieces() : someOf(From, Ignored);
  }

  std::minstd_rand &Random;
  bool IsOfLines;
  Pieces Row, Donor;
};

} // namespace

std::string mutate(StringRef Text, StringRef Other, std::minstd_rand &Random) {
  return Mutation(Text, Other, Random).run();
}

} // namespace parfold
