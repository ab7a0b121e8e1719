"""Place people on rings, one ring a wave, the same for the figure, the map and the tests.

Everybody has a ray of their own, in the order of the tree, with their name further out on it. So
rings may lie close, no name is cut, and no line crosses one: a line goes along the ring of whoever
gave the names, and whoever stands there on a ray it passes stands further out.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from infoview_lib.network.graph.graph_types import Tree
from infoview_lib.network.graph.positions import Spot
from infoview_lib.records.fields import YOU

SEAM = 3.0  # rays kept free at the top, for the names of the rings
PITCH = 1.3  # em that a name needs across its ray
STRAND, THICKEST = 0.19, 2.2  # em between two strands; that all of them may take
NEAREST, FURTHEST, ALL = 2.3, 5.0, 15.0  # em between two rings; what few rings share
FIRST = 4.0  # em from the student to the first ring, at least


class Round(NamedTuple):
    """Say where rings and rays lie, all in em of a name; degrees go clockwise from the right.

    `radii`: wave → how far from the student, 0.0 for themselves; `bands`: wave → how far the
    strands that go along its ring reach inwards; `begin`, `step`: the direction of the student's
    place in the order, and how far it is to the next; `strand`: from one to the next.
    """

    radii: list[float]
    bands: list[float]
    begin: float
    step: float
    strand: float

    def turn(self, nth: int) -> float:
        """Return the direction of a ray.

        Parameters
        ----------
        nth : int
            The place of a person in the order of the tree; 0 is the student.

        Returns
        -------
        float
            Radians clockwise from the right.
        """
        return math.radians(self.begin + self.step * nth)


def on_rings(tree: Tree, spots: Mapping[str, Spot]) -> Round:
    """Return the rings and rays of a tree.

    Parameters
    ----------
    tree : dict of node to list of node
        As `infoview_lib.network.graph.first_introductions.first_tree` returns it.
    spots : dict of node to Spot
        Everybody in the order of the tree, as `placed` returns them.

    Returns
    -------
    Round
        Without people, the student alone.

    Examples
    --------
    >>> from infoview_lib.network.graph.positions import placed
    >>> tree = {"you": ["Ana", "Ben"], "Ana": [], "Ben": []}
    >>> on_rings(tree, placed(tree)).radii
    [0.0, 5.0]
    """
    waves = int(max((spot.x for spot in spots.values()), default=0))
    people = max(len(spots) - 1, 0)
    strand = min(STRAND, THICKEST / max(people, 1))
    behind = dict.fromkeys(spots, 0)
    bands = [0.0] * (waves + 1)
    for person in reversed(list(spots)):
        behind[person] = sum(1 + behind[child] for child in tree[person])
        if person != YOU:
            wave = int(spots[person].x)
            bands[wave] = max(bands[wave], behind[person] * strand)
    apart = min(max(ALL / max(waves, 1), NEAREST), FURTHEST)
    radii = [0.0]
    for wave in range(1, waves + 1):
        room = (people + SEAM) * PITCH / (2 * math.pi)
        nearest = max(room, FIRST, apart) if wave == 1 else radii[-1] + apart
        radii.append(round(nearest + bands[wave], 3))
    step = 360 / (people + SEAM)
    return Round(radii, bands, step * (SEAM - 1) / 2 - 90, step, strand)
