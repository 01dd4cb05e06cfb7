//===- Plan/LocalNames.cpp - what accumulators are called in new code -----===//

#include "Plan/LocalNames.h"
#include "Facts/LocalVariables.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {

/// The variable that \p Place is reached from, and the last member on the way:
/// "stats_sum" of 'stats->of[k].sum'.
static std::string suggestedName(TermRef Place) {
  std::string Member;
  while (true) {
    switch (Place->kind()) {
    case TermKind::Field:
      if (Member.empty())
        Member = Place->member()->getNameAsString();
      Place = Place->operand(0);
      continue;
    case TermKind::Element:
    case TermKind::Address:
    case TermKind::Start:
    case TermKind::Convert:
      Place = Place->operand(0);
      continue;
    case TermKind::Object: {
      std::string Base = Place->variable()->getNameAsString();
      return Base + "_" + (Member.empty() ? "value" : Member);
    }
    default:
      return Member.empty() ? "value" : Member;
    }
  }
}

std::string LocalNames::of(const Location &Where) {
  if (!Where.needsStandIn())
    return Where.Variable->getNameAsString();
  std::string &Name = Given[Where.Place];
  if (Name.empty())
    Name = Free.fresh(suggestedName(Where.Place));
  return Name;
}

void LocalNames::substitute(const Location &Where, std::vector<Mark> &Marks) {
  if (!Where.needsStandIn())
    return;
  std::string Name = of(Where);
  auto Replace = [&](const Expr *Spelled) {
    llvm::StringRef Text = U.textOf(Spelled->getSourceRange());
    unsigned Begin = Text.data() - U.text().data();
    unsigned Length = Text.size();
    if (llvm::none_of(Marks, [&](const Mark &M) {
          return M.Offset == Begin && M.Length == Length;
        }))
      Marks.push_back({Begin, Name, Length});
  };
  // Of local variables only the writes are accesses.
  if (Where.Variable)
    llvm::for_each(referencesTo(*Where.Variable, L.body()), Replace);
  for (const Access &A : Facts.Accesses)
    if (A.Place == Where.Place && A.Spelled)
      Replace(A.Spelled);
}

} // namespace parfold
