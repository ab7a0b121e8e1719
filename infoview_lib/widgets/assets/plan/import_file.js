/**
 * @typedef {import("./views").ImportFileView} View
 * @typedef {import("./views").ImportPreview} Preview
 * @typedef {object} Local
 * @property {boolean} [busy]
 * @property {{ letters?: string, turned?: boolean, kept?: boolean, taken?: boolean }} [chosen] what was
 *   pressed and is on its way
 * @property {boolean} [over] whether a file is being held over the box
 * @property {number | null} [sent] how much of the file has arrived, in percent
 *
 * @typedef {import("../shared/tools").Tools<import("./views").ImportFileActs, {}, Local>} Tools
 *
 * @callback Work
 * @param {Tools} tools
 * @param {() => Promise<import("../shared/tools").Reply<{ said?: string }>>} act
 * @param {Local["chosen"]} [chosen]
 * @returns {Promise<import("../shared/tools").Reply<{ said?: string }>>}
 */

/** @param {import("../shared/runtime.js").Runtime & import("./import_history.js").ImportHistory} iv */
export default function import_file({ button, chip, find, h, history, mount, problem, send_file }) {
  const LONG = 60000; // milliseconds a large file may take to be read or written

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    const parts =
      view.stage === "working"
        ? working(view, tools)
        : view.preview
          ? preview(view.preview, tools)
          : view.done
            ? result(view.done, tools)
            : chooser(view, tools);
    return [parts, problem(local.reply)];
  }

  /**
   * @param {import("./views").ImportAtWork} view
   * @param {Tools} tools
   */
  function working({ said, percent, first }, tools) {
    const id = `iv-${tools.about.step}-bar`;
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "working", "aria-label": "Work in progress" },
        h("label", { for: id }, `${said}: ${percent}%`),
        h("progress", { id, class: "iv-progress-line", max: "100", value: percent }),
        first.length > 0 &&
          h(
            "div",
            { class: "iv-scroll" },
            h(
              "table",
              { class: "iv-table" },
              h("caption", {}, `The first ${first.length} rows, to look over while you wait`),
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  ["Row", "Who or what", "What will happen"].map((name) =>
                    h("th", { scope: "col" }, name),
                  ),
                ),
              ),
              h(
                "tbody",
                {},
                first.map((row) => line(false, row, tools)),
              ),
            ),
          ),
      ),
    ];
  }

  /**
   * Do something that may take a moment, say what came of it.
   * @param {Tools} tools
   * @param {() => Promise<import("../shared/tools").Reply<{ said?: string }>>} act
   * @param {Local["chosen"]} [chosen] shown at once, so that nothing jumps back meanwhile
   */
  async function work(tools, act, chosen) {
    Object.assign(tools.local, { busy: true, chosen });
    tools.repaint();
    const reply = await act();
    Object.assign(tools.local, { busy: false, chosen: undefined, reply });
    tools.say(reply.ok ? reply.said || "" : "");
    return reply;
  }

  /**
   * @param {import("./views").ImportAtRest} view
   * @param {Tools} tools
   */
  function chooser(view, tools) {
    const { local } = tools;
    const take = async (/** @type {File | undefined} */ file) => {
      // A second file dropped meanwhile would mix its pieces with those of the first.
      if (!file || local.busy) return;
      Object.assign(local, { busy: true, over: false, reply: null });
      tools.say("Reading the file");
      const sent = await send_file(tools, file, (done) => {
        local.sent = Math.round((done * 100) / Math.max(1, file.size));
        tools.repaint();
      });
      local.sent = null;
      if (sent.ok) await work(tools, () => tools.act("read", {}, LONG));
      else {
        Object.assign(local, { busy: false, reply: sent });
        tools.repaint();
      }
      focus_first(tools, sent.ok);
    };
    const over = (/** @type {boolean} */ is) => (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      // The event comes many times a second while a file hangs over the page.
      if (local.over !== is) {
        local.over = is;
        tools.repaint();
      }
    };
    const drop = (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      // One at a time: each file is shown before anything of it is added.
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
        "LinkedIn connections, contacts from Google, Outlook, Thunderbird, or Apple, contact cards from a phone (.vcf), any spreadsheet (.xlsx or CSV), a ZIP file of these, or a log you exported here.",
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
            change: (e) => {
              take(e.target.files?.[0]);
              // Without this the same file, mended and chosen again, would be no change.
              e.target.value = "";
            },
          },
        }),
        local.busy &&
          (local.sent ?? 0) > 0 &&
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
        "You'll see everything first. Nothing is added until you say so, and one Undo removes it all.",
      ),
      h(
        "details",
        { "data-key": "how" },
        h("summary", {}, "How do I get my LinkedIn connections?"),
        h(
          "p",
          {},
          "On LinkedIn, open Settings, then Data privacy, then “Get a copy of your data.” Choose Connections. LinkedIn sends you a ZIP file, and you can bring it in as it is.",
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
            "Google: open Contacts in your browser, choose Export, then either “Google CSV” or “vCard.”",
          ),
          h(
            "li",
            {},
            "iPhone or Mac: select people in Contacts, then choose Share or “Export vCard.”",
          ),
          h("li", {}, "Android: in Contacts, choose “Fix & manage,” then “Export to file.”"),
          h(
            "li",
            {},
            "Outlook: choose File, “Open & Export,” “Import/Export,” “Export to a file,” “Comma Separated Values.”",
          ),
          h(
            "li",
            {},
            "Thunderbird: in the Address Book, choose Tools, then Export, as CSV or vCard.",
          ),
        ),
      ),
    );
  }

  /**
   * Do something after which its button is gone; the focus goes on at what stands there instead.
   * @param {Tools} tools
   * @param {"take_back" | "another"} action
   * @param {string} next
   */
  async function and_on(tools, action, next) {
    const reply = await work(tools, () => tools.act(action, {}, LONG));
    // What stands there instead comes with the next view.
    if (reply.ok) setTimeout(() => find(tools, next)?.focus(), 40);
  }

  /**
   * @param {Tools} tools
   * @param {boolean} really
   */
  function focus_first(tools, really) {
    if (really) find(tools, "[data-key=found]")?.focus();
  }

  /**
   * @param {Preview} found
   * @param {Tools} tools
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
        found.tables.some((one) => !one.has_name) &&
          h("p", { class: "iv-note" }, "No column is set as the name yet. Choose one below."),
      ),
      found.encodings.length > 1 && letters_of(found, tools),
      found.tables.map((table, at) => columns(found, table, at, tools)),
      (found.rest > 0 || found.keep_rest) && rest(found, tools),
      // Once they are turned round none is left to count, and the tick has to stay.
      (found.names_turned_round > 0 || found.turned) && turning(found, tools),
      found.problems.length > 0 && problems(found),
      rows(found, tools),
      found.history && history(found.history, tools, work),
      h(
        "div",
        { class: "iv-row iv-after", "data-key": "do" },
        found.nothing
          ? h(
              "p",
              { class: "iv-note" },
              "Nothing new. Everyone in this file is already here or left out.",
            )
          : button(
              tools.local.busy ? "One moment…" : found.main,
              async () => {
                const reply = await work(tools, () => tools.act("bring_in", {}, LONG));
                if (reply.ok) find(tools, "[data-key=done]")?.focus();
              },
              { kind: "main", key: "main", disabled: !!tools.local.busy },
            ),
        button("Close this file", () => and_on(tools, "another", "input[type=file]"), {
          kind: "quiet",
          key: "away",
        }),
      ),
    ];
  }

  /**
   * @param {Preview} found
   * @param {import("./views").FileTable} table
   * @param {number} place
   * @param {Tools} tools
   */
  function columns(found, table, place, tools) {
    const pick = (/** @type {import("./views").FileColumn} */ column, /** @type {number} */ at) =>
      h(
        "select",
        {
          value: column.field,
          "aria-label": `${column.name} is`,
          "data-key": `map-${place}-${at}`,
          class: "iv-input",
          on: {
            change: ({ target: { value: field } }) =>
              work(tools, () =>
                tools.act("map", { column: column.name, field, file: table.file }, LONG),
              ),
          },
        },
        found.options.map(([value, label]) => h("option", { value }, label)),
        h(
          "optgroup",
          { label: "What you've done" },
          found.history_options.map(([value, label]) => h("option", { value }, label)),
        ),
      );
    const used = table.columns.filter((one) => one.field).length;
    return h(
      "details",
      // The one thing that must be chosen before anybody can be added stands open.
      { class: "iv-card", open: !table.has_name, "data-key": `columns-${place}` },
      h(
        "summary",
        {},
        table.file && `${table.file} (${table.kind_words}). `,
        `Columns: ${used} of ${table.columns.length} are used. Check them, and change any that are wrong.`,
      ),
      h(
        "div",
        { class: "iv-scroll" },
        h(
          "table",
          { class: "iv-table" },
          h("caption", {}, "What each column of the file is used for"),
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
            table.columns.map((column, at) =>
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
   * @param {Preview} found
   * @param {Tools} tools
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
          checked: tools.local.chosen?.turned ?? found.turned,
          on: {
            change: ({ target }) =>
              work(tools, () => tools.act("turn_names", { turn: target.checked }, LONG), {
                turned: target.checked,
              }),
          },
        }),
        found.turned
          ? "Names written “Last, First” are switched"
          : `${found.names_turned_round} ${found.names_turned_round === 1 ? "name is" : "names are"} written “Last, First”. Switch them`,
      ),
    );
  }

  /**
   * @param {Preview} found
   * @param {Tools} tools
   */
  function letters_of(found, tools) {
    const letters = tools.local.chosen?.letters;
    const group = `iv-${tools.about.step}-letters`;
    return h(
      "details",
      // What is in doubt stands open.
      { class: "iv-card", open: !found.encoding_is_sure, "data-key": "letters" },
      h("summary", {}, "Do the names look wrong? Try another way to read this file."),
      h(
        "fieldset",
        { class: "iv-field iv-choices" },
        h("legend", { class: "iv-label" }, "Which of these looks right?"),
        found.encodings.map((one, at) =>
          h(
            "label",
            { class: "iv-choice", "data-key": one.encoding },
            h("input", {
              type: "radio",
              name: group,
              value: one.encoding,
              checked: letters ? letters === one.encoding : at === 0,
              on: {
                change: () =>
                  work(tools, () => tools.act("read_as", { encoding: one.encoding }, LONG), {
                    letters: one.encoding,
                  }),
              },
            }),
            `${one.sample} (${one.label})`,
          ),
        ),
      ),
    );
  }

  /**
   * @param {Preview} found
   * @param {Tools} tools
   */
  function rest(found, tools) {
    return h(
      "div",
      { class: "iv-card iv-choices", "data-key": "rest" },
      h(
        "label",
        { class: "iv-choice" },
        h("input", {
          type: "checkbox",
          class: "iv-tick",
          checked: tools.local.chosen?.kept ?? found.keep_rest,
          on: {
            change: ({ target }) =>
              work(tools, () => tools.act("keep_rest", { keep: target.checked }, LONG), {
                kept: target.checked,
              }),
          },
        }),
        found.rest === 1
          ? "Save the column that is left out in each person's notes"
          : `Save the ${found.rest} columns that are left out in each person's notes`,
      ),
    );
  }

  /** @param {Preview} found */
  function problems(found) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "problems", "aria-label": "What to know" },
      h("h3", {}, "What to know"),
      found.problems.map((heap) =>
        h(
          "details",
          { "data-key": heap.about },
          h("summary", {}, heap.words),
          heap.rows && h("p", { class: "iv-quiet" }, `Rows: ${heap.rows}`),
          heap.items.length > 0 &&
            h(
              "ul",
              {},
              heap.items.map((item) => h("li", {}, item)),
              heap.more > 0 && h("li", {}, `…and ${heap.more} more of the same kind.`),
            ),
        ),
      ),
    );
  }

  /**
   * @param {Preview} found
   * @param {Tools} tools
   */
  function rows(found, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "rows", "aria-label": "Row by row" },
      h(
        "div",
        { class: "iv-row", role: "group", "aria-label": "Show" },
        found.filters.map((one) =>
          button(
            `${one.label} (${one.count})`,
            () => work(tools, () => tools.act("show", { which: one.value }, LONG)),
            {
              key: `filter-${one.value}`,
              "aria-pressed": String(one.value === found.which),
            },
          ),
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
            `${found.rows.length} of ${found.found} rows shown, with what will happen to each`,
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
            found.rows.map((row) => line(found.can_decide, row, tools)),
          ),
        ),
      ),
      found.more > 0 &&
        h(
          "div",
          {},
          button(
            `Show ${Math.min(50, found.more)} more`,
            () => work(tools, () => tools.act("show", { which: found.which, more: 50 }, LONG)),
            { key: "more" },
          ),
        ),
    );
  }

  /**
   * @param {boolean} can_decide
   * @param {import("./views").PreviewRow} row
   * @param {Tools} tools
   */
  function line(can_decide, row, tools) {
    const choice = (/** @type {[string, string]} */ [action, label]) =>
      button(
        label,
        () => work(tools, () => tools.act("decide", { row: row.place, action }, LONG)),
        {
          kind: "quiet",
          key: `decide-${row.key}-${action}`,
          "aria-label": `${label}: row ${row.row}, ${row.title}`,
        },
      );
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
      can_decide && h("td", { class: "iv-choose" }, row.choices.map(choice)),
    );
  }

  /**
   * @param {import("./views").ImportDone} done
   * @param {Tools} tools
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
      done.lines.map((line) => h("p", {}, line)),
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
