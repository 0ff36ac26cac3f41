"""Takes out of a picture what a camera or an editor wrote about people, places and times; every pixel stays.

Sources: ITU-T T.81 B.1.1 (JPEG segments), ISO/IEC 15948 5.3 (PNG chunks).
"""

from __future__ import annotations

from collections.abc import Iterator

JPEG_START, PNG_START = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
SCAN = 0xDA
TOLD_SEGMENTS = frozenset({0xE1, 0xED, 0xFE})
"""APP1 holds Exif and XMP, APP13 the press agencies' captions; COM is a comment."""
TOLD_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
MARKER, CHUNK_FRAME = 2, 12


def without_metadata(picture: bytes) -> bytes:
    """Returns a JPEG or PNG picture without metadata; any other part, and a damaged picture, as it is."""
    if picture.startswith(JPEG_START):
        return JPEG_START + b"".join(_jpeg_segments(picture))
    if picture.startswith(PNG_START):
        return PNG_START + b"".join(_png_chunks(picture))
    return picture


def _jpeg_segments(picture: bytes) -> Iterator[bytes]:
    """The segments that stay; from the first scan on, or where no segment begins, everything."""
    at = len(JPEG_START)
    while at + MARKER < len(picture) and picture[at] == JPEG_START[0] and picture[at + 1] != SCAN:
        end = at + MARKER + int.from_bytes(picture[at + MARKER : at + 2 * MARKER], "big")
        if picture[at + 1] not in TOLD_SEGMENTS:
            yield picture[at:end]
        at = end
    yield picture[at:]


def _png_chunks(picture: bytes) -> Iterator[bytes]:
    at = len(PNG_START)
    while at < len(picture):
        end = at + CHUNK_FRAME + int.from_bytes(picture[at : at + 4], "big")
        if picture[at + 4 : at + 8] not in TOLD_CHUNKS:
            yield picture[at:end]
        at = end
