/* Show what students will read on their first page, then make the course file. */

/**
 * @typedef {import("./views").CourseOutView} View
 * @typedef {{ busy?: boolean, said?: string, reply?: import("../shared/tools").Answered | null }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").CourseOutActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function course_out({ button, h, hand_over, mount, problem }) {
  const PATIENCE = 20000; // milliseconds

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "out", "aria-label": "Your course file" },
      view.problem ? problem({ ok: false, ...view.problem }) : preview(view),
      h(
        "div",
        { class: "iv-row" },
        button(local.busy ? "One moment…" : "Save course file", () => save(tools), {
          key: "save",
          kind: "main",
          disabled: !!local.busy || !!view.problem,
        }),
        h("span", { class: "iv-quiet", "data-key": "status" }, view.status),
      ),
      problem(local.reply),
      local.said && h("p", { class: "iv-note", role: "status", "data-key": "said" }, local.said),
    );
  }

  /** @param {View} view */
  function preview(view) {
    return [
      h("p", { class: "iv-quiet", "data-key": "will" }, "Your students will see this:"),
      h("h3", { "data-key": "name" }, view.name),
      view.welcome && h("p", { "data-key": "welcome" }, view.welcome),
      h(
        "ul",
        { class: "iv-stack", "data-key": "lines" },
        view.lines.map((line) => h("li", {}, line)),
      ),
      view.confidentiality && h("p", { "data-key": "confidentiality" }, view.confidentiality),
      h(
        "p",
        { class: "iv-quiet", "data-key": "inside" },
        `Also in the file: ${view.inside.join(", ")}.`,
      ),
    ];
  }

  /** @param {Tools} tools */
  async function save(tools) {
    const { local } = tools;
    Object.assign(local, { busy: true, reply: null, said: "" });
    tools.repaint();
    const reply = await tools.act("save", {}, PATIENCE);
    Object.assign(local, {
      busy: false,
      reply: reply.ok ? null : reply,
      said: reply.ok ? reply.said : "",
    });
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(local.said ?? "");
    tools.repaint();
  }

  return mount(paint);
}
