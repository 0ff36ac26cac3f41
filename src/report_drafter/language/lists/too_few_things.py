"""Finds fewer things than there are places that hold them, or letters than there are who sign: 5处隐患…，涉及12所学校.

A place has one of them at least; a case may touch many, so that only what lies in a place is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import between

SIGNED, SIGN = "责任书", "处"
_THINGS = late(r"[^，,。；;、\d]{0,6}(?:隐患|问题|违建|违法建设|险段|险工|点位|破损|病害|积水点|堵点|黑点)")
_LIES_IN = late(r"[^。；;\d]{0,40}[，,（(]\s*(?:共)?(?:涉及|分布[在于]|分属|分别位于|位于)[^，,。；;、\d]{0,4}")
_PLACES = late(
    r"[^，,。；;、\d]{0,6}(?:学校|小学|中学|幼儿园|企业|工地|医院|养老院|商场|市场|社区|村|乡镇|街道|小区|园区)"
)
_PLACE_UNITS = frozenset(("所", "家", "个", "座"))
_WITH = late(r"(?:与|同|和)(?:全[省市县区镇乡])?(?:辖区内?)?(?:各?|所有)$")
_SIGN_LETTER = late(r"[^，,。；;、\d]{1,12}(?:分别|逐一|全部|均)?签[订署](?:了)?[^，,。；;、\d]{0,16}(?:责任书|承诺书)")


def find_too_few_things(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields the places and the things in them, or the signers and their letters, which are fewer."""
    for paragraph in {one.number: one for one in _paragraphs(model)}.values():
        for one, other in pairwise(model.beside(paragraph)):
            exact = one.quantity.hedge is Hedge.EXACT and other.quantity.hedge is Hedge.EXACT
            if exact and one.quantity.value < other.quantity.value and _lie_in(one, other):
                yield other, one
            if exact and one.quantity.value > other.quantity.value and _sign(one, other):
                yield one, other


def _paragraphs(model: ReportModel) -> Iterator[Paragraph]:
    told = (one.paragraph for one in model.by_unit.get(SIGN, ()))
    signed = (sentence.paragraph for sentence in model.sentences_with(SIGNED))
    yield from (*told, *signed)


def _lie_in(things: Measure, places: Measure) -> bool:
    text = things.paragraph.text
    named = _THINGS.match(text, things.end) or _THINGS.search(things.before)
    if things.quantity.unit != SIGN or places.quantity.unit not in _PLACE_UNITS or named is None:
        return False
    return _LIES_IN.fullmatch(between(things, places)) is not None and _PLACES.match(text, places.end) is not None


def _sign(signers: Measure, letters: Measure) -> bool:
    if letters.quantity.unit != "份" or _WITH.search(signers.before) is None:
        return False
    return _SIGN_LETTER.fullmatch(between(signers, letters)) is not None
