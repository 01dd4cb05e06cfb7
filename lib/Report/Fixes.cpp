//===- Report/Fixes.cpp - edits for clang-apply-replacements --------------===//

#include "Report/Fixes.h"
#include "Report/Remarks.h"
#include "Source/Lines.h"
#include "clang/Tooling/DiagnosticsYaml.h"
#include "llvm/Support/YAMLTraits.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang::tooling;

namespace parfold {

void printFixes(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files) {
  TranslationUnitDiagnostics All;
  for (const FileReport &File : Files) {
    std::optional<Replacement> Include = includeEdit(File.Change);
    for (const LoopReport &Loop : File.Loops) {
      const EditSet *Edits = editsOf(File, Loop.Where);
      if (!Edits)
        continue;
      if (All.MainSourceFile.empty())
        All.MainSourceFile = File.Change.Path;
      Replacements Changes = Edits->Edits;
      if (Include)
        llvm::consumeError(Changes.add(*Include)); // in front of every loop
      Include.reset();
      DiagnosticMessage Message(summaryOf(Loop));
      Message.FilePath = File.Change.Path;
      Message.FileOffset = offsetOf(File.Change.Before, Loop.Where);
      Message.Fix[File.Change.Path] = std::move(Changes);
      Diagnostic Found("parfold-" + rowOf(Loop.Kinds.front()).Name.str(),
                       Diagnostic::Remark, "");
      Found.Message = std::move(Message);
      All.Diagnostics.push_back(std::move(Found));
    }
  }
  llvm::yaml::Output Yaml(Out);
  Yaml << All;
}

} // namespace parfold
