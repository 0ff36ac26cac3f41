"""法治政府建设年度报告的四项内容齐全。

查什么
    题名写明“法治政府建设”的年度报告，有没有写上年举措和成效、存在的不足和原因、主要负责人履行第一责任人职责、下一年度
    安排。设专章或在正文中写到都算有；主要负责人一项，写明书记、局长、县长等主持、带头、听取、部署的事也算，2018年度以前的不查。题名之外的句子提到这类报告的、半年、季度、多年的报告和示范创建、督察等专项报告不查。
    题名写明机关的报告，末尾只有日期、没有署名的。
为什么
    《法治政府建设与责任落实督察工作规定》要求年度报告写明这四项；漏写一项会被退回或通报。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    主要负责人认真履行第一责任人职责，全年主持研究法治议题6次。
    二、2024年工作打算
    加强执法培训。
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    主要负责人认真履行第一责任人职责，全年主持研究法治议题6次。
    二、存在的问题和不足
    宣传方式不够多样，主要原因是创新不够。
    三、2024年工作打算
    加强执法培训。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.stated_years import is_on_part_of_year, issue_date
from report_drafter.language.model.report_model import Part, ReportModel
from report_drafter.language.text.signatures import is_body
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

ABOUT = late("法治政府建设.{0,12}(?:报告|情况|总结)")
OF_YEARS = late(
    r"20\d\d年?\s*[—–\-~～至]\s*20\d\d年|[近这过去]{1,2}[两三四五]年|[两三四五]年[来间工总情回]|“?十[三四五六]五|[一二三四五]周年|任期|本届"
)
"""A report on more years than one."""
OTHER_MATTER = late("建设[^，。；]{0,6}(?:创建|督[察查导]|整改|调研|评估|验收|规划|方案|交流|经验|试点)")
"""What is written on something else than a year's work: 法治政府建设示范创建情况汇报."""
IS_SENTENCE = late(r"[。；;：:，,]\s*$|^(?:根据|按照|现将|依据)")
"""What a line under the title is, that tells of such reports: 按照上级关于报送法治政府建设年度报告的要求，……."""
_POST = (
    "(?:(?<![副村])(?<!支部)书记|(?<!副)[局厅省市州县区旗镇乡]长|(?<!副)(?<!办公室)(?<!村委会)(?<!居委会)主任|主要领导|一把手)"
    "(?!办公会|会议|热线|信箱|接待)"
)
_ACT = "主持|带头|法治课|授课|领学|听取|部署|研究|批示|过问|督办|包抓|调度|述法|出庭|任组长"
LEADS = f"{_POST}[^。；;]{{0,20}}?(?:{_ACT})"
"""What the leader does for the work under the name of the post: 局党委书记、局长主持集体学法6次."""
FRONT_LINES = 4
LEAST_HEADINGS = 2
SHORTEST_REPORT, ENDS = 8, ("。", "！")
"""How many paragraphs a whole report has at least, not an excerpt; and what its last sentence ends on."""
FIRST_YEAR_OF_DUTY = 2019
"""The first year whose reports had to tell of the leader's duty: the rules of 15 April 2019 ask for it."""
REQUIRED = {
    Part.REVIEW: ("主要举措和成效", late("成效|举措|工作情况|进展")),
    Part.PROBLEMS: (
        "存在的不足和原因",
        late("存在(?:的|一些|以下|主要|着|差距){0,3}(?:不足|问题|短板|差距)(?!的)|不足之处|不足和原因|薄弱环节|短板"),
    ),
    Part.LEADER: (
        "主要负责人履行推进法治建设第一责任人职责的情况",
        late(f"第一责任人|主要(?:负责人|负责同志)[^，,。；;]{{0,12}}(?:履行|履职|职责|{_ACT})|{LEADS}"),
    ),
    Part.PLAN: ("下一年度的主要安排", late("下一步|下步|来年|下一年|工作(?:打算|安排|计划|思路)")),
}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields each of the four required parts that neither a heading nor the text holds, and a date nobody signs."""
    yield from _missing_parts(subject)
    yield from _unsigned(subject)


def _unsigned(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields the date that ends a report right behind its last sentence, with nobody's name above it.

    GB/T 9704—2012, 7.3.5: whoever issues a document is named above its date, with a seal or without one.
    """
    body = [one for one in subject.model.text.paragraphs if one.story is Story.BODY and one.text.strip()]
    dated, own = issue_date(subject.model), subject.model.agency
    if dated is None or not is_body(own) or len(body) < SHORTEST_REPORT or body[-1] is not dated[0]:
        return
    front = [one.text.strip() for one in body[:FRONT_LINES]]
    # An office on a line of its own under the title has signed there.
    if body[-2].text.rstrip().endswith(ENDS) and any(own in line for line in front) and own not in front:
        span = subject.span(dated[0], 0, len(dated[0].text))
        todo = f"在成文日期之上署发文机关名称“{own}”"
        yield Finding(RULE.name, Severity.WARNING, "落款只有日期，没有署名", todo, (span,))


def _missing_parts(subject: ReportUnderCheck) -> Iterator[Outcome]:
    paragraphs = subject.model.text.paragraphs
    front = (one for one in paragraphs[:FRONT_LINES] if not IS_SENTENCE.search(one.text))
    title = next((one for one in front if ABOUT.search(one.text)), None)
    chapters = [one for one in subject.model.headings if one.level == 1]
    if title is None or len(chapters) < LEAST_HEADINGS or not _is_annual(subject.model, title):
        return
    parts = {one.part for one in subject.model.sentences}
    early = subject.agreed.year is not None and subject.agreed.year < FIRST_YEAR_OF_DUTY
    for part, (name, words) in REQUIRED.items():
        if (
            part in parts
            or (early and part is Part.LEADER)
            or any(words.search(one.text) for one in paragraphs if one is not title)
        ):
            continue
        span = subject.span(title, 0, len(title.text))
        message = f"全文没有找到{name}"
        yield Finding(RULE.name, Severity.WARNING, message, f"补写{name}；换了说法的，可改用规定的提法", (span,))


def _is_annual(model: ReportModel, title: Paragraph) -> bool:
    """Whether a title is of the report that every year asks for: no half year's, five years' or visitation's."""
    if OF_YEARS.search(title.text) or OTHER_MATTER.search(title.text):
        return False
    return not is_on_part_of_year(model)


RULE = Rule("missing-section", "缺少必备内容", Severity.WARNING, check)
