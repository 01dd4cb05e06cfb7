//===- Plan/LoopPlanner.cpp - the loop statement of new code --------------===//

#include "Plan/LoopPlanner.h"
#include "Loops/EndText.h"
#include "Source/ExprText.h"
#include "Source/NodeVisitor.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace parfold {
namespace {

/// Are the iterations counted by the counter itself? It must be the one thing
/// that tells them apart, and nothing in the body may see it change.
bool canCountInCounter(const IterationSpace &Space, const Verdict &V) {
  if (Space.Free && !Space.Free->UpdatesAreLast)
    return false;
  return (V.Inductions.empty() && !V.Found) || Space.Step == 1;
}

EndNames hoistedNames(const IterationSpace &Space, Names &Free) {
  EndNames Names;
  if (Space.HoistsFirst)
    Names.First = Free.fresh("first");
  if (Space.HoistsBound)
    Names.Bound = Free.fresh("bound");
  return Names;
}

/// Looks for a variable in a body, but not in what is cut from it.
class ReferenceFinder : public NodeVisitor {
public:
  ReferenceFinder(const VarDecl *Variable,
                  llvm::SmallPtrSet<const Stmt *, 4> Cut)
      : Variable(Variable), Cut(std::move(Cut)) {}

  bool Found = false;

private:
  bool enter(const Stmt *S) override { return !Cut.contains(S); }
  bool visit(const Stmt *S) override {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    Found |= Ref && Ref->getDecl() == Variable;
    return !Found;
  }

  const VarDecl *Variable;
  const llvm::SmallPtrSet<const Stmt *, 4> Cut;
};

} // namespace

/// Does \p E ask for \p Variable?
static bool mentions(const Expr *E, const VarDecl *Variable) {
  ReferenceFinder Finder(Variable, {});
  Finder.traverse(E);
  return Finder.Found;
}

/// Does the first value of the counter look different in a later iteration?
static bool changesFirst(const IterationSpace &Space, const Verdict &V) {
  return Space.startsAsItIs() ||
         (V.Found && (mentions(Space.First, Space.Counter) ||
                      llvm::any_of(V.Inductions, [&](const Induction &I) {
                        return mentions(Space.First, I.Variable);
                      })));
}

LoopPlanner::LoopPlanner(const Unit &Unit, const Loop &Loop,
                         const Verdict &Verdict, LocalNames &Local, Plan &Plan)
    : U(Unit), L(Loop), V(Verdict), Local(Local), P(Plan), Space(*Loop.Space),
      InCounter(canCountInCounter(Space, Verdict)),
      Hoisted(hoistedNames(Space, Local.names())),
      KeepsFirst(changesFirst(Space, Verdict)),
      FirstName(KeepsFirst ? Local.names().fresh(
                                 Space.Counter->getNameAsString() + "_first")
                           : Hoisted.First),
      Outside(Unit, Space, Hoisted),
      Inside(Unit, Space, {FirstName, Hoisted.Bound}) {
  // Conditions may ask for what the header sets; it can be set twice.
  if (Space.Free && Space.Free->Init) {
    std::string Init = oneLineText(U, Space.Free->Init->getSourceRange());
    P.Hoisted.push_back(llvm::StringRef(Init).rtrim("; ").str());
  }
  auto Hoist = [&](const Expr *E, const std::string &Name) {
    if (!Name.empty())
      P.Hoisted.push_back(
          declarationText(U.Context, E->IgnoreImpCasts()->getType(), Name) +
          " = " + oneLineText(U, E->IgnoreImpCasts()->getSourceRange()));
  };
  Hoist(Space.First, Hoisted.First);
  Hoist(Space.Bound, Hoisted.Bound);
}

std::string LoopPlanner::named(std::string Guard) const {
  auto Replace = [&](llvm::StringRef Holder, const std::string &Name) {
    for (size_t At = Guard.find(Holder); At != std::string::npos;
         At = Guard.find(Holder))
      Guard.replace(At, Holder.size(), Name);
  };
  Replace(HoistedFirst, Hoisted.First);
  Replace(HoistedBound, Hoisted.Bound);
  return Guard;
}

std::string LoopPlanner::declared(const VarDecl *Variable) const {
  return declarationText(U.Context, Variable->getType(), Variable->getName());
}

