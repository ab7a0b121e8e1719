/**
 * @typedef {import("./views").NotesView} View
 * @typedef {import("./views").InterviewNotes} Notes
 * @typedef {import("./views").NoteValues} NoteValues
 * @typedef {import("../shared/shapes").FormField} FormField
 * @typedef {import("../shared/tools").Value} Value
 * @typedef {import("../shared/tools").Save} Save
 * @typedef {"named" | "advised"} Kind what can be kept below a note
 *
 * @typedef {object} Local
 * @property {import("../shared/tools").Reply<{}>} [held]
 * @property {Heard | null} [heard]
 *
 * @typedef {object} Heard Where something is being kept, with what came of it.
 * @property {string} id
 * @property {Kind} kind
 * @property {import("../shared/tools").Reply<{ told?: string }>} [reply]
 *
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").NotesActs, import("./views").NotesAbout, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function notes({
  adding,
  button,
  chip,
  empty,
  entry,
  field,
  focus_on,
  h,
  mount,
  problem,
  standing,
  talk_choice,
}) {
  const HEARD = {
    named: { label: "They referred me to someone", add: "Save referral" },
    advised: { label: "They gave me advice", add: "Save advice" },
  };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { notes } = view;
    if (!notes)
      return [
        h(
          "p",
          { class: "iv-card iv-quiet", "data-key": "none" },
          "Add an interview above, and the questions you planned for it show up here.",
        ),
      ];
    const [choice, chosen] = talk_choice(tools, view);
    const add = adding(tools, {
      place: "topic",
      boxes: ["topic"],
      send: ({ topic = "" }) => tools.run("topic", { talk: chosen, topic: String(topic) }),
      done: (/** @type {{ id?: string }} */ { id }) => {
        tools.say("Topic added");
        focus_on(tools, `[data-key="${id}"] textarea`);
      },
    });
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "top", "aria-label": "Which interview" },
        h("div", { class: "iv-row" }, choice),
        h(
          "p",
          { class: "iv-quiet", role: "status", "data-key": "count" },
          notes.questions.length
            ? `${notes.answered} of ${notes.questions.length} questions have notes. A few words for each are enough.`
            : "No questions planned for this interview. Plan them on “Questions”, or add topics below.",
        ),
        notes.took && h("p", { class: "iv-quiet", "data-key": "took" }, notes.took),
        listed("Referrals so far", notes.names),
        listed("Advice so far", notes.advice),
        notes.is_ahead && later(tools, chosen, notes),
        waiting(view, tools, chosen, notes),
      ),
      notes.questions.map((one, n) => question(tools, chosen, one, n + 1)),
      notes.extra.length > 0 && h("h3", { "data-key": "more-title" }, "What else came up"),
      notes.extra.map((one) => topic(tools, chosen, one)),
      h(
        "section",
        { class: "iv-card iv-add iv-row iv-end", "data-key": "add", "aria-label": "Another topic" },
        entry(
          tools,
          {
            name: "topic",
            type: "text",
            label: "Something you didn't plan to ask",
            help: "Name the topic. Then write what they said.",
          },
          { key: "topic", enter: add.enter },
        ),
        button("Add topic", add.press, { key: "add" }),
      ),
      problem(tools.local.reply),
      view.undo_label &&
        tools.local.acted &&
        h(
          "div",
          { class: "iv-row", "data-key": "after" },
          button(
            `Undo: ${view.undo_label}`,
            async () => {
              const reply = await tools.run("undo");
              if (reply.ok) tools.say(`Undone: ${reply.undone}`);
            },
            { kind: "quiet", key: "undo" },
          ),
        ),
    ];
  }

  /**
   * @param {string} label
   * @param {string[]} words
   */
  function listed(label, words) {
    return (
      words.length > 0 &&
      h(
        "p",
        { "data-key": label },
        h("span", { class: "iv-strong" }, `${label}: `),
        words.join("; "),
      )
    );
  }

  /**
   * Notes typed from paper: say when the talk was.
   * @param {Tools} tools
   * @param {string} talk
   * @param {Notes} notes
   */
  function later(tools, talk, notes) {
    const specs = tools.about.held,
      keys = [`${talk}-starts_at`, `${talk}-actual_minutes`];
    const save = async () => {
      const words = standing(tools, keys);
      const [starts_at, actual_minutes] = keys.map((key) => words[key]);
      const reply = (tools.local.held = await tools.act("held", {
        talk,
        // Nothing typed means that the talk began when it was planned, to the minute as the box has
        // it.
        starts_at: String(starts_at ?? notes.starts_at.slice(0, 16)),
        actual_minutes: actual_minutes ?? "",
      }));
      if (reply.ok) {
        empty(tools, words);
        // Whoever types from paper goes on with the first answer.
        focus_on(tools, "article textarea");
      }
      tools.say(reply.ok ? `${reply.told}. Now add your notes` : "");
    };
    return h(
      "details",
      { "data-key": `held-${talk}` },
      h("summary", {}, "Is it over? Add when it was and how long it took"),
      h(
        "div",
        { class: "iv-grid iv-after" },
        entry(
          tools,
          { ...specs.starts_at, label: "When it was", default: notes.starts_at },
          { key: keys[0] },
        ),
        entry(
          tools,
          {
            ...specs.actual_minutes,
            help: "A guess is fine.",
          },
          { key: keys[1], enter: save },
        ),
      ),
      problem(tools.local.held),
      h("div", { class: "iv-after" }, button("Mark as done", save, { key: "held" })),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {string} talk
   * @param {Notes} notes
   */
  function waiting(view, tools, talk, notes) {
    const use = async () => {
      const reply = await tools.run("use_plan", { talk });
      if (reply.ok) tools.say(`${reply.moved} questions added`);
    };
    return (
      !notes.questions.length &&
      view.waiting > 0 &&
      h(
        "div",
        { class: "iv-note iv-row", "data-key": "waiting" },
        h(
          "span",
          { class: "iv-grow" },
          `${view.waiting} question${view.waiting > 1 ? "s are" : " is"} waiting from before you set up an interview.`,
        ),
        button("Use them here", use, { key: "use" }),
      )
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} key
   * @param {NoteValues} values
   * @param {(name: string) => Save} save
   * @param {("text" | "stance" | "topic")[]} names
   */
  function form(tools, key, values, save, names) {
    return names.map((name) =>
      field(tools, tools.about.note[name], values[name], {
        key: `${key}-${name}`,
        save: save(name),
      }),
    );
  }

  /**
   * @param {string} label
   * @param {boolean} on
   * @param {() => void} turn
   * @param {string} key
   */
  function toggle(label, on, turn, key) {
    return button(`${on ? "✓" : "○"} ${label}`, turn, {
      key,
      "aria-pressed": String(on),
      "aria-label": label,
    });
  }

  /**
   * @param {Tools} tools
   * @param {string} talk
   * @param {import("./views").QuestionWithNote} one
   * @param {number} number
   */
  function question(tools, talk, one, number) {
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("answer", { plan_item: one.id, name, value });
    const again = () =>
      tools.run("answer", {
        plan_item: one.id,
        name: "follow_up_needed",
        value: !one.answer.follow_up_needed,
      });
    const asked = () => tools.run("asked", { plan_item: one.id, value: !one.asked });
    return h(
      "article",
      { class: "iv-card iv-stack", "data-key": one.id, "aria-label": `Question ${number}` },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("h4", { class: "iv-grow" }, `${number}. ${one.text}`),
        h(
          "div",
          { class: "iv-row" },
          one.must && chip({ shape: "★", text: "Must ask" }),
          toggle("Asked", one.asked, asked, "asked"),
        ),
      ),
      form(tools, one.id, one.answer, save, ["text"]),
      // Shown before there is an answer, it would color what is written down.
      one.expected &&
        one.answer.text &&
        h("p", { class: "iv-quiet", "data-key": "expected" }, `You expected: ${one.expected}`),
      h(
        "div",
        { class: "iv-row iv-end", "data-key": "rest" },
        form(tools, one.id, one.answer, save, ["stance"]),
        toggle("Ask someone else too", !!one.answer.follow_up_needed, again, "again"),
      ),
      heard(tools, talk, one.id, `question ${number}`),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string} talk
   * @param {import("./views").OwnTopic} one
   */
  function topic(tools, talk, one) {
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("change", { id: one.id, name, value });
    const again = () =>
      tools.run("change", { id: one.id, name: "follow_up_needed", value: !one.follow_up_needed });
    const remove = async () => {
      if ((await tools.run("remove", { id: one.id })).ok)
        tools.say("Note removed. Undo brings it back.");
    };
    return h(
      "article",
      { class: "iv-card iv-stack", "data-key": one.id, "aria-label": one.topic || "A topic" },
      form(tools, one.id, one, save, ["topic", "text"]),
      h(
        "div",
        { class: "iv-row iv-end", "data-key": "rest" },
        form(tools, one.id, one, save, ["stance"]),
        toggle("Ask someone else too", !!one.follow_up_needed, again, "again"),
        button("Remove note", remove, { kind: "quiet", key: "remove" }),
      ),
      heard(tools, talk, one.id, one.topic || "this topic"),
    );
  }

  /**
   * A name or a piece of advice is kept below the note in which it came up.
   * @param {Tools} tools
   * @param {string} talk
   * @param {string} id
   * @param {string} where
   */
  function heard(tools, talk, id, where) {
    const local = tools.local,
      open = local.heard?.id === id ? local.heard.kind : "";
    const turn = (/** @type {Kind} */ kind) => {
      local.heard = open === kind ? null : { id, kind };
      tools.repaint();
      if (local.heard) focus_on(tools, `[data-key="${id}"] [data-key=heard] input`);
    };
    const opener = (/** @type {Kind} */ kind) =>
      button(HEARD[kind].label, () => turn(kind), {
        key: kind,
        kind: "quiet",
        "aria-expanded": String(open === kind),
        "aria-label": `${HEARD[kind].label}: ${where}`,
      });
    return [
      h("div", { class: "iv-row", "data-key": "open" }, opener("named"), opener("advised")),
      open && keep(tools, talk, id, open, () => turn(open)),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {string} talk
   * @param {string} id
   * @param {Kind} kind
   * @param {() => void} close
   */
  function keep(tools, talk, id, kind, close) {
    const specs = Object.values(tools.about[kind]),
      key = (/** @type {FormField} */ spec) => `${kind}-${talk}-${spec.name}`;
    const first = `[data-key="${id}"] [data-key=heard] input`;
    const add = adding(tools, {
      place: `${kind}-${id}`,
      boxes: specs.map(key),
      send: async (words, more) => {
        const typed = specs.map((spec) => [spec.name, String(words[key(spec)] ?? "")]);
        const reply = await tools.act(kind, { talk, ...Object.fromEntries(typed), ...more });
        // The form stays open under its note: names often come in pairs.
        tools.local.heard = { id, kind, reply };
        tools.repaint();
        if (!reply.ok) focus_on(tools, first);
        return reply;
      },
      done: (/** @type {{ told?: string }} */ { told = "" }) => {
        tools.say(told);
        focus_on(tools, first);
      },
    });
    const reply = tools.local.heard?.reply;
    return h(
      "div",
      {
        class: "iv-note iv-stack",
        "data-key": "heard",
        role: "group",
        "aria-label": HEARD[kind].label,
      },
      h(
        "div",
        { class: "iv-grid" },
        specs.map((spec) => entry(tools, spec, { key: key(spec), enter: add.enter })),
      ),
      add.question,
      reply?.ok && reply.told ? h("p", { "data-key": "told" }, `✓ ${reply.told}.`) : problem(reply),
      h(
        "div",
        { class: "iv-row" },
        button(HEARD[kind].add, add.press, { key: "keep" }),
        button(
          "Back to the note",
          () => {
            close();
            focus_on(tools, `[data-key="${id}"] [data-key=${kind}]`);
          },
          { kind: "quiet", key: "close" },
        ),
      ),
    );
  }

  return mount(paint);
}
