"""Turns a sound .docx into what other programs, other hands and bad journeys make of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from report_drafter.word.package.package_bytes import packed, unpacked

TYPES, RELATIONS, MAIN = "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"
XML = (".xml", ".rels")
STRICT = (
    (rb"http://schemas\.openxmlformats\.org/(wordprocessingml|drawingml)/2006/", rb"http://purl.oclc.org/ooxml/\1/"),
    (rb"http://schemas\.openxmlformats\.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MACRO_TYPE = b"application/vnd.ms-word.document.macroEnabled.main+xml"
MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
WPS_NAMESPACE = b' xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"'
MACRO_LINK = (
    b'<Relationship Id="rIdM" Target="vbaProject.bin" '
    b'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>'
)
MACRO_DEFAULT = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
TEMPLATE_LINK = (
    b'<Relationship Id="rIdT" Target="file:///C:/Users/wang/gongwen.dotm" TargetMode="External" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
)
ROOT_RELATIONS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
OFFICE = b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
BODY = re.compile(rb"<w:body>.*</w:body>", re.DOTALL)
Parts = dict[str, bytes]


def remade(content: bytes, change: Callable[[Parts], Parts]) -> bytes:
    """Returns the package whose parts `change` has gone over."""
    return packed(change(unpacked(content)))


def without(*names: str) -> Callable[[Parts], Parts]:
    """Leaves parts out, with what points to them."""

    def change(parts: Parts) -> Parts:
        kept = {name: one for name, one in parts.items() if not name.startswith(names)}
        return {
            name: _without_pointers(one, names) if name.endswith((".rels", TYPES)) else one
            for name, one in kept.items()
        }

    return change


def lost(*names: str) -> Callable[[Parts], Parts]:
    """Leaves parts out, and what points to them in."""
    return lambda parts: {name: one for name, one in parts.items() if not name.startswith(names)}


def _without_pointers(content: bytes, names: tuple[str, ...]) -> bytes:
    for name in names:
        last = re.escape(name.removeprefix("word/").encode())
        content = re.sub(rb'<(?:Relationship|Override)[^>]*"(?:/?word/|/)?' + last + rb"[^>]*/>", b"", content)
    return content


def strict(parts: Parts) -> Parts:
    """Names everything as “Strict Open XML” does."""
    return {name: _strict(one) if name.endswith(XML) and name != TYPES else one for name, one in parts.items()}


def _strict(content: bytes) -> bytes:
    for transitional, other in STRICT:
        content = re.sub(transitional, other, content)
    return content


def moved(folder: str, name: str) -> Callable[[Parts], Parts]:
    """Keeps the parts of `word/` in another folder, the body under another name."""

    def change(parts: Parts) -> Parts:
        def renamed(part: str) -> str:
            if part == MAIN:
                return f"{folder}{name}"
            if part == RELATIONS:
                return f"{folder}_rels/{name}.rels"
            return re.sub("^word/", folder, part)

        made = {renamed(part): one for part, one in parts.items()}
        made["_rels/.rels"] = made["_rels/.rels"].replace(b"word/document.xml", renamed(MAIN).encode())
        types = made[TYPES].replace(b'"/word/document.xml"', f'"/{renamed(MAIN)}"'.encode())
        made[TYPES] = types.replace(b'"/word/', f'"/{folder}'.encode())
        return made

    return change


def encoded(encoding: str) -> Callable[[Parts], Parts]:
    """Writes every XML part in another encoding, as its declaration says."""

    def change(parts: Parts) -> Parts:
        return {name: _encoded(one, encoding) if name.endswith(XML) else one for name, one in parts.items()}

    return change


def _encoded(content: bytes, encoding: str) -> bytes:
    text = re.sub(r"^<\?xml[^>]*\?>", "", content.decode())
    if encoding == "utf-8-sig":
        return f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode(encoding)
    return f'<?xml version="1.0" encoding="{encoding.upper()}"?>{text}'.encode(encoding)


def typed(content_type: bytes) -> Callable[[Parts], Parts]:
    """Says of the body that it is that of another kind of file."""
    return replaced(TYPES, (MAIN_TYPE, content_type))


def with_macros(parts: Parts) -> Parts:
    """Saves with a macro inside, as .docm, and renames that."""
    parts = typed(MACRO_TYPE)({**parts, "word/vbaProject.bin": b"Attribute VB_Name"})
    return replaced(TYPES, (b"</Types>", MACRO_DEFAULT))(replaced(RELATIONS, (b"</Relationships>", MACRO_LINK))(parts))


def main_type(content: bytes) -> bytes:
    """Returns the content type that a package gives its body."""
    types = unpacked(content)[TYPES]
    found = re.search(rb'ContentType="([^"]*\.main\+xml)"', types)
    return found[1] if found else b""


def without_program(change: Callable[[Parts], Parts]) -> Callable[[Parts], Parts]:
    """A template of one's own has no link to another: there the change is none."""
    return (lambda parts: parts) if change is typed_in_a_template else change


