/**
 * @typedef {import("./views").PersonView} View
 *
 * @typedef {object} Own
 * @property {boolean} [hears] whether it follows what other parts ask for
 * @property {string | null} [edits] what happened whose words are being changed
 * @property {string} [whole] the person whose whole story is shown
 * @property {string} [told] whom the frame of the page was told of
 *
 * @typedef {import("../today/due_card.js").DueLocal & Own} Local
 * @typedef {import("../shared/tools").Tools<import("./views").PersonActs, {}, Local>} Tools
 * @typedef {import("./views").ChosenPersonView} Chosen
 * @typedef {import("./views").PersonEvent} PersonEvent
 */

/** @param {import("../shared/runtime.js").Runtime & import("../today/due_card.js").DueCards} iv */
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
  person_link,
  problem,
  reveal,
  standing,
}) {
  const MANY_SAID = 8; // notes from which on each topic opens by itself
  const NEWEST = 12; // things that happened shown at first
  const PATIENT = 15000; // milliseconds that opening the page may take
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    hear(tools);
    tell(view, tools);
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    return [
      "name" in view ? everything(view, tools) : whom(view, tools),
      problem(tools.local.reply),
      view.undo_label &&
        tools.local.acted &&
        h(
          "div",
          { class: "iv-after", "data-key": "undo" },
          button(`Undo: ${view.undo_label}`, undo, { kind: "quiet" }),
        ),
      "name" in view && whom(view, tools),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function whom({ people: choices, contact: value }, tools) {
    const id = `iv-${tools.about.step}-who`;
    const who = { id, choices, value, none: "Choose…", part: "people" };
    return [
      h(
        "div",
        { class: "iv-field iv-after", "data-key": "who" },
        h("label", { for: id }, "Person"),
        choice_box(tools, who, (contact) => tools.ask("choose", { contact })),
      ),
      !part_of(tools, "people", choices.length).total &&
        h("p", { class: "iv-quiet", "data-key": "none" }, "You haven't added anyone yet."),
    ];
  }

  /**
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function everything(view, tools) {
    return [
      heading(view, tools),
      next(view, tools),
      known(view, tools),
      named(view, tools),
      said(view),
      story(view, tools),
      note(view, tools),
    ];
  }

  /**
   * Tell the frame around the page whom it is about: it says so in its title and its address.
   * @param {View} view
   * @param {Tools} tools
   */
  function tell(view, { el, local }) {
    const name = "name" in view ? view.name : "";
    if (local.told === `${view.contact} ${name}`) return;
    local.told = `${view.contact} ${name}`;
    const detail = { id: view.contact, name };
    // What is drawn for the first time is not on the page yet.
    setTimeout(() =>
      el.dispatchEvent(new CustomEvent("infoview:person-shown", { bubbles: true, detail })),
    );
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
    setTimeout(async () => {
      const page = page_of(tools.el);
      const follow = () => {
        const contact = page.dataset.ivPerson;
        if (contact && tools.el.isConnected) tools.ask("choose", { contact });
      };
      page.addEventListener("infoview:person-named", follow);
      if (!(await show())) follow();
    }, 0);
  }

  /**
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function heading(view, tools) {
    return h(
      "section",
      { class: "iv-stack iv-person", "data-key": "about", "aria-label": view.name },
      view.way.length > 0 &&
        h(
          "p",
          { class: "iv-way iv-quiet", "data-key": "way" },
          "You",
          view.way.map((one) => [way_mark(), person_link(tools, one.contact, one.name, one.name)]),
          way_mark(),
          h("span", { class: "iv-strong" }, view.name),
        ),
      h("h3", { tabindex: "-1" }, view.name),
      view.detail && h("p", { class: "iv-quiet", "data-key": "detail" }, view.detail),
      h(
        "dl",
        { class: "iv-facts", "data-key": "facts" },
        h("div", {}, h("dt", {}, "Where you are"), h("dd", {}, chip(view.stage))),
        view.facts.map(([label, text]) =>
          h("div", { "data-key": label }, h("dt", {}, label), h("dd", {}, text)),
        ),
        h("div", {}, h("dt", {}, "Still open"), h("dd", {}, view.ledger)),
      ),
    );
  }

  function way_mark() {
    return h("span", { class: "iv-way-mark", "aria-hidden": "true" });
  }

  /**
   * The one thing to do next, done in place; whatever else is open stands below it.
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function next(view, tools) {
    const how = { days: view.days, on: view.on, person: false };
    const [first, ...others] = view.due;
    const is_due = first && ["late", "today"].includes(first.status);
    const other_word = others.length === 1 ? "one more thing" : `${others.length} more things`;
    return [
      h(
        "section",
        {
          class: "iv-next",
          "data-key": "next",
          "data-due": String(!!is_due),
          "aria-label": "Next step",
        },
        h("h3", { class: "iv-hidden", tabindex: "-1" }, "Next step"),
        view.waiting && answer(view.waiting, view, tools),
        first && due_card(first, tools, how),
        view.next && h("h4", { "data-key": "onward" }, view.next.label),
        view.next &&
          h(
            "div",
            { "data-key": "go" },
            h(
              "a",
              { class: "iv-button", "data-kind": "main", href: view.next.file },
              view.next.label,
            ),
          ),
        !view.waiting &&
          !first &&
          !view.next &&
          h("p", { "data-key": "nothing" }, "Nothing to do right now."),
      ),
      others.length > 0 &&
        h(
          "details",
          { "data-key": "others", open: others.some((one) => one.status === "late") },
          h("summary", {}, `Also open: ${other_word}`),
          others.map((item) => due_card(item, tools, how)),
        ),
    ];
  }

  /**
   * Note what they answered, without leaving the page.
   * @param {import("./views").Waiting} waiting
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function answer({ attempt, words }, view, tools) {
    const said = (/** @type {string} */ outcome) => async () => {
      if (!(await tools.run("answer", { attempt, outcome })).ok) return;
      tools.say("Saved");
      focus_on(tools, "[data-key=next] h3");
    };
    return h(
      "div",
      { class: "iv-stack", "data-key": "answer" },
      h("h4", {}, `What did ${view.name} say?`),
      h("p", { class: "iv-quiet" }, words),
      h(
        "div",
        { class: "iv-row" },
        button("They said yes", said("yes"), { key: "yes", kind: "main" }),
        button("They said no", said("no"), { key: "no" }),
        button("No reply", said("no_reply"), { key: "no_reply", kind: "quiet" }),
      ),
    );
  }

  /**
   * Why this person, and how one knows of them: what a request is written from.
   * @param {Chosen} view
   * @param {Tools} tools
   */
  function known(view, tools) {
    return h(
      "section",
      { class: "iv-stack iv-person-part", "data-key": "known", "aria-label": "Why this person" },
      view.fields.map((spec) =>
        field(tools, spec, spec.value, {
          key: `${view.contact}-${spec.name}`,
          save: (value) => tools.act("set", { contact: view.contact, name: spec.name, value }),
        }),
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
        { class: "iv-stack iv-person-part", "data-key": "said", "aria-label": "What they said" },
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
      { class: "iv-stack iv-person-part", "data-key": "said", "aria-label": "What they said" },
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
    return h(
      "section",
      { class: "iv-scroll iv-person-part", "data-key": "named", "aria-label": "Their referrals" },
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
              h("th", { scope: "row" }, person_link(tools, one.contact, one.name, one.name)),
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
      events = view.events.slice(earlier > 3 ? earlier : 0).reverse();
    const whole = () => {
      local.whole = view.contact;
      tools.repaint();
      focus_on(tools, "[data-key=story] h3");
    };
    const again = (/** @type {number} */ place) =>
      place > 0 && events[place - 1].when === events[place].when;
    return h(
      "section",
      { class: "iv-stack iv-person-part", "data-key": "story", "aria-label": "The story so far" },
      h("h3", { tabindex: "-1" }, "The story so far"),
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
      events.length < view.events.length &&
        h(
          "div",
          { "data-key": "earlier" },
          button(`Show ${earlier} earlier entries`, whole, { key: "earlier" }),
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
      { class: "iv-row iv-low iv-person-part", "data-key": "add-note" },
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
