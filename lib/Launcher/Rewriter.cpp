//===- Launcher/Rewriter.cpp - the sources of a compiler's call -----------===//

#include "Launcher/Rewriter.h"
#include "Driver/Run.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace parfold {

/// (Clang does not see what is there for other compilers only.)
static bool hasOwnOpenMP(StringRef Text) {
  static const llvm::Regex Directive("#[ \t]*pragma[ \t]+omp");
  return Text.contains("_OPENMP") || Directive.match(Text);
}

/// A file that includes itself would find its copy.
static bool includesItself(StringRef Text, StringRef Name) {
  llvm::Regex Include("#[ \t]*include[ \t]*\"[^\"]*" +
                      llvm::Regex::escape(path::filename(Name)) + "\"");
  return Include.match(Text);
}

/// A folder has a report for every source: its path with '+' for '/'.
static Error nameReport(std::string &File, StringRef Source) {
  if (std::error_code Why = fs::create_directories(File))
    return llvm::createFileError(File, Why);
  llvm::SmallString<256> Path(Source);
  fs::make_absolute(Path);
  path::remove_dots(Path, /*remove_dot_dot=*/true);
  std::string Name = path::relative_path(Path).str();
  std::replace(Name.begin(), Name.end(), '/', '+');
  File += Name + ".json";
  return Error::success();
}

Expected<Invocation> Rewriter::invocation(const std::string &Source) const {
  std::vector<std::string> Words = Options;
  Words.insert(Words.end(), {"--print=source", Source, "--"});
  llvm::append_range(Words, Call.flags());
  std::vector<const char *> Arguments;
  for (const std::string &Word : Words)
    Arguments.push_back(Word.c_str());
  Expected<Invocation> Own = parseCommandLine(Arguments);
  if (!Own)
    return Own;
  Own->LineDirectives = true;
  Own->KeepsOpenMPOff = true;
  Own->KeepsHeaders = true; // only the source is given to the compiler anew
  for (ReportWish &Wish : Own->Reports)
    if (Wish.Format == ReportFormat::Json &&
        StringRef(Wish.Target).ends_with("/"))
      if (Error Why = nameReport(Wish.Target, Source))
        return Why;
  return Own;
}

static std::string firstError(StringRef Messages) {
  llvm::SmallVector<StringRef, 16> Lines;
  Messages.split(Lines, '\n');
  for (StringRef Line : Lines)
    if (Line.contains("error: "))
      return Line.split("error: ").second.str();
  return "it cannot be read";
}

Expected<RewrittenSource> Rewriter::rewrite(const std::string &Source) const {
  RewrittenSource New;
  auto Old = llvm::MemoryBuffer::getFile(Source);
  if (!Old)
    return New; // the compiler says what is wrong with it
  StringRef Before = (*Old)->getBuffer();
  if (includesItself(Before, Source) ||
      (!Call.HasOpenMP && hasOwnOpenMP(Before)))
    return New;
  Expected<Invocation> Own = invocation(Source);
  if (!Own)
    return Own.takeError();
  std::string Text, Messages;
  llvm::raw_string_ostream Out(Text), Err(Messages);
  SeenSources Seen;
  ExitStatus Status = run(*Own, Out, Err, &Seen);
  if (Own->Remarks != Loudness::Normal)
    llvm::errs() << Messages;
  if (Status != ExitStatus::Done)
    return llvm::createStringError(firstError(Messages));
  New.MayAskForOpenMP = Seen.AskForOpenMP;
  New.Quoted = std::move(Seen.Quoted);
  if (Text != Before)
    New.Text = std::move(Text);
  return New;
}

} // namespace parfold
