"""Finds announced numbers with what follows: 做好以下8个方面工作, （一）… up to （八）…; 三项指标：…率不低于55%，…."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.enumerations import NUMBER, Enumeration
from report_drafter.language.model.report_model import Heading, ReportModel
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.ordinal_markers import LEVELS, Marker, MarkerStyle, ordinal_markers, paragraph_markers

FIRST_LEVEL, SECOND_LEVEL = 1, 2
FEWEST, FEWEST_WORDS, FARTHEST_BELOW = 2, 3, 12

_ANNOUNCED = late(
    r"(?:(?:做好|抓好|抓了|做了|办好|干好|把握好?|做到)(?:以下|如下)?|以下|如下|下列)\s*"
    + NUMBER
    + r"(?:个方面|方面|项|件|点)(?P<rest>[^，,。；;：:]{0,14})"
)
_POINTS = late(
    '(?:突出|聚焦|抓住|抓牢|把握|紧盯|围绕|瞄准|锚定|紧扣|攻坚|主攻)(?:以下|如下)?[“"]?'
    + NUMBER
    + r"(?:个|大|项)(?:重点(?:任务|工作)?|关键(?:环节)?|着力点|方向|难点|环节|主题|目标)"
    + r"[”\"]?(?P<rest>)(?=[。：:，,]?$)"
)
"""What closes the line above its items: 突出三个重点。"""
_ANNOUNCING = late(
    "以下|如下|下列|做好|抓好|抓了|做了|办好|干好|把握|做到|[个大项](?=重点|关键|着力点|方向|难点|环节|主题|目标)"
)
_AIMS = late(
    NUMBER + r"(?:个|大|项|类|条)[\u4e00-\u9fff]{0,6}(?:指标|目标)[：:]"
    r"(?P<aims>[^。；;：:]+)(?:[。；;](?!\s*[^。；;，,]{2,20}\d[^。；;，,]*[。；;])|$)"
)
_AIM = late(
    r"(?!增|[下上]?[降升]|同比|[较比居占]|其中|提高|[高低]于|位居|分别|完成年|超)[^\d]{2,40}\d[\d.,]*(?:[%％]|[\u4e00-\u9fff]{1,3})?[^\d]{0,6}"
)
_AIMS_SIGN = late("[：:](?<=标.)")
_ROW = late(
    NUMBER + r"(?:[个大项类条道种张份本套]|个方面)[\u4e00-\u9fff]{2,6}[”\"]?[：:]"
    r"(?P<row>[\u4e00-\u9fff]{2,10}(?:、[\u4e00-\u9fff]{2,10}){1,8})(?=[。；;]|$)"
)
_ROW_SIGN = late(r"[：:][\u4e00-\u9fff]{2,10}、")
_JOINING = late("[和及与等或]")


def find_announcements(model: ReportModel) -> Iterator[Enumeration]:
    """Yields announced numbers (做好以下8个方面工作) with the numbered items that follow."""
    headings: dict[int, Heading] = {one.paragraph.number: one for one in model.headings}
    paragraphs = model.text.paragraphs
    for index in model.whole.indices_with(_ANNOUNCING):
        paragraph = paragraphs[index]
        matches = [*_ANNOUNCED.finditer(paragraph.text), *_POINTS.finditer(paragraph.text)]
        if len(matches) != 1:
            continue
        match = matches[0]
        number = read_count(match["number"])
        below = (paragraphs[at] for at in range(index + 1, len(paragraphs)))
        behind = paragraph.text[match.end() :]
        count = inline_items(behind) or _items_below(below, headings)
        if count < FEWEST and not behind.strip("：:。"):
            count = _inline_below(paragraphs[index + 1 : index + 1 + FARTHEST_BELOW])
        goes_on = number > count and opens_with(paragraphs[index + 1 : index + 2], count + 1)
        if number > 1 and count > 1 and not goes_on:
            start, end = match.span("number")
            yield Enumeration(paragraph, start, end, number, count, count, sure=True, listed=match.end())


def inline_items(text: str) -> int:
    """Returns how many items 一是…二是… or （一）…（二）… run through a text, 0 when it does not begin with one."""
    marks = [one for one in ordinal_markers(text) if one.start or one.style not in LEVELS]
    return _run_length([one.ordinal for one in marks if one.style is marks[0].style])


def opens_with(below: Sequence[Paragraph], ordinal: int) -> bool:
    """Tells whether the next paragraph goes on with an item: 三是……."""
    marker = next(paragraph_markers(below[0]), None) if below else None
    goes_on = marker is not None and marker.style is MarkerStyle.IS and marker.ordinal == ordinal
    return goes_on and not below[0].text[: marker.start if marker else 0].strip()


def _items_below(paragraphs: Iterable[Paragraph], headings: dict[int, Heading]) -> int:
    """How many second-level headings, or paragraphs that open with 一是, 第一， or 1., follow before the next part."""
    below: list[int | None] = []
    marked: list[Marker] = []
    for paragraph in paragraphs:
        heading = headings.get(paragraph.number)
        if heading is not None and heading.level == FIRST_LEVEL:
            break
        if heading is not None and heading.level == SECOND_LEVEL:
            below.append(heading.ordinal)
        marker = next(paragraph_markers(paragraph), None)
        if marker is not None and not paragraph.text[: marker.start].strip() and not below:
            marked.append(marker)
    return _run_length(below) or _run_length([one.ordinal for one in marked if one.style is marked[0].style])


def _inline_below(paragraphs: Sequence[Paragraph]) -> int:
    """How many items run through the paragraph right below and those that go on with it: 一是…。二是…."""
    marks: list[Marker] = []
    for paragraph in paragraphs:
        found = list(ordinal_markers(paragraph.text))
        if not found or paragraph.text[: found[0].start].strip():
            break
        marks += (one for one in found if one.style is (marks or found)[0].style)
    return _run_length([one.ordinal for one in marks])


def find_rows_behind(model: ReportModel) -> Iterator[Enumeration]:
    """Yields numbers with a colon behind and what they count, told alike: 三项指标：…率98%、…; 四项原则：…、…."""
    for index in model.whole.indices_with(_AIMS_SIGN):
        for match in _AIMS.finditer(model.text.paragraphs[index].text):
            aims = re.split("[，,、]", match["aims"].strip("，,、"))
            if all(_AIM.fullmatch(one) for one in aims):
                yield from _row(model.text.paragraphs[index], match, len(aims))
    for index in model.whole.indices_with(_ROW_SIGN):
        for match in _ROW.finditer(model.text.paragraphs[index].text):
            names = match["row"].split("、")
            alike = len(set(map(len, names))) == 1 or len({one[-1] for one in names}) == 1
            if alike and len(names) >= FEWEST_WORDS and _JOINING.search(match["row"]) is None:
                yield from _row(model.text.paragraphs[index], match, len(names))


def _row(paragraph: Paragraph, match: re.Match[str], count: int) -> Iterator[Enumeration]:
    number = read_count(match["number"])
    if number > 1 and count >= FEWEST:
        yield Enumeration(paragraph, *match.span("number"), number, count, count, sure=True, listed=match.end("number"))


def _run_length(ordinals: Sequence[int | None]) -> int:
    """The length of the run 1, 2, 3… at the front; a run that starts anew ends it."""
    length = 0
    for ordinal in ordinals:
        if ordinal != length + 1:
            break
        length += 1
    return length
