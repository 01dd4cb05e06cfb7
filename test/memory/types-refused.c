// Objects of these types may be one: the sum may be among the elements.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

enum color { RED, GREEN };
struct point {
  double x, y;
};
struct entry {
  int key;
  struct point at;
};
union number {
  double x;
  long i;
};
typedef long number_type;

void unsigned_twin(long *sum, const unsigned long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += (long)a[place[i]];
}

void other_name(long *sum, const number_type *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

void enumeration(unsigned *sum, const enum color *a, const long *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

void characters(long *sum, const char *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

void sum_of_character_type(unsigned char *sum, const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += (unsigned char)a[place[i]];
}

void member_of_a_union(long *sum, const union number *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]].x > 0;
}

void member(double *sum, const struct entry *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]].at.x;
}

void copy_of_a_structure(double *sum, const struct entry *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    struct entry copy = a[place[i]];
    *sum += copy.key;
  }
}

void same_member(struct point *sum, const struct point *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum->x += a[place[i]].x;
}

// Pointers of all types are taken for one type, as many programs do.
long targets(int **to, double *const *from, const long *place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    s += from[place[i]] != 0;
    to[i] = 0;
  }
  return s;
}
