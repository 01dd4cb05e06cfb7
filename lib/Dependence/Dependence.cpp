//===- Dependence/Dependence.cpp - do iterations meet? --------------------===//
//
// Access paths are compared step by step: equal members, equal subscripts.
// Inner subscripts of a declared array stay within their dimension (C11 J.2:
// a[1][7] is undefined for int a[4][5]), so dimensions are compared one by
// one. Where two paths step differently nothing more is known, and what has
// been compared so far must keep the iterations apart.
//
// Delinearization: for a subscript T and an invariant n, T = n * A + B. If
// 0 <= B < n in both instances, subscripts are equal exactly where both A and
// B are (as in Maslov, "Delinearization: an efficient way to break multiloop
// dependence equations", PLDI 1992, with the proof left to isl).
//
//===----------------------------------------------------------------------===//

#include "Dependence/Dependence.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// A sum as n * Times + Rest.
struct Split {
  TermRef Times, Rest;
};

/// Takes terms apart in exact arithmetic, all of it in ptrdiff_t.
class Splitter {
public:
  Splitter(TermTable &Terms, const ASTContext &Context, TermRef Width)
      : Terms(Terms), Context(Context), Width(Width) {}

  Split split(TermRef T);

private:
  QualType wide() const { return Context.getPointerDiffType(); }
  TermRef zero() const { return Terms.integer(wide(), 0); }
  /// (An index of 64 bits is taken for the number that it is.)
  TermRef widened(TermRef T) const {
    return Context.getIntWidth(T->type()) >= 64
               ? T
               : Terms.convert(CK_IntegralCast, wide(), T);
  }
  TermRef sum(TermRef A, TermRef B) const {
    return A->isInteger(0) ? widened(B)
           : B->isInteger(0)
               ? widened(A)
               : Terms.make(TermKind::Add, wide(), {widened(A), widened(B)});
  }
  TermRef negated(TermRef A) const {
    return A->isInteger(0) ? A
                           : Terms.make(TermKind::Negate, wide(), widened(A));
  }
  TermRef product(TermRef A, TermRef B) const {
    return A->isInteger(0) || B->isInteger(0) ? zero()
           : A->isInteger(1)                  ? widened(B)
           : B->isInteger(1)                  ? widened(A)
                             : Terms.make(TermKind::Multiply, wide(),
                                          {widened(A), widened(B)});
  }

  TermTable &Terms;
  const ASTContext &Context;
  TermRef Width;
};

/// \p T without conversions between integer types.
TermRef plainInteger(TermRef T) {
  while (T->kind() == TermKind::Convert && T->type()->isIntegerType() &&
         T->operand(0)->type()->isIntegerType() &&
         !T->operand(0)->isCondition())
    T = T->operand(0);
  return T;
}

Split Splitter::split(TermRef T) {
  TermRef Plain = plainInteger(T);
  if (Plain == Width)
    return {Terms.integer(wide(), 1), zero()};
  switch (Plain->kind()) {
  case TermKind::Add:
  case TermKind::Subtract: {
    Split A = split(Plain->operand(0)), B = split(Plain->operand(1));
    if (A.Times->isInteger(0) && B.Times->isInteger(0))
      return {zero(), T};
    if (Plain->kind() == TermKind::Subtract)
      B = {negated(B.Times), negated(B.Rest)};
    return {sum(A.Times, B.Times), sum(A.Rest, B.Rest)};
  }
  case TermKind::Negate: {
    Split A = split(Plain->operand(0));
    if (A.Times->isInteger(0))
      return {zero(), T};
    return {negated(A.Times), negated(A.Rest)};
  }
  case TermKind::Multiply:
    for (unsigned I : {0, 1}) {
      Split A = split(Plain->operand(I));
      if (A.Times->isInteger(0))
        continue;
      TermRef Other = Plain->operand(1 - I);
      return {product(A.Times, Other), product(A.Rest, Other)};
    }
    return {zero(), T};
  default:
    return {zero(), T};
  }
}

