"""Reads who the text beside a table tells to be its first few: 石埠县、临淠县产量居全市前两位; 产量前三位为A、B、C."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.changes.top_ranks import ToldTop, told_tops
from report_drafter.language.lists.table_claims import Series, TableClaim, paragraphs_beside, series_named, series_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.tables import Table

_SIGN = late("前[两二三四五六23456](?=[位名个])")
_LOWEST = late("倒数|最少|最低|末|后")


@frozen
class _Top:
    """The members that are told to lead, in what, and where a text tells it."""

    told: ToldTop
    members: tuple[str, ...]
    of: str


def find_table_tops(model: ReportModel, table: Table) -> Iterator[TableClaim]:
    """Yields what the paragraphs beside a table tell of its first few."""
    beside = [one for one in paragraphs_beside(model, table) if _SIGN.search(one.text)]
    series = list(series_of(model, table)) if beside else []
    for paragraph in beside:
        for top in _tops(paragraph, series):
            meant = [one for one in series if set(top.members) <= one.cells.keys()]
            named = series_named(top.of, meant) if top.of else []
            if len(named) == 1:
                yield _claim(paragraph, top, named[0])


def _tops(paragraph: Paragraph, series: Sequence[Series]) -> Iterator[_Top]:
    """The members of a table that a text names as its first few; the last may have what they lead in behind it."""
    known = {name for one in series for name in one.cells}
    for told in told_tops(paragraph.text):
        last = next((one for one in sorted(known, key=len, reverse=True) if told.names[-1].startswith(one)), "")
        members = (*told.names[:-1], last)
        if last and known.issuperset(members) and _LOWEST.search(paragraph.text, told.start, told.end) is None:
            yield _Top(told, members, told.names[-1].removeprefix(last) + told.of)


def _claim(paragraph: Paragraph, top: _Top, one: Series) -> TableClaim:
    """What a series tells of the first so many; equal values may stand in any order."""
    ranked = sorted(one.cells, key=one.value, reverse=True)[: len(top.members)]
    holds = sorted(map(one.value, top.members)) == sorted(map(one.value, ranked))
    right = "" if holds else f"{one.name}前{len(ranked)}位是{'、'.join(ranked)}"
    return TableClaim(paragraph, top.told.start, top.told.end, one.cells[ranked[-1]], right)
