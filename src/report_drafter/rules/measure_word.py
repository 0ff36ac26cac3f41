"""量词与所计的事物相配。

查什么
    证件文书论“人次”“起”，人论“起”“件”“份”，行政处罚论“人”而没有写“处罚……人”一类量词与名词不相配的写法，只作提示，其中决不相配的（“案件19名”“召开会议3人”“11名企业入选”“公路120公斤”）应当改正；各项之和正好等于合计，而其中一项的量词与合计、与其他各项都不同（合计在前在后都算）（86.2万人次，其中……、出境42.3万批次）；大气污染物以毫克计、
    浓度按平方米计、电量以千瓦计、面积以斤计、罚没款以“万人”计的单位；与上年数、总数的数字正好相合而单位不同；同一个率一处写%、一处写‰，“合格率98.1‰”“占12.7‰”、按旁边两数应是百分之几而写‰的，人口出生率写“6.8%”的。
为什么
    量词不配，计的是人、是次还是件就说不清，与上年、与统计年报也无从比较。
反例
    全年出具临时身份证明1436人次，接访、回访群众60起。

    监管旅客86.2万人次，其中进境43.9万人次、出境42.3万批次。
正例
    全年出具临时身份证明1436份，接访、回访群众60人次，处罚违法人员27人。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import TextSpan
from report_drafter.language.figures.counted_things import counts_cases_by_kind, odd_count, parts_cases, tells_of_each
from report_drafter.language.lists.rate_marks import lives_per_hundred, odd_marks, wrongly_per_mille
from report_drafter.language.model.report_model import Measure, Sentence
from report_drafter.language.parts.odd_measure_words import OddMeasureWord, find_odd_measure_words
from report_drafter.language.relations.figure_relations import PERSON_TIMES, counted_alike, is_listed
from report_drafter.language.relations.unit_slips import SIGNS, UnitSlip, unit_slips
from report_drafter.language.relations.units_apart import SIGNS as BESIDE
from report_drafter.language.relations.units_apart import units_apart
from report_drafter.language.text.characters import is_han, words
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule


@frozen
class _Collocation:
    """Nouns, by how they end right before the figure, the measure words that do not go with them, and those that do."""

    nouns: tuple[str, ...]
    wrong: frozenset[str]
    right: str


def _nouns(listed: str) -> tuple[str, ...]:
    return tuple(sorted(words(listed)))


TABLE = (
    _Collocation(
        _nouns(
            "证明 证书 许可证 身份证 执照 护照 通行证 居住证 决定书 意见书 通知书 告知书 裁决书 文书 合同 协议 "
            "光盘 案卷"
        ),
        words("人 名 位 人次 起 家 户 户次"),
        "份、件、张",
    ),
    _Collocation(
        _nouns("群众 民警 辅警 干警 干部 党员 人员 嫌疑人 学生 学员 居民 市民 老人 律师 专家 志愿者"),
        words("起 件 份 宗 例 家 项 条 篇 本"),
        "人、名、人次",
    ),
    _Collocation(_nouns("行政处罚 行政复议 行政许可 行政诉讼"), words("人 名 位 家 份 户"), "件、起、项"),
    _Collocation(_nouns("案件 警情 纠纷 隐患 事故 事件"), words("人 名 位 人次 家 户 份 本 张"), "件、起"),
    _Collocation(_nouns("企业 单位 公司 商户 门店 场所"), words("起 件 份 名 位 宗 例 本 条"), "家、户、家次"),
)

CASES, ASKED_FOR_EACH = "件", "量刑建议"
GOES_ON = "和与及并等均都已被由，"
"""What stands behind a figure whose noun is before it: 民警12件和……."""
ANY_WRONG = frozenset().union(*(row.wrong for row in TABLE))
ENDS = frozenset(noun[-2:] for row in TABLE for noun in row.nouns)
"""How all these nouns end: a look at two characters spares most figures the whole table."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields figures whose measure word goes neither with their noun nor with the whole that they are a part of."""
    yield from _words_of_nouns(subject)
    for measures in subject.model.paragraphs:
        yield from (_odd(subject, one) for one in find_odd_measure_words(measures))
    for sentence in subject.model.sentences_with_any(SIGNS):
        yield from (_impossible(subject, sentence, one) for one in unit_slips(sentence.text))
    for sentence in subject.model.sentences_with_any(BESIDE):
        yield from (_impossible(subject, sentence, one) for one in units_apart(sentence.text))
    for mark in odd_marks(subject.plain):
        span, other = subject.span_at(mark.start, mark.end), subject.span_at(*mark.other)
        message = f"同一个率此处写{span.text}，另处写{other.text}"
        yield Finding(RULE.name, Severity.WARNING, message, "核对是百分之几还是千分之几", (span,), (other,))
    for rate in wrongly_per_mille(subject.model):
        span = subject.span_of(rate)
        yield Finding(RULE.name, Severity.WARNING, f"百分号疑写成了千分号：{span.text}", "核对后改为“%”", (span,))
    for start, end in lives_per_hundred(subject.plain):
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"千分号疑写成了百分号：{span.text}", "核对后改为“‰”", (span,))


