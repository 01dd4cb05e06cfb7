// Objects of different types are different memory (C11 6.5p7): the sum is none of
// the elements, wherever those are. What is the same type in other words, and
// character types, may be anything.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not="checked at run time" %s

enum color { RED, GREEN };
struct point {
  double x, y;
};
struct entry {
  int key;
  struct point at;
};

void floating(long *sum, const double *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]] > 0;
}

void wider(long *sum, const int *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

// 'long long' is a type of its own, if no wider one.
void same_width(long *sum, const long long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += (long)a[place[i]];
}

void pointers(long *sum, const int *const *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]] != 0;
}

void member_of_another_type(double *sum, const struct entry *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]].key;
}

void structure_without_such_a_member(float *sum, const struct entry *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    struct entry copy = a[place[i]];
    *sum += (float)copy.at.x;
  }
}

// Different members of one structure type.
void other_member(struct point *sum, const struct point *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum->x += a[place[i]].y;
}

void enumeration(long *sum, const enum color *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}
