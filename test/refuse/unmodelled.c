// What the evaluation of the body does not know, it does not guess.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long assembly(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'asm' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    __asm__("" : "+r"(x));
    s += x;
  }
  return s;
}

long static_variable(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'static or extern variable in the body' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    static long calls;
    calls++;
    s += a[i];
  }
  return s;
}

double complex_numbers(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'type _Complex int' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:22: note: here{{$}}
    _Complex int z = (_Complex int)a[i];
    s += a[i];
  }
  return s;
}

long computed_size(const int *a, long n, int k) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'variable-length array' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    int unused[k];
    s += a[i];
  }
  return s;
}

// Its address makes it an object, which lives until the block ends.
long address_of_a_literal(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what '(const int[]){a[i], 2}' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:20: note: here{{$}}
    const int *p = (const int[]){a[i], 2};
    s += p[1];
  }
  return s;
}

// A type that C's rules for overlaps do not know.
typedef int __attribute__((may_alias)) any_int;

long may_be_anything(const any_int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what 'a type that may alias any other' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long mine;
extern long other __attribute__((alias("mine")));

long second_name(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what 'the second name of an object' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * other;
  return s;
}

typedef int four __attribute__((vector_size(16)));

long vectors(const four *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what 'type const four' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i][0];
  return s;
}

long vectors_in_conditions(const four *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what 'type const four' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:9: note: here{{$}}
  for (long i = 0; i < n; i++)
    if (a[i][0] == 7 || i == 9)
      s++;
  return s;
}

long more_arguments(long n, ...) {
  long s = 0;
  __builtin_va_list list;
  __builtin_va_start(list, n);
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what '__builtin_va_arg(list, int)' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return s;
}

void clean(int *);

long cleaned_up(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'cleanup attribute' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    int x __attribute__((cleanup(clean))) = a[i];
    s += x;
  }
  return s;
}

// New code would store it once more, where the loop has perhaps not begun.
long global_set_in_the_header(const int *a, long n) {
  long s = 0, i;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: parfold does not know what 'a store in the header' does to the loop's values [unmodelled]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:8: note: here{{$}}
  for (i = 0, mine = 0; i < n; i++)
    s += a[i];
  return s;
}

// As the name of a counter it is nothing else.
long second_name_counts(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'the second name of an object' does to the loop's values [unmodelled]{{$}}
  for (other = 0; other < n; other++)
    s += a[0] * mine;
  return s;
}

// Only the first declaration tells.
extern long another __attribute__((alias("mine")));
extern long another;

long second_name_declared_again(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'the second name of an object' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    mine += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:10: note: here{{$}}
    s += another;
  }
  return s;
}

extern long labelled __asm__("mine");

long second_name_for_the_assembler(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'the second name of an object' does to the loop's values [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    mine += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:10: note: here{{$}}
    s += labelled;
  }
  return s;
}

#ifdef TWIN
struct pair {
  int x, y;
};

long literal_as_a_value(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    struct pair p = (struct pair){a[i], 2};
    s += p.x * p.y;
  }
  return s;
}

long constant_size(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    int own[2] = {a[i], 2};
    s += own[0] * own[1];
  }
  return s;
}

long statement_as_an_expression(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += ({
      int x = a[i];
      x * x;
    });
  return s;
}
#endif
