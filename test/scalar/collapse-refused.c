// Within a row every element takes from the one before: the rows are independent,
// the iterations of both loops are not.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// TEXT: #pragma omp parallel for schedule(static){{$}}

enum { ROWS = 8, COLUMNS = 3000 };

static int table[ROWS][COLUMNS];

void sums(void) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (int i = 0; i < ROWS; i++)
    for (int j = 1; j < COLUMNS; j++)
      table[i][j] += table[i][j - 1];
}

long carried(void) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 1; i < ROWS; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (int j = 0; j < COLUMNS; j++)
      s += table[i][j] += table[i - 1][j];
  return s;
}
