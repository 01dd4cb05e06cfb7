// The best of names and of truth values, by 'if' and by '?:'.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"
#include <stdbool.h>

enum severity { NOTE, WARNING, ERROR };
enum level { LOW = -5, HIGH = 5 };

enum severity worst(const enum severity *s, long n) {
  enum severity worst = NOTE;
  // CHECK: #pragma omp parallel for reduction(max:worst) firstprivate(s, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    worst = s[i] > worst ? s[i] : worst;
  return worst;
}

enum level lowest(const enum level *s, long n) {
  enum level lowest = HIGH;
  // CHECK: reduction(min:lowest)
  for (long i = 0; i < n; i++)
    for (int j = 0; j < 2; j++)
      lowest = lowest < s[2 * i + j] ? lowest : s[2 * i + j];
  return lowest;
}

bool any(const bool *s, long n) {
  bool any = false;
  // CHECK: reduction(max:any)
  for (long i = 0; i < n; i++)
    any = s[i] > any ? s[i] : any;
  return any;
}

enum severity worst_number(const unsigned char *s, long n) {
  enum severity worst = NOTE;
  // CHECK: reduction(max:worst)
  for (long i = 0; i < n; i++)
    if (s[i] > worst)
      worst = s[i];
  return worst;
}

void test(long n) {
  enum severity *s = calloc((size_t)n + 1, sizeof *s);
  enum level *l = calloc((size_t)n * 2 + 1, sizeof *l);
  bool *b = calloc((size_t)n + 1, sizeof *b);
  unsigned char *number = bytes(n);
  for (int rare = 0; rare < 2; rare++) {
    for (long i = 0; i < n; i++) {
      s[i] = random_at(i) % (rare ? 2 : 3);
      l[i] = random_at(i) % 9 - 4 + rare;
      b[i] = rare ? random_at(i) == 17 : random_at(i) > 30;
      number[i] = number[i] % (rare ? 2 : 3);
    }
    printf("%d %d %d %d\n", worst(s, n), lowest(l, n / 2), any(b, n), worst_number(number, n));
  }
}
