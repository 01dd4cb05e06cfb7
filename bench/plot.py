"""The figures of run.py as one SVG, written by hand: a row of small plots for
each compiler, a plot for each kernel, size to the right, speed upwards, both
logarithmic. Colours follow the reader's light or dark theme."""

import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 190, 150  # of one plot
GAP, LEFT, TOP = 26, 60, 64
COLOURS = {  # light, dark
    "clause": ("#b3541e", "#f0a070"),
    "readable": ("#1f6f50", "#74c9a4"),
    "parfold": ("#2b4fa8", "#8fb0ff"),
    "reproducible": ("#7a3e9d", "#c79be6"),
}
LOW, HIGH = 1 / 64, 8  # speeds shown; beyond them a line is cut off

STYLE = """
  text { font: 11px system-ui, sans-serif; fill: #222 }
  .title { font-size: 14px; font-weight: 600 }
  .small { font-size: 10px; fill: #666 }
  .frame { fill: none; stroke: #bbb }
  .grid { stroke: #e4e4e4 }
  .serial { stroke: #888; stroke-dasharray: 4 3 }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round }
"""
DARK = """
    text { fill: #ddd } .small { fill: #999 } .frame { stroke: #555 }
    .grid { stroke: #333 } .serial { stroke: #888 }
"""


def style(variants):
    light = "".join(f"  .{v} {{ stroke: {COLOURS[v][0]} }}\n" for v in variants)
    dark = "".join(f"    .{v} {{ stroke: {COLOURS[v][1]} }}\n" for v in variants)
    return (
        f"<style>{STYLE}{light}"
        f"  @media (prefers-color-scheme: dark) {{{DARK}{dark}  }}\n</style>"
    )


def unique(values):
    return list(dict.fromkeys(values))


def speedups(rows, variants, threads):
    """The SVG text for rows of { compiler, kernel, n, serial, variant... }."""
    compilers = unique(row["compiler"] for row in rows)
    kernels = unique(row["kernel"] for row in rows)
    sizes = sorted(unique(row["n"] for row in rows))
    columns = len(kernels)
    width = LEFT + columns * (WIDTH + GAP)
    height = TOP + len(compilers) * (HEIGHT + GAP + 22) + 10
    first, last = math.log10(sizes[0]), math.log10(sizes[-1])
    low, high = math.log2(LOW), math.log2(HIGH)

    def x_of(n):
        return WIDTH * (math.log10(n) - first) / ((last - first) or 1)

    def y_of(speed):
        level = min(max(math.log2(speed), low), high)
        return HEIGHT * (high - level) / (high - low)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">',
        "<title>Speed of parallel folds relative to the serial loop</title>",
        style(variants),
        f'<text class="title" x="{LEFT}" y="20">Speed relative to the serial loop, '
        f"{threads} threads</text>",
    ]
    for index, variant in enumerate(variants):
        x = LEFT + index * 110
        out.append(f'<path class="line {variant}" d="M{x} 36h22"/>')
        out.append(f'<text x="{x + 28}" y="40">{escape(variant)}</text>')
    for line, compiler in enumerate(compilers):
        for column, kernel in enumerate(kernels):
            x0 = LEFT + column * (WIDTH + GAP)
            y0 = TOP + line * (HEIGHT + GAP + 22)
            out.append(f'<g transform="translate({x0} {y0})">')
            out.append(f'<text x="0" y="-6">{escape(kernel)}, {escape(compiler)}</text>')
            for power in range(int(low), int(high) + 1):
                y = y_of(2.0**power)
                out.append(f'<path class="grid" d="M0 {y:.1f}h{WIDTH}"/>')
                if column == 0 and power % 2 == 0:
                    label = str(2**power) if power >= 0 else f"1/{2**-power}"
                    out.append(
                        f'<text class="small" x="-6" y="{y + 3:.1f}" '
                        f'text-anchor="end">{label}</text>'
                    )
            for n in sizes:
                out.append(
                    f'<text class="small" x="{x_of(n):.1f}" y="{HEIGHT + 13}" '
                    f'text-anchor="middle">1e{round(math.log10(n))}</text>'
                )
            out.append(f'<rect class="frame" width="{WIDTH}" height="{HEIGHT}"/>')
            out.append(f'<path class="serial" d="M0 {y_of(1):.1f}h{WIDTH}"/>')
            for variant in variants:
                points = [
                    f"{x_of(row['n']):.1f},{y_of(row['serial'] / row[variant]):.1f}"
                    for row in sorted(rows, key=lambda row: row["n"])
                    if row["compiler"] == compiler and row["kernel"] == kernel
                ]
                out.append(f'<polyline class="line {variant}" points="{" ".join(points)}"/>')
            out.append("</g>")
    out.append("</svg>")
    return "\n".join(out) + "\n"
