"""Finds changes told in words alone that all figures tell the other way: 复议申请大幅下降 of 比上年的97件增长73.2%."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.stated_reasons import Mismatch
from report_drafter.language.facts.joint_changes import told_changes
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel

SHORTEST = 4
_WAYS = ("大幅", "明显", "显著", "快速", "急剧")
_SIGN = late("(?:大幅度?|明显|显著|快速|急剧)[上增攀提下减回降][升长加高多降少落低滑][，,。；;]?")
_SAID = late(
    r"(?:^|[，,。；;：:])\s*(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]是)?"
    r"(?:全年|今年|本年|20\d\d年|全[市县区省局镇])*(?P<name>[\u4e00-\u9fff]{4,14}?)(?:数量?|总[数量])?(?:同比|[比较]上年)?(?:呈现?|出现)?"
    r"(?:较?大幅度?|明显|显著|快速|急剧)(?:(?P<up>上升|增长|增加|攀升|提高|增多)|下降|减少|回落|降低|下滑)"
    r"(?=[，,。；;]|$)"
)
_LOOSE = late(r"行政|各类|各项|全年|[的了共]")
_AT_ONCE = late(
    r"(?:^|[，,。；;：:])(?:全[市县区省局镇]|20\d\d年|其中)*(?P<name>[^，,。；;：:、\d]{3,14}?)(?:数量?|总[数量]|人数|件数)?(?:为|达到?)?(?:\d[\d.]*万?[\u4e00-\u9fff]{1,3})?[，,（(]?(?:[同环]比|[比较](?:上年|去年|20\d\d年)?(?:同期)?的?)"
    r"(?:\d[\d.]*万?[\u4e00-\u9fff]{1,3})?[，,]?(?:增长|增加|上升|提高|上涨|减少|下降|降低|回落|下滑)了?$"
)


def find_changes_in_words(model: ReportModel) -> Iterator[Mismatch]:
    """Yields what is told in words to have gone one way while all its figures went the other."""
    for sentence in model.sentences_with_any(_WAYS):
        plain = sentence.part is not Part.PLAN and _SIGN.search(sentence.text) is not None
        for match in _SAID.finditer(sentence.text) if plain else ():
            way = Direction.UP if match["up"] else Direction.DOWN
            told = _told_of(model, match["name"])
            if told and all(direction_of(one) is not way for one in told):
                start, end = sentence.start + match.start("name"), sentence.start + match.end()
                yield Mismatch(sentence.paragraph, start, end, told[0])


def _told_of(model: ReportModel, name: str) -> list[Measure]:
    """The changes whose own words name a thing."""
    near = model.measures_with(name[-SHORTEST:])
    return [one for one, words in told_changes(model, near) if _named(words) == _plain(name)]


def _plain(words: str) -> str:
    return _LOOSE.sub("", words)


def _named(words: str) -> str:
    """What the words right before a change say that it is of, '' where they tell of several things or none."""
    match = _AT_ONCE.search(words)
    return _plain(match["name"]) if match is not None else ""
