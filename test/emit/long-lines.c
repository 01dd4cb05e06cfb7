// A directive that would be longer than 100 columns goes on in the next line.
//
// RUN: %parfold --guard=none -q --print=source %s -- 2> %t.err > %t.c
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: %gcc -fopenmp -Wall -Wextra -Wno-comment -Werror -c %t.c -o %t.o

double weighted(const double *temperature, const double *pressure, const double *weight,
                double offset, double scale, long number_of_points) {
  double total = 0;
  for (long i = 0; i < number_of_points; i++)
    total += weight[i] * (temperature[i] - offset) * pressure[i] * scale;
  return total;
}

//      CHECK:  #pragma omp parallel for reduction(+:total) \
// CHECK-NEXT:      firstprivate(temperature, pressure, weight, offset, scale, number_of_points) schedule(static)
// CHECK-NEXT:#endif
