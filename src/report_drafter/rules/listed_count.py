"""列举的项数与所说的数目一致。

查什么
    “改革、开放、创新三大动力”“公安、民政、财政4个部门”“4个市：甲市、乙市……”中列举的项数与数目；“做好以下8个方面工作”之后实际列出的项数（以“——”“其一”“第一件”“3.1”“壹”起头的也算）；“以上四项短板”与其前所列的项数；“甲、乙、丙分别增长……”
    中名称与数值的个数，“分别增长6%、5%、4%，分别居全国第二、第七”中数值与名次的个数；“执法主体6个，即支队本级和5个大队”中写出的个数，“三项指标：……率不低于55%，……”“四项原则：……”冒号之后的项数；数目旁边的文件名、括注的名称和日期、“三项：一是……”、“4次，每季度1次”“12次，每周1次”“每月3次，从未间断，全年共36次”“每个社区每月1次，全年共96次”“三张清单共236项”“两批，第一批……”“培训4期，分别为（各期的数）”“授课4次，内容分别为甲、乙、丙”“5月……，7月……，两次宣传月共”
    “三下降”；“大气和噪声三类合计”恰是其中两个数之和的。“和”“与”连接、“城乡”“存贷”等
    一词含两项的，按可能的读法从宽；“分别”后只有一个数的，各项可能相同（整数只提示，有零有整的作警告），改为“均”；“等”后的数目多出两项以上的、数目只属于末项的不查。
为什么
    增删一项而没有改前面的数目，或“分别”后漏了一个数，读者便不知道哪个数属于哪一项。
反例
    激活改革、开放、创新四大动力。

    原煤、原油、天然气产量分别增长72.1%、31.2%。
正例
    城乡居民人均可支配收入分别增长6%和7.4%。

    建成教育示范学校304所、教育实践基地20个，推动水、电、气三类服务进社区。
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.facts.joint_changes import find_joint_changes
from report_drafter.language.lists.announcements import find_announcements, find_rows_behind
from report_drafter.language.lists.counted_back import counted_again, counted_back
from report_drafter.language.lists.counted_figures import counted_figures
from report_drafter.language.lists.counted_sums import CountedSum, find_counted_sums
from report_drafter.language.lists.enumerations import (
    Enumeration,
    find_counted_lists,
    find_respective_lists,
)
from report_drafter.language.lists.frequencies import SIGN, Frequency, frequencies
from report_drafter.language.lists.listed_beside import CountedBeside, counted_beside
from report_drafter.language.lists.listed_bodies import find_listed_bodies
from report_drafter.language.lists.marked_items import find_marked_items
from report_drafter.language.lists.periods_in_turn import find_periods_in_turn
from report_drafter.language.lists.quoted_counts import find_quoted_counts
from report_drafter.language.lists.ranks_in_turn import SIGN as RANK_SIGN
from report_drafter.language.lists.ranks_in_turn import ranks_in_turn
from report_drafter.language.lists.rounds_of_each import rounds_of_each
from report_drafter.language.lists.rounds_told import counted_rounds
from report_drafter.language.lists.spoken_items import find_spoken_items
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME = "listed-count"
NEAREST_MISS = 1
FEWEST_COUNTED = 3
FARTHEST_ANNOUNCED, FARTHEST_BESIDE = 3, 2
OF_MEMBERS = frozenset("家座所条道")
MEMBERS = late(
    "项目|企业|单位|部门|机构|学校|医院|乡|镇|街|村|社区|小区|县|市|区|案|问题|隐患|点|站|场|店|户|试点|示范|基地|工地|课题"
)
"""What two kinds or places may have more of than one."""
HEADS = ("程序", "步骤", "环节", "制度", "档次", "阶段", "领域", "系统", "业务系统", "部分", "方面")
"""What a number right behind a list calls its members, each of which is one: no 项目, no 五个一工程."""
LOOKING_BACK = ("上述", "以上", "前述", "这")
LONGEST_LEAD_IN = 5
"""How long 同比, 较上年 and the like before 分别 are, which name nothing."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each list and its number."""
    yield from _counted(subject)
    for one in _announced(subject):
        yield _judge_announced(subject, one)
    for one in chain(find_respective_lists(subject.model), find_periods_in_turn(subject.model)):
        yield from _judge_respective(subject, one)
    counted = [*counted_beside(subject.model), *counted_figures(subject.model), *counted_rounds(subject.model)]
    for beside in counted:
        yield from _judge_beside(subject, beside)
    told = {(one.paragraph.number, one.start) for one in counted}
    spoken = (one for one in find_spoken_items(subject.model) if (one.paragraph.number, one.start) not in told)
    yield from (_judge_announced(subject, one) for one in spoken)
    summed = (one for one in find_counted_sums(subject.model) if (one.paragraph.number, one.start) not in told)
    yield from (_summed(subject, one) for one in summed)
    for joint in find_joint_changes(subject.model):
        span = subject.span_of(joint)
        if joint.miscounted and "、" not in span.text:
            problem = f"列举{len(joint.names)}项，写作“{span.text}”"
            yield Finding(NAME, Severity.WARNING, f"列举与数目不符：{problem}", "核对列举与数目，改为一致", (span,))
    for paragraph in subject.paragraphs_with(SIGN):
        if paragraph.table is None:
            yield from _judge_frequencies(subject, paragraph)
    yield from (_unlike_rounds(subject, *told) for told in rounds_of_each(subject.model))
    yield from _judge_ranks(subject)


