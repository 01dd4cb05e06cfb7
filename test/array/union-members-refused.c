// Members of a union are one place (C11 6.7.2.1p16): what one fold adds there is
// there for the other, so that each would be combined twice.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct cell {
  union {
    struct {
      long sum, bits;
    } of;
    long both[2];
    int x, y;
    float real;
  } u;
  int count;
};

void same_type(struct cell *cell, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i]].u.x += 1;
    cell[key[i]].u.y += 2;
  }
}

void another_type(struct cell *cell, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i]].count++;
    cell[key[i]].u.real += 1;
    cell[key[i]].u.x += 2;
  }
}

void parts_of_members(struct cell *cell, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i]].u.of.sum += i;
    cell[key[i]].u.both[0] += 2;
  }
}

union number {
  unsigned whole;
  unsigned short half[2];
};

void elements(union number *number, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    number[key[i]].whole += 7;
    number[key[i]].half[1]++;
  }
}
