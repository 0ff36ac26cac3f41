"""Years that slipped ahead: the plan speaking of the year that is over, results told of the year to come."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.years_left_behind import BASE_AFTER
from report_drafter.language.dates.date_mentions import DateMention, plain_years
from report_drafter.language.dates.planned_years import TOLD, is_still_to_do
from report_drafter.language.figures.measure import Part
from report_drafter.language.model.report_model import Sentence

_TITLE_LENGTH = 40
_AHEAD = late(
    r"年[，,]?[^。；]{0,16}(?:将|(?<![主重])要|继续|计划|力争|拟|打算|以上|不少于|不低于)|年[，,]?是[^。；]{0,24}之年"
    r"|年[，,][^。；]{0,24}预期(?=[^，,。；]{0,10}\d)(?![^。；]*20\d\d年)"
)
_SALUTED = late(r"\s*(?:各位(?:代表|委员|领导|同志)|同志们|主任、各位副主任、各位委员)?[，,！!：:]?\s*")
"""What may stand before the year that a sentence opens with: 各位代表，2025年，我们将……."""
_SENTENCE_MARK = late("[。；：:！]")
_FUTURE = late("将|计划|力争|拟|预计|目标|施行|实施|起|评为|获|表彰|述法|开局|收官")


def slipped_ahead(sentence: Sentence, year: int) -> DateMention | None:
    """Finds the plan speaking of the year that is over, or results told of the year to come."""
    first = next(plain_years(sentence.text), None)
    if first is None or _is_title(sentence.paragraph.text) or BASE_AFTER.match(sentence.text, first.end):
        return None
    if _SALUTED.fullmatch(sentence.text, 0, first.start) is None:
        return None
    if sentence.part is Part.PLAN and first.year == year:
        match = _AHEAD.search(sentence.text)
        words = sentence.text[: match.end()] if match else ""
        return first if match and f"{year + 1}年" not in words and not TOLD.search(words) else None
    if sentence.part is Part.PROBLEMS and first.year == year:
        return first if is_still_to_do(sentence.text, first) else None
    if sentence.part in (Part.REVIEW, Part.LEADER) and first.year == year + 1:
        return None if _FUTURE.search(sentence.text) else first
    return None


def _is_title(paragraph: str) -> bool:
    return len(paragraph) <= _TITLE_LENGTH and not _SENTENCE_MARK.search(paragraph)
