"""Give the shipped personas, and a short way to hold a practice interview with one."""

from pathlib import Path

from infoview_lib.prep.practice.interview import play
from infoview_lib.prep.practice.moves import Move
from infoview_lib.prep.practice.personas import lines_of, read_lines, read_personas
from infoview_lib.prep.questions.bank import read_bank

DATA = Path(__file__).parents[3] / "data"
BANK = read_bank((DATA / "questions.csv").read_text("utf-8"))
PEOPLE = {one.id: one for one in read_personas((DATA / "personas.csv").read_text("utf-8"))}
LINES = read_lines((DATA / "persona_words.csv").read_text("utf-8"))
HELLO = Move("hello", "Hello, I am Quinn.")
BYE = Move("goodbye", "Thank you. What you said about mud helps me.")


def practice(persona, *moves, seed="a"):
    return play(PEOPLE[persona], lines_of(LINES, persona), moves, seed)


def ask(words, category="work", minutes=2):
    return Move("ask", words, category, minutes)


def said(found):
    return [turn.words for turn in found.turns if turn.who == "them"]


FOUR = [
    ask("What took up your hours?"),
    ask("Which task do you put off?"),
    ask("Which tools do you use?"),
    ask("How did you begin?", "path"),
]
