"""The grammar of random programs: loops in all forms, and what is in them."""

import collections
import random
import re

from fuzz_folds import Folds, Table
from fuzz_memory import ALIASES, ARRAYS, HARNESS, HELPERS, OVERLAPS, PARAMETERS, PRELUDE, SIGNED, SIZES, SPELLINGS
from fuzz_memory import TOUCHED, UNSIGNED, Array, Index


Form = collections.namedtuple("Form", "open close again index flags")

# Loops: what opens and closes one, how its body goes on early (None: not at
# all), what counts from 0 or so, and what must hold:
#   own: the counter is declared in it   signed: by its type    one: steps of 1
#   once: it runs at least once          down: from n           last: 'inc' may move
UP = [
    Form("for ({T} {i} = {f}; {i} {R} {N}; {inc}) {{", "}}", "continue;", "{i}", "own"),
    Form("for ({T} {i} = {f}; {i} {R} {N}; {inc}) {{", "}}", "continue;", "{i}", "own"),
    Form("for ({i} = {f}; {i} {R} {N}; {inc}) {{", "}}", "continue;", "{i}", ""),
    Form("for (; {i} {R} {N}; {inc}) {{", "}}", "continue;", "{i}", ""),
    Form("for ({T} {i} = {f}; {N} > {i}; {inc}) {{", "}}", "continue;", "{i}", "own"),
    Form("while ({i} {R} {N}) {{", "{inc}; }}", "{{ {inc}; continue; }}", "{i}", "last"),
    Form("for (; {i} {R} {N};) {{", "{inc}; }}", "{{ {inc}; continue; }}", "{i}", "last"),
    Form("for (;;) {{ if ({i} >= {N}) break;", "{inc}; }}", "{{ {inc}; continue; }}", "{i}", "last"),
    Form("for (;;) {{ STOP({i} >= {N});", "{inc}; }}", "{{ {inc}; continue; }}", "{i}", "last"),
    Form("for (;; {inc}) {{ if ({i} >= {N}) break;", "}}", "continue;", "{i}", ""),
    Form("while (1) {{ if (!({i} < {N})) break;", "{inc}; }}", "{{ {inc}; continue; }}", "{i}", "last"),
    Form("do {{", "{inc}; }} while ({i} < {N});", "{{ {inc}; continue; }}", "{i}", "once last"),
    Form("for (;;) {{", "{inc}; if ({i} >= {N}) break; }}", None, "{i}", "once last"),
    Form("for (;;) {{", "if (++{i} >= {N}) break; }}", None, "{i}", "once one"),
    Form("for (;; {i}++) {{", "if ({i} + 1 >= {N}) break; }}", None, "{i}", "once one signed"),
    Form("while ({i}++ {R} {N}) {{", "}}", "continue;", "({i} - 1)", "one"),
    Form("while (++{i} {R} {N}) {{", "}}", "continue;", "{i}", "one signed before"),
    Form("do {{", "}} while (++{i} < {N});", "continue;", "{i}", "once one"),
    Form("do {{", "}} while ({i}++ < {N});", "continue;", "{i}", "once one"),
    Form("for (; {i} + 1 {L} {N}; {inc}) {{", "}}", "continue;", "{i}", ""),
    Form("for ({i} = -{N}; {i} < {N}; {inc}) {{", "}}", "continue;", "{i}", "signed both"),
    Form("for ({i} = -{N}; {i} < 0; {inc}) {{", "}}", "continue;", "({i} + {N})", "signed both"),
    Form("for ({i} = 0u - 3; {i} != {N} - 3u; {i}++) {{", "}}", "continue;", "(int)({i} + 3u)", "wrap"),
    Form("for ({i} = 250; {i} != (unsigned char)({N} + 250); {i}++) {{", "}}", "continue;", "{i}", "byte"),
    Form("for ({i} = {K}; {i} {R} {K} + {N}; {inc}) {{", "}}", "continue;", "(int)({i} - ({K}))", "edge"),
    Form("for ({T} {i} = {K}; {i} {R} {K} + {N}; {inc}) {{", "}}", "continue;", "(int)({i} - ({K}))", "edge own"),
    Form("{i} = {K}; while ({i} {R} {K} + {N}) {{", "{inc}; }}", None, "(int)({i} - ({K}))", "edge last"),
    Form("{i} = {K} + {N}; while ({i}-- > {K}) {{", "}}", "continue;", "(int)({i} - ({K}))", "edge one"),
    Form("for ({i} = {K} + {N}; {i} > {K}; {i}--) {{", "}}", "continue;", "(int)({i} - 1 - ({K}))", "edge one"),
    Form("EACH({i}, {N}) {{", "}}", "continue;", "{i}", "own one"),
]  # fmt: skip
DOWN = [
    Form("for ({i} = {N} - 1; {i} >= 0; {inc}) {{", "}}", "continue;", "{i}", "signed"),
    Form("for ({T} {i} = {N} - 1; {i} >= 0; {inc}) {{", "}}", "continue;", "{i}", "signed own"),
    Form("for ({i} = {N}; {i} > 0; {i}--) {{", "}}", "continue;", "({i} - 1)", "one"),
    Form("for ({i} = {N}; {i} >= 1; {inc}) {{", "}}", "continue;", "{i}", "signed"),
    Form("for ({i} = {N}; {i}-- > 0;) {{", "}}", "continue;", "{i}", "one"),
    Form("while ({i}-- > 0) {{", "}}", "continue;", "{i}", "one"),
    Form("while ({i}--) {{", "}}", "continue;", "{i}", "one"),
    Form("while (--{i} >= 0) {{", "}}", "continue;", "{i}", "one signed"),
    Form("do {{", "}} while (--{i} > 0);", "continue;", "{i}", "one signed once"),
    Form("do {{", "}} while ({i}-- > 0);", "continue;", "{i}", "one once"),
    Form("while ({i} > 0) {{", "{inc}; }}", "{{ {inc}; continue; }}", "({i} - 1)", "one last"),
    Form("while ({i}) {{", "{inc}; }}", "{{ {inc}; continue; }}", "({i} - 1)", "one last"),
    Form("for (;;) {{ if ({i} == 0) break; --{i};", "}}", "continue;", "{i}", "one"),
    Form("for (;;) {{ if ({i}-- == 0) break;", "}}", "continue;", "{i}", "one"),
    Form("while ({i} != 0) {{ {i}--;", "}}", "continue;", "{i}", "one"),
]  # fmt: skip
# The same with a pointer {p} into {a}, whose end is {e}. A first part of
# 'end;' has {p} begin there.
WALK = [
    Form("for ({T} *{p} = {a}; {p} < {a} + {N}; {p}++) {{", "}}", "continue;", "", "own"),
    Form("for (; {p} < {e}; {p}++) {{", "}}", "continue;", "", ""),
    Form("for ({p} = {a}; {p} != {e}; ++{p}) {{", "}}", "continue;", "", ""),
    Form("while ({p} < {e}) {{", "{p}++; }}", "{{ {p}++; continue; }}", "", "last"),
    Form("while ({p} != {e}) {{", "{p} += 1; }}", "{{ {p}++; continue; }}", "", "last"),
    Form("for (;;) {{ if ({p} == {e}) break;", "{p}++; }}", None, "", "last"),
    Form("for (; {p} + 1 < {e}; {p} += 2) {{", "}}", "continue;", "", ""),
    Form("do {{", "}} while (++{p} < {e});", "continue;", "", "once"),
    Form("while ({p} > {a}) {{ --{p};", "}}", "continue;", "", "end"),
    Form("while ({p}-- > {a}) {{", "}}", "continue;", "", "end"),
    Form("while (--{p} >= {a}) {{", "}}", "continue;", "", "end"),
    Form("while ({z}--) {{", "{p}++; }}", None, "", "last"),
    Form("while ({z}--) {{ {s} += *{p}++;", "}}", "continue;", "", ""),
    Form("while ({p} < {e}) {{ {s} += *{p}++;", "}}", "continue;", "", ""),
    Form("while ({z}--) {{ *{o}++ = *{p}++ & 31;", "}}", "continue;", "", ""),
    Form("for (; {p} < {e}; {p}++, {o}++) {{ {s} += *{p} * (*{o} & 15);", "}}", "continue;", "", ""),
    Form("for (; {z} > 0; {z}--, {p}++) {{", "}}", "continue;", "", ""),
]  # fmt: skip
EDGES = {
    "int": ["2147483607", "-2147483643", "-20"], "long": ["9223372036854775767", "-9223372036854775803"],
    "short": ["32727", "-32763"], "signed char": ["87", "-123"], "unsigned": ["4294967255u", "1u"],
    "size_t": ["18446744073709551575ul", "4294967290ul"], "unsigned char": ["215", "9"], "unsigned short": ["65495"],
}  # fmt: skip

