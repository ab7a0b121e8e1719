/**
 * @typedef {import("./views").PersonView} View
 *
 * @typedef {object} Own
 * @property {boolean} [hears] whether it follows what other parts ask for
 * @property {string | null} [edits] what happened whose words are being changed
 * @property {string} [whole] the person whose whole story is shown
 *
 * @typedef {import("./due_card.js").DueLocal & Own} Local
 * @typedef {import("../shared/tools").Tools<import("./views").PersonActs, {}, Local>} Tools
 * @typedef {import("./views").ChosenPersonView} Chosen
 * @typedef {import("./views").PersonEvent} PersonEvent
 */

/** @param {import("../shared/runtime.js").Runtime & import("./due_card.js").DueCards} iv */
export default function person({
  asked_person,
  button,
  chip,
  choice_box,
  due_card,
  empty,
  entry,
  field,
  focus_on,
  h,
  mount,
  page_of,
  part_of,
  problem,
  reveal,
  standing,
}) {
  const MANY_SAID = 8; // notes from which on each topic opens by itself
  const NEWEST = 12; // things that happened shown at first
  const PATIENT = 15000; // milliseconds that opening the page may take
  /** @type {Record<string, string>} */
  const SHAPES = {
    added: "○",
    named_by: "◁",
    asked: "△",
    answered: "▽",
    talk: "●",
    said: "“",
    named: "▷",
    advice: "✎",
    looked_back: "◑",
    follow_up: "✉",
    told: "✓",
    note: "–",
    set_aside: "◇",
  };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    hear(tools);
    const id = `iv-${tools.about.step}-who`;
    const { people: choices, contact: value } = view;
    const who = { id, choices, value, none: "Choose…", part: "people" };
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    return [
      h(
        "div",
        { class: "iv-field", "data-key": "who" },
        h("label", { for: id }, "Person"),
        choice_box(tools, who, (contact) => tools.ask("choose", { contact })),
      ),
      !part_of(tools, "people", choices.length).total &&
        h("p", { class: "iv-quiet", "data-key": "none" }, "You haven't added anyone yet."),
      "name" in view && [
        heading(view),
        owed(view, tools),
        note(view, tools),
        named(view, tools),
        said(view),
        story(view, tools),
      ],
      problem(tools.local.reply),
      view.undo_label &&
        tools.local.acted &&
        h(
          "div",
          { class: "iv-after", "data-key": "undo" },
          button(`Undo: ${view.undo_label}`, undo, { kind: "quiet" }),
        ),
    ];
  }

  /**
   * Show whoever another part of a page asks for.
   * @param {Tools} tools
   */
  function hear(tools) {
    if (tools.local.hears) return;
    tools.local.hears = true;
    const show = async () => {
      const contact = asked_person(tools);
      if (!contact || !tools.el.isConnected) return false;
      await tools.ask("choose", { contact });
      reveal(tools.el);
      tools.el.scrollIntoView({ block: "start" });
      focus_on(tools, "[data-key=about] h3");
      return true;
    };
    // Also in a section that is not the one shown now.
    const is_seen = () => tools.el.isConnected && page_of(tools.el).checkVisibility();
    const hears = (/** @type {Event} */ event) => {
      if (is_seen()) {
        // Says to whoever asked that the person is shown here, so that no other page is opened.
        event.preventDefault();
        show();
        return;
      }
      // The page that shows people may be open and out of sight: it is on its way.
      const wait = setInterval(() => {
        if (is_seen()) {
          clearInterval(wait);
          show();
        }
      }, 200);
      // A page that never comes into sight is not waited for without end.
      setTimeout(() => clearInterval(wait), PATIENT);
    };
    document.addEventListener("infoview:person", hears);
    // Asked on another page, before this one was opened; the step has to stand first.
    setTimeout(show, 0);
  }

  /** @param {Chosen} view */
  function heading(view) {
    return h(
      "section",
      { class: "iv-card iv-stack iv-after", "data-key": "about", "aria-label": view.name },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("h3", { tabindex: "-1" }, view.name),
        view.stage && chip(view.stage),
      ),
      view.detail && h("p", { class: "iv-quiet" }, view.detail),
      h("p", {}, view.ledger),
    );
  }

  /**
   * Everything still owed to them, done in place.
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function owed(view, tools) {
    if (!view.due.length) return null;
    return h(
      "section",
      { class: "iv-stack", "data-key": "owed", "aria-label": "To do" },
      h("h3", {}, `To do (${view.due.length})`),
      h(
        "div",
        {},
        view.due.map((item) =>
          due_card(item, tools, { days: view.days, on: view.on, person: false }),
        ),
      ),
    );
  }

  /** @param {Chosen} view */
  function said(view) {
    if (!view.said.length) return null;
    const count = view.said.reduce((sum, one) => sum + one.texts.length, 0);
    const title = h("h3", {}, "What they said");
    if (count > MANY_SAID)
      return h(
        "section",
        { class: "iv-card iv-stack", "data-key": "said", "aria-label": "What they said" },
        title,
        view.said.map((one) =>
          h(
            "details",
            { "data-key": `${view.contact}-${one.topic}` },
            h("summary", {}, `${one.topic} (${one.texts.length})`),
            h(
              "ul",
              { class: "iv-stack iv-after" },
              one.texts.map((text) => h("li", { class: "iv-event-text" }, text)),
            ),
          ),
        ),
      );
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "said", "aria-label": "What they said" },
      title,
      h(
        "dl",
        { class: "iv-said-by-topic" },
        view.said.map((one) => [
          h("dt", { class: "iv-strong" }, one.topic),
          one.texts.map((text) => h("dd", {}, text)),
        ]),
      ),
    );
  }

  /**
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function named(view, tools) {
    if (!view.named.length) return null;
    const choose = (/** @type {string} */ contact) => async () => {
      await tools.ask("choose", { contact });
      focus_on(tools, "[data-key=about] h3");
    };
    return h(
      "section",
      { class: "iv-card iv-scroll", "data-key": "named", "aria-label": "Their referrals" },
      h(
        "table",
        { class: "iv-table" },
        h("caption", {}, "Who they referred you to, and what came of it"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["Name", "What came of it", "Have you told them?"].map((words) =>
              h("th", { scope: "col" }, words),
            ),
          ),
        ),
        h(
          "tbody",
          {},
          view.named.map((one) =>
            h(
              "tr",
              { "data-key": one.record },
              h(
                "th",
                { scope: "row" },
                button(one.name, choose(one.contact), {
                  kind: "quiet",
                  "aria-label": `Show ${one.name}`,
                }),
              ),
              h("td", {}, one.came_of),
              h("td", {}, one.told),
            ),
          ),
        ),
      ),
    );
  }

  /**
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function story(view, tools) {
    const { local } = tools;
    const open = (/** @type {PersonEvent} */ one) => local.edits === one.key;
    const text = (/** @type {PersonEvent} */ one) => {
      if (!open(one)) return one.text && h("p", { class: "iv-event-text" }, one.text);
      const save = (/** @type {import("../shared/tools").Value} */ value) =>
        tools.act("change", { record: one.record, name: one.field, value });
      return field(
        tools,
        { name: one.field, type: "long_text", label: `Change: ${one.title}` },
        one.text,
        { key: `edit-${one.key}`, save },
      );
    };
    const edit = (/** @type {PersonEvent} */ one) => {
      local.edits = open(one) ? null : one.key;
      tools.repaint();
      if (local.edits) focus_on(tools, "[data-key=story] textarea");
    };
    const earlier = local.whole === view.contact ? 0 : Math.max(0, view.events.length - NEWEST),
      // To hide three entries behind a button saves no room.
      events = view.events.slice(earlier > 3 ? earlier : 0);
    const whole = () => {
      local.whole = view.contact;
      tools.repaint();
      focus_on(tools, "[data-key=story] h3");
    };
    const again = (/** @type {number} */ place) =>
      place > 0 && events[place - 1].when === events[place].when;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "story", "aria-label": "Your history" },
      h("h3", { tabindex: "-1" }, "Your history"),
      events.length < view.events.length &&
        h(
          "div",
          { "data-key": "earlier" },
          button(`Show ${earlier} earlier entries`, whole, { key: "earlier" }),
        ),
      h(
        "ol",
        { class: "iv-plain iv-story", "data-key": "events" },
        events.map((one, place) =>
          h(
            "li",
            { "data-key": one.key, "data-kind": one.kind, "data-same-day": again(place) },
            h(
              "span",
              { class: "iv-quiet iv-story-day" },
              h("span", { class: again(place) && "iv-hidden" }, one.when),
            ),
            h("span", { class: "iv-story-shape", "aria-hidden": "true" }, SHAPES[one.kind] || "·"),
            h("div", { class: "iv-grow" }, h("p", { class: "iv-strong" }, one.title), text(one)),
            one.field &&
              button(open(one) ? "Close" : "Change", () => edit(one), {
                kind: "quiet",
                key: "edit",
                "aria-label": `${open(one) ? "Close" : "Change"}: ${one.title}, ${one.when}`,
              }),
          ),
        ),
      ),
    );
  }

  /**
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function note(view, tools) {
    const key = `note-${view.contact}`;
    const add = async () => {
      const words = standing(tools, [key]);
      const reply = await tools.run("note", {
        contact: view.contact,
        note: String(words[key] ?? ""),
      });
      if (reply.ok) {
        empty(tools, words);
        tools.say("Note saved");
      }
    };
    return h(
      "div",
      { class: "iv-card iv-row iv-low", "data-key": "add-note" },
      entry(
        tools,
        { name: "note", type: "text", label: `Note about ${view.name}` },
        { key, enter: add },
      ),
      button("Save note", add, { key: "add" }),
    );
  }

  return mount(paint);
}
