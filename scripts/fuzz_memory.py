"""What random programs work on: the memory that their loops touch.

A program begins with PRELUDE, which declares all of it and the functions that
loops call, and ends with HARNESS, which sets it before every call and prints it
after. The tables say which places there are, which of a call's arguments may
overlap, and by which other names an array can be reached.
"""

import collections

SIZES = (0, 1, 2, 7, 33)

# What every program begins with.
PRELUDE = """\
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
enum { LEN = 1440, MID = 140 };
typedef struct { int x, y; } Pt;
typedef struct {
  long n, sum; int k; unsigned bits : 5, more : 7; short lo; unsigned char tag;
  Pt q; int *data; double w; int arr[LEN];
} S;
typedef union { int i[64]; unsigned u[64]; unsigned char b[256]; short s[128]; } Un;
typedef struct { int n; int data[]; } Fl;
typedef enum { RED, GREEN, BLUE = 4, LAST = 255 } Color;
typedef enum { NONE = -1, SOME, MANY = 7 } Level;
typedef struct {
  double sum; int n; short lo, hi; unsigned mask; unsigned char seen; _Bool any; short odd; int part[4]; Pt q;
} St;
typedef struct { int n, hist[65]; double w[32]; St st[16]; unsigned char seen[256]; short two[8][8]; int *bins; } Box;
int FB[LEN], A[LEN], B[LEN], D[LEN], W[LEN], Q[16], extra, gn, NP;
static int ga[LEN], gb[LEN], gm[48][48], ticks;
unsigned char C[LEN];
static unsigned char gc;
double X[LEN], Y[LEN], gd;
short H[LEN];
unsigned U[LEN];
static unsigned gu;
static Pt PS[120];
static Un un;
S V;
static S gs;
static long gl, OUT;
long LL[LEN];
_Bool BB[LEN];
float FF[LEN];
double _Complex ZZ[LEN];
Color EE[LEN];
signed char SC[LEN];
int KK[LEN], hist[LEN], nbins = 64;
St ST[120];
static St gst[120];
static long tab[16][32], far = 1l << 62, below = -9223372036854775807l - 1;
Box BX;
static Box gbox;
static int *gp = ga;
static int gi, gj;
#define SQ(x) (((x) & 63) * ((x) & 63))
#define ADD(s, x) ((s) += (x))
#define AT(p, i) (p)[(i)]
#define BEST(m, x) do { if ((x) > (m)) (m) = (x); } while (0)
#define INC(i) (i)++
#define NEXT(p) p++
#define LIMIT(n) (n)
#define STOP(c) if (c) break
#define INCR(x) ((x)++)
#define BUMP(h, k) ((h)[k]++)
#define TWICE(h, k) ((h)[k]++, (h)[(k) ^ 1]++)
#define CELL(k) hist[k]
#define ALL(h) (h)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MIN(a, b) ((b) < (a) ? (b) : (a))
#define NBINS 64
#define EACH(i, n) for (int i = 0; i < (n); i++)
static int sq(int x) { return (x & 63) * (x & 63); }
static int thread(int x) { return 2 * x; }
static int (*const fns[2])(int) = {sq, thread};
static int (*fp)(int) = thread;
static int clamp(int x, int lo, int hi) { return x < lo ? lo : x > hi ? hi : x; }
static int odd(int x) { if (x < 3) return 1; return x & 1; }
static int team(int i) { return ga[i & 63]; }
static int geti(void) { return gi & 63; }
static int getg(void) { return extra; }
static int peek(const int *p, int i) { return p[i]; }
static void poke(int *p, int i, int x) { p[i] = x & 31; }
static void add(int *s, int x) { *s += x; }
static void addg(int x) { gl += x; }
static void setg(int x) { extra = x & 31; }
static void setn(int x) { gn = x & 15; }
static int tick(void) { return ++ticks & 7; }
static int slot(void) { static int state = 1; state = (state * 5 + 3) & 255; return state; }
static int sumto(const int *p, int n) {
  int s = 0;
  for (int i = 0; i < n; i++)
    s += p[i] & 15;
  return s;
}
static int depth(int k) { return k <= 0 ? 1 : (k & 3) + depth(k - 1); }
static int noisy(int k) { extra = k & 7; return k <= 0 ? 0 : 1 + noisy(k - 2); }
static int *same(int *p) { return p; }
static int *where(int k) { return k & 1 ? gb : gs.arr; }
static void put(int **p, int *q) { *p = q; }
static void share(int *q) { gp = q; }
static int *pick(int *p, int *q, int c) { return c & 1 ? p : q; }
static int take(int **p) { return *(*p)++; }
static void bounds(int x, int *lo, int *hi) { *lo = x - 1; *hi = x + 1; }
static void better(int x, int *m) { if (x > *m) *m = x; }
static int field(const S *v) { return v->k; }
static void keep(S *v, int x) { v->k = x & 31; }
static void count(S *v) { v->sum++; }
static Pt make(int x, int y) { Pt p = {x, y}; return p; }
static int norm(Pt p) { return p.x + 2 * p.y; }
static void fill(int *p, int n, int x) { for (int i = 0; i < n; i++) p[i] = x + i; }
static unsigned long mix(const void *p, size_t n) {
  unsigned long h = 14695981039346656037ul;
  for (size_t i = 0; i < n; i++)
    h = (h ^ ((const unsigned char *)p)[i]) * 1099511628211ul;
  return h % 1000003;
}
static void bump(int *h, int k) { h[k & 31]++; }
static void tally(St *s, int x) { s->sum += x; s->n++; }
static int total(const int *h) { return h[0] + h[1] + h[2] + h[3]; }
static int drain(int *p) { int x = *p & 255; *p = 0; return x; }
"""

