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
_NUMBER = late(r"(?<![\d.．-])(?<!\d[,，])12\d{3}(?![\d.%％]|[年月日号家户人件条起次个名元份万亿吨亩米]|平(?!台))")
_FILLER = r"[”\"’）)]?(?:全国|全省|全市|统一|[省市县]|[“\"])?"
_LISTED = late(r"\d[”\"’]?[、/和及与]\s*[“\"‘]?\Z")
"""What stands before a number that is the last of several: the name behind is of all."""
_CALLED = late("热线|举报|投诉|平台|电话|来电|咨询|受理|渠道|工单|诉求|接听|拨打|转办|派单")
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
        if meant is None and _is_called(text, match):
            is_known = number in known
            if not is_known or not _has_own_words(text, match, hotlines, agency):
                meant = _nearly_dialled(number, hotlines, agency, is_known=is_known)
                meant = meant or _told_elsewhere(text, number, hotlines)
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


def _has_own_words(text: str, match: re.Match[str], hotlines: Sequence[Hotline], agency: str) -> bool:
    """Whether a known number is the office's own, or the words around it are those of its name: 职工 of 12351."""
    around = text[max(0, match.start() - 2 * _NEAR) : match.end() + 2 * _NEAR]
    one = next(each for each in hotlines if each.number == match[0])
    own = agency.endswith(one.offices or ("\n",)) or text.count(one.number) > 1 or one.number == GENERAL
    return own or any(name[:2] in around for name in one.names)


def _nearly_dialled(number: str, hotlines: Sequence[Hotline], agency: str, *, is_known: bool) -> Hotline | None:
    """The office's own hotline, or that of all, of which a number is a slip: two digits swapped, or one."""
    for one in hotlines:
        own = agency.endswith(one.offices or ("\n",))
        if (own or one.number == GENERAL) and one.number in with_two_swapped(number):
            return one
        if own and not is_known and sum(left != right for left, right in zip(number, one.number, strict=True)) == 1:
            return one
    return None


def _told_elsewhere(text: str, number: str, hotlines: Sequence[Hotline]) -> Hotline | None:
    """The hotline that stands elsewhere in a text, of which two neighbouring digits are swapped in a number."""
    swapped = frozenset(with_two_swapped(number))
    return next((one for one in hotlines if one.number in swapped and one.number in text), None)
