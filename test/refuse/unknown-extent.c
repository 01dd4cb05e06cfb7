// Every thread would fold into an array of its own. If nothing tells how large
// that has to be, the loop is left alone.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

void count(int *h, const int *key, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: every thread would need its own copy of 'h', and parfold does not know how many elements that takes [unknown-extent]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

#ifdef TWIN
void count_small(int *h, const unsigned char *key, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

void count_guarded(int *h, int most, const int *key, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (long i = 0; i < n; i++)
    if (key[i] >= 0 && key[i] < most)
      h[key[i]]++;
}
#endif
