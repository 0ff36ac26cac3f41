"""Finds what is all told to be done behind a number of which it is not: 其余4件正在办理，已全部办结.

The claim is a clause of its own behind the rest, without a subject and without a word that tells of a later day; or
the rest itself, told done by the act of which it is the rest: 办结35件，其余4件均已办结.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.all_or_none import Claim
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counted_alike, counts_exactly
from report_drafter.language.text.text_breaks import passage_end, passage_start

SIGNS = late("[其剩余尚仍还另](?:余|下|有)")
_REST = late("(?:[，,、；;其]|^)(?:其余|余下|剩余|剩下|其它|其他|[尚仍还另]有|余)(?:的|个别)?$")
_OPEN = late(
    r"[^，,。；;\d]{0,8}?(?:(?:正在|正|[尚仍还]在|在|处于)(?:依法|按[^，,。；;]{0,6}|加快|抓紧|有序|积极|继续|进一步)*"
    r"(?:办理|审理|处理|整改|推进|进行|调查|调处|审查|核查|执行|化解|落实|阶段)|[尚还仍]?未(?:办结|审结|结案|整改|完成|结|化解|销号|答复)"
    r"|(?:办理|审理|处理|整改|推进|调查|审查|化解)之?中|结转)[^，,。；;\d]{0,10}"
)
"""What tells that a rest is not done yet."""
_DONE = (
    "(?:办结|处理(?:完毕|到位|完)|办理完毕|办完|完成(?:整改|办理|办结|销号|处理|化解)?|整改(?:完成|到位|完毕)"
    "|结案|审结|办复|答复(?:完毕|到位)|销号|清零|化解|处置(?:完毕|到位)|解决)"
)
_DULY = "(?:已|均|按期|按时|如期|依法|及时|予以)*"
_CLAIM = late(
    r"[，,；;](?P<claim>(?:均|都|也|且|并|做到|实现)*已?(?:全部|全数|一律|悉数|百分之百|100%)"
    rf"{_DULY}{_DONE}(?:完毕|到位)?|(?:件件|事事|个个|项项){_DONE}"
    rf"|(?:均|都|皆){_DULY}{_DONE}(?:完毕|到位)?)(?=[，,。；;]|$)"
)
_ACT = late(r"(?:[，,、；;]|^)(?:其中[，,]?|[已现均共])*(?P<act>[\u4e00-\u9fff]{2,4}?)(?:了|完毕|到位|完成)?$")
_SAME = late(
    r"(?:均已|已全部|都已|全部|均|都|已)(?:经|按期|按时|如期|依法|及时|予以)*(?:完成)?(?P<act>[\u4e00-\u9fff]{2,4}?)(?:完毕|到位|完成)?(?=[，,。；;]|$)"
)
_DUE = late("到期|期限|时限|应[于在当]?|届满|依法应")
"""What tells that the whole is only what was due."""


def find_all_with_rest(model: ReportModel) -> Iterator[Claim]:
    """Yields the claims that all is done in a passage that tells what is left."""
    for index in model.whole.indices_with(SIGNS):
        measures = [one for one in model.beside(model.text.paragraphs[index]) if _is_told(one)]
        for before, rest in pairwise(measures):
            if before.passage == rest.passage and counted_alike(before, rest) and _REST.search(rest.before.strip()):
                yield from _behind(rest, measures)
                yield from _by_act(before, rest)


def _is_told(one: Measure) -> bool:
    return one.part is not Part.PLAN and one.scope is not Scope.LAST_YEAR and counts_exactly(one)


def _behind(rest: Measure, measures: Sequence[Measure]) -> Iterator[Claim]:
    """The clause behind what is left that tells of all."""
    text = rest.paragraph.text
    opened = _OPEN.match(text, rest.end)
    claim = _CLAIM.match(text, opened.end(), passage_end(text, rest.start) + 1) if opened is not None else None
    if claim is None or _DUE.search(text, passage_start(text, rest.start), rest.end):
        return
    if any(claim.start("claim") <= one.start < claim.end() for one in measures):
        return
    yield Claim(rest.paragraph, *claim.span("claim"), rest)


def _by_act(done: Measure, rest: Measure) -> Iterator[Claim]:
    """What is left of an act, and told done by that very act: 办结35件，其余4件均已办结."""
    text = rest.paragraph.text
    act, same = _ACT.search(done.before), _SAME.match(text, rest.end)
    told = act is not None and same is not None and act["act"] == same["act"]
    if told and same is not None and rest.quantity.value < done.quantity.value:
        yield Claim(rest.paragraph, same.start(), same.end(), rest)
