"""Opens a zipped workbook only within a budget: what is read is bounded before it is unpacked.

The readers behind it take any size: one stray cell in XFD1048576 aborts calamine, a file of 1 MB unpacks to 1 GB.
They are handed only parts that have passed here, packed anew, so that they cannot see anything else.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from report_drafter.domain.errors import UnreadableFile, missing_file, unreadable
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.shown_names import shown_name
from report_drafter.excel.files.file_kind import SEND_AGAIN, password_error

if TYPE_CHECKING:
    from lxml import etree

MEGABYTE = 1 << 20
MAX_FILE = 32 * MEGABYTE
MAX_UNPACKED = 64 * MEGABYTE
MAX_RATIO = 200
RATIO_MATTERS = MEGABYTE
MAX_MEMBERS = 4000
DIRECTORY_ENTRY = b"PK\x01\x02"
ENCRYPTED_FLAG = 1
PACKED_FROM, QUICKLY = MEGABYTE // 2, 1
"""A reader copies the whole file: from this size on, the quickest compression costs less than the memory."""
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
USUAL_PROLOG = late(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?\s*<[A-Za-z]")
DOCUMENT_TYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
TOO_LARGE_ADVICE = "请打开后删除数据区以外的空行空列、图片和多余的工作表，另存后重新放入。"


def read_bytes(path: Path) -> bytes:
    """Returns a file's content; raises UnreadableFile when it is missing, locked, a folder or beyond 32 MB."""
    file = shown_name(path)
    try:
        if path.stat().st_size > MAX_FILE:
            raise UnreadableFile(f"“{file}”超过 {MAX_FILE // MEGABYTE} MB，不像填报表。", TOO_LARGE_ADVICE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise missing_file(path) from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"“{path}”是文件夹，不是工作簿。", "请指明文件夹里的具体文件。") from error
    except OSError as error:
        raise unreadable(path, error) from error


@frozen
class Limits:
    """How many bytes of a workbook are unpacked at most, and how many cells a sheet may span."""

    read: int
    cells: int


SENT_IN = Limits(12 * MEGABYTE, 260_000)
"""For what others send: reading stays within 100 MB and a second."""
OUR_OWN = Limits(64 * MEGABYTE, 2_600_000)
"""For the clerk's own catalogue, which nobody sends."""


class Package:
    """A zip file whose directory is within budget; its parts are unpacked one by one, each checked."""

    def __init__(self, file: str, content: bytes, limits: Limits = SENT_IN) -> None:
        self.file, self.limits = file, limits
        self._archive = _open(file, content)
        self._members = _directory(file, self._archive)
        self._room = limits.read

    @property
    def names(self) -> list[str]:
        """The parts' names, with forward slashes and without a leading one."""
        return list(self._members)

    def find(self, name: str) -> str | None:
        """Returns the part of that name, letter case aside, or None."""
        if name in self._members:
            return name
        lowered = name.lower()
        return next((one for one in self._members if one.lower() == lowered), None)

    def size(self, name: str) -> int:
        """Returns how many bytes a part says it unpacks to."""
        return self._members[name].file_size

    def part(self, name: str) -> bytes:
        """Returns one part unpacked; raises UnreadableFile when it is damaged, encrypted or too large."""
        return b"".join(self.pieces(name, self._members[name].file_size))

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        """Yields one part, so many bytes at a time; raises UnreadableFile as `part` does."""
        member = self._members[name]
        self._room -= member.file_size
        if self._room < 0:
            raise too_large(self.file)
        left = member.file_size
        with _as_damage(self.file), self._archive.open(member) as stream:
            # Reading by the declared size bounds what is unpacked, whatever the member really holds.
            while left:
                piece = stream.read(min(size, left))
                left -= len(piece)
                if not piece:
                    raise damaged(self.file)
                yield piece

    def xml(self, name: str) -> bytes:
        """Returns one XML part, in UTF-8 and free of entity definitions."""
        return clean_xml(self.file, self.part(name))


@contextmanager
def _as_damage(file: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise damaged(file) from error


def damaged(file: str) -> UnreadableFile:
    """Returns the error for a workbook that is cut off or damaged."""
    return UnreadableFile(f"“{file}”已损坏或不完整（可能没有传完）。", SEND_AGAIN)


def too_large(file: str) -> UnreadableFile:
    """Returns the error for a workbook that unpacks beyond the budget."""
    return UnreadableFile(
        f"“{file}”解压后的内容过大，不像填报表（常见原因是格式铺到了表格末行，或文件被做过手脚），没有读取。",
        TOO_LARGE_ADVICE,
    )


def clean_xml(file: str, xml: bytes) -> bytes:
    """Returns `xml` as it is when it begins as usual, otherwise rewritten; refuses a document type."""
    return xml if begins_as_usual(xml) else rewritten_xml(file, xml)


def begins_as_usual(xml: bytes) -> bool:
    """Whether an XML part begins without a document type, in an encoding that is read as it is."""
    return USUAL_PROLOG.match(xml) is not None


def rewritten_xml(file: str, xml: bytes) -> bytes:
    """Returns the same XML in UTF-8 with double quotes, without comments and CDATA marks."""
    from lxml import etree

    return etree.tostring(parsed_xml(file, xml), encoding="UTF-8")


def parsed_xml(file: str, xml: bytes) -> etree._Element:
    """Parses a part strictly; raises UnreadableFile when it is damaged or defines entities."""
    from lxml import etree

    if any(mark in xml for mark in DOCUMENT_TYPES):
        raise UnreadableFile(f"“{file}”内含实体定义，可能是恶意文件，没有读取。", SEND_AGAIN)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(file) from error


def packed(parts: Iterable[tuple[str, bytes]]) -> io.BytesIO:
    """Returns a zip file of exactly these parts, ready for a reader; only large ones are worth compressing."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts:
            method = zipfile.ZIP_DEFLATED if len(content) > PACKED_FROM else zipfile.ZIP_STORED
            archive.writestr(zipfile.ZipInfo(name, FIXED_TIME), content, method, QUICKLY)
    # A stream over exactly these bytes hands them out whole without copying them.
    return io.BytesIO(stream.getvalue())


def _open(file: str, content: bytes) -> zipfile.ZipFile:
    if content.count(DIRECTORY_ENTRY) > MAX_MEMBERS:
        raise too_large(file)
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(file) from error


def _directory(file: str, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        name = member.filename.replace("\\", "/").lstrip("/")
        if name in members or _too_dense(member):
            raise too_large(file) if name not in members else damaged(file)
        if member.flag_bits & ENCRYPTED_FLAG:
            raise password_error(file)
        if member.compress_type not in METHODS:
            raise damaged(file)
        members[name] = member
    if sum(member.file_size for member in members.values()) > MAX_UNPACKED:
        raise too_large(file)
    return members


def _too_dense(member: zipfile.ZipInfo) -> bool:
    return member.file_size > RATIO_MATTERS and member.file_size > MAX_RATIO * max(member.compress_size, 1)
