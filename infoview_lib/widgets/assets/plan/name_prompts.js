/**
 * @typedef {import("./views").NamePromptsView} View
 * @typedef {object} Local
 * @property {string} [at] the circle where somebody was added last
 * @property {Pace | null} [pace] where the two minutes are, while they are taken
 *
 * @typedef {object} Pace
 * @property {number} circle its place
 * @property {number} left minutes; none once they are over
 * @property {ReturnType<typeof setTimeout>} timer
 *
 * @typedef {import("../shared/tools").Tools<import("./views").NamePromptsActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function name_prompts({ adding, button, entry, find, focus_on, h, mount, problem }) {
  const MINUTE = 60000, // milliseconds
    MINUTES = 2; // for each circle

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      pace(view, tools),
      h(
        "div",
        { class: "iv-circles", "data-key": "circles" },
        view.circles.map((one) => circle(one, tools)),
      ),
      h(
        "div",
        { class: "iv-row", "data-key": "foot" },
        view.line && h("p", { class: "iv-note iv-grow", role: "status" }, view.line),
        view.undo_label &&
          tools.local.acted &&
          button(`Undo: ${view.undo_label}`, () => tools.run("undo"), {
            kind: "quiet",
            key: "undo",
          }),
      ),
    ];
  }

  /**
   * Two minutes for each circle, for who wants them: they end with an offer, and nothing is closed.
   * @param {View} view
   * @param {Tools} tools
   */
  function pace(view, tools) {
    const { circles } = view,
      { local } = tools,
      now = local.pace;
    if (!now) {
      const empty = circles.findIndex((one) => !one.names.length);
      return h(
        "div",
        { class: "iv-row", "data-key": "pace" },
        h("p", { class: "iv-grow" }, "Two minutes for each circle is plenty."),
        button("Start two minutes", () => take(view, tools, Math.max(0, empty)), { key: "start" }),
      );
    }
    const { label } = circles[now.circle],
      next = circles[now.circle + 1];
    const words = now.left
      ? `${label}: ${now.left > 1 ? "two minutes" : "about a minute left"}`
      : next
        ? "That's two minutes. Stay as long as names keep coming, or go on."
        : "That's every circle. You can always come back.";
    return h(
      "div",
      { class: "iv-row", "data-key": "pace" },
      h("p", { class: "iv-grow", role: "status" }, words),
      !now.left &&
        next &&
        button(`Next: ${next.label}`, () => take(view, tools, now.circle + 1), { key: "next" }),
      button("Stop the clock", () => stop(tools), { kind: "quiet", key: "stop" }),
    );
  }

  /**
   * Begin the two minutes of a circle.
   * @param {View} view
   * @param {Tools} tools
   * @param {number} circle
   */
  function take({ circles }, tools, circle) {
    const { local } = tools;
    clearTimeout(local.pace?.timer);
    const go_on = () => {
      // A step that was taken away would go on drawing itself.
      if (!local.pace || !tools.el.isConnected) return;
      local.pace.left -= 1;
      if (local.pace.left) local.pace.timer = setTimeout(go_on, MINUTE);
      tools.repaint();
    };
    local.pace = { circle, left: MINUTES, timer: setTimeout(go_on, MINUTE) };
    tools.repaint();
    focus_on(tools, `[data-key="${circles[circle].key}"] input`);
  }

  /** @param {Tools} tools */
  function stop(tools) {
    clearTimeout(tools.local.pace?.timer);
    tools.local.pace = null;
    tools.repaint();
    focus_on(tools, "[data-key=pace] button");
  }

  /**
   * @param {import("./views").CircleCard} one
   * @param {Tools} tools
   */
  function circle(one, tools) {
    const { local } = tools,
      key = `name-${one.key}`;
    const add = adding(tools, {
      place: one.key,
      boxes: [key],
      send: (words, more) => {
        local.at = one.key;
        const name = String(words[key] ?? "");
        return tools.run("add", { circle: one.key, name, ...more });
      },
      done: (/** @type {{ count: number }} */ { count }) => {
        tools.say(count === 1 ? "Added and saved" : `${count} people added and saved`);
        find(tools, `[data-key="${one.key}"] input`)?.focus();
      },
    });
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": one.key, "aria-label": one.label },
      h("h3", {}, one.label),
      one.names.length > 0 &&
        h(
          "ul",
          { class: "iv-plain iv-row", "data-key": "names", "aria-label": `Names: ${one.label}` },
          one.names.map((name) => h("li", { class: "iv-mark" }, name)),
          one.more > 0 && h("li", {}, `and ${one.more} more`),
        ),
      h(
        "div",
        { class: "iv-row iv-add-name" },
        entry(
          tools,
          { name: "name", type: "text", label: "Who comes to mind?", help: "" },
          { key, enter: add.enter },
        ),
        button("Add", add.press, { key: "add", "aria-label": `Add to ${one.label}` }),
      ),
      add.question,
      h(
        "ul",
        { class: "iv-prompts" },
        one.prompts.map((text) => h("li", {}, text)),
      ),
      // One reply for all circles; what went wrong is said where it was typed.
      local.at === one.key && problem(local.reply),
    );
  }

  return mount(paint);
}
