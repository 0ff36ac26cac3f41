"""Finds figures whose number is told: A6项、B3项、C7项，三张清单共16项; 三批，第一批…、第二批…; A、B和C“三下降”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.listed_beside import CountedBeside
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_chinese_numeral, read_count
from report_drafter.language.text.text_breaks import start_behind

_NUMERAL = "[两二三四五六七八九十]|(?<!\\d)[2-9]"
_FIGURE = r"[^，,。；;：:、\d（）()]{2,16}\d[\d.,]*[万亿]?(?:[^\d，,。；;：:、（）()和及]{1,2})"
_SUMMED = late(
    rf"(?P<list>{_FIGURE}(?:[、和及]{_FIGURE}){{1,9}})[，,](?:以上|上述|这)?"
    rf"(?P<number>{_NUMERAL})(?P<unit>张|大?类|项|批|种|部分|者|个方面|方面|本)(?:清单|事项|文件|案件|任务|数据|人员|业务)?(?:共计|合计|总计|共|累计)\d"
)
_BATCHES = late(
    rf"(?P<number>{_NUMERAL})(?P<unit>批|轮|期|阶段)(?P<between>[^。；;第]{{0,24}}?)(?:[，,：:（(]|其中|分别为?|即)第一(?P=unit)"
)
_ORDINAL = "第([一二三四五六七八九十])"
_TREND = late(
    rf"(?:数量)?(?:均|全部|继续|再次|同比|连续|实现|呈现|呈)*[“\"](?P<number>{_NUMERAL}|双)"
    r"(?P<unit>下降|上升|提升|增长|提高|降低|减少|增加|清零|升|降)[”\"]"
)
_STOPS = "，,。；;：:“”（）()"
_AND = late("以及|[和与及]")
_AND_MORE = "等"
_SIGNS = (late("[计共](?=\\d)"), late("第一[批轮期阶]"), late('[”"](?<=[降升长高低少加零].)'))
"""What such numbers are looked for by: each scans for a character or two."""


def counted_figures(model: ReportModel) -> Iterator[CountedBeside]:
    """Yields the numbers of figures, batches and trends that a sentence lists, each with how many it lists."""
    for sign, found in zip(_SIGNS, (_summed, _batches, _trends), strict=True):
        for index in model.whole.indices_with(sign):
            paragraph = model.text.paragraphs[index]
            if paragraph.table is None:
                yield from found(paragraph)


def _summed(paragraph: Paragraph) -> Iterator[CountedBeside]:
    for match in _SUMMED.finditer(paragraph.text):
        count = len(re.findall(_FIGURE, match["list"]))
        yield _found(paragraph, match, count, count)


def _batches(paragraph: Paragraph) -> Iterator[CountedBeside]:
    """Batches told one by one; some of them may be left out where the first are told as 其中."""
    text = paragraph.text
    for match in _BATCHES.finditer(text):
        told = text[match.end() - len("第一") - len(match["unit"]) :]
        ordinals = [read_chinese_numeral(one) for one in re.findall(_ORDINAL + match["unit"], told)]
        count = next((at for at, one in enumerate(ordinals) if one != at + 1), len(ordinals))
        if count > 1:
            yield _found(paragraph, match, count, count)


def _trends(paragraph: Paragraph) -> Iterator[CountedBeside]:
    text = paragraph.text
    for match in _TREND.finditer(text):
        items = text[start_behind(_STOPS, text, match.start()) : match.start()].split("、")
        joined = sum(len(_AND.findall(item)) for item in items[1:])
        if len(items) > 1 and _AND_MORE not in items[-1] and (len(items) > len("AB") or _AND.search(items[-1])):
            yield _found(paragraph, match, len(items), len(items) + joined)


def _found(paragraph: Paragraph, match: re.Match[str], fewest: int, most: int) -> CountedBeside:
    word = match["number"]
    number = 2 if word == "双" else read_count(word)
    sure = abs(number - (most if number > most else fewest)) == 1
    if not fewest <= number <= most:
        fewest = most = most if number > most else fewest
    return CountedBeside(paragraph, match.start("number"), match.end("unit"), number, fewest, most, "项", sure)
