/* Bring in a pack of questions from a file, show what was noticed in it, list the packs that are here. */

/**
 * @typedef {import("./views").QuestionPacksView} View
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").QuestionPacksActs, {}, { busy?: boolean }>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function question_packs({ button, chip, h, mount, problem, send_file }) {
  const LONG = 30000; // milliseconds a file may take to be read

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      view.preview ? preview(view.preview, tools) : chooser(view, tools),
      view.packs.length > 0 && packs(view, tools),
      view.undo_label && tools.local.acted && undo(view, tools),
      problem(tools.local.reply),
    ];
  }

  /**
   * Do something, say what came of it, put the focus where the student reads on.
   * @param {Tools} tools
   * @param {() => Promise<import("../shared/tools").Reply<{ said?: string }>>} act
   * @param {string} then what to read on
   */
  async function work(tools, act, then) {
    Object.assign(tools.local, { busy: true, reply: null });
    tools.repaint();
    const reply = await act();
    // Undo is offered from the first change on, even if what follows fails.
    Object.assign(tools.local, { busy: false, reply, acted: tools.local.acted || reply.ok });
    tools.say(reply.ok ? reply.said || "" : "");
    // The button is often gone with the card it stood on.
    const next = tools.el.querySelector(`[data-key=${then}]`);
    if (reply.ok) /** @type {HTMLElement | null} */ (next)?.focus();
    return reply;
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function chooser(view, tools) {
    const { local } = tools;
    const take = async (/** @type {File | undefined} */ file) => {
      if (!file || local.busy) return;
      Object.assign(local, { busy: true, reply: null });
      tools.say("Reading the file");
      const sent = await send_file(tools, file);
      if (sent.ok) await work(tools, () => tools.act("read", {}, LONG), "found");
      else {
        Object.assign(local, { busy: false, reply: sent });
        tools.repaint();
      }
    };
    const id = `iv-${tools.about.step}-file`;
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "choose",
        tabindex: "-1",
        "aria-label": "Question file",
      },
      h("h3", {}, "Did you get a file of questions?"),
      h(
        "p",
        {},
        "Add it here, and its questions join the list above under the name of the pack. Search for that name to see only those.",
      ),
      view.offered.map((name, at) =>
        h(
          "div",
          { class: "iv-row", "data-key": `beside-${at}` },
          h("span", { class: "iv-grow" }, "In your folder: ", h("strong", {}, name)),
          button(
            "Preview file",
            () => work(tools, () => tools.act("read_beside", { name }, LONG), "found"),
            {
              kind: "main",
              key: `look-${at}`,
              "aria-label": `Preview ${name}`,
              disabled: !!local.busy,
            },
          ),
        ),
      ),
      h(
        "div",
        { class: "iv-stack" },
        h(
          "label",
          { for: id, class: "iv-label" },
          local.busy ? "Reading the file…" : "Choose a file of questions",
        ),
        h("input", {
          id,
          type: "file",
          accept: ".csv,.tsv,.txt",
          "aria-describedby": `${id}-help`,
          on: {
            change: (e) => {
              take(e.target.files?.[0]);
              // Without this the same file, mended and chosen again, would be no change.
              e.target.value = "";
            },
          },
        }),
        h(
          "p",
          { class: "iv-quiet", id: `${id}-help` },
          "Use a table saved as CSV, or a plain list with one question per line. You'll see a preview before anything is added.",
        ),
      ),
    );
  }

  /**
   * @param {import("./views").PackPreview} found
   * @param {Tools} tools
   */
  function preview(found, tools) {
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "found",
        tabindex: "-1",
        "aria-label": `The pack ${found.name}`,
      },
      h("h3", {}, `“${found.name}”`),
      h("p", {}, found.said),
      found.replaces && h("p", { class: "iv-note" }, found.replaces),
      found.questions.length > 0 &&
        h(
          "ul",
          { "data-key": "questions" },
          found.questions.map((text) => h("li", {}, text)),
          found.more > 0 && h("li", { class: "iv-quiet" }, `…and ${found.more} more`),
        ),
      found.remarks.length > 0 &&
        h(
          "details",
          { open: found.remarks.length <= 5, "data-key": "remarks" },
          h("summary", {}, "Notes on each row"),
          h(
            "p",
            { class: "iv-quiet" },
            "Most of these can still be added. You can reword a question once it's on your agenda.",
          ),
          h(
            "ul",
            { class: "iv-remarks" },
            found.remarks.map((one) =>
              h(
                "li",
                { "data-key": one.key },
                chip(one.mark),
                h("p", {}, one.found),
                h("p", { class: "iv-quiet" }, one.next_step),
              ),
            ),
            found.more_remarks > 0 && h("li", {}, `…and ${found.more_remarks} more`),
          ),
        ),
      h(
        "div",
        { class: "iv-row", "data-key": "do" },
        found.main &&
          button(found.main, () => work(tools, () => tools.act("keep", {}, LONG), "packs"), {
            kind: "main",
            key: "keep",
            disabled: !!tools.local.busy,
          }),
        button("Cancel", () => work(tools, () => tools.act("put_away", {}, LONG), "choose"), {
          kind: "quiet",
          key: "away",
        }),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function packs(view, tools) {
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "packs",
        tabindex: "-1",
        "aria-label": "Your packs",
      },
      h("h3", {}, "Your packs"),
      view.packs.map((one) =>
        h(
          "div",
          { class: "iv-row", "data-key": one.key },
          h(
            "span",
            { class: "iv-grow" },
            h("strong", {}, one.name),
            h("span", { class: "iv-quiet" }, ` · ${one.words}`),
          ),
          button(
            "Remove",
            () => work(tools, () => tools.act("drop", { name: one.name }, LONG), "choose"),
            {
              kind: "quiet",
              key: `drop-${one.key}`,
              "aria-label": `Remove the pack ${one.name}`,
            },
          ),
        ),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function undo(view, tools) {
    const back = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    return h(
      "div",
      { "data-key": "undo-row" },
      button(`Undo: ${view.undo_label}`, back, { kind: "quiet", key: "undo" }),
    );
  }

  return mount(paint);
}
