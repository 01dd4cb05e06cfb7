//===- Plan/CopyPlanner.cpp - arrays of accumulators ----------------------===//
//
// Every thread folds into an array of its own, and all of these are combined
// into the program's array in the end. Elements of a copy that still hold the
// identity are left out: the program's array may be shorter than the subscripts
// could tell, and nothing is stored where the loop would have stored nothing.
//
// Small copies are on the threads' stacks. Large ones are on the heap, in one
// block, and combined by all threads, element by element in the order of the
// threads; if there is no memory for them, the loop runs as it was.
//
//===----------------------------------------------------------------------===//

#include "Plan/CopyPlanner.h"
#include "Plan/FoldText.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

std::string sectionText(const ArrayFold &F) {
  std::string Text =
      F.Spelling + "[:" + std::to_string(*F.Count.Constant) + "]";
  for (const ElementUpdate::Step &Step : F.Updates.front().Steps)
    Text += "[:" + std::to_string(Step.Count) + "]";
  return Text;
}

namespace {

class CopyPlanner {
public:
  CopyPlanner(const Unit &Unit, const Choice &Choice, const Options &Options,
              const LoopPlanner &Header, LocalNames &Local, Plan &Plan)
      : U(Unit), C(Choice), Wishes(Options), Header(Header),
        Free(Local.names()), P(Plan), S(Plan.Copies.emplace()) {}

  void plan(const Verdict &V);

private:
  bool isOnHeap() const { return C.Copies == CopyForm::Heap; }
  void planArray(const ArrayFold &F);
  void planUpdate(const ElementUpdate &Update, ArrayCopy &Copy);
  std::string threads() const;
  std::string count(const ArrayFold &F, const std::string &Copies);