bool LoopPlanner::isAskedFurther(const VarDecl *Variable) const {
  return Space.Free && llvm::any_of(Space.Free->Further, [&](const Expr *E) {
           return mentions(E, Variable);
         });
}

/// Does the body, what is cut from it aside, mention \p Variable? Macros do
/// so unseen by the text, and code that is not compiled by nothing else.
/// \p Slice says what else is cut, and \p Marks where.
bool LoopPlanner::isMentioned(const VarDecl *Variable, const Slice &Slice,
                              llvm::ArrayRef<Mark> Marks) const {
  llvm::SmallPtrSet<const Stmt *, 4> Cut;
  if (Space.Free) {
    Cut.insert(Space.Free->LastUpdates.begin(), Space.Free->LastUpdates.end());
    Cut.insert(Space.Free->ExitTest);
  }
  Cut.insert(Replaced.begin(), Replaced.end());
  for (const parfold::Cut &C : Slice)
    Cut.insert(C.Statement);
  ReferenceFinder Finder(Variable, std::move(Cut));
  Finder.traverse(L.body());
  Finder.Found |= AsksFurther && isAskedFurther(Variable);
  for (const parfold::Cut &C : Slice)
    for (const Expr *Part : C.Kept) {
      ReferenceFinder InPart(Variable, {});
      InPart.traverse(Part);
      Finder.Found |= InPart.Found;
    }
  if (Finder.Found)
    return true;

  unsigned Begin = P.Written->BodyBegin, End = P.Written->BodyEnd;
  SourceLocation File = U.start();
  Lexer Raw(File.getLocWithOffset(Begin), U.Context.getLangOpts(),
            U.text().data() + Begin, U.text().data() + Begin, U.text().end());
  Token Next;
  while (!Raw.LexFromRawLexer(Next)) {
    unsigned At = Raw.getBufferLocation() - U.text().data() - Next.getLength();
    if (At >= End)
      return false;
    auto Covers = [&](const Mark &M) {
      return M.Offset <= At && At < M.Offset + M.Length;
    };
    bool IsCut = llvm::any_of(P.Marks, Covers) || llvm::any_of(Marks, Covers);
    if (!IsCut && Next.is(tok::raw_identifier) &&
        Next.getRawIdentifier() == Variable->getName())
      return true;
  }
  return false;
}

Mark LoopPlanner::cut(const Stmt *Statement) const {
  if (auto Range = bytesOf(U, Statement, Statement))
    return cut(Range->Begin, Range->End);
  // A macro brings the ';', which may stay.
  unsigned Begin = U.offsetOf(Statement->getBeginLoc());
  return cut(Begin, Begin + U.textOf(Statement->getSourceRange()).size());
}

/// Takes some bytes out of a copy, with their line if they have one, unless
/// they are all of the body.
Mark LoopPlanner::cut(unsigned Begin, unsigned End) const {
  if (P.Written && Begin == P.Written->StatementBegin)
    return {Begin, "", End - Begin};
  llvm::StringRef Text = U.text();
  unsigned LineBegin = Begin, LineEnd = End;
  while (LineBegin > 0 &&
         (Text[LineBegin - 1] == ' ' || Text[LineBegin - 1] == '\t'))
    --LineBegin;
  while (
      LineEnd < Text.size() &&
      (Text[LineEnd] == ' ' || Text[LineEnd] == '\t' || Text[LineEnd] == '\r'))
    ++LineEnd;
  if (LineBegin > 0 && Text[LineBegin - 1] == '\n' && LineEnd < Text.size() &&
      Text[LineEnd] == '\n') {
    Begin = LineBegin;
    End = LineEnd + 1;
  }
  if (P.Written) // the line may go on where an unbraced body does not
    End = std::min(End, P.Written->BodyEnd);
  return {Begin, "", End - Begin};
}

