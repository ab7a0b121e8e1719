/* Give back: grades into the gradebook, feedback, packets for peer review, the next course file. */

/**
 * @typedef {import("./views").GivingBackView} View
 * @typedef {import("./views").GivenBack} Given
 * @typedef {import("../shared/file_box.js").FileBoxLocal & { said?: string, of?: string }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").GivingBackActs, {}, Local>} Tools
 * @typedef {import("../shared/tools").Reply<Given>} Answer
 */

/** @param {import("../shared/runtime.js").Runtime & import("../shared/file_box.js").FileBox} iv */
export default function giving_back({
  button,
  drop_box,
  entry,
  h,
  hand_over,
  mount,
  problem,
  typed,
}) {
  const LONG = 60000; // milliseconds

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!view.count)
      return h("p", { class: "iv-quiet", "data-key": "empty" }, "Load the hand-ins first.");
    return [
      part(tools, "grades", "Grades", `${view.scored} of ${view.count} have all their scores.`, [
        gradebook(tools),
        button("Download scores as a table", () => take(tools, "grades", tools.act("table")), {
          key: "table",
          kind: "quiet",
        }),
      ]),
      part(tools, "feedback", "Feedback", feedback_words(view), [
        h(
          "div",
          {},
          button(
            "Download feedback",
            () => take(tools, "feedback", tools.act("feedback", {}, LONG)),
            { key: "feedback", kind: "main" },
          ),
        ),
      ]),
      part(tools, "peers", "Peer review", "No one learns whose work they read.", [
        h(
          "div",
          { class: "iv-row" },
          [1, 2].map((each) =>
            button(
              each === 1 ? "Each reads one" : "Each reads two",
              () => take(tools, "peers", tools.act("peers", { each }, LONG)),
              { key: `peers-${each}` },
            ),
          ),
        ),
      ]),
      view.has_alumni &&
        part(tools, "next", "Next course file", resting_words(view), [
          h(
            "div",
            {},
            button("Download course file", () => take(tools, "next", tools.act("next_course")), {
              key: "next-course",
            }),
          ),
        ]),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {string} key
   * @param {string} heading
   * @param {string} words
   * @param {import("../shared/tools").Drawn} inside
   */
  function part(tools, key, heading, words, inside) {
    const is_here = tools.local.of === key;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": key, "aria-label": heading },
      h("h3", {}, heading),
      h("p", {}, words),
      inside,
      is_here && problem(tools.local.reply),
      is_here && tools.local.said && h("p", { class: "iv-note", role: "status" }, tools.local.said),
    );
  }

  /** @param {View} view */
  function feedback_words(view) {
    const ready = view.commented === 1 ? "1 hand-in has" : `${view.commented} hand-ins have`;
    return `${ready} scores or a comment to send back. The files have no names in them.`;
  }

  /** @param {View} view */
  function resting_words(view) {
    return view.resting.length
      ? `Resting in the next file, because they were asked enough: ${view.resting.join(", ")}.`
      : "Everyone on your list can still be asked.";
  }

  /** @param {Tools} tools */
  function gradebook(tools) {
    return h(
      "div",
      { class: "iv-grid" },
      drop_box(tools, {
        key: "gradebook",
        label: "Gradebook from your course site (CSV)",
        accept: ".csv",
        read: async () => {
          const column = String(typed(tools, "column") ?? "");
          const reply = await tools.act("gradebook", { column }, LONG);
          if (reply.ok) hand_over(reply.name, reply.data);
          return reply;
        },
      }),
      entry(
        tools,
        {
          name: "column",
          type: "text",
          label: "Name of the assignment",
          help: "Only if the gradebook has more than one.",
        },
        { key: "column" },
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} key of the part that says what came of it
   * @param {Promise<Answer>} asked
   */
  async function take(tools, key, asked) {
    const reply = await asked;
    const said = reply.ok ? `${reply.name} is in your downloads. ${reply.said}` : "";
    Object.assign(tools.local, { of: key, said, reply: reply.ok ? null : reply });
    if (reply.ok) hand_over(reply.name, reply.data);
    tools.repaint();
  }

  return mount(paint);
}
