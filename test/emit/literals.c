// A literal that runs over lines is the same literal in the copy: the lines
// that begin inside it are not indented.
//
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c

long matches(const char *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++) {
    if (a[i] == "a#\
  bc"[i & 3])
      s++;
    s += a[i] == '\
/';
  }
  return s;
}

//      CHECK:    for (long i = 0; i < n; i++) {
// CHECK-NEXT:      if (a[i] == "a#\
// CHECK-NEXT:  bc"[i & 3])
// CHECK-NEXT:        s++;
// CHECK-NEXT:      s += a[i] == '\
// CHECK-NEXT:/';
// CHECK-NEXT:    }
// CHECK-NEXT:  } else
