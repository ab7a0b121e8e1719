// @ts-check
/* Say where people stand on the referral map, and how they and their lines are drawn.

Places come from the records' side: x and y in columns and rows, or rx and ry on rings. */

import { h } from "../shared/draw.js";

const ROW = 30, COLUMN = 262, FIRST = 128, LEFT = 22, TOP = 52, EM = 15, RADIUS = 7; // pixels at 100 %
const RING = 200, RING_LABEL = 8.5, EDGE = 190; // pixels between rings, em of a name on them, pixels around them

/** Outlines around 0, 0 with radius 1; the same shapes as in the saved picture. @type {Record<string, string>} */
const SHAPES = {
  ring: "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
  half_circle: "M0,-1A1,1 0 0 0 0,1Z",
  triangle_outline: "M0,-1L1.05,.8H-1.05Z",
  diamond: "M0,-1.2L1.2,0L0,1.2L-1.2,0Z",
  square: "M-.9,-.9H.9V.9H-.9Z",
  cross: "M-.85,-.85L.85,.85M.85,-.85L-.85,.85",
  dash: "M-1,0H1",
  star: "M0,-1.25L.33,-.45L1.19,-.39L.53,.17L.74,1.01L0,.55L-.74,1.01L-.53,.17L-1.19,-.39L-.33,-.45Z",
  you: "M-1,1V-.1L0,-1.1L1,-.1V1Z",
};
const HOLLOW = new Set(["ring", "dotted_ring", "triangle_outline", "diamond_outline", "cross", "dash"]);
const OUTLINE = /** @type {Record<string, string>} */ ({ dotted_ring: "ring", circle: "ring", diamond_outline: "diamond" });
/** Marks made once and copied. @type {Map<string, any>} */
const moulds = new Map();

/** The mark of a stage around 0, 0. @param {string} shape @param {string} stage @returns {any} */
export function stage_mark(shape, stage) {
  const key = `${shape} ${stage}`;
  if (!moulds.has(key)) {
    const path = (/** @type {string} */ d, /** @type {boolean} */ hollow) => h("path", { d, "data-hollow": hollow ? "yes" : null });
    const drawn = path(SHAPES[OUTLINE[shape] || shape] || SHAPES.ring, HOLLOW.has(shape));
    moulds.set(key, h("g", { class: `iv-map-mark iv-at-${stage}`, transform: `scale(${RADIUS})`, "data-dotted": shape === "dotted_ring" ? "yes" : null },
      shape === "half_circle" && path(SHAPES.ring, true), drawn));
  }
  return moulds.get(key).cloneNode(true);
}

/** A mark of its own, as for the legend. @param {any} one @param {number} [side] */
export function mark_alone(one, side = 22) {
  return h("svg", { width: side, height: side, viewBox: "-11 -11 22 22", "aria-hidden": "true" }, stage_mark(one.shape, one.stage));
}

/** Where everything stands with waves as columns. @param {any} view */
function columns(view) {
  const x_of = (/** @type {any} */ one) => LEFT + (one.x ? FIRST + (one.x - 1) * COLUMN : 0);
  const at = (/** @type {any} */ one) => [x_of(one), TOP + one.y * ROW];
  const waves = [...new Set(view.nodes.map((/** @type {any} */ one) => one.x))].filter(Boolean);
  const last = Math.max(0, ...waves);
  return {
    at, waves, label: () => ({ turn: 0, flipped: false }), text: (/** @type {any} */ one) => [one.label, one.em],
    wide: x_of({ x: last }) + (last ? COLUMN - 30 : 200), high: TOP + (Math.max(...view.nodes.map((/** @type {any} */ one) => one.y)) + 1) * ROW,
    head: (/** @type {number} */ wave) => [x_of({ x: wave }) - RADIUS, 22],
    first(/** @type {any} */ a, /** @type {any} */ b) {
      const [xa, ya] = at(a), [x, yb] = at(b), xb = x - RADIUS - 5;
      const behind = Math.min(xa + 18 + a.em * EM, xb - 12), bend = Math.max(behind, xb - 56), mid = (bend + xb) / 2;
      return `M${behind},${ya}H${bend}C${mid},${ya} ${mid},${yb} ${xb},${yb}`;
    },
    further(/** @type {any} */ a, /** @type {any} */ b) {
      const [xa, ya] = at(a), [x, yb] = at(b), xb = x - RADIUS - 5;
      const left = Math.min(xa, xb) - Math.min(48, 16 + Math.abs(yb - ya) / 12);
      return `M${xa - RADIUS - 3},${ya}C${left},${ya} ${left},${yb} ${xb},${yb}`;
    },
  };
}

