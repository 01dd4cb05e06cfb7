// All conditions in front of the written code, and no others: each is one
// without which the loop would be counted wrongly, read what is not there, or
// start from values in the wrong order.
//
// RUN: %parfold --guard=none --print=plan %s -- 2>/dev/null | FileCheck --implicit-check-not="  if " %s

long a[1000];

void two(const long *v, long n, long out[2]) {
  long first = out[0], second = out[1];
  // CHECK: [[@LINE+3]]:3: thread-array{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  // CHECK-NEXT: {{^}}  if second <= first{{$}}
  for (long i = 0; i < n; i++)
    if (v[i] > first) {
      second = first;
      first = v[i];
    } else if (v[i] > second) {
      second = v[i];
    }
  out[0] = first;
  out[1] = second;
}

void range(const long *v, long n, long out[2]) {
  long low = out[0], high = out[1];
  // CHECK: [[@LINE+3]]:3: thread-array{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  // CHECK-NEXT: {{^}}  if low <= high{{$}}
  for (long i = 0; i < n; i++)
    if (v[i] > high)
      high = v[i];
    else if (v[i] < low)
      low = v[i];
  out[0] = low;
  out[1] = high;
}

long in_an_array(long n, long key) {
  long i;
  // CHECK: [[@LINE+3]]:3: ordered-blocks{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  // CHECK-NEXT: {{^}}  if n <= 1000{{$}}
  for (i = 0; i < n; i++)
    if (a[i] == key)
      break;
  return i;
}

long behind_a_start(long from, long n, long key) {
  long i;
  // CHECK: [[@LINE+4]]:3: ordered-blocks{{$}}
  // CHECK-NEXT: {{^}}  if from >= 0{{$}}
  // CHECK-NEXT: {{^}}  if n > from{{$}}
  // CHECK-NEXT: {{^}}  if n <= 1000{{$}}
  for (i = from; i < n; i++)
    if (a[i] == key)
      break;
  return i;
}

long in_an_array_of_m(long m, long n, long key) {
  long v[m], i;
  for (i = 0; i < m; i++)
    v[i] = a[i & 511];
  // CHECK: [[@LINE+4]]:3: ordered-blocks{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  // CHECK-NEXT: {{^}}  if (long long)(sizeof v / sizeof v[0]) > 1{{$}}
  // CHECK-NEXT: {{^}}  if (unsigned long long)n <= (unsigned long long)(sizeof v / sizeof v[0]) - 1{{$}}
  for (i = 0; i < n; i++)
    if (v[i + 1] == key)
      break;
  return i;
}

// What OpenMP adds to the distance must fit the type of the counter.
long counted(const long *v, int from, int n, int k) {
  long s = 0;
  // CHECK: [[@LINE+1]]:3: reduction-clause{{$}}
  for (int i = 0; i < n; i++)
    s += v[i];
  // CHECK: [[@LINE+4]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if k > 0{{$}}
  // CHECK-NEXT: {{^}}  if n <= 2147483647 - k{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  for (int i = 0; i < n; i += k)
    s += v[i];
  // CHECK: [[@LINE+3]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if n <= 2147483645{{$}}
  // CHECK-NEXT: {{^}}  if n > 0{{$}}
  for (int i = 0; i < n; i += 3)
    s += v[i];
  // CHECK: [[@LINE+3]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if (long long)n - from <= 2147483647{{$}}
  // CHECK-NEXT: {{^}}  if n > from{{$}}
  for (int i = from; i < n; i++)
    s += v[i];
  // CHECK: [[@LINE+2]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if n >= 5{{$}}
  for (int i = 5; i <= n; i += 4)
    s += v[i];
  // CHECK: [[@LINE+3]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if (long long)n - -3 <= 2147483645{{$}}
  // CHECK-NEXT: {{^}}  if n > -3{{$}}
  for (int i = n; i > -3; i -= 3)
    s += v[i & 7];
  return s;
}

long counted_in_long(const long *v, long from, long n) {
  long s = 0;
  // CHECK: [[@LINE+4]]:3: reduction-clause{{$}}
  // CHECK-NEXT: {{^}}  if from >= 0{{$}}
  // CHECK-NEXT: {{^}}  if n <= 9223372036854770808{{$}}
  // CHECK-NEXT: {{^}}  if n > from{{$}}
  for (long i = from; i < n; i += 5000)
    s += v[i];
  return s;
}
