"""同一个词没有连写两遍。

查什么
    连写两遍的词（“进行进行”“依法行政依法行政”）、虚字（“的的”“现将将”）、数后的单位（“3.2万元元”）、同前后都不成词的重字（“系系数”
    “推进进法治”）、粘贴了两遍的分句、句子和并列项（一次几个分句的、含数字的也算）；同一列举中隔开列了两次的一项；
    改字时新旧两词并存的（“推动推进法治建设”“增长增加12.4%”“截至到11月”）；“全省省应急管理系统”一类重写的地名。
    “为了了解”“首都都市圈”“以预防为目的的措施”“区政府政府信息公开”这类前后各成一词的，“实实在在”“一项一项”这类叠用的，不算。
为什么
    改稿时删一半、粘一半，最容易留下重复的词；读者一眼可见，也说明定稿没有通读。
反例
    扎实推进推进依法行政各项工作，提高服务的的水平。

    强化队伍建设，强化队伍建设，提升执法水平。
正例
    为了了解群众诉求，把把关责任落到实处，区政府政府信息公开工作一项一项推进。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.language.figures.vocabulary import COMMON_WORDS, GENERIC_NOUNS, VERBS
from report_drafter.language.text.characters import HAN, han_count, is_han, words
from report_drafter.language.text.coined_words import stands_for_initials
from report_drafter.language.text.counted_names import names_twice
from report_drafter.language.text.doubled_characters import (
    DOUBLED,
    is_doubled_before_figure,
    is_doubled_inside,
)
from report_drafter.language.text.doubled_units import WORDS as DOUBLED_UNITS
from report_drafter.language.text.doubled_units import counts_behind_figure, is_doubled_unit, stands_behind_figure
from report_drafter.language.text.pasted_twice import PastedTwice, pasted_twice
from report_drafter.language.text.person_names import stands_as_name
from report_drafter.language.text.words_replaced import words_replaced
from report_drafter.rules.registry.miswritten_words import word_edges
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

LONG = 3
AROUND = 2
OF = "的"
WORD = late(f"({HAN}{{2,8}}?)\\1")
ENDS = "，、；;,。：:"
_NUMBER_BEGUN = late(r"\d[.．,，]?$|[-－—–~～.．]$")
"""What stands before digits that go on with a number or a span."""
CLAUSE, ITEM, LONG_CLAUSE = 4, 2, 10
"""How many characters an equal clause, an equal item, and the end of a clause that holds figures have at least."""
SENTENCE, LONGEST_SENTENCE = 6, 18
LONGEST_WORD, NEVER = 8, 1_000_000
REDUPLICATED = late("[一每逐][^一每逐是要]|[一二三四五六七八九十百千万两]{2}")
"""一项一项, 二二: what is meant to stand twice."""
_DOMAINS = (
    "应急|教育|公安|司法|卫生|卫健|农业|交通|水利|财政|民政|税务|统计|审计|林业|气象|信访|医保|商务|科技|文化|文旅|人社|住建"
    "|生态|自然资源|城管|综合|优秀|先进|示范|文明|法治|平安|依法|重点|各级|范围"
)
_LEVEL_TWICE = late(rf"全(?P<level>省|市|县|区|州)(?P=level)(?={_DOMAINS})")
"""A place named twice before what is of it, while 全省省级, 全市市场 are two words."""
_AROUND_TITLE = late(r"(依据|根据|按照|依照|遵照|对照)《[^《》\n]{2,40}》\1(?![地职])")
"""A preposition before a title and behind it again."""
_SMALL_WORDS = (
    "全部 已经 均已 分别 共计 合计 累计 先后 尚未 没有 可以 应当 必须 需要 能够 并将 为了 由于 因此 但是 而且 "
    "虽然 不仅 此外 另外 目前 当前 今后 下一 经过 随着 作为 涉及 包括 属于 依据 依照 遵照 做好 抓好 抓实 做到 不得 "
    "始终 着力 大力 努力 充分 深刻 牢固 牢牢 严肃 坚决 率先 带头 逐步 逐项 总体 基本 仍然 仍有 仅有 只有 达到 占比 "
    "列明 载明 写明 注明 查明 核实 核查 报送 移送 送达 告知 听取 审议 通报 约谈 督促 督办 反馈 采纳 征求 邀请 聘请 "
    "抽取 抽调 提请 提交 汇总 梳理 摸排"
)
"""Small words that often stand within a clause and never follow themselves."""
BODIES = frozenset(("政府", "社区", "会议", "部门", "机关", "单位", "企业", "学校", "医院", "法院"))
"""What ends a name and begins another, whatever stands elsewhere: 市政府政府信息公开."""
ACTS = words("深化 加强 强化 完善 健全 提升 提高 优化 增强 坚持 巩固 构建 打造 落实 夯实 贯彻 开展 聚焦 围绕")
"""Verbs that are no name of anything, and so never follow themselves."""
TWO = COMMON_WORDS | VERBS | GENERIC_NOUNS
"""Words of two characters that are surely words: 税缓 in 退税缓税缓费 is none."""
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
_SECOND_HEADS = "管理局 监督员 监督局 执法局 执法队 行政区 领导人"
SECOND_HEADS = frozenset(_SECOND_HEADS.split())
"""Names that a word opens right behind itself: 城市管理｜管理局."""
PARTICLES = {
    "的": ("目标靶有打别", "确士"),
    "了": ("", "解结断然却无"),
    "把": ("", "关握手脉控柄门"),
    "和": ("祥缓平温谐总饱共调柔附中人", "谐平解睦气美谈"),
    "在": ("现内潜正所旨实健自外好重贵难就还都意志", "线编册职校建岗逃读野途华外此"),
    "为": ("行作认成", "了何民人期主难此政官害限首先企群农全城工社学居患老青孩党国各"),
    "与": ("参赋给授付相", "会时"),
    "及": ("以普涉提触波顾危惠遍论企", "时格早第"),
    "对": ("针面绝相核反比校配结派敌答查", "象策话比照标口接外内待方账于应称手"),
    "是": ("但于就也还都凡可若硬要总而便只不正更既又先", "否非"),
    "已": ("而不", ""),
    "让": ("转出谦礼退割忍承", "步利座位渡"),
    "被": ("", "褥告子动"),
    "由": ("理事缘来经", "于此"),
    "将": ("即麻干上中少大名主闯老强悍武虎健", "军领士来近要才帅校官信"),
    "于": ("对关由基属等位处用出至终敢善勇鉴限忠乐便在低高多少优小大难易利急源归", "是此今洪谦都家庄"),
    "以": ("可所加得用足难借据何是给", "及来上下内外前后至便往免此为致期求色案奖考训练赛查工"),
    "从": ("服自听遵无顺跟随侍", "而事业严中此来未属前容今轻"),
    "向": ("方导面走去动定趋流投倾意内外偏志一朝", "上下前着来导往量外内心阳荣东西南北"),
    "并": ("合兼吞归", "且非不联发网用轨购入案"),
    "或": ("抑", "许者"),
    "其": ("尤与极及土", "中他实余次间它"),
    "至": ("甚直乃以截及冬夏备周", "于今少此多上关高极"),
    "未": ("从尚", "来必曾经成能见婚遂"),
    "再": ("一", "次三度现就审造生议版接"),
    "仍": ("", "然旧"),
    "均": ("平人年", "衡等匀价"),
    "也": ("", "许是"),
    "就": ("成造早", "业是地近医读诊任餐位算"),
    "因": ("原起诱基成", "此为而素地果人病事时"),
    "但": ("不非", "是凡"),
    "而": ("然从进因故反时", "且是言后非立已"),
    "给": ("供补自送发交付还", "予付水排养"),
    "且": ("并而况尚姑暂", ""),
    "该": ("应", ""),
}
"""Small words that never follow themselves, but for words that end (目的) or begin (了解) with them."""
_COUNTED = frozenset("个件人名次户家项条起年岁级天日元倍类场所位路亩吨米里度环%0123456789")
"""What a figure ends on: 3个以以上 is no 以｜以上."""
SYMBOL = late(r"(?P<one>[^发办函令政府委字号])(?P=one)[发办函字]?[〔［\[【]20\d\d")
"""A division behind its field, in the number of a document: 国资发法规规〔2021〕80号, 财会会〔2023〕12号."""
_NO_NOUN = late("(?:[项题节科账条书栏名类]目|[目指投招达国商坐]标|[所具没拥含]有|[类级识性区个分差鉴判]别)的的")
"""Words of which the end makes no noun with 的, as 目的, 标的 and 有的 are: 项目的的进展, 指标的的数值."""
GOVERNING = "把对让被给从向在将就以于"
"""Small words that begin a clause before a word that begins with them: 把把关责任落实, 就就业政策座谈."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields words, clauses and items that stand twice in a row."""
    plain = subject.plain
    for match in WORD.finditer(plain):
        if _is_slip(plain, match):
            yield _finding(subject, match, f"“{match[1]}”连写了两遍")
    for match in DOUBLED.finditer(plain):
        if _is_typed_twice(plain, match):
            yield _finding(subject, match, f"“{match[1]}”字重复")
    for match in _AROUND_TITLE.finditer(plain) if "》" in plain else ():
        yield _finding(subject, match, f"“{match[1]}”重复")
    for match in _LEVEL_TWICE.finditer(plain):
        yield _finding(subject, match, f"“{match['level']}”字重复")
    for match in words_replaced(plain):
        yield _replaced(subject, match)
    for twice in pasted_twice(plain):
        yield from _pasted(subject, plain, twice)
    yield from _listed(subject, plain)


