/* Say where everything on the referral map stands with waves as rings.

Everybody has a ray of their own, in the order of the tree, with their name further out on it; a line
goes along the ring of whoever gave the names. So no name is cut and no line crosses one. Rings and
rays come from the records' side, the same as in the saved picture; here they become pixels. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Person} Person
 * @typedef {import("./referral_map_places.js").Places} Places
 * @typedef {import("./referral_map_places.js").Index} Index
 * @typedef {import("./referral_map_places.js").Point} Point
 * @typedef {[far: number, turn: number]} Corner pixels from the student, radians from the right
 *
 * @typedef {ReturnType<typeof referral_map_rings>} ReferralMapRings
 */

export default function referral_map_rings() {
  const EM = 15, // pixels of a name
    DOT = 7, // of a mark
    BEGIN = EM, // from the student to where strands begin, at least
    CORNER = 0.9 * EM,
    ASIDE = 0.35 * EM, // from a strand to a further line beside it
    BELOW = DOT + 4, // from a mark to the end of a further line
    LANES = 4, // further lines that may go beside each other between two rings
    BESIDE = DOT + 8, // from the middle of a mark to its name
    AROUND = 16; // pixels kept free

  /**
   * A little way, or half of it, from a corner to another.
   * @param {Corner} corner
   * @param {Corner} other
   * @returns {Corner}
   */
  function towards([r0, t0], [r1, t1]) {
    const long = Math.hypot(r1 - r0, ((t1 - t0) * (r0 + r1)) / 2),
      part = long ? Math.min(CORNER / long, 0.5) : 0;
    return [r0 + (r1 - r0) * part, t0 + (t1 - t0) * part];
  }

  /**
   * Where everything stands.
   * @param {View} view
   * @param {Index} index
   * @returns {Places}
   */
  function map_rings(view, { named, nth, behind, way }) {
    const { begin, step, strand: fine } = view.rings,
      radii = view.rings.radii.map((one) => one * EM),
      bands = view.rings.bands.map((one) => one * EM),
      gap = fine * EM;
    const place = (/** @type {Person} */ one) => nth.get(one.id) ?? 0;
    const degrees = (/** @type {Person} */ one) => begin + step * place(one);
    const turn = (/** @type {Person} */ one) => (degrees(one) * Math.PI) / 180;
    const radius = (/** @type {Person} */ one) => radii[one.x] ?? 0;
    // What names and rings take to the left, up, to the right, down.
    const sides = [0, (radii[radii.length - 1] ?? 0) + AROUND, 0, 0];
    for (const one of view.nodes) {
      const end = one.x ? radius(one) + BESIDE + one.em * EM + AROUND : 60,
        [x, y] = [end * Math.cos(turn(one)), end * Math.sin(turn(one))];
      [-x, -y, x, y].forEach((side, n) => (sides[n] = Math.max(sides[n], side, 60)));
    }
    const [left, up, right, down] = sides;
    const point = ([far, at] = /** @type {Corner} */ ([0, 0])) =>
      /** @type {Point} */ ([left + far * Math.cos(at), up + far * Math.sin(at)]);
    const at = (/** @type {Person} */ one) => point([radius(one), turn(one)]);
    const said = (/** @type {Corner} */ corner) =>
      point(corner)
        .map((side) => side.toFixed(1))
        .join(",");
    /** @param {Corner[]} corners */
    function drawn(corners) {
      let d = `M${said(corners[0])}`,
        last = corners[0];
      /** @param {Corner} to */
      const go = (to) => {
        const along = to[1] - last[1];
        d +=
          Math.abs(to[0] - last[0]) > 1 || Math.abs(along) < 0.01
            ? `L${said(to)}`
            : `A${to[0].toFixed(1)},${to[0].toFixed(1)} 0 ${+(Math.abs(along) > Math.PI)} ${+(along > 0)} ${said(to)}`;
        last = to;
      };
      corners.slice(1, -1).forEach((corner, n) => {
        const far = towards(corner, corners[n + 2]);
        go(towards(corner, corners[n]));
        d += `Q${said(corner)} ${said(far)}`;
        last = far;
      });
      go(corners[corners.length - 1]);
      return d;
    }
    /**
     * Where the strand of the last of these people turns, from the first of them on.
     * @param {Person[]} found
     */
    function corners(found) {
      const to = found[found.length - 1],
        aside = (/** @type {Person} */ one) => (place(to) - place(one)) * gap;
      /** @type {Corner[]} */
      const made = [];
      let below = 0;
      for (const one of found.filter(({ x }) => x)) {
        const near = below || Math.max(BEGIN, 1.2 * aside(one));
        if (one !== found[0]) made.push([near, turn(one) + aside(one) / near]);
        below = radius(one) - aside(one);
        made.push([below, turn(one) + aside(one) / below]);
      }
      return made;
    }
    const strand = (/** @type {Person} */ one) => drawn(corners(way(one.id)));
    const lanes = new Map(
      view.edges.filter((edge) => !edge.is_first).map(({ from, to }, n) => [`${from} ${to}`, n]),
    );
    return {
      shape: "rings",
      at,
      type: EM,
      radius: DOT,
      hidden: new Set(),
      ribbons: false,
      more: [],
      thread: (one) => (one.x ? strand(one) : ""),
      strand,
      waves: radii.slice(1).map((_, n) => n + 1),
      wide: Math.ceil(left + right),
      high: Math.ceil(up + down),
      text: ({ label, em }) => [label, em],
      label(one) {
        // No ray leads up from the student: the names of the rings stand there.
        if (!one.x) return { above: true, lift: DOT + 6 };
        const turned = ((degrees(one) + 540) % 360) - 180;
        // A name on the left half would stand on its head.
        return Math.abs(turned) > 90.01
          ? { turn: turned + 180, flipped: true, lift: -5 }
          : { turn: turned, flipped: false, lift: -5 };
      },
      head: (wave) => [left, up - radii[wave] + 20],
      ring: (wave) => [left, up, radii[wave]],
      first: (a, b) => drawn(corners([a, b])),
      further(a, b) {
        const [low, high] = [place(a), place(b)].sort((one, other) => one - other),
          passed = view.nodes.slice(low, high + 1).map((one) => one.x),
          wave = Math.max(1, Math.min(...passed)),
          lane = (lanes.get(`${a.id} ${b.id}`) ?? 0) % LANES,
          level = Math.max(radii[wave] - bands[wave] - BELOW - lane * ASIDE, BEGIN);
        const [from, to] = [a, b].map(radius).map((one) => Math.max(one - BELOW, BEGIN));
        return drawn([
          [from, turn(a) - ASIDE / from],
          [level, turn(a) - ASIDE / level],
          [level, turn(b) - ASIDE / level],
          [to, turn(b) - ASIDE / to],
        ]);
      },
    };
  }

  return { map_rings };
}
