/* Say what was reached for the first time, at the foot of the page, with the map one larger. */

/**
 * @typedef {ReturnType<typeof moments>} Moments
 * @typedef {import("./tools").EarnedMoment} EarnedMoment
 */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts & import("./unsaved.js").Unsaved} iv */
export default function moments({ button, h, page_of }) {
  const MOST = 6; // more would be a smear
  const ON = "a[data-iv-page], .iv-rail a, .iv-foot nav *";
  const ROOM = "--iv-moment"; // its height

  /**
   * It stays until one closes it or moves on.
   * @param {HTMLElement} el the step in which it was reached
   * @param {EarnedMoment} moment
   */
  function show_moment(el, moment) {
    const page = page_of(el);
    const foot = page.querySelector(".iv-foot");
    say(`${moment.title} ${moment.text}`);
    if (!foot) return;
    foot.querySelector(".iv-moment")?.remove();
    const sheet = h(
      "div",
      { class: "iv iv-moment iv-no-print" },
      picture(moment),
      h(
        "div",
        { class: "iv-grow" },
        h("p", { class: "iv-moment-title" }, moment.title),
        h("p", {}, moment.text),
      ),
      button("Close", leave, { kind: "quiet" }),
    );
    const around = new AbortController();
    const { signal } = around;
    function leave() {
      around.abort();
      room.disconnect();
      document.documentElement.style.removeProperty(ROOM);
      sheet.remove();
    }
    const move_on = (/** @type {Event} */ { target }) => {
      if (target instanceof Element && target.closest(ON)) leave();
    };
    const room = new ResizeObserver(() => {
      document.documentElement.style.setProperty(ROOM, `${sheet.offsetHeight}px`);
      clear_focus(sheet);
    });
    page.addEventListener("click", move_on, { signal });
    window.addEventListener("popstate", leave, { signal });
    // JupyterLab puts the focus into a cell wherever else in the notebook it hears of it.
    for (const kind of ["keydown", "focusin"])
      sheet.addEventListener(kind, (event) => event.stopPropagation());
    foot.prepend(sheet);
    room.observe(sheet);
  }

  /**
   * What one is typing in is not left below the sheet.
   * @param {HTMLElement} sheet
   */
  function clear_focus(sheet) {
    const at = document.activeElement;
    if (!at || at === document.body || sheet.contains(at)) return;
    const hidden = at.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
    if (hidden > 0) at.scrollIntoView({ block: "nearest" });
  }

  /**
   * A screen reader hears it.
   * @param {string} words
   */
  function say(words) {
    const id = "iv-moment-read";
    const voice =
      document.getElementById(id) ?? h("div", { id, class: "iv-hidden", role: "status" });
    voice.textContent = "";
    if (!voice.isConnected) document.body.append(voice);
    setTimeout(() => (voice.textContent = words), 100);
  }

  /** @param {EarnedMoment} moment */
  function picture({ kind, done, of }) {
    return h(
      "svg",
      { viewBox: "0 0 140 64", "aria-hidden": "true" },
      kind === "page" ? pages(done, of) : people(kind, done),
    );
  }

  /**
   * The pages as knots on a thread.
   * @param {number} done
   * @param {number} of
   */
  function pages(done, of) {
    const step = 120 / (of - 1);
    const knots = Array.from({ length: of }, (_, n) => {
      const look = n < done ? "iv-new-knot" : "iv-open-knot";
      return h("circle", { class: look, cx: 10 + n * step, cy: 32, r: 4 });
    });
    return [path("iv-new", `M0 32H${10 + (done - 1) * step}`), ...knots];
  }

  /**
   * The newest strand reaches further than the others.
   * @param {string} kind
   * @param {number} done how many people there are
   */
  function people(kind, done) {
    const others = Math.min(Math.max(done - 1, 0), MOST);
    const gap = 52 / (others + 1);
    const strands = Array.from({ length: others }, (_, n) => {
      const y = 6 + gap * (n < others / 2 ? n : n + 1);
      return [
        path("iv-old", strand(y, 84)),
        h("circle", { class: "iv-open-knot", cx: 87, cy: y, r: 3 }),
      ];
    });
    const y = 6 + gap * Math.ceil(others / 2);
    const end = kind === "referral" ? 92 : 112;
    return [
      ...strands.flat(),
      path("iv-new", strand(y, end - 6)),
      path(
        /^(request|yes)$/.test(kind) ? "iv-open-knot" : "iv-new-knot",
        `M${end} ${y - 7}L${end + 7} ${y}L${end} ${y + 7}L${end - 7} ${y}Z`,
      ),
      kind === "loop" && path("iv-new", `M${end} ${y + 7}C96 68 40 68 8 32`),
      kind === "referral" && [
        path("iv-new", `M${end + 7} ${y}H124`),
        h("circle", { class: "iv-open-knot iv-newest", cx: 130, cy: y, r: 6 }),
      ],
      h("circle", { class: "iv-new-knot", cx: 8, cy: 32, r: 5 }),
    ];
  }

  /**
   * @param {number} y where it ends
   * @param {number} end
   */
  function strand(y, end) {
    return `M8 32C40 32 44 ${y} ${end} ${y}`;
  }

  /**
   * @param {string} look
   * @param {string} d
   */
  function path(look, d) {
    return h("path", { class: look, d, pathLength: 1 });
  }

  return { show_moment };
}
