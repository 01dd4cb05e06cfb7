// A header belongs to other files, too: its loops are left alone unless the user
// names it.
//
// RUN: cp %S/Inputs/in-header.h %t.before
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none --header-filter='/refuse/Inputs/' %s -- 2> %t.remarks > %t.diff
// RUN: FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: FileCheck --check-prefix=DIFF %s < %t.diff
// RUN: cmp %S/Inputs/in-header.h %t.before

// CHECK: Inputs/in-header.h:3:3: remark: loop not parallelized: the loop is in a header, and --header-filter does not name it [in-header]{{$}}
// TWIN: Inputs/in-header.h:3:3: remark: loop parallelized: {{.*}} [sum]{{$}}
// DIFF: +++ b/{{.*}}refuse/Inputs/in-header.h
#include "Inputs/in-header.h"

long twice(const int *a, long n) { return 2 * sum(a, n); }
