//===- Driver/ChangedLines.cpp - what is new since a revision -------------===//

#include "Driver/ChangedLines.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

namespace parfold {

/// What git prints.
static Expected<std::string> git(std::vector<StringRef> Arguments) {
  auto Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return llvm::createStringError("--diff-base needs git, which is not there");
  llvm::SmallString<128> Out, Err;
  for (auto *Name : {&Out, &Err})
    if (std::error_code Why =
            llvm::sys::fs::createTemporaryFile("parfold-git", "", *Name))
      return llvm::createFileError("a temporary file", Why);
  llvm::FileRemover RemoveOut(Out), RemoveErr(Err);
  Arguments.insert(Arguments.begin(), "git");
  std::optional<StringRef> Streams[] = {StringRef(), Out.str(), Err.str()};
  int Status =
      llvm::sys::ExecuteAndWait(*Program, Arguments, std::nullopt, Streams);
  auto Text = llvm::MemoryBuffer::getFile(Status == 0 ? Out : Err);
  std::string Printed = Text ? (*Text)->getBuffer().str() : "";
  if (Status != 0)
    return llvm::createStringError("git: " + StringRef(Printed).trim());
  return Printed;
}

/// git puts a name in quotes that has odd characters in it.
static std::string unquoted(StringRef Name) {
  if (!Name.consume_front("\"") || !Name.consume_back("\""))
    return Name.str();
  std::string Out;
  for (size_t I = 0; I < Name.size(); ++I) {
    unsigned Code;
    if (Name[I] != '\\' || I + 1 == Name.size()) {
      Out += Name[I];
    } else if (!Name.substr(I + 1, 3).getAsInteger(8, Code)) {
      Out += static_cast<char>(Code);
      I += 3;
    } else {
      char C = Name[++I];
      Out += C == 't' ? '\t' : C == 'n' ? '\n' : C;
    }
  }
  return Out;
}

LineFilter linesOfDiff(StringRef Diff, StringRef Root) {
  static const llvm::Regex Hunk("^@@ -[0-9,]+ \\+([0-9]+)(,([0-9]+))? @@");
  LineFilter Lines;
  std::string Path;
  llvm::SmallVector<StringRef, 4> Parts;
  while (!Diff.empty()) {
    StringRef Line;
    std::tie(Line, Diff) = Diff.split('\n');
    if (Line.consume_front("+++ ")) {
      std::string Name = unquoted(Line.rtrim("\t"));
      llvm::SmallString<256> Absolute(Root);
      llvm::sys::path::append(Absolute, StringRef(Name).drop_front(2)); // b/
      Path = Absolute.str().str();
    } else if (Hunk.match(Line, &Parts)) {
      LineRange New;
      unsigned Count = 1;
      Parts[1].getAsInteger(10, New.First);
      Parts[3].getAsInteger(10, Count);
      // Where lines went, the one in front has changed neighbours.
      New.Last = New.First + (Count ? Count - 1 : 1);
      Lines.add(Path, {New});
      // What the hunk shows might look like a header.
      unsigned Removed = 1;
      StringRef Old = Line.split('-').second.split(' ').first;
      if (Old.contains(','))
        Old.split(',').second.getAsInteger(10, Removed);
      for (unsigned K = 0; K < Removed + Count && !Diff.empty(); ++K)
        Diff = Diff.split('\n').second;
    }
  }
  return Lines;
}

Expected<LineFilter> changedLines(StringRef Revision) {
  Expected<std::string> Root = git({"rev-parse", "--show-toplevel"});
  if (!Root)
    return Root.takeError();
  StringRef Top = StringRef(*Root).trim();
  Expected<std::string> Diff =
      git({"-C", Top, "diff", "-U0", "--no-color", "--no-ext-diff",
           "--no-renames", "--src-prefix=a/", "--dst-prefix=b/",
           "--end-of-options", Revision, "--"});
  if (!Diff)
    return Diff.takeError();
  LineFilter Lines = linesOfDiff(*Diff, Top);
  Expected<std::string> Unknown =
      git({"-C", Top, "ls-files", "--others", "--exclude-standard", "-z"});
  if (!Unknown)
    return Unknown.takeError();
  for (StringRef Name : llvm::split(StringRef(*Unknown), '\0')) {
    llvm::SmallString<256> Path(Top);
    llvm::sys::path::append(Path, Name);
    if (!Name.empty())
      Lines.add(Path, {LineRange()});
  }
  return Lines;
}

} // namespace parfold
