// An accumulator in memory is replaced by a thread's copy where the loop
// spells it. What a macro's definition spells stands there once for all uses
// of the macro.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

struct account {
  long sum, count;
};
static struct account stats;

#define ADD(place, x) ((place) += (x))

void argument(const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'stats.sum' is spelled by macro 'ADD', where new code cannot put a thread's copy in its place [spelled-in-macro]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    ADD(stats.sum, a[i]);
}

#define COUNT(of) ((of).count++)

void part_of_the_place(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'stats.count' is spelled by macro 'COUNT', where new code cannot put a thread's copy in its place [spelled-in-macro]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      COUNT(stats);
}

#define NOTE_PLACE(of, i) ((of)->count = (i))

// So is what belongs to a best value.
int payload(struct account *restrict to, const int *a, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: '{{.*}}count' is spelled by macro 'NOTE_PLACE', where new code cannot put a thread's copy in its place [spelled-in-macro]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      NOTE_PLACE(to, i);
    }
  return best;
}

#ifdef TWIN
// A variable keeps its name.
void argument_is_a_variable(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    ADD(s, a[i]);
  stats.sum += s;
}

#define SUM stats.sum

// The use of the macro is all of the place.
void whole_place(const int *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: 'SUM' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++)
    SUM += a[i];
}

#define SQUARE(x) ((x) * (x))

// Something else comes from a macro.
void operand(const int *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    stats.sum += SQUARE(a[i]);
}
#endif
