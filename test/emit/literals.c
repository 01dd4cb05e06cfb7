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

// In older C a trigraph splices lines, too. (gcc and clang know none in gnu17.)
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- -std=c11 -DTRIGRAPHS 2>/dev/null | FileCheck --match-full-lines --strict-whitespace --check-prefix=OLD %s
#ifdef TRIGRAPHS
long letters(const char *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++) {
    s += a[i] == "xy??/
  z"[i & 3];
  }
  return s;
}
#endif

//      OLD:    for (long i = 0; i < n; i++) {
//      OLD:      s += a[i] == "xy??/
// OLD-NEXT:  z"[i & 3];
// OLD-NEXT:    }
// OLD-NEXT:  } else