/** Where everything stands with waves as rings. @param {any} view */
function circles(view) {
  const outer = (view.radii[view.radii.length - 1] || 1) * RING, middle = outer + EDGE;
  const at = (/** @type {any} */ one) => [middle + one.rx * outer, middle + one.ry * outer];
  const polar = (/** @type {number} */ radius, /** @type {any} */ one) => {
    const long = Math.hypot(one.rx, one.ry) || 1;
    return `${(middle + radius * one.rx / long).toFixed(1)},${(middle + radius * one.ry / long).toFixed(1)}`;
  };
  const radius = (/** @type {any} */ one) => (view.radii[one.x] ?? 1) * RING;
  const em = (/** @type {any} */ one) => Math.min(one.em, RING_LABEL);
  const turn = (/** @type {any} */ one) => one.x ? Math.atan2(one.ry, one.rx) * 180 / Math.PI : 0;
  return {
    at, waves: view.radii.slice(1).map((/** @type {number} */ _, /** @type {number} */ n) => n + 1), wide: 2 * middle, high: 2 * middle,
    text: (/** @type {any} */ one) => one.em <= RING_LABEL ? [one.label, one.em] : [`${one.label.slice(0, Math.floor(one.label.length * (RING_LABEL - 1) / one.em)).trimEnd()}…`, RING_LABEL],
    label: (/** @type {any} */ one) => Math.abs(turn(one)) > 90 ? { turn: turn(one) + 180, flipped: true } : { turn: turn(one), flipped: false },
    head: (/** @type {number} */ wave) => [middle, middle - view.radii[wave] * RING + 26], ring: (/** @type {number} */ wave) => [middle, view.radii[wave] * RING],
    first(/** @type {any} */ a, /** @type {any} */ b) {
      const to = radius(b) - RADIUS - 5, from = Math.min(a.x ? radius(a) + 18 + em(a) * EM : 14, to - 12), mid = (from + to) / 2, c = a.x ? a : b;
      return `M${polar(from, c)}C${polar(mid, c)} ${polar(mid, b)} ${polar(to, b)}`;
    },
    further(/** @type {any} */ a, /** @type {any} */ b) {
      const inwards = Math.min(radius(a), radius(b)) * 0.8;
      return `M${polar(radius(a) - 11, a)}C${polar(inwards, a)} ${polar(inwards, b)} ${polar(radius(b) - 12, b)}`;
    },
  };
}

/** What stays while the records stay. @type {WeakMap<any, any>} */
const indexes = new WeakMap();

/** Index what the map needs, once for each state of the records. @param {any} view @returns {any} */
export function map_index(view) {
  if (indexes.has(view)) return indexes.get(view);
  const by = new Map(view.nodes.map((/** @type {any} */ one) => [one.id, one]));
  /** @type {Map<string, any[]>} */ const named = new Map(view.nodes.map((/** @type {any} */ one) => [one.id, []]));
  /** @type {Map<number, any[]>} */ const waves = new Map();
  for (const one of view.nodes) {
    named.get(one.parent)?.push(one);
    if (!waves.has(one.x)) waves.set(one.x, []);
    waves.get(one.x)?.push(one);
  }
  for (const found of waves.values()) found.sort((a, b) => a.y - b.y);
  const way = (/** @type {string} */ id) => {
    const found = [];
    for (let one = by.get(id); one; one = by.get(one.parent)) found.unshift(one);
    return found;
  };
  /** @type {any} */ const made = { number: Math.random().toString(36).slice(2, 8), by, named, way, wave: (/** @type {any} */ one) => waves.get(one.x) };
  const { compare } = new Intl.Collator();
  made.listed = () => (made.sorted ||= [...view.nodes].sort((a, b) => compare(a.name, b.name)));
  made.places = (/** @type {boolean} */ is_rings) => is_rings ? (made.circles ||= circles(view)) : (made.columns ||= columns(view));
  indexes.set(view, made);
  return made;
}

/** What is heard for a person. @param {any} one @returns {string} */
export function words_of(one) {
  return one.id === "you" ? "You. Everything here starts with you."
    : [`${one.name}. ${one.word}.`, one.wave ? `Wave ${one.wave}.` : "", ...one.role].filter(Boolean).join(" ");
}
