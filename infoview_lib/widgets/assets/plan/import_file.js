/** @param {import("../shared/runtime.js").Runtime} iv */
export default function import_file({ button, chip, h, mount, problem, send_file }) {
  const LONG = 60000; // milliseconds a large file may take to be read or written

  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    const parts =
      view.stage === "choose"
        ? [chooser(view, tools)]
        : view.stage === "working"
          ? working(view, tools)
          : view.stage === "preview"
            ? preview(view.preview, tools)
            : [result(view.done, tools)];
    return [...parts, problem(local.reply)];
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function working({ said, percent }, tools) {
    const id = `iv-${tools.about.step}-bar`;
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "working", "aria-label": "Work in progress" },
        h("label", { for: id }, `${said}: ${percent} of 100`),
        h("progress", { id, class: "iv-progress-line", max: "100", value: percent }),
      ),
    ];
  }

  /**
   * Do something that may take a moment, say what came of it.
   * @param {any} tools
   * @param {string} action
   * @param {any} [values]
   */
  async function work(tools, action, values = {}) {
    tools.local.busy = true;
    tools.repaint();
    const reply = await tools.act(action, values, LONG);
    Object.assign(tools.local, { busy: false, reply });
    tools.say(reply.ok ? reply.said || "" : "");
    return reply;
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function chooser(view, tools) {
    const { local } = tools;
    const take = async (/** @type {any} */ file) => {
      if (!file || local.busy) return;
      Object.assign(local, { busy: true, over: false, reply: null });
      tools.say("Reading the file");
      const sent = await send_file(tools, file, (/** @type {number} */ done) => {
        local.sent = Math.round((done * 100) / Math.max(1, file.size));
        tools.repaint();
      });
      local.sent = null;
      if (sent.ok) await work(tools, "read");
      else {
        Object.assign(local, { busy: false, reply: sent });
        tools.repaint();
      }
      focus_first(tools, sent.ok);
    };
    const over = (/** @type {boolean} */ is) => (/** @type {any} */ e) => {
      e.preventDefault();
      if (local.over !== is) {
        local.over = is;
        tools.repaint();
      }
    };
    const drop = (/** @type {any} */ e) => {
      e.preventDefault();
      take(e.dataTransfer?.files?.[0]);
    };
    const id = `iv-${tools.about.step}-file`;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "choose", "aria-label": "Choose a file" },
      h("h3", {}, view.title),
      h(
        "p",
        {},
        "Connections from LinkedIn, contacts from Google, Outlook, Thunderbird or Apple, cards from a phone (.vcf), any list in a spreadsheet (.xlsx or CSV), a ZIP file of these, or a log that you exported here.",
      ),
      h(
        "div",
        {
          class: "iv-drop iv-stack",
          "data-over": local.over ? "yes" : null,
          "data-key": "drop",
          on: { dragover: over(true), dragleave: over(false), drop },
        },
        h(
          "label",
          { for: id, class: "iv-label" },
          local.busy ? "Reading the file…" : "Choose a file, or drop it here",
        ),
        h("input", {
          id,
          type: "file",
          accept: ".csv,.tsv,.txt,.zip,.vcf,.xlsx",
          "aria-describedby": `${id}-help`,
          on: {
            change: (/** @type {any} */ e) => {
              take(e.target.files[0]);
              e.target.value = "";
            },
          },
        }),
        local.busy &&
          local.sent > 0 &&
          h("progress", {
            class: "iv-progress-line",
            "data-key": "sent",
            "aria-label": "How much of the file has arrived",
            max: "100",
            value: local.sent,
          }),
      ),
      h(
        "p",
        { class: "iv-quiet", id: `${id}-help` },
        "You see everything first. Nothing is added until you say so, and one Undo takes it all back.",
      ),
      h(
        "details",
        { "data-key": "how" },
        h("summary", {}, "How do I get my LinkedIn connections?"),
        h(
          "p",
          {},
          "On LinkedIn open Settings, then Data privacy, then “Get a copy of your data”. Choose Connections. LinkedIn sends you a ZIP file: bring it in as it is.",
        ),
      ),
      h(
        "details",
        { "data-key": "how-else" },
        h("summary", {}, "How do I get my contacts from somewhere else?"),
        h(
          "ul",
          {},
          h(
            "li",
            {},
            "Google: open Contacts in the browser, choose Export, then either “Google CSV” or “vCard”.",
          ),
          h("li", {}, "iPhone or Mac: select people in Contacts, then Share or “Export vCard”."),
          h("li", {}, "Android: in Contacts choose “Fix & manage”, then “Export to file”."),
          h(
            "li",
            {},
            "Outlook: choose File, “Open & Export”, “Import/Export”, “Export to a file”, “Comma Separated Values”.",
          ),
          h(
            "li",
            {},
            "Thunderbird: in the Address Book choose Tools, then Export, as CSV or vCard.",
          ),
        ),
      ),
    );
  }

  /**
   * Do something after which its button is gone; the focus goes on at what stands there instead.
   * @param {any} tools
   * @param {string} action
   * @param {string} next
   */
  async function and_on(tools, action, next) {
    if ((await work(tools, action)).ok) setTimeout(() => tools.el.querySelector(next)?.focus(), 40);
  }

  /**
   * @param {any} tools
   * @param {boolean} really
   */
  function focus_first(tools, really) {
    if (really) tools.el.querySelector("[data-key=found]")?.focus();
  }

  /**
   * @param {any} found
   * @param {any} tools
   */
  function preview(found, tools) {
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "found",
          tabindex: "-1",
          "aria-label": "What was found",
        },
        h("h3", {}, found.kind_words),
        found.file && h("p", { class: "iv-quiet" }, found.file),
        h("p", {}, found.said),
        found.tables.some((/** @type {any} */ one) => !one.has_name) &&
          h("p", { class: "iv-note" }, "No column holds the names yet. Choose it below."),
      ),
      found.tables.map((/** @type {any} */ table, /** @type {number} */ at) =>
        columns(found, table, at, tools),
      ),
      (found.names_turned_round > 0 || found.turned) && turning(found, tools),
      found.problems.length > 0 && problems(found),
      rows(found, tools),
      h(
        "div",
        { class: "iv-row iv-after", "data-key": "do" },
        found.nothing
          ? h(
              "p",
              { class: "iv-note" },
              "Nothing new: everybody in this file is already here or left out.",
            )
          : button(
              tools.local.busy ? "One moment…" : found.main,
              async () => {
                if ((await work(tools, "bring_in")).ok)
                  tools.el.querySelector("[data-key=done]")?.focus();
              },
              { kind: "main", key: "main", disabled: !!tools.local.busy },
            ),
        button("Put this file away", () => and_on(tools, "another", "input[type=file]"), {
          kind: "quiet",
          key: "away",
        }),
      ),
    ];
  }

  /**
   * @param {any} found
   * @param {any} table
   * @param {number} place
   * @param {any} tools
   */
  function columns(found, table, place, tools) {
    const pick = (/** @type {any} */ column, /** @type {number} */ at) =>
      h(
        "select",
        {
          value: column.field,
          "aria-label": `${column.name} is`,
          "data-key": `map-${place}-${at}`,
          class: "iv-input",
          on: {
            change: (/** @type {any} */ e) =>
              work(tools, "map", { column: column.name, field: e.target.value, file: table.file }),
          },
        },
        found.options.map((/** @type {any} */ [value, label]) => h("option", { value }, label)),
      );
    const used = table.columns.filter((/** @type {any} */ one) => one.field).length;
    return h(
      "details",
      { class: "iv-card", open: !table.has_name || null, "data-key": `columns-${place}` },
      h(
        "summary",
        {},
        table.file && `${table.file} (${table.kind_words}). `,
        `Columns: ${used} of ${table.columns.length} are used. Look, and change what is wrong.`,
      ),
      h(
        "div",
        { class: "iv-scroll" },
        h(
          "table",
          { class: "iv-table" },
          h("caption", {}, "What each column of the file is taken for"),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              ["Column", "For example", "Is"].map((name) => h("th", { scope: "col" }, name)),
            ),
          ),
          h(
            "tbody",
            {},
            table.columns.map((/** @type {any} */ column, /** @type {number} */ at) =>
              h(
                "tr",
                { "data-key": `column-${at}` },
                h("th", { scope: "row" }, column.name),
                h("td", { class: "iv-quiet" }, column.samples.join(" · ") || "empty"),
                h("td", { class: "iv-choose" }, pick(column, at)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  /**
   * @param {any} found
   * @param {any} tools
   */
  function turning(found, tools) {
    return h(
      "div",
      { class: "iv-card iv-choices", "data-key": "turning" },
      h(
        "label",
        { class: "iv-choice" },
        h("input", {
          type: "checkbox",
          class: "iv-tick",
          checked: found.turned,
          on: {
            change: (/** @type {any} */ e) => work(tools, "turn_names", { turn: e.target.checked }),
          },
        }),
        found.turned
          ? "Names written “Last, First” are turned round"
          : `${found.names_turned_round} ${found.names_turned_round === 1 ? "name is" : "names are"} written “Last, First”. Turn them round`,
      ),
    );
  }

  /** @param {any} found */
  function problems(found) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "problems", "aria-label": "What to know" },
      h("h3", {}, "What to know"),
      found.problems.map((/** @type {any} */ heap) =>
        h(
          "details",
          { "data-key": heap.about },
          h("summary", {}, heap.words),
          heap.rows && h("p", { class: "iv-quiet" }, `Rows: ${heap.rows}`),
          heap.items.length > 0 &&
            h(
              "ul",
              {},
              heap.items.map((/** @type {string} */ item) => h("li", {}, item)),
              heap.more > 0 && h("li", {}, `…and ${heap.more} more of the same kind.`),
            ),
        ),
      ),
    );
  }

  /**
   * @param {any} found
   * @param {any} tools
   */
  function rows(found, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "rows", "aria-label": "Row by row" },
      h(
        "div",
        { class: "iv-row", role: "group", "aria-label": "Show" },
        found.filters.map((/** @type {any} */ one) =>
          button(`${one.label} (${one.count})`, () => work(tools, "show", { which: one.value }), {
            key: `filter-${one.value}`,
            "aria-pressed": String(one.value === found.which),
          }),
        ),
      ),
      h(
        "div",
        { class: "iv-scroll" },
        h(
          "table",
          { class: "iv-table" },
          h(
            "caption",
            {},
            `${found.rows.length} of ${found.found} rows shown, with what will become of each`,
          ),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              [found.unit, "Who or what", "What will happen", found.can_decide && "You decide"]
                .filter(Boolean)
                .map((name) => h("th", { scope: "col" }, name)),
            ),
          ),
          h(
            "tbody",
            {},
            found.rows.map((/** @type {any} */ row) => line(found, row, tools)),
          ),
        ),
      ),
      found.more > 0 &&
        h(
          "div",
          {},
          button(
            `Show ${Math.min(50, found.more)} more`,
            () => work(tools, "show", { which: found.which, more: 50 }),
            { key: "more" },
          ),
        ),
    );
  }

  /**
   * @param {any} found
   * @param {any} row
   * @param {any} tools
   */
  function line(found, row, tools) {
    const choice = (/** @type {string[]} */ [action, label]) =>
      button(label, () => work(tools, "decide", { row: row.place, action }), {
        kind: "quiet",
        key: `decide-${row.key}-${action}`,
        "aria-label": `${label}: row ${row.row}, ${row.title}`,
      });
    return h(
      "tr",
      { "data-key": row.key },
      h("td", {}, row.row, row.file && h("div", { class: "iv-quiet" }, row.file)),
      h(
        "th",
        { scope: "row" },
        row.title,
        row.detail && h("div", { class: "iv-quiet iv-thin" }, row.detail),
      ),
      h("td", {}, chip(row.mark), row.reason && h("div", { class: "iv-quiet" }, row.reason)),
      found.can_decide && h("td", { class: "iv-choose" }, row.choices.map(choice)),
    );
  }

  /**
   * @param {any} done
   * @param {any} tools
   */
  function result(done, tools) {
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "done",
        tabindex: "-1",
        "aria-label": "What was brought in",
      },
      h("h3", {}, done.said),
      done.lines.map((/** @type {string} */ line) => h("p", {}, line)),
      h(
        "div",
        { class: "iv-row" },
        done.can_take_back &&
          button("Undo", () => and_on(tools, "take_back", "[data-key=done]"), { key: "undo" }),
        button("Bring in another file", () => and_on(tools, "another", "input[type=file]"), {
          key: "another",
        }),
      ),
    );
  }

  return mount(paint);
}
