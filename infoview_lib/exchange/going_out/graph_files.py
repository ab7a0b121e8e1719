"""Write the referral network for programs that draw networks: GraphML, GEXF, two CSV tables.

GEXF is written by hand: networkx writes a form of it that no schema accepts, and no dates.
GraphML goes through networkx, whose files are valid once values are plain text and numbers.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from xml.etree import ElementTree

from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.going_out.csv_export import read_bytes
from infoview_lib.exchange.redaction.levels import shown_name
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.records.fields import YOU

GEXF = "http://gexf.net/1.3"
OPEN = ("title", "organization", "city", "circle")  # with these a person is known without a name
NODE_FIELDS = {
    "status": "string",
    "wave": "integer",
    "industry": "string",
    "people_reached": "integer",
    "talks": "integer",
    **dict.fromkeys(OPEN, "string"),
}
EDGE_FIELDS = {"first": "boolean", "how": "string", "purpose": "string", "introductions": "integer"}
Row = dict[str, str | int | bool]
"""Name of an attribute → value, as files can hold it."""


def graph_files(graph: ReferralGraph, level: str, on: date) -> dict[str, bytes]:
    """Return the network in every form: name of the file → bytes.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    level : str
        ``full``, ``initials`` or ``none``; see `infoview_lib.exchange.redaction.levels`. Below
        ``full``, ids, dates, titles, organizations and places are left out too.
    on : date
        Stands in the GEXF file as the day it was written.

    Returns
    -------
    dict of str to bytes
        ``network.graphml``, ``network.gexf``, ``nodes.csv``, ``edges.csv``. Without contacts they
        hold the student alone.
    """
    nodes, edges = _nodes(graph, level), _edges(graph, level)
    return {
        "network.graphml": _graphml(nodes, edges),
        "network.gexf": _gexf(nodes, edges, on),
        "nodes.csv": _table(nodes, ("id", "label", "since", *NODE_FIELDS)),
        "edges.csv": _table(edges, ("source", "target", "date", *EDGE_FIELDS)),
    }


def _numbers(graph: ReferralGraph) -> dict[str, int]:
    return {person: number for number, person in enumerate(one for one in graph if one != YOU)}


def _id_of(graph: ReferralGraph, level: str) -> Callable[[str], str]:
    number = _numbers(graph)
    if level == "full":
        return str
    return lambda person: YOU if person == YOU else f"person-{number[person] + 1}"


def _nodes(graph: ReferralGraph, level: str) -> list[Row]:
    number, rows, id_of = (
        _numbers(graph),
        {row["person"]: row for row in lineage(graph, YOU)},
        _id_of(graph, level),
    )
    found = []
    for person, facts in graph.nodes(data=True):
        known = {
            name: facts.get(name) for name in NODE_FIELDS if level == "full" or name not in OPEN
        }
        label = (
            "You"
            if person == YOU
            else shown_name(clean(facts.get("name", "")), level, number[person] + 1)
        )
        reached = rows[person]["people_reached"] if person in rows else len(rows)
        # Days tell who it is to anybody who knows when they met.
        since = facts.get("since", "") if level == "full" else ""
        found.append(
            {
                "id": id_of(person),
                "label": label,
                "since": since,
                **known,
                "people_reached": reached,
            }
        )
    return [_plain(row, NODE_FIELDS) for row in found]


def _edges(graph: ReferralGraph, level: str) -> list[Row]:
    id_of = _id_of(graph, level)
    return [
        _plain(
            {
                "source": id_of(a),
                "target": id_of(b),
                "date": facts.get("date", "") if level == "full" else "",
                **{name: facts.get(name) for name in EDGE_FIELDS},
                "introductions": len(facts.get("referrals", ())),
            },
            EDGE_FIELDS,
        )
        for a, b, facts in graph.edges(data=True)
    ]


def _plain(row: Mapping[str, object], kinds: dict[str, str]) -> Row:
    """Return a row of clean text, whole numbers, true or false; what is unknown is empty."""
    made: Row = {}
    for name, value in row.items():
        kind = kinds.get(name, "string")
        if kind == "integer":
            made[name] = value if isinstance(value, int) else 0
        elif kind == "boolean":
            made[name] = bool(value)
        else:
            made[name] = clean(str(value or ""))
    return made


def _graphml(nodes: list[Row], edges: list[Row]) -> bytes:
    import networkx as nx

    graph = nx.DiGraph(ego=YOU)  # a graph-level attribute, as Network Canvas names the ego
    for row in nodes:
        graph.add_node(row["id"], **{name: value for name, value in row.items() if name != "id"})
    for row in edges:
        rest = {name: value for name, value in row.items() if name not in ("source", "target")}
        graph.add_edge(row["source"], row["target"], **rest)
    file = io.BytesIO()
    nx.write_graphml_xml(graph, file, encoding="utf-8")
    return file.getvalue()


def _gexf(nodes: list[Row], edges: list[Row], on: date) -> bytes:
    top = ElementTree.Element("gexf", xmlns=GEXF, version="1.3")
    meta = ElementTree.SubElement(top, "meta", lastmodifieddate=on.isoformat())
    ElementTree.SubElement(meta, "creator").text = "Infoview"
    graph = ElementTree.SubElement(
        top, "graph", mode="dynamic", timeformat="date", defaultedgetype="directed", idtype="string"
    )
    for kind, fields in (("node", NODE_FIELDS), ("edge", EDGE_FIELDS)):
        declared = ElementTree.SubElement(graph, "attributes", {"class": kind, "mode": "static"})
        for name, type_ in fields.items():
            ElementTree.SubElement(declared, "attribute", id=name, title=name, type=type_)
    all_nodes = ElementTree.SubElement(graph, "nodes")
    for row in nodes:
        about = {"id": str(row["id"]), "label": str(row["label"])}
        made = ElementTree.SubElement(all_nodes, "node", about | _start(str(row["since"])))
        _values(made, row, NODE_FIELDS)
    all_edges = ElementTree.SubElement(graph, "edges")
    for number, row in enumerate(edges):
        ends = {"source": str(row["source"]), "target": str(row["target"])}
        about = {"id": str(number)} | ends | _start(str(row["date"]))
        made = ElementTree.SubElement(all_edges, "edge", about)
        _values(made, row, EDGE_FIELDS)
    return ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)


def _start(day: str) -> dict[str, str]:
    return {"start": day[:10]} if day else {}


def _values(element: ElementTree.Element, row: Row, fields: dict[str, str]) -> None:
    shown = [(name, row[name]) for name in fields if row.get(name, "") != ""]
    if shown:
        values = ElementTree.SubElement(element, "attvalues")
        for name, value in shown:
            text = str(value).lower() if isinstance(value, bool) else str(value)
            ElementTree.SubElement(values, "attvalue", {"for": name, "value": text})


def _table(rows: list[Row], names: tuple[str, ...]) -> bytes:
    kept = [name for name in names if any(name in row for row in rows)]
    return read_bytes([kept, *_cells(rows, kept)])


def _cells(rows: list[Row], names: list[str]) -> Iterator[list[str | int | bool]]:
    for row in rows:
        yield [row.get(name, "") for name in names]