# What it ends with.
HARNESS = """\
static void reset(int n) {
  unsigned r = 12345;
  for (int i = 0; i < LEN; i++) {
    r = r * 1664525u + 1013904223u;
    A[i] = (int)(r >> 20) % 23 - 7; B[i] = (int)(r >> 11) % 13 - 4; D[i] = (int)(r >> 7) % 9;
    W[i] = (r >> 9) % 40; ga[i] = (r >> 13) % 17; gb[i] = (int)(r >> 15) % 11 - 5;
    C[i] = r >> 16; X[i] = (r >> 17) % 8; Y[i] = ((r >> 18) % 16) / 2.0; H[i] = (r >> 21) % 100;
    LL[i] = (r >> 8) % 50; BB[i] = (r >> 19) % 5 == 0; FF[i] = (r >> 16) % 8; ZZ[i] = (r >> 10) % 4 + 1.0i * ((r >> 12) % 4);
    EE[i] = (r >> 14) % 8; SC[i] = (signed char)(r >> 17); KK[i] = (int)(r >> 10) % 60 - 12; hist[i] = (r >> 12) % 6;
    FB[i] = r >> 26; U[i] = r; V.arr[i] = (r >> 12) % 19; gs.arr[i] = (r >> 14) % 7;
  }
  for (int i = 0; i < 48 * 48; i++) gm[i / 48][i % 48] = (A[i % LEN] & 15) - 3;
  for (int i = 0; i < 512; i++) tab[i / 32][i % 32] = A[i] & 7;
  memset(&BX, 0, sizeof BX); memset(&gbox, 0, sizeof gbox);
  for (int i = 0; i < 120; i++) {
    St s = {Y[i], B[i], A[i], D[i], U[i], C[i] & 1, C[i] & 1, H[i], {1, 2, 3, 4}, {A[i], 5}};
    ST[i] = s;
    gst[i] = s; BX.hist[i & 63] = A[i] & 7; gbox.hist[i & 63] = B[i] & 7; BX.w[i & 31] = Y[i]; BX.st[i & 15] = s;
  }
  BX.n = gbox.n = 64; BX.bins = hist; gbox.bins = KK + MID; nbins = 64;
  for (int i = 0; i < 120; i++) PS[i] = make(B[i], A[i] & 7);
  for (int i = 0; i < 64; i++) un.i[i] = A[i] * 1000 + 77;
  for (int i = 0; i < 16; i++) Q[i] = i + 1;
  V.n = gs.n = gn = NP = n; V.sum = gs.sum = OUT = gl = 5; V.k = gs.k = extra = 3;
  V.bits = gs.bits = 9; V.more = gs.more = 3; V.lo = gs.lo = -2; V.tag = gs.tag = gc = 250;
  V.q = gs.q = make(1, 2); V.data = gs.data = B + MID; V.w = gs.w = gd = 0.5;
  gu = 7; ticks = 0; fp = thread; gp = ga; gi = gj = 1;
}
#define M(x) printf(" " #x ":%lu", mix(x, sizeof(x)));
static void state(const S *v) {
  printf(" n=%ld sum=%ld k=%d bits=%u,%u lo=%d tag=%d q=%d,%d w=%g arr:%lu", v->n, v->sum, v->k,
         v->bits, v->more, v->lo, v->tag, v->q.x, v->q.y, v->w, mix(v->arr, sizeof v->arr));
}
static void dump(void) {
  M(FB) M(A) M(B) M(D) M(W) M(Q) M(ga) M(gb) M(gm) M(C) M(X) M(Y) M(H) M(U) M(PS) M(un.i)
  M(LL) M(BB) M(FF) M(ZZ) M(EE) M(SC) M(KK) M(hist) M(ST) M(gst) M(tab) M(BX.hist) M(BX.w) M(BX.st) M(BX.seen) M(BX.two)
  M(gbox.hist) M(gbox.w) M(gbox.st) M(gbox.seen) M(gbox.two)
  printf(" | gi=%d gj=%d extra=%d gn=%d NP=%d ticks=%d gc=%d gd=%g gu=%u gl=%ld OUT=%ld |",
         gi, gj, extra, gn, NP, ticks, gc, gd, gu, gl, OUT);
  state(&V); state(&gs); printf("\\n");
}
"""

