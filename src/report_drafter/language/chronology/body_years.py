"""The weaker signs of a report's year in its running text: years that open sentences, years compared with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.language.dates.date_mentions import DateMention, plain_years
from report_drafter.language.figures.measure import ACCOUNT_PARTS
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

MENTIONS, FURTHER = 4, 2
SHORTEST_TELLING = 30

_YEAR_BEGINS = frozenset("12一二")
_BASE = ("较20", "比20")
_RUNS_ON = late(r"\s*[—–\-－~～至到]")
"""What makes an opening year the first of several: 2018年至2022年，共办理案件…"""
_OF_MEETING = late(
    r"度?[\u4e00-\u9fff]{2,24}?(?:会议|大会|全会|例会|论坛)(?:[^，,。；]{0,12}(?:召开|举[行办])|上[，,])"
)
"""A meeting named by its year, which may hear on the year before: 2024年全国局长会议在京召开."""
_WITH = late("[较比]$")
_RISE = late(
    r"[底末同期全相]{0,3}(?:的[\d.]+\S{1,6}?)?(?:[有略]所|大幅|净|共|分别)?(?:[增减多少]|下降|提[高升]|上升|降低|同?比|压[减缩])"
)
_FORMULA = late(
    r"度?[，,][^。；;]{0,40}?(?:在[^，,。；;]{2,30}(?:领导|指导|关心|支持|监督)下|坚持以|以习近平|(?:深入|认真|全面)(?:学习)?贯彻|紧紧围绕|紧扣|聚焦)"
)
"""What a report opens its year with: 2023年，我局在区委、区政府的正确领导下……."""
_GOES_ON = late(r"[。；;]\s*((?:19|20)\d\d)年")
_NEAREST_SLIP, _FARTHEST_SLIP = 2, 10


def opening_slips(model: ReportModel, year: int) -> Iterator[StatedYear]:
    """Yields the years that open the telling of a report on `year` by the usual words, and lie years away from it."""
    for one in opening_years(model):
        text, off = one.paragraph.text, abs(one.year - year)
        opens = one.start == 0 and _FORMULA.match(text, one.end) is not None
        tells_on = any(abs(int(then) - one.year) == 1 for then in _GOES_ON.findall(text))  # 2021年…；2022年…
        if opens and _NEAREST_SLIP <= off <= _FARTHEST_SLIP and not tells_on:
            yield StatedYear(one.paragraph, one.start, one.end, one.year, one.year, YearRole.OPENING)


def opening_years(model: ReportModel) -> list[StatedYear]:
    """Returns the years that open the first sentences of introduction and results."""
    return list(islice(_opening(model, ACCOUNT_PARTS, 0), MENTIONS))


def further_years(model: ReportModel, known: frozenset[int]) -> Iterator[StatedYear]:
    """Returns the years that results are compared with, and those that open sentences of the plan.

    They speak for years `known` from elsewhere, and for any where none is.
    """
    for found in (_compared(model), _opening(model, (Part.PLAN,), 1)):
        yield from islice((one for one in found if not known or one.implied in known), FURTHER)


def _opening(model: ReportModel, parts: tuple[Part, ...], later: int) -> Iterator[StatedYear]:
    for sentence in model.sentences:
        text = sentence.text
        if text[:1] not in _YEAR_BEGINS or sentence.part not in parts or len(text) <= SHORTEST_TELLING:
            continue
        one = next(plain_years(text), None)
        if one and one.start == 0 and not _RUNS_ON.match(text, one.end) and not _OF_MEETING.match(text, one.end):
            yield _mention(sentence, one.start, one.end, (one.year or 0, later))


def _compared(model: ReportModel) -> Iterator[StatedYear]:
    """The year before is what a report compares its own with: 较2022年增长12%."""
    for words in _BASE:
        for sentence in model.sentences_with(words):
            text = sentence.text
            for one in plain_years(text):
                told = _WITH.search(text, 0, one.start) and _RISE.match(text, one.end)
                if told and sentence.part in ACCOUNT_PARTS and not _follows_later(sentence, one):
                    yield _mention(sentence, one.start, one.end, (one.year or 0, -1))


def _follows_later(sentence: Sentence, base: DateMention) -> bool:
    """Whether the paragraph named the year compared before, and that is not the next: 2022年受理…，比2018年下降."""
    before = sentence.paragraph.text[: sentence.start + base.start]
    return any((one.year or 0) > (base.year or 0) + 1 for one in plain_years(before))


def _mention(sentence: Sentence, start: int, end: int, told: tuple[int, int]) -> StatedYear:
    year, later = told
    place = (sentence.start + start, sentence.start + end)
    return StatedYear(sentence.paragraph, *place, year, year - later, YearRole.MENTION)
