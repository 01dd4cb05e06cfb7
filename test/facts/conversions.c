// Conversions are part of the value: what C converts to and back from shows,
// since it decides whether a sum modulo 2^N is left or a truncated one.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int conversions(const int *a, const double *d, long n) {
  unsigned char c = 0;
  short h = 0;
  int k = 0;
  float f = 0;
  _Bool b = 0;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: c -> (unsigned char)((int)start(c) + start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    c += a[i];
  // CHECK: [[@LINE+2]]:3:
  // CHECK-NEXT: h -> (short)((int)start(h) + 1)
  for (long i = 0; i < n; i++)
    h++;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: k -> (int)((double)start(k) + (0.5 * start(d)[i]))
  // CHECK-NEXT: reads start(d)[i]
  for (long i = 0; i < n; i++)
    k += 0.5 * d[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: k -> (start(k) + (int)start(d)[i])
  // CHECK-NEXT: reads start(d)[i]
  for (long i = 0; i < n; i++)
    k += (int)d[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: f -> (float)((double)start(f) + start(d)[i])
  // CHECK-NEXT: reads start(d)[i]
  for (long i = 0; i < n; i++)
    f += d[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: b -> (_Bool)start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    b = a[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: k -> (start(k) + (start(a)[i] == 120))
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    k += a[i] == 'x';
  // CHECK: [[@LINE+2]]:3:
  // CHECK-NEXT: k -> (int)((unsigned int)start(k) + 1)
  for (long i = 0; i < n; i++)
    k += 1u;
  return c + h + k + (int)f + b;
}
