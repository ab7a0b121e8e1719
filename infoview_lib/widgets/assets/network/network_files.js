/* Choose how names are shown, look at the files of the network, take them. */

/**
 * @typedef {import("./views").NetworkFilesView} View
 * @typedef {object} Local
 * @property {string} [level] how names are shown
 * @property {boolean} [fields]
 * @property {import("./views").NetworkFile[] | null} [inside]
 * @property {boolean} [busy]
 * @typedef {import("../shared/tools").Tools<import("./views").NetworkFilesActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function network_files({ button, h, hand_over, mount, problem }) {
  const TIME = 20000; // milliseconds that making the files may take

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    const level = (local.level ||= "none"),
      fields = local.fields ?? true;
    if (!view.people) {
      return [
        h(
          "section",
          { class: "iv-card iv-stack", "data-key": "files", "aria-label": "Files of your network" },
          h("h3", {}, "Network files"),
          h("p", {}, "No one is in your network yet, so there's nothing to share."),
        ),
      ];
    }
    const change = (/** @type {Local} */ what) => {
      // The files looked into were made for the choice before; they would show names it hides.
      Object.assign(local, what, { inside: null, reply: null });
      tools.repaint();
    };
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "files", "aria-label": "Files of your network" },
        h("h3", {}, "Network files"),
        h(
          "p",
          {},
          `You get ${view.words} and their referrals, as two tables and two files for programs ` +
            "such as Gephi.",
        ),
        h(
          "fieldset",
          { class: "iv-field", "data-key": "level" },
          h("legend", {}, "How names appear"),
          h(
            "div",
            { class: "iv-choices" },
            view.levels.map(([value, words]) =>
              h(
                "label",
                { class: "iv-choice" },
                h("input", {
                  type: "radio",
                  name: `iv-${tools.about.step}-level`,
                  "data-key": value,
                  checked: level === value,
                  on: { change: () => change({ level: value }) },
                }),
                words,
              ),
            ),
          ),
        ),
        h(
          "div",
          { class: "iv-field", "data-key": "fields" },
          h(
            "label",
            { class: "iv-choice" },
            h("input", {
              type: "checkbox",
              checked: !fields,
              on: { change: (e) => change({ fields: !e.target.checked }) },
            }),
            "Leave out fields of work",
          ),
        ),
        h("p", { class: "iv-note", "data-key": "warning" }, view.warnings[level]),
        h(
          "div",
          { class: "iv-row" },
          button("Look inside", () => look(tools), { key: "look", disabled: !!local.busy }),
          button("Download files", () => take(tools), {
            kind: "main",
            key: "take",
            disabled: !!local.busy,
          }),
        ),
        problem(local.reply),
        local.inside &&
          h(
            "div",
            { class: "iv-stack", "data-key": "inside" },
            local.inside.map((one) =>
              h(
                "details",
                { "data-key": one.name },
                h("summary", {}, `${one.name}, ${one.size}. ${one.what}`),
                h(
                  "pre",
                  {
                    class: "iv-words iv-file",
                    tabindex: 0,
                    role: "region",
                    "aria-label": one.name,
                  },
                  one.text,
                ),
              ),
            ),
          ),
      ),
    ];
  }

  /** @param {Tools} tools */
  async function look(tools) {
    const { local } = tools;
    const reply = await tools.ask("look_inside", {
      level: local.level,
      fields: local.fields ?? true,
    });
    Object.assign(local, { reply, inside: reply.ok ? reply.files : null });
    tools.say(reply.ok ? "Four files are listed below." : "");
  }

  /** @param {Tools} tools */
  async function take(tools) {
    const { local } = tools;
    local.busy = true;
    tools.repaint();
    const reply = await tools.act(
      "download",
      { level: local.level, fields: local.fields ?? true },
      TIME,
    );
    Object.assign(local, { reply, busy: false });
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(reply.ok ? `${reply.name} is in your downloads.` : "");
  }

  return mount(paint);
}
