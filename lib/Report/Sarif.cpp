//===- Report/Sarif.cpp - reports for code-scanning tools -----------------===//
//
// Clang has a writer of SARIF (clang/Basic/Sarif.h), but it needs the source
// manager of a parse, which has ended here, and knows neither fixes nor
// fingerprints nor suppressions. So this is plain JSON; section numbers are
// those of SARIF 2.1.0.
//
//===----------------------------------------------------------------------===//

#include "Report/Sarif.h"
#include "Report/Pages.h"
#include "Report/Remarks.h"
#include "Report/Utf8.h"
#include "Source/Lines.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA1.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace parfold {

namespace {

/// A path as a URI reference (3.4.3): what is not unreserved is escaped.
std::string uriOf(StringRef Path) {
  std::string Uri;
  for (unsigned char C : Path) {
    if (llvm::isAlnum(C) || StringRef("/-._~+,").contains(C))
      Uri += C;
    else
      (Uri += '%') += llvm::utohexstr(C, /*LowerCase=*/false, /*Width=*/2);
  }
  return Path.starts_with("/") ? "file://" + Uri : Uri;
}

/// A kind or a reason, as a rule.
struct Rule {
  std::string Id, Page, Short;
};

Rule ruleOf(const LoopReport &Loop) {
  if (Loop.State == Status::Parallelized) {
    const KindRow &Row = rowOf(Loop.Kinds.front());
    return {Row.Name.str(), "kinds/" + Row.Name.str(),
            "the loop folds its iterations: it is " + Row.What.str()};
  }
  const ReasonRow &Row = rowOf(Loop.Reasons.front().Id);
  return {Row.Tag.str(), "reasons/" + Row.Tag.str(), Row.Sentence.str()};
}

class SarifWriter {
public:
  SarifWriter(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files)
      : J(Out, /*IndentSize=*/2), Files(Files) {
    for (const FileReport &File : Files)
      for (const LoopReport &Loop : File.Loops)
        if (isResult(Loop)) {
          Rule Found = ruleOf(Loop);
          if (IndexOf.try_emplace(Found.Id, Rules.size()).second)
            Rules.push_back(std::move(Found));
        }
  }

  void run(StringRef Version) {
    J.object([&] {
      J.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      J.attribute("version", "2.1.0");
      J.attributeArray("runs", [&] {
        J.object([&] {
          J.attributeObject("tool", [&] {
            J.attributeObject("driver", [&] { driver(Version); });
          });
          J.attribute("columnKind", "utf16CodeUnits");
          J.attributeArray("artifacts", [&] {
            for (const FileReport &File : Files)
              J.object([&] {
                artifact("location", File.Path);
                J.attribute("sourceLanguage", "c");
              });
          });
          J.attributeArray("invocations", [&] {
            J.object([&] { J.attribute("executionSuccessful", !hasErrors()); });
          });
          J.attributeArray("results", [&] {
            for (const FileReport &File : Files)
              for (const LoopReport &Loop : File.Loops)
                if (isResult(Loop))
                  J.object([&] { result(File, Loop); });
          });
        });
      });
    });
  }

private:
  /// A loop within a rewritten one says nothing of its own.
  static bool isResult(const LoopReport &Loop) {
    return Loop.State == Status::Parallelized ? !Loop.Kinds.empty()
                                              : !Loop.Reasons.empty();
  }

  bool hasErrors() const {
    for (const FileReport &File : Files)
      if (File.State == FileStatus::NotCompiled ||
          File.State == FileStatus::InternalError)
        return true;
    return false;
  }

  void driver(StringRef Version) {
    J.attribute("name", "parfold");
    J.attribute("version", Version);
    J.attributeArray("rules", [&] {
      for (const Rule &Rule : Rules)
        J.object([&] {
          J.attribute("id", Rule.Id);
          text("shortDescription", Rule.Short);
          J.attributeObject("help", [&] {
            J.attribute("text", utf8(pageOf(Rule.Page)));
            J.attribute("markdown", utf8(pageOf(Rule.Page)));
          });
          J.attributeObject("defaultConfiguration",
                            [&] { J.attribute("level", "note"); });
        });
    });
  }

  void text(StringRef Key, StringRef Text) {
    J.attributeObject(Key, [&] { J.attribute("text", utf8(Text)); });
  }