Index = collections.namedtuple("Index", "text lo hi unsigned")
Array = collections.namedtuple("Array", "text lo hi kind writable")

# Everything an iteration may read or write. Of the parameters, elements in
# front of the first exist, too.
ARRAYS = [
    Array(text, *(FAR if FAR else (-90, 1290)), kind, writable)
    for text, FAR, kind, writable in [
        ("a[{}]", None, "int", False), ("b[{}]", None, "int", False),
        ("a[{}]", None, "int", False), ("*(b + {})", None, "int", False),
        ("d[{}]", None, "int", True), ("d[{}]", None, "int", True),
        ("c[{}]", None, "byte", True), ("u[{}]", None, "unsigned", True),
        ("x[{}]", None, "double", True), ("y[{}]", None, "double", False),
        ("h[{}]", None, "short", True), ("v->data[{}]", None, "int", False),
        ("ga[{}]", (0, 1390), "int", False), ("gb[{}]", (0, 1390), "int", True),
        ("v->arr[{}]", (0, 1390), "int", True), ("gs.arr[{}]", (0, 1390), "int", True),
        ("ps[{}].x", (-20, 90), "int", True), ("ps[{}].y", (-20, 90), "int", True),
        ("gm[{}][5]", (0, 47), "int", True), ("gm[7][{}]", (0, 47), "int", True),
        ("un.i[{}]", (0, 63), "wide", True), ("un.b[{}]", (0, 255), "byte", True),
        ("kk[{}]", None, "int", False), ("sc[{}]", None, "byte", False), ("ll[{}]", None, "unsigned", False),
        ("st[{}].n", (-20, 90), "int", True), ("hist[{}]", (0, 1390), "int", True), ("bx->hist[{}]", (0, 63), "int", True),
        ("m[{}][2]", (0, 47), "int", True), ("fl->data[{}]", (0, 1200), "int", True),
    ]
]  # fmt: skip

SIGNED = ["int", "int", "long", "short", "signed char"]
UNSIGNED = ["unsigned", "size_t", "unsigned char", "unsigned short"]

