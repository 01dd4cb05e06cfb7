// What leads out of a loop has other words in the copies, so it must stand in
// the text; and so must what the header asks.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

#define STOP_IF(c)                                                             \
  if (c)                                                                       \
  break
#define AND_NO_ZERO &&a[i] != 0

int a[1000];

int the_branch(void) {
  int i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'the way out of the loop' is spelled by macro 'STOP_IF', {{.*}} [spelled-in-macro]{{$}}
  for (i = 0; i < 1000; i++)
    STOP_IF(a[i] == 3);
  return i;
}

int the_header(void) {
  int i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'a condition of the header' is spelled by macro 'AND_NO_ZERO', {{.*}} [spelled-in-macro]{{$}}
  for (i = 0; i < 1000 AND_NO_ZERO; i++)
    ;
  return i;
}
