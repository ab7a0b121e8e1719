/* Draw one thing that is due, with what is needed to do it, put it off or let it go. */

/**
 * @typedef {import("./views").DueCard} Item
 * @typedef {import("./views").TodayActs} TodayActs
 * @typedef {Pick<TodayActs, "done" | "let_go" | "put_off" | "write" | "calendar">} Acts
 *
 * @typedef {object} Local
 * @property {string | null} [open] what is open of which card
 * @property {{ key: string, found: string, next_step: string } | null} [trouble] on which card
 * @property {boolean} [named] whether names go into a calendar
 *
 * @typedef {import("../shared/tools").Tools<Acts, {}, Local>} Tools
 *
 * @typedef {object} How
 * @property {[string, string][]} days to put something off to
 * @property {string} on the present day
 * @property {boolean} [person] whether to lead to the person
 *
 * @typedef {import("../shared/shapes").FormField} FormField
 * @typedef {import("../shared/tools").Value} Value
 *
 * @typedef {Local} DueLocal
 * @typedef {How} DueHow
 * @typedef {ReturnType<typeof due_cards>} DueCards
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function due_cards({
  button,
  chip,
  copier,
  empty,
  entry,
  field,
  focus_on,
  h,
  hand_over,
  person_link,
  standing,
}) {
  /**
   * @param {Item} item
   * @param {Tools} tools
   * @param {How} how
   */
  function due_card(item, tools, how) {
    // One record may ask for several things, and for each of several people.
    const key = `${item.action}-${item.record}-${item.contact}`;
    return h(
      "article",
      { class: "iv-card iv-stack", "data-key": key, "aria-label": `${item.label}: ${item.name}` },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h(
          "h4",
          { class: "iv-grow" },
          item.label,
          // On the page of that person the name would lead to itself.
          how.person !== false && [": ", person_link(tools, item.contact, item.name, item.name)],
        ),
        h(
          "span",
          { class: "iv-row" },
          item.mark && chip(item.mark),
          h("span", { class: "iv-quiet" }, item.due_words),
        ),
      ),
      item.about && h("p", { class: "iv-quiet" }, item.about),
      item.writing && thanks(item.record, item.writing, tools),
      item.start && how.person === false && h("blockquote", { class: "iv-words" }, item.start),
      item.asks.length > 0 &&
        (!is_ahead(item) || tools.local.open === `ask-${key}`) &&
        h(
          "div",
          { class: "iv-grid" },
          item.asks.map((spec) =>
            entry(tools, spec, { key: `asks-${key}-${spec.name}`, enter: () => done(item, tools) }),
          ),
        ),
      settled(item, tools, key),
      buttons(item, tools, key, how),
    );
  }

  /**
   * What is still ahead stands there in brief.
   * @param {Item} item
   */
  const is_ahead = (item) => ["waiting", "later", "put_off"].includes(item.status);

  /** @param {Item} item */
  const about = (item) => ({ action: item.action, record: item.record, contact: item.contact });

  /**
   * @param {Item} item
   * @param {Tools} tools
   */
  async function done(item, tools) {
    const key = `${item.action}-${item.record}-${item.contact}`;
    const places = item.asks.map((spec) => `asks-${key}-${spec.name}`);
    const words = standing(tools, places);
    const given = Object.fromEntries(
      item.asks.map(({ name }, at) => [name, words[places[at]] ?? ""]),
    );
    const asked = tools.act("done", { ...about(item), ...given });
    const reply = await shown(tools, key, asked, "Saved");
    if (reply.ok) empty(tools, words);
  }

  /**
   * Show on the card itself what could not be done.
   * @param {Tools} tools
   * @param {string} key
   * @param {Promise<import("../shared/tools").Reply>} asked
   * @param {string} said when it was done
   */
  async function shown(tools, key, asked, said) {
    const reply = await asked;
    Object.assign(tools.local, {
      open: reply.ok ? null : tools.local.open,
      // Of other buttons of the step; this card has its own place for trouble.
      reply: null,
      trouble: reply.ok ? null : { key, ...reply },
    });
    if (reply.ok) tools.say(said);
    else tools.repaint();
    return reply;
  }

  /**
   * The thank-you itself: one thing they said, its form, its words.
   * @param {string} record
   * @param {import("../follow_up/views").Writing} writing
   * @param {Tools} tools
   */
  function thanks(record, { fields, values, remarks, said, start, hint }, tools) {
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("write", { record, name, value });
    const draw = (/** @type {FormField} */ spec, /** @type {Partial<FormField>} */ more = {}) =>
      field(tools, { ...spec, ...more }, values[spec.name], {
        key: `write-${record}-${spec.name}`,
        save: save(spec.name),
      });
    const [form, point, words] = fields;
    const use = async () => {
      if (!(await save("words")(start)).ok) return;
      tools.say("Your draft is in the box");
      focus_on(tools, `[data-key="write-${record}-words"] textarea`);
    };
    // Once a point is chosen the others only take room.
    const offers = !values.about && said.length > 0;
    return h(
      "div",
      { class: "iv-stack", "data-key": "writing" },
      h(
        "div",
        { class: "iv-grid" },
        draw(point, { label: "One thing they said that you'll mention", help: "" }),
        draw(form, { label: "How you send it" }),
      ),
      offers &&
        h(
          "div",
          { class: "iv-stack", "data-key": "said" },
          h("p", { class: "iv-label" }, "From your notes"),
          h(
            "div",
            { class: "iv-row" },
            said.map((text) =>
              button(
                `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`,
                () => save("about")(text),
                { key: text, "aria-label": `Mention: ${text}` },
              ),
            ),
          ),
        ),
      h(
        "details",
        { "data-key": "words", open: !!values.words },
        h("summary", {}, "Write it here"),
        h(
          "div",
          { class: "iv-stack iv-after" },
          draw(words, { help: hint }),
          remarks.length > 0 &&
            h(
              "ul",
              { class: "iv-note iv-plain iv-stack", "data-key": "remarks", role: "status" },
              remarks.map((one) => h("li", {}, one)),
            ),
          h(
            "div",
            { class: "iv-row" },
            values.words &&
              copier(tools, "Copy note", String(values.words), { key: `copy-${record}` }),
          ),
        ),
      ),
      start &&
        !values.words &&
        h("div", { "data-key": "use" }, button("Use a draft", use, { key: `use-${record}` })),
    );
  }

  /**
   * What is asked before an item is put off or let go, or was sent as it should not be.
   * @param {Item} item
   * @param {Tools} tools
   * @param {string} key
   */
  function settled(item, tools, key) {
    const { local } = tools,
      { open, trouble } = local;
    return [
      trouble?.key === key &&
        h(
          "div",
          { class: "iv-problem", role: "alert", "data-key": "trouble" },
          h("p", { class: "iv-strong" }, trouble.found),
          h("p", {}, trouble.next_step),
        ),
      open === `sure-${key}` &&
        h(
          "div",
          { class: "iv-problem iv-stack", role: "alert", "data-key": "sure" },
          h("p", {}, item.writing?.confirm),
          h(
            "div",
            { class: "iv-row" },
            button(
              "Edit first",
              () => {
                local.open = null;
                tools.repaint();
              },
              { key: "no" },
            ),
            button("Yes, mark as sent", () => done(item, tools), { kind: "danger", key: "yes" }),
          ),
        ),
    ];
  }

  /**
   * @param {Item} item
   * @param {Tools} tools
   * @param {string} key
   * @param {How} how
   */
  function buttons(item, tools, key, how) {
    const { local } = tools,
      name = `${item.label}, ${item.name}`,
      open = (/** @type {string} */ what) => local.open === `${what}-${key}`;
    const toggle = (/** @type {string} */ what) => () => {
      local.open = open(what) ? null : `${what}-${key}`;
      local.trouble = null;
      tools.repaint();
    };
    const fold = (/** @type {string} */ what, /** @type {string} */ label) =>
      button(label, toggle(what), {
        key: what,
        kind: "quiet",
        "aria-expanded": String(open(what)),
        "aria-label": `${label} ${name}`,
      });
    // What is still ahead is rarely done now, so what it asks for stays out of the way.
    const asks_first = is_ahead(item) && item.asks.length > 0 && !open("ask");
    // A letter with an open place, or one that may ask for a job, is asked about first.
    const first = item.writing?.confirm
      ? toggle("sure")
      : asks_first
        ? toggle("ask")
        : () => done(item, tools);
    return [
      h(
        "div",
        { class: "iv-row", "data-key": "do" },
        item.done_label &&
          button(item.done_label, first, {
            key: "done",
            kind: is_ahead(item) ? undefined : "main",
            "aria-label": `${item.done_label}: ${name}`,
          }),
        !item.done_label && item.page && to_page(item.page, item.name, "main"),
        item.start && copier(tools, "Copy message", item.start, { key: `start-${key}` }),
        item.status === "put_off" &&
          button("Move to today", () => put_off(item, tools, key, how.on), {
            key: "back",
            "aria-label": `Move to today: ${name}`,
          }),
        item.can_put_off && fold("off", "Snooze"),
        item.can_let_go && fold("let", "Dismiss"),
        fold("more", "More"),
      ),
      open("off") && putting_off(item, tools, key, how.days),
      open("let") && letting_go(item, tools, key),
      open("more") &&
        h(
          "div",
          { class: "iv-row", "data-key": "more-row" },
          item.done_label && item.page && to_page(item.page, item.name),
          button(
            "Add to calendar",
            async () =>
              save_file(
                tools,
                await tools.ask("calendar", { ...about(item), named: !!local.named }),
              ),
            { key: "calendar", "aria-label": `Add to calendar: ${name}` },
          ),
        ),
    ];
  }

  /**
   * @param {import("../shared/shapes").PageLink} page
   * @param {string} name
   * @param {string} [kind]
   */
  function to_page({ file, label }, name, kind) {
    return h(
      "a",
      {
        class: "iv-button",
        "data-kind": kind,
        "data-key": "page",
        href: file,
        // A part of the page that shows it has an address, and no file.
        "data-iv-page": file.startsWith("#") ? null : file,
        "aria-label": file.startsWith("#") ? null : `Open ${label} for ${name}`,
      },
      file.startsWith("#") ? label : `Open ${label}`,
    );
  }

  /**
   * @param {Item} item
   * @param {Tools} tools
   * @param {string} key
   * @param {string} until
   */
  function put_off(item, tools, key, until) {
    const asked = tools.act("put_off", { ...about(item), until });
    return shown(tools, key, asked, "Snoozed. It comes back on that day.");
  }

  /**
   * @param {Item} item
   * @param {Tools} tools
   * @param {string} key
   * @param {[string, string][]} days
   */
  function putting_off(item, tools, key, days) {
    const place = `until-${key}`;
    const later = async () => {
      const words = standing(tools, [place]);
      if ((await put_off(item, tools, key, String(words[place] ?? ""))).ok) empty(tools, words);
    };
    return h(
      "div",
      { class: "iv-note iv-stack", "data-key": "off-row" },
      h(
        "div",
        { class: "iv-row" },
        days.map(([day, words]) =>
          button(words, () => put_off(item, tools, key, day), {
            key: day,
            "aria-label": `Snooze: ${words}`,
          }),
        ),
      ),
      h(
        "div",
        { class: "iv-row iv-low" },
        entry(tools, { name: "until", type: "date", label: "Or choose a day" }, { key: place }),
        button("Snooze until then", later, { key: "later" }),
      ),
    );
  }

  /**
   * @param {Item} item
   * @param {Tools} tools
   * @param {string} key
   */
  function letting_go(item, tools, key) {
    const place = `reason-${key}`;
    const go = async () => {
      const words = standing(tools, [place]);
      const reason = String(words[place] ?? "");
      const asked = tools.act("let_go", { ...about(item), reason });
      const reply = await shown(tools, key, asked, "Dismissed");
      if (reply.ok) empty(tools, words);
    };
    return h(
      "div",
      { class: "iv-note iv-row iv-low", "data-key": "let-row" },
      entry(
        tools,
        { name: "reason", type: "text", label: "Why you're dismissing this" },
        { key: place, enter: go },
      ),
      button("Dismiss it", go, { key: "go" }),
    );
  }

  /**
   * Hand a file to the browser, or show why there is none.
   * @param {import("../shared/tools").StepTools} tools
   * @param {import("../shared/tools").Reply<import("../shared/views").Download>} reply
   */
  function save_file(tools, reply) {
    tools.local.reply = reply.ok ? null : reply;
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(reply.ok ? `${reply.name} is in your downloads.` : "");
  }

  return { due_card, save_file };
}
