"""The numbers that Word sets before paragraphs by itself, 一、 （一） 1. of automatic lists: no text of theirs.

Source: ECMA-376 part 1, §17.9 (numbering) and §17.18.59 (number formats).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element, mark_is_gone
from report_drafter.word.reading.list_number_formats import list_number
from report_drafter.word.reading.style_sheet import Styles, is_on, with_bases

W = names.W
LEVELS = 9
_PLACE = late(r"%([1-9])")
_NO_LIST = "0"


@frozen
class ListLevel:
    """How one level of a list counts: from `start`, in a format, and the words around it (`（%2）`)."""

    start: int = 1
    number_format: str = "decimal"
    words: str = ""
    decimal_throughout: bool = False
    style: str = ""


@frozen
class NumberedList:
    """One list as paragraphs name it; those of one `family` count on from each other, save where `restarts` says so."""

    family: str
    levels: Mapping[int, ListLevel]
    restarts: Mapping[int, int] = field(default_factory=dict)


@dataclass(eq=False, repr=False, slots=True)
class _Counters:
    """The counts of one family so far, by level; a count ends those of deeper levels."""

    counts: dict[int, int] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def advance(self, name: str, counted: NumberedList, level: int) -> None:
        fresh = level in counted.restarts and (name, level) not in self.begun
        self.begun.add((name, level))
        start = counted.restarts.get(level, _level(counted, level).start)
        self.counts[level] = start if fresh or level not in self.counts else self.counts[level] + 1
        for shallower in range(level):
            self.counts.setdefault(shallower, _level(counted, shallower).start)
        for deeper in range(level + 1, LEVELS):
            self.counts.pop(deeper, None)


def list_labels(document: OpenedDocument, body: Element, styles: Styles) -> dict[Element, str]:
    """Returns the automatic number of each paragraph of a document's body that has one; bullets are none."""
    parts = [part for part in document.related("numbering") if document.has(part)]
    if not parts or body.find(f".//{W}pPr") is None:
        return {}
    lists = _lists(document.tree(parts[0]), styles)
    return _labelled(body, lists, styles) if lists else {}


def _labelled(body: Element, lists: Mapping[str, NumberedList], styles: Styles) -> dict[Element, str]:
    labels: dict[Element, str] = {}
    counters: dict[str, _Counters] = {}
    for paragraph in body.iter(names.PARAGRAPH):
        name, level = _membership(paragraph, lists, styles)
        counted = lists.get(name)
        if counted is None or level not in counted.levels or mark_is_gone(paragraph):
            continue
        family = counters.setdefault(counted.family, _Counters())
        family.advance(name, counted, level)
        label = _label(counted, level, family.counts)
        if label:
            labels[paragraph] = label
    return labels


def _label(counted: NumberedList, level: int, counts: Mapping[int, int]) -> str:
    own = _level(counted, level)

    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        shape = "decimal" if own.decimal_throughout else _level(counted, place).number_format
        return list_number(counts.get(place, _level(counted, place).start), shape)

    if own.number_format in ("bullet", "none"):
        return ""
    return _PLACE.sub(number, own.words).strip()


def _level(counted: NumberedList, level: int) -> ListLevel:
    return counted.levels.get(level, ListLevel())


def _membership(paragraph: Element, lists: Mapping[str, NumberedList], styles: Styles) -> tuple[str, int]:
    """The list that a paragraph belongs to and its level there: as it says itself, or as its style does."""
    properties = paragraph.find(names.PARAGRAPH_PROPERTIES)
    if properties is None:
        return _NO_LIST, 0
    own = properties.find(f"{W}numPr")
    style = _value(properties.find(f"{W}pStyle"))
    name, level = _numbering(own)
    if name is None and style:
        name, level = _of_style(style, lists, styles, level)
    return name or _NO_LIST, level or 0


def _of_style(
    style: str, lists: Mapping[str, NumberedList], styles: Styles, level: int | None
) -> tuple[str | None, int | None]:
    for identity, one in with_bases(style, styles):
        name, styled = _numbering(one.find(f"{names.PARAGRAPH_PROPERTIES}/{W}numPr"))
        if name is not None:
            levels = lists[name].levels if name in lists else {}
            linked = next((place for place, own in levels.items() if own.style == identity), None)
            return name, next((known for known in (level, styled, linked) if known is not None), 0)
    return None, level


def _numbering(element: Element | None) -> tuple[str | None, int | None]:
    if element is None:
        return None, None
    name, level = _value(element.find(f"{W}numId")), _value(element.find(f"{W}ilvl"))
    return name or None, int(level) if level.isdecimal() else None


def _lists(numbering: Element, styles: Styles) -> dict[str, NumberedList]:
    families = {one.get(f"{W}abstractNumId", ""): one for one in numbering.iter(f"{W}abstractNum")}
    families_of = {one.get(f"{W}numId", ""): _value(one.find(f"{W}abstractNumId")) for one in numbering.iter(f"{W}num")}
    lists: dict[str, NumberedList] = {}
    for one in numbering.iter(f"{W}num"):
        name = one.get(f"{W}numId", "")
        family = _linked_family(families_of[name], families, families_of, styles)
        if family in families and name != _NO_LIST:
            levels = {**_levels(families[family]), **_levels(one)}
            lists[name] = NumberedList(family, levels, _restarts(one))
    return lists


def _linked_family(family: str, families: Mapping[str, Element], families_of: Mapping[str, str], styles: Styles) -> str:
    """A family may say that a list style holds its levels."""
    link = _value(families[family].find(f"{W}numStyleLink")) if family in families else ""
    if link not in styles:
        return family
    name, _ = _numbering(styles[link].find(f"{names.PARAGRAPH_PROPERTIES}/{W}numPr"))
    return families_of.get(name or "", family)


def _levels(element: Element) -> dict[int, ListLevel]:
    levels = (one for one in element.iter(f"{W}lvl") if one.get(f"{W}ilvl", "").isdecimal())
    return {int(one.get(f"{W}ilvl", "")): _read_level(one) for one in levels}


def _read_level(level: Element) -> ListLevel:
    start, decimal = _value(level.find(f"{W}start")), level.find(f"{W}isLgl")
    return ListLevel(
        int(start) if start.isdecimal() else 1,
        _value(level.find(f"{W}numFmt")) or "decimal",
        _value(level.find(f"{W}lvlText")),
        decimal is not None and is_on(decimal),
        _value(level.find(f"{W}pStyle")),
    )


def _restarts(numbered: Element) -> dict[int, int]:
    """Where a list begins to count anew, by level."""
    found: dict[int, int] = {}
    for one in numbered.iter(f"{W}lvlOverride"):
        level, start = one.get(f"{W}ilvl", ""), _value(one.find(f"{W}startOverride"))
        if level.isdecimal() and start.isdecimal():
            found[int(level)] = int(start)
    return found


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(names.VALUE, "")
