// A pointer to the first of some members is used for all of them: 'p[1]' is behind the
// member then. C has that undefined (C11 6.5.6p8), but vectors are used so, and compilers
// do what is meant. The member itself, and an array that is a member, are apart from others.
//
// RUN: %parfold --guard=none --kinds=+doall %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
// RUN: %parfold --guard=none --kinds=+doall %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: %s

struct vector {
  float x, y, z, weight;
};

void by_pointer(struct vector *v, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p[k]' may be the same element as 'v[i - 1].y' in another iteration [carried-dependence]{{$}}
  for (long i = 1; i < n; i++) {
    float *p = &v[i].x;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: its iterations are independent [doall]{{$}}
    for (int k = 0; k < 3; k++)
      p[k] = v[i - 1].y + (float)k;
  }
}

static void set(float *p, float to) {
  p[0] = to;
  p[1] = to + 1;
  p[2] = to + 2;
}

void by_call(struct vector *v, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} in another iteration [carried-dependence]{{$}}
  for (long i = 1; i < n; i++)
    set(&v[i].x, v[i - 1].y);
}

struct sums {
  long x, y, z;
};

long added_by_name(struct sums *v, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'v->y' is read by the loop outside its own updates [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    v->y += a[i];
    s += (&v->x)[1];
  }
  return s;
}

long added_by_pointer(struct sums *v, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p[1]' is read by the loop outside its own updates [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    long *p = &v->x;
    p[1] += a[i];
    s += v->y;
  }
  return s;
}

#ifdef TWIN
long added_itself(struct sums *v, const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, 'v->x' is a sum; reduction clauses [sum]{{$}}
  for (long i = 0; i < n; i++) {
    long *p = &v->x;
    p[0] += a[i];
    s += v->y;
  }
  return s;
}

void member_itself(struct vector *v, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 1; i < n; i++) {
    float *p = &v[i].x;
    p[0] = v[i - 1].y + *p;
  }
}

struct row {
  float place[3], weight;
};

void array(struct row *v, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 1; i < n; i++) {
    float *p = v[i].place;
    for (int k = 0; k < 3; k++)
      p[k] = v[i - 1].weight + (float)k;
  }
}

void array_by_call(struct row *v, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 1; i < n; i++)
    set(v[i].place, v[i - 1].weight);
}
#endif
