// New names mean nothing else where they stand: not a variable, type, macro or
// enumerator that the loop or its copies use, and not a word of --num-threads.
//
// RUN: split-file %s %t
// RUN: %parfold --guard=none -q --print=source %t/all-taken.c -- > %t/out.c 2> %t.err
// RUN: grep -q 'int threads2 = omp_get_max_threads();' %t/out.c
// RUN: %gcc -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o
// RUN: %clang -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o
// RUN: %parfold --guard=none -q --print=source %t/types.c -- > %t/out.c 2> %t.err
// RUN: grep -q 'int thread = omp_get_thread_num(), team2 = omp_get_num_threads();' %t/out.c
// RUN: %gcc -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o
// RUN: %clang -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o
// RUN: %parfold --guard=none --num-threads='threads + 1' -q --print=source %t/argument.c -- > %t/out.c 2> %t.err
// RUN: grep -q 'int threads2 = threads + 1;' %t/out.c
// RUN: %clang -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o

//--- all-taken.c
static int team = 3, share = 2, extra = 1, to = 4, from = 5, end = 6, thread = 7, slot = 9;
static int threads = 8, trips = 1, m_set = 0;
#define SCALED(x)                                                                                  \
  ((x) * team + share - extra * to + from / 3 + end - thread + threads + slot + trips + m_set)
int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 1; i < n; i += 2) {
    int v = SCALED(a[i]);
    if (v >= m) {
      m = v;
      k = i;
    }
  }
  return k;
}

//--- types.c
typedef int team;
typedef long share;
typedef short extra;
#define from(x) x
enum { to = 4 };
int most(const int *a, int n) {
  team m = 0;
  share k = 0;
  extra i;
  for (i = 1; i < n; i++)
    if (a[i] + to > m) {
      m = a[i] + to;
      k = i;
    }
  return (int)k + from(m);
}

//--- argument.c
int most(const int *a, int n, int threads) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k + threads;
}
