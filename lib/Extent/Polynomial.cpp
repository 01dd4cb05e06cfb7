//===- Extent/Polynomial.cpp - sums of products of values -----------------===//

#include "Extent/Polynomial.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace parfold {

static bool isEarlier(TermRef A, TermRef B) {
  return A->number() < B->number();
}

bool MonomialOrder::operator()(const Monomial &A, const Monomial &B) const {
  return std::lexicographical_compare(A.begin(), A.end(), B.begin(), B.end(),
                                      isEarlier);
}

bool Polynomial::isConstant() const {
  return Terms.empty() || (Terms.size() == 1 && Terms.begin()->first.empty());
}

int64_t Polynomial::constant() const {
  auto Known = Terms.find({});
  return Known == Terms.end() ? 0 : Known->second;
}

void Polynomial::add(const Monomial &Product, int64_t Coefficient) {
  int64_t &Sum = Terms[Product];
  if (llvm::AddOverflow(Sum, Coefficient, Sum))
    Valid = false;
  if (Sum == 0)
    Terms.erase(Product);
}

Polynomial Polynomial::operator+(const Polynomial &O) const {
  Polynomial Result = *this;
  for (auto &[Product, Coefficient] : O.Terms)
    Result.add(Product, Coefficient);
  Result.Valid &= O.Valid;
  return Result;
}

Polynomial Polynomial::operator-(const Polynomial &O) const {
  return *this + O * Polynomial(-1);
}

Polynomial Polynomial::operator*(const Polynomial &O) const {
  Polynomial Result;
  Result.Valid = Valid && O.Valid;
  for (auto &[A, X] : Terms)
    for (auto &[B, Y] : O.Terms) {
      Monomial Product = A;
      Product.insert(Product.end(), B.begin(), B.end());
      llvm::sort(Product, isEarlier);
      int64_t Coefficient;
      if (llvm::MulOverflow(X, Y, Coefficient))
        Result.Valid = false;
      else
        Result.add(Product, Coefficient);
    }
  return Result;
}

std::optional<Polynomial::Linear> Polynomial::in(TermRef Atom) const {
  Linear Result;
  for (auto &[Product, Coefficient] : Terms) {
    auto Times = llvm::count(Product, Atom);
    if (Times > 1)
      return std::nullopt;
    if (Times == 0) {
      Result.Rest.add(Product, Coefficient);
      continue;
    }
    Monomial Others = Product;
    Others.erase(llvm::find(Others, Atom));
    Result.Factor.add(Others, Coefficient);
  }
  return Result;
}

} // namespace parfold
