"""Plans told as deeds and deeds told as plans: 2026年，我局已重点做好以下工作; 全年将办理案件214件, in a review.

The words stay from the other part of last year's report. Only what the sentence itself shows is told: a list of work
or an aim with 以上 that no word dates back, a figure of the whole year behind 将 or 计划.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.not_yet_there import NotYet, NotYetThere
from report_drafter.language.figures.measure import DEED_PARTS
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

_OPENING = late(
    r"(?:^|[，,。；;])[\u4e00-\u9fff]{0,10}(?:[局委院镇乡县市区校们府门]|系统|街道|同志)(?P<w>已)(?!经)"
    r"(?:(?:重点|着力|突出|着重)(?:抓好|做好|推进|从)|继续|(?:认真|深入|全面)(?:贯彻|落实)(?=[^。；;]{0,60}(?:抓好|做好)))"
)
_LISTS_WORK = late(r"(?:以下|[一二三四五六七八九\d]+[项个方])[^。；;]{0,10}|继续")
_FROM_NOW_ON = late(r"[，,；;](?:20\d\d年|下一?步|今后|接下来|新的一年|[^，,。；;]{0,6}将|还)")
"""What turns from what is done to what is planned: 我局已着力推进三年行动，2024年继续深化."""
_AIMED = late(
    r"(?:^|[，,；;：:。])\s*(?P<w>已(?:实现|达到|确保|完成))(?=(?P<aim>[^，,。；;]{2,26}?"
    r"(?:[提升增][高升加]到|达到|降[至到]|控制在|保持在|稳定在|突破|增长|再下降)[^，,。；;]{0,12}\d[^，,。；;]{0,8}))"
)
_BOUND = late(r"以上|以内|以下|左右|不[少低高]于|保持在|稳定在|再下降|[提升]高到|降[至到]|达到")
_DATED = late(
    r"截[至止]|今年|上年|去年|本年|当年|目前|回顾|过去|以来|基础|此前|已有|现有|20\d\d年(?:底|末)?(?:已|的)|较|比上"
)
_WISHES = late("力争|确保|争取|将|不少于|以上")
_WHOLE_YEAR = late(
    r"(?:^|[，,。；;])(?P<w>(?:全年|年内)[将拟]|(?:计划|拟)全年|全年计划)(?:依法|集中|共)?"
    r"(?:办理|开展|召开|受理|组织|查处|调解|收到|审查|审核|检查|实施|举办|处理|接待|化解|立案|排查)"
    r"[^，,。；;的计划]{0,24}?\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}(?P<rest>[^，,。；;\d]{0,6})(?=[，,。；;、])"
)
_TAKEN = late("[纳列移交分划]")
_SET_BEFORE = late(
    "[要需]求|提出|明确|强调|指出|规定|决定|宣布|计划|方案|要点|任务|目标|年初|原|实际|部署|安排|指标|预算"
    "|完成|已|截[至止]|超额"
)
_CARRIED_OUT, _NEAR = late("实际|完成(?:率|计划|全年)|执行率|如期|计划[的数]|超计划"), 60
"""What tells that a plan was meant, which the review goes on to hold the deeds against."""
_AHEAD_SIGNS = ("全年将", "计划全年", "拟全年", "全年拟", "年内拟", "年内将", "全年计划")


def turned_tenses(model: ReportModel) -> Iterator[NotYetThere]:
    """Yields the words that tell a plan as done, or what was done as planned."""
    for sentence in model.sentences_with("已"):
        if sentence.part is Part.PLAN and not sentence.in_table:
            yield from _plan_as_deed(sentence)
    for sentence in model.sentences_with_any(_AHEAD_SIGNS):
        if (
            sentence.part in DEED_PARTS
            and not sentence.in_table
            and not _SET_BEFORE.search(_without_signs(sentence.text))
        ):
            for match in _WHOLE_YEAR.finditer(sentence.text):
                behind = sentence.paragraph.text[sentence.start + match.end() :][:_NEAR]
                if not _TAKEN.search(match["rest"]) and not _CARRIED_OUT.search(behind):
                    yield _of(sentence, match.span("w"), NotYet.AHEAD)


def _plan_as_deed(sentence: Sentence) -> Iterator[NotYetThere]:
    text = sentence.text
    opening = _OPENING.search(text)
    if opening is not None and _LISTS_WORK.search(text, opening.end("w")) and not _tells_past(text, opening.end("w")):
        yield _of(sentence, opening.span("w"), NotYet.PLANNED)
    hopeful = _WISHES.search(sentence.paragraph.text) is not None
    for match in _AIMED.finditer(text) if hopeful else ():
        begin = max(text.rfind(mark, 0, match.start("w")) for mark in "；;：:") + 1
        if _BOUND.search(match["aim"]) and not _DATED.search(text, begin, match.end("aim")):
            yield _of(sentence, match.span("w"), NotYet.GOAL)


def _tells_past(text: str, end: int) -> bool:
    """Whether a sentence dates back what it opens with, or goes on with what comes next."""
    return _DATED.search(text) is not None or _FROM_NOW_ON.search(text, end) is not None


def _without_signs(text: str) -> str:
    """A sentence without the words that are themselves in question."""
    for sign in _AHEAD_SIGNS:
        text = text.replace(sign, "")
    return text


def _of(sentence: Sentence, span: tuple[int, int], what: NotYet) -> NotYetThere:
    return NotYetThere(sentence.paragraph, sentence.start + span[0], sentence.start + span[1], what)
