// A comment says what a function does that is defined in another file: in front of
// its declaration, behind it, or within.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck %s
// RUN: FileCheck --check-prefix=REMARKS --implicit-check-not=warning: --implicit-check-not='not parallelized' %s < %t.remarks
// REMARKS: remark: loop parallelized

// CHECK-LABEL: forms(
// CHECK-COUNT-13: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}

// parfold: pure
int in_front(int x);

/* parfold: const */
extern __attribute__((nothrow)) int in_a_block(int x);

/// parfold: pure
/// Words about it that are not for parfold.
int among_others(int x);

//!< parfold:const
int without_a_blank(int x);

/* parfold: pure */ int on_its_line(int x);

int behind(int x); // parfold: pure
int behind_attributes(int x) __attribute__((nothrow, warn_unused_result)); /**< parfold: const */
int behind_another_comment(int x) /* the weight */; /* of x */ // parfold: pure
int /* parfold: const */ within(int x);
int within_parameters(int x /* parfold: pure */);
int before_the_end(int x) /* parfold: const, pure */;

// parfold: pure

int farther_away(
    int x);

#define DECLARE(Name) int Name(int x)
// parfold: pure
DECLARE(in_a_macro);

long forms(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += in_front(a[i]);
  for (long i = 0; i < n; i++)
    s += in_a_block(a[i]);
  for (long i = 0; i < n; i++)
    s += among_others(a[i]);
  for (long i = 0; i < n; i++)
    s += without_a_blank(a[i]);
  for (long i = 0; i < n; i++)
    s += on_its_line(a[i]);
  for (long i = 0; i < n; i++)
    s += behind(a[i]);
  for (long i = 0; i < n; i++)
    s += behind_attributes(a[i]);
  for (long i = 0; i < n; i++)
    s += behind_another_comment(a[i]);
  for (long i = 0; i < n; i++)
    s += within(a[i]);
  for (long i = 0; i < n; i++)
    s += within_parameters(a[i]);
  for (long i = 0; i < n; i++)
    s += before_the_end(a[i]);
  for (long i = 0; i < n; i++)
    s += farther_away(a[i]);
  for (long i = 0; i < n; i++)
    s += in_a_macro(a[i]);
  return s;
}
