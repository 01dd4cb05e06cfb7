//===- Verify/Compare.cpp - do two runs of a program do the same? ---------===//
//
// Line by line, and where there is a tolerance, piece by piece: a number
// against a number, any other character against itself. Blanks are then one
// however many they are, since columns move when a number gets a digit more.
//
//===----------------------------------------------------------------------===//

#include "Verify/Compare.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Regex.h"
#include <algorithm>

using llvm::APFloat;
using llvm::StringRef;

namespace parfold {

namespace {

/// '12', '-1.5e-3', '0x1.8p+4', 'inf', 'nan' at the start of \p Text, or "".
StringRef numberAt(StringRef Text) {
  static constexpr StringRef Digits = "0123456789";
  static constexpr StringRef HexDigits = "0123456789abcdefABCDEF";
  StringRef Rest = Text;
  if (!Rest.consume_front("-"))
    Rest.consume_front("+");
  auto Taken = [&] { return Text.drop_back(Rest.size()); };
  auto EndsWord = [&] {
    return Rest.empty() || !(llvm::isAlnum(Rest.front()) || Rest[0] == '_');
  };
  for (StringRef Word : {"inf", "nan"}) // also 'INF', 'infinity', '-nan'
    if (Rest.consume_front_insensitive(Word)) {
      if (Word == "inf")
        Rest.consume_front_insensitive("inity");
      return EndsWord() ? Taken() : "";
    }
  bool IsHex = Rest.consume_front_insensitive("0x");
  auto TakeDigits = [&](StringRef Of) {
    StringRef All = Rest.take_while([&](char C) { return Of.contains(C); });
    Rest = Rest.drop_front(All.size());
    return !All.empty();
  };
  bool HasDigits = TakeDigits(IsHex ? HexDigits : Digits);
  if (Rest.consume_front("."))
    HasDigits |= TakeDigits(IsHex ? HexDigits : Digits);
  if (!HasDigits)
    return "";
  StringRef BeforeExponent = Rest;
  if (Rest.consume_front_insensitive(IsHex ? "p" : "e")) {
    if (!Rest.consume_front("-"))
      Rest.consume_front("+");
    if (!TakeDigits(Digits))
      Rest = BeforeExponent;
  }
  return Taken();
}

/// A number may be in the middle of anything but a name: 'x2' has none.
bool mayStartNumber(StringRef Text, size_t At) {
  return At == 0 || !(llvm::isAlnum(Text[At - 1]) || Text[At - 1] == '_' ||
                      Text[At - 1] == '.');
}

bool isWhole(StringRef Number) {
  return llvm::all_of(
      Number.drop_while([](char C) { return C == '-' || C == '+'; }),
      llvm::isDigit);
}

/// The value in the widest format that C programs print, or nothing if it is
/// not between that one's least and greatest number.
std::optional<APFloat> valueOf(StringRef Number) {
  const llvm::fltSemantics &Format = APFloat::IEEEquad();
  std::string Lower = Number.lower();
  StringRef Text = Lower;
  bool IsNegative = Text.consume_front("-");
  Text.consume_front("+");
  if (Text.starts_with("inf"))
    return APFloat::getInf(Format, IsNegative);
  if (Text.starts_with("nan"))
    return APFloat::getNaN(Format);
  // APFloat wants an exponent in a hexadecimal number, printf always has one.
  if (Text.starts_with("0x") && !Text.contains('p'))
    return std::nullopt;
  APFloat Value(Format);
  llvm::Expected<APFloat::opStatus> Read =
      Value.convertFromString(Text, APFloat::rmNearestTiesToEven);
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return std::nullopt;
  }
  if (*Read & (APFloat::opOverflow | APFloat::opUnderflow))
    return std::nullopt;
  if (IsNegative)
    Value.changeSign();
  return Value;
}

/// The relative error of two numbers, as text; nothing if they are not to be
/// compared as such.
std::optional<double> errorOf(StringRef One, StringRef Other) {
  if (One == Other)
    return 0.0;
  if (isWhole(One) && isWhole(Other))
    return std::nullopt;
  std::optional<APFloat> X = valueOf(One), Y = valueOf(Other);
  if (!X || !Y)
    return std::nullopt;
  if (X->compare(*Y) == APFloat::cmpEqual || (X->isNaN() && Y->isNaN()))
    return 0.0;
  if (!X->isFinite() || !Y->isFinite())
    return std::nullopt;
  APFloat Error = *X, Scale = abs(*X);
  Error.subtract(*Y, APFloat::rmNearestTiesToEven);
  Error.clearSign();
  if (Scale < abs(*Y))
    Scale = abs(*Y);
  Error.divide(Scale, APFloat::rmNearestTiesToEven);
  bool LosesBits;
  // What is left of a tiny error must not be 0, which is none.
  Error.convert(APFloat::IEEEdouble(), APFloat::rmTowardPositive, &LosesBits);
  return Error.convertToDouble();
}

/// \p Pattern for text in front of which there is more of the line: no '^' of
/// it matches.
std::string behindStart(StringRef Pattern) {
  std::string Out;
  for (size_t I = 0; I < Pattern.size(); ++I) {
    size_t Begin = I;
    if (Pattern[I] == '\\') {
      ++I;
    } else if (Pattern[I] == '[') { // '[^]abc[:alpha:]]'
      I += Pattern.substr(I + 1).starts_with("^");
      I += Pattern.substr(I + 1).starts_with("]");
      for (++I; I < Pattern.size() && Pattern[I] != ']'; ++I)
        if (Pattern[I] == '[' && I + 1 < Pattern.size() &&
            StringRef(".=:").contains(Pattern[I + 1]))
          I = std::min(Pattern.find(Pattern[I + 1], I + 2), Pattern.size());
    } else if (Pattern[I] == '^') {
      Out += '\1'; // a character in front of the line's first one
    }
    Out += Pattern.slice(Begin, I + 1);
  }
  return Out;
}

/// What --verify-ignore names, at the start of a line and behind it.
struct IgnoredText {
  explicit IgnoredText(StringRef Pattern)
      : First(Pattern), Next(behindStart(Pattern)) {}
  llvm::Regex First, Next;
};

std::string withoutIgnored(StringRef Line,
                           llvm::ArrayRef<IgnoredText> Ignored) {
  std::string Out = Line.str();
  for (const IgnoredText &Pattern : Ignored) {
    const llvm::Regex *Now = &Pattern.First;
    std::string Kept;
    StringRef Rest = Out;
    llvm::SmallVector<StringRef, 1> Match;
    while (!Rest.empty() && Now->match(Rest, &Match) && !Match[0].empty()) {
      Kept += Rest.take_front(Match[0].data() - Rest.data());
      Rest = Rest.substr(Match[0].data() - Rest.data() + Match[0].size());
      Now = &Pattern.Next;
    }
    Out = Kept + Rest.str();
  }
  return Out;
}

/// The first line in which two texts differ.
std::optional<Difference> compareTexts(StringRef Before, StringRef After,
                                       const Comparison &How,
                                       llvm::ArrayRef<IgnoredText> Ignored) {
  if (Before == After)
    return std::nullopt;
  llvm::SmallVector<StringRef, 0> Old, New;
  Before.split(Old, '\n');
  After.split(New, '\n');
  for (size_t I = 0; I < std::max(Old.size(), New.size()); ++I) {
    Difference Out;
    Out.Line = I + 1;
    if (I < Old.size())
      Out.Before = Old[I].str();
    if (I < New.size())
      Out.After = New[I].str();
    // An empty piece behind the last newline is no line.
    if (Out.Before == "" && I + 1 == Old.size())
      Out.Before.reset();
    if (Out.After == "" && I + 1 == New.size())
      Out.After.reset();
    if (Out.Before && Out.After) {
      if (*Out.Before == *Out.After)
        continue;
      std::string One = withoutIgnored(*Out.Before, Ignored);
      std::string Other = withoutIgnored(*Out.After, Ignored);
      if (One == Other)
        continue;
      Out.Error = relativeError(One, Other);
      if (How.Tolerance > 0 && Out.Error && *Out.Error <= How.Tolerance)
        continue;
    } else if (!Out.Before && !Out.After) {
      continue;
    }
    return Out;
  }
  return std::nullopt;
}

} // namespace

