//===- Extent/Polynomial.h - sums of products of values -------------------===//
//
// Subscripts such as '(i - 1) * n + j' as sums of products of values that are
// taken as they are (atoms): i * n - n + j. So they can be compared, put into
// one another, and written down again.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EXTENT_POLYNOMIAL_H
#define PARFOLD_EXTENT_POLYNOMIAL_H

#include "Facts/Term.h"
#include <map>
#include <optional>
#include <vector>

namespace parfold {

/// The factors of a product, in order of their making; none for a constant.
using Monomial = std::vector<TermRef>;

struct MonomialOrder {
  bool operator()(const Monomial &A, const Monomial &B) const;
};

class Polynomial {
public:
  Polynomial() = default;
  explicit Polynomial(int64_t Constant) { add({}, Constant); }
  static Polynomial atom(TermRef Of) {
    Polynomial P;
    P.add({Of}, 1);
    return P;
  }

  /// What makes a coefficient overflow spoils the whole.
  bool isValid() const { return Valid; }
  bool isConstant() const;
  /// The value of a constant; 0 for none.
  int64_t constant() const;

  Polynomial operator+(const Polynomial &O) const;
  Polynomial operator-(const Polynomial &O) const;
  Polynomial operator*(const Polynomial &O) const;
  bool operator==(const Polynomial &O) const { return Terms == O.Terms; }

  /// This as Factor * Atom + Rest, if Atom is in no product with itself.
  struct Linear;
  std::optional<Linear> in(TermRef Atom) const;

  const std::map<Monomial, int64_t, MonomialOrder> &terms() const {
    return Terms;
  }

private:
  void add(const Monomial &Product, int64_t Coefficient);

  std::map<Monomial, int64_t, MonomialOrder> Terms; ///< no zero coefficients
  bool Valid = true;
};

struct Polynomial::Linear {
  Polynomial Factor, Rest;
};

} // namespace parfold

#endif // PARFOLD_EXTENT_POLYNOMIAL_H
