/** @param {import("../shared/runtime.js").Runtime & import("./due_card.js").DueCard} iv */
export default function due_list({
  button,
  due_card,
  h,
  more_button,
  mount,
  person_link,
  problem,
  save_file,
}) {
  const SHAPES = /** @type {any} */ ({
    late: "▲",
    today: "●",
    this_week: "◐",
    later: "○",
    waiting: "◌",
    put_off: "◇",
  });
  const FOLDED = ["later", "put_off"];

  /**
   * @param {any} view
   * @param {any} tools
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
          h("p", { class: "iv-strong" }, "You are up to date."),
          h("p", {}, view.nothing),
          view.next_ask && next_ask(view.next_ask, tools),
        ),
      problem(tools.local.reply),
      view.groups.map((/** @type {any} */ one) => group(one, tools, view)),
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
   * @param {any} ask
   * @param {any} tools
   */
  function next_ask(ask, tools) {
    return h(
      "div",
      { class: "iv-note iv-stack", "data-key": "next" },
      h("p", { class: "iv-strong" }, `A good next ask: ${ask.title}`),
      h("p", {}, ask.why),
      h(
        "div",
        { class: "iv-row" },
        h(
          "a",
          { class: "iv-button", href: ask.page.file, "data-iv-page": ask.page.file },
          `Open ${ask.page.label}`,
        ),
        ask.contact && person_link(tools, ask.contact, "", "Everything with this person"),
      ),
    );
  }

  /**
   * What is later or put off stands folded below what is due now.
   * @param {any} one
   * @param {any} tools
   * @param {any} view
   */
  function group(one, tools, view) {
    const words = [
      h("span", { "aria-hidden": "true" }, `${SHAPES[one.status]} `),
      `${one.label} (${one.count})`,
    ];
    const cards = h(
      "div",
      { "data-key": "cards" },
      one.items.map((/** @type {any} */ item) =>
        due_card(item, tools, { days: view.days, on: view.on, person: view.calendar }),
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

  /** @param {any} tools */
  function calendar(tools) {
    const named = (/** @type {any} */ event) => {
      tools.local.named = event.target.checked;
      tools.repaint();
    };
    return h(
      "div",
      { class: "iv-row", "data-key": "calendar" },
      button(
        "Put all in my calendar",
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
