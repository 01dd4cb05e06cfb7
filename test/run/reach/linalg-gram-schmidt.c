// Makes a set of vectors orthonormal by the modified Gram-Schmidt process and
// tells how orthogonal the result is.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef double real;

static real *vector(real *basis, int length, int k) { return basis + (long)k * length; }

/* Subtracts the direction of vector k from all that follow it. */
static void orthogonalize(real *basis, int length, int count, int k)
{
  const real *q = vector(basis, length, k);
  int j, i;

  /* expert: doall */
  for (j = k + 1; j < count; j++)
  {
    real *v = basis + (long)j * length;
    real r = 0;
    for (i = 0; i < length; i++)
      r += q[i] * v[i];
    for (i = 0; i < length; i++)
      v[i] -= r * q[i];
  }
}

static real length_of(const real *v, int length)
{
  real s = 0;
  const real *end = v + length;
  /* expert: sum */
  do
    s += *v * *v;
  while (++v != end);
  return sqrt(s);
}

static real gram_schmidt(real *basis, int length, int count)
{
  real volume = 1;
  for (int k = 0; k < count; k++)
  {
    real *q = vector(basis, length, k), len = length_of(q, length);
    volume *= len;
    for (int i = 0; i < length; i++)
      q[i] /= len;
    orthogonalize(basis, length, count, k);
  }
  return volume;
}

/* The largest dot product of two different vectors. */
static real worst_angle(const real *basis, int length, int count)
{
  real worst = 0;
  /* expert: max */
  for (int a = 0; a < count; a++)
    for (int b = a + 1; b < count; b++)
    {
      real r = 0;
      for (int i = 0; i < length; i++)
        r += basis[(long)a * length + i] * basis[(long)b * length + i];
      if (fabs(r) > worst)
        worst = fabs(r);
    }
  return worst;
}

void test(long n)
{
  int count = 2 + (int)cbrt((double)n), length = 3 * count;
  real *basis = malloc((size_t)count * (size_t)length * sizeof *basis);

  for (int k = 0; k < count; k++)
    for (int i = 0; i < length; i++)
      vector(basis, length, k)[i] = (i % count == k ? 2 : 0) + random_at(17L * k + 1009L * i) / 4000.0;
  real volume = gram_schmidt(basis, length, count);
  printf("%d vectors, log volume %.9e\n", count, log(volume) + 10);
  printf("orthogonal: %s\n", worst_angle(basis, length, count) < 1e-10 ? "yes" : "no");
  printf("first %.9e\n", vector(basis, length, 0)[0]);
  free(basis);
}
