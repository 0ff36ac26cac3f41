"""Annexes that a report refers to against those that it lists: 详见附件3 where two are listed under 附件：1.… 2.…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
_HEAD = late(r"\s*附件?\s*[:：]\s*(?:(?P<number>1)\s*[.．、](?!\d)\s*)?(?P<name>\S.{1,60})")
_ITEM = late(r"\s*(?:附件\s*)?(?P<number>\d{1,2})\s*[.．、:：](?!\d)\s*\S.{1,60}")
_PAGE = late(rf"\s*附件?\s*(?P<number>{_N})\s*(?:[:：].{{0,60}})?")
"""The head of an annex that stands behind the report."""
_CITED = late(
    rf"(?:(?:详|具体|可|另|并)*[见参]|参[见照阅]|[（(])附件?\s?(?P<number>{_N})(?![\d.．、]?\d|[:：份个项页条])(?=[）)，,。；;、《]|$)"
)
_ELSEWHERE = late("《[^》]*》(?:的|之)?(?:规定的|所附的?|中的?)?$|通知$|文件$|办法$|方案$|中的?$")
"""What tells that an annex is another paper's."""
BACK = 40
"""How many of the last lines may hold the list."""


@frozen
class MissingAnnex:
    """A reference from `start` up to `end` of a line to an annex beyond the last of those that are listed."""

    line: int
    start: int
    end: int
    last: int


def missing_annexes(lines: Sequence[str]) -> Iterator[MissingAnnex]:
    """Yields the references to annexes that a report has not, where it lists those that it has."""
    found = _listed(lines)
    if found is None:
        return
    head, last = found
    last = max((last, *(_page(line) for line in lines[head:])))
    for at, line in enumerate(lines[:head]):
        for match in _CITED.finditer(line) if "附" in line else ():
            number = read_count(match["number"]) or 0
            if number > last and not _ELSEWHERE.search(line, 0, match.start()):
                yield MissingAnnex(at, match.start("number"), match.end("number"), last)


def _listed(lines: Sequence[str]) -> tuple[int, int] | None:
    """Where the list of the annexes begins, and the last of their numbers; None where there is none."""
    for at in range(max(0, len(lines) - BACK), len(lines)):
        match = _HEAD.fullmatch(lines[at])
        if match is None or "。" in lines[at]:
            continue
        last = 1
        for line in lines[at + 1 :] if match["number"] else ():
            item = _ITEM.fullmatch(line)
            if item is None or int(item["number"]) != last + 1:
                break
            last += 1
        return at, last
    return None


def _page(line: str) -> int:
    match = _PAGE.fullmatch(line)
    return (read_count(match["number"]) or 0) if match is not None else 0
