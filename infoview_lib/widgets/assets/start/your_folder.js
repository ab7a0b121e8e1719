/**
 * @typedef {import("./views").YourFolderView} View
 * @typedef {{ making?: boolean }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").YourFolderActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function your_folder({ button, h, mount, problem }) {
  const DEMO_PATIENCE = 30000; // milliseconds: pages and a whole invented student are written

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "demo", "aria-label": "The sample student" },
        view.is_demo ? wayBack(view) : wayIn(view, tools),
      ),
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "place", "aria-label": "Your own work" },
        h(
          "h3",
          {},
          view.is_demo
            ? "You're in the sample student’s folder"
            : view.name
              ? "Your own folder"
              : "Where your work is kept",
        ),
        view.is_demo
          ? h(
              "p",
              {},
              "Look at everything, and change anything you like. Your own work isn't touched.",
            )
          : view.name &&
              h(
                "p",
                {},
                "Everything is in your own folder, called ",
                h("strong", {}, view.name),
                ".",
              ),
        h(
          "ul",
          { class: "iv-stack" },
          view.privacy.map((/** @type {string} */ line) => h("li", {}, line)),
        ),
        view.load &&
          h(
            "p",
            {},
            "Started on another device? ",
            h("a", { href: view.load, "data-iv-page": view.load }, "Load your file on page 09"),
            ".",
          ),
      ),
      problem(tools.local.reply),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function wayIn(view, tools) {
    const { local } = tools;
    const make = async () => {
      local.making = true;
      tools.say("Getting the sample student ready");
      local.reply = await tools.act("demo", {}, DEMO_PATIENCE);
      local.making = false;
      tools.say(local.reply.ok ? "The sample student is ready" : "");
      // The button became a link; whoever pressed it goes on from there.
      if (local.reply.ok)
        /** @type {HTMLElement | null} */ (tools.el.querySelector("a.iv-button"))?.focus();
    };
    return [
      h("h3", {}, "Want to look around first?"),
      h(
        "p",
        {},
        "See every page as our sample student filled it in. It's a separate folder, so nothing there touches your work.",
      ),
      h(
        "div",
        {},
        view.demo
          ? link("Open the sample student", view.demo)
          : button(local.making ? "Getting it ready…" : "See the sample student", make, {
              key: "make",
              disabled: !!local.making,
            }),
      ),
    ];
  }

  /** @param {View} view */
  function wayBack(view) {
    return [
      h("h3", {}, "Ready to start your own?"),
      view.back
        ? h("div", {}, link("Back to my workbook", view.back))
        : h("p", {}, "Close this window. Then start Infoview again without the sample student."),
    ];
  }

  /**
   * @param {string} label
   * @param {string} to
   */
  function link(label, to) {
    return h("a", { class: "iv-button", "data-kind": "main", href: to, "data-iv-page": to }, label);
  }

  return mount(paint);
}
