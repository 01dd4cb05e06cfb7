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
#include <cmath>
#include <limits>

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

std::optional<double> valueOf(StringRef Number) {
  std::string Lower = Number.lower();
  StringRef Text = Lower;
  bool IsNegative = Text.consume_front("-");
  Text.consume_front("+");
  double Sign = IsNegative ? -1 : 1;
  if (Text.starts_with("inf"))
    return Sign * std::numeric_limits<double>::infinity();
  if (Text.starts_with("nan"))
    return std::numeric_limits<double>::quiet_NaN();
  // APFloat wants an exponent in a hexadecimal number, printf always has one.
  if (Text.starts_with("0x") && !Text.contains('p'))
    return std::nullopt;
  llvm::APFloat Value(0.0);
  llvm::Expected<llvm::APFloat::opStatus> Read =
      Value.convertFromString(Text, llvm::APFloat::rmNearestTiesToEven);
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return std::nullopt;
  }
  return Sign * Value.convertToDouble();
}

/// The relative error of two numbers, as text; nothing if they are not to be
/// compared as such.
std::optional<double> errorOf(StringRef One, StringRef Other) {
  if (One == Other)
    return 0.0;
  if (isWhole(One) && isWhole(Other))
    return std::nullopt;
  std::optional<double> X = valueOf(One), Y = valueOf(Other);
  if (!X || !Y)
    return std::nullopt;
  if (*X == *Y || (std::isnan(*X) && std::isnan(*Y)))
    return 0.0;
  if (!std::isfinite(*X) || !std::isfinite(*Y))
    return std::nullopt;
  return std::fabs(*X - *Y) / std::max(std::fabs(*X), std::fabs(*Y));
}

std::string withoutIgnored(StringRef Line,
                           llvm::ArrayRef<llvm::Regex> Ignored) {
  std::string Out = Line.str();
  for (const llvm::Regex &Pattern : Ignored) {
    std::string Kept;
    StringRef Rest = Out;
    llvm::SmallVector<StringRef, 1> Match;
    while (!Rest.empty() && Pattern.match(Rest, &Match) && !Match[0].empty()) {
      Kept += Rest.take_front(Match[0].data() - Rest.data());
      Rest = Rest.substr(Match[0].data() - Rest.data() + Match[0].size());
    }
    Out = Kept + Rest.str();
  }
  return Out;
}

/// The first line in which two texts differ.
std::optional<Difference> compareTexts(StringRef Before, StringRef After,
                                       const Comparison &How,
                                       llvm::ArrayRef<llvm::Regex> Ignored) {
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
  std::vector<llvm::Regex> Ignored;
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