  void artifact(StringRef Key, StringRef Path) {
    J.attributeObject(Key, [&] { J.attribute("uri", uriOf(Path)); });
  }

  void location(const Place &Where, StringRef Message = "") {
    J.attributeObject("physicalLocation", [&] {
      artifact("artifactLocation", Where.File);
      J.attributeObject("region", [&] {
        J.attribute("startLine", Where.Line);
        J.attribute("startColumn", Where.Column);
      });
    });
    if (!Message.empty())
      text("message", Message);
  }

  void result(const FileReport &File, const LoopReport &Loop) {
    Rule Found = ruleOf(Loop);
    bool IsDone = Loop.State == Status::Parallelized;
    J.attribute("ruleId", Found.Id);
    J.attribute("ruleIndex", IndexOf.lookup(Found.Id));
    // 3.27.9 and 3.27.10: viewers list what has the default kind; what is left
    // alone is no defect, and then there is no level either.
    if (!IsDone)
      J.attribute("kind", "informational");
    J.attribute("level", IsDone ? "note" : "none");
    text("message", summaryOf(Loop));
    J.attributeArray("locations",
                     [&] { J.object([&] { location(Loop.Where); }); });
    J.attributeArray("relatedLocations", [&] {
      for (const Reason &Why : Loop.Reasons) {
        if (Why.Where.Line)
          J.object([&] { location(Why.Where, sentenceOf(Why)); });
        for (const Note &Note : Why.Notes)
          if (Note.Where.Line)
            J.object([&] { location(Note.Where, Note.Text); });
      }
    });
    J.attributeObject("partialFingerprints",
                      [&] { J.attribute("loop/v1", fingerprint(File, Loop)); });
    if (Loop.State == Status::Suppressed)
      J.attributeArray("suppressions", [&] {
        J.object([&] {
          bool IsComment =
              Loop.Reasons.front().Id == ReasonId::SuppressedByComment;
          J.attribute("kind", IsComment ? "inSource" : "external");
        });
      });
    if (const EditSet *Edits = editsOf(File, Loop.Where))
      fix(File, *Edits);
  }

  /// The loop's function and first line, and which of those that it is: what
  /// stays the same where code is added in front of it (3.27.17).
  std::string fingerprint(const FileReport &File, const LoopReport &Loop) {
    StringRef Text = File.Change.Before;
    unsigned Start = startOfLine(Text, offsetOf(Text, Loop.Where));
    StringRef Line = Text.substr(Start).split('\n').first.trim();
    std::string Key = (File.Path + "\n" + Loop.Function + "\n" + Line).str();
    unsigned Before = Seen[Key]++;
    Key += "\n" + std::to_string(Before);
    return llvm::toHex(llvm::SHA1::hash(llvm::arrayRefFromStringRef(Key)),
                       /*LowerCase=*/true);
  }

  void fix(const FileReport &File, const EditSet &Edits) {
    FileChange Alone = File.Change;
    Alone.Loops = {Edits};
    std::optional<clang::tooling::Replacement> Include = includeEdit(Alone);
    J.attributeArray("fixes", [&] {
      J.object([&] {
        text("description", "run the loop in parallel");
        J.attributeArray("artifactChanges", [&] {
          J.object([&] {
            artifact("artifactLocation", File.Path);
            J.attributeArray("replacements", [&] {
              if (Include)
                replacement(*Include);
              for (const clang::tooling::Replacement &Edit : Edits.Edits)
                replacement(Edit);
            });
          });
        });
      });
    });
  }

  void replacement(const clang::tooling::Replacement &Edit) {
    J.object([&] {
      J.attributeObject("deletedRegion", [&] {
        J.attribute("byteOffset", Edit.getOffset());
        J.attribute("byteLength", Edit.getLength());
      });
      text("insertedContent", Edit.getReplacementText());
    });
  }

  llvm::json::OStream J;
  llvm::ArrayRef<FileReport> Files;
  std::vector<Rule> Rules;
  llvm::StringMap<unsigned> IndexOf; ///< of a rule
  llvm::StringMap<unsigned> Seen;    ///< loops that look the same
};

} // namespace

void printSarif(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
                StringRef ToolVersion) {
  SarifWriter(Out, Files).run(ToolVersion);
  Out << '\n';
}

} // namespace parfold
