"""文字中没有乱码、错码和叠用的标点。

查什么
    替换符�、方框□、私用区字符、不可见控制字符、网页转义符&nbsp;；没有疑问词的句子里冒出的问号；把制表符号“─”当破折号；“锟斤拷”“鐨”“â€”一类
    编码错乱；“，，”“。，”一类叠用的标点。没有转成汉字的拼音（推jin工作），
    句子中间的页码（重大—12—项目）；样子相同而编码不同的字（部首“⽅”冒充“方”）全文合为一条警告。
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
from report_drafter.language.text.same_characters import LOOKALIKES, in_plain_forms
from report_drafter.language.text.typing_residues import letters_left, page_numbers_left
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

CONTROLS = "\ufffd\ufffe\uffff\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
MISREAD = "[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff][\u0080-\u00ff\u20ac\u2122\u201a-\u2030]+|锟斤?拷?|烫烫烫|屯屯屯"
"""UTF-8 shown as Latin letters, and the characters that GBK makes of what UTF-8 could not hold, or pieces of them."""
MISTAKEN = "锛銆鈥鐨鍙鏀鍜鍦鍏鍐鍒鏄鍚鎺鎴"
"""What the commonest characters of UTF-8 become when read as GBK, and no text is written with: 鐨勫伐浣溿€."""
ENTITY = "&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|#\\d{2,5}|#x[0-9a-fA-F]{2,4});"
"""What web pages write for a character."""
BROKEN = late(f"[{CONTROLS}]+|{MISREAD}|[{MISTAKEN}]+|{ENTITY}")
BOXES = frozenset("□▯▢〓■")
BOX = late(f"[□▯▢〓]+|(?<=[{HAN[1:-1]}”》）])■+(?=[，。、；]|{HAN})")
LINE_DRAWING = late("[\u2500-\u257f]+")
SUSPECT = late(f"[{CONTROLS}\u0080-\u00ff\u2500-\u257f□▯▢〓■&?？锟烫屯{MISTAKEN}]")
"""Signs of everything but doubled marks: most paragraphs hold none of these."""
QUESTION = late(r"[?？]+")
ASKING = late("[吗呢谁哪啥孰么否]|什么|怎|如何|何|几|多少|是不是|能不能|有没有|行不行|多[大高远久]|难道|岂|为啥")
ELLIPSIS = late("。{3,}")
DOUBLED = late(r"([，,、。；;：:])[，,、。；;：:]+(?!\d)")
SENTENCE_END = late("[。！；;!]")
LOOKALIKE = late(f"[{LOOKALIKES}][{LOOKALIKES}]*")
"""It opens with one class, so that the engine can skip to the first."""
SHOWN = 20
URL = late(r"[A-Za-z0-9./_=&-]\?[A-Za-z0-9_=&-]")
MARK_OF_BOX = late(f"[√✓☑×]|□\\s*{HAN}{{1,4}}\\s*□")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a finding for every stretch of characters that cannot be meant."""
    yield from _lookalikes(subject.as_written)
    yield from _residues(subject)
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
    """Finds the letters of an input method, and the numbers of pages that stand amid sentences."""
    for start, end in letters_left(subject.plain):
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"汉字中间的字母：{span.text}", "改为汉字，或删去", (span,))
    for start, end in page_numbers_left(subject.plain):
        span = subject.span_at(start, end)
        yield Finding(RULE.name, Severity.WARNING, f"句子中间的页码：{span.text}", "删去", (span,))


def _doubled(subject: ReportUnderCheck, paragraph: Paragraph) -> Iterator[Finding]:
    for match in DOUBLED.finditer(paragraph.text):
        if not ELLIPSIS.fullmatch(match[0]):
            yield _finding(subject, paragraph, match, "标点叠用", "删去多余的标点")


def _asks(text: str, match: re.Match[str]) -> bool:
    """Tells whether a question mark ends a question, or belongs to an address."""
    if URL.search(text, max(0, match.start() - 1), match.end() + 1):
        return True
    begin = max((one.end() for one in SENTENCE_END.finditer(text, 0, match.start())), default=0)
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