def typed_in_a_template(parts: Parts) -> Parts:
    """Keeps the link to the template of the office, as most reports do that began with 文件—新建."""
    settings = parts["word/settings.xml"]
    link = b"<w:attachedTemplate " + OFFICE + b' r:id="rIdT"/></w:settings>'
    return {
        **parts,
        "word/settings.xml": settings.replace(b"</w:settings>", link),
        "word/_rels/settings.xml.rels": ROOT_RELATIONS + TEMPLATE_LINK + b"</Relationships>",
    }


def replaced(part: str, *changes: tuple[bytes, bytes]) -> Callable[[Parts], Parts]:
    """Replaces bytes of a part."""

    def change(parts: Parts) -> Parts:
        content = parts[part]
        for old, new in changes:
            assert old in content, (part, old)
            content = content.replace(old, new)
        return {**parts, part: content}

    return change


def emptied(parts: Parts) -> Parts:
    """Leaves the body without a paragraph."""
    return {**parts, MAIN: BODY.sub(b"<w:body/>", parts[MAIN])}


def from_wps(parts: Parts) -> Parts:
    """Writes what WPS writes: a namespace of its own, a grid that the schema does not know, fonts of the theme only."""
    body = parts[MAIN].replace(b"<w:document ", b"<w:document" + WPS_NAMESPACE + b" ", 1)
    body = re.sub(rb"<w:docGrid[^>]*/>", b"", body)
    body = body.replace(b"</w:sectPr>", b'<w:docGrid w:type="odd" w:linePitch="312"/></w:sectPr>')
    fonts = b'<w:rFonts w:hint="eastAsia" w:asciiTheme="minorEastAsia" w:eastAsiaTheme="minorEastAsia"/>'
    return {**parts, MAIN: re.sub(rb"<w:rFonts[^>]*/>", fonts, body)}


def ole_with(stream: str) -> bytes:
    """Returns a compound file that names a stream, as .doc, .wps and locked files do."""
    return OLE + b"\0" * 504 + f"{stream}\0".encode("utf-16-le") + b"\0" * 512


SOUND: Mapping[str, Callable[[Parts], Parts]] = {
    "没有样式表": without("word/styles.xml"),
    "没有设置": without("word/settings.xml"),
    "没有文档属性": without("docProps/"),
    "样式表丢了而引用还在": lost("word/styles.xml"),
    "字体表和主题丢了而引用还在": lost("word/fontTable.xml", "word/theme/"),
    "正文换了名字": moved("word/", "document2.xml"),
    "正文换了文件夹": moved("文档/", "正文.xml"),
    "正文在最外层": moved("", "document.xml"),
    "UTF-16": encoded("utf-16"),
    "带 BOM 的 UTF-8": encoded("utf-8-sig"),
    "GB 18030": encoded("gb18030"),
    "WPS 存的": from_wps,
    "模板改名": typed(TEMPLATE_TYPE),
    "带办公模板的链接": typed_in_a_template,
    "正文没有关系表": lost("word/_rels/"),
}
"""What is read, and written from, as if nothing were."""

UNSOUND: Mapping[str, tuple[Callable[[Parts], Parts], str]] = {
    "没有内容类型": (lost(TYPES), "没有内容类型表"),
    "没有包的关系表": (lost("_rels/"), "没有 Word 正文"),
    "一段也没有": (emptied, "没有文字"),
}
"""What cannot be used at all, with words of what is said of it."""

RENAMED: Mapping[str, tuple[bytes, str]] = {
    ".doc 改名": (ole_with("WordDocument"), "旧格式的 Word 文档"),
    ".wps 改名": (ole_with("WpsDocument"), "旧式 Office 或 WPS"),
    "设有密码": (ole_with("EncryptedPackage"), "打开密码"),
    ".rtf 改名": (b"{\\rtf1\\ansi\\ansicpg936}", "RTF"),
    "PDF 改名": (b"%PDF-1.7", "PDF"),
    "网页改名": ("\ufeff<!DOCTYPE html><html>".encode(), "网页"),
    "单个文件网页改名": (b"MIME-Version: 1.0", "网页"),
    "截图改名": (b"\x89PNG\r\n\x1a\n", "图片"),
    "Word XML 改名": (b'<?xml version="1.0"?><pkg:package/>', "Word XML"),
    "OFD 改名": (packed({"OFD.xml": b"<ofd:OFD/>"}), "OFD 版式文件"),
    "RAR 改名": (b"Rar!\x1a\x07", "RAR"),
    "文字": ("全年走访企业".encode("gb18030"), "别的格式"),
    "全是零": (bytes(5000), "全部为零"),
    "空文件": (b"", "空文件"),
}
"""Files of other formats called .docx, with words of what is said of them."""
