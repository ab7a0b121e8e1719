/**
 * @typedef {import("./views").WholeLogView} View
 *
 * @typedef {object} Local
 * @property {string} [words] looked for, as they are being typed
 * @property {Wish | null} [wanted] what is to be asked next
 * @property {boolean} [asking]
 * @property {string} [row] that has the focus
 * @property {number} [column]
 * @property {Edit | null} [edit] the cell that is open
 *
 * @typedef {{ row: string, column: number, name: string, value: Value }} Edit
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").WholeLogActs, import("./views").WholeLogAbout, Local>} Tools
 * @typedef {import("./views").LogTableRow} Row
 * @typedef {import("./views").LogWish} Wish
 * @typedef {import("../shared/tools").Value} Value
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function whole_log({ button, chip, field, find, h, mount, person_link, problem }) {
  const MORE_ROWS = 40;
  /** @type {Record<string, [number, number]>} key → rows and columns to move by */
  const WAYS = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [10, 0],
    PageUp: [-10, 0],
    Home: [0, -99],
    End: [0, 99],
  };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    return [
      filters(view, tools),
      h("p", { class: "iv-quiet", role: "status", "data-key": "count" }, counted(view)),
      problem(local.reply),
      view.found > 0 && table(view, tools),
      !view.total &&
        h(
          "p",
          { class: "iv-card iv-quiet", "data-key": "empty" },
          "Nothing is in your log yet. What you write on the other pages shows here.",
        ),
      view.total > 0 &&
        !view.found &&
        h(
          "div",
          { class: "iv-card iv-row iv-apart", "data-key": "none" },
          h("p", {}, "Nothing fits what you are looking for."),
          button(
            "Show all",
            () => {
              local.words = "";
              search(tools, { words: "", stands: "" });
            },
            { key: "all" },
          ),
        ),
      h(
        "div",
        { class: "iv-row iv-after", "data-key": "after" },
        view.found > view.rows.length &&
          button(
            `Show ${Math.min(MORE_ROWS, view.found - view.rows.length)} more`,
            () => search(tools, { count: view.rows.length + MORE_ROWS }),
            { key: "more" },
          ),
        about_row(view, tools),
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
    ];
  }

  /**
   * Lead to everything with the person of the row that is on.
   * @param {View} view
   * @param {Tools} tools
   */
  function about_row(view, tools) {
    const [id, name] = view.rows.find((one) => one.id === tools.local.row)?.person ?? ["", ""];
    return id && person_link(tools, id, name);
  }

  /** @param {View} view */
  function counted(view) {
    const entries = view.total === 1 ? "entry" : "entries";
    return view.found === view.total
      ? `${view.total} ${entries}`
      : `${view.found} of ${view.total} ${entries}`;
  }

  /**
   * Ask for other rows; while an answer is on its way only the last wish waits.
   * @param {Tools} tools
   * @param {Wish} asked
   */
  async function search(tools, asked) {
    const { local } = tools;
    local.wanted = { ...local.wanted, ...asked };
    if (local.asking) return;
    for (local.asking = true; local.wanted;) {
      const now = local.wanted;
      local.wanted = null;
      const reply = await tools.ask("find", now);
      local.reply = reply.ok ? null : reply;
      if (!reply.ok) local.wanted = null;
    }
    local.asking = false;
    tools.repaint();
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function filters(view, tools) {
    const id = `iv-${tools.about.step}`;
    const choice = (
      /** @type {"kind" | "stands"} */ key,
      /** @type {string} */ label,
      /** @type {[string, string][]} */ options,
    ) =>
      h(
        "div",
        { class: "iv-field", "data-key": key },
        h("label", { for: `${id}-${key}` }, label),
        h(
          "select",
          {
            id: `${id}-${key}`,
            value: view[key],
            on: { change: ({ target }) => search(tools, { [key]: target.value }) },
          },
          options.map(([value, text]) => h("option", { value }, text)),
        ),
      );
    const typing = (/** @type {{ target: HTMLInputElement }} */ { target }) => {
      tools.local.words = target.value;
      search(tools, { words: target.value });
    };
    return h(
      "div",
      { class: "iv-log-filters", "data-key": "filters" },
      h(
        "div",
        { class: "iv-field iv-grow", "data-key": "words" },
        h("label", { for: `${id}-words` }, "Look for"),
        h("input", {
          id: `${id}-words`,
          type: "search",
          autocomplete: "off",
          value: tools.local.words ?? view.words,
          on: { input: typing },
        }),
      ),
      choice("kind", "Show", view.kinds),
      choice("stands", "Where it stands", [
        ["", "All"],
        ...view.states.map((one) => /** @type {[string, string]} */ ([one, one])),
      ]),
      view.has_practice &&
        h(
          "label",
          { class: "iv-choice", "data-key": "practice" },
          h("input", {
            type: "checkbox",
            class: "iv-tick",
            checked: view.practice,
            on: { change: ({ target }) => search(tools, { practice: target.checked }) },
          }),
          "Rehearsals too",
        ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function table(view, tools) {
    const { local } = tools,
      keys = view.columns.map(([key]) => key);
    const sort = (/** @type {string} */ key) =>
      search(tools, {
        by: key,
        down: view.by === key ? !view.down : false,
        count: view.rows.length,
      });
    const sorted = (/** @type {string} */ key) =>
      view.by === key ? (view.down ? "descending" : "ascending") : "none";
    if (!view.rows.some((row) => row.id === local.row))
      Object.assign(local, { row: view.rows[0].id });
    local.column = Math.min(local.column ?? 0, keys.length - 1);
    const say = view.down ? "from last to first" : "from first to last";
    return h(
      "div",
      { class: "iv-log", "data-key": "log" },
      h(
        "table",
        {
          class: "iv-table",
          role: "grid",
          "data-kind": view.kind || "all",
          on: { keydown: (event) => press(event, view, tools) },
        },
        h(
          "caption",
          {},
          "Arrow keys move. Enter changes a cell, Enter again keeps it.",
          h(
            "span",
            { class: "iv-hidden" },
            ` Sorted by ${Object.fromEntries(view.columns)[view.by]}, ${say}.`,
          ),
        ),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            view.columns.map(([key, label]) =>
              h(
                "th",
                { scope: "col", "data-key": key, "aria-sort": sorted(key) },
                h(
                  "button",
                  { type: "button", on: { click: () => sort(key) } },
                  label,
                  h(
                    "span",
                    { "aria-hidden": "true" },
                    { ascending: " ▲", descending: " ▼", none: "" }[sorted(key)],
                  ),
                ),
              ),
            ),
          ),
        ),
        h(
          "tbody",
          {},
          view.rows.map((row) =>
            h(
              "tr",
              { "data-key": row.id },
              row.cells.map((_, column) => drawn(view, tools, row, column)),
            ),
          ),
        ),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Row} row
   * @param {number} column
   */
  function drawn(view, tools, row, column) {
    const { local } = tools;
    const [text, name] = row.cells[column];
    const now = local.edit?.row === row.id && local.edit.column === column ? local.edit : null;
    const here = local.row === row.id && local.column === column;
    const take = (/** @type {{ target: Element }} */ { target }) => {
      if (target.closest(".iv-field")) return;
      Object.assign(local, { row: row.id, column });
      if (name && !now) edit(view, tools);
      else tools.repaint();
    };
    const left = () =>
      setTimeout(() => {
        const at = cell_of(tools, row.id, column);
        if (
          local.edit?.row === row.id &&
          local.edit.column === column &&
          at &&
          !at.contains(/** @type {Document | ShadowRoot} */ (at.getRootNode()).activeElement)
        )
          leave(tools, false);
      }, 60);
    const props = {
      "data-key": String(column),
      "data-cell": `${row.id}-${column}`,
      tabindex: here ? "0" : "-1",
      class: now && "iv-editing",
      "data-edge": column > 2 && "end",
      "aria-readonly": name ? null : "true",
      on: { click: take, focusout: now ? left : () => {} },
    };
    const inner = [
      text,
      column === 0 && row.practice && chip({ shape: "◇", text: "Practice" }),
      now && editor(tools, row, now),
    ];
    return column === 0 ? h("th", { scope: "row", ...props }, inner) : h("td", props, inner);
  }

  /**
   * @param {Tools} tools
   * @param {Row} row
   * @param {Edit} now
   */
  function editor(tools, row, now) {
    const { name } = now;
    const spec = tools.about.specs[row.kind][name];
    const save = async (/** @type {Value} */ value) => {
      const reply = await tools.act("change", { id: row.id, name, value });
      if (reply.ok) now.value = value;
      return reply;
    };
    return field(tools, spec, now.value, { key: `${row.id}-${name}`, save });
  }

  /**
   * Open the cell that has the focus.
   * @param {View} view
   * @param {Tools} tools
   */
  async function edit(view, tools) {
    const { local } = tools,
      { row = "", column = 0 } = local;
    const name = view.rows.find((one) => one.id === row)?.cells[column][1];
    if (!name) {
      tools.say("This one is worked out by itself. Change it where it comes from.");
      return;
    }
    if (local.edit) await leave(tools, false);
    const reply = await tools.ask("cell", { id: row, name });
    local.reply = reply.ok ? null : reply;
    if (reply.ok) local.edit = { row, column, name, value: reply.value };
    tools.repaint();
    setTimeout(() => cell_of(tools, row, column, " :is(input, select, textarea)")?.focus(), 20);
  }

  /**
   * Keep what was typed and close the cell; what cannot be kept stays open.
   * @param {Tools} tools
   * @param {boolean} back
   */
  async function leave(tools, back) {
    const { local } = tools;
    if (!local.edit) return;
    const { row, column, name } = local.edit;
    const me = tools.fields[`${row}-${name}`];
    await me?.flush();
    if (me?.reply && !me.reply.ok) return;
    delete tools.fields[`${row}-${name}`];
    local.edit = null;
    tools.say(me?.reply ? "Saved" : "");
    if (back) setTimeout(() => cell_of(tools, row, column)?.focus(), 20);
  }

  /**
   * @param {KeyboardEvent & { target: Element }} event
   * @param {View} view
   * @param {Tools} tools
   */
  function press(event, view, tools) {
    const { local } = tools,
      inside = event.target.closest("[data-cell]");
    if (!inside || event.isComposing) return;
    if (event.target !== inside) {
      if ((event.key === "Enter" && !event.shiftKey) || event.key === "Escape") {
        event.preventDefault();
        leave(tools, true);
      }
      return;
    }
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      edit(view, tools);
      return;
    }
    const way = WAYS[event.key],
      rows = view.rows.map((one) => one.id);
    if (!way || event.altKey || event.metaKey) return;
    event.preventDefault();
    const within = (/** @type {number} */ n, /** @type {number} */ most) =>
      Math.max(0, Math.min(n, most - 1));
    const far = event.ctrlKey && way[0] === 0 ? Math.sign(way[1]) * rows.length : way[0];
    local.row = rows[within(rows.indexOf(local.row ?? "") + far, rows.length)];
    local.column = within((local.column ?? 0) + way[1], view.columns.length);
    tools.repaint();
    cell_of(tools, local.row, local.column)?.focus();
  }

  /**
   * @param {Tools} tools
   * @param {string} row
   * @param {number} column
   * @param {string} [inside] what is looked for in the cell
   */
  function cell_of(tools, row, column, inside = "") {
    return find(tools, `[data-cell="${row}-${column}"]${inside}`);
  }

  return mount(paint);
}
