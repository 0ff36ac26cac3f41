"""What a report tells of its plans (收官之年, 实施三年来, 提前达到2025年目标), held against their years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_turns import is_said_of
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.dates.plan_titles import Period, named_length
from report_drafter.language.model.report_model import Part, ReportModel, Sentence
from report_drafter.language.numbers.numerals import read_count, with_digit_years

SHORTEST_NAME, LONGEST_NAME, NEAR = 6, 40, 90
FEWEST_YEARS = 2

NAMED_PERIOD = r"[（(](?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)年?[）)]"
_NUMBER = r"(?:[（(][^（）()]{0,12}〔(?P<issued>20\d\d)〕[^（）()]{0,8}[）)])?"
_PLAN = late(rf"{NAMED_PERIOD}(?P<title>》?){_NUMBER}")
_NAME = late(r"[\u4e00-\u9fff“”\"、]{2,40}\Z")
_ROLE = late(
    r"的?(?:(?P<role>开局|起步|收官|完成|最后一|首)(?:之年|年(?!度))|(?<=的)第(?P<nth>[一二三四五])个?年(?![度的]))"
)
_SUBJECT = late(r"[\u4e00-\u9fff“”\"]{4,40}\Z")
_QUOTES = late('[“”"、]')
_SAID = late(r"^年?(?:既|又|也|更|还|正|恰|同时|我们|实施|推进)*(?:是|进入|为)?(?:实施|推进|落实)?")
_ENTERS = late(r"[^，,。；;]{0,8}进入(?:(?P<role>收官|开局)之年|第(?P<nth>[一二三四五])个?年)")
_RUN = late(r"[^，,。；;]{0,10}(?:实施|推进|印发实施)(?P<count>[两二三四五六七八九])年(?:以?来|，|,)")
_ENDED = late(
    r"(?![^，,。；;]{0,12}(?:[为将待]|确保|推动|力争|迎|奠|中期))"
    r"[^，,。；;]{0,8}(?:收官(?!之年|在即|[^，,。；;]{0,4}(?:打|奠|提供))|期满|到期)"
)
_HOPED = late(r"(?:为|确保|推动|力争|迎接|助力|保障|实现)[^，,。；;]{0,4}《?\Z")
_TOTAL = late(
    r"(?:[两二三四五六]年|实施|收官)[^。；;]{0,40}(?:累计[^。；;]{0,60}?其中|(?=20\d\d年、20))(?P<years>[^。；;]+)"
)
_LISTED_YEAR = late(r"(?:^|[、，,和])(?P<year>20\d\d)年(?!底|末|以|前)")
_DRAWS_UP = late(
    r"(?:(?:启动|组织|开展|做好|抓紧|推进|研究|高质量|完成)[^，,。；;《》]{0,6}|(?P<act>编制|起草|研究制定|谋划)(?:好|完成|出台)?)《[^《》]*\Z"
)
_DRAWN_UP = late(r"》[^，,。；;]{0,40}(?:编制|起草|谋划)(?:工作|$|[，,。；;])")
_REVISES = late("修编|评估|总结|修订|终期|收尾|验收|后续|回顾")
_ISSUED = late(
    r"》?[，,]?(?:于?\d{1,2}月(?:\d{1,2}日|份|底)?|于|已|正式|顺利|成功|经?[获由报经][^，,。；;《》\d]{0,14}?)*"
    r"(?:批[准复]|获批|审议通过|通过(?=评审|审查|论证|审批)|印发(?:实施)?|颁布|公布|发布)(?![^，,。；;]{0,4}[的后]|以来|之)"
)
_ISSUES = late(
    r"(?:印发(?:实施)?|出台|审议通过|批[准复](?:实施)?|编制完成|完成编制|公布|发布)了?[^，,。；;《》\d]{0,8}《[^《》]*$"
)
"""What is told of a plan on the day that it is issued, behind its title or before."""
_OLD = late(
    "评估|总结|废止|失效|停止|修[编改订]|调整|延[续期长]|清理|期满|到期|衔接|承接|收官|验收|以来|原|曾|上一轮|上轮|取代|替代|[上去前往]年"
)
"""What tells of a plan that is over."""
_EARLY = late(
    r"提前(?:[一两二三]年|超额)*(?:完成|达到|实现|达成)了?(?P<year>20\d\d)年[底末]?的?"
    r"(?:规划|预期|阶段性?)?(?:目标|任务)"
)


@frozen
class Plan:
    """A plan with its period behind its name, at `start` up to `end` of a sentence; `issued` by its number, or 0.

    What is told of it begins at `told`, behind that number.
    """

    sentence: Sentence
    start: int
    end: int
    told: int
    name: str
    period: Period
    issued: int

    @property
    def behind(self) -> str:
        """What its paragraph tells behind it, up to where another plan may be meant."""
        text = self.sentence.paragraph.text
        begin = self.sentence.start + self.told
        return text[begin : begin + NEAR].partition("《")[0]


@frozen
class DisprovedPlan:
    """Words from `start` up to `end` of a sentence that do not go with the years of a plan, and what is wrong."""

    sentence: Sentence
    start: int
    end: int
    says: str
    plan: Plan | None = None


def disproved_plans(model: ReportModel, plans: Sequence[Plan], year: int) -> Iterator[DisprovedPlan]:
    """Yields what a report on a year tells of its plans that their own years rule out."""
    for plan in plans:
        yield from _against_itself(plan, year)
    for sentence in model.sentences_with("提前"):
        yield from _early(sentence, year)


def plans_with_years(model: ReportModel) -> tuple[Plan, ...]:
    """Returns the plans of a report that have their period behind them."""
    numerals = ("（二〇", "(二〇") if "二〇" in model.whole.plain else ()
    return tuple(one for sign in ("（20", "(20", *numerals) for one in _plans(model, sign))


def _plans(model: ReportModel, sign: str) -> Iterator[Plan]:
    for sentence in model.sentences_with(sign):
        text = with_digit_years(sentence.text)
        for match in _PLAN.finditer(text) if not sentence.in_table else ():
            opening = text.rfind("《", 0, match.start())
            name = _NAME.search(text, max(opening + 1, match.start() - LONGEST_NAME), match.start())
            period = int(match["first"]), int(match["last"])
            if name is not None and period[0] < period[1]:
                place = name.start(), match.start("title"), match.end()
                yield Plan(sentence, *place, name[0], period, int(match["issued"] or 0))


def _against_itself(plan: Plan, year: int) -> Iterator[DisprovedPlan]:
    """What stands right beside a plan: its number, how long it has run, that it has ended, the years summed up."""
    first, last = plan.period
    text, behind = plan.sentence.text, plan.behind
    if plan.issued > last:
        yield _wrong(plan, f"期间{first}—{last}年，文号却是{plan.issued}年的")
        return
    if plan.sentence.part is Part.PLAN:
        if last <= year and _is_drawn_up(plan, text):
            yield _wrong(plan, f"期间{first}—{last}年已满，此处却说要编制")
        return
    says = (
        _issued_late(plan, text, year)
        or _outside(plan, behind)
        or _unended(plan, text, behind, year)
        or _miscounted(plan, behind, year)
    )
    if says:
        yield _wrong(plan, f"期间{first}—{last}年，{says}")


def _outside(plan: Plan, behind: str) -> str:
    """What a sum over years tells that the period does not hold: 三年累计…，其中2022年…、2023年…、2024年…."""
    total = _TOTAL.search(behind) if "累计" in behind or "年、20" in behind else None
    told = [int(one["year"]) for one in _LISTED_YEAR.finditer(total["years"])] if total is not None else []
    first, last = plan.period
    if len(told) < FEWEST_YEARS or all(first <= one <= last for one in told):
        return ""
    return f"所列累计却有{min(told)}—{max(told)}年的数"


def _issued_late(plan: Plan, text: str, year: int) -> str:
    """That a plan is told to be issued in the year when it is over: 2023年…规划（2006—2020年）获批准."""
    last = plan.period[1]
    if last >= year or _OLD.search(text) or any((one.year or year) <= last for one in _dates_outside(plan, text)):
        return ""
    titled = text.startswith("》", plan.end)
    issued = _ISSUED.match(text, plan.told) or (titled and _ISSUES.search(text, 0, plan.end))
    return f"{year}年已经期满，此处却是刚刚印发、批准" if issued else ""


def _dates_outside(plan: Plan, text: str) -> Iterator[DateMention]:
    return (one for one in date_mentions(text) if not plan.start <= one.start < plan.told)


def _unended(plan: Plan, text: str, behind: str, year: int) -> str:
    """That a plan is told to have ended before its last year."""
    year += plan.sentence.part is Part.PLAN
    told = plan.period[1] > year and any(word in behind for word in ("收官", "期满", "到期"))
    ended = told and _ENDED.match(behind) and not _HOPED.search(text, 0, plan.start)
    return f"{year}年还没有期满" if ended else ""


def _miscounted(plan: Plan, behind: str, year: int) -> str:
    """That a plan has run so many years, or entered a year, and cannot have."""
    run = _RUN.match(behind) if "实施" in behind else None
    if run is not None and _is_miscounted(plan, read_count(run["count"]), year):
        return f"到{year}年不是实施{run['count']}年"
    entered = _ENTERS.match(behind) if "进入" in behind else None
    right = _turn(entered["role"], entered["nth"], plan.period) if entered is not None else year
    return f"{entered[0]}应在{right}年" if entered is not None and year not in (right, right - 1) else ""


def _wrong(plan: Plan, says: str) -> DisprovedPlan:
    return DisprovedPlan(plan.sentence, plan.start, plan.end, f"“{_bare(plan.name)}”{says}")


def _is_drawn_up(plan: Plan, text: str) -> bool:
    """Whether a plan is still to be written: 启动《…规划（2016—2020年）》编制工作."""
    match = _DRAWS_UP.search(text, 0, plan.start)
    if match is None or _REVISES.search(text):
        return False
    return match["act"] is not None or _DRAWN_UP.match(text, plan.end) is not None


def _is_miscounted(plan: Plan, count: int, year: int) -> bool:
    """Whether a plan cannot have run so many years: one may be missing, where nothing else is odd about its years."""
    first, last = plan.period
    elapsed = min(year, last) - first + 1
    length = named_length(plan.name)
    odd = length is not None and length != last - first + 1
    return count > elapsed or elapsed - count > 1 or (elapsed - count == 1 and odd)


def _turn(role: str | None, nth: str | None, period: Period) -> int:
    """The year of a period that is called its first, its last or its so many-th."""
    if nth is not None:
        return period[0] + read_count(nth) - 1
    return period[0] if role in ("开局", "起步", "首") else period[1]


def disproved_turns(sentence: Sentence, plans: Sequence[Plan]) -> Iterator[DisprovedPlan]:
    """Yields years told to be the last of a plan whose years stand elsewhere: 2024年是农村公路三年行动的收官之年."""
    text = sentence.text
    for match in _ROLE.finditer(text):
        subject = _SUBJECT.search(text, max(0, match.start() - LONGEST_NAME), match.start())
        name = _bare(subject[0]) if subject is not None else ""
        named = [one for one in plans if name in _bare(one.name)] if len(name) >= SHORTEST_NAME else []
        told = [one for one in plain_years(text) if one.end <= match.start()] if named else []
        if not told or not is_said_of(text, told[-1].end, match.start()):
            continue
        right = {_turn(match["role"], match["nth"], one.period) for one in named}
        if told[-1].year not in right:
            first, last = named[0].period
            role = match[0].removeprefix("的")
            says = f"“{name}”另处写{first}—{last}年，此处的{role}却是{told[-1].year}年"
            yield DisprovedPlan(sentence, told[-1].start, match.end(), says, named[0])


def _bare(name: str) -> str:
    """A plan's name without quotation marks and what is said of it before."""
    return _SAID.sub("", _QUOTES.sub("", name)).removesuffix("的")


def _early(sentence: Sentence, year: int) -> Iterator[DisprovedPlan]:
    """Goals told to be reached early whose year is over."""
    text = sentence.text
    for match in _EARLY.finditer(text):
        goal = int(match["year"])
        others = [one.year for one in date_mentions(text) if one.year is not None and one.start != match.start("year")]
        if goal < year and not any(one <= goal for one in others):
            says = f"报告年度是{year}年，“提前”达到的却是{goal}年的目标"
            yield DisprovedPlan(sentence, *match.span(), says)
