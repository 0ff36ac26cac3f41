"""Builds templates/annual_report.docx from tools/sample/template.txt: python tools/build_template.py.

This made the first template. Since then the .docx is the source, edited in Word: running the script again throws edits
away, and so it refuses to overwrite unless --force is given. Layout after GB/T 9704-2012: the static parts in
tools/template_parts hold page, fonts and styles; measured in LibreOffice, 22 lines of 28 characters a page.

Style Normal writes overflowPunct out at Word's own default: LibreOffice 7.4 reads that attribute the wrong way round,
and where it lets punctuation hang it loses a comma at the end of a full line.

In the text: `# ` a heading of level one, `## ` of level two, `@ ` the narratives of a section, all else a paragraph.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

TOOLS = Path(__file__).parent
PARTS = TOOLS / "template_parts"
TARGET = TOOLS.parent / "templates" / "annual_report.docx"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ZIP_DATE = (1980, 1, 1, 0, 0, 0)

PART_NAMES = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "docProps/core.xml": "core.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/fontTable.xml": "fontTable.xml",
    "word/theme.xml": "theme.xml",
    "word/footer_odd.xml": "footer_odd.xml",
    "word/footer_even.xml": "footer_even.xml",
}
HEADING_LINE = 26
"""Characters of a line of 28 after the indent."""
SECTION = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"'
    ' w:header="850" w:footer="1417" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>'
)
COLUMNS = (
    ("序号", "{{ 行.序号 }}", 615),
    ("指标", "{{ 行.名称 }}", 2450),
    ("单位", "{{ 行.单位 }}", 820),
    ("{{ 年度 }}年", "{{ 行.本年 }}", 1090),
    ("{{ 上一年度 }}年", "{{ 行.上年 }}", 1090),
    ("增减", "{{ 行.增减 }}", 1800),
    ("增幅", "{{ 行.增幅 }}", 980),
)
"""Heading, content and width in twips; together the 156 mm of the type area."""
ANNEX_NOTE = (
    "注：增减为本年数减上年数。比率类指标的增减以百分点计，不计增幅；本年数或上年数为概数的，增减和增幅为约数。"
)


def main() -> int:
    """Writes the template; returns 1 where one exists and --force was not given."""
    if TARGET.exists() and "--force" not in sys.argv:
        print(f"{TARGET} 已存在，它才是模板的正本；确要重建请加 --force")
        return 1
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as package:
        for name, file in PART_NAMES.items():
            write_part(package, name, (PARTS / file).read_text(encoding="utf-8"))
        write_part(package, "word/document.xml", document_xml())
    print(f"{TARGET}：{TARGET.stat().st_size} 字节")
    return 0


def write_part(package: zipfile.ZipFile, name: str, content: str) -> None:
    """Writes one part with a fixed date, so that the same text gives the same file."""
    entry = zipfile.ZipInfo(name, ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, content.encode())


def document_xml() -> str:
    """Returns the main part."""
    blocks = "".join([*title(), *body(), *closing(), *annex()])
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:body>{blocks}{SECTION}</w:body></w:document>'


def title() -> Iterator[str]:
    """Yields the two lines of the title, a line's space above and below."""
    yield paragraph("{{ 报告机关 }}", "Title", '<w:spacing w:before="579"/>')
    yield paragraph("关于{{ 年度 }}年度法治政府建设情况的报告", "Title", '<w:spacing w:after="579"/>')


def body() -> Iterator[str]:
    """Yields the four parts from the text."""
    for line in (TOOLS / "sample" / "template.txt").read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        match mark:
            case "#":
                yield paragraph(rest, "Heading1")
            case "##":
                yield heading_two(rest)
            case "@":
                yield from narratives(rest)
            case _:
                yield paragraph(line)


def heading_two(words: str) -> str:
    """Returns a heading of level two; one that is a character too long for its line is set a little closer."""
    closer = '<w:spacing w:val="-18"/>' if len(words) == HEADING_LINE + 1 else ""
    return f'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{run(words, closer)}</w:p>'


def narratives(section: str) -> Iterator[str]:
    """Yields the loop over a section's narratives: 一是, the title in bold, the text."""
    yield paragraph(f'{{%p for 举措 in 举措列表("{section}") %}}')
    lead = run("{{ 举措.序号 }}{{ 举措.标题 }}。", "<w:b/>")
    yield f"<w:p>{lead}{run('{{ 举措.内容 }}')}</w:p>"
    yield paragraph("{%p endfor %}")


def closing() -> Iterator[str]:
    """Yields what stands below the text: the annex named, the office, the date, the note."""
    yield paragraph("附件：{{ 年度 }}年度法治政府建设主要指标表", "AnnexList")
    yield paragraph("{{ 报告机关 }}", "Signature")
    yield paragraph("{{ 成文日期 }}", "Date")
    yield paragraph("{% if 附注 %}（{{ 附注 }}）{% endif %}")


def annex() -> Iterator[str]:
    """Yields the annex on a page of its own."""
    yield paragraph("附件", "AnnexMark")
    yield paragraph("{{ 年度 }}年度法治政府建设主要指标表", "Title", '<w:spacing w:before="289" w:after="289"/>')
    yield table()
    yield paragraph(ANNEX_NOTE, "TableNote")


def table() -> str:
    """Returns the table of main indicators; its first row is repeated on every page."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _, _, width in COLUMNS)
    total = sum(width for _, _, width in COLUMNS)
    shape = (
        f'<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{total}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
    head = row([(heading, "TableHead") for heading, _, _ in COLUMNS], "<w:tblHeader/>")
    first = row([("{%tr for 行 in 附表() %}", "TableText"), *[("", "TableText")] * (len(COLUMNS) - 1)])
    content = row([(words, "TableText") for _, words, _ in COLUMNS])
    last = row([("{%tr endfor %}", "TableText"), *[("", "TableText")] * (len(COLUMNS) - 1)])
    return f"<w:tbl>{shape}{head}{first}{content}{last}</w:tbl>"


def row(cells: list[tuple[str, str]], more: str = "") -> str:
    """Returns one row that no page break divides; cells are words and style."""
    shape = f'<w:trPr><w:cantSplit/><w:trHeight w:val="482" w:hRule="atLeast"/>{more}</w:trPr>'
    return (
        f"<w:tr>{shape}{''.join(cell(*one, width) for one, (_, _, width) in zip(cells, COLUMNS, strict=True))}</w:tr>"
    )


def cell(words: str, style: str, width: int) -> str:
    """Returns one cell, its words in the middle of its height."""
    shape = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
    return f"<w:tc>{shape}{paragraph(words, style)}</w:tc>"


def paragraph(words: str, style: str = "", more: str = "") -> str:
    """Returns a paragraph of one run; `more` is what its own properties add to the style."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    shape = f"<w:pPr>{named}{more}</w:pPr>" if named or more else ""
    return f"<w:p>{shape}{run(words) if words else ''}</w:p>"


def run(words: str, more: str = "") -> str:
    """Returns a run whose quotation marks take the Chinese font."""
    shape = f'<w:rPr><w:rFonts w:hint="eastAsia"/>{more}</w:rPr>'
    return f'<w:r>{shape}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


if __name__ == "__main__":
    raise SystemExit(main())