class Scope:
    """What a statement may use: a loop's counters, and those around it."""

    def __init__(self, outer=None, arrays=()):
        self.indices = list(outer.indices) if outer else []
        self.arrays = list(outer.arrays if outer else arrays)
        self.temporaries = list(outer.temporaries) if outer else []
        self.level = outer.level + 1 if outer else 0
        self.again = None  # the statement that goes on with the next iteration
        self.bound = None  # a variable that the loop's test may read
        self.address = None  # a pointer to the counter, or an expression of its address
        self.counter = None  # one that may be advanced once more


class Function(Folds):
    """A random function: its text, and the calls of it."""

    def __init__(self, rng, name, without):
        self.r, self.name, self.without = rng, name, without
        self.number = 0
        self.locals, self.shown, self.names = [], [], []
        self.before = self.best = None
        self.overlap = rng.choice([""] * 12 + list(OVERLAPS))
        self.n_type = rng.choice(["int", "int", "int", "long", "unsigned", "short", "size_t"])
        self.n = Index("n", 0, 33, self.n_type in UNSIGNED)
        self.twisted = rng.random() < 0.35
        # A function touches few things, so that most of its loops are legal.
        self.written = rng.sample([x for x in ARRAYS if x.writable], rng.choice([1, 1, 2]))
        self.read = rng.sample(ARRAYS, 3)
        if rng.random() < 0.75:
            kept = [x for x in self.read if x.text not in [y.text for y in self.written]]
            self.read = [x._replace(writable=False) for x in kept] or ARRAYS[:1]
        if self.overlap in TOUCHED and rng.random() < 0.8:
            first, second = (next(x for x in ARRAYS if x.text.startswith(y)) for y in TOUCHED[self.overlap])
            self.written = [first if first.writable and (rng.random() < 0.6 or not second.writable) else second]
            self.read = [first, second, rng.choice(self.read)]
        self.scalar = rng.choice(["extra", "v->k", "*np", "(int)v->q.x", "gs.k", "NP", "gn"])
        self.helpers = rng.sample(HELPERS, 2)
        self.flags, self.tables, self.last = [], [], []
        self.aliased = rng.random() < 0.25
        self.setup = self.aliases() if self.aliased else []
        if rng.random() < 0.55:
            self.choose_tables()
        body = []
        for _ in range(rng.choice([1, 1, 2])):
            body += self.loop(Scope(arrays=self.read), self.twisted)
        self.text = self.assemble(body)

    def assemble(self, body):
        parameters = []
        restrict = self.overlap == "" and self.r.random() < 0.15
        for name, (kind, _) in PARAMETERS.items():
            if kind.endswith("[48]"):
                parameters.append("int (*m)[48]")
            else:
                parameters.append(kind + (f"restrict {name}" if restrict and name in "abd" else name))
        lines = [f"{self.r.choice(['static ', ''])}void {self.name}({self.n_type} n,"]
        lines.append("  " + ", ".join(parameters) + ") {")
        lines += self.setup + self.locals + body
        lines = [x + self.r.choice([""] * 60 + [" // note", " /* { */"]) for x in lines]
        lines += [f'printf(" {text}=%{form}", {value});' for text, form, value in self.shown]
        return lines + self.last + ["}"]

    def calls(self):
        kinds = [{}] if self.r.random() < 0.3 else []
        kinds += [self.r.choice(OVERLAPS[self.overlap])]
        for kind in kinds:
            given = ", ".join(kind.get(p, PARAMETERS[p][1]) for p in PARAMETERS)
            yield f'reset(n); printf("{self.name} %d:", n); {self.name}(n, {given}); dump();'

    def aliases(self):
        """Has the function's loops touch an array by two names."""
        r, bases = self.r, ["d", "gb", "gs.arr", "v->arr", "local", "b", "ga", "mine"]
        base, other = r.sample(bases, 2)
        declare, name = r.choice(ALIASES)
        if base.startswith("v") and declare.startswith("v"):
            base = "gb"
        lines = [f"int {x}[300] = {{1, 2, 3}};" for x in ("local", "mine") if x in (base, other)]
        if "mine" in (base, other):
            lines.append(f"{r.choice(['share(mine);', '(void)mine;', 'poke(mine, 3, 4);'])}")
        p = self.fresh("z")
        lines.append(declare.format(p=p, base=base, other=other, k=r.choice([0, 1, 2])))
        kind = "byte" if re.search("char(?! [*][)]{base} [+] 4)", declare + name) else "int"
        pair = [Array(base + "[{}]", 0, 250, "int", True)]
        pair += [Array(name.format(p=p, base=base, other=other, k=1), 0, 250, kind, not re.search("const|\\(int\\)", declare + name))]
        r.shuffle(pair)
        self.written = [pair[0]] if pair[0].writable else [pair[1]]
        self.read = [pair[1], r.choice(self.read), pair[r.choice([0, 1, 1])]]
        self.shown += [(x, "lu", f"mix({x}, sizeof {x})") for x in ("local", "mine") if x in (base, other)]
        return lines

    def fresh(self, base):
        self.number += 1
        if base in "sim" and self.r.random() < 0.03:  # names that the new code likes
            name = self.r.choice(["threads", "from", "to", "sum", "i_first", "team_", "s_first"])
            if name not in self.names:
                self.names.append(name)
                return name
        return f"{base}{self.number}"

    def new(self, base, kind, start, shown=0.7):
        """A new local variable."""
        name = self.fresh(base)
        star = kind.endswith("*")
        self.locals.append(f"{kind}{'' if star else ' '}{name} = {start};")
        if star or self.r.random() >= shown:
            return name
        inexact = kind in ("double", "float")
        self.shown.append((name, ".17g" if inexact else "lld", name if inexact else f"(long long){name}"))
        return name

    # Expressions, none of which has a side effect. All values are small.

    def subscript(self, scope, lo, hi, plain=False):
        """An index between lo and hi, most often made of counters."""
        pick = self.r.choice
        for _ in range(12):
            e, o = pick(scope.indices[-2:]), pick(scope.indices)
            te, to = (f"(int){x.text}" if x.unsigned else x.text for x in (e, o))
            tn = "(int)n" if self.n.unsigned else "n"
            k = pick([1, 1, 2, 3])
            text, low, high = pick(
                [(e.text, e.lo, e.hi)] * (40 if plain else 12)
                + [(f"{e.text} + {k}", e.lo + k, e.hi + k)] * 2
                + [
                    (f"{te} - {k}", e.lo - k, e.hi - k),
                    (f"{k + 1} * {te}", (k + 1) * e.lo, (k + 1) * e.hi),
                    (f"2 * {te} + {k}", 2 * e.lo + k, 2 * e.hi + k),
                    (f"{tn} - 1 - {te}", -1 - e.hi, 32 - e.lo),
                    (f"{te} + {tn}", e.lo, e.hi + 33),
                    (f"-{te}", -e.hi, -e.lo),
                    (f"{te} / 2", e.lo, e.hi),
                    (f"({te} >> 1)", e.lo, e.hi),
                    (f"({te} ^ 1)", e.lo - 1, e.hi + 1),
                    (f"(unsigned char)({te} * {8 * k})", 0, 255),
                    (f"(unsigned char)({te} + 250)", 0, 255),
                    (f"((unsigned){te} + 3) % 64", 0, 63),
                    (f"((unsigned){te} - 7) % 128", 0, 127),
                    (f"(short)({te} + {k})", e.lo + k, e.hi + k),
                    (f"({te} & {2 ** (k + 1) - 1})", 0, 2 ** (k + 1)),
                    (f"w[{e.text}]", 0 if -90 < e.lo else -9999, 40 if e.hi < 1200 else 9999),
                    (str(k), k, k),
                    (f"{to} * 40 + {te}", 40 * o.lo + e.lo, 40 * o.hi + e.hi),
                    (f"{to} * {tn} + {te}", 33 * o.lo + e.lo, 33 * o.hi + e.hi),
                    (f"{to} + {te}", o.lo + e.lo, o.hi + e.hi),
                    (f"{to} - {te}", o.lo - e.hi, o.hi - e.lo),
                ]
            )
            if lo <= low and high <= hi and (e is not o or "*" not in text or len(scope.indices) == 1):
                return text
        return "3"

    def element(self, scope, array, plain=False):
        if array.text.startswith("gm") and len(scope.indices) > 1 and self.r.random() < 0.7:
            one, two = (self.subscript(scope, 0, 47, plain) for _ in range(2))
            return f"gm[{one}][{two}]"
        return array.text.format(self.subscript(scope, array.lo, array.hi, plain))

    def load(self, scope):
        array = self.r.choice(scope.arrays)
        text = self.element(scope, array)
        if array.kind == "double":
            return f"((int){text} & 255)" if self.tables else f"(int){text}"
        if array.kind in ("unsigned", "wide") or (array.kind == "int" and self.overlap == "c") or self.grows(array):
            return f"(int)({text} & 255)"
        return text

    def grows(self, array):
        """May its elements become large?"""
        if not self.tables or array.text[0] in "wy":
            return False
        name = re.search(r"[a-z]\w*(?![\w ]*\*)", array.text)[0]
        others = {"gm": "m", "m": "gm", "kk": "gbox", "ga": "gp", "gb": "t"}
        return bool(self.overlap or self.aliased) or any(re.match(rf"\W*({name}|{others.get(name, name)})", x.text) for x in self.tables)

    def value(self, scope, depth=2):
        r = self.r
        if depth == 0 or r.random() < 0.3:
            leaf = r.random()
            if leaf < 0.6:
                return self.load(scope)
            if leaf < 0.75:
                return f"(int){r.choice(scope.indices).text}"
            if leaf < 0.82 and scope.temporaries:
                return r.choice(scope.temporaries)
            return r.choice(["3", "-2", "1", self.scalar])
        x, y = self.value(scope, depth - 1), self.value(scope, depth - 1)
        return r.choice(
            [f"({x} + {y})"] * 4
            + [f"({x} - {y})"] * 3
            + [f"({x} & 7)", f"({x} % 5)", f"3 * {x}", f"({x} > {y})", f"({x} ^ {y})"]
            + [f"({x} > {y} ? {x} : {y})", f"(unsigned char)({x})", f"(short)({x})", f"(- {x})"]
            + [f"({x} && {y})", f"SQ({x})"]
            + [text.format(x=x, y=y) for text in self.helpers]
        )

    def condition(self, scope):
        x, r = self.value(scope, 1), self.r
        i = r.choice(scope.indices).text
        return r.choice(
            [f"{x} > {r.choice([0, 2, 4])}"] * 2
            + [f"{x} & 1", f"{x}", f"{i} > 0", f"{i} != 3", f"{i} % 3 == 0", f"{x} <= {self.value(scope, 1)}"]
            + [f"{x} > 1 && {self.value(scope, 1)}", f"!{x} || {i} > 2"]
        )

    # Statements; each is a list of lines.

    def target(self, scope):
        """A place to accumulate in, and its type; at times the one of before, by another spelling."""
        r, kind = self.r, self.r.random()
        if self.before and r.random() < 0.2:
            place, t = self.before
            if place in SPELLINGS and r.random() < 0.5:
                place = r.choice(SPELLINGS[place])
            return place, t
        found = self.any_target(scope, kind)
        if not re.match(r"(d|gb)\[", found[0]):  # no subscript that may not be in scope
            self.before = found
        return found

    def any_target(self, scope, kind):
        r = self.r
        if kind < 0.55:
            t = r.choice(SIGNED[:3] * 2 + SIGNED + UNSIGNED + ["double", "double", "float", "long long"])
            return self.new("s", t, r.choice([0, 0, 1, 5])), t
        if kind < 0.6:
            s = self.fresh("s")
            self.locals.append(f"static long {s}; {s} = 4;")
            self.shown.append((s, "ld", s))
            return s, "long"
        if kind < 0.65:
            p = self.new("p", "Pt", "{1, 2}", 0)
            self.shown.append((p, "d", f"{p}.x + 100 * {p}.y"))
            return f"{p}.x", "int"
        if kind < 0.7:
            return f"*{self.new('r', 'int *', '&' + self.new('s', 'int', 2, 1))}", "int"
        if scope.level > 1 and kind < 0.8 and self.overlap != "np":
            i = scope.indices[0]
            return r.choice([f"d[{i.text}]", f"gb[{i.text} + 3]" if i.lo >= -1 else "d[2]"]), "int"
        return r.choice(
            [("gl", "long"), ("gu", "unsigned"), ("gc", "unsigned char"), ("gd", "double"), ("*out", "long")]
            + [("v->sum", "long"), ("v->q.y", "int"), ("v->lo", "short"), ("v->tag", "unsigned char")]
            + [("v->bits", "unsigned"), ("v->w", "double"), ("q[0]", "int"), ("q[3]", "int"), ("*out", "long")]
            + [("gs.sum", "long"), ("gs.q.x", "int"), ("q[*w & 7]", "int"), ("gm[3][4]", "int")]
        )

    def operand(self, scope, t):
        if t == "double" and self.r.random() < 0.7:
            return f"{self.r.choice(['x', 'y', '0.5 * y'])}[{self.subscript(scope, -90, 1290)}]"
        if t == "float":
            return f"({self.value(scope, 1)} & 7)"
        return self.value(scope)

    def accumulate(self, scope):
        s, t = self.target(scope)
        e, f, c, r = self.operand(scope, t), self.operand(scope, t), self.condition(scope), self.r
        op = r.choice(["+"] * 10 + ["-"] * 3 + ["|", "^", "&"] * (r.random() < 0.3 and t not in ("double", "float")))
        if r.random() < 0.1 and (t in UNSIGNED or t == "double"):
            op, e = "*", f"({c} ? 1 : -1)" if t == "double" else f"({e} | 1)"
        lines = [f"{s} {op}= {e};"]
        forms = [lines] * 6 + [[f"{s} = {s} {op} {e};"]] * 2 + [[f"if ({c})", *lines]] * 3
        forms += [[f"if ({c}) {{", *lines, "} else {", f"{s} {op}= {f};", "}"]]
        forms += [[f"{s} = {c} ? {s} {op} {e} : {s};"], [f"{{ {t} t = {s}; t {op}= {e}; {s} = t; }}"]]
        forms += [[f"if ({c})", f"++{s};"], [f"{s} += {c};"], [f"++{s};"], [f"ADD({s}, {e});"]]
        forms += [[f"switch ({f if t not in ('double', 'float') else '1'}) {{", "case 1: case 3:", *lines, "break;"]
                  + ["case 2:", f"{s} {op}= {f};", "default:", f"{s} {op}= 1;", "}"]]  # fmt: skip
        forms += [[f"({c}) && ({s} {op}= {e}, 1);"], [f"{s} {op}= ({c}, {e});"]]
        forms += [["do {", f"if ({c}) break;", *lines, "} while (0);"]]
        k, m = self.fresh("k"), r.choice(["1", "3", "7"])
        forms += [[f"for (int {k} = 0; {k} < {m}; {k}++) {{", f"if (({f}) > {k} * 2) {w}", f"{s} {op}= {e};", "}"]
                  for w in ("break;", "continue;") if t != "float"]  # fmt: skip
        forms += [["{", f"int {k} = {f} & 255;", f"while ({k} > {m}) {{", f"{s} {op}= {k};", f"{k} >>= 1;", "}", "}"]
                  for _ in range(t not in ("double", "float"))]  # fmt: skip
        if op in "+-":
            forms += [[f"{s} = {e} + {s};"], [f"if (!({c}))", scope.again, *lines]] if scope.again else []
            forms += [[f"{s} += {e}, {s} -= {f};"]]
        if t == "int" and "." not in s:
            forms += [[f"add(&{s}, {e});"]]
        if s == "gl":
            forms += [[f"addg({e});"]] * 3
        if s == "v->sum":
            forms += [["count(v);"]]
        return r.choice(forms)

    def extremum(self, scope):
        r = self.r
        t = r.choice(["int", "int", "long", "short", "double", "unsigned", "unsigned char"])
        m = self.new("m", t, r.choice(["0", "-1000", "1000", "3"]), 1)
        if r.random() < 0.15:
            m, t = r.choice([("*out", "long"), ("v->q.x", "int"), ("gl", "long"), ("gd", "double")])
        if self.best and r.random() < 0.15:
            m, t = self.best
        self.best = m, t
        e = self.operand(scope, t) if t == "double" else self.value(scope, 1)
        e = e if t == "double" or r.random() < 0.4 else f"({e}) % 7"
        x = e
        lines = []
        if r.random() < 0.4:
            x = self.fresh("e")
            lines = [f"{t} {x} = {e};"]
        op = r.choice(["<", ">", "<=", ">="])
        sets = [f"{m} = {x};"]
        i = r.choice(scope.indices)
        for _ in range(r.choice([0, 1, 1, 2])):
            k = self.new("k", r.choice(["int", "long"]), "-1", 1)
            sets.insert(r.choice([0, 1]), f"{k} = {r.choice([i.text, i.text, self.value(scope, 1)])};")
        if r.random() < 0.1:
            first = self.new("f", "int", 1)
            return lines + [f"if ({first} || {x} {op} {m}) {{", *sets, f"{first} = 0;", "}"]
        if r.random() < 0.1 and t == "int":
            low = self.new("m", t, r.choice(["1000", "0"]), 1)
            return lines + [f"if ({x} > {m}) {{", *sets, f"}} {r.choice(['else', ''])} if ({x} < {low})", f"{low} = {x};"]
        if len(sets) == 1 and r.random() < 0.4:
            return lines + r.choice(
                [[f"{m} = {x} {op} {m} ? {x} : {m};"], [f"{m} = {m} {op} {x} ? {m} : {x};"], [f"BEST({m}, {x});"]]
            )
        test = r.choice([f"{x} {op} {m}", f"{m} {op} {x}", f"{self.condition(scope)} && {x} {op} {m}"])
        lines += [f"if ({test}) {{", *sets, "}"]
        if "." not in m and r.random() < 0.1:
            lines = lines[: -len(sets) - 2] + [f"if ({test}) {', '.join(x[:-1] for x in sets)};"]
        return ["{", *lines, "}"]

    def store(self, scope):
        array = self.r.choice(self.written + [x for x in scope.arrays if x.writable])
        place, e, r = self.element(scope, array, True), self.value(scope), self.r
        if array.kind == "double":
            return [f"{place} = {self.operand(scope, 'double')};"]
        e = r.choice([f"({e}) & 31", f"({e}) & 31", f"({e}) % 9"])
        if self.overlap != "np" and array.kind != "wide":
            op = r.choice(["=", "=", "=", "+=", "^="])
            e = e if op != "^=" else f"({e}) & 15"
        else:
            op, e = "=", f"({e}) & 31" if "%" in e else e
        line = f"{place} {op} {e};"
        return r.choice([[line]] * 3 + [[f"if ({self.condition(scope)})", line]])

    def temporary(self, scope):
        """A variable that every iteration sets; most often it is private."""
        r = self.r
        own = r.random() < 0.5
        t = self.fresh("t") if own else self.new("t", "int", "7", 0.2)
        line = f"{'int ' if own else ''}{t} = {self.value(scope)};"
        scope.temporaries.append(t)
        return [line]

    def filled(self, scope):
        """An array that most often every iteration fills before it reads it."""
        r, e, f = self.r, self.value(scope, 1), self.value(scope, 1)
        g, j, b = self.fresh("g"), self.fresh("j"), self.new("s", "int", 0, 1)
        declare = f"int {g}[40] = {{1, 2, 3}};"
        lines = ["{"]
        (lines if r.random() < 0.4 else self.locals).append(declare)
        k = r.choice(["4", "5", "n", "(*w & 7)"])
        heads = [f"for (int {j} = 0; {j} < {k}; {j}++)"] * 8 + [f"for (int {j} = {k} - 1; {j} >= 0; {j}--)"]
        heads += [f"for (int {j} = 0; {j} < {k}; {j} += 2)", f"for (int {j} = 1; {j} <= {k}; {j}++)"]
        heads += [f"if ({e} > 0) for (int {j} = 0; {j} < {k}; {j}++)", f"for (int {j} = 0; {j} < {k} && {e} > {j}; {j}++)"]
        inner = [f"{g}[{j}] = {e} + {j};"] * 6 + [f"if ({f} > {j}) {g}[{j}] = {e};", f"if ({f} < 0) break; {g}[{j}] = 3;"]
        inner += [f"{g}[{j} ^ 1] = {e};", f"{g}[{j}] = {j} ? {g}[{j} - 1] & 63 : {e};", f"{g}[{j} + 1] = {e};"]
        one = [[r.choice(heads) + " {", r.choice(inner), "}"]] * 6
        one += [[f"fill({g}, {k}, {e});"], [f"memset({g}, 0, sizeof {g});"], [f"memset({g}, 0, {k} * sizeof *{g});"]]
        one += [[f"{g}[0] = {e};", f"{g}[1] = {f};"], [f"memcpy({g}, b, {k} * sizeof *{g});"]]
        read = self.fresh("j")
        test = r.choice([k, k, k, k, "4", "5", f"{k} + 1"])
        two = [[f"for (int {read} = {r.choice('0001')}; {read} < {test}; {read}++)", f"{b} += {g}[{read}] & 63;"]] * 4
        two += [[f"{b} += {g}[{r.choice([0, 1, 2])}] & 63;"], [f"{b} += peek({g}, {f} & 1) & 63;"]]
        two += [[f"for (int {read} = 0; {read} < {test}; {read}++)", f"gb[{read}] = {g}[{read}] & 63;"]]
        return lines + r.choice(one) + r.choice(two) + ["}"]

    def copying(self, scope):
        """Structures, and calls that store."""
        r, e = self.r, self.value(scope, 1)
        i, j = (self.subscript(scope, 0, 60) for _ in range(2))
        b, z = self.new("b", "int", 0, 0.3), self.new("z", "Pt", "{0, 1}", 0)
        return r.choice(
            [
                [f"ps[{i}] = ps[{j}];"],
                ["{", f"Pt z = ps[{i}];", f"z.x += z.y & 7;", f"ps[{j}] = z;", "}"],
                [f"ps[{i}] = make({e}, 2);"],
                [f"poke(d, {i}, {e});"],
                [f"{'memmove' if self.overlap == 'b' else 'memcpy'}(d + {i}, b + {j}, sizeof *d);"],
                [f"memmove(&h[{i}], &h[{j}], 2);"],
                [f"same(d)[{i}] = ({e}) & 31;"],
                [f"pick(d, gb, {e})[{i}] = 4;"],
                [f"{{ int lo, hi; bounds({e}, &lo, &hi); gb[{i}] = (lo + 2 * hi) & 31; }}"],
                [f"better({e}, &{b});"],
                [f"gb[{i}] += drain(&d[{j}]);"],
                [f"{z} = ps[{i}];", f"gb[{j}] = {z}.x & 31;"],
                [f"{z}.x = {e};", f"gb[{j}] = norm({z}) & 31;"],
                [f"{z}.x = {e};", f"{z}.y = {z}.x + 1;", f"{b} += {z}.y;"],
                [f"{{ Pt *p = &ps[{i}]; p->x = {e} & 31; {b} += p->y; }}"],
                [f"{{ S *o = v; o->arr[{i}] = ({e}) & 31; }}"],
                [f"{{ int *p = d + {i}; *p = ({e}) & 31; }}"],
            ]
        )

    def twist(self, scope):
        """Something that most often must keep a loop from being rewritten."""
        r, e, c = self.r, self.value(scope, 1), self.condition(scope)
        i, j = (self.subscript(scope, 0, 900) for _ in range(2))
        s, z = self.new("s", "int", 1, 1), self.new("z", "unsigned", 2, 1)
        o = self.new("o", "int", 0, 0.8)
        update = f"{s} += {e};"
        kinds = [
            [update, f"d[{i}] = {s} & 31;"], [f"d[{i}] = {s} & 31;", update], [f"{z} = 2 * {z} + {e};"],
            [f"{s} = ({e}) - {s};"], [update, f"{z} += {s};"], [f"{z} += {s};", update], [f"{s} = {e};"],
            [f"if ({c})", f"{s} = {e};"], [update, f"if ({c})", f"{s} = 0;"], [update, f"if ({s} > 50) {s} = 0;"],
            [update, f"if ({s} & 1)", f"{o}++;"], [f"{o} += a[{s} & 31];", update], [f"{s} += 0.5 * ({e});"],
            [f"{s} = {o};", f"{o} = {e};"], [f"{o} += {s};", f"{s} = {e};"], [f"if ({c}) break;"],
            [f"{o} = tick();", f"{s} += {o};"], [f"{s} += slot();"], [f"{o} += extra;", f"setg({e});"],
            [f"setg({e});", f"{o} += extra;"], [f"extra = ({e}) & 31;", f"{o} += getg();"], [f"{o} += getg();", f"extra = 4;"],
            [f"keep(v, {e});", f"{o} += v->k;"], [f"{o} += noisy({e} & 3);"], [f"ga[{i}] = 5;", f"{o} += team({e});"],
            [f"gb[{i}] = gb[{j}] & 15;"], [f"d[{i}] = d[{j}] & 31;"], [f"d[w[{i} & 63]] = ({e}) & 31;"],
            [f"un.b[{i} & 127] = {e};", f"{o} += un.s[{j} & 63] & 15;"], [f"{z} = {z} > 9u ? {z} : {e} & 7;"],
            [f"if ({s} < {e}) {{", f"{s} = {e};", f"{o}++;", "}"], [f"if (({e}) > {s}) {s} = ({e}) + 1;"],
            [f"if (({e}) > {s}) {{", f"{s} = {e};", f"d[3] = {s} & 31;", "}"], [f"fp = {e} & 1 ? sq : thread;"],
            [f"{{ int *p = d + {i}; *p = ({e}) & 31; p = gb + {j}; *p = 3; }}"], [f"{o} += (v->q.x = {e} & 7);"],
            [f"{{ int *p = {c} ? d : gb; p[{i}] = 2; }}"], [f"v->data[{i}] = 3;"], [f"v->data = d;"],
            [f"v->bits = {e};", f"v->more += 1;"], [f"{s} += {e};", f"{s} *= 1;"], [f"{z} += {e};", f"{z} *= 3;"],
            [f"if ({c}) d[{o}++ & 63] = ({e}) & 31;"], [f"d[{o}++ & 255] = ({e}) & 31;"], [f"d[{o}] = 3;", f"{o} += 2;", f"{o} %= 200;"],
            [f"{{ Pt p = v->q; p.x += {e}; v->q = p; }}"], [f"{{ Pt p = v->q; p.x = {e}; v->q = p; {s} += v->q.y; }}"],
            [f"{s} = {s} + {e} - {s};"], [f"{{ S *o = &gs; o->k = {e} & 7; v->k++; }}"],
        ]  # fmt: skip
        kinds += [[f"*(&n) = n;"], [f"{o} += *&n & 3;"]]
        if scope.address:
            kinds += [[f"{o} += *{scope.address};"], [f"add({scope.address}, 0);", f"{s} += *{scope.address};"]] * 2
        if scope.bound and self.overlap != "np":
            b = scope.bound
            kinds += [[f"if ({c} && {b} > 2)", f"{b} -= 1;"], [f"if ({b} > 3)", f"{b} = 3;"], ["setn(9);"]] * 2
        if scope.counter:
            x = scope.counter
            kinds += [[f"if ({c})", f"{x}++;"], [f"{x}++;"], [f"{s} += {x}++;"], [f"{s} += ++{x} & 7;"]] * 2
        return r.choice(kinds)

    def search(self, scope):
        """The body of a loop that looks for something."""
        r, c = self.r, self.condition(scope)
        o, s = self.new("o", "int", 3, 0.9), self.new("s", "int", 1, 0.9)
        e, f = self.value(scope, 1), self.value(scope, 1)
        found = r.choice(
            [["break;"], [f"{o} = {e};", "break;"], [f"gu += {s} & 7;", f"{o} = 4;", "break;"]]
            + [[f"if ({s} > 2) {o} = 1;", f"{s} = {f};", "break;"], [f"for (int q = 0; q < 9; q++) if (q > 3) break; else {o}++;", "break;"]]
        )
        lines = [[f"if ({c}) {{", *found, "}"]]
        if r.random() < 0.3:
            lines.append([f"if ({self.condition(scope)}) {r.choice(['break;', '{ gu++; break; }'])}"])
        if scope.again and r.random() < 0.2:
            lines[0] = [f"if (!({c})) {scope.again}", *found] if len(lines) == 1 else lines[0]
        for line in [f"{s} = {f};"] * (r.random() < 0.3) + [f"if ({e} & 1) {s} = {f};"] * (r.random() < 0.1):
            lines.insert(r.randint(0, len(lines) - (lines[-1][-1] == "break;")), [line])
        if r.random() < 0.5:
            lines.insert(0, self.temporary(scope))
        return lines

    def statements(self, scope, twisted):
        r, made = self.r, []
        if r.random() < 0.12 and not self.tables:
            return self.search(scope)
        odd = [self.twist(scope)] if twisted and not (self.tables and r.random() < 0.8) else []
        mostly = self.tables and r.random() < 0.85  # folds into a table, and little else
        if mostly:
            made.append(self.fold(scope, twisted and not odd))
        for _ in range(r.choice([0, 0, 0, 1] if mostly else [1, 1, 1, 2, 2, 3])):
            kind = r.random()
            if r.random() < 0.15:
                made.append(r.choice([self.flag, self.flag, self.bits, self.library])(scope))
                continue
            if self.tables and r.random() < 0.4:
                made.append(self.fold(scope, False))
                continue
            if kind < (0, 0.16, 0.08, 0)[scope.level]:
                made.append(self.loop(scope, False))
            elif kind < 0.28:
                made.append(self.temporary(scope) + self.accumulate(scope))
            elif kind < 0.56:
                made.append(self.accumulate(scope))
            elif kind < 0.72:
                made.append(self.extremum(scope))
            elif kind < 0.85:
                made.append(self.store(scope))
            elif kind < 0.94:
                made.append(self.filled(scope))
            else:
                made.append(self.copying(scope))
        at = r.randint(0, len(made))
        return made[:at] + odd + made[at:]

    # Loops

    def form(self, forms):
        return self.r.choice([x for x in forms if not self.without.search(x.open + x.close)])

    def bound(self, scope, signed, down):
        """What a counter is compared with, and the most that can be."""
        r = self.r
        kinds = [("n", 33)] * 8 + [("n / 2", 16), ("9", 9), ("(long)n", 33), ("(n & 15)", 15), ("n + 2", 35), ("LIMIT(n)", 33)]
        if not down:
            kinds += [("(n + 0u)", 33), ("sizeof(int) * 3", 12), ("(unsigned char)n", 33)]
        far = 70 if self.overlap == "np" else 33
        kinds += [("v->n", far), ("gn", far), ("*np", far), ("gs.n", 33)]
        if signed and not self.n.unsigned:
            kinds += [("n - 1", 32)] * 2
        if scope.indices:
            i = scope.indices[-1]
            if i.lo >= -1 and i.hi < 60 and (signed or i.lo >= 0):
                kinds += [(i.text, i.hi), (f"{i.text} + 1", i.hi + 1), ("w[2]", 40), ("5", 5)] * 2
        return r.choice(kinds)

    def loop(self, outer, twisted):
        r = self.r
        if r.random() < 0.2:
            return self.walk(outer, twisted)
        scope, down = Scope(outer), r.random() < 0.28
        form = self.form(DOWN if down else UP[:6] * 2 + UP)
        signed = "signed" in form.flags or r.random() < 0.6
        kind = r.choice(SIGNED if signed else UNSIGNED)
        bound, most = self.bound(scope, signed, down)
        if "both" in form.flags and (self.n.unsigned or bound != "n"):
            bound, most = "9", 9
        if down and ">" not in form.open + form.close and bound not in ("n", "n / 2", "n + 2", "(n & 15)", "5"):
            bound, most = "9", 9
        if down and signed and self.n.unsigned:
            bound = "(int)" + bound
        step = 1 if "one" in form.flags or (down and not signed) else r.choice([1, 1, 1, 1, 2, 3])
        relation = r.choice(["<", "<", "<", "<=", "!="])
        first = r.choice([0, 0, 0, 1, 2, "(*w & 3)"]) if relation != "!=" else 0
        if step != 1 or twisted or bound not in ("n", "9", "n + 2", "(n & 15)", "gs.n", "v->n"):
            relation = relation.replace("!=", "<")
        lo, hi = 0, most + step + 1
        if "wrap" in form.flags or "byte" in form.flags:
            kind, bound, hi = ("unsigned", "(unsigned)n", 33) if "wrap" in form.flags else ("unsigned char", "n", 255)
            signed = False
        edge = r.choice(EDGES[kind])
        if "edge" in form.flags:
            bound, most = r.choice([("n", 33), ("9", 9)])
            hi = most + 4
        lo = -most if "both" in form.flags else -1 if down and signed else 0
        if "EACH" in form.open:
            kind, signed = "int", True
        begin = "-1" if "before" in form.flags else str(first) if not down else bound
        i = self.fresh("i") if "own" in form.flags else self.new("i", kind, "0", 0.8 if scope.level == 1 else 0.2)
        elsewhere = ["", "gi", "gj", ""][scope.level]
        if elsewhere and "own" not in form.flags and kind == "int" and r.random() < 0.2:
            i = elsewhere  # counters of file scope
        before = [] if "own" in form.flags or "for ({i}" in form.open else [f"{i} = {begin};"]
        names = {"T": kind, "i": i, "N": bound, "R": relation, "f": first, "L": "<", "K": edge}
        sign = "-" if down else "+"
        names["inc"] = r.choice([f"{i}{sign}{sign}", f"{sign}{sign}{i}"]) if step == 1 else f"{i} {sign}= {step}"
        if not down and step > 1 and r.random() < 0.3:
            names["inc"] = f"{i} += {self.new('st', 'int', step, 0)}"
        if step == 1 and not down and r.random() < 0.06:
            names["inc"] = f"{r.choice(['INC', 'NEXT'])}({i})"
        elif step == 1 and r.random() < 0.2:
            names["inc"] = f"{i} = {i} {sign} 1"
        index = Index(form.index.format(**names), lo, hi, not signed)
        return before + self.finish(scope, form, names, index, twisted)

    def walk(self, outer, twisted):
        r, scope = self.r, Scope(outer)
        form = self.form(WALK)
        base, kind = r.choice([("a", "const int"), ("b", "const int"), ("d", "int"), ("c", "unsigned char"), ("gb", "int"), ("h", "short")])
        low = 0 if base == "gb" else -90
        bound, most = ("n", 33) if r.random() < 0.7 else ("9", 9)
        end = f"{base} + {bound}"
        start = end if "end" in form.flags else base
        p = self.fresh("p") if "own" in form.flags else self.new("p", f"{kind} *", base)
        live = r.random() < (0.8 if scope.level == 1 else 0.2)
        before = [] if "own" in form.flags else [f"{p} = {start};"]
        names = {"T": kind, "p": p, "a": base, "N": bound}
        names["e"] = self.new("e", f"{kind} *", end) if "{e}" in form.open + form.close else ""
        names["z"] = self.new("z", self.n_type, 0) if "{z}" in form.open else ""
        names["o"] = self.new("o", "int *", "d") if "{o}" in form.open else ""
        before += [f"{names['o']} = {r.choice(['gb', 'd + 2', 'd'])};"] if names["o"] else []
        before += [f"{names['z']} = {bound};"] if names["z"] else []
        names["s"] = self.new("s", "long", 0) if "{s}" in form.open else ""
        names["inc"] = f"{p}++"
        if live and "own" not in form.flags:
            self.shown.append((p, "ld", f"(long)({p} - {base})"))
        if base == "d" and r.random() < 0.4 and "{s}" not in form.open and "{o}" not in form.open:
            base, kind = "ps", "Pt"  # the same over structures
            names.update(T=kind, a=base, N="9" if bound == "n" and twisted else bound, e=names["e"] and f"({base} + {bound})")
            if twisted:
                names["e"] = names["e"] and "(ps + 9)"
                before = [x.replace("d + n", "d + 9") for x in before]
            self.locals = [x.replace(f"int *{p} = d", f"Pt *{p} = ps") for x in self.locals]
            before = [x.replace(f"{p} = d", f"{p} = ps") for x in before]
            self.shown = [(x, y, z.replace(f"({p} - d)", f"({p} - ps)")) for x, y, z in self.shown]
            scope.arrays += [Array(p + "->x", 0, 0, "int", True), Array(p + "->y", 0, 0, "int", True)] * 2
        scope.arrays += [] if base == "ps" else [Array("*" + p, 0, 0, "int", "const" not in kind)] * 4
        scope.arrays += [] if base == "ps" else [Array(p + "[1]", 0, 0, "int", "const" not in kind)]
        index = Index(f"(int)({p} - {base})", -1 if low else 0, 40, False)
        return before + self.finish(scope, form, names, index, twisted)

    def finish(self, scope, form, names, index, twisted):
        """A loop's body, and the loop."""
        r = self.r
        scope.indices.append(index)
        scope.again = form.again and form.again.format(**names)
        scope.bound = names["N"] if re.fullmatch(r"n|gn|v->n|\*np", names["N"]) else None
        if "i" in names and names.get("R") != "!=" and not set(form.flags.split()) & {"own", "wrap", "byte", "both", "one", "edge"}:
            scope.counter = names["i"] if "+" in names["inc"] else None
        if names.get("T") == "int" and "i" in names and r.random() < 0.1:
            scope.address = "&" + names["i"]
        close = form.close.format(**names)
        companion, moved = [], []
        if r.random() < 0.2:  # another variable counts along
            kind = r.choice(["int", "long", "unsigned"])
            k = self.new("j", kind, r.choice([0, 5, 40]), 0.8 if scope.level == 1 else 0.2)
            companion = [[f"{k} += {r.choice([1, 2, 3])};"]]
            scope.indices.append(Index(k, 0, 200 * 50 ** (scope.level - 1), kind == "unsigned"))
            scope.indices.append(index)
            if "for (" in form.open and "{inc}) {{" in form.open and r.random() < 0.3:
                names["inc"] += ", " + companion[0][0][:-1]
                companion = []
                start = r.choice(["3", "n", "0"])
                if "({i} = " in form.open and r.random() < 0.7:
                    form = form._replace(open=form.open.replace("({i} = ", f"({k} = {start}, {{i}} = "))
                elif "({T} {i} = {f};" in form.open and r.random() < 0.7:
                    self.locals = [x for x in self.locals if f" {k} = " not in x]
                    self.shown = [x for x in self.shown if x[0] != k]
                    form = form._replace(open=form.open.replace(" = {f};", f" = {{f}}, {k} = {start};"))
                    scope.indices[-2] = scope.indices[-2]._replace(unsigned=names["T"] in UNSIGNED)
            elif scope.level == 1 and r.random() < 0.4:
                p = self.new("r", "int *", r.choice(["d", "gb"]))
                companion.append([f"*{p} = {self.value(scope, 1)} & 31;", f"{p} += {r.choice([1, 2])};"])
                self.shown.append((p, "d", f"*{p}"))
        if "last" in form.flags and index.text[0] != "(" and r.random() < 0.3 and close.startswith(names["inc"] + ";"):
            # The update stands in the middle; what follows sees the next value.
            close = close[len(names["inc"]) + 1 :].strip()
            moved = [[names["inc"] + ";"]]
            scope.again = None
        body = self.statements(scope, twisted)
        for part in companion, moved:
            at = r.randint(0, len(body))
            body[at:at] = part
        inside = [line for part in body for line in part]
        head = form.open.format(**names)
        lines = [head, *inside, close]
        if "; while" in head:
            lines[:1] = [x + y for x, y in zip(head.split("; while", 1), (";", ""))]
            lines[1] = "while" + lines[1]
            return lines
        if len(inside) == 1 and close == "}" and not re.search("^int |[{]|(break|--i\\w+|[+][+]);", inside[0] + head[:-1]):
            lines = [head[:-1], *inside] if r.random() < 0.6 else lines
        around = r.random()
        if around < 0.05:
            lines = ["if (n != 2)", *lines, "else", "gu += 3;"]
        elif around < 0.07:
            lines = ["switch (n & 1) {", "case 1:", *lines, "break;", "default:", *lines, "}"]
        elif around < 0.09:
            lines = ["do", *lines, "while (0);"]
        return lines


