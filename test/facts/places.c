// Places in memory and in variables: members, elements, and what a variable's
// own parts were set to earlier in the iteration.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

struct point {
  int x, y;
};
struct box {
  struct point corner[2];
  struct box *next;
};
struct point table[100];
int matrix[10][20];
int scale;

long places(const struct point *p, const struct box *b, int k, long n) {
  long s = 0;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(p)[i].x)
  // CHECK-NEXT: reads start(p)[i].x
  for (long i = 0; i < n; i++)
    s += p[i].x;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(p)[i].y)
  // CHECK-NEXT: reads start(p)[i].y
  for (long i = 0; i < n; i++)
    s += (p + i)->y;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)(start(p)->x + start(p)->x))
  // CHECK-NEXT: reads start(p)->x
  // CHECK-NEXT: reads start(p)->x
  for (long i = 0; i < n; i++)
    s += (*p).x + p->x;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)table[i].y)
  // CHECK-NEXT: reads table[i].y
  for (long i = 0; i < n; i++)
    s += table[i].y;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)matrix[i][start(k)])
  // CHECK-NEXT: reads matrix[i][start(k)]
  for (long i = 0; i < n; i++)
    s += matrix[i][k];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(b)[i].corner[1].x)
  // CHECK-NEXT: reads start(b)[i].corner[1].x
  for (long i = 0; i < n; i++)
    s += b[i].corner[1].x;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(b)->next->corner[start(k)].y)
  // CHECK-NEXT: reads start(b)->next
  // CHECK-NEXT: reads start(b)->next->corner[start(k)].y
  for (long i = 0; i < n; i++)
    s += b->next->corner[k].y;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)constant[i])
  // CHECK-NEXT: reads constant[i]
  for (long i = 0; i < n; i++)
    s += "0123456789"[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(scale))
  // CHECK-NEXT: reads scale
  for (long i = 0; i < n; i++)
    s += *&scale;
  // CHECK: [[@LINE+6]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)(1 + start(p)[i].y))
  // CHECK-NEXT: reads start(p)[i]
  // CHECK-NEXT: writes own.x
  // CHECK-NEXT: reads own.x
  // CHECK-NEXT: reads own.y
  for (long i = 0; i < n; i++) {
    struct point own = p[i];
    own.x = 1;
    s += own.x + own.y;
  }
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)now(own[0]))
  // CHECK-NEXT: writes own[start(k)]
  // CHECK-NEXT: reads own[0]
  for (long i = 0; i < n; i++) {
    int own[2] = {1, 2};
    own[k] = 3;
    s += own[0];
  }
  return s;
}
