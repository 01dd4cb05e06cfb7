"""Folds into arrays, flags, bits and other small folds of random programs.

A fold into an array is a table, a subscript that most often nobody knows before
the loop, and an update. Nearly all of them are legal on their own; missteps()
are those that most often are not. Subscripts stay within their tables, whatever
the arrays that they are read from overlap.
"""

import collections
import re

Table = collections.namedtuple("Table", "text dims type")

ST = {
    "sum": "double", "n": "int", "lo": "short", "hi": "short", "mask": "unsigned", "seen": "byte",
    "any": "bool", "odd": "short", "part[0]": "int", "part[{k}]": "int", "q.x": "int", "q.y": "int",
}  # fmt: skip
FAR, SMALL = (-130, 1290), (-20, 90)
TABLES = [
    Table(text, dims, kind)
    for text, dims, kind in [
        ("d[{}]", [FAR], "int"), ("d[{}]", [FAR], "int"), ("h[{}]", [FAR], "short"), ("c[{}]", [FAR], "byte"),
        ("u[{}]", [FAR], "unsigned"), ("x[{}]", [FAR], "double"), ("ll[{}]", [FAR], "long"), ("bb[{}]", [FAR], "bool"),
        ("ff[{}]", [FAR], "float"), ("zz[{}]", [FAR], "complex"), ("ee[{}]", [FAR], "Color"), ("gb[{}]", [(0, 1390)], "int"),
        ("hist[{}]", [(0, 1390)], "int"), ("hist[{}]", [(0, 1390)], "int"), ("CELL({})", [(0, 1390)], "int"),
        ("st[{}]", [SMALL], "St"), ("st[{}]", [SMALL], "St"), ("gst[{}]", [(0, 100)], "St"), ("ps[{}]", [SMALL], "Pt"),
        ("m[{}][{}]", [(0, 47)] * 2, "int"), ("gm[{}][{}]", [(0, 47)] * 2, "int"), ("tab[{}][{}]", [(0, 15), (0, 31)], "long"),
        ("(*(m + ({})))[{}]", [(0, 47)] * 2, "int"), ("m[3][{}]", [(0, 47)], "int"), ("tab[{}][2]", [(0, 15)], "long"),
        ("v->arr[{}]", [(0, 1390)], "int"), ("gs.arr[{}]", [(0, 1390)], "int"), ("bx->hist[{}]", [(0, 64)], "int"),
        ("bx->hist[{}]", [(0, 64)], "int"), ("bx->w[{}]", [(0, 31)], "double"), ("bx->st[{}]", [(0, 15)], "St"),
        ("bx->seen[{}]", [(0, 255)], "byte"), ("bx->two[{}][{}]", [(0, 7)] * 2, "short"), ("bx->bins[{}]", [(0, 1200)], "int"),
        ("gbox.hist[{}]", [(0, 64)], "int"), ("gbox.two[{}][{}]", [(0, 7)] * 2, "short"), ("gbox.st[{}]", [(0, 15)], "St"),
        ("gbox.bins[{}]", [(0, 1200)], "int"), ("gbox.w[{}]", [(0, 31)], "double"), ("fl->data[{}]", [(0, 1200)], "int"),
        ("un.i[{}]", [(0, 63)], "int"), ("un.b[{}]", [(0, 255)], "byte"), ("gp[{}]", [(0, 63)], "int"),
    ]
]  # fmt: skip

# Tables of a function's own: what declares one, what an element is called, its
# subscripts and its type, and what is left to do in the end: show it, show so
# many bytes and free it, show what it points into, or nothing.
Own = collections.namedtuple("Own", "declare text dims type end")
SHOW, INTO = 'printf(" %lu", mix({t}, sizeof {t}));', 'printf(" %lu", mix({t}_of, sizeof {t}_of));'


def freed(size, name="{t}"):
    return f'printf(" %lu", mix({name}, {size})); free({name});'


