/* Say where everything on the referral map stands, for the room there is.

Columns, an outline on a narrow screen, or rings (`referral_map_rings.js`). One strand is one person: a line to a person holds a
strand for each who came through them, so the most helpful contact has the thickest cord. The order
and the rows come from the records' side, the same as in the saved picture; here they become pixels. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Person} Person
 * @typedef {import("./referral_map.js").Local} Local
 *
 * @typedef {[x: number, y: number]} Point in pixels at 100 %
 *
 * @typedef {object} Room What there is to draw in.
 * @property {number} wide pixels
 * @property {number} high pixels
 * @property {number} least pixels of the smallest name
 * @property {number} most pixels of the largest
 *
 * @typedef {object} Label How a name lies beside its mark.
 * @property {number} [turn] degrees
 * @property {boolean} [flipped]
 * @property {boolean} [above] midway above the mark
 * @property {number} lift pixels from the middle of the mark up to the line of the name
 *
 * @typedef {object} More A row that stands for people who are folded.
 * @property {Person} of who referred the student to them
 * @property {number} count
 * @property {Point} at
 *
 * @typedef {object} Places Where everything stands.
 * @property {"columns" | "outline" | "rings"} shape
 * @property {(one: Person) => Point} at
 * @property {number[]} waves
 * @property {number} wide
 * @property {number} high
 * @property {number} type pixels of a name
 * @property {number} radius of a mark
 * @property {(one: Person) => [label: string, em: number]} text
 * @property {(one: Person) => Label} label
 * @property {(wave: number) => Point} head where the name of a wave stands
 * @property {(wave: number) => [x: number, y: number, radius: number]} [ring] on rings alone
 * @property {(a: Person, b: Person) => string} first the line of a first introduction
 * @property {(a: Person, b: Person) => string} further that of a further one
 * @property {(one: Person) => string} thread what is drawn for a person: a strand, or a ribbon
 * @property {(one: Person) => string} strand from the student all the way to a person
 * @property {boolean} ribbons whether threads are areas: so many people came that strands would touch
 * @property {Set<string>} hidden who is folded
 * @property {More[]} more
 *
 * @typedef {object} Index What stays while the records stay.
 * @property {string} number tells it from others
 * @property {Map<string, Person>} by id
 * @property {Map<string, Person[]>} named whom each named first
 * @property {Map<string, number>} nth place in the order of the tree
 * @property {Map<string, number>} behind how many came through each person, themselves included
 * @property {(id: string) => Person[]} way from the student to a person
 * @property {(one: Person) => Person[]} wave everybody of one's wave, from the top
 * @property {() => Person[]} listed everybody by name
 *
 * @typedef {ReturnType<typeof referral_map_places>} ReferralMapPlaces
 */

