"""Which cell styles tell what a value does not: a percentage, words beside a number, that it is struck through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from html import unescape
from typing import TYPE_CHECKING

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.excel.cells.number_words import adds_words, shows_percent
from report_drafter.excel.files.guard import parsed_xml

if TYPE_CHECKING:
    from lxml import etree

BUILT_IN_PERCENT = frozenset({"9", "10"})
FORMAT_CODE = late(rb"formatCode\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
TELLING = late(rb"numFmtId\s*=\s*[\"'](?:9|10)[\"']|strike")
OFF = frozenset({"0", "false", "off"})


@frozen
class TellingStyles:
    """The numbers of styles, as a sheet writes them; those that add words stand with their format."""

    percent: frozenset[bytes] = frozenset()
    worded: Mapping[bytes, str] = field(default_factory=dict)
    struck: frozenset[bytes] = frozenset()


def telling_styles(file: str, styles: bytes) -> TellingStyles:
    """Returns the styles of a workbook that tell what a value does not; most have none, which a glance tells."""
    if not _may_tell(styles):
        return TellingStyles()
    root = parsed_xml(file, styles)
    codes = {str(one.get("numFmtId")): str(one.get("formatCode", "")) for one in root.iterfind("{*}numFmts/{*}numFmt")}
    percent = BUILT_IN_PERCENT | {number for number, code in codes.items() if shows_percent(code)}
    words = {number: code for number, code in codes.items() if adds_words(code)}
    struck = {str(place) for place, font in enumerate(root.iterfind("{*}fonts/{*}font")) if is_struck(font)}
    formats = [*enumerate(root.iterfind("{*}cellXfs/{*}xf"))]
    return TellingStyles(
        _written(place for place, one in formats if one.get("numFmtId") in percent),
        {b"%d" % place: words[number] for place, one in formats if (number := str(one.get("numFmtId"))) in words},
        _written(place for place, one in formats if one.get("fontId") in struck),
    )


def is_struck(font: etree._Element) -> bool:
    """Tells whether the properties of a font, or of some characters, strike through."""
    strike = font.find("{*}strike")
    return strike is not None and strike.get("val") not in OFF


def _may_tell(styles: bytes) -> bool:
    if TELLING.search(styles):
        return True
    codes = (unescape(b"".join(found).decode("utf-8", "replace")) for found in FORMAT_CODE.findall(styles))
    return any(shows_percent(code) or adds_words(code) for code in codes)


def _written(places: Iterable[int]) -> frozenset[bytes]:
    return frozenset(b"%d" % place for place in places)
