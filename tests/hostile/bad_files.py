"""Files that cannot be read, or only within bounds: cut off, renamed, locked, or made to harm."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from functools import cache

from tests.builders.workbook_builder import a_form, parts_of, replace_cell, with_part, zip_of
from tests.hostile.bad_workbook import BadWorkbook

FIGURES = "xl/worksheets/sheet2.xml"
STRINGS = "xl/sharedStrings.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SHARED_HEAD = b'<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
GIGABYTE = 1 << 30


def _ole_with(stream: str) -> bytes:
    return OLE + b"\0" * 504 + f"{stream}\0".encode("utf-16-le") + b"\0" * 512


def _renamed_zip(*names: str) -> bytes:
    return zip_of(dict.fromkeys(names, b"<x/>"))


def _stray(cell: str) -> bytes:
    row = "".join(char for char in cell if char.isdecimal())
    far = f'<row r="{row}"><c r="{cell}"><v>1</v></c></row></sheetData>'.encode()
    return with_part(FIGURES, lambda old: old.replace(b"</sheetData>", far))


@cache
def _formatted_rows() -> bytes:
    cell = '<c r="{}{}" s="1"/>'
    row = f'<row r="{{0}}" s="1">{"".join(cell.format(letter, "{0}") for letter in "ABCDEFGH")}</row>'
    rows = "".join(row.format(number) for number in range(100, 400_100))
    return with_part(FIGURES, lambda old: old.replace(b"</sheetData>", rows.encode() + b"</sheetData>"))


@cache
def _zeros(count: int) -> bytes:
    """A deflated run of one letter: a gigabyte of it is one megabyte."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b"0" * (1 << 20)
    return b"".join([*(packer.compress(block) for _ in range(count >> 20)), packer.flush()])


@cache
def bomb(declared: int | None = None, part: str = STRINGS) -> bytes:
    """Returns a form one part of which, its texts, unpacks to a gigabyte; the directory may declare less."""
    packed = _zeros(GIGABYTE)
    size = GIGABYTE if declared is None else declared
    content = zip_of({name: other for name, other in parts_of(a_form()).items() if name != part})
    end = content.rindex(b"PK\5\6")
    start = struct.unpack_from("<I", content, end + 16)[0]
    count = struct.unpack_from("<H", content, end + 10)[0]
    name = part.encode()
    fields = struct.pack("<5H3I2H", 20, 0, 8, 0, 33, 0, len(packed), size, len(name), 0)
    local = b"PK\3\4" + fields + name + packed
    entry = b"PK\1\2" + struct.pack("<H", 20) + fields + struct.pack("<3H2I", 0, 0, 0, 0, start) + name
    directory = content[start:end] + entry
    tail = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count + 1, count + 1, len(directory), start + len(local), 0)
    return content[:start] + local + directory + tail


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "lol">{entities}]><sst><si><t>&l9;</t></si></sst>'
    return with_part(STRINGS, lambda _: text.encode())


def _hidden_far_cell() -> bytes:
    """A far cell written so that only a real XML reader sees it."""
    far = b"<row\nr = '1048576'><c\nr\t=\t'XFD1048576'><v>1</v></c></row></sheetData>"
    return with_part(FIGURES, lambda old: old.replace(b"</sheetData>", far))


def _wrong_checksum() -> bytes:
    content = bytearray(a_form())
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        offset = archive.getinfo(FIGURES).header_offset
    content[offset + 200] ^= 0xFF
    return bytes(content)


def _twice() -> bytes:
    other = STRINGS.replace("Strings", "Other12")
    parts = parts_of(a_form())
    return zip_of({**parts, other: parts[STRINGS]}).replace(other.encode(), STRINGS.encode())


def _linked(link: bytes) -> bytes:
    return zip_of({**parts_of(a_form()), "xl/externalLinks/externalLink1.xml": link})


def _raw(code_row: int, xml: str) -> bytes:
    return with_part(FIGURES, lambda old: replace_cell(old, f"F{code_row}", xml.encode()))


@cache
def _many_strings() -> bytes:
    text = SHARED_HEAD + b"<si><t>" + "长".encode() * 2_000_000 + b"</t></si></sst>"
    row = "".join(f'<c r="{letter}{{0}}" t="s"><v>0</v></c>' for letter in "ABCDEFGH")
    rows = "".join(f'<row r="{n}">{row.format(n)}</row>' for n in range(100, 1100)).encode()
    parts = parts_of(a_form())
    parts[STRINGS] = text
    parts[FIGURES] = parts[FIGURES].replace(b"</sheetData>", rows + b"</sheetData>")
    return zip_of(parts)


