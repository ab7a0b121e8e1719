/** @param {import("../shared/runtime.js").Runtime} iv */
export default function name_prompts({ button, entry, h, mount, problem, typed }) {
  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    return [
      h(
        "div",
        { class: "iv-circles", "data-key": "circles" },
        view.circles.map((/** @type {any} */ one) => circle(one, tools)),
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
   * @param {any} one
   * @param {any} tools
   */
  function circle(one, tools) {
    const { local } = tools,
      key = `name-${one.key}`;
    const add = async () => {
      local.at = one.key;
      const reply = await tools.run("add", { circle: one.key, name: typed(tools, key) ?? "" });
      const box = tools.el.querySelector(`[data-key="${one.key}"] input`);
      if (reply.ok) {
        tools.keep(key, null);
        if (box) box.value = "";
        tools.say(reply.count === 1 ? "Added and saved" : `${reply.count} people added and saved`);
      }
      box?.focus();
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": one.key, "aria-label": one.label },
      h("h3", {}, one.label),
      h(
        "ul",
        { class: "iv-prompts" },
        one.prompts.map((/** @type {string} */ text) => h("li", {}, text)),
      ),
      one.names.length > 0 &&
        h(
          "ul",
          { class: "iv-plain iv-row", "data-key": "names", "aria-label": `Names: ${one.label}` },
          one.names.map((/** @type {string} */ name) => h("li", { class: "iv-mark" }, name)),
          one.more > 0 && h("li", {}, `and ${one.more} more`),
        ),
      h(
        "div",
        { class: "iv-row iv-add-name" },
        entry(
          tools,
          { name: "name", type: "text", label: "Who comes to mind?", help: "" },
          { key, enter: add },
        ),
        button("Add", add, { key: "add", "aria-label": `Add to ${one.label}` }),
      ),
      local.at === one.key && problem(local.reply),
    );
  }

  return mount(paint);
}
