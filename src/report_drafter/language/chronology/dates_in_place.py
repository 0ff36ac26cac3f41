"""Judges whether a date outside a report's year is in its place: one to compare with, to begin at, or still ahead."""

from __future__ import annotations

import re

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.text.text_breaks import start_behind

AHEAD = late("将|拟|计划|预计|力争|确保|目标")
DONE_ON = late(r"(?<![始高低早晚将拟须应定计])于\s*$")
"""Behind this a date is the day of what is told, where it lies ahead; 高于 and 将于 tell of something else."""
_MONTHS_OF_PASSING = 3
"""Until which month of the next year laws may be passed that a report can still tell of."""
_BASE_BEFORE = late(
    r"(?:[较比从自由到于]|(?<!截)至|始于|自从|[—–\-~～]|(?:施行|实施|生效|颁布|成立)(?:日期|时间)[为是：:（(]?)\s*$"
)
_RANGE = late(r"\s*[—–\-~～至到]\s*(?P<month>\d{1,2})月")
"""The end of a period that names no year of its own: 2022年5月至9月."""
_FROM = late(r"[自从]\s*$")
_BASE_AFTER = late(
    r"\s*(?:[起底末至到—–\-~～]|以来|同期|之?前(?!后)|[^，,。；;]{0,20}(?:印发|出台|修订|颁布|发布|签订|成立|发生|立案|受理|启动|作出|下达|移[交送]|建成|投用"
    r"|通报|下发|反馈|公布|提出|确定|召开|部署|布置|通过|施行|生效)[^，,。；;]{0,4}的)"
)
_IN_FORCE = late("施行|生效|实施(?!方案|意见|细则|办法|纲要|规划|计划)|挂牌|届满|到期")
_BEGINS = late(r"\s*起?(?:正式|全面)?(?:施行|实施|生效)")
_LAW = late("□|条例|规定|办法|规章|细则|法(?=[自于将])")
"""What a law is called; titles are blotted out here."""
_OF_TITLE = late("的(?:新(?:修[订正改]的)?|修[订正改]后的)?□")
_BY_STEPS = late("过渡|分步|分批|分阶段|部分条款|逐步|起草|草案|征求意见|送审|标准|目录|限行|[拟待]")
"""What may begin years later: a standard, a step of a reform, a draft."""
_FAR_TOLD = late(r"\s*(?:起|底?之?前(?!后)|[，,])")
"""What stands behind a date two years ahead that is told as past: only laws and terms reach so far."""
_EXPECTED = late(
    r"(?:(?:将|拟|最[迟晚]|不[迟晚]|预[计期]|计划|力争|确保|争取|目标|待|须|需|应)(?:[于在到至]|推迟到)?"
    r"|(?:期限|时限|限期|到期日|截止日期?|[任聘展]期)(?:延长|顺延|展期|定)?[为是至到于在]?|(?:[延顺]期|顺延|延长|推迟|展期)[至到])\s*$"
)
"""What stands before a date that is still ahead: 预计2025年6月完成, 整改期限为2025年3月31日."""


_CAME = late(r"[^，,。；;）)]{0,30}(?:通过|上线|启用|投用|施行|成立|公布|颁布|印发)(?:[，,][^）)]*)?[）)]")
_MADE = late(r"\s*(?:公布|颁布|修订|修正|通过)(?=[、，,。；;）)]|$)")
_PLANNED = late(r"(?<![草虚模])拟(?![定订制人])|适时")
"""What is still to be done at a day that stands behind: 拟选派2名同志，一名自3月至5月."""
_SET = late(
    r"协议|约定|承诺|商定|和解|调解书|合同(?!审)|责令|限期|中止|分期|分[一两二三四五多]?个?(?:步|阶段|批|期|年度?)|末期|[尾余]款|待(?!遇|办|岗)"
    r"|报名|选派|委托|(?<![自始固确决鉴认审评选规设制商])定[于在]|安排[于在]|(?:列入|纳入)[^，,。；;]{0,14}(?:计划|台账|清单|项目库|安排)"
    r"|(?:计划|方案|规划|日程)[^，,。；;]{0,4}(?:明确|提出|确定)|(?:确定|明确)$"
)
"""What sets down, before a date, what is to be done then: 签订分期协议，2025年9月付清."""
_HOPED = late("力争|争取|预计|拟(?![定订制])|底前|(?<=\\d)[月日]前|计划(?=\\d|[于在])")
"""What tells, behind a date, that all of its row is still a plan: 2026年3月形成草案，9月提请审议，力争11月公布."""
_DEED = late(
    r"[已了]|\d[余多]?(?:人?次|场|期|件|批|人|家|户)|(?:召开|举[办行]|组织|印发|出台|传达)(?![^，,。；;]{0,8}第[二三四])"
)
"""What is told behind a date as done, whatever was set down before."""
_FROM_ABOVE = late(
    "[，,]?(?:中共中央|党中央|国务院|全国人大|中央|最高人民|司法部|公安部|财政部|[^，,。；;]{1,10}?部(?:门)?(?=印发|公布|发布))"
    "[^，,。；;]{0,24}?(?:印发|公布|发布|通过|出台|颁布)"
)
"""What the bodies of the state issued on a day, which a report begins its story with."""
_CASE = late(r"[\u4e00-\u9fff]某(?!些|种|个|一)|[\u4e00-\u9fff]某某|在某|某(?:公司|企业|小区|村|镇|街|店|人)")
"""People and places that go unnamed: the story of a case, which may well begin the year before."""


