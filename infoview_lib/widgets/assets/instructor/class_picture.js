/* Show a class in groups of five or more, on the page and on the projector. */

/**
 * @typedef {import("./views").ClassPictureView} View
 * @typedef {import("../shared/tools").Tools<import("./views").ClassPictureActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function class_picture({ button, h, mount, print_part }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!view.finding)
      return h("p", { class: "iv-quiet", "data-key": "empty" }, "Load the hand-ins first.");
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "picture", "aria-label": "Class picture" },
      view.stays && h("p", { class: "iv-note", "data-key": "stays" }, view.stays),
      h(
        "div",
        { class: "iv-row iv-no-print" },
        button("Show on the projector", () => present(view), { kind: "main", key: "present" }),
        button("Print", () => print_part(shown(view)), { key: "print" }),
      ),
      shown(view),
      about(view),
    );
  }

  /**
   * What the class may see, and nothing else.
   * @param {View} view
   */
  function shown(view) {
    return h(
      "div",
      { class: "iv-stack iv-class-picture", "data-key": "shown" },
      h("h3", { class: "iv-finding" }, view.finding),
      view.sums.length > 0 &&
        h(
          "dl",
          { class: "iv-sums", "data-key": "sums" },
          view.sums.map(([words, number]) =>
            h("div", {}, h("dt", {}, words), h("dd", {}, String(number))),
          ),
        ),
      h("div", { class: "iv-measures", "data-key": "measures" }, view.tables.map(measure(view))),
      view.notes.map((note) =>
        h(
          "div",
          { class: "iv-stack", "data-key": note.heading },
          h("h4", {}, note.heading),
          h(
            "ul",
            { class: "iv-stack" },
            note.sentences.map((one) => h("li", {}, one)),
          ),
        ),
      ),
    );
  }

  /** @param {View} view */
  function measure(view) {
    const sizes = view.tables.flatMap((one) => one.groups.map(([, students]) => students));
    const largest = Math.max(1, ...sizes);
    return (/** @type {View["tables"][number]} */ table) =>
      h(
        "table",
        { class: "iv-measure", "data-key": table.title },
        h("caption", {}, table.title),
        h(
          "thead",
          { class: "iv-hidden" },
          h("tr", {}, h("th", { scope: "col" }, "Group"), h("th", { scope: "col" }, "Students")),
        ),
        h(
          "tbody",
          {},
          table.groups.map(([words, students]) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, words),
              h(
                "td",
                {},
                h("span", {
                  class: "iv-length",
                  "aria-hidden": "true",
                  style: `inline-size: ${(80 * students) / largest}%`,
                }),
                h("span", {}, String(students)),
              ),
            ),
          ),
        ),
      );
  }

  /** @param {View} view */
  function about(view) {
    const lines = [...view.hidden, ...view.limits];
    return (
      lines.length > 0 &&
      h(
        "details",
        { "data-key": "about" },
        h("summary", {}, "How to read it, and what isn't shown"),
        h(
          "ul",
          { class: "iv-stack" },
          lines.map((one) => h("li", {}, one)),
        ),
      )
    );
  }

  /**
   * Fill the screen with what the class may see; everything else of the page is out of sight.
   * @param {View} view
   */
  function present(view) {
    /** @type {HTMLDialogElement} */
    const box = h(
      "dialog",
      { class: "iv iv-presenting", "aria-label": "Class picture" },
      h(
        "div",
        { class: "iv-row iv-no-print" },
        button("Back to my page", () => box.close(), { key: "back" }),
      ),
      shown(view),
    );
    const before = document.activeElement;
    // JupyterLab hears every key of the page, and would act on some.
    for (const type of ["keydown", "focusin"])
      box.addEventListener(type, (/** @type {Event} */ event) => event.stopPropagation());
    box.addEventListener("close", () => {
      box.remove();
      if (before instanceof HTMLElement) before.focus();
    });
    document.body.append(box);
    box.showModal();
  }

  return mount(paint);
}
