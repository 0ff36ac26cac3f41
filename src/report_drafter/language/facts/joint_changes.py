"""Reads what several things are told to do together: 结案数和纠错率双双回落, 刑事警情、电诈案件和检查次数“三项下降”.

How many things are named is held against the number; which way they went, against what the body tells of each.
What all others did the one left out did not: 除进出口总额外，均实现正增长.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.model.report_model import Measure, Part, ReportModel
from report_drafter.language.relations.figure_relations import between

FEWEST, SHORTEST = 2, 2
PAIR, MOST_TOLD = 2, 30
_AT_ONCE = late(r"[，,（(](?:同比|[比较]上年)?(?:实际)?[\u4e00-\u9fff]{2}")
_BY_NAME = late(r"[\u4e00-\u9fff]{4,18}")
_UP = "上升|提升|增长|增加|提高|上涨|攀升|升高|回升|扩大|增|升"
_DOWN = "下降|回落|降低|减少|下滑|压降|下行|收窄|降|减"
_SIGN = late(
    r"(?:同比|环比|较上年|比上年|较去年|全部|继续|持续|稳步|均|都)*(?:实现了?|呈现?|保持)?(?:同比|稳步|持续)*[“\"]?"
    rf"(?P<number>双双|双|两|二|三|四|五|六)[项个]?(?:指标)?(?:同比)?(?P<way>{_UP}|{_DOWN})[”\"]?"
    r"(?=[，,。；;：:]|$|的)"
)
_EXCEPT = late(
    r"除了?(?P<name>[\u4e00-\u9fff]{2,14}?)(?:以|之)?外[，,]?[^，,。；;\d]{0,8}(?:均|都|全部)(?:实现|保持|呈现?)?了?(?:同比)?"
    r"(?:正?(?P<up>增长|上升|提高)|(?P<down>下降|减少|回落))"
)
_UP_WORDS, _DOWN_WORDS = f"{_UP}|增多|上扬|走高", f"{_DOWN}|下跌|走低"
_APART = late(
    rf"(?:^|[，,。；;：:])(?:呈现?|出现|实现|保持)?了?(?P<one>[\u4e00-\u9fff]{{2,8}}?)(?:同比)?(?P<way>{_UP_WORDS}|{_DOWN_WORDS})"
    rf"(?:而|但|、|，而|，但|的同时)(?P<two>[\u4e00-\u9fff]{{2,8}}?)(?:同比)?(?P<other>{_UP_WORDS}|{_DOWN_WORDS})(?=[，,。；;]|的)"
)
_APART_SIGN = late("[加长高升少落滑多低降扬跌涨]了?(?:[，,]?[而但]|、|的同时)[\u4e00-\u9fff]{2,10}[增减升降回下提]")
_NEAR = late("[双两二三四五六](?:双|[项个]?(?:指标)?(?:同比)?[下上提增升回降减攀扩压收])")
_NUMBERS = {"双双": 2, "双": 2, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_BREAK = late(r"[，,。；;：:\d“”]")
_AND = late("以及|[、和及与]")
_PLAIN_NAME = late(r"[\u4e00-\u9fffA-Za-z]+")
_OPENED = late(r"(?:^|[。；;：:]|(?:年|一年来|期间|以来|全年|截至目前)[，,])$")
_LEAD = late("^(?:一年来|全年|今年|本年|全[市县区省镇局系统]{1,2}|我[市县区局]|辖区)+")
_MEASURED = late("(?:总数|总量|数量|次数|批次|件数|起数|人数|宗数|户数|数|量)$")
_COMPARED = late("同比|环比|上年|去年|上一年|同期|[比较]20\\d\\d年")


@frozen
class JointChange:
    """Things told to go one way together, at their place; `number` is what they are told to be."""

    paragraph: Paragraph
    start: int
    end: int
    names: tuple[str, ...]
    number: int
    way: Direction
    opened: bool
    part: Part

    @property
    def miscounted(self) -> bool:
        """Whether there are surely more or fewer names than said: names before a comma may count, too."""
        listed = len(self.names)
        return abs(self.number - listed) == 1 and (self.number < listed or self.opened)


def find_joint_changes(model: ReportModel) -> Iterator[JointChange]:
    """Yields each joint change that names what changed."""
    near = {id(one) for one in model.whole.paragraphs_with(_NEAR)}
    for sentence in model.sentences if near else ():
        for sign in (
            _SIGN.finditer(sentence.text) if id(sentence.paragraph) in near and _NEAR.search(sentence.text) else ()
        ):
            words = sentence.text[: sign.start()]
            start = max((one.end() for one in _BREAK.finditer(words)), default=0)
            names = tuple(_LEAD.sub("", one) for one in _AND.split(words[start:]))
            if len(names) < FEWEST or not all(len(one) >= SHORTEST and _PLAIN_NAME.fullmatch(one) for one in names):
                continue
            yield JointChange(
                sentence.paragraph,
                sentence.start + start,
                sentence.start + sign.end(),
                names,
                _NUMBERS[sign["number"]],
                Direction.UP if re.fullmatch(_UP, sign["way"]) else Direction.DOWN,
                _OPENED.search(words[:start]) is not None,
                sentence.part,
            )


def find_opposed_jointly(model: ReportModel) -> Iterator[tuple[JointChange, tuple[Measure, ...]]]:
    """Yields what the body tells against a joint change: of all things that it tells of, two at least."""
    yield from _exceptions(model)
    yield from _opposites(model)
    joints = [one for one in find_joint_changes(model) if one.part is not Part.PLAN]
    known = _by_ends(model, {_thing(name)[-PAIR:] for joint in joints for name in joint.names}) if joints else {}
    for joint in joints:
        told = [one for name in joint.names for one in _changes_of(known, joint, _thing(name))[:1]]
        against = [one for one in told if direction_of(one) is not joint.way]
        if len(against) == len(told) >= FEWEST:
            yield joint, tuple(against)


def _exceptions(model: ReportModel) -> Iterator[tuple[JointChange, tuple[Measure, ...]]]:
    """Yields the changes of what is left out of a joint change that went the same way in its paragraph."""
    for sentence in model.sentences_with("除"):
        match = _EXCEPT.search(sentence.text) if "外" in sentence.text else None
        if match is None or sentence.part is Part.PLAN:
            continue
        way = Direction.UP if match["up"] else Direction.DOWN
        told = _told_of(match["name"], model.beside(sentence.paragraph), sentence.start + match.start())
        if told is not None and direction_of(told) is way:
            start, end = sentence.start + match.start(), sentence.start + match.end()
            joint = JointChange(
                sentence.paragraph, start, end, (match["name"],), 1, way, opened=False, part=sentence.part
            )
            yield joint, (told,)


def _opposites(model: ReportModel) -> Iterator[tuple[JointChange, tuple[Measure, ...]]]:
    """Yields what is told against two things that are said to go apart: 检查次数减少而发现隐患增多."""
    said = [one for paragraph in model.whole.paragraphs_with(_APART_SIGN) for one in _said_apart(model, paragraph)]
    ends = {_thing(name)[-PAIR:] for pair in said for one in pair for name in one.names}
    known = _by_ends(model, ends) if said else {}
    for pair in said:
        told = [_near(_changes_of(known, one, _thing(one.names[0]), within=True), one) for one in pair]
        against = [one for one, each in zip(told, pair, strict=True) if one and direction_of(one[0]) is not each.way]
        if len(against) == PAIR and against[0][0] is not against[1][0]:
            yield replace(pair[0], end=pair[1].end), (against[0][0], against[1][0])


def _said_apart(model: ReportModel, paragraph: Paragraph) -> Iterator[tuple[JointChange, JointChange]]:
    for match in _APART.finditer(paragraph.text):
        ways = [Direction.UP if re.fullmatch(_UP_WORDS, match[way]) else Direction.DOWN for way in ("way", "other")]
        part = next((one.part for one in model.beside(paragraph)), Part.REVIEW)
        if ways[0] is ways[1] or part is Part.PLAN:
            continue
        one, other = (
            JointChange(paragraph, match.start("one"), match.end(), (match[name],), 1, way, opened=False, part=part)
            for name, way in zip(("one", "two"), ways, strict=True)
        )
        yield one, other


def _near(changes: list[Measure], joint: JointChange) -> list[Measure]:
    """Of the changes told of a thing those of the claim's own paragraph, if there are any."""
    return [one for one in changes if one.paragraph is joint.paragraph] or changes