def _repeated_cells() -> bytes:
    """An OpenDocument sheet whose one cell is repeated over the whole sheet."""
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table"))
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    table = f'<table:table table:name="指标"><table:table-row table:number-rows-repeated="1048576">{cell}'
    end = "</table:table-row></table:table>"
    body = f"<office:body><office:spreadsheet>{table}{end}</office:spreadsheet></office:body>"
    content = f"<office:document-content {names}>{body}</office:document-content>".encode()
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return zip_of({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": b"<manifest/>"})


UNREADABLE = "unreadable-file"
BAD_FILES = (
    BadWorkbook("空文件", lambda: b"", UNREADABLE, "空文件"),
    BadWorkbook("没有传完（只有前半）", lambda: a_form()[: len(a_form()) // 2], UNREADABLE, "已损坏或不完整"),
    BadWorkbook("内容全为零（U盘没有安全退出）", lambda: bytes(20_000), UNREADABLE, "全部为零"),
    BadWorkbook("中间有一段坏了", _wrong_checksum, UNREADABLE, "已损坏或不完整"),
    BadWorkbook("CSV 改名为 .xlsx", lambda: "编码,本年数\n0101,3907\n".encode("gbk"), UNREADABLE, "文本文件（CSV）"),
    BadWorkbook(
        "系统导出的网页改名为 .xls",
        lambda: b"<html><table><tr><td>1</td></tr></table>",
        UNREADABLE,
        "网页",
        name="法制支队.xls",
    ),
    BadWorkbook(
        "Excel 2003 XML 表格",
        lambda: b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        UNREADABLE,
        "XML 表格",
        name="法制支队.xls",
    ),
    BadWorkbook("PDF 改名", lambda: b"%PDF-1.7\n", UNREADABLE, "PDF"),
    BadWorkbook("截图改名", lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), UNREADABLE, "图片"),
    BadWorkbook(
        "Word 文档改名",
        lambda: _renamed_zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
        UNREADABLE,
        "Word 文档",
    ),
    BadWorkbook("旧版 Word 文档改名", lambda: _ole_with("WordDocument"), UNREADABLE, "Word 文档", name="法制支队.xls"),
    BadWorkbook("把整个文件夹压缩成一个包", lambda: _renamed_zip("填报/法制支队.xlsx"), UNREADABLE, "压缩包"),
    BadWorkbook("RAR 压缩包改名", lambda: b"Rar!\x1a\x07\x01\x00", UNREADABLE, "RAR"),
    BadWorkbook(
        "二进制工作簿 .xlsb",
        lambda: _renamed_zip("[Content_Types].xml", "xl/workbook.bin"),
        UNREADABLE,
        "xlsb",
        name="法制支队.xlsb",
    ),
    BadWorkbook("设有打开密码", lambda: _ole_with("EncryptedPackage"), UNREADABLE, "打开密码"),
    BadWorkbook(
        "旧格式（.xls）不完整", lambda: _ole_with("Workbook"), UNREADABLE, "已损坏或不完整", name="法制支队.xls"
    ),
    BadWorkbook(
        "缺少工作表的内容",
        lambda: zip_of({name: part for name, part in parts_of(a_form()).items() if name != FIGURES}),
        UNREADABLE,
        "已损坏或不完整",
    ),
    BadWorkbook(
        "工作表的内容断在半截",
        lambda: with_part(FIGURES, lambda old: old[: old.index(b"</sheetData>") // 2]),
        UNREADABLE,
        "已损坏或不完整",
    ),
    BadWorkbook("两个内容同名", _twice, UNREADABLE, "已损坏或不完整"),
    BadWorkbook("XFD1048576 有一个零散的值", lambda: _stray("XFD1048576"), UNREADABLE, "XFD1048576"),
    BadWorkbook("G1048576 有一个零散的值", lambda: _stray("G1048576"), UNREADABLE, "G1048576"),
    BadWorkbook("XFD1048576 的值换一种写法藏起来", _hidden_far_cell, UNREADABLE, "XFD1048576"),
    BadWorkbook("格式铺了四十万行", _formatted_rows, UNREADABLE, "解压后的内容过大"),
    BadWorkbook("一格重复到表格末尾（.ods）", _repeated_cells, UNREADABLE, "XFD1048576", name="法制支队.ods"),
    BadWorkbook("压缩炸弹：1 MB 解压成 1 GB", bomb, UNREADABLE, "解压后的内容过大"),
    BadWorkbook("压缩炸弹，目录里谎报大小", lambda: bomb(declared=900_000), UNREADABLE, "已损坏或不完整"),
    BadWorkbook("实体炸弹（billion laughs）", _laughs, UNREADABLE, "实体定义"),
    BadWorkbook("一段很长的字被八千格引用", _many_strings, UNREADABLE, "解压后的内容过大"),
    BadWorkbook(
        "引用了没有的共享文字", lambda: _raw(4, '<c r="F4" t="s"><v>999999</v></c>'), UNREADABLE, "已损坏或不完整"
    ),
    BadWorkbook("指向其他工作簿的外部链接", lambda: _linked(b"<externalLink/>"), "file-remark", "外部链接"),
    BadWorkbook(
        "DDE 链接（要求运行程序）",
        lambda: _linked(b'<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'),
        "file-remark",
        "DDE",
    ),
    BadWorkbook(
        "带宏的工作簿",
        lambda: zip_of({**parts_of(a_form()), "xl/vbaProject.bin": b"\0"}),
        "file-remark",
        "宏没有运行",
        name="法制支队.xlsm",
    ),
    BadWorkbook("后缀写错（.xlsx 存成 .xls）", a_form, "file-remark", "请改正文件名", name="法制支队.xls"),
)