/// Takes the statement of \p C out of a copy, all but what is kept of it.
void LoopPlanner::cutParts(const Cut &C, std::vector<Mark> &Marks) const {
  auto [Begin, End] = *bytesOf(U, C.Statement, C.Statement);
  if (C.Else.isValid()) {
    Marks.push_back(cut(U.offsetOf(C.Else), End));
    return;
  }
  if (C.NeedsStatement) {
    Marks.push_back({Begin, "{}", End - Begin});
    return;
  }
  if (C.Kept.empty()) {
    Marks.push_back(cut(Begin, End));
    return;
  }
  End = Begin + U.textOf(C.Statement->getSourceRange()).size();
  for (const Expr *Part : C.Kept) {
    unsigned PartBegin = U.offsetOf(Part->getBeginLoc());
    if (Begin < PartBegin)
      Marks.push_back(
          {Begin, Part == C.Kept.front() ? "" : ", ", PartBegin - Begin});
    Begin = PartBegin + U.textOf(Part->getSourceRange()).size();
  }
  if (Begin < End)
    Marks.push_back({Begin, "", End - Begin});
}

/// Where the body begins and ends, and what runs in front of the loop.
void LoopPlanner::planStart() {
  NewLoop &New = P.Written.emplace();
  const Stmt *Body = L.body();
  New.BodyIsBlock = isa<CompoundStmt>(Body);
  llvm::StringRef Text = U.textOf(Body->getSourceRange());
  unsigned Begin = Text.data() - U.text().data();
  New.BodyBegin = Begin;
  New.BodyEnd = isa<DoStmt>(L.Statement) ? Begin + Text.size() : L.End;
  if (auto *For = dyn_cast<ForStmt>(L.Statement))
    New.BodyBegin = U.offsetOf(For->getRParenLoc()) + 1;
  else if (auto *While = dyn_cast<WhileStmt>(L.Statement))
    New.BodyBegin = U.offsetOf(While->getRParenLoc()) + 1;
  else
    New.BodyBegin = U.offsetOf(cast<DoStmt>(L.Statement)->getDoLoc()) + 2;
  New.StatementBegin = Begin;
  if (isa<DoStmt>(L.Statement) && !New.BodyIsBlock) {
    size_t Semicolon = U.text().find(';', New.BodyEnd);
    New.BodyEnd = Semicolon + 1;
  }

  if (Space.Free) {
    if (Space.Free->ExitTest)
      P.Marks.push_back(cut(Space.Free->ExitTest));
    for (const Expr *Update : Space.Free->LastUpdates)
      P.Marks.push_back(cut(Update));
  }
  if (KeepsFirst)
    New.Before.push_back(
        declarationText(U.Context, Space.Counter->getType(), FirstName) +
        " = " + Outside.first() + ";");
  for (const Induction &I : V.Inductions)
    if (isMentioned(I.Variable) || isAskedFurther(I.Variable)) {
      std::string Name = I.Variable->getNameAsString();
      // Compilers warn of a variable that is set and not used. But the header
      // may ask for the value in front of the loop.
      if (!I.IsRead && (KeepsFirst || !mentions(Space.First, I.Variable))) {
        P.Copied.push_back(Name);
        continue;
      }
      std::string First = Local.names().fresh(Name + "_first");
      FirstNames[I.Variable] = First;
      New.Before.push_back(
          declarationText(U.Context, I.Variable->getType(), First) + " = " +
          Name + ";");
      P.Copied.push_back(First);
    }
}

/// What an iteration's number is called, or computed from.
std::string LoopPlanner::number() const {
  if (!InCounter)
    return Number;
  std::string Counter = Space.Counter->getNameAsString();
  if (Space.Up && Space.ConstantFirst == 0 &&
      !Space.Counter->getType()->isPointerType())
    return Counter;
  return Space.Up ? "(" + Counter + " - " + Inside.first() + ")"
                  : "(" + Inside.first() + " - " + Counter + ")";
}

/// The value of an induction in iteration \p Number.
std::string LoopPlanner::advanced(const std::string &First, const Induction &By,
                                  const std::string &Number) const {
  std::string Sign = By.Step < 0 ? " - " : " + ";
  uint64_t Size = By.Step < 0 ? -static_cast<uint64_t>(By.Step)
                              : static_cast<uint64_t>(By.Step);
  if (Size == 1)
    return First + Sign + Number;
  // The product must not be computed in fewer bits than the sum.
  return First + Sign + "(long long)" + Number + " * " + std::to_string(Size);
}

