// A list is not counted: its end is known only when it is reached.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct node {
  int value;
  struct node *next;
};

long sum(const struct node *list) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (const struct node *p = list; p; p = p->next)
    s += p->value;
  return s;
}
