// What was said of 'weight' is not so, and a run of the program shows it: the loop
// stays as it is. The one behind it, which is right, is rewritten.
//
// RUN: rm -rf %t && mkdir %t && cp %s %t/program.c && cd %t && export CC=%gcc
// RUN: %parfold --guard=none -i --assume-pure=weight --verify=./program --verify-drop program.c -- 2> remarks
// RUN: grep remark: remarks | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: not diff %s program.c | FileCheck --check-prefix=DIFF %s

#include <stdio.h>

static int by_calls(int x) {
  static _Thread_local int calls;
  return calls++ + 0 * x;
}
int (*weight)(int) = by_calls;

int main(void) {
  int sum = 0, squares = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: with the loop rewritten, the program does something else when the command of --verify is run [changes-result]{{$}}
  for (int i = 0; i < 100; i++)
    sum += weight(i);
  // DIFF-NOT: reduction(+:sum)
  // DIFF: reduction(+:squares)
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 'squares' is a sum, {{.*}} [sum]{{$}}
  for (int i = 0; i < 100; i++)
    squares += i * i;
  printf("%d %d\n", sum, squares);
  return 0;
}
