// Each thread finds bests of its own, so what is stored for a new best would be
// stored more often than in the loop, also where the loop never stores.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int marks_records(char *restrict is_record, const int *a, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'is_record[i]' is stored depends on what earlier iterations found, which parts of the loop do not know [speculative-store]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      is_record[i] = 1;
    }
  return best;
}

static void mark(char *is_record, long i) { is_record[i] = 1; }

int marks_records_in_a_call(char *restrict is_record, const int *a, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'mark(is_record, i)' is stored depends on what earlier iterations found, which parts of the loop do not know [speculative-store]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      mark(is_record, i);
    }
  return best;
}

// On two ways, neither of which the maximum itself takes.
int marks_otherwise(char *restrict mark, const int *a, const int *c, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'mark[i]' is stored depends on what earlier iterations found, which parts of the loop do not know [speculative-store]{{$}}
  for (long i = 0; i < n; i++) {
    int better = a[i] > best;
    if (better)
      best = a[i];
    if (c[i] > 0) {
      if (!better)
        continue;
    } else {
      if (!better && c[i] < 0)
        continue;
    }
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    mark[i] = 1;
  }
  return best;
}

#ifdef TWIN
int marks_positives(char *restrict is_positive, const int *a, long n) {
  int best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 0)
      is_positive[i] = 1;
    if (a[i] > best)
      best = a[i];
  }
  return best;
}

// One place for all bests: a thread keeps it to itself.
int notes_the_place(long *restrict place, const int *a, long n) {
  int best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      *place = i;
    }
  return best;
}
#endif