def is_in_place(text: str, mention: DateMention, year: int) -> bool:
    """Tells whether a date outside the year is one to compare with, to begin at, or still ahead."""
    ahead = (mention.year or 0) > year
    if ahead and (_PLANNED.search(text, 0, mention.start) or _is_set_down(text, mention) or _is_hoped(text, mention)):
        return True
    if _is_past_range(text, mention) or (ahead and _runs_since(text, mention)):
        return False
    if not ahead and (_CASE.search(text, mention.end) or _is_origin(text, mention)):
        return True
    if (mention.year or 0) > year + 1 and _FAR_TOLD.match(text, mention.end) and not AHEAD.search(text):
        return _IN_FORCE.search(text) is not None and "挂牌" not in text and not is_too_late_a_law(text, mention, year)
    base = _BASE_BEFORE.search(text, 0, mention.start) and not (ahead and DONE_ON.search(text, 0, mention.start))
    if base or _BASE_AFTER.match(text, mention.end) or (ahead and _EXPECTED.search(text, 0, mention.start)):
        return True
    clause = re.split("[，,。；;]", text[mention.end :])[0] or text[mention.end :]
    return ahead and (_IN_FORCE.search(clause) or AHEAD.search(clause)) is not None


def _is_set_down(text: str, mention: DateMention) -> bool:
    """Whether the words before a date set down what is to be done on it, and none behind tell it as done."""
    begin = start_behind("。；;", text, mention.start)
    clause = re.split("[。；;]", text[mention.end :])[0]
    return _SET.search(text, begin, mention.start) is not None and _DEED.search(clause) is None


def _is_hoped(text: str, mention: DateMention) -> bool:
    """Whether a later clause of its sentence tells a date to be a plan's, and none before that tells a deed."""
    hoped = _HOPED.search(text, mention.end)
    told = text[mention.end : hoped.start()] if hoped is not None else "。"
    done = DONE_ON.search(text, 0, mention.start) is not None
    return not done and start_behind("。；;", told, len(told)) == 0 and _DEED.search(told) is None


def _is_origin(text: str, mention: DateMention) -> bool:
    """Whether a date tells when a law was made, or a bracket since when there is something: （2019年1月1日上线）."""
    if _LAW.search(text, 0, mention.start) and _MADE.match(text, mention.end):
        return True
    if _FROM_ABOVE.match(text, mention.end):
        return True
    return text[mention.start - 1 : mention.start] in ("（", "(") and _CAME.match(text, mention.end) is not None


def is_too_late_a_law(text: str, mention: DateMention, year: int) -> bool:
    """Tells whether a law begins over a year after the report is written; 增值税法 began a year after it was passed."""
    late_day = (mention.year or 0, mention.month or 1) > (year + 2, _MONTHS_OF_PASSING)
    begins = _BEGINS.match(text, mention.end) if late_day else None
    if begins is None or _BY_STEPS.search(text) is not None:
        return False
    return _LAW.search(text, 0, mention.start) is not None or _OF_TITLE.match(text, begins.end()) is not None


def _is_past_range(text: str, mention: DateMention) -> bool:
    """Whether a date begins a period that ends within the same year, and that nothing is compared with."""
    match = _RANGE.match(text, mention.end)
    if match is None or int(match["month"]) < (mention.month or 0):
        return False
    begun = _FROM.search(text, 0, mention.start) or DONE_ON.search(text, 0, mention.start)
    return begun is not None or not _BASE_BEFORE.search(text, 0, mention.start)


def _runs_since(text: str, mention: DateMention) -> bool:
    """Whether something is told as running since a date: 自2027年3月开展大练兵以来."""
    return "以来" in re.split("[，,。；;]", text[mention.end :])[0]
