"""Finds the tags in a line of a template, and writes them anew as docxtpl takes them.

A tag is {{ … }} or {% … %} within one paragraph. {# in a text is a text: docxtpl would swallow all up to the next #}.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.package.xml_text import VEILED_CLOSE, VEILED_OPEN, veil

TAG = late(r"\{\{(?:(?!\{\{|\{%).)*?\}\}|\{%(?:(?!\{\{|\{%).)*?%\}", re.DOTALL)
BRACES = frozenset("{}｛｝")
LIFTING = ("p", "tr", "tc")
_HEAD = late(r"(tr|tc|p|r)(?=\s)(.*)", re.DOTALL)
_STRAIGHT = late(r"\"[^\"]*\"|'[^']*'")
_ESCAPED = late(f"[<>&%“”‘’\n\t{VEILED_OPEN}{VEILED_CLOSE}]")


@frozen
class Tag:
    """A tag as typed: `prefix` is docxtpl's p, tr, tc or r, `inner` what stands between braces and prefix."""

    start: int
    end: int
    source: str
    prefix: str
    inner: str

    @property
    def statement(self) -> bool:
        """Whether it is {% … %}."""
        return self.source.startswith("{%")

    @property
    def keyword(self) -> str:
        """The first word of a statement: for, endfor, if, elif, else, endif, or whatever stands there."""
        return self.inner.split(maxsplit=1)[0] if self.statement and self.inner else ""

    @property
    def lifts(self) -> bool:
        """Whether the paragraph, row or cell around it makes way for it."""
        return self.prefix in LIFTING


def find_tags(text: str) -> tuple[Tag, ...]:
    """Returns the tags of a paragraph in order."""
    return tuple(_tag(found) for found in TAG.finditer(text)) if "{" in text else ()


def _tag(found: re.Match[str]) -> Tag:
    inner = found[0][2:-2]
    head = _HEAD.fullmatch(inner)
    prefix, rest = (head[1], head[2]) if head else ("", inner)
    return Tag(found.start(), found.end(), found[0], prefix, rest.strip())


def jinja_source(tag: Tag, aliases: Mapping[str, str]) -> str:
    """Writes a tag so that neither XML nor docxtpl's own cleaning changes what it says.

    `aliases` gives the words to use for names that jinja2 would not take for one, such as 办结率（%）.
    """
    prefix = tag.prefix if tag.lifts else ""
    opening, closing = ("{%", "%}") if tag.statement else ("{{", "}}")
    name, bar, rest = tag.inner.partition("|")
    inner = f"{aliases[name.strip()]}{bar}{rest}" if name.strip() in aliases else tag.inner
    return f"{opening}{prefix} {''.join(_safe(inner))} {closing}"


def _safe(inner: str) -> Iterator[str]:
    """Yields the code with < and > as entities, which docxtpl turns back, and the literals escaped."""
    for code, literal in code_and_literals(inner):
        yield code.replace("<", "&lt;").replace(">", "&gt;")
        yield _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", veil(literal))


def code_and_literals(inner: str) -> Iterator[tuple[str, str]]:
    """Yields each stretch of code with the straight-quoted literal that ends it (empty at the end)."""
    place = 0
    for found in _STRAIGHT.finditer(inner):
        yield inner[place : found.start()], found[0]
        place = found.end()
    yield inner[place:], ""


def code_only(inner: str) -> str:
    """Returns what stands outside of literals."""
    return "".join(code for code, _ in code_and_literals(inner))