class Program:
    """The functions of a seed, and how they are rewritten."""

    def __init__(self, seed, size, without):
        rng = random.Random(seed)
        self.functions = [Function(rng, f"f{k}", without) for k in range(size)]
        guard, least = rng.choice([("none", 1)] * 5 + [("version", 1), ("version", 5), ("clause", 1), ("clause", 3)])
        self.arguments = [f"--guard={guard}", f"--min-trips={least}"]
        self.arguments += ["--num-threads=2"] * (rng.random() < 0.1)
        self.arguments += ["--strategy=thread-array"] * (rng.random() < 0.3)
        self.arguments += ["--kinds=+doall"] * (rng.random() < 0.7)
        self.arguments += ["--assume-readable"] * (rng.random() < 0.7)
        self.compiler = rng.choice(["gcc", "gcc", "clang-19"])
        # Dependences show best where neighbours are in different threads, and
        # where the thread that begins does not have the first iterations.
        self.shuffles = rng.random() < 0.8
        self.run = [f"  {call}" for f in self.functions for call in f.calls()]

    def text(self, only=None, lines=None):
        """The program, or that with one of its functions."""
        parts = [PRELUDE.rstrip(), HARNESS.rstrip()]
        for f in self.functions:
            if only in (None, f.name):
                parts += lines or f.text
        calls = [call for call in self.run if only is None or f'"{only} ' in call]
        sizes = [f"  run({n});" for n in SIZES]
        parts += ["static void run(int n) {", *calls, "}", "int main(void) {", "  setvbuf(stdout, 0, _IOLBF, 0);", *sizes, "  return 0;", "}"]
        return "\n".join(parts) + "\n"
