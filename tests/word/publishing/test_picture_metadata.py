"""Specifies that a picture goes public without what was written about people, and with every pixel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.word.publishing.picture_metadata import JPEG_START, PNG_START, without_metadata
from tests.builders.picture_builder import chunk, drawing

NAME = "王五科长".encode()
SCAN = b"\xff\xda\x00\x02\x01\x02\xff\xe1\x00\x04ab\xff\xd9"


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2, "big") + content


@pytest.mark.parametrize("marker", [0xE1, 0xED, 0xFE])
def test_a_photograph_loses_camera_caption_and_comment(marker: int) -> None:
    frame, tables = segment(0xE0, b"JFIF"), segment(0xDB, b"tables")
    photograph = JPEG_START + frame + segment(marker, NAME) + tables + SCAN
    assert without_metadata(photograph) == JPEG_START + frame + tables + SCAN


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"])
def test_a_drawing_loses_its_texts_and_times(kind: bytes) -> None:
    assert without_metadata(drawing(chunk(kind, NAME))) == drawing()


@given(st.binary(), st.sampled_from([b"", JPEG_START, PNG_START]))
def test_no_bytes_whatever_stop_it_or_grow(content: bytes, start: bytes) -> None:
    clean = without_metadata(start + content)
    assert len(clean) <= len(start + content)
    assert clean.startswith(start)
    assert without_metadata(clean) == clean


def test_another_kind_of_picture_stays_as_it_is() -> None:
    assert without_metadata(b"GIF89a...") == b"GIF89a..."
