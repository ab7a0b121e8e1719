/* Choose what to turn in, read it letter by letter, then save it. */

/**
 * @typedef {import("./views").HandInView} View
 * @typedef {import("./views").HandInShown} Shown
 * @typedef {import("../shared/tools").NotDone} NotDone
 * @typedef {{ busy?: boolean, shown?: Shown | null, shown_of?: string, reply?: NotDone | null }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").HandInActs, {}, Local>} Tools
 * @typedef {import("../shared/shapes").FilledField} Field
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function hand_in({ button, field, h, hand_over, mount, problem }) {
  const LONG = 30000; // milliseconds that reading all texts for names may take

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "hand-in", "aria-label": "Your hand-in" },
      view.course && h("h3", {}, view.course),
      drawn(tools, view.code),
      folded(tools, "texts", "What you turn in", view.texts),
      folded(tools, "rubric", "Score yourself", view.rubric),
      drawn(tools, view.question),
      out(view, tools),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Field} spec
   */
  function drawn(tools, spec) {
    const save = (/** @type {import("../shared/tools").Value} */ value) =>
      tools.act("set", { name: spec.name, value: String(value ?? "") });
    return field(tools, spec, spec.value, { key: spec.name, save });
  }

  /**
   * @param {Tools} tools
   * @param {string} key
   * @param {string} heading
   * @param {Field[]} specs
   */
  function folded(tools, key, heading, specs) {
    const set = specs.filter((one) => one.value && one.value !== "no").length;
    return h(
      "details",
      { "data-key": key },
      h("summary", {}, `${heading} (${set} of ${specs.length})`),
      h(
        "div",
        { class: "iv-grid" },
        specs.map((one) => drawn(tools, one)),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function out(view, tools) {
    const { local } = tools;
    const shown = local.shown_of === made_of(view) ? local.shown : null;
    return [
      h(
        "div",
        { class: "iv-row" },
        button(
          local.busy ? "One moment…" : "Read my hand-in",
          () => look(tools),
          shown
            ? { key: "look", disabled: !!local.busy }
            : { key: "look", kind: "main", disabled: !!local.busy },
        ),
        shown &&
          button("Save hand-in", () => save(tools, shown.mark), {
            key: "save",
            kind: "main",
            disabled: !!local.busy,
          }),
        button("Completion page", () => completion(tools), { key: "completion", kind: "quiet" }),
      ),
      problem(local.reply),
      shown && whole(shown),
      view.said && h("p", { class: "iv-note", role: "status", "data-key": "said" }, view.said),
    ];
  }

  /** @param {Shown} shown */
  function whole(shown) {
    return h(
      "div",
      {
        class: "iv-stack",
        "data-key": "whole",
        tabindex: -1,
        role: "region",
        "aria-label": "Everything in your hand-in",
      },
      h("p", {}, "This is everything your instructor will get. ", shown.advice),
      shown.covered.length > 0 &&
        h(
          "p",
          { class: "iv-quiet", "data-key": "covered" },
          `Covered: ${shown.covered.map(([said, by]) => `${said} (shown as ${by})`).join(", ")}.`,
        ),
      shown.files.map((file) =>
        h(
          "details",
          { "data-key": file.name, open: file.name !== "hand-in.json" },
          h("summary", {}, file.name),
          h(
            "pre",
            { class: "iv-turned-in", tabindex: 0, role: "region", "aria-label": file.name },
            file.text,
          ),
        ),
      ),
    );
  }

  /**
   * What was chosen when it was read; with other choices it is another hand-in.
   * @param {View} view
   */
  function made_of(view) {
    return JSON.stringify([view.code, view.texts, view.rubric, view.question]);
  }

  /** @param {Tools} tools */
  async function look(tools) {
    const { local } = tools;
    local.busy = true;
    tools.repaint();
    // Read without the last words, it would be saved without them.
    await Promise.all(Object.values(tools.fields).map((one) => one.flush()));
    const reply = await tools.ask("show", {}, LONG);
    Object.assign(local, {
      busy: false,
      reply: reply.ok ? null : reply,
      shown: reply.ok ? reply : null,
      // The view of now: saving the boxes may have brought a newer one than that of this drawing.
      shown_of: made_of(/** @type {View} */ (tools.model.get("view"))),
    });
    tools.say(reply.ok ? "This is your hand-in as it will be saved" : "");
    tools.repaint();
    /** @type {HTMLElement | null} */ (tools.el.querySelector("[data-key=whole]"))?.focus();
  }

  /**
   * @param {Tools} tools
   * @param {string} mark stands for what was shown; nothing else is saved
   */
  async function save(tools, mark) {
    const { local } = tools;
    const reply = await tools.act("save", { mark }, LONG);
    local.reply = reply.ok ? null : reply;
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(reply.ok ? reply.said : "");
    tools.repaint();
  }

  /** @param {Tools} tools */
  async function completion(tools) {
    const reply = await tools.act("completion", {}, LONG);
    tools.local.reply = reply.ok ? null : reply;
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.say(reply.ok ? `${reply.name} is in your downloads.` : "");
    tools.repaint();
  }

  return mount(paint);
}
