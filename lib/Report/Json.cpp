//===- Report/Json.cpp - reports for other programs -----------------------===//
//
// Every member is always there, null or empty where it does not apply, so
// that readers need no tests for absence.
//
//===----------------------------------------------------------------------===//

#include "Report/Json.h"
#include "Report/Utf8.h"
#include "llvm/Support/JSON.h"

namespace parfold {

namespace {

class JsonWriter {
public:
  explicit JsonWriter(llvm::raw_ostream &Out) : J(Out, /*IndentSize=*/2) {}

  void run(llvm::ArrayRef<FileReport> Files, llvm::StringRef ToolVersion) {
    J.object([&] {
      J.attribute("version", JsonSchemaVersion);
      J.attributeObject("tool", [&] {
        J.attribute("name", "parfold");
        J.attribute("version", ToolVersion);
      });
      J.attributeArray("files", [&] {
        for (const FileReport &File : Files)
          J.object([&] {
            J.attribute("file", utf8(File.Path));
            J.attribute("status", nameOf(File.State));
          });
      });
      J.attributeArray("loops", [&] {
        for (const FileReport &File : Files)
          for (const LoopReport &Loop : File.Loops)
            J.object([&] { loop(Loop); });
      });
    });
  }

private:
  void place(const Place &Where) {
    J.attribute("file", utf8(Where.File));
    J.attribute("line", Where.Line);
    J.attribute("column", Where.Column);
  }

  void strings(llvm::StringRef Key, const std::vector<std::string> &Values) {
    J.attributeArray(Key, [&] {
      for (const std::string &Value : Values)
        J.value(utf8(Value));
    });
  }

  void loop(const LoopReport &Loop) {
    place(Loop.Where);
    J.attribute("function", utf8(Loop.Function));
    J.attributeArray("kind", [&] {
      for (KindId Kind : Loop.Kinds)
        J.value(rowOf(Kind).Name);
    });
    J.attribute("status", nameOf(Loop.State));
    if (Loop.Strategy)
      J.attribute("strategy", nameOf(*Loop.Strategy));
    else
      J.attribute("strategy", nullptr);
    J.attributeArray("accumulators", [&] {
      for (const AccumulatorReport &Accumulator : Loop.Accumulators)
        J.object([&] {
          J.attribute("name", utf8(Accumulator.Name));
          J.attribute("operator", Accumulator.Operator);
          J.attribute("type", utf8(Accumulator.Type));
        });
    });
    strings("clauses", Loop.Clauses);
    strings("guards", Loop.Guards);
    J.attributeArray("apart", [&] {
      for (const auto &Pair : Loop.Apart)
        J.object([&] {
          J.attribute("written", utf8(Pair.first));
          J.attribute("other", utf8(Pair.second));
        });
    });
    J.attributeArray("reasons", [&] {
      for (const Reason &Why : Loop.Reasons)
        J.object([&] { reason(Why); });
    });
  }

  void reason(const Reason &Why) {
    J.attribute("tag", rowOf(Why.Id).Tag);
    J.attribute("message", utf8(sentenceOf(Why)));
    place(Why.Where);
    J.attribute("advice", utf8(adviceOf(Why)));
    J.attributeArray("notes", [&] {
      for (const Note &Note : Why.Notes)
        J.object([&] {
          J.attribute("message", utf8(Note.Text));
          place(Note.Where);
        });
    });
  }

  llvm::json::OStream J;
};

} // namespace

void printJson(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files,
               llvm::StringRef ToolVersion) {
  JsonWriter(Out).run(Files, ToolVersion);
  Out << '\n';
}

} // namespace parfold
