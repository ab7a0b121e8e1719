/* Take the file an instructor gave, chosen or dropped, and show what the course says. */

/**
 * @typedef {import("./views").CourseFileView} View
 * @typedef {import("../shared/file_box.js").FileBoxLocal & {
 *   reply?: import("../shared/tools").Answered, link?: string }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").CourseFileActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("../shared/file_box.js").FileBox} iv */
export default function course_file({ button, drop_box, find, h, mount, problem }) {
  const PATIENCE = 30000; // milliseconds: pages are written

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "course", "aria-label": "Your course" },
      view.name && said(view),
      drop_box(tools, {
        key: "file",
        label: view.name
          ? "Have a newer course file? Choose it, or drop it here"
          : "Course file from your instructor (optional)",
        accept: ".zip",
        read: () => tools.act("load", {}),
      }),
      view.can_prepare && instructors(tools),
      problem(tools.local.reply),
    );
  }

  /**
   * The way to the pages for instructors; the link is drawn for a moment, and followed at once.
   * @param {Tools} tools
   */
  function instructors(tools) {
    const { local } = tools;
    const go = async () => {
      const reply = await tools.act("prepare", {}, PATIENCE);
      Object.assign(local, { reply, link: reply.ok ? reply.link : "" });
      tools.repaint();
      find(tools, "[data-key=prepare] a")?.click();
    };
    return h(
      "p",
      { class: "iv-quiet", "data-key": "prepare" },
      "Are you the instructor? ",
      local.link
        ? h("a", { href: local.link, "data-iv-page": local.link }, "Prepare your class")
        : button("Prepare your class", go, { key: "go", kind: "quiet" }),
    );
  }

  /** @param {View} view */
  function said(view) {
    return [
      h("h3", {}, view.name),
      view.welcome && h("p", { "data-key": "welcome" }, view.welcome),
      h(
        "ul",
        { class: "iv-stack", "data-key": "lines" },
        view.lines.map((line) => h("li", {}, line)),
      ),
      view.confidentiality &&
        h("p", { class: "iv-note", "data-key": "confidentiality" }, view.confidentiality),
    ];
  }

  return mount(paint);
}
