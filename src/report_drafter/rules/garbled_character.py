"""文字中没有乱码、错码和叠用的标点。

查什么
    替换符�、方框□、私用区字符、不可见控制字符、网页转义符&nbsp;；没有疑问词的句子里冒出的问号；把制表符号“─”当破折号；“锟斤拷”“鐨”“â€”一类
    编码错乱；“，，”“。，”一类叠用的标点，“等”前的顿号（热线、等渠道），段首的“，”“。”，插在词中间的标点（行政规。范性文件）。没有转成汉字的拼音（推jin工作），
    句子中间的页码（重大—12—项目）；样子相同而编码不同的字（部首“⽅”冒充“方”）全文合为一条警告。
    网页、Markdown 的标记（<br>、**重点**、# 号）；简体文中的繁体字、日文汉字、旧字形和单独的偏旁
    （全文繁体的、成段引用的不算，引号中的名称只作提示）；拉丁缩写中样子相同的俄文、希腊字母；表情符号；看不见的零宽字符（提示）。
为什么
    文本经聊天软件、网页、不同编码转存后会丢字，丢掉的字往往变成问号或方框，公开后读者一眼可见。
    从 PDF 复制的字，有的其实是部首：看不出来，可是检索不到，换一台电脑还会变成方框。
反例
    全力推?法治政府建设，各项工作取得新成□。
正例
    群众来办事，难在哪里？怎么办?逐项梳理解决。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.characters import HAN, han_count
from report_drafter.language.text.foreign_characters import ForeignWord, foreign_letters, foreign_words
from report_drafter.language.text.markup_left import markup_left, stars_left
from report_drafter.language.text.same_characters import LOOKALIKES, UNSEEN, in_plain_forms
from report_drafter.language.text.typing_residues import letters_left, page_numbers_left
from report_drafter.rules.registry.foreign_characters import foreign_forms
from report_drafter.rules.registry.miswritten_words import split_words
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

CONTROLS = "\ufffd\ufffe\uffff\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
MISREAD = "[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff][\u0080-\u00ff\u20ac\u2122\u201a-\u2030]+|锟斤?拷?|烫烫烫|屯屯屯"
"""UTF-8 shown as Latin letters, and the characters that GBK makes of what UTF-8 could not hold, or pieces of them."""
MISTAKEN = "锛銆鈥鐨鍙鏀鍜鍦鍏鍐鍒鏄鍚鎺鎴"
"""What the commonest characters of UTF-8 become when read as GBK, and no text is written with: 鐨勫伐浣溿€."""
BROKEN = late(f"[{CONTROLS}]+|{MISREAD}|[{MISTAKEN}]+")
BOXES = frozenset("□▯▢〓■")
BOX = late(f"[□▯▢〓]+|(?<=[{HAN[1:-1]}”》）])■+(?=[，。、；]|{HAN})")
LINE_DRAWING = late("[\u2500-\u257f]+")
SUSPECT = late(f"[{CONTROLS}\u0080-\u00ff\u2500-\u257f□▯▢〓■?？锟烫屯{MISTAKEN}]")
"""Signs of everything but doubled marks: most paragraphs hold none of these."""
QUESTION = late(r"[?？]+")
ASKING = late(
    "[吗呢谁哪啥孰么否]|什么|怎|如何|何|几|多少|是不是|能不能|有没有|行不行|多[大高远久]|难道|岂|为啥|还是"
    "|(?P<done>.)不(?P=done)"
)
ASKS_FIRST = late(r"[“\s]*(?:怎样|怎么|如何|为什么|为何|谁|哪|什么)")
"""A question may ask at its very beginning: 怎样让执法既有力度又有温度？"""
LONGEST_QUESTION = 40
ELLIPSIS = late("。{3,}")
DOUBLED = late(r"([，,、。；;：:])[，,、。；;：:]+(?!\d)")
LEADING = late(rf"[，。、；：](?={HAN})")
MOST_LEADING = 2
"""In how many paragraphs it may be a slip that they begin with a mark; more are lines that a program has cut."""
BEFORE_ETC = late(
    "、等(?=部门|单位|机关|方面|方式|形式|渠道|平台|途径|内容|工作|活动|措施|领域|环节|问题|事项|行业|地区?|地方|人员|群体|场所|案件|因素"
    r"|(?:多[个项种家名]|[\d一二三四五六七八九十]{1,3}[个项种家名部类大起件])|[，。；）])"
)
"""等 behind a comma closes no list: 热线、等渠道; what 等级 and 等次 begin with is another word."""
SENTENCE_END = late("[。！；;!]")
LOOKALIKE = late(f"[{LOOKALIKES}][{LOOKALIKES}]*")
"""It opens with one class, so that the engine can skip to the first."""
COMPONENTS = frozenset("讠亻氵扌艹辶纟钅饣礻衤犭忄灬冫廴刂攵")
COMPONENT = late(f"[{''.join(sorted(COMPONENTS))}]+")
"""Parts of characters, of which a scanner makes two: 讠义 for 议."""
PICTURES = frozenset("✅❌⭐✨❗❓➡⬇⬆")
PICTURE = late(f"[{''.join(sorted(PICTURES))}\U0001f000-\U0001faff]+")
FIRST_PICTURE, BEYOND_PICTURES = "\U0001f000", "\U0001fb00"
UNSEEN_MARK = late(f"[{UNSEEN}]+")
SHOWN = 20
URL = late(r"[A-Za-z0-9./_=&-]\?[A-Za-z0-9_=&-]")
MARK_OF_BOX = late(f"[√✓☑×]|□\\s*{HAN}{{1,4}}\\s*□")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a finding for every stretch of characters that cannot be meant."""
    yield from _lookalikes(subject.as_written)
    yield from _unseen(subject.as_written)
    yield from _residues(subject)
    yield from _markup(subject)
    yield from _foreign(subject)
    yield from _odd_signs(subject)
    yield from _leading(subject)
    for paragraph in subject.paragraphs_with(DOUBLED):
        yield from _doubled(subject, paragraph)
    for paragraph in subject.paragraphs_with(SUSPECT):
        text = paragraph.text
        for match in BROKEN.finditer(text):
            yield _finding(subject, paragraph, match, "乱码字符", "对照原稿补回丢失的字")
        for match in BOX.finditer(text) if not BOXES.isdisjoint(text) else ():
            if paragraph.story is not Story.TABLE and not MARK_OF_BOX.search(text):
                yield _finding(subject, paragraph, match, "方框（多为丢失的字）", "对照原稿补回丢失的字")
        for match in QUESTION.finditer(text):
            if not _asks(text, match) and ("?" in match[0] or _inside(text, match)):
                yield _finding(subject, paragraph, match, "陈述句中出现问号（多为丢失的字）", "对照原稿补回丢失的字")
        for match in LINE_DRAWING.finditer(text):
            if paragraph.story is not Story.TABLE:
                yield _finding(subject, paragraph, match, "用制表符号代替破折号或连接号", "改用“——”或“—”")