/// Is every sum and product in \p T free of wrap-around, as far as subscripts
/// go? Signed ones do not overflow. In 64 bits an index that wraps has left
/// every object before (and counting so far ends for nobody). Parts of it may
/// wrap, and come back: see comesRound().
bool isExact(const ASTContext &Context, bool SignedWraps, TermRef T) {
  return !anyWithin(T, [&](TermRef Part) {
    if (Part->kind() < TermKind::Negate || Part->kind() > TermKind::Convert ||
        !Part->type()->isIntegerType())
      return false;
    if (Part->kind() == TermKind::Convert)
      return Context.getIntWidth(Part->type()) < 64 &&
             (!Part->operand(0)->type()->isIntegerType() ||
              Context.getIntWidth(Part->operand(0)->type()) >
                  Context.getIntWidth(Part->type()) ||
              Part->type()->isUnsignedIntegerType());
    return Context.getIntWidth(Part->type()) < 64 &&
           (SignedWraps || Part->type()->isUnsignedIntegerType());
  });
}

/// May a sum in \p T, unsigned and as wide as subscripts are, be less than it
/// is in exact arithmetic, or more, '(i - 1)' for 0?
bool comesRound(const ASTContext &Context, Instance &Of, TermRef T) {
  return anyWithin(T, [&](TermRef Part) {
    bool Computes = Part->kind() >= TermKind::Negate &&
                    Part->kind() <= TermKind::Convert &&
                    Part->type()->isUnsignedIntegerType() &&
                    Context.getIntWidth(Part->type()) >= 64;
    if (!Computes)
      return false;
    std::string Text = Of.expression(Part);
    return Of.isUnknown(Text) || llvm::StringRef(Text).contains("mod");
  });
}

/// Invariants that something which is none is multiplied with.
void findWidths(Domain &In, TermRef T, llvm::SetVector<TermRef> &Widths) {
  anyWithin(T, [&](TermRef Part) {
    if (Part->kind() == TermKind::Multiply)
      for (unsigned I : {0, 1}) {
        TermRef Width = plainInteger(Part->operand(I));
        if (Width->kind() != TermKind::Constant && In.isInvariant(Width) &&
            !In.isInvariant(Part))
          Widths.insert(Width);
      }
    return false;
  });
}

} // namespace

/// Adds to \p Both that \p A of the first and \p B of the second instance are
/// equal.
bool DependenceTest::compare(Pair &Both, TermRef A, TermRef B, unsigned Depth) {
  if (A->kind() == TermKind::Any || B->kind() == TermKind::Any)
    return false;
  const unsigned MostDimensions = 4;
  llvm::SetVector<TermRef> Widths, Others;
  findWidths(In, A, Widths);
  findWidths(In, B, Others);
  bool Wraps = In.signedWraps();
  if (Depth < MostDimensions && isExact(In.context(), Wraps, A) &&
      isExact(In.context(), Wraps, B))
    for (TermRef Width : Widths) {
      if (!Others.contains(Width) && B->kind() != TermKind::Constant)
        continue;
      Splitter Apart(In.state().terms(), In.context(), Width);
      Split First = Apart.split(A), Second = Apart.split(B);
      std::string Bound = In.parameter(Width);
      auto IsColumn = [&](Instance &Of, TermRef Rest) {
        std::string Column = Of.expression(Rest);
        return Of.proves("(0 <= " + Column + " and " + Column + " < " + Bound +
                         ")");
      };
      if (!IsColumn(Both.First, First.Rest) ||
          !IsColumn(Both.Second, Second.Rest))
        continue;
      const ASTContext &Context = In.context();
      if (comesRound(Context, Both.First, First.Times) ||
          comesRound(Context, Both.First, First.Rest) ||
          comesRound(Context, Both.Second, Second.Times) ||
          comesRound(Context, Both.Second, Second.Rest))
        continue;
      compare(Both, First.Times, Second.Times, Depth + 1);
      compare(Both, First.Rest, Second.Rest, Depth + 1);
      return true;
    }
  std::string X = Both.First.expression(A), Y = Both.Second.expression(B);
  std::string Equal = X + " = " + Y;
  // 'p[n]' for an unsigned n as wide as a pointer may lie in front of p: there
  // addresses come round, whatever C says of it (6.5.6p8).
  auto ComesRound = [&](TermRef T) {
    return T->type()->isUnsignedIntegerOrEnumerationType() &&
           In.context().getIntWidth(T->type()) >=
               In.context().getTypeSize(In.context().VoidPtrTy);
  };
  if (ComesRound(A) != ComesRound(B)) {
    if (ComesRound(B))
      std::swap(X, Y);
    Equal = "(" + Equal + " or " + X + " = " + Y + " + " +
            In.wholeOf(In.context().getSizeType()) + ")";
  }
  Both.Equalities.push_back(Equal);
  return true;
}

