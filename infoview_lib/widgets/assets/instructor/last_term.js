/* Begin with a course file that is there already. */

/**
 * @typedef {import("./views").LastTermView} View
 * @typedef {import("../shared/file_box.js").FileBoxLocal} Local
 * @typedef {import("../shared/tools").Tools<import("./views").LastTermActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("../shared/file_box.js").FileBox} iv */
export default function last_term({ button, drop_box, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "last", "aria-label": "Last term's course file" },
      drop_box(tools, {
        key: "file",
        label: "Last term’s course file (optional)",
        help: "Choose it, or drop it here. Everything in it comes along except the first and last day.",
        accept: ".zip",
        read: () => tools.act("open", {}),
      }),
      view.undo_label &&
        tools.local.came?.reply.ok &&
        button(`Undo: ${view.undo_label}`, () => undo(tools), { kind: "quiet", key: "undo" }),
    );
  }

  /** @param {Tools} tools */
  async function undo(tools) {
    const reply = await tools.act("undo", {});
    if (!reply.ok) return;
    tools.local.came = null;
    tools.say(`Undone: ${reply.undone}`);
    tools.repaint();
  }

  return mount(paint);
}
