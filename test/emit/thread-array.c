// Thread-local-array code: one slot for each thread, a chunk of iterations
// each, the loop's own body on copies, the slots combined in thread order. It
// needs omp.h, and '--guard' says no more than whether there is a threshold.
//
// RUN: %parfold --min-trips=5000 -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace --check-prefixes=CHECK,THRESHOLD %s < %t.c
// RUN: %parfold --guard=none -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace --check-prefixes=CHECK,NONE %s < %t.c
// RUN: %gcc -E -P %s -o %t.before
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff %t.before %t.after

long place_of_best(const int *score, long n) {
  int best = 0;
  long place = -1;
  for (long i = 0; i < n; i++) {
    if (score[i] > best) { // the first of equals
      best = score[i];
      place = i;
    }
  }
  return place;
}

//          CHECK:#ifdef _OPENMP
//     CHECK-NEXT:#include <omp.h>
//     CHECK-NEXT:#endif
//          CHECK:  long place = -1;
//     CHECK-NEXT:#ifdef _OPENMP
// THRESHOLD-NEXT:  if (n > 5000) {
//      NONE-NEXT:  if (n > 0) {
//     CHECK-NEXT:    int threads = omp_get_max_threads();
//     CHECK-NEXT:    if (threads > 1024)
//     CHECK-NEXT:      threads = 1024;
//     CHECK-NEXT:    struct {
//     CHECK-NEXT:      int best;
//     CHECK-NEXT:      long place;
//     CHECK-NEXT:    } slot[threads];
//     CHECK-NEXT:    #pragma omp parallel num_threads(threads) firstprivate(score, n, best)
//     CHECK-NEXT:    {
//     CHECK-NEXT:      long thread = omp_get_thread_num(), team = omp_get_num_threads();
//     CHECK-NEXT:      long share = n / team, extra = n % team;
//     CHECK-NEXT:      long from = thread * share + (thread < extra ? thread : extra);
//     CHECK-NEXT:      long to = from + share + (thread < extra);
//     CHECK-NEXT:      long place = 0;
//     CHECK-NEXT:      for (long block = from, stop; block < to; block = stop) {
//     CHECK-NEXT:        stop = to - block > 2048 ? block + 2048 : to;
//     CHECK-NEXT:        int takes = 0;
//     CHECK-NEXT:        #pragma omp simd reduction(|:takes)
//     CHECK-NEXT:        for (long i = block; i < stop; i++) {
//     CHECK-NEXT:          takes |= score[i] > best;
//     CHECK-NEXT:        }
//     CHECK-NEXT:        if (takes)
//     CHECK-NEXT:          for (long i = block; i < stop; i++) {
//     CHECK-NEXT:            if (score[i] > best) { // the first of equals
//     CHECK-NEXT:              best = score[i];
//     CHECK-NEXT:              place = i;
//     CHECK-NEXT:            }
//     CHECK-NEXT:          }
//     CHECK-NEXT:      }
//     CHECK-NEXT:      slot[thread].best = best;
//     CHECK-NEXT:      slot[thread].place = place;
//     CHECK-NEXT:      if (thread == 0)
//     CHECK-NEXT:        threads = team;
//     CHECK-NEXT:    }
//     CHECK-NEXT:    for (int thread = 0; thread < threads; thread++) {
//     CHECK-NEXT:      if (slot[thread].best > best) {
//     CHECK-NEXT:        best = slot[thread].best;
//     CHECK-NEXT:        place = slot[thread].place;
//     CHECK-NEXT:      }
//     CHECK-NEXT:    }
//     CHECK-NEXT:  } else
//     CHECK-NEXT:#endif
//     CHECK-NEXT:  for (long i = 0; i < n; i++) {
//     CHECK-NEXT:    if (score[i] > best) { // the first of equals