std::string DependenceTest::isBefore(const Instance &Earlier,
                                     const Instance &Later) const {
  // (Without a known step, values of the counter tell iterations apart.)
  const IterationSpace &Space = *In.loop().Space;
  return Earlier.iteration() + (Space.Step || Space.Up ? " < " : " > ") +
         Later.iteration();
}

Dependence DependenceTest::solve(const Pair &Both, bool IsSymmetric) {
  std::vector<std::string> Variables = Both.First.variables();
  llvm::append_range(Variables, Both.Second.variables());
  std::vector<std::string> Conditions = Both.First.conditions();
  llvm::append_range(Conditions, Both.Second.conditions());
  llvm::append_range(Conditions, Both.Equalities);
  std::string First = Both.First.iteration(), Second = Both.Second.iteration();
  auto IsEmptyWith = [&](const std::string &Condition) {
    Conditions.push_back(Condition);
    bool Empty = In.isEmpty(Variables, Conditions);
    Conditions.pop_back();
    return Empty;
  };
  Dependence Result;
  Result.MayBeLater = !IsEmptyWith(isBefore(Both.First, Both.Second));
  Result.MayBeEarlier = IsSymmetric
                            ? Result.MayBeLater
                            : !IsEmptyWith(isBefore(Both.Second, Both.First));
  Result.Exists = Result.MayBeLater || Result.MayBeEarlier;
  if (Result.MayBeLater != Result.MayBeEarlier && In.loop().Space->Step) {
    // The distance of any two that meet is that of all, or there is none.
    const std::string Gap = Second + " - " + First;
    Conditions.push_back(First + " != " + Second);
    if (auto Distance = In.someValue(Gap, Variables, Conditions);
        Distance && IsEmptyWith(Gap + " != " + std::to_string(*Distance)))
      Result.Distance = Distance;
  }
  return Result;
}

/// \returns nothing where the two never meet.
std::optional<DependenceTest::Pair>
DependenceTest::pairOf(const Access &First, const Access &Second) {
  Pair Both{Instance(In, First, "a"), Instance(In, Second, "b"), {}};
  const AccessPath &A = First.Reach, &B = Second.Reach;
  if (leavesMember(A) || leavesMember(B)) {
    Both.IsWhole = false;
    return Both;
  }
  size_t Common = std::min(A.Steps.size(), B.Steps.size());
  for (size_t I = 0; I < Common; ++I) {
    const PathStep &X = A.Steps[I], &Y = B.Steps[I];
    if (X.Member && Y.Member) {
      if (X.Member == Y.Member)
        continue;
      if (areApart(*X.Member, *Y.Member))
        return std::nullopt;
      Both.IsWhole = false;
      break; // members of a union, or bits of one unit
    }
    if (X.Member || Y.Member || X.Type != Y.Type) {
      Both.IsWhole = false;
      break; // one object looked at in two ways
    }
    Both.IsWhole &= compare(Both, X.Index, Y.Index, 0);
  }
  return Both;
}

Dependence DependenceTest::test(const Access &First, const Access &Second) {
  std::optional<Pair> Both = pairOf(First, Second);
  return Both ? solve(*Both, &First == &Second)
              : Dependence{false, std::nullopt, false, false};
}

} // namespace parfold
