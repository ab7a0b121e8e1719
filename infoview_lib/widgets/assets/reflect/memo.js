/**
 * @typedef {import("./views").MemoView} View
 * @typedef {object} Local
 * @property {string | null} [open] the part that is open
 * @property {string} [level] how names are shown
 * @property {Shown | null} [shown] the page that was looked at
 * @property {string} [shown_of] what it was made of
 * @property {string} [said] where it was saved
 * @typedef {import("../shared/tools").Tools<import("./views").MemoActs, {}, Local>} Tools
 * @typedef {import("./views").PaperShown} Shown
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function memo({ button, field, h, hand_over, mount, problem }) {
  const LONG = 20000; // milliseconds that writing may take

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    return [
      h(
        "div",
        { class: "iv-list", "data-key": "parts" },
        view.parts.map((part) => written(part, tools)),
      ),
      view.undo_label &&
        local.acted &&
        h(
          "div",
          { class: "iv-after", "data-key": "undo" },
          button(
            `Undo: ${view.undo_label}`,
            async () => {
              const reply = await tools.run("undo");
              if (reply.ok) tools.say(`Undone: ${reply.undone}`);
            },
            { kind: "quiet" },
          ),
        ),
      out(view, tools),
    ];
  }

  /**
   * One part: its words, where they come from.
   * @param {import("./views").PaperPart} part
   * @param {Tools} tools
   */
  function written(part, tools) {
    const open = tools.local.open === part.key;
    const toggle = () => {
      tools.local.open = open ? null : part.key;
      tools.repaint();
    };
    const spec = {
      name: part.key,
      type: "long_text",
      label: "Your words",
      help: `${part.help} A line that starts with “- ” becomes a list item.`,
    };
    const short =
      part.text
        .split("\n")
        .find((/** @type {string} */ line) => line.trim())
        ?.replace(/^- /, "") || "Nothing here yet, so it's left out.";
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": part.key, "aria-label": part.label },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h(
          "div",
          { class: "iv-grow" },
          h("h4", {}, part.label),
          !open &&
            h("p", { class: "iv-quiet" }, short.length > 110 ? `${short.slice(0, 108)}…` : short),
        ),
        button(open ? "Close" : "Edit", toggle, {
          key: "open",
          "aria-expanded": String(open),
          "aria-label": `${open ? "Close" : "Edit"}: ${part.label}`,
        }),
      ),
      open &&
        field(tools, spec, part.text, {
          key: `part-${part.key}`,
          save: (value) => tools.act("write", { part: part.key, value: String(value ?? "") }),
        }),
      open &&
        h(
          "div",
          { class: "iv-row" },
          h(
            "p",
            { class: "iv-quiet iv-grow" },
            part.is_own
              ? "These are your own words."
              : "This comes from your records. Put it in your own words.",
          ),
          part.is_own &&
            button("Restore from records", () => again(tools, part.key), {
              kind: "quiet",
              key: "again",
            }),
        ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} part
   */
  async function again(tools, part) {
    // Typed words are saved first, so that one undo brings them back.
    await tools.fields[`part-${part}`]?.flush();
    // The box would go on holding the words that were just left.
    delete tools.fields[`part-${part}`];
    if ((await tools.run("begin_again", { part })).ok) tools.say("Restored from your records");
  }

  /**
   * Choose how names are shown, look, then save what was shown.
   * @param {View} view
   * @param {Tools} tools
   */
  function out(view, tools) {
    const { local } = tools,
      level = local.level ?? view.usual,
      id = `iv-${tools.about.step}-level`;
    const shown = local.shown_of === made_of(view, level) ? local.shown : null;
    const look = async () => {
      // A page shown without the last words would be saved without them.
      await Promise.all(Object.values(tools.fields).map((one) => one.flush()));
      const reply = await tools.ask("show", { level });
      local.reply = reply.ok ? null : reply;
      local.shown = reply.ok ? reply : null;
      // The view of now: saving the boxes may have brought a newer one than that of this drawing.
      local.shown_of = made_of(/** @type {View} */ (tools.model.get("view")), level);
      tools.say(reply.ok ? "This is the page as it will be saved" : "");
    };
    const save = async (/** @type {string} */ mark, /** @type {boolean} */ download) => {
      // The mark stands for the page that was shown; the other half saves no other.
      const reply = await tools.act("save", { level, mark }, LONG);
      local.reply = reply.ok ? null : reply;
      if (reply.ok && download) hand_over(reply.name, reply.data);
      local.said = reply.ok ? reply.said : "";
      tools.say(local.said);
    };
    const choose = (/** @type {string} */ key) => {
      local.level = key;
      local.said = "";
      tools.repaint();
    };
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "out",
        "aria-label": `${view.title}: preview and save`,
      },
      h("h3", {}, "Preview and save"),
      h(
        "fieldset",
        { class: "iv-field", "data-key": "level" },
        h("legend", {}, "Names of other people"),
        h(
          "div",
          { class: "iv-choices" },
          view.levels.map(([key, label]) =>
            h(
              "label",
              { class: "iv-choice" },
              h("input", {
                type: "radio",
                name: id,
                "data-key": key,
                checked: key === level,
                on: { change: () => choose(key) },
              }),
              label,
            ),
          ),
        ),
      ),
      h(
        "div",
        {},
        button(shown ? "Preview again" : "Preview page", look, {
          key: "look",
          kind: shown ? "" : "main",
        }),
      ),
      problem(local.reply),
      local.shown &&
        !shown &&
        h(
          "p",
          { class: "iv-note", "data-key": "old" },
          "You changed something. Preview the page again before you save it.",
        ),
      shown && preview(view, shown, tools, look),
      shown &&
        shown.open.length > 0 &&
        h(
          "p",
          { class: "iv-problem", "data-key": "gaps" },
          `Still to fill in: ${shown.open.join(" ")}`,
        ),
      shown &&
        !shown.open.length &&
        h(
          "div",
          { class: "iv-row", "data-key": "save" },
          !view.in_browser &&
            button("Save to folder", () => save(shown.mark, false), { kind: "main", key: "save" }),
          button(
            "Download",
            () => save(shown.mark, true),
            view.in_browser ? { kind: "main", key: "download" } : { key: "download" },
          ),
        ),
      shown &&
        local.said &&
        h(
          "p",
          { class: "iv-note", "data-key": "said" },
          `${local.said} Open it in your browser to print it or save it as a PDF.`,
        ),
    );
  }

  /**
   * What a page is made of: as long as it stays the same, the page need not be looked at again.
   * @param {View} view
   * @param {string} level
   */
  function made_of(view, level) {
    return JSON.stringify([level, view.parts.map((one) => one.text)]);
  }

  /**
   * @param {View} view
   * @param {Shown} shown
   * @param {Tools} tools
   * @param {() => Promise<void>} look
   */
  function preview(view, shown, tools, look) {
    return h(
      "div",
      { class: "iv-stack", "data-key": `shown-${shown.mark.slice(0, 8)}` },
      h("p", {}, shown.advice),
      shown.covered.length > 0 &&
        h(
          "details",
          { "data-key": "covered" },
          h(
            "summary",
            {},
            `Hidden for you: ${shown.covered.length} ` +
              (shown.covered.length === 1 ? "word" : "words"),
          ),
          h(
            "ul",
            {},
            shown.covered.map((/** @type {[string, string, number]} */ [said, instead, count]) =>
              h("li", {}, `“${said}” became “${instead}”${count > 1 ? `, ${count} times` : ""}`),
            ),
          ),
        ),
      shown.doubtful.length > 0 && doubts(shown, tools, look),
      h(
        "article",
        { class: "iv-paper-shown", "aria-label": `${view.title}, as it will be saved` },
        pieces_of(shown.blocks),
      ),
    );
  }

  /**
   * Words that were covered and may name nobody: the student reads each in its sentence.
   * @param {Shown} shown
   * @param {Tools} tools
   * @param {() => Promise<void>} look
   */
  function doubts(shown, tools, look) {
    const leave = async (/** @type {string} */ place, /** @type {string} */ words) => {
      const reply = await tools.run("leave", { place });
      if (!reply.ok) return;
      await look();
      tools.say(`“${words}” stays as you wrote it`);
    };
    return h(
      "div",
      { class: "iv-stack", "data-key": "doubtful" },
      h("p", { class: "iv-strong" }, "Is each of these someone's name? They're hidden to be safe."),
      h(
        "ul",
        { class: "iv-plain iv-stack" },
        shown.doubtful.map(({ words, sentence, place }) =>
          h(
            "li",
            { class: "iv-row iv-apart", "data-key": place },
            h(
              "span",
              { class: "iv-grow" },
              h("span", { class: "iv-strong" }, words),
              `: ${sentence}`,
            ),
            button("Not a person", () => leave(place, words), {
              key: "leave",
              "aria-label": `Not a person: ${words}`,
            }),
          ),
        ),
      ),
    );
  }

  const PIECES = /** @type {Record<string, "h4" | "h5" | "p" | "li">} */ ({
    title: "h4",
    by: "p",
    part: "h5",
    text: "p",
    entry: "li",
    foot: "p",
  });

  /**
   * The same pieces, in the same order, of which the file is made.
   * @param {string[][]} blocks
   */
  function pieces_of(blocks) {
    /** @type {HTMLElement[]} */
    const drawn = [];
    /** @type {HTMLElement | null} */
    let list = null;
    for (const [kind, words] of blocks) {
      const piece = h(PIECES[kind], { class: `iv-piece-${kind}` }, words);
      if (kind !== "entry") {
        drawn.push(piece);
        list = null;
        continue;
      }
      if (!list) drawn.push((list = h("ul", {})));
      list.append(piece);
    }
    return drawn;
  }

  return mount(paint);
}