def _replaced(subject: ReportUnderCheck, match: re.Match[str]) -> Finding:
    span = subject.span_at(*match.span())
    message = f"“{span.text}”两词同义连用，疑改字时旧词未删"
    return Finding(RULE.name, Severity.WARNING, message, "只留一个", (span,))


def _listed(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    """Finds the items that a list holds twice; cells may well be equal."""
    for one in names_twice(plain):
        if subject.model.whole.place(one.again)[0].story is not Story.TABLE:
            span, first = (subject.span_at(at, at + len(one.item)) for at in (one.again, one.first))
            message = f"同一列举中“{one.item}”列了两次"
            yield Finding(RULE.name, Severity.WARNING, message, "删去重复的一项，或改为漏列的一项", (span,), (first,))


def _pasted(subject: ReportUnderCheck, plain: str, twice: PastedTwice) -> Iterator[Finding]:
    """Tells of a clause, an item or a sentence that stands twice in a row, if it is long enough to be no wording."""
    words = plain[twice.start : twice.again].rstrip(ENDS)
    mark = plain[twice.again - 1] if twice.stretches else ""
    if _is_long_sentence(plain, twice, words, mark) or len(words) < _least(plain, twice, words, mark):
        return
    if han_count(words) < ITEM or subject.model.whole.place(twice.start)[0].story is Story.TABLE:
        return  # Cells may well be equal.
    kind = "并列项" if mark == "、" and twice.stretches == 1 else "句" if mark == "。" else "分句"
    span = subject.span_at(twice.start, twice.end)
    message = f"相邻两{'' if kind == '句' else '个'}{kind}相同：{words}"
    yield Finding(RULE.name, Severity.WARNING, message, "删去重复的一处", (span,))


def _least(plain: str, twice: PastedTwice, words: str, mark: str) -> int:
    """How long words must be: behind more words of their clause, a few may be taken up again, and so may figures."""
    if twice.stretches == 0:
        return LONGEST_WORD + 1 if is_han(words) else CLAUSE
    if twice.stretches > 1:
        return LONG_CLAUSE
    if words[0].isdecimal() and _NUMBER_BEGUN.search(plain, max(0, twice.start - AROUND), twice.start):
        return NEVER  # 10.8平方公里、8平方公里: two figures of which one ends like the other.
    if is_han(plain[twice.start - 1 : twice.start]):
        return LONG_CLAUSE if mark in "，,；;。" and not is_han(words) else NEVER
    return SENTENCE if mark == "。" else ITEM if mark == "、" and is_han(words) else CLAUSE


def _is_long_sentence(plain: str, twice: PastedTwice, words: str, mark: str) -> bool:
    """Whether a whole sentence stands twice that is long enough for the rule on repeated sentences."""
    begins = plain[twice.start - 1 : twice.start] in ("", "\n", "。")
    return begins and mark == "。" and "。" not in words and han_count(words) >= LONGEST_SENTENCE


def _is_slip(plain: str, match: re.Match[str]) -> bool:
    """Whether a word stands twice by mistake: not meant so, and not the end of one name and the head of another."""
    word = match[1]
    if REDUPLICATED.match(word) or word[0] == word[1]:
        return False
    if len(word) >= LONG:
        return True
    if word in SMALL_WORDS or word in ACTS or (word in DOUBLED_UNITS and stands_behind_figure(plain, match.start())):
        return True
    if _stands_once_elsewhere(plain, match) or _lies_across(plain, match):
        return True
    if not _begins_or_ends(plain, match) and word not in TWO:
        return False
    if plain[match.end() - len(word) : match.end() + 1] in SECOND_HEADS:
        return False
    before = plain[max(0, match.start() - AROUND) : match.start() + AROUND]
    behind = plain[match.start(0) + len(word) : match.end() + AROUND]
    return not (_is_name(plain, before) and _is_name(plain, behind))


def _stands_once_elsewhere(plain: str, match: re.Match[str]) -> bool:
    """Whether the same words stand elsewhere with the word once: 安全隐患隐患排查 beside 安全隐患排查."""
    before, behind = plain[match.start() - AROUND : match.start()], plain[match.end() : match.end() + AROUND]
    words = before + match[1] + behind
    return len(before) == len(behind) == AROUND and is_han(words) and words in plain and match[1] not in BODIES


def _lies_across(plain: str, match: re.Match[str]) -> bool:
    """Whether the doubled characters are the end of a word and the head of another: 代表大表大会.

    They are no word then, whichever comes first, or the words stand elsewhere with them once.
    """
    word, before = match[1], plain[max(0, match.start() - AROUND) : match.start()]
    behind, edges = plain[match.end() : match.end() + 1], word_edges()
    across = edges.ends_word(before[-1:], word[0]) and edges.begins_word(word[-1], behind)
    if word in TWO or len(word) != AROUND or not across:
        return False
    words = before + word + behind
    no_word = not any(edges.ends_word(*pair) or edges.begins_word(*pair) for pair in (word, word[::-1]))
    return no_word or (len(before) == AROUND and is_han(words) and words in plain)


def _begins_or_ends(plain: str, match: re.Match[str]) -> bool:
    """Whether a clause begins or ends with the doubled characters, so that they are a word by themselves.

    Before a figure they end one too: 观看观看318人. Behind a digit they may begin with its unit: 2021年全年全国.
    """
    before, behind = plain[match.start() - 1 : match.start()], plain[match.end() : match.end() + 1]
    return not before.isalnum() or not behind.isalnum() or behind.isdecimal()


def _is_name(plain: str, words: str) -> bool:
    """Whether these words stand together elsewhere in the report."""
    return is_han(words) and plain.find(words, plain.find(words) + len(words)) >= 0


def _is_typed_twice(plain: str, match: re.Match[str]) -> bool:
    """Whether a doubled character is no two words, nor meant twice."""
    if SYMBOL.match(plain, match.start()):
        return False
    if counts_behind_figure(plain, match.start()):
        return is_doubled_unit(plain, match.start(), word_edges())
    if plain[match.end() : match.end() + 1].isdecimal():
        return is_doubled_before_figure(match[1]) and not (match[1] == OF and _ends_word(plain, match))
    if match[1] in PARTICLES:
        return not _parts_words(plain, match)
    if stands_as_name(plain, match.start() - 1, match.end()):
        return False  # 白应苍、明珍珍、魏怀仁
    edges = word_edges()
    coined = stands_for_initials(plain, match.start(), match.end(), edges.begins_word)
    return not coined and is_doubled_inside(plain, match.start(), edges)


def _parts_words(plain: str, match: re.Match[str]) -> bool:
    """Whether a doubled character ends one word and begins another, or is one of 实实在在."""
    before, behind = plain[match.start() - 1 : match.start()], plain[match.end() : match.end() + 1]
    begins = PARTICLES[match[1]][1]
    doubled = plain[match.end() : match.end() + AROUND], plain[max(0, match.start() - AROUND) : match.start()]
    if any(len(pair) == AROUND and pair[0] == pair[1] for pair in doubled):
        return True
    if match[1] == "以" and before in _COUNTED and behind in "上下内外":
        return False
    may_govern = is_han(before) or match[1] in GOVERNING
    return _ends_word(plain, match) or (may_govern and behind != "" and behind in begins)


def _ends_word(plain: str, match: re.Match[str]) -> bool:
    """Whether a small word ends the word before it: 以预防为目的的措施, 占全部争议标的的65.4%."""
    before = plain[match.start() - 1 : match.start()]
    no_noun = match[1] == OF and _NO_NOUN.match(plain, max(0, match.start() - AROUND)) is not None
    return before != "" and before in PARTICLES[match[1]][0] and not no_noun


def _finding(subject: ReportUnderCheck, match: re.Match[str], problem: str) -> Finding:
    span = subject.span_at(match.start(), match.end())
    return Finding(RULE.name, Severity.WARNING, problem, "删去重复的一处", (span,))


RULE = Rule("doubled-word", "词语重复", Severity.WARNING, check)
