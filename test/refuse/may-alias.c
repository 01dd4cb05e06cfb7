// If the pointer leads to the accumulator, iterations read the running sum.
// Threads, which have copies of it, would read the old one. Where both ends of
// what the loop reads are known before the loop, the written code compares
// them; otherwise the loop is left alone.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long total;

// Where the elements lie is in the data.
void add_chosen(const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' may overlap 'a[place[i]]', and where they lie is not known before the loop [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:14: note: here{{$}}
  for (long i = 0; i < n; i++)
    total += a[place[i]];
}

// Every row lies somewhere else.
void add_rows(long *sum, long *const *row, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: '*sum' may overlap '*row[i]', and where they lie is not known before the loop [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:13: note: here{{$}}
  for (long i = 0; i < n; i++)
    *sum += *row[i];
}

// The store may change which elements are read.
void spread(int *to, const int *from, const int *place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'to[i]' may overlap 'from[place[i]]', and where they lie is not known before the loop [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:13: note: here{{$}}
  for (long i = 0; i < n; i++) {
    s += i;
    to[i] = from[place[i]];
  }
  total = s;
}

long *published;

long add_published(const long *a, long n) {
  long s = 0;
  published = &s;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' may overlap 'published[a[i]]', and where they lie is not known before the loop [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += published[a[i]];
  return s;
}

#ifdef TWIN
// The ends of a[0] .. a[n-1] are known.
void add_all(const long *a, long n) {
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // TWIN-NEXT: :[[@LINE+1]]:3: note: checked at run time: 'total' does not overlap 'a[i]'{{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

void add_chosen_restrict(long *restrict sum, const long *a, const int *place, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

// No 'long' is a 'double'.
void add_chosen_of_another_type(const double *a, const int *place, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    total += a[place[i]] > 0;
}

long table[1000];

void add_chosen_of_a_table(const int *place, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    total += table[place[i]];
}

void publish(long *);

// What the caller passes was there before 's'.
long add_chosen_locally(const long *a, const int *place, long n) {
  long s = 0;
  publish(&s);
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[place[i]];
  return s;
}
#endif
