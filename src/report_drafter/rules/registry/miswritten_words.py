"""错别字表: words that are miswritten, and what stands beside the words that are wrong only there.

Seven tables of the package, a word a line. misspelt_words.tsv and set_words.tsv (set words of four and five characters
and idioms; those with no open place, and the idioms, are marked) are written by hand. No slip of an idiom that its line
tells is a word of the list of jieba or stands in the reports at hand. The others were made from the sounds
and shapes of characters and from some five million characters of laws, news and reports, in which nothing they hold to
be wrong stands: miswritten_words.tsv (what is typed for the characters of the commonest words), word_edges.tsv (the
characters that seldom stand alone, with their neighbours inside words), miswritten_in_context.tsv (what is a word,
but not beside these neighbours) and words_in_company.tsv (what is typed for the characters of frequent words, and all
that stands beside those words). words_in_reports.tsv goes on with words of reports, read from a million characters;
it leaves out characters that make many other words, and is asked for likeness alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from report_drafter.language.text.characters import is_han
from report_drafter.language.text.misread_words import MisreadWords
from report_drafter.language.text.miswritten_words import MiswrittenWords, WordEdges
from report_drafter.language.text.set_words import Firmness, SetWord, SetWords
from report_drafter.language.text.split_words import SplitWords
from report_drafter.language.text.swapped_words import SwappedWords
from report_drafter.language.text.words_in_company import WordsInCompany
from report_drafter.rules.registry.set_phrases import listed_phrases

SHORTEST_PHRASE = 5
"""The length of set phrases at whose ends only the words around them tell a slip from another word."""
FOLDER = Path(__file__).parent


@cache
def miswritten_words() -> MiswrittenWords:
    """Returns the tables, read once."""
    return MiswrittenWords(
        lines("misspelt_words.tsv"),
        lines("miswritten_words.tsv"),
        lines("miswritten_in_context.tsv"),
        word_edges(),
        words_in_company().rows,
    )


@cache
def word_edges() -> WordEdges:
    """Returns the neighbours that characters have inside words."""
    return WordEdges(tuple(rows("word_edges.tsv")))


@cache
def words_in_company() -> WordsInCompany:
    """Returns the frequent words with their neighbours, read once."""
    return WordsInCompany(lines("words_in_company.tsv"), word_edges(), lines("words_in_reports.tsv"))


@cache
def swapped_words() -> SwappedWords:
    """Returns the frequent words, to be found the wrong way round."""
    return SwappedWords(words_in_company().known, word_edges())


@cache
def misread_words() -> MisreadWords:
    """Returns the frequent words, to be found with a character misread."""
    return MisreadWords(words_in_company().known, word_edges())


@cache
def set_words() -> SetWords:
    """Returns the set words and idioms, the shortest set phrases too, to be found with a slip."""
    short = (one for one in listed_phrases() if len(one.words) == SHORTEST_PHRASE and is_han(one.words))
    return SetWords((*listed_set_words(), *(SetWord(one.words, also=one.also) for one in short)), word_edges())


def listed_set_words() -> Iterator[SetWord]:
    """Yields the set words and idioms of the table one by one, in its order."""
    for word, mark, typed, also in rows("set_words.tsv"):
        yield SetWord(word, Firmness(mark), typed, tuple(also.split()))


@cache
def split_words() -> SplitWords:
    """Returns the frequent words, to be found with a mark inside."""
    return SplitWords(words_in_company().known, word_edges())


def rows(name: str) -> Iterator[Sequence[str]]:
    """Yields the rows of a table, without its head."""
    return (line.split("\t") for line in lines(name))


def lines(name: str) -> list[str]:
    """Returns the lines of a table, without its head."""
    return (FOLDER / name).read_text(encoding="utf-8").splitlines()[1:]
