"""Marks of pages, chats and notes that stay in a text."""

from __future__ import annotations

from operator import methodcaller

import pytest

from report_drafter.language.text.markup_left import markup_left, stars_left

TAGS = (
    "br p div span b i u s strong em font table tbody thead tr td th ul ol li h1 h6 a img hr sup sub center section "
    "blockquote pre code html body head title style script input label o:p w:sdt v:shape st1:date xml think"
)
ENTITIES = (
    "nbsp lt gt amp quot apos ldquo rdquo lsquo rsquo mdash ndash middot hellip bull copy reg times deg permil emsp "
    "ensp thinsp yen sect para le ge rarr larr"
)
MARKS = (
    r"<!-- <![CDATA &#39; &#12345; &#x27; &#xA0FE0; \n \r \t \nr \u4e00 \uAF09 \x0A \xf9 \* \_ \# \> \[ \] \( "
    r"\) \- \. \~ \` \textbf \section \begin \end \item \par \cite ## ###### ` `` ``` ![图](https://a.cn/b) "
    r"[甲](http://a.cn) [甲](ftp:a) [甲](/a) [甲](#a) [甲](www.a.cn) [](mailto:a) [^1] [^note12] [b] [/i] [U] "
    r"[url] [img] [color=red] [size=3] [quote] [font=宋] [align] ~~删~~ ^p ^l ^t ^w"
)
NAMES = (
    "公司 企业 商行 超市 酒店 宾馆 饭店 药店 门店 工厂 先生 女士 同志 厂 店 铺 馆 院 所 站 社 场 村 乡 镇 县 "
    "市 区 省 路 街 局 科 案"
)


def marks(text: str) -> list[str]:
    found = markup_left(text, frozenset(text))
    return [one[0] for one in sorted(found, key=methodcaller("start"))]


def stars(text: str) -> list[str]:
    return [one[0] for one in stars_left(text, frozenset(text))]


@pytest.mark.parametrize("tag", TAGS.split())
def test_tags_of_pages_are_told(tag: str) -> None:
    assert marks(f"甲<{tag}>乙</{tag}>丙<{tag}/>丁<{tag} id=x>") == [
        f"<{tag}>",
        f"</{tag}>",
        f"<{tag}/>",
        f"<{tag} id=x>",
    ]
    assert marks(f"甲<{tag.upper()}>乙") == [f"<{tag.upper()}>"]
    assert marks(f"甲</{tag}乙") == [f"</{tag}"]
    assert marks(f"甲＜{tag}＞乙＜/{tag}>丙＜{tag} /＞丁") == [f"＜{tag}＞", f"＜/{tag}>", f"＜{tag} /＞"]


@pytest.mark.parametrize("entity", ENTITIES.split())
def test_characters_by_name_are_told(entity: str) -> None:
    assert marks(f"甲&{entity};乙&{entity.upper()};丙") == [f"&{entity};", f"&{entity.upper()};"]
    assert marks(f"甲&{entity}乙") == [f"&{entity}"]
    assert marks(f"甲&{entity}-乙") == []


@pytest.mark.parametrize("mark", MARKS.split())
def test_marks_of_a_program_are_told(mark: str) -> None:
    assert marks(f"依法{mark}行政") == [mark]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("# 总体情况", "# "),
        ("一、\n###### （一）总体情况", "###### "),
        ("#  “一网”", "#  "),
        ("# 1.总体情况", "# "),
        ("# (一)总体情况", "# "),
        ("##（一）总体情况", "##"),
        ("##(一)总体情况", "##"),
        ("依法`", "`"),
        ("依法行政^p", "^p"),
        ("依法行政^p，", "^p"),
        ("依法行政^p。", "^p"),
        ("依法行政^p；", "^p"),
        ("依法行政^p、", "^p"),
        ("依法\\n。", "\\n"),
        ("依法\\xa0。", "\\xa0"),
    ],
)
def test_marks_are_told_by_what_stands_beside_them(text: str, mark: str) -> None:
    assert marks(text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "指标<5，增速>3%，<甲>公司，a<b",
        "甲</bx>乙",
        "R&D投入，甲&乙，&#1;，&#123456;，&#xG1;",
        "&#x1;，&#x123456;，<b <甲>，<b 甲",
        "[甲](httpx)，[甲](ftpx)，[甲](wwwxa)，[甲](mailto)，[^]",
        r"C:\Anew，C:\nA",
        r"C:\new，C:\temp，\u4e0，\x0g，\x0ab，\甲，\items",
        "第# 5号，C#语言，##话题名称##，#话题",
        "#总体情况",
        "####### 总体情况",
        "# Word",
        "[2024]5号，[甲](乙)，[甲]，[^abcdefg]，[bold]",
        "约~5%，~~5\n~~，2^p5，^x甲",
        "a`b",
    ],
)
def test_signs_of_their_own_right_are_left_alone(text: str) -> None:
    assert marks(text) == []


