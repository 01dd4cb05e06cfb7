// A slot of more than 64 KiB is too large: a thread has copies of all that is in it
// on its stack. A slot holds the page, its score and a mark.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

struct page {
  int score, text[16382];
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

#ifdef TWIN
struct smaller {
  int score, text[16381];
};

struct smaller best_of_smaller(const struct smaller *p, long n) {
  struct smaller found = {0};
  int best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++) {
    struct smaller next = p[i];
    if (next.score > best) {
      best = next.score;
      found = next;
    }
  }
  return found;
}

// Only the place is kept.
long place(const struct page *p, long n) {
  long where = -1;
  int best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (p[i].score > best) {
      best = p[i].score;
      where = i;
    }
  return where;
}
#endif
