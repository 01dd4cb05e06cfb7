//===- Driver/Finish.cpp - the new text of a file -------------------------===//

#include "Driver/Finish.h"
#include "Emit/LineDirectives.h"
#include "Emit/Recheck.h"
#include "llvm/ADT/StringSet.h"

using llvm::Error;

namespace parfold {
namespace {

/// The functions with a loop that is rewritten.
llvm::StringSet<> rewrittenIn(llvm::ArrayRef<LoopReport> Loops) {
  llvm::StringSet<> Functions;
  for (const LoopReport &Loop : Loops)
    if (Loop.State == Status::Parallelized)
      Functions.insert(Loop.Function);
  return Functions;
}

Error recheckAll(const FileWork &Work, const std::string &Text,
                 const llvm::StringSet<> &Rewritten) {
  auto Fault = [](const std::string &Why) {
    return llvm::createStringError("the rewritten file does not compile (" +
                                   Why + "); it is left as it was");
  };
  for (const Command &Command : Work.Commands)
    if (auto Why = recheck(Command, Text, {}, Rewritten))
      return Fault(*Why);
  for (const FileWork *Includer : Work.Includers)
    for (const Command &Command : Includer->Commands)
      if (auto Why = recheck(Command, Includer->NewText,
                             {{Work.Source.Absolute, Text}}, Rewritten))
        return Fault(*Why);
  return Error::success();
}

} // namespace

Error finish(FileWork &Work, llvm::ArrayRef<LoopReport> Loops,
             const Invocation &Call) {
  auto Edits = collectEdits(Work.Change);
  if (!Edits)
    return Edits.takeError();
  std::string Text = applyEdits(Work.Change.Before, *Edits);
  bool IsChanged = Text != Work.Change.Before;
  if (IsChanged && Call.LineDirectives)
    Text = withLineDirectives(Work.Change, *Edits, Work.Source.Written);
  if (IsChanged && Call.Recheck)
    if (Error Why = recheckAll(Work, Text, rewrittenIn(Loops)))
      return Why;
  Work.Edits = std::move(*Edits);
  if (IsChanged)
    Work.NewText = std::move(Text);
  return Error::success();
}

std::optional<std::string> failureWithOpenMP(const FileWork &Work,
                                             llvm::ArrayRef<LoopReport> Loops) {
  const llvm::StringSet<> Rewritten = rewrittenIn(Loops);
  for (const Command &Command : Work.Commands)
    if (auto Why = recheck(Command, Work.Change.Before, {}, Rewritten))
      return Why;
  for (const FileWork *Includer : Work.Includers)
    for (const Command &Command : Includer->Commands)
      if (auto Why = recheck(Command, std::nullopt, {}, Rewritten))
        return Why;
  return std::nullopt;
}

} // namespace parfold
