"""A document's styles by their ids, and what each is based on. Source: ECMA-376 part 1, §17.7.4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

W = names.W
_NO = frozenset({"0", "false", "off"})
Styles = Mapping[str, Element]


def styles_by_id(styles: Element | None) -> Styles:
    """Returns the styles of a styles part, none where a document has no such part."""
    return {} if styles is None else {one.get(f"{W}styleId", ""): one for one in styles.iter(f"{W}style")}


def usual_style(styles: Styles) -> str:
    """Returns the id of the style of a paragraph that names none, '' where there is none."""
    return next((name for name, one in styles.items() if _is_usual(one)), "")


def with_bases(identity: str, styles: Styles) -> Iterator[tuple[str, Element]]:
    """Yields a style and, one behind another, those it is based on, each with its id; a ring of styles once around."""
    seen: set[str] = set()
    while identity in styles and identity not in seen:
        seen.add(identity)
        yield identity, styles[identity]
        base = styles[identity].find(f"{W}basedOn")
        identity = "" if base is None else base.get(names.VALUE, "")


def is_on(toggle: Element) -> bool:
    """Tells whether a property that stands there is on; without a value it is."""
    return toggle.get(names.VALUE, "1") not in _NO


def _is_usual(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default", "0") not in _NO