/// The declarations at the head of the body.
void LoopPlanner::planBody(const std::string &Number, NewLoop &New,
                           const Slice &Slice, llvm::ArrayRef<Mark> Marks) {
  int64_t TestAdds = Space.Free ? Space.Free->TestAdds : 0;
  if (!InCounter && isMentioned(Space.Counter, Slice, Marks)) {
    std::string Value = Inside.valueAt(Number);
    if (TestAdds != 0)
      Value +=
          (TestAdds < 0 ? " - " : " + ") + std::to_string(std::abs(TestAdds));
    New.Prologue.push_back(declared(Space.Counter) + " = " + Value + ";");
  }
  for (const Induction &I : V.Inductions) {
    auto First = FirstNames.find(I.Variable);
    if (First != FirstNames.end() && isMentioned(I.Variable, Slice, Marks))
      New.Prologue.push_back(declared(I.Variable) + " = " +
                             advanced(First->second, I, Number) + ";");
  }
}

std::string LoopPlanner::testText(const std::string &Bound) const {
  const char *Sign = Space.Test == Relation::Less           ? " < "
                     : Space.Test == Relation::LessEqual    ? " <= "
                     : Space.Test == Relation::Greater      ? " > "
                     : Space.Test == Relation::GreaterEqual ? " >= "
                                                            : " != ";
  return Space.Counter->getNameAsString() + Sign + Bound;
}

std::string LoopPlanner::changeText() const {
  if (!Space.Free)
    return oneLineText(U, Space.Change->getSourceRange());
  std::string Counter = Space.Counter->getNameAsString();
  if (Space.Step == 1)
    return Counter + (Space.Up ? "++" : "--");
  return Counter + (Space.Up ? " += " : " -= ") + std::to_string(*Space.Step);
}

void LoopPlanner::planWhole() {
  if (!Space.Free && V.Inductions.empty() && P.Hoisted.empty())
    return;
  planStart();
  NewLoop &New = *P.Written;
  if (InCounter) {
    New.Header = "for (" + declared(Space.Counter) + " = " + Inside.first() +
                 "; " + testText(Inside.bound()) + "; " + changeText() + ")";
  } else {
    Number = Local.names().fresh("k");
    New.Header = "for (" + Inside.countType() + " " + Number + " = 0; " +
                 Number + " < " + Inside.trips() + "; " + Number + "++)";
  }
  planBody(number(), New);
}

void LoopPlanner::planChunk(const std::string &CountType,
                            const std::string &From, const std::string &To) {
  planStart();
  NewLoop &New = *P.Written;
  if (!InCounter) {
    Number = Local.names().fresh("k");
    New.Header = "for (" + CountType + " " + Number + " = " + From + "; " +
                 Number + " < " + To + "; " + Number + "++)";
    planBody(Number, New);
    return;
  }
  // A short end is written into the test; a long one gets a name, and with it
  // the counter's own type.
  std::string End = Inside.valueAt(To);
  if (End != To) {
    New.EndName = Local.names().fresh("end");
    New.EndVariable =
        declarationText(U.Context, Space.Counter->getType(), New.EndName) +
        " = " + End;
    End = New.EndName;
  }
  std::string Counter = Space.Counter->getNameAsString();
  New.Header = "for (" + declared(Space.Counter) + " = " +
               Inside.valueAt(From) + "; " + Counter +
               (Space.Up ? " < " : " > ") + End + "; " + changeText() + ")";
  planBody(number(), New);
}

std::string LoopPlanner::isNow(uint64_t Number) const {
  std::string Value = Inside.valueAt(std::to_string(Number));
  int64_t Adds = Space.Free && !Space.Free->ExitTest ? Space.Free->TestAdds : 0;
  if (Adds != 0)
    Value += (Adds < 0 ? " - " : " + ") + std::to_string(std::abs(Adds));
  // What is compared has one sign, or compilers warn.
  const ASTContext &Context = U.Context;
  QualType Type = Space.Counter->getType().getUnqualifiedType();
  QualType First = Space.First->IgnoreParenImpCasts()->getType();
  auto IsUnsigned = [&](QualType T) {
    return T->isUnsignedIntegerType() && !Context.isPromotableIntegerType(T);
  };
  bool IsConstant = Space.ConstantFirst && !Space.StepExpr;
  if (!Type->isPointerType() && !IsConstant &&
      (Space.StepExpr || IsUnsigned(Type) != IsUnsigned(First)))
    Value = "(" + Type.getAsString(Context.getPrintingPolicy()) + ")(" + Value +
            ")";
  return Space.Counter->getNameAsString() + " == " + Value;
}

