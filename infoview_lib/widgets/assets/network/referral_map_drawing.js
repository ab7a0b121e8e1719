/* Draw the referral map itself, and keep it while the rest of the step is drawn anew.

Places come from the records' side: x and y in columns and rows, or rx and ry on rings. What is in
view is drawn first; further people follow in idle moments, in blocks, so that thousands of them
never freeze the page. Every person ends up in the page, in the order of the tree. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Person} Person
 * @typedef {import("./referral_map.js").Tools} Tools
 * @typedef {import("./referral_map.js").Local} Local
 * @typedef {import("./referral_map.js").Shown} Shown
 * @typedef {import("./referral_map.js").How} How
 * @typedef {import("./views").MapIntroduction} Introduction
 *
 * @typedef {[x: number, y: number]} Point in pixels at 100 %
 *
 * @typedef {object} Places Where everything stands, in columns or on rings.
 * @property {(one: Person) => Point} at
 * @property {number[]} waves
 * @property {number} wide
 * @property {number} high
 * @property {(one: Person) => [label: string, em: number]} text
 * @property {(one: Person) => { turn: number, flipped: boolean }} label how the name lies
 * @property {(wave: number) => Point} head where the name of a wave stands
 * @property {(wave: number) => [middle: number, radius: number]} [ring] on rings alone
 * @property {(a: Person, b: Person) => string} first the line of a first introduction
 * @property {(a: Person, b: Person) => string} further that of a further one
 *
 * @typedef {object} Index What stays while the records stay.
 * @property {string} number tells it from others
 * @property {Map<string, Person>} by id
 * @property {Map<string, Person[]>} named whom each named first
 * @property {(id: string) => Person[]} way from the student to a person
 * @property {(one: Person) => Person[]} wave everybody of one's wave, from the top
 * @property {() => Person[]} listed everybody by name
 * @property {(is_rings: boolean) => Places} places
 *
 * @typedef {object} Block People who are drawn at once.
 * @property {Person[]} people
 * @property {SVGPathElement} further lines of further introductions
 * @property {SVGPathElement} first those of first ones
 * @property {SVGGElement} group
 * @property {boolean} drawn
 *
 * @typedef {object} Canvas The map as it stands in the page.
 * @property {SVGSVGElement} svg
 * @property {How} how
 * @property {View} drawn_for
 * @property {Places} places
 * @property {Map<string, SVGGElement>} spots by id, of those who are drawn
 * @property {Block[]} blocks none before the first look
 * @property {Map<string, Introduction[]>} ends introductions by whom they are to
 * @property {View} [ends_of]
 * @property {SVGPathElement} way to who is chosen
 * @property {SVGPathElement} idea of one more introduction
 * @property {boolean} ready whether everybody is drawn
 * @property {Shown | null} shown
 * @property {string} chosen
 * @property {string[]} lit
 * @property {number} [zoom]
 * @property {Places} [zoomed]
 * @property {number} [thin] zoom at which names were thinned out; 0 when all are shown
 * @property {Shown | null} [thin_for]
 * @property {number} [thin_at] people drawn then
 * @property {(view: View, shown: Shown | null) => void} show
 * @property {(id: string) => void} look_at
 * @property {(id: string) => SVGGElement | undefined} spot
 *
 * @typedef {ReturnType<typeof referral_map_drawing>} ReferralMapDrawing
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function referral_map_drawing({ find, h }) {
  const ROW = 30,
    COLUMN = 262,
    FIRST = 128,
    LEFT = 22,
    TOP = 52,
    EM = 15,
    RADIUS = 7; // pixels at 100 %
  const RING = 200,
    RING_LABEL = 8.5,
    EDGE = 190; // pixels between rings, em of a name on them, pixels around them

  /**
   * Outlines around 0, 0 with radius 1; the same shapes as in the saved picture.
   * @type {Record<string, string>}
   */
  const SHAPES = {
    ring: "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
    half_circle: "M0,-1A1,1 0 0 0 0,1Z",
    triangle_outline: "M0,-1L1.05,.8H-1.05Z",
    diamond: "M0,-1.2L1.2,0L0,1.2L-1.2,0Z",
    square: "M-.9,-.9H.9V.9H-.9Z",
    cross: "M-.85,-.85L.85,.85M.85,-.85L-.85,.85",
    dash: "M-1,0H1",
    star:
      "M0,-1.25L.33,-.45L1.19,-.39L.53,.17L.74,1.01" +
      "L0,.55L-.74,1.01L-.53,.17L-1.19,-.39L-.33,-.45Z",
    you: "M-1,1V-.1L0,-1.1L1,-.1V1Z",
  };
  const HOLLOW = new Set([
    "ring",
    "dotted_ring",
    "triangle_outline",
    "diamond_outline",
    "cross",
    "dash",
  ]);
  /** @type {Record<string, string>} */
  const OUTLINE = { dotted_ring: "ring", circle: "ring", diamond_outline: "diamond" };
  /**
   * Marks made once and copied.
   * @type {Map<string, SVGGElement>}
   */
  const moulds = new Map();

  /**
   * The mark of a stage around 0, 0.
   * @param {string} shape
   * @param {string} stage
   */
  function stage_mark(shape, stage) {
    const key = `${shape} ${stage}`;
    const mould = moulds.get(key) ?? new_mark(shape, stage);
    moulds.set(key, mould);
    return mould.cloneNode(true);
  }

  /**
   * @param {string} shape
   * @param {string} stage
   */
  function new_mark(shape, stage) {
    const path = (/** @type {string} */ d, /** @type {boolean} */ hollow) =>
      h("path", { d, "data-hollow": hollow ? "yes" : null });
    return h(
      "g",
      {
        class: `iv-map-mark iv-at-${stage}`,
        transform: `scale(${RADIUS})`,
        "data-dotted": shape === "dotted_ring" ? "yes" : null,
      },
      shape === "half_circle" && path(SHAPES.ring, true),
      path(SHAPES[OUTLINE[shape] || shape] || SHAPES.ring, HOLLOW.has(shape)),
    );
  }

  /**
   * A mark of its own, as for the legend.
   * @param {{ shape: string, stage: string }} one
   * @param {number} [side]
   */
  function mark_alone(one, side = 22) {
    return h(
      "svg",
      { width: side, height: side, viewBox: "-11 -11 22 22", "aria-hidden": "true" },
      stage_mark(one.shape, one.stage),
    );
  }

  /**
   * Where everything stands with waves as columns.
   * @param {View} view
   * @returns {Places}
   */
  function columns(view) {
    const x_of = (/** @type {{ x: number }} */ one) =>
      LEFT + (one.x ? FIRST + (one.x - 1) * COLUMN : 0);
    /** @type {Places["at"]} */
    const at = (one) => [x_of(one), TOP + one.y * ROW];
    const waves = [...new Set(view.nodes.map((one) => one.x))].filter(Boolean);
    const last = Math.max(0, ...waves);
    return {
      at,
      waves,
      label: () => ({ turn: 0, flipped: false }),
      text: (/** @type {Person} */ one) => [one.label, one.em],
      wide: x_of({ x: last }) + (last ? COLUMN - 30 : 200),
      high: TOP + (Math.max(...view.nodes.map((one) => one.y)) + 1) * ROW,
      head: (/** @type {number} */ wave) => [x_of({ x: wave }) - RADIUS, 22],
      first(/** @type {Person} */ a, /** @type {Person} */ b) {
        const [xa, ya] = at(a),
          [x, yb] = at(b),
          xb = x - RADIUS - 5;
        // A line begins behind the name, and bends only in the last stretch, so that it crosses no
        // other name of that column.
        const behind = Math.min(xa + 18 + a.em * EM, xb - 12),
          bend = Math.max(behind, xb - 56),
          mid = (bend + xb) / 2;
        return `M${behind},${ya}H${bend}C${mid},${ya} ${mid},${yb} ${xb},${yb}`;
      },
      further(/** @type {Person} */ a, /** @type {Person} */ b) {
        const [xa, ya] = at(a),
          [x, yb] = at(b),
          xb = x - RADIUS - 5;
        // A second line leaves on the side where no names stand; further apart it bows further out,
        // so that two of them part.
        const left = Math.min(xa, xb) - Math.min(48, 16 + Math.abs(yb - ya) / 12);
        return `M${xa - RADIUS - 3},${ya}C${left},${ya} ${left},${yb} ${xb},${yb}`;
      },
    };
  }

  /**
   * Where everything stands with waves as rings.
   * @param {View} view
   * @returns {Places}
   */
  function circles(view) {
    const outer = (view.radii[view.radii.length - 1] || 1) * RING,
      middle = outer + EDGE;
    /** @type {Places["at"]} */
    const at = (one) => [middle + one.rx * outer, middle + one.ry * outer];
    const polar = (/** @type {number} */ radius, /** @type {Person} */ { rx, ry }) => {
      const long = Math.hypot(rx, ry) || 1;
      const place = (/** @type {number} */ side) => (middle + (radius * side) / long).toFixed(1);
      return `${place(rx)},${place(ry)}`;
    };
    const shortened = (/** @type {Person} */ { label, em }) =>
      `${label.slice(0, Math.floor((label.length * (RING_LABEL - 1)) / em)).trimEnd()}…`;
    const radius = (/** @type {Person} */ one) => (view.radii[one.x] ?? 1) * RING;
    const em = (/** @type {Person} */ one) => Math.min(one.em, RING_LABEL);
    const turn = (/** @type {Person} */ one) =>
      one.x ? (Math.atan2(one.ry, one.rx) * 180) / Math.PI : 0;
    return {
      at,
      waves: view.radii.slice(1).map((_, n) => n + 1),
      wide: 2 * middle,
      high: 2 * middle,
      text: (/** @type {Person} */ one) =>
        one.em <= RING_LABEL ? [one.label, one.em] : [shortened(one), RING_LABEL],
      label: (/** @type {Person} */ one) =>
        // A name on the left half would stand on its head.
        Math.abs(turn(one)) > 90
          ? { turn: turn(one) + 180, flipped: true }
          : { turn: turn(one), flipped: false },
      head: (/** @type {number} */ wave) => [middle, middle - view.radii[wave] * RING + 26],
      ring: (/** @type {number} */ wave) => [middle, view.radii[wave] * RING],
      first(/** @type {Person} */ a, /** @type {Person} */ b) {
        const to = radius(b) - RADIUS - 5,
          from = Math.min(a.x ? radius(a) + 18 + em(a) * EM : 14, to - 12),
          mid = (from + to) / 2,
          c = a.x ? a : b;
        return `M${polar(from, c)}C${polar(mid, c)} ${polar(mid, b)} ${polar(to, b)}`;
      },
      further(/** @type {Person} */ a, /** @type {Person} */ b) {
        // Names stand outside their ring; a second line goes inside of it, where it covers none.
        const inwards = Math.min(radius(a), radius(b)) * 0.8;
        const bend = `${polar(inwards, a)} ${polar(inwards, b)}`;
        return `M${polar(radius(a) - 11, a)}C${bend} ${polar(radius(b) - 12, b)}`;
      },
    };
  }

  /**
   * What stays while the records stay.
   * @type {WeakMap<View, Index>}
   */
  const indexes = new WeakMap();

  /**
   * Index what the map needs, once for each state of the records.
   * @param {View} view
   */
  function map_index(view) {
    const made = indexes.get(view) ?? new_index(view);
    indexes.set(view, made);
    return made;
  }

  /**
   * @param {View} view
   * @returns {Index}
   */
  function new_index(view) {
    const by = new Map(view.nodes.map((one) => [one.id, one]));
    /** @type {Map<string, Person[]>} */
    const named = new Map(view.nodes.map((one) => [one.id, []]));
    /** @type {Map<number, Person[]>} */
    const waves = new Map();
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
    const { compare } = new Intl.Collator();
    /** @type {{ sorted?: Person[], circles?: Places, columns?: Places }} */
    const kept = {};
    return {
      // Two states of the records may hold as many people; only a name of its own tells them apart.
      number: Math.random().toString(36).slice(2, 8),
      by,
      named,
      way,
      wave: (one) => waves.get(one.x) ?? [],
      listed: () => (kept.sorted ||= [...view.nodes].sort((a, b) => compare(a.name, b.name))),
      places: (is_rings) =>
        is_rings ? (kept.circles ||= circles(view)) : (kept.columns ||= columns(view)),
    };
  }

  /**
   * What is heard for a person.
   * @param {Person} one
   * @returns {string}
   */
  function words_of(one) {
    return one.id === "you"
      ? "You. Everything here starts with you."
      : [`${one.name}. ${one.word}.`, one.wave ? `Wave ${one.wave}.` : "", ...one.role]
          .filter(Boolean)
          .join(" ");
  }

  const BLOCK = 40; // people in it
  const AROUND = 13; // rows above and below the student that are drawn before the first look
  const SMALLEST = 0.3,
    LARGEST = 2,
    LEGIBLE = 0.7; // zoom; below the last, only the names that fit are shown
  const FAR = 13; // pixels of a name seen from afar
  const NAMESPACE = "http://www.w3.org/2000/svg";

  /**
   * An element without what `h` knows of: thousands are made of these.
   * @template {keyof SVGElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {Record<string, string | number>} facts
   * @param {Element} [parent]
   */
  function part(tag, facts, parent) {
    const made = document.createElementNS(NAMESPACE, tag);
    for (const name in facts) made.setAttribute(name, String(facts[name]));
    parent?.append(made);
    return made;
  }

  /**
   * The pane with the map in it.
   * @param {View} view
   * @param {Tools} tools
   * @param {How} how what can be done from here
   */
  function map_pane(view, tools, how) {
    const { local } = tools;
    const map = (local.map ||= new_map(view, tools, how));
    const pane = h("div", {
      class: "iv-map-pane",
      "data-key": "iv-map-pane",
      "data-own": "map",
      on: dragging(local),
    });
    if (!map.svg.isConnected) pane.append(map.svg);
    Object.assign(map.how, how);
    map.show(view, how.shown);
    return pane;
  }

  /**
   * Zoom so that the whole width is seen, or all of it.
   * @param {Tools} tools
   * @param {Places} places
   * @param {boolean} [all]
   */
  function map_fit(tools, places, all = false) {
    const pane = find(tools, ".iv-map-pane");
    const wide = ((pane?.clientWidth || tools.el.clientWidth - 44) - 4) / places.wide;
    const least = all ? SMALLEST : LEGIBLE + 0.05;
    return Math.min(
      1,
      Math.max(least, all ? Math.min(wide, (window.innerHeight * 0.7 - 4) / places.high) : wide),
    );
  }

  /**
   * Keep a zoom within bounds.
   * @param {number} zoom
   */
  const map_zoom = (zoom) => Math.min(LARGEST, Math.max(SMALLEST, zoom));

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {How} how
   * @returns {Canvas}
   */
  function new_map(view, tools, how) {
    const { local } = tools;
    const svg = part("svg", { role: "group" });
    /** @type {Canvas} */
    const map = {
      svg,
      how: { ...how },
      drawn_for: view,
      places: map_index(view).places(!!local.rings),
      spots: new Map(),
      blocks: [],
      ends: new Map(),
      way: part("path", {}),
      idea: part("path", {}),
      ready: false,
      shown: null,
      chosen: "",
      lit: [],
      show,
      look_at,
      spot,
    };
    const of = (/** @type {Event} */ { target }) => {
      const spot = target instanceof Element && target.closest(".iv-map-spot");
      return (spot && spot.getAttribute("data-id")) || "";
    };
    // Heard once for everybody, not by each of thousands of people.
    svg.addEventListener("click", (event) => {
      const id = of(event);
      if (id && !(local.drag && local.drag.far)) map.how.open(id);
    });
    svg.addEventListener("keydown", (event) => {
      const id = of(event);
      if (id) keys(map, id, event);
    });
    svg.addEventListener("focusin", (event) => {
      const id = of(event);
      if (id && id !== local.chosen) map.how.choose(id, false);
    });

    /**
     * @param {View} view
     * @param {Shown | null} shown
     */
    function show(view, shown) {
      const places = map_index(view).places(!!local.rings),
        first_look = !map.blocks.length;
      if (first_look || map.drawn_for !== view || map.places !== places)
        rebuild(map, view, places, local);
      if (map.shown !== shown) {
        map.shown = shown;
        for (const block of map.blocks) if (block.drawn) veil(map, block);
      }
      const zoom = (local.zoom ||= map_fit(tools, places));
      if (map.zoom !== zoom || map.zoomed !== places) zoom_to(map, zoom, places);
      thin_out(map);
      point_out(map, local);
      if (first_look) requestAnimationFrame(() => look_at("you")); // without moving the page
    }

    /** @param {string} id */
    function look_at(id) {
      const pane = svg.parentElement,
        one = map_index(map.drawn_for).by.get(id);
      if (!pane || !one) return;
      const [x, y] = map.places.at(one);
      const { zoom = 1 } = local;
      pane.scrollTo(
        local.rings ? x * zoom - pane.clientWidth / 2 : x * zoom - 150,
        y * zoom - pane.clientHeight / 2,
      );
    }

    /**
     * The element of a person, drawn now if it was not yet.
     * @param {string} id
     */
    function spot(id) {
      if (!map.spots.has(id)) {
        const block = map.blocks.find(({ people }) => people.some((one) => one.id === id));
        if (block) fill(map, block);
      }
      return map.spots.get(id);
    }

    return map;
  }

  /**
   * @param {Canvas} map
   * @param {View} view
   * @param {Places} places
   * @param {Local} local
   */
  function rebuild(map, view, places, local) {
    const { svg } = map;
    const root = /** @type {Document | ShadowRoot} */ (svg.getRootNode());
    // Asked before the people are taken out, which drops the focus to the page.
    const has_focus = svg.contains(root.activeElement);
    svg.replaceChildren();
    svg.setAttribute(
      "aria-label",
      local.rings
        ? "People, from you in the middle to the newest referrals"
        : "People, from you on the left to the newest referrals",
    );
    Object.assign(map, {
      drawn_for: view,
      places,
      spots: new Map(),
      blocks: [],
      shown: null,
      chosen: "",
      lit: [],
      ready: false,
    });
    const back = part("g", {}, svg);
    const lines = part("g", {}, svg);
    map.way = part("path", { class: "iv-map-way", "data-key": "way" }, svg);
    map.idea = part("path", { class: "iv-map-idea", "data-key": "idea" }, svg);
    for (const wave of places.waves) {
      if (places.ring) {
        const [middle, r] = places.ring(wave);
        part("circle", { class: "iv-map-ring", cx: middle, cy: middle, r }, back);
      }
      const [x, y] = places.head(wave);
      part(
        "text",
        { class: "iv-map-head", x, y, ...(places.ring ? { "text-anchor": "middle" } : {}) },
        back,
      ).textContent = wave === 1 && !places.ring ? "Wave 1: you found them" : `Wave ${wave}`;
    }
    for (let n = 0; n < view.nodes.length; n += BLOCK) {
      const people = view.nodes.slice(n, n + BLOCK);
      map.blocks.push({
        people,
        further: part("path", { class: "iv-map-further" }, lines),
        first: part("path", { class: "iv-map-line" }, lines),
        group: part("g", {}, svg),
        drawn: false,
      });
    }
    // Turning columns into rings moves people, not introductions.
    if (map.ends_of !== view) {
      map.ends = new Map();
      map.ends_of = view;
      for (const edge of view.edges) {
        const found = map.ends.get(edge.to) ?? [];
        found.push(edge);
        map.ends.set(edge.to, found);
      }
    }
    const middle = view.nodes[0].y;
    const is_near = (/** @type {Block} */ block) =>
      places.ring
        ? block.people[0].x < 2
        : block.people.some((one) => Math.abs(one.y - middle) < AROUND);
    for (const block of map.blocks) if (is_near(block)) fill(map, block);
    if (has_focus) map.spot(local.chosen)?.focus({ preventScroll: true });
    // Safari has no idle moments to wait for.
    const later =
      window.requestIdleCallback ?? ((/** @type {() => void} */ call) => setTimeout(call, 15));
    const go_on = () => {
      // A newer drawing has begun; its own idle moments fill it.
      if (map.drawn_for !== view || map.places !== places) return;
      const next = map.blocks.find((one) => !one.drawn);
      if (next) {
        fill(map, next);
        later(go_on, { timeout: 250 });
      } else {
        map.ready = true;
        svg.setAttribute("data-ready", "yes");
      }
    };
    svg.removeAttribute("data-ready");
    if (map.blocks.every((one) => one.drawn)) go_on();
    else later(go_on, { timeout: 250 });
  }

  /**
   * @param {Canvas} map
   * @param {Block} block
   */
  function fill(map, block) {
    if (block.drawn) return;
    block.drawn = true;
    const made = document.createDocumentFragment();
    for (const one of block.people) {
      const spot = draw_spot(one, map.places);
      map.spots.set(one.id, spot);
      made.append(spot);
    }
    block.group.append(made);
    veil(map, block);
    if (map.chosen) {
      const spot = map.spots.get(map.chosen);
      spot?.setAttribute("tabindex", "0");
    }
    if (map.lit.length)
      for (const one of block.people)
        if (map.lit.includes(one.id)) map.spots.get(one.id)?.setAttribute("data-lit", "yes");
  }

  /**
   * @param {Person} one
   * @param {Places} places
   */
  function draw_spot(one, places) {
    const [x, y] = places.at(one),
      { turn, flipped } = places.label(one),
      [label, em] = places.text(one),
      wide = 30 + em * 15;
    const spot = part("g", {
      class: "iv-map-spot",
      role: "button",
      tabindex: -1,
      "data-id": one.id,
      "data-key": `at-${one.id}`,
      "aria-label": words_of(one),
      "aria-pressed": "false",
      transform: `translate(${x} ${y})`,
    });
    /** @type {Record<string, string>} */
    const turned = turn ? { transform: `rotate(${turn.toFixed(2)})` } : {};
    part(
      "rect",
      {
        class: "iv-map-ground",
        x: flipped ? 11 - wide : -11,
        y: -13,
        width: wide,
        height: 26,
        rx: 13,
        ...turned,
      },
      spot,
    );
    spot.append(stage_mark(one.shape, one.stage));
    part(
      "text",
      {
        class: "iv-map-name",
        x: flipped ? -14 : 14,
        y: 5,
        ...(flipped ? { "text-anchor": "end" } : {}),
        ...turned,
      },
      spot,
    ).textContent = label;
    return spot;
  }

  /**
   * Show of a block who is to be shown, with the lines between them.
   * @param {Canvas} map
   * @param {Block} block
   */
  function veil(map, block) {
    const { shown, places, spots } = map,
      { by } = map_index(map.drawn_for);
    const seen = (/** @type {string} */ id) => !shown || shown.ids.has(id) || shown.on_way.has(id);
    let first = "",
      further = "";
    for (const one of block.people) {
      const spot = spots.get(one.id),
        hidden = !seen(one.id);
      if (!spot) continue;
      spot.style.display = hidden ? "none" : "";
      spot.toggleAttribute("data-faint", !!shown && shown.on_way.has(one.id));
      if (hidden) continue;
      for (const edge of map.ends.get(one.id) || []) {
        const from = by.get(edge.from);
        if (!from || !seen(edge.from)) continue;
        if (edge.is_first) first += places.first(from, one);
        else further += places.further(from, one);
      }
    }
    block.first.setAttribute("d", first);
    block.further.setAttribute("d", further);
  }

  /**
   * @param {Canvas} map
   * @param {number} zoom
   * @param {Places} places
   */
  function zoom_to(map, zoom, places) {
    const { svg } = map,
      pane = svg.parentElement,
      before = map.zoomed === places && map.zoom;
    const middle = pane &&
      before && {
        x: (pane.scrollLeft + pane.clientWidth / 2) / before,
        y: (pane.scrollTop + pane.clientHeight / 2) / before,
      };
    svg.setAttribute("viewBox", `0 0 ${places.wide} ${places.high}`);
    svg.setAttribute("width", String(Math.round(places.wide * zoom)));
    svg.setAttribute("height", String(Math.round(places.high * zoom)));
    svg.toggleAttribute("data-far", zoom < LEGIBLE);
    svg.style.setProperty("--iv-map-far", `${FAR / zoom}px`);
    Object.assign(map, { zoom, zoomed: places });
    if (middle)
      pane.scrollTo(
        middle.x * zoom - pane.clientWidth / 2,
        middle.y * zoom - pane.clientHeight / 2,
      );
  }

  /**
   * From afar, keep the names that touch no other: who named others first.
   * @param {Canvas} map
   */
  function thin_out(map) {
    const { zoom = 1, places, shown } = map;
    const room = (FAR * 1.35) / zoom,
      wide = 230 - 14 / zoom;
    // On rings names are turned; which of them touch cannot be told from two heights.
    const key = zoom < LEGIBLE && !places.ring ? zoom : 0;
    if (map.thin === key && map.thin_for === shown && map.thin_at === map.spots.size) return;
    Object.assign(map, { thin: key, thin_for: shown, thin_at: map.spots.size });
    /** @type {Map<number, number[]>} */
    const taken = new Map();
    const worth = [...map.drawn_for.nodes].sort((a, b) => b.names.length - a.names.length);
    for (const one of key ? worth : []) {
      const spot = map.spots.get(one.id),
        [x, y] = places.at(one),
        near = taken.get(x) || [];
      if (!spot || spot.style.display === "none") continue;
      const fits =
        (one.em * 0.8 * FAR) / zoom <= wide && near.every((other) => Math.abs(other - y) >= room);
      spot.toggleAttribute("data-fits", fits);
      if (fits) taken.set(x, [...near, y]);
    }
  }

  /**
   * Mark who is chosen with the way to them, who is spoken of, what might be.
   * @param {Canvas} map
   * @param {Local} local
   */
  function point_out(map, local) {
    const { places } = map,
      { by, way } = map_index(map.drawn_for);
    if (map.chosen !== local.chosen) {
      const old = map.spots.get(map.chosen),
        now = map.spot(local.chosen);
      old?.setAttribute("tabindex", "-1");
      old?.setAttribute("aria-pressed", "false");
      now?.setAttribute("tabindex", "0");
      now?.setAttribute("aria-pressed", "true");
      map.chosen = local.chosen;
    }
    const people = (/** @type {string[]} */ ids) => ids.flatMap((id) => by.get(id) ?? []);
    const found = local.way?.length ? people(local.way) : way(local.chosen);
    const line = (/** @type {Person} */ one, /** @type {number} */ n) =>
      (one.parent === found[n].id ? places.first : places.further)(found[n], one);
    map.way.setAttribute("d", found.slice(1).map(line).join(""));
    const [a, b] = people(local.idea ?? []);
    map.idea.setAttribute("d", a && b ? places.further(a, b) : "");
    const lit = local.lit || [];
    if (map.lit !== lit) {
      for (const id of map.lit) map.spots.get(id)?.removeAttribute("data-lit");
      for (const id of lit) map.spots.get(id)?.setAttribute("data-lit", "yes");
      map.lit = lit;
    }
  }

  /**
   * @param {Canvas} map
   * @param {string} id
   * @param {KeyboardEvent} event
   */
  function keys(map, id, event) {
    const index = map_index(map.drawn_for),
      one = index.by.get(id),
      { how } = map;
    if (!one) return;
    const seen = (/** @type {Person} */ other) => map.spot(other.id)?.style.display !== "none";
    const wave = index.wave(one),
      at = wave.indexOf(one);
    /** @type {Record<string, () => Person | undefined>} */
    const to = {
      ArrowLeft: () => index.by.get(one.parent),
      ArrowRight: () => index.named.get(id)?.find(seen),
      ArrowUp: () => wave.slice(0, at).reverse().find(seen),
      ArrowDown: () => wave.slice(at + 1).find(seen),
      Home: () => index.by.get("you"),
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") how.open(id);
    else if (event.key === "+" || event.key === "=") how.zoom(1.25);
    else if (event.key === "-") how.zoom(0.8);
    else if (event.key in to) {
      const found = to[event.key]();
      if (found) how.choose(found.id);
    } else return;
    event.preventDefault();
    // JupyterLab has shortcuts of its own on the same keys.
    event.stopPropagation();
  }

  /**
   * Let a drag move what is seen; a press without a move stays a click.
   * @param {Local} local
   * @returns {import("../shared/tools").Heard<HTMLDivElement>}
   */
  function dragging(local) {
    return {
      pointerdown: (e) => {
        const pane = e.currentTarget;
        // A finger scrolls the pane by itself.
        local.drag = e.pointerType === "mouse" && {
          x: e.clientX + pane.scrollLeft,
          y: e.clientY + pane.scrollTop,
          far: false,
        };
      },
      pointermove: (e) => {
        const { drag } = local,
          pane = e.currentTarget;
        if (!drag || !e.buttons) return;
        const [left, top] = [drag.x - e.clientX, drag.y - e.clientY];
        // A hand trembles by a few pixels when it clicks.
        drag.far ||= Math.hypot(left - pane.scrollLeft, top - pane.scrollTop) > 4;
        if (drag.far) pane.scrollTo(left, top);
      },
    };
  }

  return { mark_alone, map_index, map_pane, map_fit, map_zoom };
}