def _lookalikes(subject: ReportUnderCheck) -> Iterator[Finding]:
    """One finding for a whole document: a page copied out of a PDF holds dozens."""
    plain = subject.plain
    found = [match for match in LOOKALIKE.finditer(plain) if in_plain_forms(match[0]) != match[0]]
    if found:
        first = found[0][0]
        message = (
            f"样子相同而编码不同的字（多为从 PDF 复制所致，共{len(found)}处）：“{first}”不是“{in_plain_forms(first)}”"
        )
        spans = tuple(subject.span_at(*match.span()) for match in islice(found, SHOWN))
        yield Finding(RULE.name, Severity.WARNING, message, "重新输入这些字，否则检索不到，换台电脑会显示成方框", spans)


def _residues(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the letters of an input method, and the marks and numbers of pages that stand amid words."""
    plain, characters = subject.plain, subject.model.whole.characters
    for start, end in letters_left(plain, characters):
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"汉字中间的字母：{span.text}", "改为汉字，或删去", (span,))
    for at in split_words().found(plain):
        ahead, behind = plain[max(0, at - 2) : at], plain[at + 1 : at + 3]
        span = subject.span_at(at - len(ahead.rpartition("\n")[2]), at + 1 + len(behind.partition("\n")[0]))
        message = f"词的中间有标点“{plain[at]}”：{span.text}"
        yield Finding(RULE.name, Severity.WARNING, message, "删去标点；话没有说完的补全", (span,))
    for start, end in page_numbers_left(plain):
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"句子中间的页码：{span.text}", "删去", (span,))


def _unseen(subject: ReportUnderCheck) -> Iterator[Finding]:
    """One hint on the marks that nobody sees: a search finds no word that holds one."""
    if UNSEEN_MARK.search(subject.plain) is None:
        return
    places = [one.span() for one in UNSEEN_MARK.finditer(subject.plain) if one.start() and one[0] != "\ufe0f"]
    if places:
        spans = tuple(subject.span_at(*one) for one in islice(places, SHOWN))
        message = f"夹有看不见的字符（零宽空格一类，共{len(places)}处）"
        yield Finding(RULE.name, Severity.HINT, message, "清除格式后重新粘贴，否则检索不到", spans)


def _markup(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds what only a browser or an editor should see."""
    plain, characters = subject.plain, subject.model.whole.characters
    for severity, found in (
        (Severity.ERROR, markup_left(plain, characters)),
        (Severity.WARNING, stars_left(plain, characters)),
    ):
        for match in found:
            span = subject.span_at(*match.span())
            yield Finding(RULE.name, severity, f"网页、排版标记残留“{match[0]}”", "删去标记", (span,))


def _foreign(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds characters and letters of other scripts; one finding for each word that is written so."""
    plain, characters = subject.plain, subject.model.whole.characters
    by_word: dict[tuple[str, bool], list[ForeignWord]] = {}
    for one in foreign_words(plain, characters, foreign_forms):
        by_word.setdefault((plain[one.start : one.end], one.named), []).append(one)
    for (word, named), ones in by_word.items():
        spans = tuple(subject.span_at(one.start, one.end) for one in ones[:SHOWN])
        message = f"简体文中的{ones[0].kind}“{word}”，应作“{ones[0].meant}”"
        severity = Severity.HINT if named else Severity.WARNING
        yield Finding(RULE.name, severity, message, f"改为“{ones[0].meant}”", spans)
    for start, end, latin in foreign_letters(plain, characters):
        span = subject.span_at(start, end)
        message = f"“{span.text}”中有俄文或希腊字母，不是“{latin}”"
        yield Finding(RULE.name, Severity.WARNING, message, f"重新输入“{latin}”", (span,))


def _odd_signs(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds parts of characters, the pictures of chats, and commas before 等."""
    plain, characters = subject.plain, subject.model.whole.characters
    for match in BEFORE_ETC.finditer(plain) if "、等" in plain else ():
        yield _odd(subject, match, "“等”前面的顿号", "删去顿号，或补上漏列的一项")
    for match in COMPONENT.finditer(plain) if COMPONENTS & characters else ():
        yield _odd(subject, match, "单独的偏旁（多为识别错误）", "对照原稿改正")
    if PICTURES & characters or any(FIRST_PICTURE <= one < BEYOND_PICTURES for one in characters):
        for match in PICTURE.finditer(plain):
            yield _odd(subject, match, "表情符号", "删去")


def _odd(subject: ReportUnderCheck, match: re.Match[str], what: str, todo: str) -> Finding:
    span = subject.span_at(*match.span())
    return Finding(RULE.name, Severity.WARNING, f"{what}：{span.text}", todo, (span,))


def _leading(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the marks that a paragraph begins with."""
    found = [
        (one, match)
        for one in subject.model.text.paragraphs
        if one.text[:1] in "，。、；：" and one.story is not Story.TABLE and (match := LEADING.match(one.text))
    ]
    for paragraph, match in found if len(found) <= MOST_LEADING else ():
        yield _finding(subject, paragraph, match, "段首的标点", "删去，或与上一段接成一段")


def _doubled(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Finding]:
    for match in DOUBLED.finditer(paragraph.text):
        if not ELLIPSIS.fullmatch(match[0]):
            yield _finding(subject, paragraph, match, "标点叠用", "删去多余的标点")


def _asks(text: str, match: re.Match[str]) -> bool:
    """Tells whether a question mark ends a question, or belongs to an address."""
    if URL.search(text, max(0, match.start() - 1), match.end() + 1):
        return True
    begin = max((one.end() for one in SENTENCE_END.finditer(text, 0, match.start())), default=0)
    clause = max(begin, text.rfind("，", 0, match.start()) + 1)
    if match[0] == "？" and any(
        match.start() - start <= LONGEST_QUESTION and ASKS_FIRST.match(text, start) for start in (begin, clause)
    ):
        return True
    return ASKING.search(text, begin, match.start()) is not None and _ends_a_sentence(text, match)


def _inside(text: str, match: re.Match[str]) -> bool:
    """Tells whether a full-width mark, which people type on purpose, stands in the middle of words."""
    neighbours = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
    return han_count(neighbours) == len("两边")


def _ends_a_sentence(text: str, match: re.Match[str]) -> bool:
    """A question stands at some length before its mark; a lost character stands right behind a few."""
    return ASKING.search(text, max(0, match.start() - 12), match.start()) is not None


def _finding(subject: ReportUnderCheck, paragraph: Paragraph, match: re.Match[str], what: str, todo: str) -> Finding:
    shown = paragraph.text[max(0, match.start() - 6) : match.end() + 6]
    span = subject.span(paragraph, match.start(), match.end())
    return Finding(RULE.name, Severity.ERROR, f"{what}：…{shown}…", todo, (span,))


RULE = Rule("garbled-character", "乱码错码", Severity.ERROR, check)