std::vector<std::string> LoopPlanner::skip(const std::string &Count) const {
  std::vector<std::string> Statements;
  auto Advance = [&](const VarDecl *Variable, bool Up, std::string By) {
    Statements.push_back(Variable->getNameAsString() + (Up ? " += " : " -= ") +
                         By + ";");
  };
  // A product must not be computed in fewer bits than the sum.
  auto Times = [&](const std::string &Size) {
    return Size == "1" ? Count : "(long long)" + Count + " * " + Size;
  };
  std::string Step = Space.StepExpr ? operandText(U, Space.StepExpr)
                                    : std::to_string(*Space.Step);
  Advance(Space.Counter, Space.Up, Times(Step));
  for (const Induction &I : V.Inductions)
    Advance(I.Variable, I.Step > 0,
            Times(std::to_string(I.Step < 0 ? -static_cast<uint64_t>(I.Step)
                                            : static_cast<uint64_t>(I.Step))));
  return Statements;
}

/// The loop without its header.
Pass LoopPlanner::planPass(const Slice &Slice) const {
  Pass New{*P.Written, {}};
  New.Loop.Prologue.clear();
  New.Loop.EndVariable.clear();
  New.Loop.EndName.clear();
  for (const Cut &C : Slice)
    cutParts(C, New.Marks);
  return New;
}

Pass LoopPlanner::planPass(const Slice &Slice, const std::string &CountType,
                           const std::string &From, const std::string &To) {
  Pass New = planPass(Slice);
  if (InCounter) {
    New.Loop.Header =
        "for (" + declared(Space.Counter) + " = " + Inside.valueAt(From) +
        "; " + Space.Counter->getNameAsString() + (Space.Up ? " < " : " > ") +
        Inside.valueAt(To) + "; " + changeText() + ")";
    planBody(number(), New.Loop, Slice, New.Marks);
  } else {
    New.Loop.Header = "for (" + CountType + " " + Number + " = " + From + "; " +
                      Number + " < " + To + "; " + Number + "++)";
    planBody(Number, New.Loop, Slice, New.Marks);
  }
  return New;
}

Pass LoopPlanner::planPassOfOne(const Slice &Slice, const std::string &Header,
                                const std::string &Number) {
  assert(V.Inductions.empty() && "they would need values, too");
  Pass New = planPass(Slice);
  New.Loop.Header = Header;
  New.Loop.Prologue.push_back(declared(Space.Counter) + " = " +
                              Inside.valueAt(Number) + ";");
  return New;
}

void LoopPlanner::planFinals(bool Runs) {
  // In terms of the counter's value before the loop, so before it is set.
  for (const Induction &I : V.Inductions) {
    if (!I.LiveAfter)
      continue;
    std::string Trips = Outside.trips();
    uint64_t Size = I.Step < 0 ? -static_cast<uint64_t>(I.Step)
                               : static_cast<uint64_t>(I.Step);
    // As in advanced(): a product in the trip count's type could overflow.
    if (Size != 1)
      Trips =
          "(long long)" +
          (llvm::StringRef(Trips).contains(' ') ? "(" + Trips + ")" : Trips) +
          " * " + std::to_string(Size);
    P.Finals.push_back(I.Variable->getNameAsString() +
                       (I.Step < 0 ? " -= " : " += ") + Trips + ";");
  }
  if (!V.CounterLiveAfter)
    return;
  // OpenMP makes the iteration variable private and leaves the outer one alone
  // (OpenMP 5.2, 5.1.1).
  int64_t Adds = Space.Free ? Space.Free->TestAdds : 0;
  std::string Final = Outside.finalValue(Adds);
  std::string NotEmpty = Outside.moreThan(0);
  if (!Runs && !NotEmpty.empty())
    Final = NotEmpty + " ? " + Final + " : " + Outside.firstAsOperand();
  if (Adds != 0) {
    long long Number;
    if (!llvm::StringRef(Final).getAsInteger(10, Number))
      Final = std::to_string(Number + Adds);
    else
      Final += (Adds < 0 ? " - " : " + ") + std::to_string(std::abs(Adds));
  }
  P.Finals.push_back(Space.Counter->getNameAsString() + " = " + Final + ";");
}

} // namespace parfold
