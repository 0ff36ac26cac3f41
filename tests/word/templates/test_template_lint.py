"""Every fault of a template is found before it is filled, at its place, with what to do; good ones are let pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from report_drafter.domain.finding import Finding, Severity
from report_drafter.word.templates.template_fault import FaultyTemplate
from tests.builders.context_builder import context
from tests.builders.document_builder import document, with_parts
from tests.builders.rendered_builder import faults, faults_of, render


def only(found: tuple[Finding, ...]) -> Finding:
    assert len(found) == 1, found
    return found[0]


def place(found: Finding) -> str:
    return str(found.spans[0]).removeprefix("模板.docx ")


def test_a_good_template_has_no_fault() -> None:
    body = """
    #0 {{ 报告机关 }}{{ 年度 }}年度报告
    # 一、{{ 年度 }}年情况
    走访{{ 走访企业 }}家次，{{ 走访企业|同比 }}，办结率{{ 办结率 }}%，见{{ 规划("法治政府建设实施纲要") }}。
    {%p for 举措 in 举措列表("一（一）") %}
    {{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}{% if not loop.last %}；{% else %}。{% endif %}
    {%p endfor %}
    {%p if 走访企业 > 100 and 办结率 >= 60 %}
    成效明显。
    {%p elif 走访企业|方向 == "下降" %}
    有所下降。
    {%p else %}
    持平。
    {%p endif %}
    | {%tr for 行 in 附表() %} | |
    | {{ 行.名称 }} | {{ 行.本年 }} |
    | {%tr endfor %} | |
    """
    assert faults(body, header="{{ 机关简称 }}", title="{{ 年度 }}年报告") == ()


def test_an_unknown_name_is_named_with_its_place_and_the_nearest_known_one() -> None:
    found = only(faults("# 一、总体情况\n好\n走访{{ 走防企业 }}家"))
    assert found.rule == "template-name"
    assert found.severity is Severity.ERROR
    assert place(found) == "正文第3段（一、总体情况）"
    assert found.message == "没有名为“走防企业”的指标或词语。"
    assert found.suggestion == "是否应为“走访企业”？"


@pytest.mark.parametrize(
    ("body", "advice"),
    [
        ("{{ 走访企业|upper }}", "可用的有：上年、"),
        ("{{ 天外来物 }}", "请核对名称，或先在指标目录中添加。"),
        ('{{ 规划("天外来物") }}', "请核对名称，或先在指标目录的“规划文件”表中添加。"),
        ('{% for 举措 in 举措列表("一（一）") %}{{ 举措.价格 }}{% endfor %}', "可用的有：内容、序号、标题、部门。"),
        ("{% 走访企业 %}", "请改为 {{ 走访企业 }}。"),
    ],
)
def test_a_name_with_nothing_near_it_is_told_what_there_is(body: str, advice: str) -> None:
    assert only(faults(body)).suggestion.startswith(advice)


def test_a_template_without_a_tag_is_a_warning() -> None:
    assert only(faults("甲")).message == "模板里没有一个标签，报告里不会有填报数。"


@pytest.mark.parametrize(
    ("body", "stories", "words"),
    [
        ("{{ 错名 }}", {}, "正文第1段"),
        ("甲\n| 乙 | 丙 |\n| 丁 | {{ 错名 }} |", {}, "正文表1第2行第2列"),
        ("附表\n| 乙 |\n| {{ 错名 }} |", {}, "附表第2行第1列"),
        ("甲", {"header": "{{ 错名 }}"}, "页眉"),
        ("甲", {"footer": "{{ 错名 }}"}, "页脚"),
        ("甲⟦note:{{ 错名 }}⟧", {}, "脚注"),
        ("甲\n乙⟦box:{{ 错名 }}⟧", {}, "正文第2段的文本框"),
        ("甲", {"title": "{{ 错名 }}"}, "文档属性“标题”"),
        ("甲", {"keywords": "{{ 错名 }}"}, "文档属性“标记”"),
    ],
)
def test_the_place_is_said_in_words(body: str, stories: dict[str, str], words: str) -> None:
    assert place(only(faults(body, **stories))) == words


@pytest.mark.parametrize(
    ("body", "part_of_message"),
    [
        ("｛｛ 走访企业 ｝｝", "花括号用了全角"),
        ("{｛ 走访企业 }｝", "花括号用了全角"),
        ("{ { 走访企业 } }", "中间有空格"),
        ("｛走访企业｝", "只有一层花括号"),
        ("{走访企业}", "只有一层花括号"),
        ("{{ 走访企业｜同比 }}", "全角符号 ｜"),
        ("{{ 规划（“法治政府建设实施纲要”） }}", "中文引号"),
        ("{{ 规划(“法治政府建设实施纲要”) }}", "中文引号"),
        ("{{ 走访\u200b企业 }}", "看不见的字符（U+200B）"),
        ("{{ 走访⟦tab⟧企业 }}", "换行、制表符"),
        ("{{ 走访⟦br⟧企业 }}", "换行、制表符"),
        ("走访{{ 走访企业 家", "没有在本段内结束"),
        ("走访 走访企业 }} 家", "没有开头"),
        ("{% if 走访企业", "没有在本段内结束"),
        ("{{ }}", "写得不完整"),
        ("{{ 走访企业 家次 }}", "写得不完整"),
        ("{{ 走访企业|同期 }}", "没有名为“同期”的过滤器"),
        ("{{ 年度|同比 }}", "不是指标"),
        ('{{ 规划("法治政府建设实施纲目") }}', "没有“法治政府建设实施纲目”"),
        ("{{ 规划() }}", "加引号的名称"),
        ('{%p for 举措 in 举措列表("一（九）") %}\n甲\n{%p endfor %}', "没有“一（九）”"),
        ('{%p for 举措 in 举措("一（一）") %}\n甲\n{%p endfor %}', "没有可以循环的“举措”"),
        ("{{ 行.名称 }}", "用在了循环之外"),
        ("{% for 行 in 附表() %}{{ 行.数值 }}{% endfor %}", "没有字段“数值”"),
        ("{% for 行 in 附表() %}{{ 行 }}{% endfor %}", "要写明字段"),
        ("{{ 附表() }}", "只能用在 for 循环里"),
        ("{{ 办结率|带单位 }}%", "后面又写了“%”"),
        ("{{ 办结率|同比 }}％", "后面又写了“％”"),
        ("{{ 走访企业|带单位 }}家次", "后面又写了“家次”"),
        ("{%p if 走访企业 %}\n甲", "没有结束"),
        ("甲\n{%p endif %}", "前面没有对应的"),
        ("{%p else %}\n甲", "前面没有"),
        ("{%p if 走访企业 %}\n甲\n{%p endfor %}\n乙\n{%p endif %}", "前面没有对应的"),
        ("{%p if 走访企业 %}\n| {%p endif %} |", "不在同一层"),
        ("{% if 走访企业 %}\n甲\n{% endif %}", "不在同一层"),
        ("⟦link:{% if 走访企业 %}甲⟧乙{% endif %}", "不在同一层"),
        ("{%tr for 行 in 附表() %}\n甲\n{%tr endfor %}", "只能放在表格里"),
        ("甲{{ 走访⟦sdt:企业 }}⟧", "一半在内容控件"),
        ("甲{{ 走访⟦+:企业 }}⟧", "一半在内容控件"),
        ("{%p if 走访企业 %}甲\n乙\n{%p endif %}", "还有别的文字"),
        ("甲{%- if 走访企业 -%}乙{% endif %}", "会吞掉"),
        ("{{p 走访企业 }}", "不能带 p"),
    ],
)
def test_a_fault_is_explained(body: str, part_of_message: str) -> None:
    found = faults(body)
    assert any(part_of_message in one.message for one in found), found
    assert all(one.suggestion for one in found)


@pytest.mark.parametrize(
    "tag",
    [
        "{% set x = 1 %}",
        "{% macro m() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% raw %}",
        "{% vm %}",
        "{% colspan 2 %}",
        "{{ 走访企业 + 1 }}",
        "{{ 'a' * 100000000 }}",
        "{{ 2 ** 1000 }}",
        "{{ [1, 2] }}",
        "{{ 走访企业 > 5 }}",
        "{{ 走访企业.figure }}",
        "{{ 走访企业['a'] }}",
        "{{ 走访企业|safe }}",
        "{{ 走访企业|attr('x') }}",
        "{{ 走访企业 is defined }}",
        "{% for x in (1, 2) %}{% endfor %}",
        '{% for 举措 in 举措列表("一（一）") if 举措.标题 %}{% endfor %}',
        "{{ range(9) }}",
        '{{ "甲" if 走访企业 }}',
        "{% if 走访企业 ~ 1 %}{% endif %}",
    ],
)
def test_what_no_report_needs_is_refused(tag: str) -> None:
    assert any(one.severity is Severity.ERROR for one in faults(tag))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{{ 走访企业 }家次，办结{ 办结率 }}", "标签的两头各写两个花括号，如 {{ 走访企业 }}。"),
        ("{{{ 走访企业 }}家次", "标签的两头各写两个花括号，如 {{ 走访企业 }}。"),
        ("{{ 走访 企业 }}", "是否应为“走访企业”？名称中间不能有空格。"),
        ("{{ 走访 企业数 }}", "是否应为“走访企业”？"),
        ("{{ 走访企业|同比|带单位 }}", "请改为 {{ 走访企业|同比 }} 或另用一个标签。"),
        ('{{ 规划("《法治政府建设实施纲要（2021—2025年）》") }}', "是否应为“法治政府建设实施纲要”？"),
        (
            "{%p for 举措 in 举措列表(“一（一）”) %}\n甲\n{%p endfor %}",
            '请改为半角直引号 "…"（Word 自动改成弯引号时，按一次 Ctrl+Z 即可恢复）。',
        ),
        ("{ { 走访企业 } }", "请用半角键入，如 {{ 走访企业 }}。"),
    ],
)
def test_a_slip_has_one_fault_that_says_what_to_type(body: str, said: str) -> None:
    assert only(faults(body)).suggestion == said


def test_every_mistyped_brace_of_a_paragraph_is_told_at_once() -> None:
    typed = ("走访｛｛ 走访企业 ｝｝家", "率{ { 办结率 } }%", "见｛走访企业｝", "共{{ 办结率 ｝}", "计{{ 办结率")
    found = faults(f"{typed[0]}，同比{{{{ 走访企业|同比 }}}}，{'，'.join(typed[1:])}")
    starts = ("“｛｛ 走访企业 ｝｝”", "“{ { 办结率 } }”", "“{{ 办结率 ｝}”", "标签“{{ 办结率”", "“｛走访企业｝”")
    assert len(found) == len(starts)
    assert all(one.message.startswith(start) for one, start in zip(found, starts, strict=True)), found


def test_an_indicator_that_is_asked_no_longer_is_said_to_be_retired() -> None:
    given = replace(context(), retired=("检查次数",))
    found = only(faults("走访{{ 走访企业 }}家，检查{{ 检查次数 }}次", given))
    assert found.message == "指标“检查次数”已停用，没有数可填。"


def test_one_fault_never_hides_the_rest() -> None:
    body = "{{ 错名一 }}\n{{ 未完\n｛｛ 走访企业 ｝｝\n{{ 走访企业|错滤 }}\n{%p if 错名二 %}"
    found = faults(body, header="{{ 错名三 }}", title="{{ 错名四 }}")
    assert [place(one) for one in found] == [
        "正文第1段",
        "正文第2段",
        "正文第3段",
        "正文第4段",
        "正文第5段",
        "正文第5段",
        "页眉",
        "文档属性“标题”",
    ]


def test_faults_in_a_file_stop_the_drafting_and_are_all_listed() -> None:
    with pytest.raises(FaultyTemplate) as caught:
        render("{{ 走防企业 }}\n{{ 办结 }}")
    assert "有 2 处问题" in caught.value.problem
    assert caught.value.problem.endswith("\n")
    assert "正文第1段：没有名为“走防企业”的指标或词语。是否应为“走访企业”？" in caught.value.problem
    assert len(caught.value.findings) == 2


def test_a_comment_of_jinja_and_an_open_revision_are_warnings_only() -> None:
    found = faults("甲{# 给自己的话 #}\n⟦+:新⟧文")
    assert {one.severity for one in found} == {Severity.WARNING}
    assert {one.message for one in render("甲{# 给自己的话 #}").warnings} == {"{# … #} 不是备注，会原样印在报告里。"}


def test_tags_in_comments_are_said_to_stay_unfilled() -> None:
    found = only(faults_of(_with_comment("{{ 走访企业 }}")))
    assert "批注" in found.message
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<w:drawing {wp}><wp:docPr id='1' name='图片 1' descr='{{{{ 年度 }}}}年活动'/></w:drawing>", "替代文字"),
        ("<w:pict><v:shape><v:textpath string='{{{{ 报告机关 }}}}'/></v:shape></w:pict>", "艺术字"),
        ("<w:instrText>IF {{{{ 走访企业 }}}} &gt; 5</w:instrText>", "域代码"),
    ],
)
def test_a_tag_where_nothing_is_filled_is_refused_at_its_place(content: str, words: str) -> None:
    space = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    found = only(faults(f"# 一、情况\n<w:p><w:r><w:t>甲</w:t></w:r><w:r>{content.format(wp=space)}</w:r></w:p>"))
    assert place(found) == "正文第2段（一、情况）"
    assert words in found.message
    assert found.severity is Severity.ERROR


def test_a_tag_in_an_equation_is_refused_even_in_pieces() -> None:
    space = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    terms = "".join(f"<m:r><m:t>{one}</m:t></m:r>" for one in ("{", "{ 走访企业 }", "}"))
    assert "公式" in only(faults(f"<w:p><w:r><w:t>甲</w:t></w:r><m:oMath {space}>{terms}</m:oMath></w:p>")).message


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("word/charts/chart1.xml", "图表"),
        ("word/diagrams/data1.xml", "SmartArt"),
        ("docProps/custom.xml", "自定义属性"),
        ("word/numbering.xml", "自动编号"),
    ],
)
def test_a_tag_in_a_part_that_is_never_filled_is_refused(part: str, words: str) -> None:
    held = with_parts(document("{{ 走访企业 }}"), {part: "<a>{{ 年度 }}年走访</a>"})
    assert words in only(faults_of(held)).message


def test_a_chart_fills_itself_with_nothing_and_is_told_with_its_place() -> None:
    chart = (
        "<w:p><w:r><w:t>走访情况</w:t></w:r><w:r><w:drawing>"
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/>'
        "</w:drawing></w:r></w:p>"
    )
    found = only(faults_of(document(f"走访{{{{ 走访企业 }}}}家次\n{chart}")))
    assert (found.severity, place(found)) == (Severity.WARNING, "正文第2段")
    assert found.message == "这里的图表不随填报数变，报告里的图仍是模板中的数。"


def test_a_strict_document_is_refused() -> None:
    strict = '<w:p><w:r><w:t>甲</w:t></w:r><w:customXml w:uri="http://purl.oclc.org/ooxml/x"/></w:p>'
    assert "Strict" in only(faults(strict)).message


@pytest.mark.parametrize(
    ("part", "content", "words"),
    [
        ("word/vbaProject.bin", b"x", "宏"),
        ("word/_rels/settings.xml.rels", "attachedTemplate", "外部文件"),
        ("word/_rels/header9.xml.rels", "image", "外部文件"),
        ("word/_rels/footer9.xml.rels", "oleObject", "外部文件"),
    ],
)
def test_a_template_that_reaches_beyond_itself_is_refused(part: str, content: str | bytes, words: str) -> None:
    blob = content if isinstance(content, bytes) else _external(content)
    assert words in only(faults_of(with_parts(document("甲"), {part: blob}))).message


def test_a_template_typed_in_another_is_told_how_to_leave_it() -> None:
    found = only(faults_of(with_parts(document("甲"), {"word/_rels/settings.xml.rels": _external("attachedTemplate")})))
    assert "文档模板”里改为 Normal" in found.suggestion


@pytest.mark.parametrize(
    "field", ["INCLUDETEXT C:\\\\x.docx", 'DDEAUTO c:\\\\cmd.exe "/k calc"', "INCLUDEPICTURE http://x"]
)
def test_fields_that_fetch_or_run_are_refused(field: str) -> None:
    halves = field[:4], field[4:]
    runs = "".join(f"<w:r><w:instrText>{half.replace('&', '&amp;')}</w:instrText></w:r>" for half in halves)
    assert "域" in only(faults(f"<w:p>{runs}</w:p>\n甲")).message


def test_a_hyperlink_to_the_web_is_no_danger() -> None:
    template = document("{{ 走访企业 }}")
    assert faults_of(with_parts(template, {"word/_rels/header9.xml.rels": _external("hyperlink")})) == ()


def test_a_template_that_unpacks_to_too_much_is_refused() -> None:
    huge = with_parts(document("甲"), {"word/media/image1.png": b"0" * (65 * 1024 * 1024)})
    assert "64 MB" in only(faults_of(huge)).message


def _external(kind: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<Relationship Id="rId1" Type="{office}/{kind}" Target="file:///etc/passwd" TargetMode="External"/>'
    return f'<Relationships xmlns="{space}">{link}</Relationships>'


def _with_comment(text: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    comments = (
        f'<w:comments xmlns:w="{space}"><w:comment w:id="0" w:author="甲"><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:comment></w:comments>"
    )
    related = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
        "</Relationships>"
    )
    parts = {"word/comments.xml": comments, "word/_rels/document.xml.rels": related}
    return with_parts(document("甲"), parts)
