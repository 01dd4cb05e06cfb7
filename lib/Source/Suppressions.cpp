//===- Source/Suppressions.cpp - comments that keep loops as they are -----===//

#include "Source/Suppressions.h"
#include "parfold/Options.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace parfold {

namespace {

constexpr StringRef Marker = "NOPARFOLD";

/// A word of a comment, with what stands in parentheses behind it.
struct Mark {
  StringRef Word; ///< what follows the marker: "", "NEXTLINE", ...
  StringRef List;
  unsigned Offset; ///< in the file
};

class SuppressionFinder {
public:
  explicit SuppressionFinder(const Unit &Unit) : U(Unit) {}

  Suppressions run() {
    for (const SourceRange &Comment : U.Log.suppressions()) {
      unsigned Begin = U.offsetOf(Comment.getBegin());
      if (Begin != ~0u)
        readComment(Begin, U.offsetOf(Comment.getEnd()) - Begin);
    }
    for (const LeftOutLoops &Begin : Open)
      complain(Begin.Comment, "no NOPARFOLDEND follows");
    return std::move(Found);
  }

private:
  void readComment(unsigned Begin, unsigned Length) {
    StringRef Text = U.text().substr(Begin, Length);
    for (size_t At = Text.find(Marker); At != StringRef::npos;
         At = Text.find(Marker, At + 1)) {
      auto IsWord = [](char C) { return llvm::isAlnum(C) || C == '_'; };
      if (At > 0 && IsWord(Text[At - 1]))
        continue;
      StringRef Rest = Text.substr(At + Marker.size());
      Mark Read{Rest.take_while(IsWord), "", unsigned(Begin + At)};
      Rest = Rest.substr(Read.Word.size());
      if (Rest.consume_front("("))
        Read.List = Rest.take_until([](char C) { return C == ')'; });
      suppress(Read, Begin + Length);
    }
  }

  void suppress(const Mark &Read, unsigned End) {
    Place At = U.placeOf(U.start().getLocWithOffset(Read.Offset));
    LeftOutLoops Loops{ReasonId::SuppressedByComment};
    Loops.Comment = At;
    if (!Read.List.empty()) {
      auto Kinds = parseKinds(Read.List);
      if (!Kinds)
        return complain(At, llvm::toString(Kinds.takeError()));
      Loops.Kinds = std::move(*Kinds);
    }
    if (Read.Word == "END") {
      if (Open.empty())
        return complain(At, "no NOPARFOLDBEGIN stands in front of it");
      Open.back().LastLine = At.Line;
      Found.Loops.push_back(std::move(Open.back()));
      Open.pop_back();
      return;
    }
    Loops.FirstLine = Loops.LastLine = At.Line;
    if (Read.Word == "NEXTLINE") // behind the comment, however long that is
      Loops.FirstLine = Loops.LastLine =
          U.placeOf(U.start().getLocWithOffset(End)).Line + 1;
    else if (Read.Word == "BEGIN")
      return Open.push_back(std::move(Loops));
    else if (!Read.Word.empty())
      return complain(At, "it is none of NOPARFOLD, NOPARFOLDNEXTLINE, "
                          "NOPARFOLDBEGIN and NOPARFOLDEND");
    Found.Loops.push_back(std::move(Loops));
  }

  void complain(const Place &At, const std::string &Why) {
    Found.Problems.push_back({Why, At});
  }

  const Unit &U;
  Suppressions Found;
  std::vector<LeftOutLoops> Open; ///< begun and not ended
};

} // namespace

Suppressions findSuppressions(const Unit &Unit) {
  return SuppressionFinder(Unit).run();
}

} // namespace parfold