def _impossible(subject: ReportUnderCheck, sentence: Sentence, one: UnitSlip) -> Finding:
    """A unit that what is measured rules out."""
    span = subject.span_in(sentence, one.start, one.end)
    return Finding(RULE.name, Severity.WARNING, f"{one.says}：{span.text}", "核对计量单位", (span,))


def _odd(subject: ReportUnderCheck, one: OddMeasureWord) -> Finding:
    """One part of a whole in another measure word than the whole and all other parts."""
    place = subject.span_of(one.odd)
    others = subject.figures_at(one.whole, *one.parts)
    message = f"与合计{one.whole.text}和同列其他各项的量词不一致：{one.odd.text}"
    todo = f"各项之和等于合计，量词一般也用“{one.whole.quantity.unit}”；核对这一项的单位"
    return Finding(RULE.name, Severity.WARNING, message, todo, (place,), others)


def _words_of_nouns(subject: ReportUnderCheck) -> Iterator[Outcome]:
    told: set[tuple[str, str]] = set()
    for measure in subject.model.measures:
        unit = measure.quantity.unit
        sure = odd_count(measure)
        if sure is not None and not _parts_cases(subject, measure) and not _counts_people(subject, measure):
            yield _told(subject.span(measure.paragraph, sure.start, sure.end), sure.right, Severity.WARNING)
            continue
        row = _mismatch(unit, _counted(measure)) if unit in ANY_WRONG and not _counts_behind(measure) else None
        noun = _noun(row, _counted(measure)) if row else ""
        if row is None or (noun, unit) in told or _parts_cases(subject, measure):
            continue
        if _parts_a_whole(subject, measure):
            continue
        told.add((noun, unit))
        start = measure.start - len(measure.before) + len(_counted(measure)) - len(noun)
        yield _told(subject.span(measure.paragraph, start, measure.end), row.right, Severity.HINT)


def _counts_people(subject: ReportUnderCheck, measure: Measure) -> bool:
    """Whether people are counted by their cases, as the whole before is, or by what is asked for: 量刑建议398人."""
    listed = measure.quantity.unit in PERSON_TIMES and is_listed(measure)
    return measure.before.endswith(ASKED_FOR_EACH) or (listed and _parts_a_whole(subject, measure))


def _parts_a_whole(subject: ReportUnderCheck, measure: Measure) -> bool:
    """Whether what is counted is told before, and parted by what was done to it: 追责32人（处分19人、行政处罚13人）."""
    beside = subject.model.beside(measure.paragraph)
    before = (one for one in beside if one.sentence == measure.sentence and one.end <= measure.start)
    return any(counted_alike(one, measure) and one.quantity.value > measure.quantity.value for one in before)


def _parts_cases(subject: ReportUnderCheck, measure: Measure) -> bool:
    """Whether a figure counts cases by the people or firms that they are of."""
    if measure.quantity.unit != CASES:
        return False
    return parts_cases(measure) or counts_cases_by_kind(measure, subject.model.beside(measure.paragraph))


def _told(span: TextSpan, right: str, severity: Severity) -> Finding:
    message = f"“{span.text}”的量词与名词不相配"
    return Finding(RULE.name, severity, message, f"核对计的是什么；一般用{right}", (span,))


def _mismatch(unit: str, before: str) -> _Collocation | None:
    if before[-2:] not in ENDS or tells_of_each(before):
        return None
    return next((row for row in TABLE if before.endswith(row.nouns) and unit in row.wrong), None)


def _noun(row: _Collocation, before: str) -> str:
    """The noun that the words before a figure end with: the longest, 许可证 before 证."""
    return max((noun for noun in row.nouns if before.endswith(noun)), key=len)


def _counts_behind(measure: Measure) -> bool:
    """Whether the noun that a figure counts stands behind it: 服务企业12条措施."""
    following = measure.after[:1]
    return is_han(following) and following not in GOES_ON


def _counted(measure: Measure) -> str:
    """The words right before a figure, without those that lead over to it."""
    return measure.before.rstrip("共达约近超有为计")


RULE = Rule("measure-word", "量词不配", Severity.WARNING, check)
