"""Reads an equation (m:oMath) in one line, as one would type it: (a+b)/2, x^2, √2; not a character of it is lost.

Without the signs that only its layout shows, 36 over 100 would read as the figure 36100.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.run_content import Element, child_text

M, W = names.M, names.W
GONE = frozenset({names.DELETED, names.MOVED_FROM})
RUNS = frozenset({f"{M}r", names.RUN})
ONE_TERM = late(r"[\w.%％]*")
INTEGRAL, OPEN, CLOSE, BAR = "∫", "(", ")", "|"
Piece = tuple[Element | None, str]
"""A run with what it shows, or a sign that only the layout shows."""


def equation_texts(equation: Element) -> list[tuple[Element, str]]:
    """Returns the runs of an equation with what each shows; signs of the layout stand with the run before them."""
    texts: list[tuple[Element, str]] = []
    before = ""
    for run, text in _inside(equation):
        if run is not None:
            texts.append((run, before + text))
            before = ""
        elif texts:
            texts[-1] = (texts[-1][0], texts[-1][1] + text)
        else:
            before += text
    return texts


def _inside(parent: Element | None) -> Iterator[Piece]:
    for child in () if parent is None else parent:
        tag = str(child.tag)
        if tag in RUNS:
            yield child, "".join(child_text(one) for one in child)
        elif tag in LAID_OUT:
            yield from LAID_OUT[tag](child)
        elif tag not in GONE and not tag.endswith("Pr"):
            yield from _inside(child)


def _part(element: Element, name: str) -> Element | None:
    return element.find(f"{M}{name}")


def _fraction(element: Element) -> Iterator[Piece]:
    yield from _term(_part(element, "num"))
    if _setting(element, "fPr", "type", "bar") != "noBar":
        yield None, "/"
    yield from _term(_part(element, "den"))


def _raised(element: Element) -> Iterator[Piece]:
    for name in ("e", "sub"):
        yield from _inside(_part(element, name))
    yield None, "^"
    yield from _term(_part(element, "sup"))


def _root(element: Element) -> Iterator[Piece]:
    yield from _inside(_part(element, "deg"))
    yield None, "√"
    yield from _term(_part(element, "e"))


def _bracketed(element: Element) -> Iterator[Piece]:
    yield None, _setting(element, "dPr", "begChr", OPEN)
    yield from _apart(element, "e", _setting(element, "dPr", "sepChr", BAR))
    yield None, _setting(element, "dPr", "endChr", CLOSE)


def _summed(element: Element) -> Iterator[Piece]:
    yield None, _setting(element, "naryPr", "chr", INTEGRAL)
    for name in ("sub", "sup", "e"):
        yield from _inside(_part(element, name))
        if name != "e" and any(text for _, text in _inside(_part(element, name))):
            yield None, " "


def _matrix(element: Element) -> Iterator[Piece]:
    yield from _apart(element, "mr", "; ")


def _matrix_row(element: Element) -> Iterator[Piece]:
    yield from _apart(element, "e", " ")


def _array(element: Element) -> Iterator[Piece]:
    yield from _apart(element, "e", "; ")


def _apart(element: Element, name: str, sign: str) -> Iterator[Piece]:
    for place, one in enumerate(element.iterfind(f"{M}{name}")):
        if place:
            yield None, sign
        yield from LAID_OUT[str(one.tag)](one) if str(one.tag) in LAID_OUT else _inside(one)


def _term(element: Element | None) -> Iterator[Piece]:
    """A part that stands above, below or under a line: in brackets, unless it is one term."""
    pieces = list(_inside(element))
    if ONE_TERM.fullmatch("".join(text for _, text in pieces)):
        yield from pieces
    else:
        yield from [(None, OPEN), *pieces, (None, CLOSE)]


def _setting(element: Element, properties: str, name: str, default: str) -> str:
    found = element.find(f"{M}{properties}/{M}{name}")
    return default if found is None else found.get(f"{M}val", default)


LAID_OUT: Mapping[str, Callable[[Element], Iterator[Piece]]] = {
    f"{M}f": _fraction,
    f"{M}sSup": _raised,
    f"{M}sSubSup": _raised,
    f"{M}rad": _root,
    f"{M}d": _bracketed,
    f"{M}nary": _summed,
    f"{M}m": _matrix,
    f"{M}mr": _matrix_row,
    f"{M}eqArr": _array,
}
