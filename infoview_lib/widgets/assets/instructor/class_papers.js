/* Offer what an instructor prints, each with what is on it. */

/**
 * @typedef {import("./views").ClassPapersView} View
 * @typedef {{ key?: string, said?: string, reply?: import("../shared/tools").Answered | null }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").ClassPapersActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function class_papers({ button, h, hand_over, mount, problem }) {
  const PATIENCE = 20000; // milliseconds

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "papers", "aria-label": "What you can print" },
      h(
        "ul",
        { class: "iv-plain iv-list", "data-key": "list" },
        view.papers.map((one) => line(one, tools)),
      ),
      problem(tools.local.reply),
    );
  }

  /**
   * @param {import("./views").PaperLine} one
   * @param {Tools} tools
   */
  function line({ key, title, about }, tools) {
    const { local } = tools;
    return h(
      "li",
      { class: "iv-card iv-row", "data-key": key },
      h(
        "div",
        { class: "iv-grow" },
        h("strong", {}, title),
        h("div", { class: "iv-quiet" }, about),
        local.key === key &&
          local.said &&
          h("p", { class: "iv-note", role: "status", "data-key": "said" }, local.said),
      ),
      button("Save", () => make(tools, key), {
        key: `make-${key}`,
        "aria-label": `Save: ${title}`,
      }),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} key
   */
  async function make(tools, key) {
    const reply = await tools.act("make", { key }, PATIENCE);
    Object.assign(tools.local, {
      key,
      said: reply.ok ? reply.said : "",
      reply: reply.ok ? null : reply,
    });
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(tools.local.said ?? "");
    tools.repaint();
  }

  return mount(paint);
}
