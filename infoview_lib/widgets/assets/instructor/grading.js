/* Read one hand-in at a time, and score it by keyboard. */

/**
 * @typedef {import("./views").GradingView} View
 * @typedef {import("./views").HandInRead} HandIn
 * @typedef {import("../shared/tools").Tools<import("./views").GradingActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function grading({ button, field, find, focus_on, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { now } = view;
    if (!now) return h("p", { class: "iv-quiet", "data-key": "empty" }, "Load the hand-ins first.");
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "hand-in",
          tabindex: -1,
          "aria-label": `Hand-in ${now.place} of ${view.count}`,
        },
        h("h3", {}, `Hand-in ${now.place} of ${view.count}: ${now.key}`),
        h("p", { class: "iv-quiet" }, about(now)),
        turning(view, tools),
        problem(tools.local.reply),
        h("div", { class: "iv-reading" }, texts(now), rubric(view, now, tools)),
      ),
    ];
  }

  /** @param {HandIn} now */
  function about(now) {
    const held = now.interviews === 1 ? "1 interview" : `${now.interviews} interviews`;
    return [now.late && "Late", held, now.total].filter(Boolean).join(" · ");
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function turning(view, tools) {
    const left = view.count - view.scored;
    return h(
      "div",
      { class: "iv-row", "data-key": "turning" },
      button("Previous", () => turn(tools, -1), { key: "previous" }),
      button("Next", () => turn(tools, 1), { key: "next" }),
      left > 0 &&
        button("Next without scores", () => turn(tools, 0), { key: "unscored", kind: "quiet" }),
      h(
        "span",
        { class: "iv-quiet" },
        left ? `${view.scored} of ${view.count} scored` : "All scored",
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {number} by 0 leads to the next one that lacks a score
   * @param {boolean} [stay] whether the focus goes on among the scores
   */
  async function turn(tools, by, stay = false) {
    // Words that are on their way belong to the hand-in they were typed for.
    await Promise.all(Object.values(tools.fields).map((one) => one.flush()));
    const reply = await (by ? tools.run("turn", { by }) : tools.run("next_unscored"));
    if (reply.ok) focus_on(tools, stay ? "[data-line='1'] input" : "[data-key=hand-in]");
  }

  /** @param {HandIn} now */
  function texts(now) {
    return h(
      "div",
      { class: "iv-stack", "data-key": `texts-${now.key}` },
      now.texts.length === 0 && h("p", { class: "iv-quiet" }, "This hand-in has no writing in it."),
      now.texts.map((one) =>
        h(
          "details",
          { "data-key": one.heading, open: true },
          h("summary", { class: "iv-strong" }, one.heading),
          h("div", { class: "iv-words" }, one.words),
        ),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {HandIn} now
   * @param {Tools} tools
   */
  function rubric(view, now, tools) {
    return h(
      "div",
      { class: "iv-stack iv-scores", "data-key": `scores-${now.key}` },
      h(
        "p",
        { class: "iv-quiet", id: `iv-${tools.about.step}-keys` },
        "Keys: ",
        ["0", "1", "2", "3"].map((one) => [h("kbd", {}, one), " "]),
        "score a line and go on. ",
        h("kbd", {}, "↑"),
        " ",
        h("kbd", {}, "↓"),
        " change the line, ",
        h("kbd", {}, "Delete"),
        " clears it, ",
        h("kbd", {}, "P"),
        " ",
        h("kbd", {}, "N"),
        " the hand-in, ",
        h("kbd", {}, "C"),
        " goes to your comment.",
      ),
      h(
        "div",
        {
          class: "iv-stack",
          role: "group",
          "aria-label": "Scores",
          "aria-describedby": `iv-${tools.about.step}-keys`,
          on: { keydown: (event) => press(event, view, tools) },
        },
        now.lines.map((line) =>
          h(
            "div",
            { "data-line": line.name, "data-key": `${now.key}-${line.name}` },
            field(tools, line, line.value, {
              key: `${now.key} ${line.name}`,
              save: (points) =>
                tools.act("score", {
                  key: now.key,
                  line: Number(line.name),
                  points: String(points ?? ""),
                }),
            }),
          ),
        ),
      ),
      field(tools, now.comment, now.comment.value, {
        key: `${now.key} comment`,
        save: (words) => tools.act("comment", { key: now.key, words: String(words ?? "") }),
      }),
      offered(now, tools),
    );
  }

  /**
   * @param {HandIn} now
   * @param {Tools} tools
   */
  function offered(now, tools) {
    return (
      now.offered.length > 0 &&
      h(
        "details",
        { "data-key": "offered" },
        h("summary", {}, `Comments to start from (${now.offered.length})`),
        h(
          "ul",
          { class: "iv-stack iv-plain" },
          now.offered.map((words) =>
            h(
              "li",
              { "data-key": words },
              h("p", {}, words),
              button("Add comment", () => add(now, words, tools), {
                key: "add",
                kind: "quiet",
                "aria-label": `Add comment: ${words}`,
              }),
            ),
          ),
        ),
      )
    );
  }

  /**
   * @param {HandIn} now
   * @param {string} words
   * @param {Tools} tools
   */
  async function add(now, words, tools) {
    const box = tools.fields[`${now.key} comment`];
    const before = String(box?.typed ?? now.comment.value ?? "").trimEnd();
    await box?.flush();
    await tools.run("comment", { key: now.key, words: before ? `${before} ${words}` : words });
    tools.say("Added to your comment");
    focus_on(tools, "[data-key=offered] summary");
  }

  /**
   * Keys act among the scores alone, where no letters are typed.
   * @param {KeyboardEvent} event
   * @param {View} view
   * @param {Tools} tools
   */
  function press(event, view, tools) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = event.target instanceof Element && event.target.closest("[data-line]");
    const line = Number(here && here.getAttribute("data-line"));
    const last = view.now?.lines.length ?? 0;
    const clear = () => tools.run("score", { key: view.now?.key ?? "", line, points: "" });
    /** @type {Record<string, () => unknown>} */
    const does = {
      Delete: clear,
      Backspace: clear,
      ArrowUp: () => to_line(tools, Math.max(1, line - 1)),
      ArrowDown: () => (line < last ? to_line(tools, line + 1) : to_comment(tools)),
      p: () => turn(tools, -1, true),
      n: () => turn(tools, 1, true),
      c: () => to_comment(tools),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const score = /^[0-3]$/.test(key) ? () => score_line(tools, line, last, key) : null;
    const act = score ?? does[key];
    if (!act || !line) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /**
   * @param {Tools} tools
   * @param {number} line
   * @param {number} last
   * @param {string} points
   */
  function score_line(tools, line, last, points) {
    find(tools, `[data-line="${line}"] input[data-key="${points}"]`)?.click();
    if (line < last) to_line(tools, line + 1);
    else to_comment(tools);
  }

  /**
   * @param {Tools} tools
   * @param {number} line
   */
  function to_line(tools, line) {
    const inputs = `[data-line="${line}"] input`;
    (find(tools, `${inputs}:checked`) ?? find(tools, inputs))?.focus();
  }

  /** @param {Tools} tools */
  function to_comment(tools) {
    find(tools, ".iv-scores textarea")?.focus();
  }

  return mount(paint);
}
