/* Take the file an instructor gave, chosen or dropped, and show what the course says. */

/**
 * @typedef {import("./views").CourseFileView} View
 * @typedef {{ busy?: boolean, over?: boolean, link?: string }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").CourseFileActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function course_file({ button, find, h, mount, problem, send_file }) {
  const PATIENCE = 30000; // milliseconds: pages are written

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    const over = (/** @type {boolean} */ is) => (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      // The event comes many times a second while a file hangs over the page.
      if (local.over === is) return;
      local.over = is;
      tools.repaint();
    };
    const drop = (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      take(tools, e.dataTransfer?.files?.[0]);
    };
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack iv-course",
          "data-key": "course",
          "data-over": local.over ? "yes" : null,
          "aria-label": "Your course",
          on: { dragover: over(true), dragleave: over(false), drop },
        },
        view.name && said(view),
        chooser(view, tools),
        view.can_prepare && instructors(tools),
        problem(local.reply),
      ),
    ];
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

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function chooser(view, tools) {
    const id = `iv-${tools.about.step}-file`;
    const label = view.name
      ? "Have a newer course file? Choose it, or drop it here"
      : "Course file from your instructor (optional)";
    return h(
      "div",
      { class: "iv-field", "data-key": "choose" },
      h("label", { for: id, class: "iv-label" }, tools.local.busy ? "Loading the file…" : label),
      h("input", {
        id,
        type: "file",
        accept: ".zip",
        on: {
          change: ({ target }) => {
            take(tools, target.files?.[0]);
            // Without this the same file, mended and chosen again, would be no change.
            target.value = "";
          },
        },
      }),
    );
  }

  /**
   * @param {Tools} tools
   * @param {File | undefined} file
   */
  async function take(tools, file) {
    const { local } = tools;
    if (!file || local.busy) return;
    Object.assign(local, { busy: true, over: false, reply: null });
    tools.say("Loading the file");
    const sent = await send_file(tools, file);
    const reply = sent.ok ? await tools.act("load", {}) : sent;
    Object.assign(local, { busy: false, reply });
    tools.say(reply.ok && "said" in reply ? reply.said : "");
    tools.repaint();
  }

  return mount(paint);
}
