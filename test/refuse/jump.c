// An iteration is evaluated branch by branch. 'if', '?:', '&&', '||' and a
// 'switch' whose labels stand in its own block make branches that nest.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long goto_forward(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'goto' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] < 0)
      goto next;
    s += a[i];
  // CHECK-NEXT: :[[@LINE+1]]:3: note: also: 'next:' makes control flow that is not nested blocks and branches [jump]{{$}}
  next:;
  }
  return s;
}

// A label deep inside: Duff's device, and its like.
long label_in_an_if(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'case' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++) {
    switch (a[i] % 3) {
    case 0:
      if (a[i] > 9)
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      case 1:
        s += 10;
      s += a[i];
    }
  }
  return s;
}

// What stands before the first label never runs.
long statement_before_the_first_label(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'switch' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++) {
    switch (a[i]) {
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      s += 1;
    case 0:
      s += 2;
    }
  }
  return s;
}

// GNU C's statements that have a value.
long out_of_an_expression(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'goto' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++)
    s += ({
      int x = a[i];
      goto next;
      x;
    });
next:
  return s;
}

long out_of_an_expression_at_times(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'continue' makes control flow that is not nested blocks and branches [jump]{{$}}
  for (long i = 0; i < n; i++)
    s += ({
      if (a[i] < 0)
        continue;
      a[i];
    });
  return s;
}

#ifdef TWIN
long if_and_continue(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      continue;
    s += a[i];
  }
  return s;
}

long labels_in_the_block(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    switch (a[i] % 3) {
    case 0:
      s += a[i];
      break;
    case 1:
      s += 10;
    default:
      s -= a[i];
    }
  }
  return s;
}

long expression_with_statements(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += ({
      int x = a[i];
      if (x < 0)
        x = 0;
      x;
    });
  return s;
}
#endif
