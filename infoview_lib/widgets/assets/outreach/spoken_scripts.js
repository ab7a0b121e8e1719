/**
 * @typedef {import("./views").SpokenScriptsView} View
 * @typedef {import("../shared/tools").Tools<import("./views").SpokenScriptsActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function spoken_scripts({ choice_box, copier, field, h, mount, part_of, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const id = `iv-${tools.about.step}-who`;
    const { total } = part_of(tools, "people", view.people.length);
    // The scripts can be read, and practiced, before there is anybody to call.
    const who = {
      id,
      choices: view.people,
      value: view.contact,
      none: "No one yet",
      part: "people",
    };
    const save =
      (/** @type {string} */ name) => (/** @type {import("../shared/tools").Value} */ value) =>
        tools.act("note", { contact: view.contact, name, value: String(value ?? "") });
    return [
      h(
        "div",
        { class: "iv-card iv-stack", "data-key": "who" },
        total > 0 &&
          h(
            "div",
            { class: "iv-field", "data-key": "to" },
            h("label", { for: id }, "Fill in for"),
            choice_box(tools, who, (contact) => tools.run("choose", { contact })),
            view.who && h("p", { class: "iv-quiet" }, view.who),
          ),
        h(
          "details",
          { "data-key": "made-of" },
          h("summary", {}, "What we filled in"),
          h(
            "div",
            { class: "iv-grid iv-after" },
            view.fields.map((spec) =>
              field(tools, spec, spec.value, {
                // A box of its own for each person, so that words typed for one never save for
                // another.
                key: `${view.contact}-${spec.name}`,
                save: save(spec.name),
              }),
            ),
          ),
        ),
      ),
      h(
        "div",
        { class: "iv-says", "data-key": "cards" },
        view.cards.map((one) => card(tools, one)),
      ),
      problem(tools.local.reply),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {import("./views").ScriptCard} one
   */
  function card(tools, one) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": one.key, "aria-label": one.title },
      h("h3", {}, one.title),
      one.later && h("p", { class: "iv-quiet" }, one.later),
      one.text && h("blockquote", { class: "iv-words iv-quote" }, one.text),
      one.open.length > 0 &&
        h(
          "p",
          { class: "iv-note", "data-key": "open" },
          h("span", { class: "iv-strong" }, "You fill in: "),
          `${one.open.join("; ")}.`,
        ),
      one.text && h("p", { class: "iv-quiet" }, one.tip, one.time && ` ${one.time}`),
      one.text &&
        h("div", {}, copier(tools, "Copy", one.text, { key: one.key, name: `Copy: ${one.title}` })),
    );
  }

  return mount(paint);
}
