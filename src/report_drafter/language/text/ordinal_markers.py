"""Ordinals that number headings and items: 第一部分 一、 （一） 1. （1） 1.1 一是 一要 第一， 其一，."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.numbers.numerals import read_count

_NUMERAL = "[一二三四五六七八九十]{1,3}"
LISTED = r"(?!(?:(?<=一、)[二三四]|(?<=二、)[三四]|(?<=三、)[四五])(?:、[三四五])?[级产季批等类审号线档轮届][^。]*。)"
"""What must not stand behind an ordinal: it goes on with a list, and heads a sentence: 一、二、三等奖分别评出3件。"""
_LEADING = late(
    rf"\s*(?:附件?[:：]\s*)?(?:(?P<first>{_NUMERAL})、{LISTED}|[（(](?P<second>{_NUMERAL})[）)]|(?P<third>\d{{1,2}})(?:[.．、](?!\d)|[.．](?=20\d\d年|\d\+|\d{{1,2}}月\d))|[（(](?P<fourth>\d{{1,2}})[）)]"
    rf"|第(?P<whole>{_NUMERAL})部分(?=[\s、：:]|[^。；]{{0,40}}$))"
)
_DECIMAL = late(r"\s*(\d{1,2})[.．](\d{1,2})(?![\d.．%％]|\s*[万亿元个倍天年月])(?:\s|(?=\D))")
"""Of what comes in fractions; 4.1 人居环境 opens a section, for nobody counts 4.1 persons."""
_INLINE = late(rf"(?P<number>{_NUMERAL})(?P<word>是|要(?![素求点件害塞领闻务旨义职地道]))")
_ORDER = late(rf"(?P<word>其)(?P<that>{_NUMERAL})[，,、：:]|第(?P<number>{_NUMERAL})[，,]")
_BRACKETED = late(rf"[（(](?:(?P<second>{_NUMERAL})|(?P<fourth>\d{{1,2}}))[）)](?![项款条目、和或]|\s*$)")
_CIRCLED = late("(?P<circled>[①-⑳])")
_SIGN = late("[是要第其①-⑳（(](?<![^一二三四五六七八九十][是要])")
"""What every ordinal inside a text holds."""
_BEFORE_ITEM, _BEFORE_ORDER = frozenset("。.；;：:！，,"), frozenset("。.；;：:！")
_ENDS = frozenset(("", *"。.；;、？?！!）)”』\n"))
_QUOTE = "“"
_BEFORE_BRACKET = ("。", "；", ";", "：", ":")


class MarkerStyle(StrEnum):
    """The form of an ordinal; the first five are levels of headings."""

    WHOLE = "第一部分"
    FIRST = "一、"
    SECOND = "（一）"
    THIRD = "1."
    FOURTH = "（1）"
    IS = "一是"
    MUST = "一要"
    ORDER = "第一，"
    THAT = "其一，"
    CIRCLED = "①"


_STYLES = {"是": MarkerStyle.IS, "要": MarkerStyle.MUST, "其": MarkerStyle.THAT}
LEVELS = (MarkerStyle.WHOLE, MarkerStyle.FIRST, MarkerStyle.SECOND, MarkerStyle.THIRD, MarkerStyle.FOURTH)


@frozen
class Marker:
    """One ordinal in a text, from `start` up to `end`; an `automatic` one is Word's own and takes up no text."""

    style: MarkerStyle
    ordinal: int
    start: int
    end: int
    automatic: bool = False


def paragraph_markers(paragraph: Paragraph) -> Iterator[Marker]:
    """Yields the ordinals of a paragraph, the one that Word sets before it first."""
    label = _leading(paragraph.label) if paragraph.label else None
    if label is not None:
        yield replace(label, start=0, end=0, automatic=True)
    yield from ordinal_markers(paragraph.text)


def ordinal_markers(text: str) -> Iterator[Marker]:
    """Yields the ordinals of a text, from left to right."""
    leading = _leading(text)
    if leading is not None:
        yield leading
    if _SIGN.search(text):
        yield from sorted((*_bracketed(text), *_inline(text)), key=lambda one: one.start)


def decimal_ordinal(text: str) -> tuple[int, int, int] | None:
    """Returns the chapter and the number that a paragraph opens with (1.2 is 1 and 2), and where they end."""
    match = _DECIMAL.match(text)
    return (int(match[1]), int(match[2]), match.end(2)) if match else None


def _leading(text: str) -> Marker | None:
    match = _LEADING.match(text)
    if match is None or not match.lastgroup:
        return None
    style = MarkerStyle[match.lastgroup.upper()]
    start = match.start(match.lastgroup) - (style in (MarkerStyle.WHOLE, MarkerStyle.SECOND, MarkerStyle.FOURTH))
    return Marker(style, read_count(match[match.lastgroup]), start, match.end())


def _bracketed(text: str) -> Iterator[Marker]:
    for match in _BRACKETED.finditer(text):
        style = MarkerStyle.SECOND if match["second"] else MarkerStyle.FOURTH
        ordinal, before = read_count(match["second"] or match["fourth"]), text[: match.start()].rstrip()
        if before.endswith(_BEFORE_BRACKET) or (ordinal == 1 and before.endswith(_QUOTE)):
            yield Marker(style, ordinal, match.start(match.lastgroup or 0) - 1, match.end())


def _inline(text: str) -> Iterator[Marker]:
    for match in _CIRCLED.finditer(text):
        yield Marker(MarkerStyle.CIRCLED, ord(match[0]) - ord("①") + 1, match.start(), match.end())
    head = len(text) - len(text.lstrip())
    spoken = (one for one in _INLINE.finditer(text) if _goes_on(text[one.end() : one.end() + 1]))
    named = (one for one in spoken if not _is_aside(text, one.start()))
    items = [one for one in named if _begins(text, one.start(), head, _BEFORE_ITEM) or _opens_quoted(text, one)]
    ordered = _ORDER.finditer(text) if "第" in text or "其" in text else ()
    orders = [one for one in ordered if _begins(text, one.start(), head, _BEFORE_ORDER)]
    for match in sorted([*items, *orders], key=re.Match.start):
        style = _STYLES.get(match["word"], MarkerStyle.ORDER)
        yield Marker(style, read_count(match["number"] or match["that"]), match.start(), match.end())


def _begins(text: str, start: int, head: int, marks: frozenset[str]) -> bool:
    """Tells whether an ordinal stands behind one of these marks, or where the words of its paragraph begin."""
    return start <= head or text[start - 1] in marks


def _opens_quoted(text: str, match: re.Match[str]) -> bool:
    """Tells whether the first of some ordinals opens a quotation that holds all of them: “一是……；二是……”."""
    return text.endswith(_QUOTE, 0, match.start()) and read_count(match["number"]) == 1


def _is_aside(text: str, start: int) -> bool:
    """Tells whether an ordinal stands in a bracket, whose items are no part of the list around it."""
    opened = max(text.rfind(mark, 0, start) for mark in "（(")
    return opened >= 0 and not any(mark in text[opened:start] for mark in "）)。")


def _goes_on(following: str) -> bool:
    """Tells whether words follow: 一是加强, 一是“枫桥经验”, 一是12件案件, 一是：加强, 一是 加强."""
    return following not in _ENDS
