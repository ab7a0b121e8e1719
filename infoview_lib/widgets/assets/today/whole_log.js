/* A table to search, filter and sort, drawn as it is scrolled to. In a page it is the whole log, and
its cells can be changed; elsewhere its rows can be selected. */

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
 * @property {string} [told] the trait `selected` when it was last told or heard
 * @property {string} [found] the search whose rows are drawn
 * @property {View} [drawn] what is drawn now
 * @property {number} [came] the first of the rows that came last
 * @property {number} [height] of a row, in pixels
 * @property {number} [top] the first row in sight, counted from 0
 * @property {number} [start] the first row that was asked for and is not there yet
 * @property {number} [go] the row that is to have the focus once it is there
 *
 * @typedef {{ row: string, column: number, name: string, value: Value }} Edit
 * @typedef {object} Seen which rows are in sight
 * @property {number} first
 * @property {number} last
 * @property {HTMLElement} [row] the first
 * @property {number} top where it begins, from the top of all rows
 * @property {number} [keep] the row that is not to go away: the one with the focus, or the first
 * @property {HTMLElement | null} cell that has the focus, in sight or not
 *
 * @typedef {import("./views").LogTableTraits} Traits
 * @typedef {import("./views").WholeLogAbout} Lasting
 * @typedef {import("./views").WholeLogActs} Acts
 * @typedef {import("../shared/tools").Tools<Acts, Lasting, Local>} Tools
 * @typedef {import("./views").LogTableRow} Row
 * @typedef {import("./views").LogWish} Wish
 * @typedef {import("../shared/tools").Value} Value
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function whole_log({ button, chip, field, find, h, mount, person_link, problem }) {
  const BEFORE = 13; // rows drawn above those in sight, of which there are about as many
  const EDGE = 6; // rows out of sight that are left when others are asked for
  const USUAL = 42; // pixels of a row before one was seen
  const [LETTER, BOLD] = ["0.58em", "0.68em"]; // the width of most, and in the first column
  const PICK = -1; // the column with a box to select the row
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

  /** @type {import("../shared/tools").Alone<View, Lasting, Traits, Acts>} */
  const alone = {
    shown: ({ table: [view] }) => ({ view, lasting: { specs: {} } }),
    acts: {
      find(_, { words, kind, stands, by, down, start = 0 }) {
        const only = stands ?? (kind === undefined ? undefined : "");
        const wanted = { words, filter_by: kind, only, sort_by: by, descending: down };
        const asked = Object.entries(wanted).filter(([, value]) => value !== undefined);
        return { set: { first: start, ...Object.fromEntries(asked) } };
      },
    },
    heard: ["table", "selected"],
  };

  /**
   * Say whether rows can be selected, as they can where no page shows them.
   * @param {Tools} tools
   */
  function can_pick(tools) {
    return Boolean(tools.about.traits);
  }

  /**
   * @param {Tools} tools
   * @returns {string[]}
   */
  function selected(tools) {
    return /** @type {string[] | undefined} */ (tools.model.get("selected")) ?? [];
  }

  /**
   * @param {View} came
   * @param {Tools} tools
   */
  function paint(came, tools) {
    const { local } = tools;
    const search_now = [
      came.kind,
      came.words,
      came.stands,
      came.practice,
      came.by,
      came.down,
    ].join();
    const is_new = local.found !== search_now;
    local.found = search_now;
    const before = seen(tools, local.drawn?.start ?? came.start);
    local.came = came.start;
    const view = (local.drawn = is_new ? came : not_outdated(came, tools, before));
    if (local.words === view.words) delete local.words;
    if (local.start === came.start) delete local.start;
    if (local.edit && !view.rows.some((one) => one.id === local.edit?.row)) leave(tools, false);
    choose_row(view, tools);
    queueMicrotask(() => settle(view, tools, before, is_new));
    return [
      filters(view, tools),
      h("p", { class: "iv-quiet", role: "status", "data-key": "count" }, counted(view, tools)),
      problem(local.reply),
      view.found > 0 && table(view, tools),
      !view.total &&
        h(
          "p",
          { class: "iv-card iv-quiet", "data-key": "empty" },
          can_pick(tools)
            ? "This table has no rows."
            : "Your log is empty. What you write on the other pages shows up here.",
        ),
      view.total > 0 &&
        !view.found &&
        h(
          "div",
          { class: "iv-card iv-row iv-apart", "data-key": "none" },
          h("p", {}, "No entries found."),
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
        about_row(view, tools),
        can_pick(tools) &&
          selected(tools).length > 0 &&
          button("Clear selection", () => tools.set({ selected: [] }), { key: "clear" }),
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
   * Keep drawn what is drawn, with its focus, while rows come that were asked for before the last
   * key or turn of the wheel; ask anew where no other rows are on their way.
   * @param {View} came
   * @param {Tools} tools
   * @param {Seen | null} before
   * @returns {View}
   */
  function not_outdated(came, tools, before) {
    const { local } = tools,
      { drawn } = local,
      keep = local.go ?? before?.keep;
    if (drawn?.found !== came.found) delete local.start; // rows have other places now
    // Rows that were not asked for here were scrolled to in another view of the same table.
    if (!drawn || local.start === undefined || keep === undefined) return came;
    if (came.rows[keep - came.start]) return came;
    if (came.start === local.start) show_from(came, tools, keep - BEFORE);
    return { ...came, start: drawn.start, rows: drawn.rows };
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

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function counted(view, tools) {
    const [one, many] = can_pick(tools) ? ["row", "rows"] : ["entry", "entries"];
    const all = `${view.total.toLocaleString("en-US")} ${view.total === 1 ? one : many}`;
    const picked = can_pick(tools) ? selected(tools).length : 0;
    return [
      view.found === view.total ? all : `${view.found.toLocaleString("en-US")} of ${all}`,
      picked > 0 && ` · ${picked} selected`,
    ];
  }

  /**
   * Settle which row can be reached by Tab: the one chosen last, or one in sight.
   * @param {View} view
   * @param {Tools} tools
   */
  function choose_row(view, tools) {
    const { local } = tools,
      { rows, start } = view;
    const picked = JSON.stringify(selected(tools));
    if (picked !== local.told && !can_pick(tools)) local.row = selected(tools).at(-1) ?? local.row;
    local.told = picked;
    if (local.go !== undefined) local.go = within(local.go, 0, view.found);
    if (local.go !== undefined && rows[local.go - start]) local.row = rows[local.go - start].id;
    if (rows.length && !rows.some((one) => one.id === local.row))
      local.row = (rows[(local.top ?? 0) - start] ?? rows[start && BEFORE] ?? rows[0]).id;
    const least = can_pick(tools) ? PICK : 0;
    local.column = within(local.column ?? least, least, view.columns.length);
  }

  /**
   * Go to a cell; in a page its entry is the one selected.
   * @param {Tools} tools
   * @param {string} row
   * @param {number} column
   */
  function go_to(tools, row, column) {
    Object.assign(tools.local, { row, column, go: undefined });
    if (!can_pick(tools)) tools.set({ selected: [row] });
  }

  /**
   * Select a row, or leave it out again.
   * @param {Tools} tools
   * @param {string} row
   */
  function pick(tools, row) {
    const others = selected(tools).filter((one) => one !== row);
    tools.set({ selected: others.length < selected(tools).length ? others : [...others, row] });
  }

  /**
   * @param {number} n
   * @param {number} least
   * @param {number} end the first that is too much
   */
  function within(n, least, end) {
    return Math.max(least, Math.min(n, end - 1));
  }

  /**
   * Say which rows are in sight, as they are drawn now.
   * @param {Tools} tools
   * @param {number} start the row that is drawn first
   * @returns {Seen | null}
   */
  function seen(tools, start) {
    const log = find(tools, ".iv-log"),
      head = find(tools, ".iv-log thead");
    if (!log || !head) return null;
    const box = log.getBoundingClientRect(),
      top = Math.max(box.top, head.getBoundingClientRect().bottom);
    const height = tools.local.height ?? USUAL;
    const cell = focused(tools)?.closest("[data-cell]") ?? null;
    const drawn = drawn_rows(tools);
    const place = (/** @type {HTMLElement} */ one) => start + drawn.indexOf(one);
    const in_sight = drawn.filter((one) => {
      const edges = one.getBoundingClientRect();
      return edges.bottom > top + 1 && edges.top < box.bottom;
    });
    const row = in_sight[0],
      held = in_sight.find((one) => one.contains(cell));
    const first = row ? place(row) : Math.floor(log.scrollTop / height);
    return {
      first,
      last: first + Math.ceil((box.bottom - top) / height),
      row,
      top: row ? top_of(row, log) : 0,
      keep: held ? place(held) : row && first,
      cell: log.contains(cell) ? /** @type {HTMLElement} */ (cell) : null,
    };
  }

  /**
   * Say where a row begins among all there are; scrolling does not change it.
   * @param {HTMLElement} row
   * @param {HTMLElement} log
   */
  function top_of(row, log) {
    return row.getBoundingClientRect().top - log.getBoundingClientRect().top + log.scrollTop;
  }

  /** @param {Tools} tools */
  function focused(tools) {
    return /** @type {Document | ShadowRoot} */ (tools.el.getRootNode()).activeElement;
  }

  /** @param {Tools} tools */
  function drawn_rows(tools) {
    return /** @type {HTMLElement[]} */ ([...tools.el.querySelectorAll(".iv-log tbody tr")]);
  }

  /**
   * Ask for other rows when those drawn are nearly out of sight.
   * @param {View} view
   * @param {Tools} tools
   */
  function look(view, tools) {
    const now = seen(tools, view.start),
      end = view.start + view.rows.length;
    if (!now) return;
    tools.local.top = now.first;
    if (tools.local.go !== undefined && tools.local.start !== undefined) return; // a key leads
    const above = view.start === 0 || now.first >= view.start + EDGE;
    const below = end === view.found || now.last <= end - EDGE;
    if (!above || !below) show_from(view, tools, now.first - BEFORE);
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {number} row that is to be drawn first
   */
  function show_from(view, tools, row) {
    const { local } = tools,
      start = within(row, 0, view.found - view.rows.length + 1);
    if (start === view.start || Math.abs(start - (local.start ?? Infinity)) < EDGE) return;
    if (start === local.came) return tools.repaint(); // they are here and were not wanted before
    local.start = start;
    search(tools, { start });
  }

  /**
   * Take the height of a row for those that are not drawn; it stays, so that the slider does not
   * jump.
   * @param {Tools} tools
   * @param {HTMLElement[]} drawn
   */
  function measure(tools, drawn) {
    const { local } = tools,
      was = local.height ?? USUAL;
    const [first, last] = [drawn[0], drawn[drawn.length - 1]];
    const whole = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    if (!whole) return; // out of sight as a whole
    local.height = whole / drawn.length;
    if (Math.abs(local.height - was) > 1) tools.repaint();
  }

  /**
   * Keep the rows in sight where they were, after others came above them.
   * @param {View} view
   * @param {Tools} tools
   * @param {Seen | null} before
   * @param {boolean} is_new whether something else was looked for
   */
  function settle(view, tools, before, is_new) {
    const { local } = tools,
      log = find(tools, ".iv-log"),
      drawn = drawn_rows(tools);
    if (!log || !drawn.length) return;
    if (is_new || !local.height) measure(tools, drawn);
    if (is_new) log.scrollTop = 0;
    else if (before?.row?.isConnected) log.scrollTop += top_of(before.row, log) - before.top;
    else if (local.start === undefined && !seen(tools, view.start)?.row)
      // Another view of the same table was scrolled: go along.
      log.scrollTop = (view.start && view.start + BEFORE) * (local.height ?? USUAL);
    if (is_new) delete local.go;
    const cell = cell_of(tools, local.row ?? "", local.column ?? 0);
    if (local.go !== undefined && view.rows[local.go - view.start]) {
      delete local.go;
      if (before?.cell) cell?.focus();
    } else if (local.go !== undefined && local.start === undefined && local.reply?.ok !== false)
      show_from(view, tools, local.go - BEFORE);
    // The row with the focus is gone, scrolled away or deleted: keys go on where Tab would lead.
    if (before?.cell && !before.cell.isConnected && !tools.el.contains(focused(tools)))
      cell?.focus({ preventScroll: true });
  }

  /**
   * Ask for other rows; while an answer is on its way only the last wish waits.
   * @param {Tools} tools
   * @param {Wish} asked
   */
  async function search(tools, asked) {
    const { local } = tools,
      before = local.reply ?? null;
    local.wanted = { ...local.wanted, ...asked };
    if (local.asking) return;
    for (local.asking = true; local.wanted;) {
      const now = local.wanted;
      local.wanted = null;
      const reply = await tools.ask("find", now);
      local.reply = reply.ok ? null : reply;
      if (reply.ok) continue;
      local.wanted = null;
      delete local.start;
    }
    local.asking = false;
    if (local.reply !== before) tools.repaint(); // what was found is drawn when it comes
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
        h("label", { for: `${id}-words` }, "Search"),
        h("input", {
          id: `${id}-words`,
          type: "search",
          autocomplete: "off",
          value: tools.local.words ?? view.words,
          on: { input: typing },
        }),
      ),
      view.kinds.length > 1 && choice("kind", can_pick(tools) ? "Filter by" : "Show", view.kinds),
      (!can_pick(tools) || view.states.length > 0) &&
        choice("stands", can_pick(tools) ? "Show only" : "Status", [
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
          "Include practice",
        ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function table(view, tools) {
    const { local } = tools;
    const sort = (/** @type {string} */ key) =>
      search(tools, { by: key, down: view.by === key ? !view.down : false });
    const sorted = (/** @type {string} */ key) =>
      view.by === key ? (view.down ? "descending" : "ascending") : "none";
    const say = view.down ? "from last to first" : "from first to last";
    const height = local.height ?? USUAL,
      after = view.found - view.start - view.rows.length;
    const is_alone = can_pick(tools),
      wide = view.widths.map(
        (letters, column) => `calc(${letters} * ${column ? LETTER : BOLD} + 20px)`,
      );
    return h(
      "div",
      { class: "iv-log", "data-key": "log", on: { scroll: () => look(view, tools) } },
      h(
        "div",
        { style: `padding-block: ${view.start * height}px ${after * height}px` },
        h(
          "table",
          {
            class: "iv-table",
            role: "grid",
            "data-kind": is_alone ? null : view.kind || "all",
            "aria-multiselectable": is_alone && "true",
            "aria-rowcount": String(view.found + 1),
            style: wide.length > 0 && `width: max(100%, calc(3rem + ${wide.join(" + ")}))`,
            on: { keydown: (event) => press(event, view, tools) },
          },
          h(
            "caption",
            {},
            is_alone
              ? "Use the arrow keys to move. Press the space bar to select a row."
              : "Use the arrow keys to move. Press Enter to change a cell, and Enter again to save it.",
            view.by &&
              h(
                "span",
                { class: "iv-hidden" },
                ` Sorted by ${Object.fromEntries(view.columns)[view.by]}, ${say}.`,
              ),
          ),
          wide.length > 0 &&
            h(
              "colgroup",
              {},
              h("col", { style: "width: 3rem" }),
              wide.map((width) => h("col", { style: `width: ${width}` })),
            ),
          h(
            "thead",
            {},
            h(
              "tr",
              { "aria-rowindex": "1" },
              is_alone &&
                h(
                  "th",
                  { scope: "col", class: "iv-pick" },
                  h("span", { class: "iv-hidden" }, "Selected"),
                ),
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
            view.rows.map((row, place) =>
              h(
                "tr",
                {
                  "data-key": row.id,
                  "aria-rowindex": String(view.start + place + 2),
                  "aria-selected": selected(tools).includes(row.id) ? "true" : is_alone && "false",
                },
                is_alone && pick_box(tools, row),
                row.cells.map((_, column) => drawn(view, tools, row, column)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Row} row
   */
  function pick_box(tools, row) {
    const { local } = tools,
      here = local.row === row.id && local.column === PICK;
    return h(
      "td",
      { class: "iv-pick" },
      h("input", {
        type: "checkbox",
        class: "iv-tick",
        "data-cell": `${row.id}-${PICK}`,
        "aria-label": `Select ${row.cells[0][0] || "this row"}`,
        tabindex: here ? "0" : "-1",
        checked: selected(tools).includes(row.id),
        on: {
          change: () => {
            go_to(tools, row.id, PICK);
            pick(tools, row.id);
          },
        },
      }),
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
      go_to(tools, row.id, column);
      // Words that are marked to be copied are no wish to select their row.
      if (can_pick(tools) && window.getSelection()?.isCollapsed !== false) pick(tools, row.id);
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
          !at.contains(focused(tools))
        )
          leave(tools, false);
      }, 60);
    const props = {
      "data-key": String(column),
      "data-cell": `${row.id}-${column}`,
      tabindex: here ? "0" : "-1",
      class: now && "iv-editing",
      "data-edge": column > 2 && "end",
      "aria-readonly": name || can_pick(tools) ? null : "true",
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
      tools.say("Infoview fills this in. Change the entry it comes from.");
      return;
    }
    if (local.edit) await leave(tools, false);
    const reply = await tools.ask("cell", { id: row, name });
    local.reply = reply.ok ? null : reply;
    if (reply.ok) local.edit = { row, column, name, value: reply.value };
    tools.repaint();
    setTimeout(() => cell_of(tools, row, column, "input, select, textarea")?.focus(), 20);
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
    if (can_pick(tools) && (event.key === "Enter" || event.key === " ")) {
      if (event.key === " " && event.target.nodeName === "INPUT") return; // a box does it by itself
      event.preventDefault();
      pick(tools, local.row ?? "");
      return;
    }
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      edit(view, tools);
      return;
    }
    const way = WAYS[event.key];
    if (!way || event.altKey || event.metaKey) return;
    event.preventDefault();
    const far = event.ctrlKey && way[0] === 0 ? Math.sign(way[1]) * view.found : way[0];
    // Keys that are pressed while rows are on their way count, too.
    const at = local.go ?? view.start + view.rows.findIndex((one) => one.id === local.row);
    const to = within(at + far, 0, view.found),
      row = view.rows[to - view.start]?.id;
    const least = can_pick(tools) ? PICK : 0;
    const column = within((local.column ?? least) + way[1], least, view.columns.length);
    if (!row) {
      Object.assign(local, { go: to, column });
      show_from(view, tools, to - BEFORE);
      return;
    }
    go_to(tools, row, column);
    tools.repaint();
    cell_of(tools, row, column)?.focus();
  }

  /**
   * @param {Tools} tools
   * @param {string} row
   * @param {number} column
   * @param {string} [inside] what is looked for in the cell
   * @returns {HTMLElement | null}
   */
  function cell_of(tools, row, column, inside = "") {
    const cells = /** @type {HTMLElement[]} */ ([...tools.el.querySelectorAll("[data-cell]")]);
    // Ids of a table of one's own may hold any sign, so they stand in no selector.
    const found = cells.find((one) => one.dataset.cell === `${row}-${column}`) ?? null;
    return inside && found ? found.querySelector(inside) : found;
  }

  return mount(paint, alone);
}