def _counted(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """What stands right before its number: offices by their trades, and all else that is listed so."""
    bodies = {(one.paragraph.number, one.start): one for one in find_listed_bodies(subject.model)}
    for one in bodies.values():
        yield _judge_bodies(subject, one)
    for one in find_counted_lists(subject.model):
        if (one.paragraph.number, one.start) not in bodies:
            yield from _judge_counted(subject, one)


def _judge_ranks(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """The ranks told in turn of a row of rates or names."""
    for paragraph in subject.paragraphs_with(RANK_SIGN):
        for one in ranks_in_turn(paragraph.text):
            span = subject.span(paragraph, one.start, one.end)
            if one.fewest <= one.number <= one.most:
                yield Held((span,))
            else:
                right = one.most if one.number > one.most else one.fewest
                problem = f"列举与数目不符：“分别”前有{right}项，后面有{one.number}个名次"
                yield Finding(NAME, Severity.WARNING, problem, "补上漏写的名次，或删去多余的", (span,))


def _summed(subject: ReportUnderCheck, one: CountedSum) -> Finding:
    """A number of what a sum is of, which its figures show to be of others."""
    span = subject.span_of(one)
    problem = f"列举与数目不符：合计的是{one.summed}个数，写作“{span.text}”"
    return Finding(NAME, Severity.WARNING, problem, "核对列举与数目，改为一致", (span,))


def _announced(subject: ReportUnderCheck) -> Iterable[Enumeration]:
    """The numbers told apart from their items, each once, whatever way its items are found."""
    model = subject.model
    marked = chain(counted_again(model), counted_back(model), find_marked_items(model), find_quoted_counts(model))
    found = chain(marked, find_rows_behind(model), find_announcements(model))
    return {(one.paragraph.number, one.start): one for one in found}.values()


def _judge_frequencies(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Outcome]:
    """The count of a year beside how often it came."""
    for one in frequencies(paragraph.text):
        span = subject.span(paragraph, one.start, one.end)
        if one.fewest <= one.number <= one.most:
            yield Held((span,))
        else:
            yield _unlike_rounds(subject, paragraph, one)


def _unlike_rounds(subject: ReportUnderCheck, paragraph: Paragraph, one: Frequency) -> Finding:
    """The count of a year that does not go with how often it came."""
    span = subject.span(paragraph, one.start, one.end)
    problem = f"列举与数目不符：“{one.said}”，全年应为{one.whole}{one.unit}，写作“{span.text}”"
    return Finding(NAME, Severity.WARNING, problem, "核对次数和频次，改为一致", (span,))


def _judge_beside(subject: ReportUnderCheck, one: CountedBeside) -> Iterator[Outcome]:
    """A number and what stands beside it; names and titles that are far off are something else."""
    span = subject.span_of(one)
    if one.fewest <= one.number <= one.most:
        yield Held((span,))
    elif one.sure and _is_near(one):
        right = one.most if one.number > one.most else one.fewest
        problem = f"旁边所列为{right}{one.what}，写作“{span.text}”"
        yield Finding(NAME, Severity.WARNING, f"列举与数目不符：{problem}", "核对列举与数目，改为一致", (span,))


def _is_near(one: CountedBeside) -> bool:
    """Whether a number is off by little: too high in every reading, or in the only one."""
    if one.number > one.most:
        return one.number - one.most <= FARTHEST_BESIDE
    return one.most == one.fewest and one.fewest - one.number <= FARTHEST_BESIDE


def _judge_counted(subject: ReportUnderCheck, one: Enumeration) -> Iterator[Outcome]:
    """A number beside its list; one that is far off counts something else."""
    if one.fewest <= one.number <= one.most:
        yield Held((subject.span(one.paragraph, one.listed, one.end),))
    elif _is_near_miss(one):
        right = one.most if one.number > one.most else one.fewest
        yield _finding(
            subject,
            one,
            f"列举{right}项，写作“{one.paragraph.text[one.start : one.end]}”",
            "核对列举是否有遗漏、重复，或改正数目；列举未尽的加“等”",
        )


def _is_near_miss(one: Enumeration) -> bool:
    """Whether a number is one off whatever way its list is read, or two off the only way."""
    off = one.number - one.most if one.number > one.most else one.fewest - one.number
    if one.sure and one.fewest == one.most >= FEWEST_COUNTED and off == FARTHEST_BESIDE:
        return one.paragraph.text.startswith(HEADS, one.end)
    joined = one.number > one.most and one.paragraph.text[one.start - 1] not in "和与及"
    if off != NEAREST_MISS or not (one.sure or joined):
        return False
    return one.fewest >= FEWEST_COUNTED or (one.number > one.most and _counts_kinds(one))


def _counts_kinds(one: Enumeration) -> bool:
    """Whether a number is of what is listed, not of those that belong to it: 改革、创新三大动力, 餐饮、住宿3家企业."""
    unit, behind = one.paragraph.text[one.end - 1], one.paragraph.text[one.end : one.end + LONGEST_LEAD_IN]
    return unit not in OF_MEMBERS and not (unit in "个项" and MEMBERS.search(behind))


def _judge_bodies(subject: ReportUnderCheck, one: Enumeration) -> Outcome:
    """A number right behind the offices that it counts."""
    if one.number == one.fewest:
        return Held((subject.span(one.paragraph, one.listed, one.end),))
    problem = f"前面列举{one.fewest}个部门，写作{one.number}个"
    return _finding(subject, one, problem, "核对列举是否有遗漏、重复，或改正数目；列举未尽的加“等”")


def _judge_announced(subject: ReportUnderCheck, one: Enumeration) -> Outcome:
    span = subject.span_of(one)
    if one.number == one.fewest:
        return Held((span,))
    if abs(one.number - one.fewest) > FARTHEST_ANNOUNCED:
        return Undecided((span,), f"所说{one.number}项与其后编号的{one.fewest}项可能不是一回事")
    return _finding(subject, one, f"说有{one.number}项，{_where(one)}{one.fewest}项", "改正数目，或补上、删去所列的项")


def _where(one: Enumeration) -> str:
    """Where the items stand of which a number tells."""
    before = one.paragraph.text[max(0, one.start - 2) : one.start]
    return "其前为" if before.endswith(LOOKING_BACK) else "其后列出"


def _judge_respective(subject: ReportUnderCheck, one: Enumeration) -> Iterator[Outcome]:
    """Names and values of 分别; a single name may hold several things that only its readers can tell."""
    span = subject.span(one.paragraph, one.listed, one.end)
    if one.fewest <= one.number <= one.most:
        yield Held((span,))
    elif one.sure and one.number == 1:
        yield Finding(
            NAME,
            Severity.HINT if _may_be_alike(one) else Severity.WARNING,
            f"“分别”前有{one.fewest}项，后面只有1个数值",
            "各项数值相同的，“分别”改为“均”；不同的，补上漏写的数值",
            (subject.span_of(one),),
        )
    elif one.sure and one.number < one.fewest:
        yield _finding(
            subject, one, f"“分别”前有{one.fewest}项，后面只有{one.number}个数值", "补上漏写的数值或删去多余的名称"
        )
    elif one.sure and one.number == one.most + NEAREST_MISS:
        yield _finding(
            subject, one, f"“分别”前有{one.most}项，后面有{one.number}个数值", "删去多余的数值或补上漏写的名称"
        )


def _may_be_alike(one: Enumeration) -> bool:
    """Whether one figure may be of each of several things, or another name than they stands before it.

    One digit with noughts (2个, 100%) may well be; behind figures a name of its own may have its own list.
    """
    text = one.paragraph.text
    digits = "".join(char for char in text[one.start : one.end] if char.isdecimal() or char == ".")
    named = one.start - max(text.rfind(mark, 0, one.start) for mark in "，,。；;、") > LONGEST_LEAD_IN
    behind_figures = any(char.isdecimal() for char in text[one.listed : one.start])
    return len(digits.strip("0.")) <= 1 or (behind_figures and named)


def _finding(subject: ReportUnderCheck, one: Enumeration, problem: str, advice: str) -> Finding:
    return Finding(
        NAME,
        Severity.WARNING,
        f"列举与数目不符：{problem}",
        advice,
        (subject.span_of(one),),
    )


RULE = Rule(NAME, "列举项数", Severity.WARNING, check, recomputes=True)
