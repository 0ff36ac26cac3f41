"""Opens a .docx as a stranger's file: whatever is wrong with it becomes one sentence, never a trace."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from lxml import etree

from report_drafter.domain.errors import UnreadableFile, missing_file, unreadable
from report_drafter.domain.frozen import frozen
from report_drafter.domain.shown_names import shown_name
from report_drafter.word.package import foreign_content
from report_drafter.word.package.foreign_content import in_utf8, other_content
from report_drafter.word.package.package_bytes import CONTENT_TYPES

MEBIBYTE = 1024 * 1024
LARGEST_FILE = 200 * MEBIBYTE
LARGEST_PART = 256 * MEBIBYTE
LARGEST_CONTENT = 1024 * MEBIBYTE
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_SIGNATURE = b"PK"
XML_PARTS = (".xml", ".rels")
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
SAVE_AGAIN = foreign_content.SAVE_AGAIN
STRICT_OFFICE = b"http://purl.oclc.org/ooxml/"
STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
FOREIGN_CONTENT = {
    "xl/workbook.xml": (foreign_content.WORKBOOK, foreign_content.CHECK_FORMS),
    "ppt/presentation.xml": ("是 PowerPoint 演示文稿，不是 Word 文档", SAVE_AGAIN),
    "content.xml": ("是 OpenDocument 文件（.odt），不是 .docx", SAVE_AGAIN),
    "OFD.xml": ("是 OFD 版式文件，不是 Word 文档", "请向发送人索取排版前的 Word 文档（.docx）。"),
}


@frozen
class OpenedDocument:
    """A .docx whose archive is sound; parts are parsed when they are asked for. `main` names the body's part."""

    file: str
    archive: zipfile.ZipFile
    main: str

    def has(self, part: str) -> bool:
        """Tells whether the package holds a part of that name."""
        return part in self.archive.NameToInfo

    def tree(self, part: str) -> etree._Element:
        """Parses a part; raises UnreadableFile when it is missing, damaged or of the wrong making."""
        return _parse(self.blob(part), self.file, part)

    def blob(self, part: str) -> bytes:
        """Reads a part's bytes, those of XML as UTF-8; raises UnreadableFile when it is missing or damaged."""
        try:
            return in_utf8(self.archive.read(part)) if part.endswith(XML_PARTS) else self.archive.read(part)
        except (KeyError, EOFError, OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
            raise UnreadableFile(f"“{self.file}”已损坏：其中的 {part} 读不出来。", SAVE_AGAIN) from error

    @property
    def strict(self) -> bool:
        """Whether the file is “Strict Open XML”: it can be read, but what is written from it would be half of each."""
        return STRICT_OFFICE in self.blob(self.main)

    def related(self, kind: str) -> tuple[str, ...]:
        """Returns the parts that the main part is related to by `kind` (`styles`, `header`), in file order."""
        return tuple(target for _, found, target in self._relations() if found == kind)

    def relation_targets(self) -> dict[str, str]:
        """Returns the parts that the main part is related to, by the id of the relation."""
        return {identity: target for identity, _, target in self._relations()}

    def _relations(self) -> Iterator[tuple[str, str, str]]:
        folder, name = posixpath.split(self.main)
        return _relations(self, posixpath.join(folder, "_rels", f"{name}.rels"), folder)


def open_document(path: Path) -> OpenedDocument:
    """Opens a .docx; raises UnreadableFile, in words, for a file that is none or that is not sound."""
    return open_bytes(_file_bytes(path), shown_name(path))


def open_bytes(content: bytes, name: str) -> OpenedDocument:
    """Opens the content of a .docx that is called `name`; raises UnreadableFile as `open_document` does."""
    if content.startswith(OLE_SIGNATURE):
        raise _ole_file(content, name)
    if not content.startswith(ZIP_SIGNATURE):
        problem, advice = other_content(content, name)
        raise UnreadableFile(f"“{name}”{problem}。", advice)
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UnreadableFile(f"“{name}”已损坏或没有传输完整，打不开。", "请向发送人重新索取一份。") from error
    _refuse_bombs(archive, name)
    return OpenedDocument(name, archive, _main_part(archive, name))


def _file_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path.name}”是文件夹，不是 Word 文档。", "请指明文件夹里的 .docx 文件。")
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableFile(f"“{path.name}”超过 200 MB，不予打开。", "请删去其中的大图片后另存再运行。")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise missing_file(path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if not content:
        raise UnreadableFile(f"“{path.name}”是空文件，没有内容。", "请向发送人重新索取一份。")
    return content


def _ole_file(content: bytes, name: str) -> UnreadableFile:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return UnreadableFile(f"“{name}”设有打开密码，读不出来。", "请在 Word 中取消密码另存后再运行一次。")
    if "WordDocument".encode("utf-16-le") in content:
        return UnreadableFile(f"“{name}”是旧格式的 Word 文档（.doc），只改扩展名不能变成 .docx。", SAVE_AGAIN)
    return UnreadableFile(f"“{name}”不是 Word 文档（.docx），里面是旧式 Office 或 WPS 格式的内容。", SAVE_AGAIN)


def _refuse_bombs(archive: zipfile.ZipFile, name: str) -> None:
    sizes = [entry.file_size for entry in archive.infolist()]
    if max(sizes, default=0) > LARGEST_PART or sum(sizes) > LARGEST_CONTENT:
        raise UnreadableFile(f"“{name}”解压后过大，疑似恶意构造的文件，不予打开。", "请核实文件来源后重新索取。")
    if any(entry.flag_bits & 1 for entry in archive.infolist()):
        raise UnreadableFile(f"“{name}”的压缩包加了密码，读不出来。", SAVE_AGAIN)


def _main_part(archive: zipfile.ZipFile, name: str) -> str:
    for part, (problem, advice) in FOREIGN_CONTENT.items():
        if part in archive.NameToInfo:
            raise UnreadableFile(f"“{name}”{problem}。", advice)
    if CONTENT_TYPES not in archive.NameToInfo:
        raise UnreadableFile(f"“{name}”里没有内容类型表，不是完整的 .docx 文档。", SAVE_AGAIN)
    package = OpenedDocument(name, archive, "")
    found = [target for _, kind, target in _relations(package, "_rels/.rels", "") if kind == "officeDocument"]
    if not found or not package.has(found[0]):
        raise UnreadableFile(f"“{name}”里没有 Word 正文，不是完整的 .docx 文档。", SAVE_AGAIN)
    return found[0]


def _relations(package: OpenedDocument, part: str, folder: str) -> Iterator[tuple[str, str, str]]:
    """Yields id, kind and target part of every internal relation."""
    if not package.has(part):
        return
    for relation in package.tree(part).iter(RELATION):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target", "")
        absolute = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield relation.get("Id", ""), relation.get("Type", "").rpartition("/")[2], absolute


def _parse(blob: bytes, file: str, part: str) -> etree._Element:
    """Parses strictly and within libxml2's own limits; a document type, which OOXML forbids, is refused."""
    for strict, transitional in STRICT:
        blob = blob.replace(strict, transitional)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(blob, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(f"“{file}”已损坏：其中的 {part} 不是完整的 XML。", SAVE_AGAIN) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableFile(f"“{file}”的 {part} 含有不允许的文档类型声明，不予打开。", SAVE_AGAIN)
    return root
