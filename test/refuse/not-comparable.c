// With --selfcheck a loop is left alone if not all that it changes can be copied
// and compared: memory of which it is not known that it exists, places without an
// address, types that are compared by no '=='. Without the option, all of these
// are rewritten.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --selfcheck --guard=none %s -- -std=gnu89 -DOLD 2>&1 >/dev/null | FileCheck --check-prefix=OLD --implicit-check-not=remark: %s
// RUN: %parfold --kinds=* --guard=none %s -- 2>&1 >/dev/null | grep -c 'loop parallelized' | grep -x 10
// RUN: %parfold --selfcheck --kinds=* --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

#if !defined(OLD) && !defined(TWIN)

// As far as the loop can tell, 'h' has two elements.
void histogram(int *h, const unsigned short *restrict key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: --selfcheck cannot compare what it does: it is not known which elements there are around 'h[key[i]]' [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

// 'to' may be null where nothing is negative.
void some(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} which elements there are around 'to[i]' [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < 0)
      to[i] = a[i];
}

// So may 'out' be.
void some_sum(const int *restrict a, long n, long *restrict out) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} which elements there are around '*out' [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < 0)
      *out += a[i];
}

// Behind the last element that is written there may be none.
void third(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} which elements there are around 'to[i]' [not-comparable]{{$}}
  for (long i = 0; i < n; i += 3)
    to[i] = a[i];
}

// Where rows are shorter, or end early, not all elements are touched.
void until(int *restrict to, const int *restrict a, long n, long m) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} which elements there are around 'to[i * m + j]' [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK: :[[@LINE+1]]:5: remark: {{.*}} [not-comparable]{{$}}
    for (long j = 0; j < m; j++) {
      to[i * m + j] = a[i];
      if (a[i] == 3)
        break;
    }
}

long in_register(const int *a, long n) {
  register long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}}: 's' has no address [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

struct flags {
  unsigned count : 9;
};

void in_bits(const int *a, long n, struct flags *f) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}}: 'f->count' has no address [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    f->count += a[i] < 0;
}

inline long called_elsewhere(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}}: 'called_elsewhere' is an inline function that other files may call [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

struct pair {
  long total, spare;
};
static void put(struct pair *p, long x) { p->total = x; }

// By the old name it would be another member that is copied.
#define total spare
void one_member(struct pair *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}}: '{{.*}}' has a member whose name is a macro [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    put(&to[i], a[i]);
}

void all_members(struct pair *restrict to, const struct pair *restrict from, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}}: values of the type of 'to[i]' are not compared [not-comparable]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = from[n - 1 - i];
}
#undef total

#elif defined(OLD)

long old(const int *a, long n) {
  long s = 0, i;
  // OLD: :[[@LINE+1]]:3: remark: {{.*}}: the file is compiled as C89 [not-comparable]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}

#else

// TWIN-COUNT-5: remark: loop parallelized:
void histogram(int h[static 65536], const unsigned short *restrict key, long n) {
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

void told(int *h, const unsigned short *restrict key, long n) {
  /* parfold: extent h 65536 */
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

void some(int *restrict to, const int *restrict a, long n) {
  for (long i = 0; i < n; i++)
    if (a[i] < to[i])
      to[i] = a[i];
}

void all(const int *restrict a, long n, long *restrict out) {
  for (long i = 0; i < n; i++)
    *out += a[i];
}

void rows(int *restrict to, const int *restrict a, long n, long m) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < m; j++)
      to[i * m + j] = a[i];
}

#endif
