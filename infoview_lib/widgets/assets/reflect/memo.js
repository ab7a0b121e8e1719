/** @param {import("../shared/runtime.js").Runtime} iv */
export default function memo({ button, field, h, hand_over, mount, problem }) {
  const LONG = 20000; // milliseconds that writing may take

  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    return [
      h(
        "div",
        { class: "iv-list", "data-key": "parts" },
        view.parts.map((/** @type {any} */ part) => written(part, tools)),
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
   * @param {any} part
   * @param {any} tools
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
      help: `${part.help} A line that begins with “- ” becomes an entry of a list.`,
    };
    const short =
      part.text
        .split("\n")
        .find((/** @type {string} */ line) => line.trim())
        ?.replace(/^- /, "") || "Nothing here yet; it is left out.";
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
          save: (value) => tools.act("write", { part: part.key, value }),
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
              : "This begins from your records. Make it yours.",
          ),
          part.is_own &&
            button("Begin again from my records", () => again(tools, part.key), {
              kind: "quiet",
              key: "again",
            }),
        ),
    );
  }

  /**
   * @param {any} tools
   * @param {string} part
   */
  async function again(tools, part) {
    await tools.fields[`part-${part}`]?.flush();
    delete tools.fields[`part-${part}`];
    if ((await tools.run("begin_again", { part })).ok)
      tools.say("It begins from your records again");
  }

  /**
   * Choose how names are shown, look, then save what was shown.
   * @param {any} view
   * @param {any} tools
   */
  function out(view, tools) {
    const { local } = tools,
      level = local.level ?? view.usual,
      id = `iv-${tools.about.step}-level`;
    const now = JSON.stringify([level, view.parts.map((/** @type {any} */ one) => one.text)]);
    const shown = local.shown,
      is_now = shown && local.shown_of === now;
    const look = async () => {
      await Promise.all(Object.values(tools.fields).map((/** @type {any} */ one) => one.flush?.()));
      const reply = await tools.ask("show", { level });
      local.reply = reply.ok ? null : reply;
      local.shown = reply.ok ? reply : null;
      local.shown_of = JSON.stringify([
        level,
        tools.model.get("view").parts.map((/** @type {any} */ one) => one.text),
      ]);
      tools.say(reply.ok ? "This is the page as it would be saved" : "");
    };
    const save = async (/** @type {boolean} */ download) => {
      const reply = await tools.act("save", { level, mark: shown.mark }, LONG);
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
        "aria-label": `${view.title}: look at it, save it`,
      },
      h("h3", {}, "Look at it, then save it"),
      h(
        "fieldset",
        { class: "iv-field", "data-key": "level" },
        h("legend", {}, "Names of other people"),
        h(
          "div",
          { class: "iv-choices" },
          view.levels.map((/** @type {string[]} */ [key, label]) =>
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
        button(is_now ? "Look again" : "Show me the page", look, {
          key: "look",
          kind: is_now ? "" : "main",
        }),
      ),
      problem(local.reply),
      shown &&
        !is_now &&
        h(
          "p",
          { class: "iv-note", "data-key": "old" },
          "You changed something. Look at the page once more before you save it.",
        ),
      is_now && preview(view, shown),
      is_now &&
        shown.open.length > 0 &&
        h(
          "p",
          { class: "iv-problem", "data-key": "gaps" },
          `Still to fill in: ${shown.open.join(" ")}`,
        ),
      is_now &&
        !shown.open.length &&
        h(
          "div",
          { class: "iv-row", "data-key": "save" },
          button("Save it in my folder", () => save(false), { kind: "main", key: "save" }),
          button("Download it", () => save(true), { key: "download" }),
        ),
      is_now &&
        local.said &&
        h(
          "p",
          { class: "iv-note", "data-key": "said" },
          `${local.said} Open it in your browser to print it or keep it as PDF.`,
        ),
    );
  }

  /**
   * @param {any} view
   * @param {any} shown
   */
  function preview(view, shown) {
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
            `Covered for you: ${shown.covered.length} ${shown.covered.length === 1 ? "word" : "words"}`,
          ),
          h(
            "ul",
            {},
            shown.covered.map((/** @type {[string, string, number]} */ [said, instead, count]) =>
              h("li", {}, `“${said}” became “${instead}”${count > 1 ? `, ${count} times` : ""}`),
            ),
          ),
        ),
      h(
        "article",
        { class: "iv-paper-shown", "aria-label": `${view.title}, as it will be saved` },
        pieces_of(shown.blocks),
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
    const drawn = /** @type {any[]} */ ([]);
    let list = /** @type {any} */ (null);
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
