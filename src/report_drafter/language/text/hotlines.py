"""Numbers of hotlines that are one in the whole country, held against the names beside them: 12354政务服务便民热线."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.digit_slips import with_two_swapped

SIGN = "12"
GENERAL = "12345"
"""The number under which others have been put: it may stand beside any name."""
_NUMBER = late(r"(?<![\d.,，.-])12\d{3}(?![\d.%％]|[年月日号家户人件条起次个名元份万亿吨亩米]|平(?!台))")
_FILLER = r"[”\"’）)]?(?:全国|全省|全市|统一|[省市县]|[“\"])?"
_LISTED = late(r"\d[”\"’]?[、/和及与]\s*[“\"‘]?\Z")
"""What stands before a number that is the last of several: the name behind is of all."""
_CALLED = late("热线|举报|投诉|平台|电话|来电|咨询|受理|渠道")
_NEAR = 12
_BETWEEN = r"(?:热线|服务|电话|平台|专线|号码|举报|投诉)*[：:（(“\"‘]*\Z"


@frozen
class Hotline:
    """A number, the names it goes by, and the endings of the offices whose own it is."""

    number: str
    names: tuple[str, ...]
    offices: tuple[str, ...] = ()


@frozen
class WrongHotline:
    """A number from `start` up to `end` of a text that is not that of the hotline meant."""

    start: int
    end: int
    meant: Hotline


def wrong_hotlines(text: str, hotlines: Sequence[Hotline], agency: str) -> Iterator[WrongHotline]:
    """Yields numbers that are not those of the names beside them, or nobody's and nearly an office's own."""
    if SIGN not in text:
        return
    known = frozenset(one.number for one in hotlines)
    for match in _NUMBER.finditer(text):
        number = match[0]
        meant = _named_beside(text, match, hotlines) if number != GENERAL else None
        if meant is None and number not in known and _is_called(text, match):
            meant = _nearly_dialled(number, hotlines, agency)
        if meant is not None and meant.number != number:
            yield WrongHotline(match.start(), match.end(), meant)


def _named_beside(text: str, match: re.Match[str], hotlines: Sequence[Hotline]) -> Hotline | None:
    """The hotline whose name stands right behind a number, or right before it; no number of a list has one."""
    if _LISTED.search(text, max(0, match.start() - _NEAR), match.start()):
        return None
    for one in hotlines:
        for name in one.names:
            at = text.find(name, match.end(), match.end() + len(name) + _NEAR)
            if at >= 0 and re.fullmatch(_FILLER, text[match.end() : at]):
                return one
            before = text.rfind(name, max(0, match.start() - len(name) - _NEAR), match.start())
            if before >= 0 and re.match(_BETWEEN, text[before + len(name) : match.start()]):
                return one
    return None


def _is_called(text: str, match: re.Match[str]) -> bool:
    """Whether a number is one that people call."""
    return _CALLED.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR) is not None


def _nearly_dialled(number: str, hotlines: Sequence[Hotline], agency: str) -> Hotline | None:
    """The office's own hotline, or that of all, of which two neighbouring digits are swapped in a number."""
    own = (one for one in hotlines if one.number == GENERAL or agency.endswith(one.offices or ("\n",)))
    return next((one for one in own if one.number in with_two_swapped(number)), None)
