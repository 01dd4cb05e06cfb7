// Steps of two elements may jump over the end of "!=".
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

const int *find(const int *a, const int *end) {
  const int *where = a;
  int best = *a;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (const int *p = a; p != end; p += 2)
    if (*p < best) {
      best = *p;
      where = p;
    }
  return where;
}
