"""The parts an HTML page is made of: no script, nothing fetched, light or dark as the reader has it."""

from collections.abc import Iterable, Sequence
from html import escape


def whole(title: str, content: str) -> str:
    """The page around this HTML. title: plain text."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
<style>{_CSS}</style>
</head>
<body>
<main>
<h1>{escape(title)}</h1>
{content}
</main>
</body>
</html>
"""


def section(heading: str, content: str) -> str:
    """A part of the page under a heading; both are HTML."""
    return f"<section>\n<h2>{heading}</h2>\n{content}\n</section>\n"


def figure(svg: str, says: str, table: str = "") -> str:
    """A plot for eyes, what it shows as plain text for ears, and the same figures as a table below it (HTML)."""
    figures = f"<details><summary>The figures</summary>{table}</details>" if table else ""
    return (
        f'<figure><div role="img" aria-label="{escape(says)}">{svg}</div>'
        f"<figcaption>{escape(says)}</figcaption>{figures}</figure>"
    )


def table(caption: str, head: Sequence[str], rows: Iterable[tuple[str, Iterable[object]]]) -> str:
    """A table from plain text: (name, cells) a row."""
    titles = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    lines = (
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{escape(str(cell))}</td>" for cell in cells)}</tr>'
        for name, cells in rows
    )
    return (
        f'<div class="wide"><table><caption>{escape(caption)}</caption><thead><tr>{titles}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


_CSS = """
:root { color-scheme: light dark; --page: #fbfbfa; --panel: #ffffff; --ink: #1b1d22; --soft: #565b66; --line: #d4d7dd;
  --good: #1f4fb4; --bad: #c2410c; --other: #4b9a8f; --on-good: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --page: #131519; --panel: #1c1f25; --ink: #e9ebef; --soft: #a9afbb;
  --line: #454b57; --good: #4673d8; --bad: #e8702f; --other: #57ab9f; --on-good: #ffffff; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
.remark { border-left: 4px solid var(--bad); padding-left: .75rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.facts div, figure, .mistakes li { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
.facts div { padding: .6rem .8rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.facts dt { color: var(--soft); font-size: .85rem; } .facts dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
figure { margin: 0 0 1rem; padding: 1rem; } figcaption { color: var(--soft); font-size: .9rem; margin-top: .5rem; }
figure > div { overflow-x: auto; }
figure svg { display: block; min-width: 24rem; max-width: 100%; height: auto; margin: 0 auto; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
details { margin-top: .5rem; } summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; color: var(--soft); padding: .4rem 0; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child { text-align: left; } tbody th { font-weight: 600; }
.mistakes { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); }
.mistakes li { padding: .6rem; font-size: .9rem; overflow-wrap: anywhere; }
.mistakes img { display: block; margin: 0 auto .4rem; max-width: 100%; border-radius: 4px; }
.mistakes p { margin: 0; } .mistakes .name { color: var(--soft); font-size: .75rem; } .bad { color: var(--bad); }
"""
