"""Make the weights of the job-ask guard anew from the labelled sentences beside this script.

``python -m data.job_asks.fit`` writes ``data/job_ask_weights.csv``. With ``--leave-out`` it leaves
each batch out in turn, prints how the rest would judge it, and writes nothing.

A text asks if one of its parts does, so the strongest part of each asking text and the two
strongest of every other are learned from, twice over (multiple-instance learning). The
regression is logistic with squared weights held small; then the strongest pieces of evidence are
kept and weighed once more.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from data.job_asks.grammar import made_sentences
from data.job_asks.innocent import demo_texts, others_texts, own_texts
from infoview_lib.prep.job_asks.evidence import hits, parts, setting
from infoview_lib.prep.job_asks.score import TABLES
from infoview_lib.prep.job_asks.sentences import sentences
from infoview_lib.prep.words import plain_letters

HERE = Path(__file__).parent
TABLE = HERE.parent / "job_ask_weights.csv"
KEPT, SEEN_AT_LEAST, STRENGTH, ROUNDS, SCALE = 8000, 2, 0.6, 2, 20
MADE, MADE_HARD, MADE_WEIGHT, DEMO_WEIGHT, STUDENTS_WEIGHT = 1200, 400, 0.6, 0.3, 2.0
"""Sentences made by rule, of each plain kind and of each hard one; how much a text counts by where
it comes from."""
DOUBT = 0.2
"""What an ask must weigh beyond even odds: a false alarm hurts a student more than a miss."""


class Every(dict):
    """Know all evidence by its name, as the table of weights does for the few that count."""

    def __init__(self, spell):
        self.spell = spell

    def get(self, name, default=None):
        """Return how a piece of evidence is spelled, whatever it is."""
        return self.spell(name)


def _row(kind):
    signs = {
        "": "{1}",
        "_": "{0}_{1}",
        "mood": "{1}",
        "b": "..{1}",
        "a": "{1}..",
    }
    spelling = signs.get(
        kind, "^^{1}" if kind == "^^" else "^{1}" if kind == "^" else "{0}" + kind + "{1}"
    )
    return Every(
        lambda first: Every(
            lambda second: (spelling.format(first, second), 1.0) if second else None
        )
    )


EVERYTHING = {kind: _row(kind) for kind in TABLES}


def evidence(text):
    """Return the names of the evidence in each part of each sentence of a text."""
    found = []
    for sentence in sentences(plain_letters(text)):
        known = hits(sentence, EVERYTHING)
        found.append([])
        for first, end in parts(sentence):
            names = {name for name, _, start, last in known if first <= start and last < end}
            found[-1].append(
                names | {name for name, _ in setting(sentence, first, end, EVERYTHING)}
            )
    return found or [[set()]]


def labelled():
    """Return (batch, text, asks, weight) of every sentence to learn from."""
    rows = []
    for path in sorted(HERE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                batch = row.get("batch") or path.stem
                weight = STUDENTS_WEIGHT if path.stem == "students" else 1.0
                rows.append((batch, row["text"], row["is_ask"] == "1", weight))
    rows += [("made", text, asks, MADE_WEIGHT) for text, asks in made_sentences(MADE, MADE_HARD)]
    rows += [("innocent", text, False, 1.0) for text in (*own_texts(), *others_texts())]
    return rows + [("innocent", text, False, DEMO_WEIGHT) for _, text in demo_texts(0)]


def bags_of(rows, found):
    """Return what to learn from: an asking text whole, any other sentence by sentence."""
    bags, asks, trust = [], [], []
    for (_, _, is_ask, weight), by_sentence in zip(rows, found, strict=True):
        new = [[part for parts in by_sentence for part in parts]] if is_ask else by_sentence
        bags += new
        asks += [is_ask] * len(new)
        trust += [weight] * len(new)
    return bags, np.array(asks, dtype=float), np.array(trust)


class Regression:
    """Hold the weights of a logistic regression over named evidence."""

    def __init__(self, names):
        self.number = {name: at for at, name in enumerate(sorted(names))}
        self.weights, self.bias = np.zeros(len(self.number)), 0.0

    def rows(self, bags):
        """Return the evidence of all parts as two flat arrays: part, piece."""
        pairs = [
            (at, self.number[name])
            for at, bag in enumerate(bags)
            for name in bag
            if name in self.number
        ]
        return np.array(pairs, dtype=np.int64).reshape(-1, 2).T

    def sums(self, rows, count):
        """Return what each of so many parts weighs."""
        return self.bias + np.bincount(rows[0], weights=self.weights[rows[1]], minlength=count)

    def learn(self, rows, asks, trust, steps=100):
        """Go down the slope with momentum, each piece by how often it is seen."""
        often = np.bincount(rows[1], weights=trust[rows[0]], minlength=len(self.weights))
        pace, pace_bias = 1 / (1 + STRENGTH * often * 4), 1 / (1 + STRENGTH * trust.sum())
        speed, speed_bias = np.zeros_like(self.weights), 0.0
        for _ in range(steps):
            sums = np.clip(self.sums(rows, len(asks)), -30, 30)
            error = STRENGTH * trust * (1 / (1 + np.exp(-sums)) - asks)
            slope = self.weights + np.bincount(
                rows[1], weights=error[rows[0]], minlength=len(self.weights)
            )
            speed = 0.9 * speed - pace * slope
            speed_bias = 0.9 * speed_bias - pace_bias * error.sum()
            self.weights, self.bias = self.weights + speed, self.bias + speed_bias


def fitted(bags, asks, trust, names):
    """Return a regression learned from the strongest parts of each text."""
    model = Regression(names)
    owner = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
    flat = [part for bag in bags for part in bag]
    rows = model.rows(flat)
    sums = np.bincount(rows[0], minlength=len(flat)).astype(float)
    begins = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
    for turn in range(ROUNDS):
        taken = np.zeros(len(flat), dtype=bool)
        for text, (begin, end) in enumerate(zip(begins, [*begins[1:], len(flat)], strict=True)):
            most = 1 if asks[text] else 2 if turn else end - begin
            taken[begin + np.argsort(-sums[begin:end])[:most]] = True
        place = np.cumsum(taken) - 1
        used = rows[:, taken[rows[0]]]
        model.learn(np.stack([place[used[0]], used[1]]), asks[owner[taken]], trust[owner[taken]])
        sums = model.sums(rows, len(flat))
    return model


def weights_from(rows, found):
    """Return the bias and the weights that the table will hold, both times SCALE."""
    bags, asks, trust = bags_of(rows, found)
    seen = Counter(name for bag in bags for name in set().union(*bag))
    model = fitted(
        bags, asks, trust, {name for name, times in seen.items() if times >= SEEN_AT_LEAST}
    )
    strongest = sorted(
        model.number, key=lambda name: (-abs(model.weights[model.number[name]]), name)
    )[:KEPT]
    model = fitted(bags, asks, trust, strongest)
    rounded = {name: round(SCALE * model.weights[at]) for name, at in model.number.items()}
    bias = round(SCALE * (model.bias - DOUBT))
    return bias, {name: weight for name, weight in rounded.items() if weight}


def judged(by_sentence, bias, weights):
    """Return the sum of the strongest part."""
    return max(
        bias + sum(weights.get(name, 0) for name in part) for parts in by_sentence for part in parts
    )


def rates(sums, asks):
    """Return precision and recall."""
    hit = sum(asked and total > 0 for total, asked in zip(sums, asks, strict=True))
    return hit / max(1, sum(total > 0 for total in sums)), hit / max(1, sum(asks))


def write(bias, weights):
    """Write the table, strongest for a job request first; the row without a name is the bias."""
    rows = sorted(weights.items(), key=lambda row: (-row[1], row[0]))
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("evidence", "weight"))
        table.writerows((name, weight / SCALE) for name, weight in [("", bias), *rows])


def main():
    """Write the table, or judge each batch by the others."""
    rows = labelled()
    bags = [evidence(text) for _, text, _, _ in rows]
    if "--leave-out" not in sys.argv:
        write(*weights_from(rows, bags))
        return
    for batch in sorted({batch for batch, *_ in rows} - {"made", "innocent", "own"}):
        others = [at for at, row in enumerate(rows) if row[0] != batch]
        bias, weights = weights_from([rows[at] for at in others], [bags[at] for at in others])
        mine = [at for at, row in enumerate(rows) if row[0] == batch]
        sums = [judged(bags[at], bias, weights) for at in mine]
        precision, recall = rates(sums, [rows[at][2] for at in mine])
        print(f"{batch}: {len(mine)} texts, precision {precision:.3f}, recall {recall:.3f}")


if __name__ == "__main__":
    main()
