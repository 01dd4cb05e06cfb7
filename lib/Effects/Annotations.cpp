//===- Effects/Annotations.cpp - effects that the user declares -----------===//

#include "parfold/Annotations.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using llvm::StringRef;

namespace parfold {

llvm::Error checkGlob(StringRef Pattern) {
  // 'f, g' and 'f()' would match nothing, and nobody would know why.
  bool IsInBrackets = false;
  for (char C : Pattern) {
    if (C == '[')
      IsInBrackets = true;
    else if (C == ']')
      IsInBrackets = false;
    else if (!IsInBrackets && !llvm::isAlnum(C) && llvm::isASCII(C) &&
             !StringRef("_$*?\\").contains(C))
      return llvm::createStringError("'" + StringRef(&C, 1) +
                                     "' is in no function's name");
  }
  return llvm::GlobPattern::create(Pattern).takeError();
}

void Effect::add(const Effect &Other) {
  ReadsAnything &= Other.ReadsAnything;
  llvm::append_range(Reads, Other.Reads);
  llvm::append_range(Writes, Other.Writes);
  MayNotReturn |= Other.MayNotReturn;
}

static bool isWrittenOut(StringRef Pattern) {
  return Pattern.find_first_of("*?[\\") == StringRef::npos;
}

std::optional<Effect> Annotations::find(StringRef Function) const {
  std::optional<Effect> ByName, ByPattern;
  // Which of two statements holds is not known, so both may.
  auto MayAlsoDo = [](std::optional<Effect> &Sum, const Effect &Does) {
    if (!Sum) {
      Sum = Does;
      return;
    }
    bool ReadsAnything = Sum->ReadsAnything || Does.ReadsAnything;
    Sum->add(Does);
    Sum->ReadsAnything = ReadsAnything;
  };
  for (const Annotation &Entry : List) {
    if (Entry.Functions == Function) {
      MayAlsoDo(ByName, Entry.Does);
    } else if (!isWrittenOut(Entry.Functions)) {
      auto Pattern = llvm::GlobPattern::create(Entry.Functions);
      if (!Pattern)
        llvm::consumeError(Pattern.takeError()); // was checked when it was read
      else if (Pattern->match(Function))
        MayAlsoDo(ByPattern, Entry.Does);
    }
  }
  return ByName ? ByName : ByPattern;
}

/// Reads '(a, b)' off the front of \p Text.
static llvm::Expected<std::vector<std::string>> readNames(StringRef &Text,
                                                          StringRef Word) {
  Text = Text.ltrim();
  auto [Inside, Rest] = Text.split(')');
  if (!Inside.consume_front("(") || !Text.contains(')'))
    return llvm::createStringError("'" + Word +
                                   "' needs names in parentheses behind it");
  Text = Rest;
  std::vector<std::string> Names;
  llvm::SmallVector<StringRef, 4> Parts;
  Inside.split(Parts, ',');
  for (StringRef Part : Parts) {
    Part = Part.trim();
    if (Part.empty() || !llvm::all_of(Part, [](char C) {
          return llvm::isAlnum(C) || C == '_';
        }))
      return llvm::createStringError("'" + Part + "' is no name");
    Names.push_back(Part.str());
  }
  return Names;
}

llvm::Expected<Effect> parseEffect(StringRef Text) {
  const char *Separators = " \t\r\n,;";
  Effect Result;
  bool IsEmpty = true;
  while (!(Text = Text.ltrim(Separators)).empty()) {
    StringRef Word = Text.take_while(llvm::isAlpha);
    IsEmpty = false;
    Text = Text.drop_front(Word.size());
    if (Word == "const") {
      Result.ReadsAnything = false;
    } else if (Word == "noreturn") {
      Result.MayNotReturn = true;
    } else if (Word == "reads" || Word == "writes") {
      auto Names = readNames(Text, Word);
      if (!Names)
        return Names.takeError();
      if (Word == "reads")
        Result.ReadsAnything = false;
      llvm::append_range(Word == "reads" ? Result.Reads : Result.Writes,
                         *Names);
    } else if (Word != "pure") {
      return llvm::createStringError(
          "'" + (Word.empty() ? Text.take_front() : Word) +
          "' is not one of pure, const, noreturn, reads(...), writes(...)");
    }
  }
  if (IsEmpty)
    return llvm::createStringError("no effect is named");
  return Result;
}

} // namespace parfold