std::optional<double> relativeError(StringRef One, StringRef Other) {
  double Most = 0;
  size_t I = 0, K = 0;
  auto IsBlank = [](char C) { return C == ' ' || C == '\t'; };
  auto SkipBlanks = [&](StringRef Text, size_t &At) {
    size_t Begin = At;
    while (At < Text.size() && IsBlank(Text[At]))
      ++At;
    return At != Begin;
  };
  // Blanks at the start may have made room for a digit.
  SkipBlanks(One, I);
  SkipBlanks(Other, K);
  for (;;) {
    if (SkipBlanks(One, I) != SkipBlanks(Other, K))
      return std::nullopt;
    if (I == One.size() || K == Other.size())
      break;
    if (mayStartNumber(One, I) && mayStartNumber(Other, K)) {
      StringRef X = numberAt(One.substr(I)), Y = numberAt(Other.substr(K));
      if (!X.empty() && !Y.empty()) {
        std::optional<double> Error = errorOf(X, Y);
        if (!Error)
          return std::nullopt;
        Most = std::max(Most, *Error);
        I += X.size();
        K += Y.size();
        continue;
      }
    }
    if (One[I++] != Other[K++])
      return std::nullopt;
  }
  if (I != One.size() || K != Other.size())
    return std::nullopt;
  return Most;
}

std::optional<Difference> compareOutcomes(const Outcome &Before,
                                          const Outcome &After,
                                          const Comparison &How) {
  std::vector<IgnoredText> Ignored;
  for (const std::string &Pattern : How.Ignored)
    Ignored.emplace_back(Pattern);
  std::optional<Difference> Out =
      compareTexts(Before.Output, After.Output, How, Ignored);
  if (Out) {
    Out->Stream = "standard output";
  } else if ((Out = compareTexts(Before.Errors, After.Errors, How, Ignored))) {
    Out->Stream = "standard error";
  }
  if (Before.Ending != After.Ending) {
    if (!Out)
      Out.emplace();
    Out->Endings = {Before.Ending, After.Ending};
  }
  return Out;
}

} // namespace parfold
