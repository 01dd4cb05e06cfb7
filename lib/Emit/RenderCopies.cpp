//===- Emit/RenderCopies.cpp - a copy of an array for each thread -------===//

#include "Emit/Renderer.h"

namespace parfold {

/// \p Statement in loops over the elements of arrays in an element; its lines
/// are those of an 'if' and what hangs on it, or one.
void Renderer::forAll(const ArrayCopy::Update &Update, unsigned Depth,
                      llvm::StringRef Statement) {
  for (size_t I = 0; I < Update.Counts.size(); ++I, ++Depth) {
    const std::string &Index = P.Copies->Indices[I];
    line(Depth, "for (int " + Index + " = 0; " + Index + " < " +
                    std::to_string(Update.Counts[I]) + "; " + Index + "++)");
  }
  auto [First, Second] = Statement.split('\n');
  line(Depth, First);
  if (!Second.empty())
    line(Depth + 1, Second);
}

/// Sets a thread's copy to the identities.
void Renderer::start(const ArrayCopy &Array, unsigned Depth) {
  if (Array.StartsFromZero)
    return;
  const CopiesPlan &S = *P.Copies;
  std::string Type = S.Threads.empty() ? "int " : "size_t ";
  line(Depth, "for (" + Type + S.Bin + " = 0; " + S.Bin + " < " + Array.Count +
                  "; " + S.Bin + "++) {");
  for (const ArrayCopy::Update &Update : Array.Updates)
    forAll(Update, Depth + 1,
           Array.Mine + "[" + S.Bin + "]" + Update.Path + " = " + Update.Start +
               ";");
  line(Depth, "}");
}

void Renderer::combine(const ArrayCopy &Array, unsigned Depth) {
  const CopiesPlan &S = *P.Copies;
  bool IsOnHeap = !S.Threads.empty();
  line(Depth, (IsOnHeap ? "for (size_t " : "for (int ") + S.Bin + " = 0; " +
                  S.Bin + " < " + Array.Count + "; " + S.Bin + "++)" +
                  (IsOnHeap ? "" : " {"));
  std::string Part = Array.Mine + "[" + S.Bin + "]";
  if (IsOnHeap) {
    Part =
        Array.All + "[" + S.Thread + " * " + Array.Count + " + " + S.Bin + "]";
    line(++Depth, "for (" + S.Thread + " = 0; " + S.Thread + " < " + S.Team +
                      "; " + S.Thread + "++) {");
  }
  for (const ArrayCopy::Update &Update : Array.Updates) {
    std::string Statement;
    for (char C : Update.Combine)
      if (C == '$')
        Statement += Array.Shared + "[" +
                     (IsOnHeap && !Array.Offset.empty() ? "(long)" : "") +
                     S.Bin + Array.Offset + "]" + Update.Path;
      else if (C == '@')
        Statement += Part + Update.Path;
      else
        Statement += C;
    forAll(Update, Depth + 1, Statement);
  }
  line(Depth, "}");
}

/// A region in which every thread folds into copies of arrays, and what is left
/// into its slot. The barrier of the first 'omp for', or one that stands for
/// it, lets the copies be complete before the second.
void Renderer::copies() {
  const CopiesPlan &S = *P.Copies;
  bool IsOnHeap = !S.Threads.empty();
  const unsigned Depth = 2;
  if (P.Slots)
    declareSlots();
  directive("parallel", P.Clauses, Depth - 1);
  line(Depth - 1, "{");
  if (P.Slots)
    nameThread();
  if (IsOnHeap)
    line(Depth, "size_t " + S.Thread + " = omp_get_thread_num(), " + S.Team +
                    " = omp_get_num_threads();");
  for (const ArrayCopy &Array : S.Arrays) {
    line(Depth, Array.Own + ";");
    start(Array, Depth);
  }
  shareOut(IsOnHeap);
  if (IsOnHeap) {
    for (const ArrayCopy &Array : S.Arrays) {
      line(Depth, "#pragma omp for schedule(static)");
      combine(Array, Depth);
    }
  } else {
    line(Depth, "#pragma omp critical(parfold)");
    line(Depth, "{");
    for (const ArrayCopy &Array : S.Arrays)
      combine(Array, Depth + 1);
    line(Depth, "}");
  }
  if (P.Slots)
    countTeam();
  line(Depth - 1, "}");
  if (P.Slots)
    combine();
}

/// The threads of a region share the iterations, and \p Wait for each other.
void Renderer::shareOut(bool Wait) {
  const unsigned Depth = 2;
  if (P.Slots) {
    chunk();
    if (Wait)
      line(Depth, "#pragma omp barrier");
    return;
  }
  std::vector<std::string> Clauses = P.Copies->LoopClauses;
  if (!Wait)
    Clauses.push_back("nowait");
  directive("for", Clauses, Depth);
  loop(Depth);
}

} // namespace parfold
