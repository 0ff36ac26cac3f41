"""没有常见的错别字。

查什么
    公文里常见而一定是错的写法：法制政府、贯策、布署、防犯风险、权利清单、行政复义、检查院、截止2023年12月31日、按步就班、相辅相承等；套语漏了末一字的，
    如“坚决落党中央部署”“法治政建设”；较长的固定用语（行政执法公示制度、习近平法治思想、公共法律服务体系等）中间漏了字、重了字、错了音近形近的字、
    颠倒了两字的。两可的写法，以及全文多次这样写的，不查。
为什么
    这些字多由拼音输入、口授笔录而来，软件自带的拼写检查不收；“法治政府”写成“法制政府”一类，更是政治性、专业性的差错。
反例
    全面推进法制政府建设。

    进一步研究布署，贯策落实各项要求。

    落实行政执公示制度，健全公共法律服体系。
正例
    全面推进法治政府建设，加强重大执法决定法制审核。

    加强预防犯罪教育，发布署名文章；报名截止日期为3月1日。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.character_slips import told_slip
from report_drafter.language.text.cut_words import cut_words
from report_drafter.language.text.set_phrases import MiswrittenPhrase
from report_drafter.rules.registry.set_phrases import set_phrases
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
    "惩诫/惩戒 告戒/告诫 遗流问题/遗留问题 历史遗流/历史遗留 筹错/筹措 朔源/溯源 追朔/追溯 顷向/倾向 遂步/逐步 "
    "遂项/逐项 遂级/逐级 长态化/常态化 发辉/发挥 严历打击/严厉打击 严历查处/严厉查处 严历惩处/严厉惩处 凑效/奏效 "
    "竟争/竞争 竞然/竟然 峻工/竣工 通辑/通缉 编篡/编纂 贪脏枉法/贪赃枉法 追脏/追赃 迁徒/迁徙 枢钮/枢纽 针贬/针砭 "
    "坐谈会/座谈会 严惩不怠/严惩不贷 责无旁代/责无旁贷 义不容词/义不容辞 出奇不意/出其不意 鼎立相助/鼎力相助 "
    "明辩是非/明辨是非 首曲一指/首屈一指 一诺千斤/一诺千金 因地治宜/因地制宜 与时具进/与时俱进 实事求事/实事求是 "
    "举一返三/举一反三 群防群制/群防群治 统畴/统筹 予盾/矛盾 抓铺/抓捕 逮铺/逮捕 拘流/拘留 冻节/冻结 查丰/查封 "
    "羁压/羁押 政冶/政治 法冶/法治 自冶/自治 整冶/整治 防冶/防治 惩冶/惩治 德冶/德治 冶理/治理 冶安/治安 "
    "业己/业已 均己/均已 震摄/震慑 威摄/威慑 判绝/判决 栽决/裁决 栽量/裁量 仲栽/仲裁 辨护/辩护 辩认/辨认 "
    "辩别/辨别 安全隐惠/安全隐患 优患/忧患 坚巨/艰巨 屡行/履行 屡职/履职 尊守/遵守 尊照/遵照 尊循/遵循 摸范/模范 "
    "规摸/规模 提练/提炼 锻练/锻炼 训炼/训练 蹉商/磋商 切蹉/切磋 阶断/阶段 娇正/矫正 骄正/矫正 焕散/涣散 "
    "懈待/懈怠 梳导/疏导 疏理/梳理 簿弱/薄弱 户口薄/户口簿 短扳/短板 瓶劲/瓶颈 督捉/督促 新闻发部会/新闻发布会 "
    "应急予案/应急预案 评沽/评估 专家论正/专家论证 参于/参与 "
    "百份点/百分点 百份之/百分之 百分分点/百分点 百分点点/百分点 按其办结率/按期办结率 按其完成率/按期完成率 "
    "按其整改率/按期整改率 按其回复率/按期回复率 按其答复率/按期答复率 按其足额/按期足额 不升返降/不升反降 "
    "不降返升/不降反升 不增返减/不增反减 不减返增/不减反增 适得其返/适得其反 "
    "一如继往/一如既往 一如即往/一如既往 深恶痛决/深恶痛绝 放服管/放管服 管放服/放管服"
)
_RIGHT = dict(pair.split("/") for pair in _WRONG.split())
_RIGHT_BEFORE = {"贯策": "略划", "布署": "名", "步署": "名明", "防犯": "罪人法"}
"""What makes another word of the same characters: 一贯策略, 发布署名, 预防犯罪."""
_OPENING = itemgetter(slice(2))
_BY_OPENING = {pair: tuple(listed) for pair, listed in groupby(sorted(_RIGHT, key=_OPENING), key=_OPENING)}
_FIRST, _SECOND = ("".join(sorted({pair[at] for pair in _BY_OPENING})) for at in (0, 1))
_MAY_OPEN = late(f"[{_FIRST}](?=[{_SECOND}])")
"""Words are looked up only where two characters stand with which some misspelt one begins: in one place of fifty."""
_UNTIL = late(r"截止(?=(?:19|20)\d\d年|\d{1,2}月)")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every word that is surely misspelt, as they stand in the text."""
    yield from (finding for _, finding in sorted(_found(subject), key=itemgetter(0)))


def _found(subject: ReportUnderCheck) -> Iterator[tuple[int, Finding]]:
    """Yields the findings with their places; words told one by one are not told again with their phrase."""
    plain = subject.plain
    told: set[int] = set()
    for start, word in _misspelt(plain):
        told.update(range(start, start + len(word)))
        yield start, _finding(subject, start, word, _RIGHT[word], Severity.WARNING)
    for found in set_phrases().miswritten(plain):
        place = range(found.start, found.end)
        if told.isdisjoint(place):
            told.update(place)
            yield found.start, _in_phrase(subject, found)
    for start, end, whole in cut_words(plain):
        if end - 1 not in told:
            yield start, _cut(subject, start, end, whole)
    for match in _UNTIL.finditer(plain) if "截止" in plain else ():
        yield match.start(), _finding(subject, match.start(), match[0], "截至", Severity.HINT)


def _cut(subject: ReportUnderCheck, start: int, end: int, whole: str) -> Finding:
    span = subject.span_at(start, end)
    message = f"“{span.text}”之后疑有漏字或错字，应作“{whole}”"
    return Finding(RULE.name, Severity.WARNING, message, f"改为“{whole}”", (span,))


def _in_phrase(subject: ReportUnderCheck, found: MiswrittenPhrase) -> Finding:
    span = subject.span_at(found.start, found.end)
    message = f"“{span.text}”疑为“{found.meant}”：{told_slip(found.slip)}"
    return Finding(RULE.name, Severity.WARNING, message, f"改为“{found.meant}”", (span,))


def _misspelt(plain: str) -> Iterator[tuple[int, str]]:
    """Yields where a misspelt word stands, and the word; of two that overlap the first."""
    end = 0
    for sign in _MAY_OPEN.finditer(plain):
        at = sign.start()
        for word in _BY_OPENING.get(plain[at : at + 2], ()) if at >= end else ():
            behind = plain[at + len(word) : at + len(word) + 1]
            if plain.startswith(word, at) and (not behind or behind not in _RIGHT_BEFORE.get(word, "")):
                end = at + len(word)
                yield at, word
                break


def _finding(subject: ReportUnderCheck, start: int, word: str, right: str, severity: Severity) -> Finding:
    span = subject.span_at(start, start + len(word))
    return Finding(RULE.name, severity, f"“{word}”应作“{right}”", f"改为“{right}”", (span,))


RULE = Rule("wrong-word", "错别字", Severity.WARNING, check)
