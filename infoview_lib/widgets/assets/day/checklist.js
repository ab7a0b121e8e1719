/* Tick off a list; a line may also be “not for me”. In a page there are three lists for each talk. */

/**
 * @typedef {import("./views").ChecklistView} View
 * @typedef {import("./views").ChecklistAbout} Lasting
 * @typedef {import("./views").ChecklistLine} Line
 * @typedef {import("./views").ChecklistActs} Acts
 * @typedef {import("./views").ChecklistTraits} Traits
 * @typedef {{ list?: { talk: string, key: string }, mode?: string }} Local
 * @typedef {import("../shared/tools").Tools<Acts, Lasting, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function checklist({ button, h, mount, print_part, problem, talk_choice }) {
  const SPOKEN = /** @type {Record<string, string>} */ ({
    done: "Marked: done",
    skip: "Marked: not for me",
    "": "Unmarked",
  });

  /** @type {import("../shared/tools").Alone<View, Lasting, Traits, Acts>} */
  const alone = {
    shown({ items, title, done, skipped }) {
      const marks = Object.fromEntries([
        ...skipped.map((id) => [id, "skip"]),
        ...done.map((id) => [id, "done"]),
      ]);
      const lines = items.map((one) => ({ ...one, list: "", modes: [] }));
      return {
        view: { talks: [], talk: "", marks, mode: "", is_held: false, undo_label: "" },
        lasting: { lines, lists: [["", title]], modes: [] },
      };
    },
    acts: {
      mark({ done, skipped }, { line, mark }) {
        const others = (/** @type {string[]} */ ids) => ids.filter((id) => id !== line);
        return {
          set: {
            done: mark === "done" ? [...others(done), line] : others(done),
            skipped: mark === "skip" ? [...others(skipped), line] : others(skipped),
          },
        };
      },
    },
  };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { lines, lists, modes } = tools.about;
    const { local } = tools,
      { marks } = view;
    const [choice, talk] = talk_choice(tools, view);
    const mode = view.mode || local.mode || "in_person";
    // “During” is never likely: nobody ticks a box in the middle of a talk.
    const likely = view.is_held ? "after" : "before";
    // A list chosen for one talk says nothing about where another talk stands.
    const wanted = local.list?.talk === talk ? local.list.key : likely;
    const [list, title] = lists.find(([key]) => key === wanted) ?? lists[0];
    const here = (/** @type {string} */ name) =>
      lines.filter((one) => one.list === name && (!one.modes.length || one.modes.includes(mode)));
    const to_go = (/** @type {string} */ name) => {
      const left = here(name).filter((one) => !marks[one.id]).length;
      return left ? `${left} to go` : "all done";
    };
    const which = (/** @type {[string, string]} */ [key, label]) =>
      button(
        `${label} (${to_go(key)})`,
        () => {
          local.list = { talk, key };
          tools.repaint();
        },
        { key, "aria-pressed": String(key === list) },
      );
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    const print = () =>
      print_part(/** @type {Element} */ (tools.el.querySelector(".iv-check-sheet")));
    const head = [
      choice.querySelector("option:checked")?.textContent,
      modes.find(([key]) => key === mode)?.[1],
    ];
    const is_many = lists.length > 1;
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "lists",
          "aria-label": is_many ? "Checklists" : title,
        },
        modes.length > 0 &&
          h(
            "div",
            { class: "iv-row", "data-key": "choose" },
            choice,
            meeting(tools, modes, mode, talk),
          ),
        is_many &&
          h(
            "div",
            { class: "iv-row", role: "group", "aria-label": "Which list", "data-key": "which" },
            lists.map(which),
          ),
        h(
          "div",
          { class: "iv-check-sheet", "data-key": "sheet" },
          h("h3", {}, title),
          !is_many && h("p", { class: "iv-quiet iv-no-print" }, to_go(list)),
          h("p", { class: "iv-check-head" }, head.filter(Boolean).join(" · ")),
          h(
            "ul",
            { class: "iv-plain", "aria-label": title },
            here(list).map((one, place) => line(tools, talk, one, marks[one.id] ?? "", place)),
          ),
        ),
        h(
          "div",
          { class: "iv-row", "data-key": "after" },
          button("Print list", print, {
            key: "print",
            "aria-label": `Print list: ${title}`,
          }),
          view.undo_label &&
            local.acted &&
            button(`Undo: ${view.undo_label}`, undo, { kind: "quiet", key: "undo" }),
        ),
        problem(local.reply),
      ),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {[string, string][]} modes
   * @param {string} mode
   * @param {string} talk
   */
  function meeting(tools, modes, mode, talk) {
    const id = `iv-${tools.about.step}-mode`;
    const choose = (/** @type {{ target: HTMLSelectElement }} */ { target }) => {
      tools.local.mode = target.value;
      if (talk) tools.run("mode", { talk, value: target.value });
      tools.repaint();
    };
    return h(
      "div",
      { class: "iv-field" },
      h("label", { for: id }, "How you'll meet"),
      h(
        "select",
        { id, value: mode, on: { change: choose } },
        modes.map(([key, label]) => h("option", { value: key }, label)),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} talk
   * @param {Line} one
   * @param {string} mark
   * @param {number} place
   */
  function line(tools, talk, one, mark, place) {
    const set = async (/** @type {string} */ wanted) => {
      const next = mark === wanted ? "" : wanted;
      if ((await tools.run("mark", { talk, line: one.id, mark: next })).ok) tools.say(SPOKEN[next]);
    };
    const id = `iv-${tools.about.step}-${place}`;
    const skip = mark === "skip" ? "Undo “not for me”" : "Not for me";
    return h(
      "li",
      { class: "iv-check", "data-key": one.id, "data-mark": mark },
      h("input", {
        id,
        type: "checkbox",
        class: "iv-tick",
        checked: mark === "done",
        // Done and not for me at once would be counted twice.
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
        (one.reason || one.alternative) &&
          h(
            "details",
            { "data-key": "why", class: "iv-no-print" },
            h("summary", {}, "Why this matters, and another way"),
            h("p", {}, one.reason),
            h("p", {}, one.alternative),
          ),
      ),
      button(skip, () => set("skip"), {
        kind: "quiet",
        key: "skip",
        "aria-label": `${skip}: ${one.text}`,
      }),
    );
  }

  return mount(paint, alone);
}
