"""Items that no heading numbers, and their number: lines that open with ——, 其一，, 第一件，, 3.1 or 壹; names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.enumerations import Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import SMALL_NUMBER, read_count

FEWEST, FARTHEST, FARTHEST_BELOW = 2, 3, 80

_NUMERAL = "[一二三四五六七八九十]"
_NUMBER = rf"(?P<number>{SMALL_NUMBER})"
_SAYS = late(
    rf"{_NUMBER}(?:个?(?:方面|大块)|[大项件点条类])(?:的?(?:重点|主要|具体)?"
    r"(?:工作|任务|举措|措施|成效|变化|问题|不足|实事|大事|重点|特点|要求|事情?|做法|情况|建议|工程|行动))?[：:。]?$"
)
"""A number that closes the line above its items."""
_ANNOUNCES = late(
    "以下|如下|下列|[做抓办干]好|[做抓]了|体现在|表现在|主要有|着力|重点|突出|实施|包括|集中在|聚焦|围绕|推进"
)
_MARK = late(
    rf"\s*(?:(?P<dash>[—–]{{2}}|[-●■◆▪])(?!\d{{4}}年)|其(?P<of>{_NUMERAL})[，,、：:]|(?P<chapter>\d{{1,2}})[.．](?P<item>\d{{1,2}})(?![\d.．%％万亿])"
    rf"|第(?P<nth>{_NUMERAL})[件项个条桩][，,、：:　 ]|(?P<formal>[壹贰叁肆伍陆柒捌玖])[、，　 ])"
)
_FORMAL = "壹贰叁肆伍陆柒捌玖"
_INLINE_SIGN = late("[：:。](?:其一|（一）)")
_KINDS = "的?(?:主要|突出)?(?:问题|不足|短板|困难|差距|弱项|原因|工作|任务|举措|措施|特点|变化|做法|实事|建议)"
_INLINE = late(rf"{_NUMBER}(?:(?:个?方面|[项点条])?[：:](?=其一)|(?:个?方面|[个项点条]){_KINDS}[：:。](?=其一|（一）))")
_INLINE_ITEM = late(rf"(?:^|(?<=[：:。；;，,]))(?:其(?P<of>{_NUMERAL})|(?<=[：:。；;])（(?P<second>{_NUMERAL})）)")
_NAMED_SIGNS = ("大工程", "大行动", "大体系")
_BELOW = late(r"\n\s{0,4}(?:[—–]{2}|[-●■◆▪]|其一|第一[件项个条桩]|壹|\d{1,2}[.．]1(?!\d))")
"""How the first item below an announced number opens its line."""
_NAMED = late(
    rf"{_NUMBER}大(?P<noun>工程|行动|体系)”?[：:]"
    r"(?P<names>[\u4e00-\u9fff“”]{2,16}(?:、[\u4e00-\u9fff“”]{2,16})*(?:[和及与][\u4e00-\u9fff“”]{2,16})?)(?=[，,。；;])"
)


def find_marked_items(model: ReportModel) -> Iterator[Enumeration]:
    """Yields announced numbers with the items marked below or behind them."""
    paragraphs = model.text.paragraphs
    for at in model.whole.indices_with(_BELOW):
        if paragraphs[at].table is None:
            yield from _above(paragraphs, at)
    for index in model.whole.indices_with(_INLINE_SIGN):
        yield from _behind(model.text.paragraphs[index])
    for sentence in model.sentences_with_any(_NAMED_SIGNS):
        for match in _NAMED.finditer(sentence.text):
            *names, last = match["names"].split("、")
            names += re.split("[和及与]", last)
            if len(names) >= FEWEST and all(name.strip("“”").endswith(match["noun"]) for name in names):
                yield _found(sentence.paragraph, sentence.start, match, len(names))


def _above(paragraphs: Sequence[Paragraph], at: int) -> Iterator[Enumeration]:
    """The number that closes a line, with the lines marked right below it."""
    paragraph = paragraphs[at]
    match = _SAYS.search(paragraph.text)
    if match is None or not _ANNOUNCES.search(paragraph.text, max(0, match.start() - 20), match.end()):
        return
    below = [one for one in paragraphs[at + 1 : at + 1 + FARTHEST_BELOW] if one.table is None]
    count = _dashes(below) or _numbered(below)
    if count >= FEWEST and abs(count - read_count(match["number"])) <= FARTHEST:
        yield _found(paragraph, 0, match, count)


def _dashes(below: Sequence[Paragraph]) -> int:
    """How many lines in a row open with the dash of the first; 0 where the row goes on behind other lines."""
    first = _MARK.match(below[0].text)
    if first is None or first["dash"] is None:
        return 0
    marked = [one.text.lstrip().startswith(first["dash"]) for one in below]
    length = next((at for at, one in enumerate(marked) if not one), len(marked))
    return 0 if any(marked[length : length + FARTHEST]) else length


def _numbered(below: Sequence[Paragraph]) -> int:
    """How far 其一, 其二… or 3.1, 3.2… or 壹, 贰… run below, other lines between them."""
    count, style = 0, ""
    for paragraph in below:
        match = _MARK.match(paragraph.text)
        if match is None or match["dash"] is not None:
            continue
        kind = match["chapter"] or match.lastgroup or ""
        if _ordinal(match) != count + 1 or (style and kind != style):
            break
        count, style = count + 1, kind
    return count


def _ordinal(match: re.Match[str]) -> int:
    if match["item"]:
        return int(match["item"])
    return _FORMAL.index(match["formal"]) + 1 if match["formal"] else read_count(match["of"] or match["nth"])


def _behind(paragraph: Paragraph) -> Iterator[Enumeration]:
    """主要有三：其一，…；其二，…；其三，…."""
    for match in _INLINE.finditer(paragraph.text):
        marks = list(_INLINE_ITEM.finditer(paragraph.text, match.end()))
        run = [read_count(one[0].strip("其（）")) for one in marks if one.lastgroup == marks[0].lastgroup]
        count = next((at for at, one in enumerate(run) if one != at + 1), len(run))
        if count >= FEWEST and abs(count - read_count(match["number"])) <= FARTHEST:
            yield _found(paragraph, 0, match, count)


def _found(paragraph: Paragraph, start: int, match: re.Match[str], count: int) -> Enumeration:
    begin, end = (start + one for one in match.span("number"))
    number = read_count(match["number"])
    return Enumeration(paragraph, begin, end, number, count, count, sure=True, listed=start + match.end())