@pytest.mark.parametrize(
    ("before", "most", "behind"),
    [
        ("<b ", 200, ">"),
        ("[", 60, "](/)"),
        ("[甲](/", 300, ")"),
        ("[color=", 60, "]"),
        ("~~", 40, "~~"),
    ],
)
def test_a_mark_reaches_so_far(before: str, most: int, behind: str) -> None:
    assert marks(f"{before}{'甲' * most}{behind}") == [f"{before}{'甲' * most}{behind}"]
    assert marks(f"{before}{'甲' * (most + 1)}{behind}") == []
    assert marks(f"{before}甲\n乙{behind}") == []


def test_a_topic_between_signs_is_no_heading() -> None:
    assert marks(f"##{'甲' * 12}##") == []
    assert marks(f"##{'甲' * 13}##") == ["##"]
    assert marks("##话题#") == ["##"]


def test_a_sign_that_is_not_there_is_not_looked_for() -> None:
    assert list(markup_left("甲<br>乙", frozenset("甲乙"))) == []
    assert list(stars_left("**重点**", frozenset("重点"))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("抓好**重点任务**落实。", ["**重点任务**"]),
        ("**重点任务**", ["**重点任务**"]),
        ("**重点**公司管理", ["**重点**"]),
        ("**重点**，**难点**", ["**重点**", "**难点**"]),
        (f"**{'重' * 80}**", [f"**{'重' * 80}**"]),
        (f"**{'重' * 81}**", ["**"]),
        ("***重点任务***", ["***"]),
        ("**重点任务***", ["**"]),
        ("抓好任务。**", ["**"]),
        ("抓好任务。***\n二、", ["***"]),
        ("**重点\n任务**", ["**"]),
    ],
)
def test_stars_that_make_words_bold_are_told(text: str, found: list[str]) -> None:
    assert stars(text) == found


@pytest.mark.parametrize("edge", "，。；：、！？\n“”（）《》")
def test_stars_where_a_clause_begins_are_told(edge: str) -> None:
    assert stars(f"抓好落实{edge}**重点任务") == ["**"]


@pytest.mark.parametrize("mark", "，。；：、！？")
def test_stars_behind_the_end_of_a_clause_are_told(mark: str) -> None:
    assert stars(f"抓好落实{mark}**") == stars(f"抓好落实{mark}**\n二、") == ["**"]
    assert stars(f"抓好落实{mark}**A") == []


@pytest.mark.parametrize("name", NAMES.split())
def test_stars_stand_for_a_name(name: str) -> None:
    assert stars(f"处理，**{name}被罚") == stars(f"处理**{name}**一案") == stars(f"处理，**甲{name}**被罚") == []
    assert stars(f"处理，**{'甲' * 10}{name}被罚") == []
    assert stars(f"处理，**{'甲' * 11}{name}被罚") == ["**"]


@pytest.mark.parametrize("counted", "年月日个件起次万亿家户项条名人份元余")
def test_stars_stand_for_a_number(counted: str) -> None:
    assert stars(f"办结，**{counted}如上") == []


@pytest.mark.parametrize("sign", "0123456789xX×")
def test_stars_beside_figures_are_of_a_number(sign: str) -> None:
    assert stars(f"办结{sign}**重点") == stars(f"办结，**{sign}") == []


@pytest.mark.parametrize(
    "text",
    [
        "抓好**重点任务",
        "抓好任务**",
        "5**重点**",
        "A**重点**",
        "z**重点**",
        "“**2.5**”",
        "办结*重点*",
        "办结，*重点",
        "办结，**A",
        "办结“**",
        "办结，****重点",
        "**\n重点",
    ],
)
def test_other_stars_are_left_alone(text: str) -> None:
    assert stars(text) == []
