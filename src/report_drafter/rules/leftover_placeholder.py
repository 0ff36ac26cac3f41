"""成稿中没有遗留的占位内容。

查什么
    模板标签{{ }}、${ }、{数据}、<% %>、«»、[[ ]]、【待补：…】、“待补充”“待核实”“此处填写”等备忘、××年××月、××卷、××科、
    20××年、〔年份〕、########、“打造…个”“达X万人”一类空着的数字和名称、连续下划线、表格公式和域的错误值、控件的提示文字、程序空值None、nan；
    “2024年 月 日”、“审核案件 件”一类空着的数字，“（请核实）”“（数字待某科核定）”“（与去年一致？）”
    “（已改）”“（张科再看一下）”“【此段需压缩】”一类批注；报告开头的“情况请示如下”“情况批复如下”，结尾的“妥否，请批示”一类请示、批复、函的用语。
为什么
    占位内容是给起草人看的，留在公开稿里说明该处没有写完。
反例
    全年走访企业{{ 走访企业 }}家次，化解率××%。
正例
    检察机关对××镇村民张××涉嫌诈骗案提起公诉，举办“X+法治”活动3场。
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.characters import words
from report_drafter.language.text.editors_notes import editors_notes
from report_drafter.language.text.left_blanks import BLANKS, COUNTED_IN, left_blanks
from report_drafter.language.text.left_fields import left_fields
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SURE = late(
    r"\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|｛｛.*?(?:｝｝|$)|｛%.*?%｝|【待补[^】]*】|【[^】]{0,12}(?:此处|插入|填写|待)[^】]{0,12}】"
    r"|【\s*】|《\s*》|“\s*”|(?<!“)〔\s*〕(?![内中里])"
    r"|[<＜\[［{｛](?:填|请|待|此处|单位|部门|姓名|名称|数字|数据|日期|金额|时间|年份)[^<>＜＞\[\]［］{}｛｝]{0,8}[>＞\]］}｝]"
    r"|[$#]\{[^{}\n]{0,20}\}|<%[^%<>\n]{0,30}%>|(?<!\[)\[\[(?!\s*\d+\s*\]\])[^\[\]\n]{1,20}\]\](?!\])|«[^«»\n]{1,20}»"
    r"|(?<![{$#\\^_])\{\s*(?![一二三四五六七八九十]+\})[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]{0,15}\s*\}(?!\})"
    r"|(?<=[\u4e00-\u9fff])\{\s*\d{1,2}\s*\}(?!\})"
    r"|##[\w\u4e00-\u9fff]{1,12}##"
    r"|错误[!！](?:未找到|未定义|超链接|文档中没有|书签)[^。，；]{0,16}。?"
    r"|Error! (?:Reference source|Bookmark|No text)[^.]*\.?"
    r"|(?:单击|点击)(?:或(?:单击|点击))?(?:此处|以)(?:输入|添加|选择)[^。，；]{0,8}。?"
    r"|#(?:REF!|DIV/0!|VALUE!|NAME\?|N/A|NUM!|NULL!)|(?<![A-Za-z])(?<!值（)(?:None|NaN|nan|NULL|undefined|TODO|FIXME)(?![A-Za-z])"
)
UNIT = r"(?:个|件|起|次|人次|家次|万元|亿元|家|户|项|条|名(?!单)|人(?=[，,。；;、])|余|份|%|％)"
SCALED = "(?:[十百千]?(?:万(?![一众无全象物]|家灯)|亿(?!万)))"
"""万 and 亿 behind what stands for a number; not those of 万物."""
BARE_UNIT = "(?:元(?![素件旦])|公里|公斤|[亩吨岁]|人次|家次|个百分点)"
WHOLE_UNIT = (
    f"(?:{BARE_UNIT}|{SCALED}|个(?![人别体个性])|件(?!件)|起(?![来到步])|户(?![户籍均])|项(?![目项])|条(?![条件例款])"
    "|名(?![单义誉名])|份(?![份额])|家(?![家庭族政])|[%％])"
)
"""Units that are no head of another word, as what stands in a number's place goes before them."""
MORE_UNITS = "[卷本宗例批座台辆套位篇期册块枚亩吨届岁元倍天周级]|(?:平方|立方)?公?[里米]|小时|分钟|平方公里"
INNER = "[^（()）【】\\[\\]［］\\n]"
ASKED = "(?<![报提申邀聘恳敬商函呈转约延])请(?!提前|预先|拨打|致电|电话)"
NEEDED = (
    "(?<![无不毋])[需须](?!经|由|双方|本人|当事人|及时|定期|签字|签名|逐级|同步)|(?<!不)(?<!无[需须])(?<!不[需须])再"
)
"""What is to be done yet; who has to confirm a thing, and what is done no more, is told of the thing."""
STILL = "(?<![有亟尚还仍急正等期接])"
"""What waits in truth: 尚待核实, 亟待确认; a note to a colleague tells no such thing."""
LIKELY = late(
    r"[（(\[]?(?:此处|这里)(?:填写|插入|补充|待补|省略)[^，。；）)\]]*[）)\]]?|待(?:补充|补齐|填写|填报|核实后补|统计后补)(?=[）)】\]。，；]|$)"
    r"|[（(](?![^（()）]*\d)[^（()）]{0,6}待(?:核实|核对|确认|更新|定)[）)]|待定(?=[。；])"
    rf"|[（(][^（()）]{{0,8}}(?:{ASKED}|{NEEDED})"
    r"[^（()），。]{0,6}(?:核实|核对|确认|补充|斟酌|更新|修改)[^（()）]{0,4}[）)]"
    rf"|(?<=[\u4e00-\u9fff])(?:[○]{{2,}}|〇{{3,}})(?={UNIT})|(?<=[\u4e00-\u9fff])(?<!一[\u4e00-\u9fff])[NnM](?!件事)(?={UNIT})"
    r"|〔[×xX＊*]+〕|(?<=[\u4e00-\u9fff])[xX]{2,4}(?![A-Za-z+＋])"
    rf"|[_＿]{{2,}}(?={UNIT})"
    r"|[_＿]{3,}|[×xX＊*]{1,4}(?=年|月|日|%|％|个|件|起|次|人次|万元|亿元|家|户|项|条|名(?!单)|人(?=[，,。；;、])|余)"
    r"|(?<=[\u4e00-\u9fff])\*/|/\*(?=[\u4e00-\u9fff])"
    rf"|[×＊*△]{{2,4}}(?={MORE_UNITS})|(?<=[\u4e00-\u9fff])…{{1,2}}(?={UNIT}[，,。；;、])"
    rf"|(?<=[\u4e00-\u9fff])(?:[×＊*△_＿]{{2,4}}|[xX])(?={SCALED}|{BARE_UNIT})"
    rf"|(?<=[\u4e00-\u9fff])…(?={WHOLE_UNIT})"
    r"|[（(](?:注[:：])?(?:此处|这里|以上|以下|各地|各单位)?(?:请|可|应)?(?:根据|按照|结合)[^（()）]{0,10}"
    r"(?:填写|修改|调整|增减|删减|删除|补充)[^（()）]{0,4}[）)]"
    r"|[（(](?:如有|如无|若有|若无|没有)[^（()）]{0,6}(?:填|写|删)[^（()）]{0,4}[）)]"
    r"|[（(][^（()）]{0,8}(?<![有亟尚还仍急])待(?:补|填|统计|测算|提供|汇总|上报)[^（()）]{0,4}[）)]"
)
NOTE = late(
    rf"[（(【\[［](?!{INNER}*\d[件起人家户项个])(?:"
    rf"{INNER}{{0,12}}{ASKED}{INNER}{{0,12}}"
    rf"(?:核[实对定准]?|复核|确认|补[充报全齐]?|提供|斟酌|更新|修改|把关|再审|统计)(?:一下|后{INNER}{{0,4}})?"
    rf"|{INNER}{{0,6}}(?:数字|数据|此处|这里|此段|该段|此数|该数|口径|人数|件数|表述|提法|名单){INNER}{{0,4}}"
    rf"{STILL}待{INNER}{{0,10}}(?:核[实对定准]?|复核|确[认定]|审定|补[充报全齐]?|提供|反馈|更新|敲定|报[送来])"
    rf"|(?:此处|这里|此段|这段|此句|此数|该数|这个数){INNER}{{0,16}}(?:核[实对定]?|待查|存疑|有误|不准|不对|确认|补[充上]?|再[改定查]|删[去掉]?)"
    r"|待[核补查]|补数|缺数|数字?待?补|存疑|[再稍]?后补[充上]?|再[查核定议补]|待复核|[?？]{1,3}"
    rf"|(?:此处|这里|此数|该数|[与同][去上]年|是否|应[为是]|好像){INNER}{{0,14}}[?？]"
    r"|(?:已|未|没|重新)[改核补](?:过|好|了)?)[）)】\]］]"
)
"""What one writer asks another in brackets: （此处数据请综治办再核）, （数字待监察室核定）."""
STANDING_IN = (
    late(
        r"——(?<=[\u4e00-\u9fff]——)"
        r"(?=(?:件|起|人次|家次|万元|亿元|户|项|名|份|场次|个百分点|%|％)[，,。；;])"
    ),
    late(rf"\.\.\.(?<=[\u4e00-\u9fff]\.\.\.)\.{{0,3}}(?={WHOLE_UNIT})"),
    late(r"%(?<=[\u4e00-\u9fff]%)(?:[sd](?![A-Za-z])|\(\w{1,16}\)[sd])"),
)
"""What stands for a number and begins like much else (——件, ...件, %d件): each with a prefix the engine can leap to."""
CLOSING = late(
    r"(?:^|[。！；])\s*(?P<words>(?:以上(?:请示|申请|方案|报告|情况|意见)?[，,]?)?(?:(?:妥否|当否|可否|是否妥当|是否可行)[，,]?请(?:予)?(?:批示|批复|审批|审示|指示|核批)"
    r"|请予?(?:批复|审批|批准为盼|函复)|特此(?:请示|申请|函复|函达|函告|函请|通知|批复))[。！]?)\s*$"
)
"""How a request, a letter or a notice ends; a report asks nothing and tells nobody what to do."""
OPENING = late(r"情况(?P<words>(?:请示|通知|批复|函复|函告|公告|命令)如下)[。：:]")
"""How such a paper opens, where it is to be that of a report: 现将有关情况批复如下."""
OPENING_LINES, CLOSING_LINES, TITLE_LINES = 10, 8, 3
IS_REPORT, IS_OTHER = late("报告|年报|总结"), late("请示|函|通知|方案|申请|意见|批复|通报")
FIELD = (
    "(?:水[利务]|公安|司法|教育|财政|民政|交通(?:运输)?|农业(?:农村)?|卫生健康|卫健|应急(?:管理)?|市场监督?管理?|生态环境|自然资源"
    "|住房和城乡建设|住建|城市管理|城管|综合执法|人社|人力资源和社会保障|文化|文旅|税务|统计|审计|林业|气象|发改|信访|医保|商务|科技)"
)
"""What an office is called by behind the place whose name was left open."""
OFFICE = late(
    r"某某(?=[省市县区镇乡村局厅委公单部街同案])|(?:[×＊△]|(?<![\u4e00-\u9fffA-Za-z])[xX](?=[xX])|(?<=[xX])[xX]){2,4}"
    rf"(?={FIELD}?(?:局|厅|委员会)|科|股|室|处(?![罚理置])|所|局|厅|委|院|办|中心|部|单位|大?队|领导|同志|负责人|街道|镇|乡|村|社区|县|市|区|省)"
    r"(?![\u4e00-\u9fff]{1,2}[×xX＊某])"
    rf"|\*{{2,3}}(?<![*\w）”》]\*\*)(?={FIELD}?[局厅]|[县市区镇乡村省])(?![^*\n]{{1,80}}\*\*(?![县市区镇乡村省局]))"
)
CASE = late(
    "(?<![方备档提预答立办结])案(?![卷件])|(?<!投)诉(?!求)|涉嫌|当事人|申请人|原告|被告|受害|嫌疑|违法|纠纷|查处|处罚|罚款|公司|×某|村民|群众|居民|先生|女士"
)
"""Words of a sentence that tells a case, in which people and places are unnamed on purpose."""
TELLS = late("[。；！？]|如下")
"""What stands in no title."""
SENTENCE_END = late("[。；！？]")
SIGNS = words(
    "○○ 〇〇〇 核实） 核对） 确认） 补充） 斟酌） 更新） 修改） 核实) 核对) 确认) 补充) 修改) "
    "{ ｛ <% [[ « 【 # None NaN nan NULL undefined TODO FIXME __ ＿ × x X ＊ * "
    "错误! 错误！ Error! 击此处 击以 此处 这里 待补 待核 待填 待统 待定 待确 待更 待测 某某 "
    "《》 “” 〔〕 △△ … （根据 （按照 （结合 （如有 （如无 （若无 "
    "<填 <请 <单 ＜填 ＜请 ＜单 [填 [请 [单 ［填 ［请 ［单 ｛填 ｛单"
)
BLANK_DATE = late(r"20\d\d年(?:\s+月\s*日|\s*月\s+日|\s+月(?![度均饼])|\d{1,2}月\s+日)")
SIGNS |= {f"{blank}{unit}" for blank in BLANKS for unit in f"{COUNTED_IN}人家万月日"}
SIGNS |= {f"{letter}{unit}" for letter in "NnM" for unit in "个件起次人家户项条名份"}
SIGN = late("|".join(map(re.escape, sorted(SIGNS))))
GAP_START = "【待补："
GAP = late("【待补：([^】]*)】")
MOST_NAMED = 5
FORMULA = late(r"[A-Za-z0-9+\-×*]$")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields one finding for all gaps of a draft, and one for every other placeholder; likely ones are warnings."""
    if GAP_START in subject.plain:
        yield from _gaps(subject)
    found = [one for paragraph in subject.paragraphs_with(SIGN) for one in _left_open(subject, paragraph)]
    yield from _standing_in(subject)
    yield from _fields(subject)
    found += _notes(subject, _ends(found))
    yield from found
    yield from _remarks(subject, _ends(found))
    yield from _closings(subject)


def _ends(found: Iterable[Finding]) -> set[tuple[int, int]]:
    """Where findings end, each with its paragraph."""
    return {(one.paragraph, one.end) for each in found for one in each.spans if isinstance(one, TextSpan)}


def _left_open(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Finding]:
    """Finds what was left to be filled in, in a paragraph that holds one of its signs."""
    yield from _blanks(subject, paragraph)
    for match in SURE.finditer(paragraph.text):
        if not match[0].startswith(GAP_START):
            span = subject.span(paragraph, match.start(), match.end())
            yield Finding(RULE.name, Severity.ERROR, f"遗留占位内容“{match[0]}”", "填入实际内容", (span,))
    for match in LIKELY.finditer(paragraph.text):
        if not FORMULA.search(paragraph.text, 0, match.start()):
            span = subject.span(paragraph, match.start(), match.end())
            yield Finding(RULE.name, Severity.WARNING, f"疑似未填写的内容“{match[0]}”", "填入实际内容", (span,))
    yield from _offices(subject, paragraph)


def _standing_in(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the signs for a number that are looked for in the whole text at once."""
    for match in (one for pattern in STANDING_IN for one in pattern.finditer(subject.plain)):
        span = subject.span_at(match.start(), match.end())
        yield Finding(RULE.name, Severity.WARNING, f"疑似未填写的内容“{match[0]}”", "填入实际内容", (span,))


