"""Reads what the text behind a table of one column tells of a row: 表中督查科完成28条，居各科室首位; 以法规科为最多.

Where a table has one column of figures, an amount without a name is of that: 数量最多的是督查科.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.table_claims import Series, TableClaim, paragraphs_beside, series_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.characters import places_of
from report_drafter.language.text.tables import Table

SIGNS = late("表|最|居|第一|于其[他余它]|可见|看出")
_AMOUNT = "(?:的?(?:完成|办理|受理|办件|任务|总)*(?:数量?|总[数量]|[件次条人户]数|数额|金额|[件量]))?"
_ALL = r"(?:在?(?:各|所有|全部|全[市县区局])[\u4e00-\u9fff]{0,6}?[中的里]?)?"
_FIGURE = r"(?:[，,]?(?:以|有|为|是|达到?|完成|办理|受理|共)*\d[\d.]*[万]?[\u4e00-\u9fff]{1,2}[，,]?)?"
_STANDS = "(?:[位排]?居|位?列|排名?在?|[为是在])?"
_THAN = "于其[他余它]各?[\u4e00-\u9fff]{0,4}"
_MOST = (
    rf"(?:(?P<most>最[多高大]|首位|之首|榜首|第一位?|首|[多高大]{_THAN})"
    rf"|(?P<least>最[少低小]|末位|[少低小]{_THAN}))"
)
_IS_MOST = late(rf"{_AMOUNT}{_FIGURE}{_AMOUNT}{_STANDS}{_ALL}{_STANDS}{_MOST}(?=[，,。；;（(]|$)")
_MOST_IS = late(
    rf"(?:^|[，,。；;中看])(?:(?P<least>最[少低小])|{_AMOUNT}(?:(?P<few>最[少低小])|最[多高大]|{_STANDS}{_ALL}(?:首位?|第一位?)))"
    r"的(?:一?个?(?:科室|单位|部门|乡镇|街道|地区|县区))?[是为]$"
)
_BEFORE = late(r"(?:^|[，,。.；;：:\s（(]|表中|[各有][\u4e00-\u9fff]{1,4}中|其中|(?<=[中，,])以)$")
_TELLS = late(rf"{_AMOUNT}(?:{_STANDS}{_ALL}最[多少高低大小])?[，,]?(?:以|有|为|是|达到?|完成|办理|受理|共)*")
_OTHER = late("除|其余|上年|去年|20\\d\\d年|同比|同期|增|减|较|比上|累计")
_MOSTS = "最多", "最少"


def find_only_column_claims(model: ReportModel, table: Table) -> Iterator[TableClaim]:
    """Yields what the paragraphs behind a table tell of the rows of its only column."""
    beside = [one for one in paragraphs_beside(model, table) if SIGNS.search(one.text)]
    series = list(series_of(model, table)) if beside else []
    if len(series) == 1:
        for paragraph in beside:
            yield from _claims(model, paragraph, series[0])


def _claims(model: ReportModel, paragraph: Paragraph, one: Series) -> Iterator[TableClaim]:
    text = paragraph.text
    for at, who in sorted((at, name) for name in one.cells for at in places_of(name, text)):
        sentence = text[text.rfind("。", 0, at) + 1 : _end(text, at)]
        if not _OTHER.search(sentence) and not _tells_other(model, paragraph, one, at):
            yield from _told_of(model, paragraph, one, (who, at))


def _told_of(model: ReportModel, paragraph: Paragraph, one: Series, named: tuple[str, int]) -> Iterator[TableClaim]:
    """What a paragraph tells of a row that it names at a place."""
    (who, at), text = named, paragraph.text
    end = at + len(who)
    most = _MOST_IS.search(text, 0, at)
    opens = most is None and _BEFORE.search(text, 0, at) is not None
    told = most or (_IS_MOST.match(text, end) if opens else None)
    if told is not None:
        yield TableClaim(paragraph, at, end, one.cells[who], _extreme(one, who, told))
    figure = _figure_behind(model, paragraph, end) if opens else None
    if figure is not None:
        yield from _quoted(paragraph, one, who, figure)


def _tells_other(model: ReportModel, paragraph: Paragraph, one: Series, at: int) -> bool:
    """Whether a figure before a name, neither a cell nor their total, tells of something else."""
    opening = paragraph.text.rfind("。", 0, at)
    values = [one.value(each) for each in one.cells]
    known = {*values, sum(values)}
    return any(opening < each.start < at and each.quantity.value not in known for each in model.beside(paragraph))


def _end(text: str, at: int) -> int:
    end = text.find("。", at)
    return len(text) if end < 0 else end


def _extreme(one: Series, who: str, match: re.Match[str]) -> str:
    """What the table tells instead of what a claim calls the most or the least; '' where the claim holds."""
    told = match.groupdict()
    least = bool(told.get("least") or told.get("few"))
    values = [one.value(each) for each in one.cells]
    right = min(values) if least else max(values)
    holders = [each for each in one.cells if one.value(each) == right]
    return "" if who in holders else f"{one.name}{_MOSTS[least]}的是{'、'.join(holders)}"


def _figure_behind(model: ReportModel, paragraph: Paragraph, end: int) -> Measure | None:
    """The figure that is told of a row right behind its name, the first of its unit in the sentence."""
    beside = model.beside(paragraph)
    figure = next((each for each in beside if each.start >= end), None)
    if (
        figure is None
        or figure.quantity.hedge is not Hedge.EXACT
        or not _TELLS.fullmatch(paragraph.text, end, figure.start)
    ):
        return None
    return figure


def _quoted(paragraph: Paragraph, one: Series, who: str, figure: Measure) -> Iterator[TableClaim]:
    cell = one.cells[who]
    if cell.figure is not None and cell.figure.unit == figure.quantity.unit:
        agrees = cell.figure.interval().meets(figure.quantity.interval())
        right = "" if agrees else f"{who}为{cell.text}"
        yield TableClaim(paragraph, figure.start, figure.end, cell, right)
