// What is folded into 'h' depends on what 'w' has by then, which is folded into
// as well: a thread's copy of 'w' has its own part of that only.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static unsigned h[8], w[64];

void greatest(const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if ((w[i & 63] & 63) * 3 > h[key[i] & 7])
      h[key[i] & 7] = (w[i & 63] & 63) * 3;
    if (w[key[i] & 63] > 20)
      w[key[i] & 63] = 20;
  }
}

void greatest_last(const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (w[key[i] & 63] > 20)
      w[key[i] & 63] = 20;
    if (w[i & 63] > h[key[i] & 7])
      h[key[i] & 7] = w[i & 63];
  }
}

void sums(const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    h[key[i] & 7] += w[i & 63];
    w[key[i] & 63]++;
  }
}

// The other way round: what is folded into first reads what is folded into last.
void counts(const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    w[key[i] & 63] += h[i & 7];
    h[key[i] & 7]++;
  }
}