/** @param {import("../shared/runtime.js").Runtime & import("./referral_map_rings.js").ReferralMapRings} iv */
export default function referral_map_places({ map_rings }) {
  const LEFT = 8,
    TOP = 50,
    NAME = 15, // from the middle of a mark to its name
    TALL = 12, // a row is so much higher than the type in it
    WIDEST = 300, // of a column
    ROOMY = 12.5, // em of the narrowest column: below, most names would be cut
    STRAND = 3 / 32, // rows, as on the records' side
    MOST_STRANDS = 28, // rows of strands would grow beyond what a cord may take
    THINNEST = 1.4, // pixels between strands; closer, they are one ribbon
    NARROW = 600, // pixels; below, everybody stands in an outline
    BUNDLE = 12, // pixels of the cord to a row of folded people
    LEAVES = 8; // people who referred nobody, shown before the rest is folded

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
    /** @type {Map<string, number>} */
    const behind = new Map();
    // The order is that of the tree: from its end, everybody behind a person is counted before them.
    for (const one of [...view.nodes].reverse()) {
      const all = (behind.get(one.id) ?? 0) + 1;
      behind.set(one.id, all);
      behind.set(one.parent, (behind.get(one.parent) ?? 0) + all);
    }
    const { compare } = new Intl.Collator();
    /** @type {{ sorted?: Person[] }} */
    const kept = {};
    return {
      // Two states of the records may hold as many people; only a name of its own tells them apart.
      number: Math.random().toString(36).slice(2, 8),
      by,
      named,
      nth: new Map(view.nodes.map((one, n) => [one.id, n])),
      behind,
      way,
      wave: (one) => waves.get(one.x) ?? [],
      listed: () => (kept.sorted ||= [...view.nodes].sort((a, b) => compare(a.name, b.name))),
    };
  }

  /**
   * Who is folded away, and the rows of those who are not.
   * @param {View} view
   * @param {Set<string>} unfolded ids of those whose people are all shown
   * @param {number} [room] rows that can be seen at once; where all fit, nobody is folded
   */
  function rows_of(view, unfolded, room = 0) {
    const { named } = map_index(view),
      fits = Math.max(...view.nodes.map((one) => one.y)) + 1 <= room;
    /** @type {Set<string>} */
    const hidden = new Set();
    /** @type {Map<string, Person[]>} who is folded, by whom they are from */
    const folded = new Map();
    for (const [id, found] of named) {
      const leaves = found.filter((one) => !named.get(one.id)?.length);
      // One row for a single person would save nothing.
      if (fits || leaves.length <= LEAVES + 1 || unfolded.has(id)) continue;
      folded.set(id, leaves.slice(LEAVES));
      for (const one of leaves.slice(LEAVES)) hidden.add(one.id);
    }
    const gone = [...folded.values()].flatMap((found) => found.slice(1).map((one) => one.y));
    gone.sort((a, b) => a - b);
    const risen = (/** @type {number} */ y) => {
      let low = 0,
        high = gone.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (gone[mid] < y) low = mid + 1;
        else high = mid;
      }
      return y - low;
    };
    /** @type {Map<string, [number, number]>} */
    const ends = new Map();
    /** @type {Map<string, number>} */
    const rows = new Map();
    for (const one of [...view.nodes].reverse()) {
      const found = named.get(one.id) ?? [],
        low = ends.get(found[0]?.id)?.[0] ?? one.y,
        high = ends.get(found[found.length - 1]?.id)?.[1] ?? one.y;
      ends.set(one.id, [low, high]);
      // Midway in what is left of the branch, and as far from there as before.
      rows.set(one.id, (risen(low) + risen(high)) / 2 + one.y - (low + high) / 2);
    }
    for (const found of folded.values())
      for (const one of found) rows.set(one.id, rows.get(found[0].id) ?? 0);
    return { hidden, folded, rows };
  }

  /**
   * Cut a name to the room it has.
   * @param {Person} one
   * @param {number} room em
   * @returns {[label: string, em: number]}
   */
  function cut({ label, em }, room) {
    if (em <= room) return [label, em];
    const letters = Math.max(1, Math.floor((label.length * (room - 1)) / em));
    return [`${label.slice(0, letters).trimEnd()}…`, room];
  }

  /**
   * Where everything stands with waves as columns.
   * @param {View} view
   * @param {Room} room
   * @param {Set<string>} unfolded
   * @returns {Places}
   */
  function columns(view, room, unfolded) {
    const { by, named, nth, behind, way } = map_index(view),
      fit = (room.high - TOP - TALL) / (room.least + TALL),
      { hidden, folded, rows } = rows_of(view, unfolded, fit);
    const waves = [...new Set(view.nodes.map((one) => one.x))].filter(Boolean),
      last = Math.max(1, ...waves),
      count = Math.max(...rows.values()) + 1,
      people = view.nodes.length - 1;
    const most = room.most + TALL + 8,
      fair = (room.high - TOP - TALL) / count;
    // Where not everybody fits, rows are as close as the smallest name allows, and the pane scrolls.
    const row = Math.min(most, Math.max(room.least + TALL, fair)),
      begin = Math.min(200, Math.max(64, room.wide * 0.13)),
      narrow = (room.wide - begin - 4) / last / ROOMY,
      type = Math.max(room.least, Math.min(room.most, row - TALL, narrow)),
      radius = 4 + type * 0.19;
    const column = Math.min(
        Math.max(WIDEST, type * 22),
        Math.max(type * ROOMY, (room.wide - begin - 4) / last),
      ),
      bend = Math.min(78, Math.max(26, column * 0.28)),
      run = column - bend;
    const fine = row * STRAND * Math.min(1, MOST_STRANDS / people),
      ribbons = people > MOST_STRANDS * 2 || fine < THINNEST,
      // Whole pixels keep thin lines crisp.
      gap = ribbons ? fine : Math.max(1.5, Math.floor(fine * 2) / 2);
    const thick = (/** @type {Person} */ one) =>
      (behind.get(one.id) ?? 1) - (one.id === "you" ? 1 : 0);
    const half = (/** @type {Person} */ one) => ((thick(one) - 1) / 2) * gap;
    const x_of = (/** @type {number} */ wave) => (wave ? begin + (wave - 1) * column : LEFT);
    const you = view.nodes[0],
      above = half(you) + type * 2 + TALL,
      down = TOP + Math.max(0, above - type - (rows.get("you") ?? 0) * row);
    const at = (/** @type {Person} */ one) => {
      const y = down + (rows.get(one.id) ?? 0) * row,
        top = y - half(one);
      return /** @type {Point} */ ([x_of(one.x), ribbons ? y : Math.floor(top) + 0.5 + half(one)]);
    };
    // How far the name of a leaf may reach: nobody else stands in its row.
    const reach = (/** @type {Person} */ one) =>
      named.get(one.id)?.length ? run - NAME : room_right(x_of(one.x));
    const right = Math.max(room.wide, x_of(last) + column);
    const room_right = (/** @type {number} */ x) => right - x - NAME - 6;
    const text = (/** @type {Person} */ one) => cut(one, reach(one) / type);
    const end = (/** @type {Person} */ one) =>
      one.id === "you" ? begin * 0.42 : x_of(one.x) + (named.get(one.id)?.length ? run : 0);
    const own = (/** @type {Person} */ one) => x_of(one.x) + NAME + text(one)[1] * type * 0.92 + 8;
    /** The height at which a person's strand goes through the cord to another. */
    const level = (/** @type {Person} */ through, /** @type {Person} */ one) => {
      const place = (nth.get(one.id) ?? 0) - (nth.get(through.id) ?? 0);
      return at(through)[1] - half(through) + (place - (through.id === "you" ? 1 : 0)) * gap;
    };
    const curve = (
      /** @type {number} */ xa,
      /** @type {number} */ ya,
      /** @type {number} */ xb,
      /** @type {number} */ yb,
    ) => `C${(xa + xb) / 2},${ya} ${(xa + xb) / 2},${yb} ${xb},${yb}`;
    /** Which of so many a folded person is; their strands run together into one row. */
    const places_folded = new Map(
      [...folded.values()].flatMap((found) =>
        found.map((one, n) => /** @type {const} */ ([one.id, [n, found.length]])),
      ),
    );
    const bundle = (/** @type {Person} */ one) => {
      const [n, all] = places_folded.get(one.id) ?? [0, 1],
        wide = Math.min(gap, BUNDLE / all);
      return { wide, y: at(one)[1] + (n - (all - 1) / 2) * wide };
    };
    const strand = (/** @type {Person} */ one) => {
      const found = way(one.id);
      let d = `M0,${level(found[0], one)}H${end(found[0])}`;
      for (let n = 1; n < found.length; n += 1) {
        const [a, b] = [found[n - 1], found[n]],
          y = hidden.has(b.id) ? bundle(b).y : level(b, one);
        d += curve(end(a), level(a, one), x_of(b.x) - (hidden.has(b.id) ? 6 : 0), y);
        if (!hidden.has(b.id)) d += `H${b === one ? own(b) : end(b)}`;
      }
      return d;
    };
    const ribbon = (/** @type {Person} */ b) => {
      const a = by.get(b.parent) ?? view.nodes[0],
        is_folded = hidden.has(b.id),
        wide = is_folded ? bundle(b).wide : Math.max(1.2, thick(b) * gap),
        from = level(a, b) - gap / 2,
        to = (is_folded ? bundle(b).y : at(b)[1]) - wide / 2,
        [xa, xb] = [end(a), x_of(b.x) - (is_folded ? 6 : 0)];
      const stop = is_folded ? xb : named.get(b.id)?.length ? end(b) : own(b);
      return (
        `M${xa},${from}${curve(xa, from, xb, to)}H${stop}V${to + wide}H${xb}` +
        `${curve(xb, to + wide, xa, from + wide)}Z`
      );
    };
    const trunk = `M0,${at(you)[1] - half(you)}H${end(you)}v${2 * half(you) + gap}H0Z`;
    return {
      shape: "columns",
      at,
      waves,
      type,
      radius,
      hidden,
      ribbons,
      text: (one) => (one.id === "you" ? ["You", 2] : text(one)),
      label: (one) => ({ lift: half(one) + 4.5 }),
      wide: right,
      high: Math.ceil(
        Math.max(...view.nodes.map((one) => at(one)[1] + Math.max(half(one), radius))) + TALL,
      ),
      head: (wave) => [x_of(wave) - radius - 3, 24],
      first(a, b) {
        const y = level(a, b);
        return `M${end(a)},${y}${curve(end(a), y, x_of(b.x), at(b)[1])}H${own(b)}`;
      },
      further(a, b) {
        const [xa, ya] = at(a),
          [x, yb] = at(b),
          xb = x - radius - 3;
        // A second line leaves on the side where no names stand; further apart it bows further out,
        // so that two of them part.
        const left = Math.min(xa, xb) - Math.min(48, 16 + Math.abs(yb - ya) / 12);
        return `M${xa - radius - 3},${ya}C${left},${ya} ${left},${yb} ${xb},${yb}`;
      },
      thread: (one) => {
        if (one.id === "you") return ribbons ? trunk : "";
        return ribbons ? ribbon(one) : strand(one);
      },
      strand,
      more: [...folded].flatMap(([id, found]) => {
        const of = by.get(id);
        return of ? [{ of, count: found.length, at: at(found[0]) }] : [];
      }),
    };
  }

  /**
   * Where everything stands one below the other, for a narrow screen.
   * @param {View} view
   * @param {Room} room
   * @param {Set<string>} unfolded
   * @returns {Places}
   */
  function outline(view, room, unfolded) {
    const { by, way } = map_index(view),
      { hidden, folded } = rows_of(view, unfolded),
      type = Math.max(15, room.least),
      row = type + 20,
      radius = 7;
    const waves = [...new Set(view.nodes.map((one) => one.x))].filter(Boolean);
    const step = Math.min(22, Math.max(8, (room.wide - type * 11) / Math.max(1, ...waves)));
    /** @type {Map<string, number>} */
    const rows = new Map();
    const firsts = new Set([...folded.values()].map(([one]) => one.id));
    let next = 0;
    for (const one of view.nodes) {
      rows.set(one.id, next);
      if (!hidden.has(one.id) || firsts.has(one.id)) next += 1;
    }
    const at = (/** @type {Person} */ one) =>
      /** @type {Point} */ ([radius + 5 + one.x * step, 22 + (rows.get(one.id) ?? 0) * row]);
    const first = (/** @type {Person} */ a, /** @type {Person} */ b) => {
      const [xa, ya] = at(a),
        [xb, yb] = at(b);
      return `M${xa},${ya + radius + 3}V${yb - 9}Q${xa},${yb} ${xa + 9},${yb}H${Math.max(xa + 9, xb - radius - 3)}`;
    };
    const thread = (/** @type {Person} */ one) => {
      const from = by.get(one.parent);
      return from ? first(from, one) : "";
    };
    return {
      shape: "outline",
      at,
      waves: [],
      type,
      radius,
      hidden,
      ribbons: false,
      text: (one) => cut(one, (room.wide - at(one)[0] - NAME) / type),
      label: () => ({ lift: -type * 0.35 }),
      wide: room.wide,
      high: 22 + next * row - row / 2,
      head: () => [0, 0],
      first,
      further(a, b) {
        const [xa, ya] = at(a),
          [xb, yb] = at(b),
          left = Math.max(0, Math.min(xa, xb) - 34);
        return `M${xa - radius - 3},${ya}C${left},${ya} ${left},${yb} ${xb - radius - 3},${yb}`;
      },
      thread,
      strand: (one) =>
        way(one.id)
          .map((through) => thread(through))
          .join(""),
      more: [...folded].flatMap(([id, found]) => {
        const of = by.get(id);
        return of ? [{ of, count: found.length, at: at(found[0]) }] : [];
      }),
    };
  }

  /**
   * Where everything stands, the same object for the same room.
   * @param {View} view
   * @param {Local} local
   * @param {Room} room
   */
  function map_places(view, local, room) {
    const unfolded = (local.unfolded ||= new Set()),
      shape = local.rings ? "rings" : room.wide < NARROW ? "outline" : "columns",
      key = JSON.stringify([shape, shape === "rings" ? 0 : room, [...unfolded]]);
    if (local.places?.of === view && local.places.key === key) return local.places.are;
    const are =
      shape === "rings"
        ? map_rings(view, map_index(view))
        : (shape === "outline" ? outline : columns)(view, room, unfolded);
    local.places = { of: view, key, are };
    return are;
  }

  return { map_index, map_places };
}
