/**
 * The card of cues shows words alone: no interview is moved there.
 * @typedef {import("./views").CuesView & Partial<import("./views").DriftCardView>} View
 * @typedef {{ way?: string, moved?: string }} Local
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").DriftCardActs, import("./views").DriftCardAbout, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function drift_and_cues({
  button,
  empty,
  entry,
  h,
  mount,
  problem,
  standing,
  talk_choice,
}) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { title, lead, words } = tools.about;
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "words", "aria-label": title },
        h("h3", {}, title),
        h("p", { class: "iv-quiet" }, lead),
        h(
          "ol",
          { class: "iv-say" },
          words.map(([name, text, tip]) =>
            h(
              "li",
              {},
              h("p", { class: "iv-strong" }, name),
              h("p", {}, text),
              tip && h("p", { class: "iv-quiet" }, tip),
            ),
          ),
        ),
        view.talks.length > 0 && moving(view, tools),
        tools.local.moved &&
          h(
            "div",
            { class: "iv-note iv-row iv-apart", "data-key": "moved" },
            h("span", { class: "iv-grow" }, `✓ ${tools.local.moved}`),
            view.undo_label &&
              button(
                `Undo: ${view.undo_label}`,
                async () => {
                  if ((await tools.run("undo")).ok) {
                    tools.local.moved = "";
                    tools.say("Undone");
                  }
                },
                { kind: "quiet", key: "undo" },
              ),
          ),
        problem(tools.local.reply),
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function moving(view, tools) {
    const [choice, chosen] = talk_choice(tools, view, "Which interview changed?"),
      local = tools.local,
      key = `${chosen}-starts_at`;
    const move = async () => {
      const goes_on = local.way || "",
        words = standing(tools, [key]);
      const reply = await tools.run("rebook", {
        talk: chosen,
        goes_on,
        starts_at: String(words[key] ?? ""),
      });
      // What was typed stays until it is saved.
      if (!reply.ok) return;
      empty(tools, words);
      local.moved = reply.told;
      local.way = "";
      tools.say(`Saved. ${local.moved}`);
    };
    const way = (/** @type {[string, string]} */ [value, label]) =>
      h(
        "label",
        { class: "iv-choice" },
        h("input", {
          type: "radio",
          name: `iv-${tools.about.step}-way`,
          "data-key": value || "stopped",
          checked: (local.way || "") === value,
          on: {
            change: () => {
              local.way = value;
              tools.repaint();
            },
          },
        }),
        label,
      );
    return h(
      "details",
      { class: "iv-moving", "data-key": "rebook" },
      h("summary", { class: "iv-strong" }, "It happened: set a new date"),
      h(
        "div",
        { class: "iv-stack iv-after" },
        h("div", { class: "iv-row" }, choice),
        h(
          "fieldset",
          { class: "iv-field", "data-key": "way" },
          h("legend", {}, "How did it go?"),
          h("div", { class: "iv-ways" }, tools.about.ways.map(way)),
        ),
        h(
          "div",
          { class: "iv-row iv-low" },
          entry(tools, { ...tools.about.starts_at, label: "The new date", help: "" }, { key }),
          button("Save new date", move, { key: "move" }),
        ),
        h(
          "p",
          { class: "iv-quiet", "data-key": "hint" },
          "No date yet? Leave it blank, and “Today” will remind you.",
        ),
      ),
    );
  }

  return mount(paint);
}
