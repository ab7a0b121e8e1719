/**
 * @typedef {import("./views").OneSheetView} View
 * @typedef {import("./views").Sheet} Sheet
 * @typedef {import("../shared/tools").Tools<import("./views").OneSheetActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function one_sheet({ button, h, mount, print_part, talk_choice }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const [choice] = talk_choice(tools, view);
    const { sheet } = view;
    const print = () => print_part(/** @type {Element} */ (tools.el.querySelector(".iv-sheet")));
    return [
      h(
        "div",
        { class: "iv-row iv-sheet-top", "data-key": "choose" },
        choice,
        button("Print sheet", print, { kind: "main", key: "print" }),
      ),
      !sheet.blocks.some(([, lines]) => lines.length) &&
        h(
          "p",
          { class: "iv-quiet", "data-key": "empty" },
          "Your agenda is empty. Add questions above, and they'll show up here.",
        ),
      sheet.open && h("p", { class: "iv-note", "data-key": "open" }, sheet.open),
      whole_sheet(sheet),
    ];
  }

  /**
   * All that is printed.
   * @param {Sheet} sheet
   */
  function whole_sheet(sheet) {
    const props = {
      class: "iv-card iv-sheet",
      "data-key": "sheet",
      "data-small": String(sheet.small),
    };
    return h(
      "article",
      { ...props, "aria-label": `Sheet for ${sheet.name}` },
      h(
        "header",
        {},
        h("h3", {}, sheet.name),
        sheet.work && h("p", {}, sheet.work),
        sheet.when && h("p", { class: "iv-quiet" }, sheet.when),
      ),
      times(sheet),
      h(
        "div",
        { class: "iv-sheet-pair" },
        sheet_part(
          "About them",
          h(
            "ul",
            {},
            sheet.referrer && h("li", {}, `${sheet.referrer} referred you.`),
            sheet.why && h("li", {}, sheet.why),
            sheet.facts.map((one) => h("li", {}, one)),
            Array.from({ length: sheet.blank_facts }, blank_fact),
          ),
        ),
        sheet.you.length > 0 &&
          sheet_part(
            "About you",
            h(
              "ul",
              {},
              sheet.you.map((one) => h("li", {}, one)),
            ),
          ),
      ),
      sheet_part(
        "Introduce yourself",
        sheet.intro.length > 0 && h("p", {}, spoken(sheet.intro)),
        room(sheet.intro_room),
      ),
      sheet.blocks.map(
        ([label, lines]) =>
          lines.length > 0 &&
          sheet_part(
            label,
            h(
              "ol",
              { class: "iv-plain" },
              lines.map((one) => line(one, sheet.room)),
            ),
          ),
      ),
      sheet_part("Close with", h("p", {}, "“", spoken(sheet.closing), "”")),
      sheet_part("Referrals, associations, and advice", room(sheet.names_room)),
    );
  }

  /** A line for a fact that is still to be found. */
  function blank_fact() {
    return h(
      "li",
      { class: "iv-room" },
      // Three empty list entries would be read out as nothing, three times.
      h("span", { class: "iv-hidden" }, "Room for one more fact"),
      h("div", { "aria-hidden": "true" }),
    );
  }

  /**
   * When to begin, when to close.
   * @param {Sheet} sheet
   */
  function times(sheet) {
    const one = (/** @type {string} */ label, /** @type {string} */ at) =>
      h("div", {}, h("dt", {}, label), h("dd", {}, at));
    return h(
      "dl",
      { class: "iv-times", "aria-label": "Times" },
      one("Start", sheet.begins),
      one("Start closing", sheet.warn_at),
      one("End", `${sheet.ends} · ${sheet.minutes} minutes`),
    );
  }

  /**
   * @param {string} label
   * @param {...import("../shared/tools").Drawn} inner
   */
  function sheet_part(label, ...inner) {
    return h("section", { class: "iv-sheet-part" }, h("h4", {}, label), inner);
  }

  /**
   * One question with room to write.
   * @param {import("./views").SheetLine} one
   * @param {number} lines
   */
  function line(one, lines) {
    const star =
      one.must &&
      h(
        "span",
        { title: "Must ask" },
        h("span", { "aria-hidden": "true" }, "★ "),
        h("span", { class: "iv-hidden" }, "Must ask: "),
      );
    return h(
      "li",
      { class: "iv-sheet-line" },
      h(
        "div",
        { class: "iv-at-line" },
        h("span", { class: "iv-quiet iv-at" }, one.at),
        h("p", {}, star, spoken(one.text)),
      ),
      room(lines),
    );
  }

  /**
   * Words, with a line to write on where something is still open.
   * @param {string[][]} pieces
   */
  function spoken(pieces) {
    return pieces.map(([kind, text]) =>
      kind === "blank"
        ? h("span", {
            class: "iv-blank",
            role: "img",
            "aria-label": `Fill in by hand: ${text}`,
            title: text,
          })
        : text,
    );
  }

  /**
   * Empty lines to write on.
   * @param {number} count
   */
  function room(count) {
    return (
      count > 0 &&
      h(
        "div",
        { class: "iv-room", "aria-hidden": "true" },
        Array.from({ length: count }, () => h("div")),
      )
    );
  }

  return mount(paint);
}
