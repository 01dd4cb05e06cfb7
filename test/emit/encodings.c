// Bytes that are no ASCII survive: a byte order mark, UTF-8 in names, Latin-1
// in comments, form feeds.
//
// RUN: printf '\357\273\277' > %t.mark.c && cat %s >> %t.mark.c
// RUN: %parfold --guard=none -q --print=source %t.mark.c -- > %t.out.c 2> %t.err
// RUN: test "$(head -c 3 %t.out.c)" = $'\357\273\277'
// RUN: diff %t.mark.c %t.out.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.out.c
// RUN: %gcc -fopenmp -c %t.out.c -o %t.o
//
// RUN: sed 's/inside/\xe9\xff/; s/^$/\f/' %s > %t.latin.c
// RUN: LC_ALL=C grep -q $'\xe9\xff' %t.latin.c
// RUN: %parfold --guard=none -q --print=source %t.latin.c -- > %t.out.c 2> %t.err
// RUN: LC_ALL=C diff -a %t.latin.c %t.out.c > %t.diff || test $? = 1
// RUN: not grep -a '^<' %t.diff
// RUN: grep -a -q 'omp parallel for' %t.diff

int most(const int *a, long n) {
  int größe = 0, k = 0;
  for (long i = 0; i < n; i++) /* inside */
    if (a[i] > größe) {
      größe = a[i];
      k = (int)i;
    }
  return k;
}

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++) /* inside */
    s += a[i];
  return s;
}

//      CHECK:      int größe;
// CHECK-NEXT:      int k;
//      CHECK:          takes |= a[i] > größe;
//      CHECK:              größe = a[i];
//      CHECK:      slot[thread].größe = größe;
