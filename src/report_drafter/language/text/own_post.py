"""The line under a title that tells who gives a report, held against its office: 临猗区人民检察院检察长 of 临漪区."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.short_names import OddName

FRONT_LINES, MOST_APART = 8, 2
SIGNS = ("法院检察长", "检察院院长")
"""The plain words of posts that no such office has."""

_SPEAKER = late(
    r"\s*(?P<name>[\u4e00-\u9fff]{2,20}?(?:人民法院|人民检察院|人民政府|委员会|[局厅院委]))"
    r"(?:代理|代)?(?:院长|检察长|局长|厅长|主任|[省市县区州旗镇乡]长)"
    r"[\s　：:]+[\u4e00-\u9fff]{1,4}(?:[\s　]{0,3}[\u4e00-\u9fff]{1,2})?\s*"
)
_PLACE = late("[\u4e00-\u9fff]{2,6}?[省市县区州旗镇乡盟]")
_POST = late(r"(?P<court>人民法院|人民检察院)(?P<post>检察长|院长)(?![和、及与]?列席)")
_HEADS = {"人民法院": "院长", "人民检察院": "检察长"}


def misnamed_speakers(lines: Sequence[str], agency: str) -> Iterator[tuple[int, OddName]]:
    """Yields the line under the title, by its index, that names the office with a character or two of another place."""
    for at, line in enumerate(lines[:FRONT_LINES]):
        match = _SPEAKER.fullmatch(line)
        name = match["name"] if match is not None else ""
        apart = [place for place, (one, other) in enumerate(zip(name, agency, strict=False)) if one != other]
        of_place = _PLACE.match(agency)
        near = len(name) == len(agency) and 0 < len(apart) <= MOST_APART
        if match is not None and of_place is not None and near and apart[-1] < of_place.end() - 1:
            yield at, OddName(match.start("name"), match.end("name"), name, agency, 1)


def misplaced_heads(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where a court is told to have the head of the other house, with the right post: 人民法院检察长."""
    for match in _POST.finditer(text):
        right = _HEADS[match["court"]]
        if match["post"] != right and "、" not in text[max(0, match.start() - 8) : match.start()]:
            yield match.start(), match.end(), match["court"] + right