# Which arguments of a call overlap (or are of other objects than usual).
OVERLAPS = {
    "": [{}],
    "d": [{"d": f"A + MID + {k}"} for k in (0, 1, -1, 3, 33)],
    "b": [{"b": "A + MID"}, {"b": "D + MID + 1"}],
    "c": [{"c": f"(unsigned char *)({p} + MID) + {k}"} for p in "AD" for k in (0, 1, 5)],
    "q": [{"q": f"{p} + MID + {k}"} for p in "AD" for k in (0, 2, 7)] + [{"q": "V.arr + 3"}],
    "out": [{"out": "&V.sum"}, {"out": "&gl"}],
    "np": [{"np": p} for p in ("D + MID + 1", "D + MID + 5", "V.arr + 1", "&gn", "&extra")],
    "arr": [{"d": "V.arr + MID"}, {"a": "gs.arr + MID", "d": "gs.arr + MID + 2"}, {"a": "V.arr + MID"}],
    "u": [{"u": f"(unsigned *)({p} + MID + {k})"} for p in "AD" for k in (0, 1)],
    "v": [{"v": "&gs"}],
    "kk": [{"kk": f"{p} + {k}"} for p in ("D + MID", "hist + MID", "V.arr + MID", "B + MID") for k in (0, 1, 5)],
    "hist": [{"d": f"hist + MID + {k}"} for k in (0, 3, -10)] + [{"d": "KK + MID + 7"}],
    "sc": [{"sc": f"(signed char *)({p} + MID) + {k}"} for p in "DX" for k in (0, 1, 9)],
    "st": [{"st": f"gst + {k}"} for k in (20, 21)],
    "bx": [{"bx": "&gbox"}, {"ps": "(Pt *)(D + MID)"}],
    "fl": [{"fl": f"(Fl *)({p} + MID - {k})"} for p in "AD" for k in (0, 1, 3)],
}  # fmt: skip
TOUCHED = {
    "d": ("a[", "d["), "b": ("*(b", "d["), "c": ("c[", "d["), "fl": ("fl->", "d["), "u": ("u[", "d["),
    "kk": ("kk[", "d["), "hist": ("hist[", "d["), "sc": ("sc[", "d["), "bx": ("bx->", "hist["),
    "arr": ("v->arr", "d["), "v": ("gs.arr", "v->arr"),
}  # fmt: skip
PARAMETERS = {
    "a": ("const int *", "A + MID"), "b": ("int *", "B + MID"), "d": ("int *", "D + MID"),
    "c": ("unsigned char *", "C + MID"), "u": ("unsigned *", "U + MID"),
    "x": ("double *", "X + MID"), "y": ("const double *", "Y + MID"), "h": ("short *", "H + MID"),
    "w": ("const int *", "W + MID"), "fl": ("Fl *", "(Fl *)FB"), "q": ("int *", "Q"), "out": ("long *", "&OUT"),
    "np": ("int *", "&NP"), "v": ("S *", "&V"), "ps": ("Pt *", "PS + 20"), "m": ("int (*)[48]", "gm"),
    "ll": ("long *", "LL + MID"), "bb": ("_Bool *", "BB + MID"), "ff": ("float *", "FF + MID"),
    "zz": ("double _Complex *", "ZZ + MID"), "ee": ("Color *", "EE + MID"), "sc": ("const signed char *", "SC + MID"),
    "kk": ("const int *", "KK + MID"), "st": ("St *", "ST + 20"), "bx": ("Box *", "&BX"),
}  # fmt: skip