def _fields(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the fields of templates and programs, and the comments of readers."""
    for match in left_fields(subject.plain):
        span = subject.span_at(match.start(), match.end())
        yield Finding(RULE.name, Severity.WARNING, f"疑似未填写的内容“{match[0]}”", "填入实际内容或删去", (span,))


def _notes(subject: ReportUnderCheck, told: Container[tuple[int, int]]) -> Iterator[Finding]:
    """Finds what one writer asks another in brackets, but where something told ends there."""
    for match in NOTE.finditer(subject.plain):
        span = subject.span_at(match.start(), match.end())
        if (span.paragraph, span.end) not in told:
            yield Finding(RULE.name, Severity.WARNING, f"疑似未填写的内容“{match[0]}”", "填入实际内容", (span,))


def _remarks(subject: ReportUnderCheck, told: Container[tuple[int, int]]) -> Iterator[Finding]:
    """Finds what whoever edited the draft wrote into it for others."""
    for match in editors_notes(subject.plain):
        span = subject.span_at(match.start(), match.end())
        if (span.paragraph, span.end) not in told:
            yield Finding(RULE.name, Severity.WARNING, f"疑似改稿时的批注“{match[0]}”", "照办后删去", (span,))


def _closings(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a report that opens or ends as a request or a letter does: 情况请示如下; 妥否，请批示."""
    paragraphs = [one for one in subject.model.text.paragraphs if one.story is Story.BODY]
    title = "".join(one.text for one in paragraphs[:TITLE_LINES] if not TELLS.search(one.text))
    if not IS_REPORT.search(title) or IS_OTHER.search(title):
        return
    for paragraph in paragraphs[:OPENING_LINES]:
        opening = OPENING.search(paragraph.text)
        if opening is not None:
            span = subject.span(paragraph, opening.start("words"), opening.end("words"))
            yield Finding(RULE.name, Severity.WARNING, f"报告写成了“{span.text}”", "改为“报告如下”", (span,))
    for paragraph in paragraphs[TITLE_LINES:][-CLOSING_LINES:]:
        match = CLOSING.search(paragraph.text)
        if match is not None:
            span = subject.span(paragraph, match.start("words"), match.end("words"))
            message = f"报告用了请示、函的结束语“{match['words']}”"
            yield Finding(RULE.name, Severity.WARNING, message, "删去，或改为“特此报告”", (span,))


def _offices(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Finding]:
    """Finds offices and places whose names were left open, but for those of a case."""
    text = paragraph.text
    for match in OFFICE.finditer(text):
        begin = max((one.end() for one in SENTENCE_END.finditer(text, 0, match.start())), default=0)
        end = SENTENCE_END.search(text, match.end())
        if not CASE.search(text, begin, end.start() if end else len(text)):
            span = subject.span(paragraph, match.start(), match.end())
            yield Finding(RULE.name, Severity.WARNING, f"疑似未填写的内容“{match[0]}”", "填入实际内容", (span,))


def _blanks(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Finding]:
    """Finds figures and dates of which only the words around them were typed."""
    for match in BLANK_DATE.finditer(paragraph.text):
        span = subject.span(paragraph, match.start(), match.end())
        yield Finding(RULE.name, Severity.ERROR, f"日期没有填全：“{match[0]}”", "填入月、日", (span,))
    for match in left_blanks(paragraph.text):
        span = subject.span(paragraph, match.start(), match.end())
        yield Finding(RULE.name, Severity.WARNING, f"“{match[0].strip()}”前空着，没有数", "填入数字", (span,))


def _gaps(subject: ReportUnderCheck) -> Iterator[Finding]:
    """A draft marks each figure that nobody has sent; a year not yet filled has a hundred of them, and one cause."""
    found = [
        (match[1], subject.span(paragraph, *match.span()))
        for paragraph in subject.paragraphs_with(SIGN)
        for match in GAP.finditer(paragraph.text)
    ]
    names = tuple(dict.fromkeys(name for name, _ in found))
    if names:
        listed = "、".join(names[:MOST_NAMED]) + ("等" if len(names) > MOST_NAMED else "")
        message = f"还有 {len(names)} 项没有填，共 {len(found)} 处待补：{listed}"
        yield Finding(
            RULE.name, Severity.ERROR, message, "补填或请部门补报后重新起草", tuple(span for _, span in found)
        )


RULE = Rule("leftover-placeholder", "遗留占位", Severity.ERROR, check)
