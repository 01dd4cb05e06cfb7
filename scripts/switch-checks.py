#!/usr/bin/env python3
"""Copies C++ files, with a switch in front of every decision.

  switch-checks.py --from DIR --to DIR FILE...

A decision is a term of a condition: of 'if', of 'return a && b', of 'bool x = a
&& b', and of a statement that refuses or adds a guard. Each gets a name, such as
may-alias@Verdict/Memory.cpp:checkPair.5: the fifth of the function, and the
reason that is given where it holds, if there is one.

  if (a || b)              a and b are objections; one that is switched off never
                           holds
  if (a && b)              the whole is an objection, and a and b are demands; one
                           that is switched off always holds
  refuse(...); Guards.push_back(...);
                           acts; one that is switched off is left out

Only builds with PARFOLD_MUTATION compile the copies, and lib/Mutation/Checks.h
says what a switch is. The text is not understood beyond its brackets: what looks
unusual is left as it is.
"""

import argparse
import os
import re
import sys

# Opening brackets, and what they are closed by.
PAIRS = {"(": ")", "[": "]", "{": "}"}
STRING = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.MULTILINE)
# 'auto *Why = ...' as the whole condition of an 'if'.
DECLARATION = re.compile(r"(?:const )?[A-Za-z_][\w:]*(?:<[\w:<>, *]*>)?(?: const)?[ *&]+(\w+)\s*=(?!=)")
ACT = re.compile(r"(?:return )?(?:refuse|Refuse|RefuseName|RefuseFor|RefuseForm|Leave|unmodelled)\(|"
                 r"(?:[\w.>-]*[.>])?(?:Guards|CountGuards|Reasons)\.push_back\(")


