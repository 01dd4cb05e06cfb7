//===- Emit/RenderSearch.cpp - a loop that looks ahead ------------------===//

#include "Emit/Renderer.h"

namespace parfold {

/// The loop, in one of whose iterations threads look for the one that leaves.
/// Those that do not are folded, or skipped, but for one: what it sets may be
/// wanted.
void Renderer::search() {
  const SearchPlan &S = *P.Search;
  const NewLoop &New = *P.Written;
  std::string Alone = std::to_string(S.Alone);
  line(1, Where.copy(P.Begin, New.BodyBegin, {}, 1 + Deeper) + " {");
  line(2, "if (" + S.Now + ") {");
  if (!S.TripsVariable.empty())
    line(3, S.CountType + " " + S.TripsVariable + " = " + S.Trips + ";");
  line(3, S.CountType + " " + S.Found + " = " + S.trips() + ", " + S.Next +
              " = " + Alone + ";");
  if (S.Prelude) {
    loop(S.Prelude->Loop, S.Prelude->Marks, 3);
    line(3, "if (" + S.Found + " >= " + S.trips() + ") {");
    ++Deeper;
  }
  directive("parallel", S.Clauses, 3);
  line(3, "do {");
  block();
  line(3, "} while (" + S.Found + " >= " + S.trips() + ");");
  if (S.Prelude) {
    --Deeper;
    line(3, "}");
  }
  if (S.Folds) {
    line(3, S.Found + " -= " + S.Found + " > " + Alone + ";");
    Deeper += 2;
    foldAll();
    Deeper -= 2;
    line(3, S.Found + " -= " + Alone + ";");
  } else {
    std::string First = S.Prelude ? "1" : Alone;
    line(3, S.Found + " -= " + First + " + (" + S.Found + " > " + First + ");");
  }
  for (const std::string &Statement : S.Skip)
    line(3, Statement);
  line(2, "}");
  llvm::ArrayRef<Mark> Leaves;
  if (P.Check)
    Leaves = P.Check->Leaves;
  body(New, Leaves, 1);
  line(1, "}" + Where.copy(New.BodyEnd, P.End, {}, 1 + Deeper));
}

/// What a thread does with the next block. Its own minimum is as great as can
/// be until it finds something. Then no more blocks are handed out.
void Renderer::block() {
  const SearchPlan &S = *P.Search;
  const unsigned Depth = 4;
  std::string Size = std::to_string(S.Block);
  line(Depth, S.CountType + " " + S.From + ", " + S.To + ";");
  line(Depth, "#pragma omp atomic capture");
  line(Depth, "{");
  line(Depth + 1, S.From + " = " + S.Next + ";");
  line(Depth + 1, S.Next + " += " + Size + ";");
  line(Depth, "}");
  line(Depth, "if (" + S.From + " >= " + S.trips() + ")");
  line(Depth + 1, "break;");
  line(Depth, S.To + " = " + S.trips() + " - " + S.From + " > " + Size + " ? " +
                  S.From + " + " + Size + " : " + S.trips() + ";");
  if (!S.Lookout.Loop.EndVariable.empty())
    line(Depth, S.Lookout.Loop.EndVariable + ";");
  if (S.Asks)
    ask(*S.Asks, Depth);
  loop(S.Lookout.Loop, S.Lookout.Marks, Depth + S.Asks.has_value());
  line(Depth, "if (" + S.Found + " < " + S.trips() + ") {");
  line(Depth + 1, "#pragma omp atomic write");
  line(Depth + 1, S.Next + " = " + S.trips() + ";");
  line(Depth, "}");
}

} // namespace parfold