def _told_of(name: str, measures: Sequence[Measure], end: int) -> Measure | None:
    """The change that a paragraph tells of one thing before some place: right behind its figure, or with its name."""
    before = [one for one in measures if one.end <= end]
    told = [
        one for last, one in pairwise(before) if _AT_ONCE.fullmatch(between(last, one)) and last.phrase.core == name
    ]
    told += [one for one in before if _BY_NAME.fullmatch(one.before.strip()) and one.before.strip().startswith(name)]
    changes = [one for one in told if direction_of(one) is not None]
    return changes[0] if len(changes) == 1 else None


def _thing(name: str) -> str:
    return _MEASURED.sub("", name) or name


def _by_ends(model: ReportModel, ends: set[str]) -> Mapping[str, list[Measure]]:
    """The changes whose own words hold the end of a name, by it."""
    found: dict[str, list[Measure]] = {end: [] for end in ends}
    for one, words in told_changes(model, model.measures):
        for end in ends:
            if end in words and len(found[end]) < MOST_TOLD:
                found[end].append(one)
    return found


def _changes_of(
    known: Mapping[str, list[Measure]], joint: JointChange, thing: str, *, within: bool = False
) -> list[Measure]:
    """The changes on the year before of a thing, most of whose name stands in their paragraph before them.

    Those of the paragraph of the claim count where they stand before it and it is said `within` what it sums up.
    """
    pairs = {thing[at : at + PAIR] for at in range(len(thing) - 1)}
    found = []
    for one in known.get(thing[-PAIR:], ()):
        around = one.paragraph.text[: one.start]
        apart = one.end <= joint.start and within if one.paragraph is joint.paragraph else True
        if apart and sum(pair in around for pair in pairs) * PAIR >= len(pairs):
            found.append(one)
    ways = {direction_of(one) for one in found}
    settled = pairs and len(ways) == 1 and len(known.get(thing[-PAIR:], ())) < MOST_TOLD
    return found if settled else []


def told_changes(model: ReportModel, measures: Iterable[Measure]) -> Iterator[tuple[Measure, str]]:
    """Yields each change on the year before of some sentences, with the words from the last one of its own up to it."""
    sentence, start = -1, 0
    for one in measures:
        if one.sentence != sentence:
            sentence, start = one.sentence, model.sentences[one.sentence].start
        if direction_of(one) is None:
            continue
        words = one.paragraph.text[start : one.start]
        start = one.end
        if one.part is not Part.PLAN and _COMPARED.search(words) is not None:
            yield one, words
