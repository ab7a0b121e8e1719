/**
 * @typedef {import("./views").RecordListView} View
 * @typedef {object} Local
 * @property {string | null} [open] the card that is open
 * @property {Set<string>} [removed] cards that were asked for and are gone
 * @property {string | null} [sure] the button that asks once more
 * @property {{ id: string, lines: string[] }} [history] what changed in which card
 * @property {boolean} [hears] whether it follows what other parts make
 *
 * @typedef {import("./tools").Tools<import("./views").RecordListActs, {}, Local>} Tools
 * @typedef {import("./views").Card} Card
 * @typedef {import("./shapes").FormField} FormField
 * @typedef {import("./tools").Value} Value
 *
 * @typedef {import("./views").OpenedCard & { made?: string, kind?: string }} CardReply
 * @typedef {{ values: { id: string }, reply: CardReply }} CardAction
 * @typedef {import("./tools").Act<Record<string, CardAction>>} ActOnCard
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function record_list({
  adding,
  button,
  chip,
  chosen_talk,
  copier,
  entry,
  field,
  find,
  focus_on,
  h,
  keep_talk,
  more_button,
  mount,
  page_of,
  part_of,
  person_link,
  problem,
  reveal,
  search_box,
}) {
  const MANY = 8;

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools,
      { items } = view;
    const { total } = part_of(tools, "items", items.length);
    const none = total ? "Nothing here matches your search." : view.empty;
    tools.show = (key) => show_card(tools, key, items);
    hear(view, tools);
    return [
      view.title && h("h3", { class: "iv-hidden", "data-key": "title" }, view.title),
      view.lead && h("p", { class: "iv-quiet", "data-key": "lead" }, view.lead),
      total > MANY && search_box(tools, "items", items.length, "Search this list"),
      h(
        "div",
        { class: "iv-list", "data-key": "list" },
        items.map((item) => card(view, tools, item)),
        !items.length && none && h("div", { class: "iv-card iv-quiet", "data-key": "empty" }, none),
      ),
      more_button(
        tools,
        "items",
        items.map((one) => one.id),
      ),
      view.add_fields.length > 0 && adder(view, tools),
      view.suggestions.length > 0 && suggestions(view, tools),
      problem(local.reply),
      view.lines.length > 0 &&
        h(
          "div",
          { class: "iv-note iv-stack iv-after", "data-key": "lines" },
          view.lines.map((line) => h("p", {}, line)),
        ),
      h(
        "div",
        { class: "iv-row iv-after", "data-key": "after" },
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
      view.removed.length > 0 &&
        h(
          "details",
          { "data-key": "removed" },
          h("summary", {}, view.removed_label),
          h(
            "ul",
            { class: "iv-plain" },
            view.removed.map((one) =>
              h(
                "li",
                { class: "iv-row", "data-key": one.id },
                one.title,
                button("Restore", () => tools.run("bring_back", { id: one.id }), {
                  kind: "quiet",
                  "aria-label": `Restore: ${one.title}`,
                }),
              ),
            ),
          ),
        ),
    ];
  }

  /**
   * Open what another part of this page made, in view and with the focus in it.
   * @param {View} view
   * @param {Tools} tools
   */
  function hear({ kind }, tools) {
    const { el, local } = tools;
    if (local.hears) return;
    local.hears = true;
    document.addEventListener("infoview:made", async ({ detail }) => {
      if (detail.kind !== kind || !el.isConnected || page_of(el) !== detail.page) return;
      if (!(await tools.bring("open", { id: detail.id })).ok) return;
      local.open = detail.id;
      tools.repaint();
      reveal(el);
      enter_card(tools, detail.id);
    });
  }

  /**
   * Put the focus on the first thing to do in a card: what it advises, else its form.
   * @param {Tools} tools
   * @param {string} id
   */
  function enter_card(tools, id) {
    const parts = ["[data-key=panel] button", ".iv-grid :is(input, select, textarea)"];
    focus_on(tools, parts.map((one) => `[data-key="${id}"] ${one}`).join(", "));
  }

  /**
   * Open the card that holds a box, also one that is not here; say if there is one.
   * @param {Tools} tools
   * @param {string} key of the box
   * @param {Card[]} items
   */
  function show_card(tools, key, items) {
    const id = /^[a-z]+-[a-z0-9]{8}(?=-)/.exec(key)?.[0] ?? "";
    const gone = (tools.local.removed ||= new Set());
    const is_here = items.some((one) => one.id === id);
    const may_be_there = part_of(tools, "items", items.length).total > items.length;
    if (!id || gone.has(id) || (!is_here && !may_be_there)) return false;
    tools.local.open = id;
    tools.repaint();
    if (!is_here)
      tools.bring("open", { id }).then(({ ok }) => {
        if (ok) focus_on(tools, `[data-key="${key}"] :is(input, textarea, select)`);
        else gone.add(id);
      });
    return true;
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function suggestions(view, tools) {
    const add = async (/** @type {import("./shapes").Suggestion} */ one) => {
      const reply = await tools.run("add", one.values);
      if (!reply.ok || !reply.id) return;
      tools.local.open = reply.id;
      tools.say(`Added: ${one.label}`);
      enter_card(tools, reply.id);
    };
    return h(
      "div",
      { class: "iv-stack iv-after", "data-key": "suggestions" },
      h("p", { class: "iv-label" }, view.suggestions_lead),
      h(
        "div",
        { class: "iv-row" },
        view.suggestions.map((one) => button(`+ ${one.label}`, () => add(one), { key: one.label })),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Card} item
   */
  function card(view, tools, item) {
    const open = view.always_open || tools.local.open === item.id;
    const every = [...view.fields, ...view.more_fields];
    const specs = item.fields?.flatMap((name) => named(every, name)) ?? view.fields;
    const more = view.more_fields.filter((spec) => !specs.includes(spec));
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("change", { id: item.id, name, value });
    const form = (/** @type {FormField[]} */ list) =>
      h(
        "div",
        { class: "iv-grid" },
        list.map((spec) => {
          const drawn = field(tools, spec, item.values[spec.name], {
            key: `${item.id}-${spec.name}`,
            save: save(spec.name),
            chosen: item.chosen?.[spec.name],
          });
          if (["long_text", "scale", "choices"].includes(spec.type)) drawn.classList.add("iv-wide");
          return drawn;
        }),
      );
    const name = item.title || "this entry";
    return h(
      "article",
      { class: "iv-card iv-stack", "data-key": item.id, "aria-label": name },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h(
          "div",
          { class: "iv-grow" },
          h(
            "h4",
            {},
            item.person && item.title
              ? person_link(tools, item.person, item.title, item.title)
              : item.title || "No name yet",
          ),
          item.detail && h("p", { class: "iv-quiet" }, item.detail),
        ),
        h(
          "div",
          { class: "iv-row" },
          item.practice && chip({ shape: "◇", text: "Practice" }),
          item.marks.map(chip),
          !view.always_open &&
            button(
              open ? "Close" : "Open",
              () => {
                tools.local.open = open ? null : item.id;
                tools.repaint();
              },
              {
                "aria-expanded": String(open),
                "aria-label": `${open ? "Close" : "Open"} ${name}`,
                key: "open",
              },
            ),
        ),
      ),
      open && item.lines.map((line) => h("p", {}, line)),
      open && item.panel && panel(tools, item.id, item.panel),
      !open &&
        item.panel &&
        h(
          "div",
          { "data-key": "more" },
          button(
            item.panel.title,
            () => {
              tools.local.open = item.id;
              tools.repaint();
            },
            { kind: "quiet", "aria-label": `${item.panel.title}: ${name}` },
          ),
        ),
      open && form(specs),
      open &&
        more.length > 0 &&
        h("details", { "data-key": "more" }, h("summary", {}, "More details"), form(more)),
      (open || item.actions.some((one) => one.when !== "open")) &&
        h(
          "div",
          { class: "iv-row" },
          item.actions
            .filter((one) => open || one.when !== "open")
            .map((one) => action(tools, item.id, one, name)),
          open &&
            button(
              "Remove",
              async () => {
                if ((await tools.run("remove", { id: item.id })).ok)
                  tools.say(`${name} was moved to “${view.removed_label}”`);
              },
              { kind: "quiet", key: "remove", "aria-label": `Remove ${name}` },
            ),
          open &&
            button(
              "See changes",
              async () => {
                const reply = await tools.act("history", { id: item.id });
                tools.local.history = { id: item.id, lines: reply.ok ? reply.history : [] };
                tools.repaint();
              },
              { kind: "quiet", key: "history", "aria-label": `See changes in ${name}` },
            ),
        ),
      open &&
        tools.local.history?.id === item.id &&
        h(
          "ul",
          { "data-key": "past" },
          tools.local.history.lines.map((line) => h("li", {}, line)),
        ),
    );
  }

  /**
   * @param {FormField[]} specs
   * @param {string} name
   */
  function named(specs, name) {
    return specs.filter((spec) => spec.name === name).slice(0, 1);
  }

  /**
   * The button that was pressed may be gone by now; the focus goes on at its card.
   * @param {Tools} tools
   * @param {string} id
   */
  function stay(tools, id) {
    const root = /** @type {Document | ShadowRoot} */ (tools.el.getRootNode());
    if (!tools.el.contains(root.activeElement)) enter_card(tools, id);
  }

  /**
   * One button; what cannot be taken back asks once more.
   * @param {Tools} tools
   * @param {string} id
   * @param {import("./shapes").ActionButton} one
   * @param {string} name
   */
  function action(tools, id, one, name) {
    if (one.page)
      return h(
        "a",
        {
          class: "iv-button",
          "data-key": `page-${one.page}`,
          href: one.page,
          "data-iv-page": one.page,
          "aria-label": `${one.label}: ${name}`,
          on: { click: () => one.talk && keep_talk(tools, one.talk) },
        },
        one.label,
      );
    if (one.copy)
      return copier(tools, one.label, one.copy, {
        key: `copy-${name}`,
        name: `${one.label}: ${name}`,
      });
    const key = `do-${one.do}-${one.label}`,
      local = tools.local,
      sure = local.sure === `${id}-${key}`;
    const run = async () => {
      local.sure = null;
      // A card names actions that only its own state knows.
      const act = /** @type {ActOnCard} */ (/** @type {unknown} */ (tools.run));
      const reply = await act(one.do ?? "", { id, ...one.values });
      if (reply.ok && reply.made) {
        const page = page_of(tools.el);
        const detail = { id: reply.made, kind: reply.kind ?? "", page };
        document.dispatchEvent(new CustomEvent("infoview:made", { detail }));
        return;
      }
      const opens = reply.ok && reply.open && reply.open !== local.open ? reply.open : "";
      if (opens) {
        local.open = opens;
        tools.repaint();
        enter_card(tools, opens);
      } else stay(tools, id);
    };
    const asked = () => {
      local.sure = `${id}-${key}`;
      tools.repaint();
    };
    if (!sure)
      return button(one.label, one.confirm ? asked : run, {
        kind: one.kind,
        key,
        "aria-label": `${one.label}: ${name}`,
      });
    return h(
      "div",
      { class: "iv-problem iv-stack iv-wide", "data-key": `${key}-sure`, role: "alert" },
      h("p", {}, one.confirm),
      h(
        "div",
        { class: "iv-row" },
        button(
          "No, keep it",
          () => {
            local.sure = null;
            tools.repaint();
          },
          { key: "no" },
        ),
        button(`Yes: ${one.label}`, run, { kind: "danger", key: "yes" }),
      ),
    );
  }

  /**
   * Advice worked out for one card: a sentence, then rows with their own buttons.
   * @param {Tools} tools
   * @param {string} id
   * @param {import("./shapes").Panel} advice
   */
  function panel(tools, id, advice) {
    return h(
      "div",
      { class: "iv-note iv-stack", "data-key": "panel" },
      h("p", { class: "iv-strong" }, advice.title),
      advice.lead && h("p", {}, advice.lead),
      h(
        "ul",
        { class: "iv-plain iv-stack" },
        advice.rows.map((row) =>
          h(
            "li",
            {
              class: `${row.words ? "iv-stack" : "iv-row iv-apart"}${row.under ? " iv-under" : ""}`,
              "data-key": row.key,
            },
            h(
              "div",
              { class: "iv-grow" },
              h("p", { class: "iv-strong" }, row.title),
              row.text && h("p", {}, row.text),
              row.words && h("blockquote", { class: "iv-words" }, row.words),
              row.asks?.map((spec) =>
                field(tools, spec, spec.value, {
                  key: `${id}-${row.key}-${spec.name}`,
                  save: (value) => {
                    // Only a card whose panel asks something has an action that keeps it.
                    const act = /** @type {ActOnCard} */ (/** @type {unknown} */ (tools.act));
                    const values = { id, name: spec.name, value: String(value ?? "") };
                    return act("learn", values);
                  },
                }),
              ),
            ),
            row.actions.length > 0 &&
              h(
                "div",
                { class: "iv-row" },
                row.actions.map((one) => action(tools, id, one, row.name || row.title)),
              ),
          ),
        ),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function adder(view, tools) {
    const key = (/** @type {FormField} */ spec) => `new-${spec.name}`;
    const specs = view.add_fields;
    for (const { follows, options = [], default: talk } of specs)
      if (follows) chosen_talk(tools, { talks: options, talk: String(talk ?? "") });
    const add = adding(tools, {
      place: "add",
      boxes: specs.map(key),
      send: (words, more) => {
        const typed = specs.map((spec) => [spec.name, words[key(spec)] ?? spec.default ?? ""]);
        return tools.run("add", { ...Object.fromEntries(typed), ...more });
      },
      done: (/** @type {{ id?: string }} */ reply) => {
        tools.local.open = reply.id;
        tools.say("Added and saved");
        find(tools, ".iv-add :is(input, select)")?.focus();
      },
    });
    return h(
      "div",
      { class: "iv-card iv-add iv-stack", "data-key": "add" },
      h(
        "div",
        { class: view.add_fields.length > 2 ? "iv-grid" : "iv-row" },
        specs.map((spec) => entry(tools, spec, { key: key(spec), enter: add.enter })),
      ),
      add.question,
      h("div", {}, button(view.add_label, add.press, { kind: "main", key: "add" })),
    );
  }

  return mount(paint);
}
