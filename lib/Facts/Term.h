//===- Facts/Term.h - values within one iteration -------------------------===//
//
// One iteration of a loop is a function of the state before it. Terms are the
// language in which that function is written: expressions over the values
// that variables have when the iteration starts, over the iteration variable,
// and over what the loop only reads. For
//
//   t = a[i]; if (t > 0) s += t * t;
//
// the value of s after the iteration is the term
//
//   select(a[i] > 0, start(s) + a[i] * a[i], start(s))
//
// Equal terms are the same object (they are hash-consed), so "is this the
// same condition?" is a comparison of pointers. Terms say nothing about what
// a value is good for; that is the verdict's.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_TERM_H
#define PARFOLD_FACTS_TERM_H

#include "clang/AST/OperationKinds.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"
#include <string>

namespace clang {
class FieldDecl;
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace parfold {

enum class TermKind : uint8_t {
  Start,     ///< of Variable: its value before the iteration
  Counter,   ///< the iteration variable
  Constant,  ///< Bits
  Undefined, ///< of Variable: declared in the body, not yet assigned
  Object,    ///< of Variable: the place itself, an array or the like
  Opaque,    ///< of Node: something that never changes, such as a literal
  // Arithmetic; the type is that of the result.
  Negate,
  Complement,
  Add,
  Subtract,
  Multiply,
  Divide,
  Remainder,
  ShiftLeft,
  ShiftRight,
  BitAnd,
  BitOr,
  BitXor,
  Convert, ///< Cast says how
  // Conditions; 'a > b' is written Less(b, a).
  Not,
  And,
  Or,
  Less,
  LessEqual,
  Equal,
  NotEqual,
  Select, ///< condition, value if true, value if false
  // Memory: places, and reading them.
  Pointee, ///< place that a pointer points to
  Element, ///< place: pointer, index
  Field,   ///< place or aggregate value: Member of operand
  Index,   ///< element of an aggregate value: aggregate, index
  Address, ///< pointer to a place
  Load,    ///< value at a place
  Replace, ///< aggregate with one part changed: whole, part, new value
  Call,    ///< of Function: a pure function's result
  List,    ///< an initializer
};

/// A value. Created by TermTable, immutable, compared by address.
class Term : public llvm::FoldingSetNode {
public:
  TermKind kind() const { return Kind; }
  clang::QualType type() const { return Type; }
  llvm::ArrayRef<const Term *> operands() const { return Operands; }
  const Term *operand(unsigned I) const { return Operands[I]; }
  const clang::VarDecl *variable() const {
    return static_cast<const clang::VarDecl *>(Node);
  }
  const clang::FunctionDecl *function() const {
    return static_cast<const clang::FunctionDecl *>(Node);
  }
  const clang::FieldDecl *member() const {
    return static_cast<const clang::FieldDecl *>(Node);
  }
  clang::CastKind cast() const { return static_cast<clang::CastKind>(Cast); }
  const llvm::APInt &bits() const { return Bits; }

  bool isCondition() const {
    return Kind >= TermKind::Not && Kind <= TermKind::NotEqual;
  }

  void Profile(llvm::FoldingSetNodeID &ID) const;

private:
  friend class TermTable;
  TermKind Kind;
  unsigned Cast = 0;
  clang::QualType Type;
  llvm::ArrayRef<const Term *> Operands;
  const void *Node = nullptr;
  llvm::APInt Bits;
};

using TermRef = const Term *;

/// Makes terms, and simplifies what must compare equal.
class TermTable {
public:
  TermRef start(const clang::VarDecl *Variable);
  TermRef counter(const clang::VarDecl *Variable);
  TermRef undefined(const clang::VarDecl *Variable);
  TermRef object(const clang::VarDecl *Variable);
  TermRef constant(clang::QualType Type, const llvm::APInt &Bits);
  TermRef opaque(clang::QualType Type, const void *Node);
  TermRef convert(clang::CastKind Cast, clang::QualType Type, TermRef Of);
  TermRef call(const clang::FunctionDecl *Function, clang::QualType Type,
               llvm::ArrayRef<TermRef> Arguments);
  TermRef field(clang::QualType Type, TermRef Of,
                const clang::FieldDecl *Member);
  TermRef make(TermKind Kind, clang::QualType Type,
               llvm::ArrayRef<TermRef> Operands);

  /// The value of \p Of as a condition: itself, or 'not equal to zero'.
  TermRef truth(TermRef Of);
  /// The opposite condition. On integers '!(a < b)' becomes 'b <= a'; on
  /// floating types it stays, since NaN makes both false.
  TermRef negation(TermRef Condition);
  /// \p Condition ? \p Then : \p Else, without a select where they agree.
  TermRef select(TermRef Condition, TermRef Then, TermRef Else);

private:
  TermRef intern(const Term &Draft);

  llvm::FoldingSet<Term> Set;
  llvm::BumpPtrAllocator Memory;
  std::vector<std::unique_ptr<Term>> Owned; // APInt needs its destructor
};

/// Is \p Predicate true of \p Root or anything in it? Each shared part is
/// asked about once.
bool anyWithin(TermRef Root, llvm::function_ref<bool(TermRef)> Predicate);

/// The values that \p Root selects one of, none of them a Select, and the
/// conditions that decide which.
struct Alternatives {
  std::vector<TermRef> Values, Conditions;
};
Alternatives alternativesOf(TermRef Root);

/// \p Of in a C-like notation, for --print and for messages.
std::string toString(TermRef Of);

} // namespace parfold

#endif // PARFOLD_FACTS_TERM_H
