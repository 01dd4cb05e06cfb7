// Slots of one value are an array of that value, and need no structure.
//
// RUN: %parfold --strategy=thread-array --guard=none -q --print=source %s -- 2> %t.err \
// RUN:   | FileCheck --match-full-lines --strict-whitespace %s

double sum(const double *a, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK:    int threads = omp_get_max_threads();
// CHECK-NEXT:    if (threads > 1024)
// CHECK-NEXT:      threads = 1024;
// CHECK-NEXT:    double slot[threads];
// CHECK-NEXT:    #pragma omp parallel num_threads(threads) firstprivate(a, n)
//      CHECK:      double s = 0;
// CHECK-NEXT:      for (long i = from; i < to; i++)
// CHECK-NEXT:        s += a[i];
// CHECK-NEXT:      slot[thread] = s;
//      CHECK:    for (int thread = 0; thread < threads; thread++)
// CHECK-NEXT:      s += slot[thread];
// CHECK-NEXT:  } else