# How a pointer {p} comes to point into {base}, and what {p}[i] is then.
ALIASES = [
    ("int *{p} = {base} + {k};", "{p}[{{}}]"), ("int *{p} = 0; {p} = {base};", "{p}[{{}}]"),
    ("int *{p} = n > 3 ? {base} : {other};", "{p}[{{}}]"), ("int *{p} = same({base});", "{p}[{{}}]"),
    ("int *{p} = pick({base}, {other}, n);", "{p}[{{}}]"), ("S {p}; {p}.data = {base};", "{p}.data[{{}}]"),
    ("S {p} = {{0}}, *o{p} = &{p}; o{p}->data = {base};", "{p}.data[{{}}]"), ("v->data = {base};", "v->data[{{}}]"),
    ("gs.data = {base};", "gs.data[{{}}]"), ("gp = {base};", "gp[{{}}]"), ("share({base});", "gp[{{}}]"),
    ("int *{p}[2] = {{{other}, {base}}};", "{p}[1][{{}}]"), ("int *{p}[2] = {{{base}, {other}}};", "{p}[n & 1][{{}}]"),
    ("int *{p} = {other}, **o{p} = &{p}; *o{p} = {base};", "{p}[{{}}]"), ("int *{p}; put(&{p}, {base});", "{p}[{{}}]"),
    ("int *{p} = (int *)(size_t){base};", "{p}[{{}}]"), ("int *{p}, *o{p} = {base}; memcpy(&{p}, &o{p}, 8);", "{p}[{{}}]"),
    ("const int *{p} = {base} + {k};", "{p}[{{}}]"), ("unsigned *{p} = (unsigned *){base};", "(int){p}[{{}}]"),
    ("unsigned char *{p} = (unsigned char *){base};", "{p}[{{}}]"), ("signed char *{p} = (void *){base};", "{p}[{{}}]"),
    ("int (*{p})[9] = (int (*)[9]){base};", "(*{p} + {k})[{{}}]"), ("int *{p} = where({k});", "{p}[{{}}]"),
    ("int *{p} = {base}; {p} += {k};", "{p}[{{}}]"), ("int *{p} = {base} + 9; {p}--;", "({p} - 8)[{{}}]"),
    ("struct {{ int *one, *two; }} {p} = {{{other}, {base}}};", "{p}.two[{{}}]"),
    ("union {{ int *one; unsigned *two; }} {p} = {{{base}}};", "(int){p}.two[{{}}]"),
    ("int (*{p})[n + 255] = (void *){base};", "{p}[0][{{}}]"),
    ("", "*(int *)((char *){base} + 4 * ({{}}))"), ("", "((unsigned char *)({base} + 1))[{{}}]"),
    ("", "((unsigned char *)&{base}[{{}}])[2]"), ("", "((signed char *){base})[2 * ({{}}) + 1]"),
    ("", "(&{base}[{{}}])[1]"), ("Fl *{p} = (Fl *){base};", "{p}->data[{{}}]"), ("", "((Fl *)({base} + 2))->data[{{}}]"),
    ("Pt *{p} = (Pt *){base};", "{p}[({{}}) & 63].y"),
    ("d = {base};", "d[{{}}]"), ("b = {base} + {k};", "b[{{}}]"), ("int *{p} = &{base}[{k}];", "*({p} + {{}})"),
    ("int *{p} = {base}, *o{p} = {other}; {{ int *t = {p}; {p} = o{p}; o{p} = t; }}", "o{p}[{{}}]"),
    ("int *{p} = {base}; int *o{p} = {p} + 1; const int *r{p} = o{p};", "r{p}[{{}}]"),
    ("int *restrict {p} = {other}; (void){p};", "{other}[{{}}]"), ("static int *{p}; {p} = {base};", "{p}[{{}}]"),
]  # fmt: skip
SPELLINGS = {
    "*out": ["out[0]", "*(&out[1] - 1)"], "v->sum": ["(*v).sum", "v[0].sum"], "q[0]": ["*q", "0[q]"], "q[3]": ["*(q + 3)"],
    "gm[3][4]": ["*(gm[3] + 4)", "(*(gm + 3))[4]"], "v->q.y": ["(&v->q)->y"], "gs.sum": ["(&gs)->sum"], "gl": ["*&gl", "(gl)"],
}  # fmt: skip
HELPERS = (
    ["sq({x})", "abs({x})", "clamp({x}, -3, 9)", "odd({x})", "thread({x})", "team({x})", "getg()", "geti()"]
    + ["AT(b, {x} & 15)", "depth({x} & 3)", "field(v)", "peek(a, {x} & 31)", "peek(d, {y} & 31)"]
    + ["sumto(b, {x} & 3)", "norm(make({x}, {y}))", '(int)strlen("abc" + ({x} & 3))', "fp({x})"]
    + ["fns[{x} & 1]({y})", "clamp({x}, {y}, 40)", "({x} ?: 3)"]
    + ["((Pt){{{x}, {y}}}.y)", "((int[]){{1, {x}, 3}}[1])", "__builtin_abs({x})"]
    + ["_Generic({x}, int: 4, default: 5)", "(int)sizeof({x})", "gp[{x} & 63]"] + ["(int)strtol(\"12\", 0, 10)", "sq({y})"]
)

