"""没有常见的错别字。

查什么
    公文里常见而一定是错的写法：法制政府、贯策、布署、防犯风险、权利清单、行政复义、检查院、截止2023年12月31日、按步就班、相辅相承等；套语漏了末一字的，
    如“坚决落党中央部署”“法治政建设”。两可的写法不查。
为什么
    这些字多由拼音输入、口授笔录而来，软件自带的拼写检查不收；“法治政府”写成“法制政府”一类，更是政治性、专业性的差错。
反例
    全面推进法制政府建设。

    进一步研究布署，贯策落实各项要求。
正例
    全面推进法治政府建设，加强重大执法决定法制审核。

    加强预防犯罪教育，发布署名文章；报名截止日期为3月1日。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.cut_words import cut_words
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

_WRONG = (
    "法制政府/法治政府 法制思维/法治思维 法制中国/法治中国 依法制国/依法治国 依法制市/依法治市 依法制县/依法治县 "
    "权利清单/权力清单 执证上岗/持证上岗 检查院/检察院 执法监查/执法监察 行政监查/行政监察 覆议/复议 履盖/覆盖 "
    "行政复义/行政复议 行政复仪/行政复议 行证复议/行政复议 复义决定/复议决定 复义案件/复议案件 行政诉颂/行政诉讼 "
    "行政处伐/行政处罚 规犯性文件/规范性文件 合法性审察/合法性审查 备案审察/备案审查 案卷评察/案卷评查 听政会/听证会 "
    "公证文明执法/公正文明执法 人民调节员/人民调解员 人民调节委员会/人民调解委员会 裁量权基淮/裁量权基准 "
    "依法行证/依法行政 营商环镜/营商环境 负则人/负责人 深人推进/深入推进 深人学习/深入学习 深人开展/深入开展 "
    "体制机智/体制机制 深人贯彻/深入贯彻 宜传教育/宣传教育 "
    "贯策/贯彻 布署/部署 步署/部署 防犯/防范 职则/职责 追纠/追究 纠份/纠纷 法津/法律 教肓/教育 谐调推进/协调推进 "
    "沟通谐调/沟通协调 协商一至/协商一致 高度一至/高度一致 一至同意/一致同意 泄秘/泄密 发韧/发轫 重迭/重叠 "
    "震憾/震撼 幅射/辐射 松驰/松弛 渲泄/宣泄 按步就班/按部就班 相辅相承/相辅相成 再接再励/再接再厉 竞竞业业/兢兢业业 "
    "名符其实/名副其实 循序渐近/循序渐进 穿流不息/川流不息 走头无路/走投无路 迫不急待/迫不及待 一愁莫展/一筹莫展 "
    "一如继往/一如既往 一如即往/一如既往 深恶痛决/深恶痛绝"
)
_RIGHT = dict(pair.split("/") for pair in _WRONG.split())
_RIGHT_BEFORE = {"贯策": "略划", "布署": "名", "步署": "名明", "防犯": "罪人法"}
"""What makes another word of the same characters: 一贯策略, 发布署名, 预防犯罪."""
_MISSPELT = late("|".join(f"{word}(?![{_RIGHT_BEFORE[word]}])" if word in _RIGHT_BEFORE else word for word in _RIGHT))
_UNTIL = late(r"截止(?=(?:19|20)\d\d年|\d{1,2}月)")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every word that is surely misspelt."""
    plain = subject.plain
    told: set[int] = set()
    for match in _MISSPELT.finditer(plain):
        told.update(range(*match.span()))
        yield _finding(subject, match, _RIGHT[match[0]], Severity.WARNING)
    for start, end, whole in cut_words(plain):
        if end - 1 in told:
            continue
        span = subject.span_at(start, end)
        message = f"“{span.text}”之后疑有漏字或错字，应作“{whole}”"
        yield Finding(RULE.name, Severity.WARNING, message, f"改为“{whole}”", (span,))
    for match in _UNTIL.finditer(plain) if "截止" in plain else ():
        yield _finding(subject, match, "截至", Severity.HINT)


def _finding(subject: ReportUnderCheck, match: re.Match[str], right: str, severity: Severity) -> Finding:
    span = subject.span_at(*match.span())
    return Finding(RULE.name, severity, f"“{match[0]}”应作“{right}”", f"改为“{right}”", (span,))


RULE = Rule("wrong-word", "错别字", Severity.WARNING, check)
