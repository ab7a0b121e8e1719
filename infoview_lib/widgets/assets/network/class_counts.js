/* Show the counts for the class and the file they make, then write it. */

/**
 * @typedef {import("./views").ClassCountsView} View
 * @typedef {{ busy?: boolean }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").ClassCountsActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function class_counts({ button, h, hand_over, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools,
      { written } = view;
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "counts", "aria-label": "Counts for your class" },
        h("h3", {}, "Counts for your class"),
        h("p", {}, view.why),
        view.is_empty &&
          h(
            "p",
            { class: "iv-note", "data-key": "empty" },
            "No one is in your network yet, so every number is 0. You can still turn that in.",
          ),
        h(
          "details",
          // Open from the start: a student sees each letter of a hand-in before it exists.
          { "data-key": "inside", open: true },
          h("summary", {}, `See exactly what's in ${view.name}`),
          h(
            "pre",
            { class: "iv-words iv-letters", tabindex: 0, role: "region", "aria-label": view.name },
            view.text,
          ),
        ),
        h(
          "div",
          { class: "iv-scroll", "data-key": "table" },
          h(
            "table",
            { class: "iv-table iv-counts" },
            h("caption", {}, "Your eight numbers"),
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                h("th", { scope: "col" }, "In your records"),
                h("th", { scope: "col" }, "Number"),
              ),
            ),
            h(
              "tbody",
              {},
              view.counts.map(([words, number]) =>
                h(
                  "tr",
                  { "data-key": words },
                  h("th", { scope: "row" }, words),
                  h("td", {}, String(number)),
                ),
              ),
            ),
          ),
        ),
        h("p", { class: "iv-quiet", "data-key": "note" }, view.inside),
        h(
          "div",
          { class: "iv-row" },
          button("Save my counts", () => work(view, tools, "write"), {
            kind: "main",
            key: "write",
            disabled: !!local.busy,
          }),
          button("Download counts", () => work(view, tools, "download"), {
            key: "download",
            disabled: !!local.busy,
          }),
        ),
        problem(local.reply),
        written &&
          h(
            "p",
            { class: "iv-note", "data-key": "written" },
            written.is_old
              ? "Your numbers have changed since then. Save them again."
              : `Saved to ${written.place} in your folder. ` +
                  `Turn in the file ${view.name} as it is.`,
          ),
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {"write" | "download"} action
   */
  async function work(view, tools, action) {
    const { local } = tools;
    local.busy = true;
    tools.repaint();
    // What was read goes along: if the records changed since, nothing is written that nobody has
    // seen.
    const reply = await tools.act(action, { shown: view.text });
    Object.assign(local, { reply, busy: false });
    tools.repaint();
    if (reply.ok && "data" in reply) hand_over(reply.name, reply.data);
    if (!reply.ok) tools.say("");
    else tools.say("said" in reply ? reply.said : `${reply.name} is in your downloads.`);
  }

  return mount(paint);
}
