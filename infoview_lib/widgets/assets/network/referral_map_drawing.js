/* Draw the referral map itself, and keep it while the rest of the step is drawn anew.

What is in view is drawn first; further people follow in idle moments, in blocks, so that thousands of
them never freeze the page. Every person ends up in the page, in the order of the tree. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Person} Person
 * @typedef {import("./referral_map.js").Tools} Tools
 * @typedef {import("./referral_map.js").Local} Local
 * @typedef {import("./referral_map.js").Shown} Shown
 * @typedef {import("./referral_map.js").How} How
 * @typedef {import("./views").MapIntroduction} Introduction
 *
 * @typedef {import("./referral_map_places.js").Places} Places
 * @typedef {import("./referral_map_places.js").Room} Room
 * @typedef {import("./referral_map_places.js").ReferralMapPlaces} Where
 *
 * @typedef {object} Block People who are drawn at once.
 * @property {Person[]} people
 * @property {SVGPathElement} further lines of further introductions
 * @property {SVGPathElement} threads a strand for each of them, or a ribbon
 * @property {SVGGElement} group
 * @property {boolean} drawn
 *
 * @typedef {object} Canvas The map as it stands in the page.
 * @property {SVGSVGElement} svg
 * @property {SVGSVGElement} heads the names of the waves: they stay while the map is scrolled
 * @property {How} how
 * @property {View} drawn_for
 * @property {Places} places
 * @property {Map<string, SVGGElement>} spots by id, of those who are drawn
 * @property {Block[]} blocks none before the first look
 * @property {Map<string, Introduction[]>} ends introductions by whom they are to
 * @property {View} [ends_of]
 * @property {SVGPathElement} way to who is chosen
 * @property {SVGPathElement} shade under it
 * @property {string[]} on_way
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

/** @param {import("../shared/runtime.js").Runtime & Where} iv */
export default function referral_map_drawing({ h, map_index, map_places }) {
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
   * @param {number} radius
   */
  function stage_mark(shape, stage, radius) {
    const key = `${shape} ${stage} ${radius}`;
    const mould = moulds.get(key) ?? new_mark(shape, stage, radius);
    moulds.set(key, mould);
    return mould.cloneNode(true);
  }

  /**
   * @param {string} shape
   * @param {string} stage
   * @param {number} radius
   */
  function new_mark(shape, stage, radius) {
    const path = (/** @type {string} */ d, /** @type {boolean} */ hollow) =>
      h("path", { d, "data-hollow": hollow ? "yes" : null });
    return h(
      "g",
      {
        class: `iv-map-mark iv-at-${stage}`,
        transform: `scale(${radius})`,
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
      stage_mark(one.shape, one.stage, 7),
    );
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

  const BLOCK = 40, // people in it
    AROUND = 310; // pixels above and below the student that are drawn before the first look
  const SMALLEST = 0.3,
    LARGEST = 2,
    LEGIBLE = 0.7; // zoom; below the last, only the names that fit are shown
  const WIDEST = 1152, // pixels of the map
    BESIDE = 16, // of the page left free beside it
    BELOW = 128, // of the window for what stands around it, always in sight
    FOOT = 65, // of the window for Back and Next, with a hairline
    LOWEST = 0.4; // of the window: where the map begins lower, one scrolls to it anyway
  const NAMES = { least: 11, most: 14 }, // pixels of a name
    NAMES_AFAR = { least: 18, most: 24 }; // and where a room full of people reads them
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
    if (!map.svg.isConnected) pane.append(map.heads, map.svg);
    Object.assign(map.how, how);
    map.show(view, how.shown);
    return pane;
  }

  /**
   * The page around the map; a map by itself keeps to its own place.
   * @param {Pick<Tools, "el" | "about">} tools
   */
  const page_of = ({ el, about }) =>
    about.traits ? null : el.closest(".jp-WindowedPanel-outer, .iv-host");

  /**
   * What the map may take of the window: as wide as the page, up to a point, and seen whole.
   * @param {Tools} tools
   * @returns {Room}
   */
  function map_room({ el, local, about }) {
    if (local.presents)
      return { wide: window.innerWidth - 48, high: window.innerHeight - 48, ...NAMES_AFAR };
    const page = page_of({ el, about }),
      free = page ? page.clientWidth - 2 * BESIDE : 0,
      // The column of text gets its width later than the page around it.
      wide = page ? Math.min(WIDEST, free) : el.clientWidth;
    const pane = local.map?.svg.parentElement,
      above = page && pane ? pane.getBoundingClientRect().top + page.scrollTop : 0;
    const begins_high = above > 0 && above < window.innerHeight * LOWEST;
    return {
      wide: wide > 0 ? wide : 736,
      // On a page of its own the map is seen whole before anybody scrolls.
      high: Math.max(320, window.innerHeight - (begins_high ? Math.ceil(above) + FOOT : BELOW)),
      ...NAMES,
    };
  }

  /**
   * Let the map reach beyond the column of text, in the middle of the page.
   * @param {Tools} tools
   * @param {Room} room
   */
  function widen({ el, local, about }, room) {
    const pane = local.map?.svg.parentElement;
    if (!pane || local.presents) return;
    pane.style.setProperty("--iv-map-high", `${room.high}px`);
    const page = page_of({ el, about });
    const own = el.getBoundingClientRect();
    if (!page || !own.width || room.wide <= own.width) {
      pane.style.width = pane.style.marginInlineStart = "";
      return;
    }
    const left = page.getBoundingClientRect().left + (page.clientWidth - room.wide) / 2;
    pane.style.width = `${room.wide}px`;
    pane.style.marginInlineStart = `${Math.round(left - own.left)}px`;
  }

  /**
   * Zoom so that the whole width is seen, or all of it.
   * @param {Tools} tools
   * @param {Places} places
   * @param {boolean} [all]
   */
  function map_fit(tools, places, all = false) {
    const room = map_room(tools),
      wide = (room.wide - 2) / places.wide,
      least = all ? SMALLEST : LEGIBLE + 0.05;
    // Columns and the outline are made for the width there is.
    const fits = places.shape === "rings" ? wide : 1;
    return Math.min(1, Math.max(least, all ? Math.min(fits, room.high / places.high) : fits));
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
    const svg = part("svg", { role: "group" }),
      heads = part("svg", { class: "iv-map-heads", "aria-hidden": "true" });
    /** @type {Canvas} */
    const map = {
      svg,
      heads,
      how: { ...how },
      drawn_for: view,
      places: map_places(view, local, map_room(tools)),
      spots: new Map(),
      blocks: [],
      ends: new Map(),
      way: part("path", {}),
      shade: part("path", {}),
      on_way: [],
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
    const folded_at = (/** @type {Event} */ { target }) =>
      (target instanceof Element && target.closest("[data-folded]")?.getAttribute("data-folded")) ||
      "";
    // Heard once for everybody, not by each of thousands of people.
    svg.addEventListener("click", (event) => {
      const id = of(event),
        fold = folded_at(event);
      if (local.drag && local.drag.far) return;
      if (id) map.how.open(id);
      else if (fold) map.how.unfold(fold);
    });
    svg.addEventListener("keydown", (event) => {
      const id = of(event),
        fold = folded_at(event);
      if (id) keys(map, id, event);
      else if (fold && (event.key === "Enter" || event.key === " ")) {
        map.how.unfold(fold);
        event.preventDefault();
        event.stopPropagation();
      }
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
      const room = map_room(tools);
      unfold(view, local, map_places(view, local, room).hidden);
      const places = map_places(view, local, room),
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
      svg.parentElement?.setAttribute("data-shape", places.shape);
      if (!first_look) {
        watch();
        widen(tools, room);
      }
      // Without moving the page.
      else
        requestAnimationFrame(() => {
          watch();
          resized();
          look_at("you");
        });
    }

    /** The page has another width now, or only now has one. */
    function resized() {
      // The page outlives what is drawn on it.
      if (!svg.isConnected) return sized?.disconnect();
      if (!tools.el.clientWidth) return; // out of sight
      const room = map_room(tools),
        places = map_places(map.drawn_for, local, room);
      if (places === map.places) widen(tools, room);
      else map.show(map.drawn_for, map.shown);
    }
    const sized = typeof ResizeObserver === "function" ? new ResizeObserver(resized) : null;
    /** Hear of other widths: of the page, and of the window the map fills alone. */
    function watch() {
      for (const one of [page_of(tools), tools.el, svg.parentElement]) if (one) sized?.observe(one);
    }

    /** @param {string} id */
    function look_at(id) {
      const pane = svg.parentElement,
        one = map_index(map.drawn_for).by.get(id);
      if (!pane || !one) return;
      const [x, y] = map.places.at(one);
      const { zoom = 1 } = local;
      pane.scrollTo(
        map.places.ring ? x * zoom - pane.clientWidth / 2 : x * zoom - 150,
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
    const { svg, heads } = map;
    const root = /** @type {Document | ShadowRoot} */ (svg.getRootNode());
    // Asked before the people are taken out, which drops the focus to the page.
    const has_focus = svg.contains(root.activeElement);
    svg.replaceChildren();
    heads.replaceChildren();
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
      on_way: [],
      lit: [],
      ready: false,
    });
    const back = part("g", {}, svg);
    map.shade = part("path", { class: "iv-map-shade" }, svg);
    const lines = part("g", {}, svg);
    map.way = part("path", { class: "iv-map-way", "data-key": "way" }, svg);
    map.idea = part("path", { class: "iv-map-idea", "data-key": "idea" }, svg);
    svg.style.setProperty("--iv-map-type", `${places.type}px`);
    name_waves(map, back);
    for (let n = 0; n < view.nodes.length; n += BLOCK) {
      const people = view.nodes.slice(n, n + BLOCK);
      map.blocks.push({
        people,
        further: part("path", { class: "iv-map-further" }, lines),
        threads: part("path", { class: places.ribbons ? "iv-map-ribbon" : "iv-map-line" }, lines),
        group: part("g", {}, svg),
        drawn: false,
      });
    }
    for (const one of places.more) draw_more(one, places, svg);
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
    const middle = places.at(view.nodes[0])[1];
    const is_near = (/** @type {Block} */ block) =>
      places.ring
        ? block.people[0].x < 2
        : block.people.some((one) => Math.abs(places.at(one)[1] - middle) < AROUND);
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
   * Show everybody who is chosen or spoken of, though they were folded.
   * @param {View} view
   * @param {Local} local
   * @param {Set<string>} hidden
   */
  function unfold(view, local, hidden) {
    const { by } = map_index(view);
    const wanted = [
      local.chosen,
      ...(local.lit ?? []),
      ...(local.way ?? []),
      ...(local.idea ?? []),
    ];
    for (const id of wanted) if (hidden.has(id)) local.unfolded?.add(by.get(id)?.parent ?? "");
  }

  /**
   * Write the name of each wave above it, with how many people are in it.
   * @param {Canvas} map
   * @param {SVGGElement} back
   */
  function name_waves({ places, heads, drawn_for }, back) {
    for (const wave of places.waves) {
      const [x, y] = places.head(wave),
        count = drawn_for.nodes.filter((one) => one.x === wave).length;
      if (places.ring) {
        const [cx, cy, r] = places.ring(wave);
        part("circle", { class: "iv-map-ring", cx, cy, r }, back);
      } else part("path", { class: "iv-map-column", d: `M${x - 8.5},0V${places.high}` }, back);
      const head = part(
        "text",
        { class: "iv-map-head", x, y, ...(places.ring ? { "text-anchor": "middle" } : {}) },
        places.ring ? back : heads,
      );
      // In a narrow column the longer name would run into the next one.
      const is_wide = places.head(2)[0] - places.head(1)[0] > 180;
      head.textContent =
        wave === 1 && is_wide && !places.ring ? "People you found" : `Wave ${wave}`;
      if (!places.ring)
        part("tspan", { class: "iv-map-count", dx: 8 }, head).textContent = String(count);
    }
  }

  /**
   * A row that stands for people who are folded.
   * @param {import("./referral_map_places.js").More} more
   * @param {Places} places
   * @param {SVGSVGElement} svg
   */
  function draw_more({ of, count, at: [x, y] }, places, svg) {
    const words = `and ${count} more`,
      from = of.id === "you" ? "you found" : `from ${of.name}`;
    const row = part(
      "g",
      {
        class: "iv-map-more",
        role: "button",
        tabindex: 0,
        "data-folded": of.id,
        "data-key": `more-${of.id}`,
        "aria-label": `${words} ${from}. Show them.`,
        transform: `translate(${x} ${y})`,
      },
      svg,
    );
    part(
      "rect",
      {
        class: "iv-map-ground",
        x: -4,
        y: -places.type,
        width: words.length * places.type * 0.62 + 16,
        height: places.type + 11,
      },
      row,
    );
    part("text", { class: "iv-map-name", x: 2, y: places.type * 0.35 }, row).textContent = words;
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
      { turn = 0, flipped = false, above = false, lift } = places.label(one),
      [label, em] = places.text(one),
      { type, radius } = places,
      you = one.id === "you" && places.shape === "columns",
      beside = you ? 0 : radius + 8,
      large = you ? type * 2 : type,
      wide = beside + em * large + 12;
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
    const top = Math.max(lift + large, radius + 3),
      bottom = Math.max(radius + 3, -lift + 5);
    part(
      "rect",
      {
        class: "iv-map-ground",
        x: flipped ? radius + 4 - wide : -radius - 4,
        y: -top,
        width: wide,
        height: top + (you ? 4 - lift : bottom),
        rx: 3,
        ...turned,
      },
      spot,
    );
    if (!you) {
      // Strands end before a mark, not under it.
      part("circle", { class: "iv-map-halo", r: radius + 2.5 }, spot);
      spot.append(stage_mark(one.shape, one.stage, radius));
    }
    part(
      "text",
      {
        class: you ? "iv-map-name iv-map-you" : "iv-map-name",
        x: above ? 0 : flipped ? -beside : beside,
        y: you ? -lift - 6 : -lift,
        ...(above ? { "text-anchor": "middle" } : flipped ? { "text-anchor": "end" } : {}),
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
    let threads = "",
      further = "";
    for (const one of block.people) {
      const spot = spots.get(one.id),
        hidden = !seen(one.id) || places.hidden.has(one.id);
      if (!spot) continue;
      spot.style.display = hidden ? "none" : "";
      spot.toggleAttribute("data-faint", !!shown && shown.on_way.has(one.id));
      // Those who are folded stay in the cord: it is as thick as they are many.
      if (seen(one.id)) threads += places.thread(one);
      if (hidden) continue;
      for (const edge of map.ends.get(one.id) || []) {
        const from = by.get(edge.from);
        if (!from || !seen(edge.from) || places.hidden.has(edge.from)) continue;
        if (!edge.is_first) further += places.further(from, one);
      }
    }
    block.threads.setAttribute("d", threads);
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
    // The names of the waves stay in sight, in a row of their own above the map.
    map.heads.style.display = places.shape === "columns" ? "" : "none";
    map.heads.setAttribute("viewBox", `0 0 ${places.wide} 36`);
    map.heads.setAttribute("width", String(Math.round(places.wide * zoom)));
    map.heads.setAttribute("height", String(Math.round(36 * zoom)));
    map.heads.style.marginBottom = `${-Math.round(36 * zoom)}px`;
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
    const to = found[found.length - 1];
    const is_first = found.every((one, n) => !n || one.parent === found[n - 1].id);
    const line = (/** @type {Person} */ one, /** @type {number} */ n) =>
      (one.parent === found[n].id ? places.first : places.further)(found[n], one);
    const d =
      found.length < 2 ? "" : is_first ? places.strand(to) : found.slice(1).map(line).join("");
    map.way.setAttribute("d", d);
    map.shade.setAttribute("d", d);
    for (const id of map.on_way) map.spots.get(id)?.removeAttribute("data-way");
    map.on_way = found.length < 2 ? [] : found.map((one) => one.id);
    for (const id of map.on_way) map.spots.get(id)?.setAttribute("data-way", "yes");
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

  return { mark_alone, map_pane, map_room, map_fit, map_zoom };
}
