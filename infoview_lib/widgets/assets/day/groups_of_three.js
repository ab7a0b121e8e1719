/* Draw the sheet of an observer, with the cards to play from, for a group of three. */

/**
 * @typedef {import("./views").ObserverSheetAbout} Sheet
 * @typedef {import("./views").GroupRound} Round
 * @typedef {import("../shared/tools").StepTools & { local: { group?: string } }} Tools
 * @typedef {ReturnType<typeof groups_of_three>} GroupsOfThree
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function groups_of_three({ button, h, print_part }) {
  /**
   * Draw the part for a group of three.
   * @param {Sheet} sheet watches, minutes to choose from, rounds, cards
   * @param {Tools} tools
   */
  function in_threes(sheet, tools) {
    const id = `iv-${tools.about.step}-group-minutes`,
      minutes = tools.local.group || String(sheet.minutes[0]);
    const rounds = sheet.rounds[minutes];
    const print = (/** @type {string} */ part) =>
      print_part(/** @type {Element} */ (tools.el.querySelector(part)));
    const choose = (/** @type {{ target: HTMLSelectElement }} */ event) => {
      tools.local.group = event.target.value;
      tools.say(`Rounds for ${event.target.value} minutes`);
    };
    return h(
      "div",
      { class: "iv-stack", "data-key": "threes" },
      h(
        "p",
        {},
        "One of you asks, one plays a part, and one quietly observes. Then switch. The player keeps the role card secret, and the observer fills in the sheet.",
      ),
      h(
        "div",
        { class: "iv-row iv-sheet-top" },
        h(
          "div",
          { class: "iv-field" },
          h("label", { for: id }, "Minutes for your group"),
          h(
            "select",
            { id, value: minutes, on: { change: choose } },
            sheet.minutes.map((one) => h("option", { value: one }, `${one} minutes`)),
          ),
        ),
        button("Print observer sheet", () => print(".iv-observer"), {
          kind: "main",
          key: "print-sheet",
        }),
        button("Print role cards", () => print(".iv-roles"), { key: "print-cards" }),
      ),
      paper(sheet.watches, rounds),
      cards(sheet.cards),
    );
  }

  /**
   * @param {Sheet["watches"]} watches
   * @param {Round[]} rounds
   */
  function paper(watches, rounds) {
    const seat = (/** @type {Round} */ one, /** @type {number} */ n) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, `Round ${n + 1}`),
        h("td", {}, one.asks),
        h("td", {}, one.answers),
        h("td", {}, one.observes),
        h("td", {}, `minute ${one.begins} to ${one.talk_until}`),
        h("td", {}, `to ${one.ends}`),
      );
    return h(
      "article",
      {
        class: "iv-card iv-observer iv-stack",
        "data-key": "observer",
        "aria-label": "Observer sheet",
      },
      h("h3", {}, "Observer sheet"),
      h(
        "div",
        { class: "iv-blanks" },
        ["Who asks", "Role played", "Observer"].map((one) => h("p", {}, `${one}:`)),
      ),
      h(
        "table",
        { class: "iv-table iv-rounds" },
        h("caption", {}, "Who does what, and for how long"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["", "Asks", "Plays", "Observes", "Conversation", "Observer’s feedback"].map((one) =>
              // An empty heading would be read out as a column without a name.
              one ? h("th", { scope: "col" }, one) : h("td", {}),
            ),
          ),
        ),
        h("tbody", {}, rounds.map(seat)),
      ),
      h(
        "table",
        { class: "iv-table iv-watch" },
        h("caption", {}, "Write down exactly what was said, not what you think of it."),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, "Watch for"),
            h("th", { scope: "col" }, "Seen?"),
            h("th", { scope: "col" }, "Exact words you heard"),
          ),
        ),
        h(
          "tbody",
          {},
          watches.map(([name, look]) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, name, h("span", { class: "iv-look" }, look)),
              h(
                "td",
                { class: "iv-seen" },
                h("span", { "aria-hidden": "true" }, "☐"),
                h("span", { class: "iv-hidden" }, "a box to check"),
              ),
              h("td", { class: "iv-exact" }),
            ),
          ),
        ),
      ),
      h(
        "div",
        { class: "iv-closing" },
        ["One thing done well", "Another thing done well", "One thing to try next time"].map(
          (one) =>
            h("div", {}, h("h4", {}, one), h("div", { class: "iv-write", "aria-hidden": "true" })),
        ),
      ),
    );
  }

  /** @param {Sheet["cards"]} listed */
  function cards(listed) {
    return h(
      "article",
      { class: "iv-roles iv-grid", "data-key": "roles", "aria-label": "Role cards" },
      listed.map((one) =>
        h(
          "section",
          { class: "iv-card iv-role iv-stack", "data-key": one.id, "aria-label": one.part },
          h("h3", {}, one.part),
          h("p", { class: "iv-quiet" }, one.who),
          h("p", {}, one.biography),
          h("h4", {}, "How to play it"),
          h(
            "ul",
            {},
            one.play.map((line) => h("li", {}, line)),
          ),
        ),
      ),
    );
  }

  return { in_threes };
}