  const Unit &U;
  const Choice &C;
  const Options &Wishes;
  const LoopPlanner &Header;
  Names &Free;
  Plan &P;
  CopiesPlan &S;
};

void CopyPlanner::plan(const Verdict &V) {
  for (const ArrayFold &F : V.Arrays) {
    Free.take(F.Spelling);
    Free.take(F.Count.Text);
    Free.take(F.Element.getAsString());
  }
  Free.take(Wishes.NumThreads);
  S.Bin = Free.fresh("bin");
  S.ThreadCount =
      Wishes.NumThreads.empty() ? "omp_get_max_threads()" : Wishes.NumThreads;
  if (isOnHeap()) {
    S.Threads = Free.fresh("threads");
    // The usual names are for slots.
    S.Thread = Free.fresh(C.HasSlotsBesideCopies ? "copy" : "thread");
    S.Team = Free.fresh(C.HasSlotsBesideCopies ? "copies" : "team");
    P.Hoisted.push_back("int " + S.Threads + " = " + threads());
    P.NeedsAllocator = true;
  }
  for (const ArrayFold &F : V.Arrays)
    planArray(F);
  P.NeedsBraces |= !P.Hoisted.empty();
}

/// How many threads to ask for, as there may have to be room for their slots.
std::string CopyPlanner::threads() const {
  uint64_t Number;
  if (!C.HasSlotsBesideCopies ||
      (!llvm::StringRef(S.ThreadCount).getAsInteger(0, Number) &&
       Number <= C.MostThreads))
    return S.ThreadCount;
  std::string Most = std::to_string(C.MostThreads);
  return S.ThreadCount + " < " + Most + " ? " + S.ThreadCount + " : " + Most;
}

/// The number of elements as an operand. One that is no constant is computed
/// after all other conditions, since it may read what only the loop reads.
std::string CopyPlanner::count(const ArrayFold &F, const std::string &Copies) {
  if (F.Count.Constant)
    return std::to_string(*F.Count.Constant);
  std::string Name = Free.fresh("bins");
  P.Hoisted.push_back("size_t " + Name + " = 0");
  std::string Value = "(" + Name + " = " + F.Count.Text + ")";
  // Many elements for few iterations do not repay their copies.
  bool IsDense = F.Kind == KindId::Histogram && !Wishes.MinTrips &&
                 Wishes.Guard != GuardWish::None;
  std::string Trips = Header.outside().trips();
  if (llvm::StringRef(Trips).contains(' '))
    Trips = "(" + Trips + ")";
  // The product with their size must not wrap around, nor come from a negative
  // number; a loop with fewer elements than iterations is safe from both.
  P.CopyConditions.push_back(
      Value + (IsDense ? " <= (size_t)" + Trips + " / 4"
                       : " - 1 < (size_t)-1 / 2 / sizeof *" + Copies));
  return Name;
}

void CopyPlanner::planArray(const ArrayFold &F) {
  const ASTContext &Context = U.Context;
  std::string Base = F.Spelling;
  for (char &Letter : Base)
    if (!llvm::isAlnum(Letter))
      Letter = '_';
  while (Base.find("__") != std::string::npos)
    Base.erase(Base.find("__"), 1);
  ArrayCopy Copy;
  Copy.Shared = F.Spelling;
  if (isOnHeap()) {
    Copy.All = Free.fresh(Base + "_copies");
    Copy.Declaration = declarationText(
        Context, Context.getPointerType(F.Element.getUnqualifiedType()),
        Copy.All);
    P.Hoisted.push_back(Copy.Declaration + " = 0");
    P.Freed.push_back(Copy.All);
  }
  Copy.Count = count(F, Copy.All);
  Copy.Mine = Free.fresh(Base + "_own");
  std::string InBody = Copy.Mine;
  if (F.Count.Below > 0) {
    std::string Below = std::to_string(F.Count.Below);
    Copy.Offset = " - " + Below;
    InBody = "(" + Copy.Mine + " + " + Below + ")";
  }
  for (const ElementUpdate &Update : F.Updates)
    planUpdate(Update, Copy);
  Copy.StartsFromZero = llvm::all_of(
      Copy.Updates, [](const auto &Update) { return Update.Start == "0"; });
  if (isOnHeap()) {
    QualType Pointer = Context.getPointerType(F.Element.getUnqualifiedType());
    P.CopyConditions.push_back("(" + Copy.All + " = calloc(" + S.Threads +
                               ", " + Copy.Count + " * sizeof *" + Copy.All +
                               ")) != 0");
    Copy.Own = declarationText(Context, Pointer, Copy.Mine) + " = " + Copy.All +
               " + " + S.Thread + " * " + Copy.Count;
  } else {
    Copy.Own = declarationText(Context, F.Element.getUnqualifiedType(),
                               Copy.Mine + "[" + Copy.Count + "]");
    if (Copy.StartsFromZero)
      Copy.Own += " = {0}";
  }
  for (const Expr *Mention : F.Mentions) {
    llvm::StringRef Text = U.textOf(Mention->getSourceRange());
    unsigned Begin = Text.data() - U.text().data();
    // A macro may use its argument more than once.
    if (llvm::none_of(P.Marks,
                      [&](const Mark &M) { return M.Offset == Begin; }))
      P.Marks.push_back({Begin, InBody, unsigned(Text.size())});
  }
  S.Arrays.push_back(std::move(Copy));
}

void CopyPlanner::planUpdate(const ElementUpdate &Update, ArrayCopy &Copy) {
  const OperatorRow &Row = rowOf(Update.Operator);
  ArrayCopy::Update New;
  for (const ElementUpdate::Step &Step : Update.Steps) {
    if (Step.Member) {
      New.Path += "." + Step.Member->getNameAsString();
      continue;
    }
    if (New.Counts.size() == S.Indices.size())
      S.Indices.push_back(Free.fresh("part"));
    New.Path += "[" + S.Indices[New.Counts.size()] + "]";
    New.Counts.push_back(Step.Count);
  }
  New.Start = identityText(U.Context, Update.Operator, Update.Type);
  if (Row.Kind == KindId::Logical)
    New.Combine = "if (@)\n$ = @;";
  else if (Row.Kind == KindId::Min || Row.Kind == KindId::Max)
    New.Combine = "if (@ != " + New.Start + " && @ " +
                  (Row.Kind == KindId::Max ? ">" : "<") + " $)\n$ = @;";
  else
    New.Combine =
        "if (@ != " + New.Start + ")\n$ " + Row.Spelling.str() + "= @;";
  Copy.Updates.push_back(std::move(New));
}

} // namespace

void planCopies(const Unit &Unit, const Verdict &V, const Choice &C,
                const Options &Wishes, const LoopPlanner &Header,
                LocalNames &Local, Plan &P) {
  CopyPlanner(Unit, C, Wishes, Header, Local, P).plan(V);
}

} // namespace parfold
