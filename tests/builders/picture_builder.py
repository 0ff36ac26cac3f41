"""Builds pictures byte by byte, so that a test can say what is written in them."""

from __future__ import annotations

import zlib

from report_drafter.word.publishing.picture_metadata import PNG_START

ONE_GREY_PIXEL = b"\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"


def chunk(kind: bytes, content: bytes) -> bytes:
    """Returns one PNG chunk."""
    return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")


def drawing(*told: bytes) -> bytes:
    """Returns a PNG of one pixel with further chunks behind its head."""
    pixels = chunk(b"IDAT", zlib.compress(b"\x00\x80"))
    return PNG_START + chunk(b"IHDR", ONE_GREY_PIXEL) + b"".join(told) + pixels + chunk(b"IEND", b"")
