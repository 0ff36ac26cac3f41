"""The seal on a draft: its manifest carries a digest of all else in the file, so that any edit shows.

A file with an unbroken seal is a draft as it was written, under whatever name and in whatever folder it lies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.domain.late_pattern import late
from report_drafter.word.package.figure_manifest import is_manifest
from report_drafter.word.package.opened_document import OpenedDocument, open_document
from report_drafter.word.package.package_relations import DECLARATION

SEAL = "seal"
UNSEALED = late(r"customXml/|\[Content_Types\]\.xml$|.*\.rels$|.*/$")
"""What names and relates the parts; it changes only where a part does."""


def sealed(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Returns the parts of a package with the seal set in its manifest; unchanged where it has none."""
    holder = next((name for name in parts if is_manifest(name, parts[name])), None)
    if holder is None:
        return dict(parts)
    root = etree.fromstring(parts[holder])
    root.set(SEAL, _digest((name, parts[name]) for name in parts))
    return {**parts, holder: DECLARATION + etree.tostring(root, encoding="UTF-8")}


def is_as_written(path: Path) -> bool:
    """Tells whether a file is a draft that nobody has edited; false for whatever is no draft, or cannot be read."""
    try:
        document = open_document(path)
        return _seal(document) == _digest((name, document.blob(name)) for name in document.archive.namelist())
    except (UserError, OSError):
        return False


def _seal(document: OpenedDocument) -> str:
    names = [name for name in document.related("customXml") if document.has(name)]
    holder = next((name for name in names if is_manifest(name, document.blob(name))), None)
    return "" if holder is None else document.tree(holder).get(SEAL, "")


def _digest(parts: Iterable[tuple[str, bytes]]) -> str:
    whole = sha256()
    for name, content in sorted(one for one in parts if UNSEALED.match(one[0]) is None):
        whole.update(f"{name}\n{len(content)}\n".encode())
        whole.update(content)
    return whole.hexdigest()