E1, E2 = "{t}[{{}}]", "{t}[{{}}][{{}}]"
OWN = [
    Own("int {t}[64] = {{1, 2, 3}};", E1, [(0, 63)], "int", SHOW), Own("double {t}[40] = {{0.5}};", E1, [(0, 39)], "double", SHOW),
    Own("static int {t}[64]; memset({t}, 0, sizeof {t});", E1, [(0, 63)], "int", SHOW),
    Own("unsigned char {t}[256]; memset({t}, 9, 256);", E1, [(0, 255)], "byte", SHOW),
    Own("int {t}[n + 40]; memset({t}, 0, sizeof {t});", E1, [(0, 39)], "int", SHOW),
    Own("long {t}[8][16] = {{{{1}}}};", E2, [(0, 7), (0, 15)], "long", SHOW), Own("St {t}[32] = {{{{0.5}}}};", E1, [(0, 31)], "St", SHOW),
    Own("_Bool {t}[40] = {{0, 1}};", E1, [(0, 39)], "bool", SHOW), Own("float {t}[64] = {{0}};", E1, [(0, 63)], "float", SHOW),
    Own("short {t}[n + 40][8]; memset({t}, 1, sizeof {t});", E2, [(0, 39), (0, 7)], "short", SHOW),
    Own("int {t}[n + 40][n + 8]; memset({t}, 0, sizeof {t});", E2, [(0, 39), (0, 7)], "int", SHOW),
    Own("double _Complex {t}[16] = {{0}};", E1, [(0, 15)], "complex", SHOW), Own("Color {t}[16] = {{0}};", E1, [(0, 15)], "Color", SHOW),
    Own("Level {t}[16] = {{0}};", E1, [(0, 15)], "Level", SHOW), Own("signed char {t}[64] = {{5}};", E1, [(0, 63)], "sbyte", SHOW),
    Own("unsigned long long {t}[64] = {{5}};", E1, [(0, 63)], "ull", SHOW),
    Own("long double {t}[16] = {{0}};", E1, [(0, 15)], "ldouble", 'printf(" %Lg", {t}[0] + 2 * {t}[1] + 3 * {t}[2]);'),
    Own("int *const {t} = d + 3;", E1, [(-90, 900)], "int", ""),
    Own("int *{t} = hist + 128;", E1, [(-128, 900)], "int", ""), Own("int *{t} = d; {t} += 2;", E1, [(-90, 900)], "int", ""),
    Own("int *{t} = n > 3 ? d : gb;", E1, [(0, 900)], "int", ""), Own("int *{t} = same(d);", E1, [(-90, 900)], "int", ""),
    Own("int (*{t})[64] = (int (*)[64])hist;", E2, [(0, 15), (0, 63)], "int", ""),
    Own("int (*{t})[n + 1] = (void *)d;", E2, [(0, 15), (0, 0)], "int", ""), Own("int (*{t})[64] = (void *)hist;", "(*{t})[{{}}]", [(0, 63)], "int", ""),
    Own("int *{t}[2] = {{d, gb}};", "{t}[1][{{}}]", [(0, 900)], "int", ""), Own("int *{t}[2] = {{d, gb}};", "{t}[n & 1][{{}}]", [(0, 900)], "int", ""),
    Own("int *{t}[2] = {{d, d}};", "{t}[0][{{}}]", [(0, 900)], "int", ""), Own("int **{t} = &gp;", "(*{t})[{{}}]", [(0, 63)], "int", ""),
    Own("int {t}_of[64] = {{3, 4}}, *{t} = {t}_of + 5;", E1, [(-5, 50)], "int", INTO),
    Own("int {t}_of[64] = {{3, 4}}, *{t} = &{t}_of[0];", E1, [(0, 60)], "int", INTO),
    Own("struct {{ int k[32]; long s; }} {t} = {{{{1}}}};", "{t}.k[{{}}]", [(0, 31)], "int", 'printf(" %lu", mix({t}.k, sizeof {t}.k));'),
    Own("struct {{ int *k; long s; }} {t} = {{d}};", "{t}.k[{{}}]", [(-90, 900)], "int", ""),
    Own("struct {{ int k; int s; }} {t}[16] = {{{{1}}}};", "{t}[{{}}].k", [(0, 15)], "int", SHOW),
    Own("Box {t} = {{0}};", "{t}.hist[{{}}]", [(0, 64)], "int", 'printf(" %lu", mix({t}.hist, sizeof {t}.hist));'),
    Own("Box *{t} = &BX;", "{t}->hist[{{}}]", [(0, 64)], "int", ""), Own("Box *{t} = n > 3 ? &BX : &gbox;", "{t}->hist[{{}}]", [(0, 64)], "int", ""),
    Own("int *{t} = calloc(n + 40, sizeof *{t});", E1, [(0, 39)], "int", freed(160)),
    Own("long *{t} = calloc(64, sizeof(long));", E1, [(0, 63)], "long", freed(512)),
    Own("int *{t} = calloc(n + 40, sizeof *{t}); {t}[3] = 4;", E1, [(0, 39)], "int", freed(160)),
    Own("int *{t}; {t} = calloc(sizeof *{t}, 64);", E1, [(0, 63)], "int", freed(256)),
    Own("int *{t} = calloc(1, 64 * sizeof *{t});", E1, [(0, 63)], "int", freed(256)),
    Own("int *{t} = malloc(64 * sizeof *{t}); memset({t}, 0, 64 * sizeof *{t});", E1, [(0, 63)], "int", freed(256)),
    Own("unsigned char *{t} = malloc(256); memset({t}, 1, 256);", E1, [(0, 255)], "byte", freed(256)),
    Own("double *{t} = (double *)calloc((size_t)n + 40, sizeof(double));", E1, [(0, 39)], "double", freed(320)),
    Own("St *{t} = calloc(n + 20, sizeof *{t});", E1, [(0, 19)], "St", freed(960)),
    Own("int (*{t})[16] = calloc(n + 8, sizeof *{t});", E2, [(0, 7), (0, 15)], "int", freed(512)),
    Own("int {t}_size = n + 40, *{t} = calloc({t}_size, sizeof *{t});", E1, [(0, 39)], "int", freed(160)),
    Own("int {t}_size = n + 40, *{t} = calloc({t}_size, sizeof *{t}); {t}_size = 2;", E1, [(0, 39)], "int", freed(160)),
    Own("int *{t}; {{ int n = 64; {t} = calloc(n, sizeof *{t}); }}", E1, [(0, 63)], "int", freed(256)),
    Own("int *{t}; if (n > 3) {t} = calloc(64, 4); else {t} = calloc(90, 4);", E1, [(0, 63)], "int", freed(256)),
    Own("int *{t} = calloc(2, 4); {t} = realloc({t}, 256); memset({t}, 0, 256);", E1, [(0, 63)], "int", freed(256)),
    Own("int *{t} = calloc(90, 4), *{t}_of = {t}; {t} += 5;", E1, [(-5, 63)], "int", freed(360, "{t}_of")),
    Own("int *{t}_of = calloc(2 * n + 40, 4), *{t} = {t}_of + 3;", E1, [(0, 36)], "int", freed(160, "{t}_of")),
    Own("int *{t} = calloc(64, 4), **{t}_at = &{t}; *{t}_at += 0;", E1, [(0, 63)], "int", freed(256)),
]  # fmt: skip

TYPES = {"byte": "unsigned char", "sbyte": "signed char", "ull": "unsigned long long", "bool": "_Bool", "complex": "double _Complex", "ldouble": "long double"}
INTEGERS = {"int", "short", "byte", "sbyte", "unsigned", "long", "ull"}
FAMILIES = {
    "double": ["add"] * 4 + ["min", "max", "sign", "fmax"],
    "float": ["add", "add", "min", "max"],
    "ldouble": ["add", "min"],
    "complex": ["add"],
    "bool": ["set", "set", "or", "xor", "and", "lor", "land"],
    "Level": ["or", "and", "xor", "set", "add", "max"],
    "Color": ["or", "and", "xor", "set", "add", "max"],
}
WHOLE = ["add"] * 8 + ["or", "xor", "and", "min", "max", "min", "max", "set", "set", "sub", "multiply"]


