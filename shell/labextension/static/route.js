// Which sections of a page the student's route goes through, and about how long the rest of it takes.

/**
 * @typedef {import("./guided.js").Section} Section
 * @typedef {import("../../../infoview_lib/widgets/assets/shared/views").RouteHere} RouteHere
 */

/**
 * Say how a route goes through a page; nothing is left out before the page has told.
 * @param {Section[]} sections
 * @param {RouteHere} [route]
 */
export function wayThrough(sections, route) {
  const minutes = new Map((route?.stops ?? []).map((one) => [one.name, one.minutes]));
  const known = sections.map(({ name }) => minutes.has(name));
  // What an instructor has added to a page, or called otherwise, is passed by on no long way.
  const isAll = !route?.title || !known.includes(true);

  /** @param {number} number */
  const isOn = (number) => isAll || known[number];

  /**
   * The next section on the route, or the one before; -1 where it leads off this page.
   * @param {number} from
   * @param {1 | -1} by
   */
  const step = (from, by) => {
    for (let at = from + by; at >= 0 && at < sections.length; at += by) if (isOn(at)) return at;
    return -1;
  };

  /**
   * About how long it takes from a section to the end of this part, in words.
   * @param {number} now
   */
  const pace = (now) => {
    const share = sections.map(({ name }) => minutes.get(name) ?? 0);
    const sum = (/** @type {number[]} */ of) => of.reduce((whole, one) => whole + one, 0);
    const all = sum(share);
    if (!route || !all) return "";
    const left = Math.max(1, Math.round((route.minutes * sum(share.slice(now))) / all));
    return `About ${left} ${left === 1 ? "minute" : "minutes"} left for this part`;
  };

  const aside = route?.title && !known.includes(true);
  const note = aside ? "This page isn't on your route. You can do it anytime." : "";
  return { isOn, step, pace, note, title: route?.title ?? "" };
}

/** @type {Map<string, string>} path of a page → the section with which it is to open */
const asked = new Map();

/**
 * Let a page open with one of its sections.
 * @param {string} path
 * @param {string} section
 */
export function openWith(path, section) {
  asked.set(path, section);
}

/**
 * The section with which a page is to open, told once.
 * @param {string} path
 */
export function askedFor(path) {
  const section = asked.get(path);
  asked.delete(path);
  return section;
}
