//===- Emit/Renderer.h - the lines of new code --------------------------===//
//
// One plan is laid out line by line. What stands around the parallel version is
// in Render.cpp, and each way to run the loop has a file of its own: slots,
// copies of arrays, a search.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EMIT_RENDERER_H
#define PARFOLD_EMIT_RENDERER_H

#include "Emit/Layout.h"
#include "parfold/Plan.h"

namespace parfold {

/// Writes the lines of one plan.
class Renderer {
public:
  Renderer(const Plan &P, const Layout &Where) : P(P), Where(Where) {}

  /// The lines in front of the loop, and those behind it.
  std::string before();
  std::string after();

private:
  // Render.cpp
  void directive(llvm::StringRef Construct, llvm::ArrayRef<std::string> Clauses,
                 unsigned Depth);
  void check();
  void leaves();
  void conditions();
  void loop(unsigned Depth);
  void loop(const NewLoop &New, const std::vector<Mark> &Marks, unsigned Depth);
  void body(const NewLoop &New, llvm::ArrayRef<Mark> Marks, unsigned Depth);
  void ask(const Question &Asks, unsigned Depth);
  void askLanes(const std::string &Size);
  void foldAll();
  void fold();
  void pieces();
  void storeBack();

  // RenderSlots.cpp
  void slots();
  void declareSlots();
  void region();
  void blocks();
  void nameThread();
  void countTeam();
  void chunk();
  void passes();
  void blocksOfChunk();
  void combine();
  void combine(const std::string &Thread, bool IsPartial, unsigned Depth);
  std::string inSlot(const std::string &Name, const std::string &Thread) const;
  std::string ofSlot(llvm::StringRef Text, const std::string &Thread) const;
  bool hasResults(bool IsPartial) const;
  bool isPartial(const std::string &Name) const;
  std::string savedName(const std::string &Name) const;

  // RenderCopies.cpp
  void copies();
  void shareOut(bool Wait);
  void forAll(const ArrayCopy::Update &Update, unsigned Depth,
              llvm::StringRef Statement);
  void start(const ArrayCopy &Array, unsigned Depth);
  void combine(const ArrayCopy &Array, unsigned Depth);

  // RenderSearch.cpp
  void search();
  void block();

  void line(unsigned Depth, llvm::StringRef Text) {
    (Lines += Where.indent(Depth + Deeper)) += Text;
    Lines += Where.eol();
  }
  void marginLine(llvm::StringRef Text) { (Lines += Text) += Where.eol(); }

  const Plan &P;
  const Layout &Where;
  unsigned Deeper = 0; ///< levels that everything is deeper
  std::string Lines;
};

} // namespace parfold

#endif // PARFOLD_EMIT_RENDERER_H