def blanked(text):
    """The text with comments, strings and directives made blanks, of the same
    length."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0])

    def string(match):
        return '"' + "_" * (len(match[0]) - 2) + '"'

    out, at = [], 0
    for match in re.finditer(
        f"(?P<string>{STRING.pattern.replace(chr(92) + '1', chr(92) + '2')})|(?P<rest>{COMMENT.pattern}|{DIRECTIVE.pattern})",
        text,
        re.DOTALL | re.MULTILINE,
    ):
        out += [text[at : match.start()], string(match) if match["string"] else blank(match)]
        at = match.end()
    return "".join(out + [text[at:]])


def closing(text, at):
    """Where the bracket that opens at 'at' is closed."""
    open_ones = []
    for k in range(at, len(text)):
        if text[k] in PAIRS:
            open_ones.append(PAIRS[text[k]])
        elif text[k] in ")]}":
            if open_ones.pop() != text[k]:
                raise ValueError("brackets do not match")
            if not open_ones:
                return k
    raise ValueError("a bracket is not closed")


def split(text, begin, end, operator):
    """The pieces between 'operator' outside of brackets: [(begin, end)]."""
    pieces, at, start = [], begin, begin
    while at < end:
        if text[at] in PAIRS:
            at = closing(text, at)
        elif text.startswith(operator, at):
            pieces.append((start, at))
            at += len(operator) - 1
            start = at + 1
        at += 1
    return pieces + [(start, end)]


def has_outside(text, begin, end, pattern):
    """Is there a match of 'pattern' outside of brackets?"""
    flat, at = [], begin
    while at < end:
        if text[at] in PAIRS:
            at = closing(text, at)
        else:
            flat.append(text[at])
        at += 1
    return re.search(pattern, "".join(flat))


def functions(text):
    """[(begin, end, name)] of the bodies of functions."""
    found, at, start = [], 0, 0
    while at < len(text):
        c = text[at]
        if c == "(" or c == "[":
            at = closing(text, at)
        elif c in ";}":
            start = at + 1
        elif c == "{":
            head = text[start:at]
            name = re.search(r"([\w~]+)\s*\((?!\))|([\w~]+)\s*\(\)", head)
            is_scope = re.match(r"\s*(?:namespace|class|struct|enum|union|extern|template\s*<[^>]*>\s*(?:class|struct))\b", head)
            if name and not is_scope:
                end = closing(text, at)
                found.append((at, end, name[1] or name[2]))
                at = end
            elif not is_scope:  # an initializer
                at = closing(text, at)
            start = at + 1
        at += 1
    return found


class Reasons:
    """Which tag a statement refuses with, if any."""

    def __init__(self, table, files):
        rows = re.findall(r'REASON\((\w+),\s*(\w+),\s*"([\w-]+)"', table)
        self.tags = {name: tag for name, _, tag in rows}
        self.helpers = {}  # of all files
        self.own = {}  # a file's lambdas
        for name, text in files.items():
            own = self.own[name] = {}
            for begin, end, function in functions(text):
                self.note(self.helpers, function, text[begin:end])
                for match in re.finditer(r"auto (\w+) = \[", text[begin:end]):
                    body = text.find("{", begin + match.end())
                    self.note(own, match[1], text[body : closing(text, body)])

    def note(self, table, name, body):
        named = set(re.findall(r"ReasonId::(\w+)", body))
        if len(named) == 1 and body.count("\n") < 10 and re.match("(?i)refuse|wraps|unmodelled|fail", name):
            table[name] = self.tags[named.pop()]

    def of(self, name, statement):
        direct = re.search(r"ReasonId::(\w+)", statement)
        if direct and direct[1] in self.tags:
            return self.tags[direct[1]]
        for call in re.findall(r"(\w+)\(", statement):
            if call in self.own[name]:
                return self.own[name][call]
            if call in self.helpers and call != "refuse":
                return self.helpers[call]
        return ""


class Switcher:
    """Puts switches into one file."""

    def __init__(self, name, source, text, reasons):
        self.name, self.source, self.text, self.reasons = name, source, text, reasons
        self.edits, self.rows, self.counts = [], [], {}
        self.table = "Checks_" + re.sub(r"\W", "_", name[:-4])

    def stripped(self, begin, end):
        while self.text[begin].isspace():
            begin += 1
        while self.text[end - 1].isspace():
            end -= 1
        return begin, end

    def add(self, kind, begin, end, function, tag, tail=""):
        """Wraps [begin, end), without the blanks around it."""
        begin, end = self.stripped(begin, end)
        self.counts[function] = self.counts.get(function, 0) + 1
        number = len(self.rows)
        words = " ".join(self.source[begin:end].split())
        self.rows.append(
            (tag, f"{self.name}:{function}.{self.counts[function]}", kind,
             self.source.count("\n", 0, begin) + 1, words)
        )
        call = f"{self.table}.{kind}({number}"
        if kind == "acts":
            self.edits += [(begin, f"(void)({call}) && ("), (end, ", true))")]
        elif tail:
            self.edits.append((end, f"; {call}, static_cast<bool>({tail}))"))
        else:
            self.edits += [(begin, f"{call}, static_cast<bool>("), (end, "))")]

    def condition(self, begin, end, function, tag, is_whole=True):
        """The terms of one condition."""
        if has_outside(self.text, begin, end, r"\?|(?<![=!<>+\-*/%&|^])=(?!=)"):
            if is_whole:
                self.add("objects", begin, end, function, tag)
            return
        either = split(self.text, begin, end, "||")
        if len(either) > 1 or is_whole:
            for term in either:
                self.add("objects", *term, function, tag)
        for term in either:
            both = split(self.text, *term, "&&")
            if len(both) > 1:
                for part in both:
                    self.add("demands", *part, function, tag)
            if len(both) > 1 or len(either) > 1:
                for part in both:
                    inner = self.stripped(*part)
                    if self.text[inner[0]] == "(" and closing(self.text, inner[0]) == inner[1] - 1:
                        self.condition(inner[0] + 1, inner[1] - 1, function, tag, is_whole=False)

    def if_statement(self, at, function):
        opened = self.text.index("(", at)
        end = closing(self.text, opened)
        begin = opened + 1
        body = re.compile(r"\s*").match(self.text, end + 1).end()
        if self.text[body] == "{":
            last = closing(self.text, body)
        else:
            last = split(self.text, body, len(self.text), ";")[0][1]
        # A long block gives many reasons or none.
        statement = self.text[body:last]
        tag = self.reasons.of(self.name, statement) if statement.count(";") < 4 and "if (" not in statement else ""
        parts = split(self.text, begin, end, ";")
        if len(parts) == 2:
            begin = parts[1][0]
        elif declared := DECLARATION.match(self.text, begin, end):
            self.add("objects", begin, end, function, tag, declared[1])
            return body
        self.condition(begin, end, function, tag)
        return body

    def switch_function(self, begin, end, function):
        guarded = set()
        at = begin
        while match := re.compile(r"\bif \(|\breturn |\bbool \w+ =\s").search(self.text, at, end):
            at = match.end()
            if match[0].startswith("if"):
                guarded.add(self.if_statement(match.start(), function))
                continue
            stop = split(self.text, at, end, ";")[0][1]
            if has_outside(self.text, at, stop, r"&&|\|\|") and not has_outside(self.text, at, stop, r"\?"):
                self.condition(at, stop, function, "", is_whole=False)
        for match in re.compile(r"(?<=[;{}\n:])\s*(?:else\s+)?").finditer(self.text, begin, end):
            at = match.end()
            act = ACT.match(self.text, at, end)
            if not act or at in guarded:
                continue
            stop = split(self.text, at, end, ";")[0][1]
            if self.text[at:].startswith("return ") or "{" in self.text[at:act.end()]:
                continue
            if self.text[closing(self.text, act.end() - 1) + 1 : stop].strip():
                continue
            self.add("acts", at, stop, function, self.reasons.of(self.name, self.text[at:stop]))

    def switched(self, path):
        for body in functions(self.text):
            self.switch_function(*body)
        out, at = [], 0
        # What ends somewhere comes before what begins there; of what begins, the
        # outer one first, of what ends, the inner one.
        order = sorted(range(len(self.edits)), key=lambda k: (self.edits[k][0], k))
        for k in order:
            place, words = self.edits[k]
            out += [self.source[at:place], words]
            at = place
        text = "".join(out + [self.source[at:]])
        if not self.rows:
            return f'#line 1 "{path}"\n{text}'
        rows = ",\n".join(
            "    {" + ", ".join([quoted(tag), quoted(name), quoted(kind), str(line), quoted(words)]) + "}"
            for tag, name, kind, line, words in self.rows
        )
        return (
            '#include "Mutation/Checks.h"\n'
            f"static const parfold::CheckRow {self.table}_Rows[] = {{\n{rows}}};\n"
            f"static parfold::CheckFile {self.table}({self.table}_Rows);\n"
            f'#line 1 "{path}"\n{text}'
        )


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="source", required=True, help="the folder of the files")
    parser.add_argument("--to", required=True, help="where copies go, in the same folders")
    parser.add_argument("--reasons", required=True, help="Reasons.def")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    sources = {}
    for name in options.files:
        with open(os.path.join(options.source, name), encoding="utf-8") as file:
            sources[name] = file.read()
    texts = {name: blanked(text) for name, text in sources.items()}
    with open(options.reasons, encoding="utf-8") as file:
        reasons = Reasons(re.sub("//.*", "", file.read()), texts)
    for name in options.files:
        switcher = Switcher(name, sources[name], texts[name], reasons)
        new = switcher.switched(os.path.join(options.source, name))
        path = os.path.join(options.to, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        # What has not changed is not compiled again.
        if not os.path.exists(path) or open(path, encoding="utf-8").read() != new:
            with open(path, "w", encoding="utf-8") as file:
                file.write(new)


if __name__ == "__main__":
    sys.exit(main())
