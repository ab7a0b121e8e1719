/**
 * @typedef {import("./views").TodayView} View
 * @typedef {import("./due_card.js").DueLocal} Local
 * @typedef {import("../shared/tools").Tools<import("./views").TodayActs, {}, Local>} Tools
 * @typedef {import("./views").DueGroup} Group
 */

/** @param {import("../shared/runtime.js").Runtime & import("./due_card.js").DueCards} iv */
export default function due_list({ button, due_card, h, mount, person_link, problem, save_file }) {
  /** @type {Record<string, string>} */
  const SHAPES = {
    late: "▲",
    today: "●",
    this_week: "◐",
    later: "○",
    waiting: "◌",
    put_off: "◇",
  };
  // Open, they would push down what is due today.
  const FOLDED = ["later", "put_off"];

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    return [
      view.nothing &&
        h(
          "div",
          { class: "iv-card iv-stack", "data-key": "nothing" },
          h("p", { class: "iv-strong" }, "You're all caught up."),
          h("p", {}, view.nothing),
          view.next_ask && next_ask(view.next_ask, tools),
        ),
      problem(tools.local.reply),
      view.groups.map((one) => group(one, tools, view)),
      h(
        "div",
        { class: "iv-row iv-apart iv-due-more", "data-key": "after" },
        view.undo_label
          ? button(`Undo: ${view.undo_label}`, undo, { kind: "quiet", key: "undo" })
          : h("span", {}),
        view.calendar && view.count > 0 && calendar(tools),
      ),
    ];
  }

  /**
   * A good next ask, with its reason.
   * @param {import("./views").NextAsk} ask
   * @param {Tools} tools
   */
  function next_ask(ask, tools) {
    return h(
      "div",
      { class: "iv-note iv-stack", "data-key": "next" },
      h("p", { class: "iv-strong" }, `A good next step: ${ask.title}`),
      h("p", {}, ask.why),
      h(
        "div",
        { class: "iv-row" },
        h(
          "a",
          { class: "iv-button", href: ask.page.file, "data-iv-page": ask.page.file },
          `Open ${ask.page.label}`,
        ),
        ask.contact && person_link(tools, ask.contact, "", "See this person"),
      ),
    );
  }

  /**
   * What is later or put off stands folded below what is due now.
   * @param {Group} one
   * @param {Tools} tools
   * @param {View} view
   */
  function group(one, tools, view) {
    const words = [
      h("span", { "aria-hidden": "true" }, `${SHAPES[one.status]} `),
      `${one.label} (${one.count})`,
    ];
    const how = { days: view.days, on: view.on, person: view.calendar };
    const cards = h(
      "div",
      { "data-key": "cards" },
      one.items.map((item) =>
        "bundle" in item ? bundle(item, tools, how) : due_card(item, tools, how),
      ),
      more_button(tools, one.status, one.more, one.label),
    );
    if (FOLDED.includes(one.status))
      return h(
        "details",
        { "data-key": one.status, class: "iv-folded iv-due-group" },
        h("summary", { class: "iv-strong" }, words),
        cards,
      );
    return h(
      "section",
      { "data-key": one.status, class: "iv-stack iv-due-group", "aria-label": one.label },
      h("h3", {}, words),
      cards,
    );
  }

  /**
   * Many people who are to hear the same news stand under one line.
   * @param {import("./views").DueBundle} item
   * @param {Tools} tools
   * @param {import("./due_card.js").DueHow} how
   */
  function bundle(item, tools, how) {
    return h(
      "details",
      { class: "iv-card iv-folded iv-due-bundle", "data-key": "bundle" },
      h("summary", { class: "iv-strong" }, item.label),
      h(
        "div",
        { "data-key": "cards" },
        item.bundle.map((one) => due_card(one, tools, how)),
        more_button(tools, item.place, item.more, item.label),
      ),
    );
  }

  /**
   * Bring the next cards of a long list; the focus goes on at the first of them.
   * @param {Tools} tools
   * @param {string} place
   * @param {number} count
   * @param {string} label
   */
  function more_button(tools, place, count, label) {
    const more = async (/** @type {MouseEvent} */ { target }) => {
      const list = target instanceof Element && target.closest("[data-key=cards]");
      // The last child is the button itself.
      const before = list ? list.children.length - 1 : 0;
      const reply = await tools.ask("more", { place });
      if (!reply.ok || !list) return;
      // The new cards are drawn by then; the button that had the focus may be gone.
      setTimeout(() => {
        /** @type {HTMLElement | null | undefined} */
        const next = list.children[before]?.querySelector("input, select, button, summary, a");
        next?.focus();
      }, 40);
    };
    return (
      count > 0 &&
      h(
        "div",
        { class: "iv-after", "data-key": "more" },
        button(`Show ${count} more`, more, {
          key: `more-${place}`,
          "aria-label": `Show ${count} more: ${label}`,
        }),
      )
    );
  }

  /** @param {Tools} tools */
  function calendar(tools) {
    const named = (/** @type {{ target: HTMLInputElement }} */ { target }) => {
      tools.local.named = target.checked;
      tools.repaint();
    };
    return h(
      "div",
      { class: "iv-row", "data-key": "calendar" },
      button(
        "Add all to calendar",
        async () => save_file(tools, await tools.ask("calendar", { named: !!tools.local.named })),
        { key: "all" },
      ),
      h(
        "label",
        { class: "iv-choice" },
        h("input", {
          type: "checkbox",
          class: "iv-tick",
          checked: !!tools.local.named,
          on: { change: named },
        }),
        "with names in it",
      ),
    );
  }

  return mount(paint);
}
