// A static function is called by others, too, if there is another name for it: so
// its parameters may point anywhere.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -DTWIN 2>/dev/null | grep -v '// TWIN' | FileCheck --check-prefix=TWIN %s

#ifdef TWIN
#define BY(NAME)
#else
#define BY(NAME) __asm__(NAME)
#endif

static void shift(int *a, int *b, int n) BY("shift_them");
extern void shift_too(int *, int *, int) BY("shift_them");

static int x[4001], y[4001];

// CHECK: (unsigned long)(b + n) <= (unsigned long)a
// TWIN-LABEL: {{^}}static __attribute__((used)) void shift(
// TWIN-NOT: unsigned long
static __attribute__((used)) void shift(int *a, int *b, int n) {
  int s = 0;
  for (int i = 0; i < n; i++) {
    a[i] = b[i] + 1;
    s += a[i];
  }
  b[0] = s;
}

void shift_all(void) {
  shift(x, y, 4000);
#ifndef TWIN
  shift_too(y + 1, y, 4000);
#endif
}