class Folds:
    """Statements that fold, of a Function."""

    # Tables

    def choose_tables(self):
        """The tables that the function's loops fold into; their set-up is added to its own."""
        r = self.r
        self.families = {}
        if r.random() < 0.35:
            self.tables = [self.own_table() for _ in range(r.choice([1, 1, 2]))]
        else:
            self.tables = [self.pick_table() for _ in range(r.choice([1, 1, 1, 2]))]
        comment = [x for x in self.tables if re.fullmatch(r"\w+\[{}\]", x.text) and x.text[0] != "g"]
        if comment and r.random() < 0.3:
            table = r.choice(comment)
            count, hi = r.choice([("64", 63), ("nbins", 63), ("NBINS", 63), ("LEN", 1200), ("0x40", 63), ("BLUE", 3)])
            if hi <= table.dims[0][1] or table.dims[0][1] >= 1200:
                name = table.text[:-4]
                self.setup.append(f"/* parfold: extent {name} {count} */")
                dims = [(0, min(hi, table.dims[0][1]))]
                self.tables = [x._replace(dims=dims) if x.text == table.text else x for x in self.tables]

    def pick_table(self):
        return self.r.choice([x for x in TABLES if not self.without.search(x.text)])

    def own_table(self):
        r = self.r
        own = r.choice([x for x in OWN if not self.without.search(x.declare)])
        t = self.fresh("t")
        self.setup.append(own.declare.format(t=t))
        self.last.append(own.end.format(t=t))
        if "alloc(" in own.declare and own.text == E1 and r.random() < 0.2:
            self.setup.append(r.choice([f"(void){t};", f"gi = {t} != 0;", f"memset({t}, 0, 4);", f"if (n > 90) gp = (int *){t};"]))
        return Table(own.text.format(t=t), own.dims, own.type)

    # Subscripts

    def key(self, scope, lo, hi):
        """A subscript from lo to hi that needs no test."""
        r = self.r
        for _ in range(20):
            e, f, i = self.load(scope), self.load(scope), r.choice(scope.indices)
            number = f"(int){i.text}" if i.unsigned else i.text
            wide = self.subscript(scope, -90, 1200)
            m, s = r.choice([(3, 1), (7, 2), (15, 3), (31, 4)]), r.choice([1, 2, 3])
            m, s = m
            options = [(f"{e} & {m}", 0, m)] * 6 + [(f"w[{wide}]", 0, 39)] * 4 + [(f"w[w[{wide}]]", 0, 39)]
            options += [(f"(unsigned){e} % {m}", 0, m - 1)] * 2 + [(f"(unsigned){e} % (n + 1u)", 0, 33), (f"abs({e}) % {m}", 0, m - 1)]
            options += [(f"c[{wide}] >> {s}", 0, 255 >> s)] * 2 + [(f"c[{wide}]", 0, 255)] * 2 + [(f"(unsigned char){e}", 0, 255)]
            options += [(f"sc[{wide}]", -128, 127)] * 2 + [(f"sc[{wide}] + {s}", -128 + s, 127 + s), (f"sc[{wide}] / 2", -64, 63)]
            options += [(f"({e} & 7) - {s}", -s, 7 - s), (f"{e} % 5", -4, 4), (f"{e} % 5 + 4", 0, 8), (f"{e} > {f}", 0, 1)]
            options += [(f"!{e}", 0, 1), (f"({e} & 3) * 4 + ({f} & 3)", 0, 15), (f"clamp({e}, 0, 31)", 0, 31)]
            options += [(f"{e} < 0 ? 0 : {e} > 31 ? 31 : {e}", 0, 31), (f"MIN(MAX({e}, 0), 15)", 0, 15)]
            options += [(f"(u[{wide}] * 2654435761u) >> 27", 0, 31), (f"(unsigned char)(u[{wide}] >> 8)", 0, 255)]
            options += [(f"(int)y[{wide}]", 0, 7), (f"(size_t){e} % 31ul", 0, 30), (f"(unsigned long){e} & {m}", 0, m)]
            options += [(f"(short)({e} & 31)", 0, 31), (f"(_Bool){e}", 0, 1), (f"({e} & {m}) ^ 1", 0, m), (f"{m} - ({e} & {m})", 0, m)]
            options += [(f"{s}", s, s), (f"({e} & {m}) / 2", 0, m // 2), (f"({e} & 7) * 2", 0, 14), (f"({e} & 7) << 1", 0, 14)]
            options += [(f"(char)({e} & 31)", 0, 31), (f"(unsigned){e} % NBINS", 0, 63), (f"(unsigned){e} % nbins", 0, 63)]
            options += [(f"(size_t)w[{wide}] % far", 0, 39), (f"w[{wide}] % far", 0, 39), (f"bb[{wide}]", 0, 1)]
            options += [(f"({e} | {m}) & {m}", 0, m), (f"({e} & {m}) % (n + 1)", 0, m), (f"~{e} & {m}", 0, m)]
            if i.lo >= 0:
                options += [(f"{number} % {m}", 0, m - 1), (f"{number} & {m}", 0, m), (f"{number} >> {s}", 0, i.hi >> s)] * 2
                options += [(f"{number} / {s + 1}", 0, i.hi // (s + 1)), (f"(unsigned char){number}", 0, min(i.hi, 255))]
            options += [(number, i.lo, i.hi), (f"{number} + {s}", i.lo + s, i.hi + s)] * 2
            text, low, high = r.choice(options)
            if lo <= low and high <= hi and not self.without.search(text):
                return text
        return str(lo if lo > 0 else max(0, min(hi, r.choice([0, 1, 3]))))

    def keyed(self, scope, dims):
        """What comes first, conditions for the update, and the subscripts."""
        r = self.r
        if r.random() < 0.6:
            return [], None, [self.key(scope, *dim) for dim in dims]
        k, lo, hi = self.fresh("k"), *dims[0]
        rest = [self.key(scope, *dim) for dim in dims[1:]]
        if r.random() < 0.3:  # a name for it
            t = r.choice(["int", "long", "short"])
            return [f"{t} {k} = {self.key(scope, lo, hi)};"], None, [k, *rest]
        e = f"kk[{self.subscript(scope, -90, 1200)}]" if r.random() < 0.6 else self.value(scope, 1)
        t = r.choice(["int", "int", "int", "long", "unsigned", "size_t"])
        top = r.choice([x for x in (3, 7, 15, 31, 40) if x <= hi] or [0])
        tests = [(f"{k} >= 0 && {k} < {top + 1}", top)] * 3 + [(f"{k} >= 0 && {k} <= {top}", top), (f"(unsigned){k} < {top + 1}u", top)]
        tests += [(f"0 <= {k} && {k} < n", 32), (f"{k} >= 0 && {k} < n + 1", 33), (f"{k} >= 0 && {k} < nbins", 63)] * 2
        tests += [(f"!({k} < 0 || {k} > {top})", top), (f"{k} > -1 && {k} != {top + 1} && {k} < {top + 9}", top + 8)]
        tests += [(f"{k} >= 0 && {k} < (n & 31)", 31), (f"{k} >= 0 && {k} < gn", 33), (f"{k} >= 0 && {k} < v->n && {k} < 64", 63)]
        tests += [(f"{k} >= 0 && {k} < MIN(n, 40)", 39), (f"{k} >= 0 && {k} < 64 && {k} < *np", 63)]
        if lo < -8 and t in ("int", "long"):
            tests += [(f"{k} > -4 && {k} < {top + 1}", top), (f"{k} >= -7 && {k} <= 7", 7), (f"abs({k}) < 8", 7)] * 2
        if r.random() < 0.05:
            t, e, tests = r.choice(["int", "long"]), f"w[{self.subscript(scope, -90, 1200)}]", [(f"{k} >= 0 && {k} < far", 39), (f"{k} >= 0 && {k} < below", 0)]
        if t in ("unsigned", "size_t") and "far" not in tests[0][0]:
            tests = [(f"{k} < {top + 1}", top), (f"{k} <= {top}u", top), (f"{k} < n", 32), (f"{k} < nbins", 63)]
        # (A negative n is no problem: there are none.)
        test, high = r.choice([x for x in tests if x[1] <= hi and not self.without.search(x[0])] or [(f"{k} == {max(lo, 0)}", 0)])
        before = [f"{t} {k} = {e};"]
        kind = r.random()
        if kind < 0.15 and lo <= 0 and t == "int":
            return before + [f"if ({k} < 0)", f"{k} = 0;", f"if ({k} > {top})", f"{k} = {top};"], None, [k, *rest]
        if kind < 0.25 and scope.again:
            return before + [f"if (!({test}))", scope.again], None, [k, *rest]
        return before, test, [k, *rest]

    # Updates

    def place(self, scope, table, keys):
        """An element, and its type."""
        r, text, kind = self.r, table.text, table.type
        if len(keys) == 1 and r.random() < 0.1 and re.fullmatch(r"\w+\[{}\]", text):
            name = text[:-4]
            text = r.choice([f"(*({name} + ({{}})))", f"(({{}})[{name}])", f"(&{name}[{{}}])[0]", f"({name})[{{}}]", f"ALL({name})[{{}}]", f"(({name} + 1))[(long)({{}}) - 1]"])
            if kind in ("St", "Pt"):
                text = f"({text})"
        text = text.format(*keys)
        if kind in ("St", "Pt"):
            members = ST if kind == "St" else {"x": "int", "y": "int"}
            member = r.choice([x for x in members])
            kind = members[member]
            text = f"{text}.{member}".format(k=self.key(scope, 0, 3))
        return text, kind

    def family(self, table, place, kind):
        """Most often all updates of a table are of one operator."""
        name = (table.text, re.sub(r".*\.|\[.*", "", place))
        if name not in self.families or self.r.random() < 0.07:
            self.families[name] = self.r.choice(FAMILIES.get(kind, WHOLE))
        return self.families[name]

    def amount(self, scope, kind):
        r = self.r
        if kind in ("double", "ldouble") and r.random() < 0.7:
            return f"{r.choice(['y', '0.5 * y'])}[{self.subscript(scope, -90, 1200)}]"
        e = f"(({self.value(scope, 1)}) & 31)"
        if kind == "float":
            return f"({self.value(scope, 1)} & 7) * 0.5f"
        if kind == "complex":
            return r.choice([e, f"1.0i * {e}", f"y[{self.subscript(scope, -90, 1200)}]", f"({e} + 2.0i)"])
        if kind in ("Color", "Level"):
            return f"(Color)({e} & 7)"
        return e

    def update(self, scope, table, p, kind):
        """One fold into the place p."""
        r, family = self.r, self.family(table, p, kind)
        e, f, c = self.amount(scope, kind), self.amount(scope, kind), self.condition(scope)
        t, k = TYPES.get(kind, kind), self.fresh("j")
        if family == "add":
            forms = [f"{p} += {e};"] * 4 + [f"{p} -= {e};", f"{p} = {p} + {e};", f"{p} = {e} + {p};", f"ADD({p}, {e});"]
            forms += [f"{{ {t} t = {p}; t += {e}; {p} = t; }}", f"{p} = {c} ? {p} + {e} : {p};", f"{p} += {e}, {p} += {f};"]
            forms += [f"for (int {k} = 0; {k} < 3; {k}++) {p} += {e};", f"if ({c}) {p} += {e}; else {p} -= {f};", f"{p} = {p} - {e};"]
            if kind in INTEGERS or kind in ("Color", "Level"):
                forms += [f"{p}++;"] * 6 + [f"++{p};", f"{p}--;", f"INCR({p});", f"{p} += !!({c});", f"({c}) && {p}++;"]
                forms += [f"{p} += ({c}) ? 1 : 2;", f"(void)({p}++);", f"{p} = {p} + 1;"]
        elif family in ("or", "xor", "and"):
            op = {"or": "|", "xor": "^", "and": "&"}[family]
            forms = [f"{p} {op}= {e};"] * 3 + [f"{p} = {p} {op} {e};", f"{p} {op}= {c};", f"{p} {op}= 1 << ({e} & 3);", f"{p} {op}= ({c}) != 0;"]
        elif family in ("min", "max"):
            less, name, other = ("<", "MIN", ">") if family == "min" else (">", "MAX", "<")
            forms = [f"if ({e} {less} {p}) {p} = {e};"] * 3 + [f"if ({p} {other} {e}) {p} = {e};", f"{p} = {name}({p}, {e});"]
            forms += [f"{p} = {e} {less} {p} ? {e} : {p};", f"{p} = {p} {less} {e} ? {p} : {e};", f"if (({c}) && {e} {less} {p}) {p} = {e};"]
            forms += [f"{p} = {name}({e}, {p});", f"if ({e} {less}= {p}) {p} = {e};", f"{p} = {name}({name}({p}, {e}), {f});"]
            forms += [f"{{ {t} t = {e}; if (t {less} {p}) {p} = t; }}"] * 2 + ([f"BEST({p}, {e});"] if family == "max" else [])
        elif family == "set":
            one = r.choice(["1", "1", "1", "7"]) if kind != "bool" else "1"
            forms = [f"{p} = {one};"] * 4 + [f"if (!{p}) {p} = {one};", f"{p} = {p} | 1;", f"{p} = 0;"]
        elif family == "lor":
            forms = [f"{p} = {p} || ({c});", f"if ({c}) {p} = 1;", f"if (!{p} && ({c})) {p} = 1;", f"{p} = {c} ? 1 : {p};"]
        elif family == "land":
            forms = [f"{p} = {p} && ({c});", f"if ({c}) {p} = 0;", f"if ({p} && ({c})) {p} = 0;"]
        elif family == "sub":
            forms = [f"{p} -= {e};", f"--{p};", f"{p} = {p} - {e};", f"{p} += -{e};"]
        elif family == "multiply":
            forms = [f"{p} *= {e} | 1;", f"{p} = {p} * ({e} | 1);"] if kind in ("unsigned", "ull", "byte") else [f"{p} *= {c} ? -1 : 1;"]
        elif family == "sign":
            forms = [f"{p} *= {c} ? -1 : 1;", f"{p} = -{p};"]
        else:
            forms = [f"{p} = {r.choice(['fmax', 'fmin', 'fmax'])}({p}, {e});"]
        line = r.choice(forms)
        if r.random() < 0.2:
            return [f"if ({c}) {{", line, "}"]
        return [line]

    def fold(self, scope, odd):
        """A statement that folds into a table."""
        r = self.r
        table = r.choice(self.tables)
        before, test, keys = self.keyed(scope, table.dims)
        lines = []
        for _ in range(r.choice([1, 2, 2, 3]) if table.type in ("St", "Pt") else r.choice([1, 1, 1, 2])):
            lines += self.update(scope, table, *self.place(scope, table, keys))
        for other in self.tables:  # another one, by the same subscript
            fits = len(other.dims) == len(table.dims) and all(a <= c and d <= b for (a, b), (c, d) in zip(other.dims, table.dims))
            if other is not table and fits and r.random() < 0.5:
                lines += self.update(scope, other, *self.place(scope, other, keys))
        if r.random() < 0.2:
            lines = self.by_pointer(table, keys, lines)
        if odd:
            made = self.misstep(scope, table, keys)
            lines = lines + made if r.random() < 0.6 else made + lines if r.random() < 0.6 else made
        if test and r.random() < 0.15:
            lines = [f"if ({test}) {{", *lines, "} else {", *self.update(scope, table, *self.place(scope, table, [self.key(scope, *x) for x in table.dims])), "}"]
        elif test:
            lines = [f"if ({test}) {{", *lines, "}"]
        if r.random() < 0.12 and not before:  # several elements
            j, many = self.fresh("j"), r.choice(["3", "4", "n / 2"])
            inner = [x.replace(keys[-1], j) for x in lines] if len(keys[-1]) > 3 and table.dims[-1][0] <= 0 and table.dims[-1][1] >= 16 else lines
            lines = [f"for (int {j} = 0; {j} < {many}; {j}++) {{", *inner, "}"]
        return ["{", *before, *lines, "}"] if before else lines

    def by_pointer(self, table, keys, lines):
        """The lines, where a pointer leads to the element."""
        whole, q, t = table.text.format(*keys), self.fresh("q"), TYPES.get(table.type, table.type)
        where = f"&{whole}"
        if self.r.random() < 0.3 and re.fullmatch(r"\w+\[{}\]", table.text):
            where = f"{table.text[:-4]} + ({keys[0]})"
        lines = [x.replace(f"{whole}.", f"{q}->").replace(whole, f"(*{q})") for x in lines]
        used = f"(void){q};" if self.r.random() < 0.05 else ""
        return ["{", f"{t} *{self.r.choice(['', '', 'const '])}{q} = {where};{used}", *lines, "}"]

    def misstep(self, scope, table, keys):
        """What is most often no fold into a table, beside others or alone."""
        r = self.r
        p, kind = self.place(scope, table, keys)
        other, _ = self.place(scope, table, [self.key(scope, *x) for x in table.dims])
        whole, beside = table.text.format(*keys), table.text.format(*[self.key(scope, *x) for x in table.dims])
        e, c, s = self.amount(scope, kind), self.condition(scope), self.new("s", "double" if kind in ("double", "float") else "long", 1, 1)
        t = TYPES.get(kind, kind)
        if kind == "ldouble":
            return [f"{s} += {p} > 3;"]
        if kind == "complex":
            return [r.choice([f"{s} += __real__ {p};", f"{p} = {other};", f"{p} = 3;", f"__real__ {p} += 1;", f"{p} = 1 - {p};"])]
        base = re.sub(r"\[[^][]*{}[^][]*\]$", "", table.text)
        integral = kind in INTEGERS
        small = f"((int){p} & 15)" if integral else "3"
        forms = [
            [f"{s} += {p};"], [f"{s} += {other};"], [f"{s} += (int)({p} > 2);"], [f"if ({p} > 3)", f"{s}++;"],
            [f"{p} = {other};"], [f"{p} = {e};"], [f"if ({c})", f"{p} = 0;"], [f"{p} = {e} - {p};"], [f"{other} = 0;"],
            [f"if ({c})", f"{p} = 1;", "else", f"{p} = 2;"], [f"{p} = 3;"], [f"{p} += {other} > 1;"], [f"if ({p} < 5)", f"{p} += 1;"],
            [f"{{ {t} *p = &{other}; *p += 1; }}"] if kind not in ("Color", "Level") else [f"{s} += {p};"],
            [f"{s} += (int)({p} += {e});"], [f"if ({e} > {p}) {{", f"{p} = {e};", f"{s} = 7;", "}"], [f"d[{self.subscript(scope, 0, 900)}] = (int){p} & 31;"],
            [f"if ({c})", f"{p} *= 2;"] if kind in ("unsigned", "ull") else [f"{p} = {p} ? {p} : 1;"],
            [f"{{ {t} t = {p}; {other} = t; }}"], [f"{p} = -{p};"] if kind != "bool" else [f"{p} = !{p};"],
            [f"{{ {t} *p = &{p}; *p += 1; {s} += p == &{other}; }}"], [f"{{ {t} *p = &{p}; if ({c}) p = &{other}; *p += 1; }}"],
            [f"if ({p} == {e})", f"{p} += 1;"], [f"{p} = {e};", f"{p} += 1;"], [f"{p} += {e};", f"{p} = {p} > 9 ? 0 : {p};"],
            [f"{p} = ({c}) ? 1 : {p};", f"{p} = ({c}) ? 4 : {p};"], [f"if ({p})", f"{p} = 1;"],
        ]
        if integral:
            forms += [
                [f"{s} += {p}++;"], [f"{s} += ++{p};"], [f"hist[{p}++ & 255] = 3;"], [f"if (++{p} > 3)", f"{s}++;"],
                [table.text.format(*[f"{small} & {min(15, hi)}" if lo <= 0 else lo for lo, hi in table.dims]).replace("& 0", "& 0") + (";" if table.type in ("St", "Pt") else "++;")],
                [f"{p} += {p} & 3;"], [f"{p} |= 4;"], [f"{p} ^= 1;"], [f"{p} = {p} % 7 + 1;"], [f"{p} <<= 1;"] if kind in ("unsigned", "ull") else [f"{p} >>= 1;"],
                [f"{p} = sq({p});"], [f"{p} += 0.5 * {e};"], [f"u[{self.subscript(scope, 0, 900)}] += {p};"], [f"b[{p} & 63] = 4;"],
            ]  # fmt: skip
        if kind == "int":
            forms += [[f"add(&{p}, {e});"], [f"poke(&{p}, 0, {e});"], [f"better({e}, &{p});"], [f"{s} += peek(&{other}, 0) & 63;"]]
        if re.fullmatch(r"\w+\[{}\]|[\w.>-]+\[{}\]", table.text) and table.type == "int" and table.dims[0][1] >= 31 and table.dims[0][0] <= 0:
            forms += [
                [f"bump({base}, {e});"], [f"BUMP({base}, {e});"], [f"TWICE({base}, {e});"], [f"{s} += total({base}) & 63;"],
                [f"{base}[{base}[{e}] & 15]++;"], [f"{base}[{e}] = {base}[{e} ^ 1] & 31;"], [f"{{ int k = {e}; if (k < {base}[0]) {base}[k]++; }}"],
                [f"{base}[3] = 1;"], [f"{base}[2] += {e};"], [f"{{ int *p = {base}; p[{e}]++; }}"], [f"{{ int *p = {base} + ({e}); *p += 2; }}"],
                [f"(({c}) ? {base} : gb)[{e}]++;"], [f"{base}[({c}) ? 3 : 5]++;"], [f"memset({base}, 0, 8);"], [f"{base}[sizeof {base}[0]] += {e};"],
                [f"gp = {base};", f"gp[{e}]++;"] if table.dims[0][1] >= 63 else [f"{s} += {p};"], [f"{{ int *p = &{base}[3]; {s} += *p & 7; }}"], [f"((unsigned *){base})[{e}]++;"],
                [f"((unsigned char *){base})[{e}]++;"], [f"for (int j = 1; j < 9; j++) {base}[j] += {base}[j - 1] & 1;"],
                [f"if (({c}) && {base} != 0)", f"{base}[{e}]++;"], [f"{s} += (long)({base} - {base});"],
            ]  # fmt: skip
        if table.type in ("St", "Pt"):
            count, text = ("n", "sum") if table.type == "St" else ("x", "y")
            forms += [
                [f"{{ {table.type} t = {whole}; t.{count}++; {whole} = t; }}"], [f"{whole} = {beside};"], [f"{whole}.{text} += {whole}.{count} & 7;"],
                [f"{{ {table.type} *p = &{whole}; p->{text} += {self.amount(scope, 'int')}; p->{count}++; }}"], [f"{{ {table.type} t = {whole}; {s} += t.{count}; }}"],
                [f"{whole}.{count}++;", f"{s} += {whole}.{text} > 3;"], [f"{whole}.{text} += {self.amount(scope, 'int')};", f"{whole}.{count} = {whole}.{count} + 1;"],
                [f"{whole} = ({table.type}){{1, 2}};"], [f"memcpy(&{whole}, &{beside}, 0);"],
            ] * 2  # fmt: skip
            if table.type == "St":
                forms += [[f"tally(&{whole}, 3);"], [f"{whole}.part[{whole}.n & 3]++;"], [f"{whole}.q = {beside}.q;"], [f"{whole}.q.x++, {whole}.q = make(1, 2);"],
                          [f"if ({self.amount(scope, 'int')} > {whole}.hi) {whole}.hi = 9;"], [f"if ({self.amount(scope, 'int')} > {whole}.n) {whole}.n = 3, {whole}.sum = 4;"]]  # fmt: skip
        return r.choice(forms)

    # Other folds

    def flag(self, scope):
        r = self.r
        t = r.choice(["int", "int", "_Bool", "_Bool", "unsigned char", "short", "long", "unsigned", "signed char"])
        f = self.new("f", t, r.choice(["0", "1", "0", "1", "5"]), 1)
        if r.random() < 0.1:
            f = r.choice(["bx->seen[3]", "*bb", "gs.tag", "gc", "bb[1]", "st[1].any", "v->more", "bx->two[1][1]"])
        if self.flags and r.random() < 0.2:
            f = r.choice(self.flags)
        self.flags.append(f)
        c, d, e = self.condition(scope), self.condition(scope), self.value(scope, 1)
        s, k = self.new("s", "long", 0, 1), self.fresh("k")
        legal = [
            [f"if ({c})", f"{f} = 1;"], [f"if ({c})", f"{f} = 0;"], [f"if (!({c}))", f"{f} = 0;"], [f"{f} = {f} && ({c});"], [f"{f} = {f} || ({c});"],
            [f"{f} &= ({c}) != 0;"], [f"{f} &= {c};"], [f"{f} |= {c};"], [f"{f} |= ({c}) != 0;"], [f"if ({f} && !({c}))", f"{f} = 0;"],
            [f"if (!{f} && ({c}))", f"{f} = 1;"], [f"if ({c})", f"{f} = 7;"], [f"{f} = ({c}) ? 1 : {f};"], [f"{f} = {f} ? 1 : !!({c});"],
            [f"{f} = ({c}) ? {f} : 0;"], [f"{f} = ({c}) && {f};"], [f"{f} = !(!{f} && !({c}));"], [f"if (({c}) && {f} == 0)", f"{f} = 1;"],
            [f"{f} = {f} != 0 & ({c}) != 0;"], [f"if ({c}) {{", f"{f} = 1;", f"{s}++;", "}"], [f"if (!({c}))", f"{f} = 0;", "else", f"{s} += 2;"],
            [f"for (int {k} = 0; {k} < 3; {k}++)", f"if (({e}) > {k}) {{", f"{f} = 1;", "break;", "}"], [f"if ({c}) {f} = 1; else if ({d}) {f} = 1;"],
            [f"for (int {k} = 0; {k} < 4 && {f}; {k}++)", f"if (({e}) == {k})", f"{f} = 0;"], [f"switch ({e}) {{", "case 1: case 4:", f"{f} = 1;", "}"],
            [f"{f} = {f} && ({c}) && ({d});"], [f"{f} = {f} ? ({c}) != 0 : 0;"], [f"if ({f})", f"{f} = ({c}) != 0;"], [f"if (!{f})", f"{f} = !!({c});"],
            [f"{f} *= ({c}) != 0;"], [f"{f} = MAX({f}, !!({c}));"], [f"if ({c}) {f} |= 1;"], [f"if ({c}) {f} |= 4;"],
        ]  # fmt: skip
        if scope.again:
            legal += [[f"if ({c})", scope.again, f"{f} = 0;"]]
        odd = [
            [f"if ({c})", f"{f} = 5;", f"if ({d})", f"{f} = 9;"], [f"{f} = {f} ? {f} : ({e}) & 7;"], [f"{f} = !{f};"], [f"{f} ^= 1;"], [f"if ({f})", f"{s}++;"],
            [f"{f} = {f} && (d[{self.subscript(scope, 0, 900)}] = 3);"], [f"if ({f})", f"d[{self.subscript(scope, 0, 900)}] = 3;"], [f"{f} = ({c}) != 0;"],
            [f"if ({c}) {f} = 1; else if ({d}) {f} = 0;"], [f"if (({e}) > 2 && !{f})", f"{f} = 3;"], [f"{f} += {f} == 0 && ({c});"], [f"{s} += 3;", f"{f} = {f} || {s} > 9;"],
            [f"if ({f} && ({c}))", f"{f} = 2;"], [f"if (!{f}) {{", f"{f} = ({c}) != 0;", f"{s} += {e};", "}"], [f"{f} = {f} && ({c});", f"{s} += {f};"],
            [f"if ({f} == 1)", f"{f} = ({c}) ? 2 : 1;"], [f"if (({c}) && {f} < 3)", f"{f}++;"], [f"{f} = {f} && ({c}) ? 4 : 0;"], [f"if (({c}) || {f}) {s} = 3;"],
            [f"{f} = {f} || drain(&d[{self.subscript(scope, 0, 900)}]);"], [f"if ({c}) {{ {f} = 1; {s} = {scope.indices[-1].text}; }}"],
        ]  # fmt: skip
        return r.choice(odd if r.random() < 0.15 else legal)

    def bits(self, scope):
        r = self.r
        t = r.choice(["unsigned", "unsigned", "unsigned char", "unsigned short", "short", "int", "long", "size_t", "signed char", "_Bool", "_Bool", "Color", "Level"])
        b = self.new("b", t, r.choice(["0", "1", "3", "0"]), 1)
        if r.random() < 0.12:
            b = r.choice(["gu", "v->tag", "v->bits", "gc", "ee[1]", "st[2].mask", "bb[3]", "v->more", "*out"])
        e, f, c = self.value(scope, 1), self.value(scope, 1), self.condition(scope)
        e = r.choice([e, e, f"u[{self.subscript(scope, -90, 1200)}]"])
        op = r.choice("|^&")
        legal = [
            [f"{b} {op}= {e};"], [f"{b} = {b} {op} ({e});"], [f"if ({c})", f"{b} {op}= {e};"], [f"{b} {op}= ({c});"], [f"{b} |= 1u << (({e}) & 31);"],
            [f"{b} &= ~(1u << (({e}) & 7));"], [f"{b} = ({e}) {op} {b};"], [f"{b} {op}= ({e}) {op} ({f});"], [f"{b} {op}= !!({e});"],
            [f"{b} {op}= ({c}) != 0;", f"{b} {op}= {f};"], [f"{b} = {c} ? {b} {op} ({e}) : {b};"], [f"{b} {op}= (unsigned char)({e});"], [f"{b} {op}= -({e} & 1u);"],
        ]  # fmt: skip
        odd = [
            [f"{b} = ~{b};"], [f"{b} ^= {e};", f"{b} |= {f};"], [f"{b} = ({b} ^ ({e})) & 255;"], [f"{b} = {b} >> 1 ^ ({e});"], [f"{b} |= {b} >> 1;"],
            [f"{b} += ({e}) & 1;"], [f"{b}++;"], [f"{b} = ({b} | ({e})) ^ 1;"], [f"{b} ^= ({e}) & {b};"], [f"{b} = !{b};"], [f"if ({b} & 1)", f"{b} ^= {e};"],
            [f"{b} = (unsigned char)({b} | ({e}));"], [f"{b} = 3;"], [f"{b} &= {e};", f"{b} &= ~{b};"], [f"{b} = (_Bool)({b} ^ ({e}));"],
        ]  # fmt: skip
        return r.choice(odd if r.random() < 0.15 else legal)

    def library(self, scope):
        """fmin, fmax and macros of that kind, enumerations, and complex numbers."""
        r, c, e, f = self.r, self.condition(scope), self.value(scope, 1), self.value(scope, 1)
        i = self.subscript(scope, -90, 1200)
        if r.random() < 0.35:
            t = r.choice(["double", "double", "float", "int"])
            m, fn = self.new("m", t, r.choice(["0", "-100", "100"]), 1), r.choice(["fmax", "fmin"]) + ("f" if t == "float" else "")
            if r.random() < 0.15:
                m, t = r.choice([("gd", "double"), ("v->w", "double"), ("bx->w[3]", "double"), ("ff[2]", "float")])
            z = r.choice([f"y[{i}]", f"y[{i}]", f"({e}) & 31", f"({c}) ? __builtin_nan(\"\") : y[{i}]"])
            legal = [f"{m} = {fn}({m}, {z});", f"{m} = {fn}({z}, {m});", f"if ({c}) {m} = {fn}({m}, {z});", f"{m} = {fn}({m}, {fn}({z}, 2));"]
            legal += [f"{m} = {fn}({fn}({m}, {z}), ({f}) & 7);", f"{m} = ({c}) ? {fn}({m}, {z}) : {m};"]
            odd = [f"{m} = {fn}({m}, {z}) + 1;", f"{m} = fmax(fmin({m}, 3), {z});", f"{m} = {fn}({m}, {m} + 1);", f"{m} = fmin({m}, {z}), {m} = fmax({m}, 1);"]
            return [r.choice(odd if r.random() < 0.2 else legal)]
        if r.random() < 0.5:
            t = r.choice(["int", "int", "short", "long", "unsigned", "unsigned char", "double"])
            m, (a, b) = self.new("m", t, r.choice(["0", "50", "3"]), 1), r.choice([("MAX", "MIN"), ("MIN", "MAX")])
            legal = [f"{m} = {a}({m}, {e});", f"{m} = {a}({e}, {m});", f"{m} = {a}({a}({m}, {e}), {f});", f"{m} = {a}({m}, {a}({e}, {f}));"]
            legal += [f"{m} = {a}({m}, {b}({e}, {f}));", f"if ({c}) {m} = {a}({m}, {e}); else {m} = {a}({f}, {m});", f"{m} = {c} ? {a}({m}, {e}) : {m};"]
            k = self.fresh("k")
            legal += [f"for (int {k} = 0; {k} < 4; {k}++) {m} = {a}({m}, ({e}) + {k});", f"for (int {k} = 0; {k} < 3; {k}++) if (({e}) - {k} > {m}) {m} = ({e}) - {k};"]
            odd = [f"{m} = {a}({b}({m}, 9), {e});", f"{m} = {a}({m}, {e}) - 1;", f"{m} = {a}({m}, {e}); {m} = {b}({m}, {f});", f"{m} = {a}({m} + 1, {e});"]
            return [r.choice(odd if r.random() < 0.2 else legal)]
        if r.random() < 0.5:
            z = self.fresh("z")
            t = r.choice(["double _Complex", "double _Complex", "float _Complex"])
            self.locals.append(f"{t} {z} = {r.choice(['0', '1', '2.0i + 1'])};")
            self.shown += [(f"{z}.re", "g", f"__real__ {z} + 0.0"), (f"{z}.im", "g", f"__imag__ {z} + 0.0")]
            x = f"(({e}) & 7)"
            legal = [f"{z} += {x};", f"{z} += {x} + 1.0i * ({f} & 3);", f"{z} -= 0.5 * {x};", f"{z} = {z} + {x};", f"if ({c}) {z} += 1.0i;"]
            odd = [f"{z} = {x} - {z};", f"{z} = ~{z};", f"__real__ {z} += {x};", f"if (__real__ {z} > 3) {z} += 1;", f"{z} = __real__ {z} + {x};"]
            return [r.choice(odd if r.random() < 0.2 else legal)]
        b = self.new("e", r.choice(["Color", "Level"]), "0", 1)
        legal = [f"if ({c}) {b} = MANY;", f"{b} |= GREEN;", f"{b} += ({e}) & 3;", f"{b}++;", f"{b} ^= ({e}) & 7;", f"{b} = {b} & (({e}) | 1);", f"if ((({e}) & 7) > {b}) {b} = ({e}) & 7;"]
        return [r.choice(legal)]
