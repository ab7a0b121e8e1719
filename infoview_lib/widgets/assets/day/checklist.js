/**
 * @typedef {import("./views").ChecklistView} View
 * @typedef {import("./views").ChecklistLine} Line
 * @typedef {{ mode?: string, list?: { talk: string, key: string } }} Local
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").ChecklistActs, import("./views").ChecklistAbout, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function checklist({ button, h, mount, print_part, problem, talk_choice }) {
  /** @type {Record<string, string>} */
  const WORDS = { done: "done", skip: "not for me" };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { lines, lists, modes } = tools.about,
      local = tools.local;
    const [choice, talk] = talk_choice(tools, view.talks);
    const mode = (talk && view.talk_modes[talk]) || local.mode || "in_person";
    const marks = view.marks[talk],
      list =
        local.list?.talk === talk ? local.list.key : view.held.includes(talk) ? "after" : "before";
    const here = (/** @type {string} */ name) =>
      lines.filter((one) => one.list === name && one.modes.includes(mode));
    const left = (/** @type {string} */ name) => here(name).filter((one) => !marks[one.id]).length;
    const set_mode = (/** @type {{ target: HTMLSelectElement }} */ event) => {
      const value = event.target.value;
      local.mode = value;
      if (talk) tools.run("mode", { talk, value });
      tools.repaint();
    };
    const title = lists.find(([key]) => key === list)?.[1] ?? "";
    const id = `iv-${tools.about.step}-mode`;
    const print = () =>
      print_part(/** @type {Element} */ (tools.el.querySelector(".iv-check-sheet")));
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "lists", "aria-label": "Checklists" },
        h(
          "div",
          { class: "iv-row", "data-key": "choose" },
          choice,
          h(
            "div",
            { class: "iv-field" },
            h("label", { for: id }, "How you meet"),
            h(
              "select",
              { id, value: mode, on: { change: set_mode } },
              modes.map(([key, label]) => h("option", { value: key }, label)),
            ),
          ),
        ),
        h(
          "div",
          { class: "iv-row", role: "group", "aria-label": "Which list", "data-key": "which" },
          lists.map(([key, label]) =>
            button(
              `${label} (${left(key) ? `${left(key)} to go` : "all done"})`,
              () => {
                local.list = { talk, key };
                tools.repaint();
              },
              { key, "aria-pressed": String(key === list) },
            ),
          ),
        ),
        h(
          "div",
          { class: "iv-check-sheet", "data-key": "sheet" },
          h("h3", {}, title),
          h(
            "p",
            { class: "iv-check-head" },
            [
              talk && choice.querySelector(`option[value="${talk}"]`)?.textContent,
              modes.find(([key]) => key === mode)?.[1],
            ]
              .filter(Boolean)
              .join(" · "),
          ),
          h(
            "ul",
            { class: "iv-plain", "aria-label": title },
            here(list).map((one) => line(tools, talk, one, marks[one.id] || "")),
          ),
        ),
        h(
          "div",
          { class: "iv-row", "data-key": "after" },
          button("Print this list", print, {
            key: "print",
            "aria-label": `Print this list: ${title}`,
          }),
          view.undo_label &&
            local.acted &&
            button(
              `Undo: ${view.undo_label}`,
              async () => {
                const reply = await tools.run("undo");
                if (reply.ok) tools.say(`Undone: ${reply.undone}`);
              },
              { kind: "quiet", key: "undo" },
            ),
        ),
        problem(local.reply),
      ),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {string} talk
   * @param {Line} one
   * @param {string} mark
   */
  function line(tools, talk, one, mark) {
    const set = async (/** @type {string} */ wanted) => {
      const next = mark === wanted ? "" : wanted;
      if ((await tools.run("mark", { talk, line: one.id, mark: next })).ok)
        tools.say(next ? `Marked: ${WORDS[next]}` : "Open again");
    };
    const id = `iv-${tools.about.step}-${one.id}`;
    return h(
      "li",
      { class: "iv-check", "data-key": one.id, "data-mark": mark },
      h("input", {
        id,
        type: "checkbox",
        class: "iv-tick",
        checked: mark === "done",
        disabled: mark === "skip",
        on: { change: () => set("done") },
      }),
      h(
        "div",
        { class: "iv-grow" },
        h(
          "label",
          { for: id },
          one.text,
          mark === "skip" && h("span", { class: "iv-quiet" }, " – not for me"),
        ),
        h(
          "details",
          { "data-key": "why", class: "iv-no-print" },
          h("summary", {}, "Why, and another way"),
          h("p", {}, one.reason),
          h("p", {}, one.alternative),
        ),
      ),
      button(mark === "skip" ? "For me after all" : "Not for me", () => set("skip"), {
        kind: "quiet",
        key: "skip",
        "aria-label": `${mark === "skip" ? "For me after all" : "Not for me"}: ${one.text}`,
      }),
    );
  }

  return mount(paint);
}
