// A structure of some KiB may be kept with a maximum. Its slots are on the heap; if
// there is no memory, the loop stays serial.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct page {
  int score, text[1000];
};

struct page best_page(const struct page *p, long n) {
  struct page found = {0};
  int best = 0;
  // CHECK:      int threads = omp_get_max_threads();
  // CHECK-NEXT: struct { int best; struct page found; } *slot = 0;
  // CHECK-NEXT: if (n > 0 && (slot = calloc(threads, sizeof *slot)) != 0) {
  // CHECK-NEXT: #pragma omp parallel num_threads(threads) firstprivate(p, n, slot, best)
  for (long i = 0; i < n; i++) {
    struct page next = p[i];
    if (next.score > best) {
      best = next.score;
      found = next;
    }
  }
  return found;
}

void test(long n) {
  n = n % 300;
  struct page *p = calloc((size_t)n + 1, sizeof *p);
  for (long i = 0; i < n; i++) {
    p[i].score = random_at(i);
    p[i].text[7] = (int)i;
  }
  struct page found = best_page(p, n);
  printf("%d %d\n", found.score, found.text[7]);
  free(p);
}
