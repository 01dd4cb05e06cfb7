// The stack of a thread has no room for copies of more than 64 KiB.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct page {
  int score, text[17000];
};

struct page best_page(const struct page *p, long n) {
  struct page found = {0};
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: what is kept with 'best' is too large for every thread to have it on the stack [large-slot]{{$}}
  for (long i = 0; i < n; i++) {
    struct page next = p[i];
    if (next.score > best) {
      best = next.score;
      found = next;
    }
  }
  return found;
}
