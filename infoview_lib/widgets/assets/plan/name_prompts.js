/**
 * @typedef {import("./views").NamePromptsView} View
 * @typedef {object} Local
 * @property {string} [at] the circle where somebody was added last
 *
 * @typedef {import("../shared/tools").Tools<import("./views").NamePromptsActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function name_prompts({ adding, button, entry, find, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
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
