/**
 * @typedef {import("./views").PageEndView} View
 * @typedef {import("./tools").Tools<import("./views").PageEndActs>} Tools
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function page_end({ button, h, mount }) {
  /** @param {View} view */
  function paint(view) {
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "now",
          "aria-label": "Your progress on this page",
        },
        h("h3", {}, view.is_complete ? "What you have now" : "Your progress on this page"),
        h("p", {}, view.leaves),
        view.milestones.length > 0 &&
          h(
            "ul",
            { class: "iv-plain iv-stack" },
            view.milestones.map((one) =>
              h(
                "li",
                { class: one.is_done ? "" : "iv-quiet" },
                h("span", { "aria-hidden": "true" }, one.is_done ? "● " : "○ "),
                h("span", { class: "iv-hidden" }, one.is_done ? "Done: " : "Still open: "),
                one.text,
              ),
            ),
          ),
      ),
      h(
        "nav",
        { class: "iv-row iv-apart iv-ends", "data-key": "onward", "aria-label": "Back and next" },
        view.back ? link(view.back, "prev", "← ", "") : h("span", {}),
        view.next && link(view.next, "next", "", " →", "main"),
      ),
      h(
        "div",
        { class: "iv-row iv-apart iv-quiet", "data-key": "help" },
        h("span", { class: "iv-grow" }, view.help),
        button(
          "Reset this page",
          () => document.dispatchEvent(new CustomEvent("infoview:reset", { bubbles: true })),
          {
            kind: "quiet",
            key: "reset",
            title: "Puts this page back the way it came. Your entries stay.",
          },
        ),
      ),
    ];
  }

  /**
   * @param {import("./shapes").PageLink} to
   * @param {"prev" | "next"} rel
   * @param {string} before
   * @param {string} after
   * @param {string} [kind]
   */
  function link(to, rel, before, after, kind) {
    return h(
      "a",
      { class: "iv-button", rel, "data-kind": kind, href: to.file, "data-iv-page": to.file },
      before + to.label + after,
    );
  }

  return mount(paint);
}
