/**
 * @typedef {import("./views").ClosingNewsView} View
 * @typedef {import("../shared/tools").Tools<import("./views").ClosingNewsActs>} Tools
 * @typedef {import("../shared/tools").Value} Value
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function closing_news({
  button,
  copier,
  field,
  h,
  more_button,
  mount,
  part_of,
  problem,
  search_box,
}) {
  const MANY = 8; // people from which on one is searched for

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { people } = view;
    const { total } = part_of(tools, "people", people.length);
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("change", { name, value });
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "news", "aria-label": "Share your decision" },
        h(
          "div",
          { class: "iv-grid" },
          view.fields.map((spec) =>
            field(tools, spec, view.values[spec.name], { key: spec.name, save: save(spec.name) }),
          ),
        ),
        h("p", { role: "status", "data-key": "line" }, view.line),
        total > MANY && search_box(tools, "people", people.length, "Find a person"),
        people.length > 0 &&
          h(
            "fieldset",
            { class: "iv-field", "data-key": "people" },
            h("legend", {}, "Who knows"),
            h(
              "div",
              { class: "iv-ticks" },
              people.map((one) => person(one, tools, view.can_tick)),
            ),
            more_button(
              tools,
              "people",
              people.map((one) => one.contact),
            ),
          ),
        view.start &&
          h(
            "div",
            { class: "iv-row", "data-key": "start" },
            copier(tools, view.start_label, view.start, { key: "start" }),
          ),
        problem(tools.local.reply),
        view.undo_label &&
          tools.local.acted &&
          h(
            "div",
            { "data-key": "undo" },
            button(`Undo: ${view.undo_label}`, undo, { kind: "quiet" }),
          ),
      ),
    ];
  }

  /**
   * @param {import("./views").Helper} one
   * @param {Tools} tools
   * @param {boolean} can_tick
   */
  function person(one, tools, can_tick) {
    const tick = async (/** @type {{ target: HTMLInputElement }} */ { target }) => {
      const reply = await tools.run(target.checked ? "tell" : "untell", {
        contact: one.contact,
      });
      if (reply.ok) tools.say(`${one.name}: ${target.checked ? "told" : "not told yet"}`);
    };
    return h(
      "label",
      { class: "iv-choice", "data-key": one.contact },
      h("input", {
        type: "checkbox",
        class: "iv-tick",
        checked: one.is_told,
        // Before there is a decision nobody can have heard of it.
        disabled: !can_tick,
        on: { change: tick },
      }),
      h(
        "span",
        {},
        h("span", { class: "iv-strong" }, one.name),
        " ",
        h("span", { class: "iv-quiet" }, [one.how, one.told].filter(Boolean).join(" ")),
      ),
    );
  }

  return mount(paint);
}
