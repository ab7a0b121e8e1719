/* Take the lists of a course, and show which ones go along. */

/**
 * @typedef {import("./views").CourseListsView} View
 * @typedef {import("../shared/file_box.js").FileBoxLocal & {
 *   reply?: import("../shared/tools").Answered | null, acted?: boolean }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").CourseListsActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("../shared/file_box.js").FileBox} iv */
export default function course_lists({ button, drop_box, h, hand_over, mount, problem }) {
  const TABLES = ".csv,.tsv,.txt";

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "lists", "aria-label": "Your lists" },
      h(
        "div",
        { class: "iv-grid" },
        drop_box(tools, {
          key: "alumni",
          label: "Alumni list (optional)",
          help: "A table saved as CSV: name, field, city, how to reach them, requests a month.",
          accept: TABLES,
          read: () => tools.act("alumni", {}),
        }),
        drop_box(tools, {
          key: "pack",
          label: "Your own questions (optional)",
          help: "A table saved as CSV, or a plain list with one question per line.",
          accept: TABLES,
          read: () => tools.act("pack", {}),
        }),
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Get an empty alumni list", () => example(tools), { key: "example", kind: "quiet" }),
        view.undo_label &&
          (local.acted || local.came?.reply.ok) &&
          button(`Undo: ${view.undo_label}`, () => undo(tools), { kind: "quiet", key: "undo" }),
      ),
      problem(local.reply),
      view.lists.length > 0 &&
        h(
          "ul",
          { class: "iv-plain iv-list", "data-key": "kept" },
          view.lists.map((one) => kept(one, tools)),
        ),
    );
  }

  /**
   * @param {import("./views").KeptList} one
   * @param {Tools} tools
   */
  function kept(one, tools) {
    return h(
      "li",
      { class: "iv-card iv-row", "data-key": one.part },
      h(
        "div",
        { class: "iv-grow" },
        h("strong", {}, one.name),
        h("div", { class: "iv-quiet" }, one.words),
      ),
      button("Remove", () => remove(tools, one.part), {
        kind: "quiet",
        key: `remove-${one.part}`,
        "aria-label": `Remove ${one.name}`,
      }),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} part
   */
  async function remove(tools, part) {
    const reply = await tools.act("remove", { part });
    Object.assign(tools.local, { reply: reply.ok ? null : reply, acted: true, came: null });
    tools.say(reply.ok ? "Removed" : "");
    tools.repaint();
  }

  /** @param {Tools} tools */
  async function undo(tools) {
    const reply = await tools.act("undo", {});
    Object.assign(tools.local, { reply: reply.ok ? null : reply, came: null });
    tools.say(reply.ok ? `Undone: ${reply.undone}` : "");
    tools.repaint();
  }

  /** @param {Tools} tools */
  async function example(tools) {
    const reply = await tools.act("example", {});
    tools.local.reply = reply.ok ? null : reply;
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(reply.ok ? `${reply.name} is in your downloads.` : "");
    tools.repaint();
  }

  return mount(paint);
}
