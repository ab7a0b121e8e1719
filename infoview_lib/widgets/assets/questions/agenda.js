/* The agenda: four parts with their questions, to be put in order by dragging or by keyboard; what
is missing, what falls off, what it serves. */

/**
 * @typedef {import("./question_plan.js").Plan} Plan
 * @typedef {import("./views").AgendaView} AgendaView
 * @typedef {import("./views").PlanLine} PlanLine
 * @typedef {import("./views").LateRow} LateRow
 * @typedef {import("./views").NewPlace} NewPlace
 * @typedef {import("../shared/tools").Value} Value
 * @typedef {DragEvent & { readonly currentTarget: HTMLElement }} Dragged
 * @typedef {ReturnType<typeof agenda>} Agenda
 */

/**
 * @param {import("../shared/runtime.js").Runtime & import("../shared/menu.js").Menus
 *   & import("./question_parts.js").QuestionParts} iv
 */
export default function agenda({
  ask_well,
  button,
  chip,
  field,
  focus_on,
  h,
  hear_about,
  known_about,
  menu_of,
  remark,
}) {
  const FEW = 4; // open points at once; the others on demand

  /**
   * Minutes, what is missing with a button that mends it, hints.
   * @param {Plan} me
   */
  function agenda_head(me) {
    const { plan } = me,
      count = plan.items.length;
    return [
      h(
        "div",
        { "data-key": "sum" },
        h(
          "p",
          { role: "status" },
          h("span", { class: "iv-strong" }, `${plan.total} of ${plan.minutes} minutes`),
          ` · ${count} question${count === 1 ? "" : "s"}`,
        ),
        h("progress", {
          class: "iv-sum",
          max: plan.minutes || 1,
          value: Math.min(plan.total, plan.minutes),
          "data-over": String(plan.total > plan.minutes),
          "aria-label": "Minutes used",
        }),
      ),
      count > 0 && plan.missing.length > 0 && missing_list(me),
      plan.hints.length > 0 &&
        h(
          "ul",
          { class: "iv-quiet", "data-key": "hints" },
          plan.hints.map((one) => h("li", {}, one)),
        ),
    ];
  }

  /**
   * What keeps the agenda from being ready, each with a button that mends it.
   * @param {Plan} me
   */
  function missing_list(me) {
    return h(
      "ul",
      {
        class: "iv-plain iv-missing",
        "data-key": "missing",
        "aria-label": "What's still missing",
      },
      me.plan.missing.map((one) =>
        h(
          "li",
          { class: "iv-note iv-row", "data-key": one.key },
          h("span", { class: "iv-grow" }, one.words),
          one.button && button(one.button, () => mend(me, one.key), { key: "mend" }),
        ),
      ),
    );
  }

  /**
   * What falls off, what the agenda serves, what earlier talks left open.
   * @param {Plan} me
   */
  function agenda_after(me) {
    const { plan } = me;
    return [
      plan.items.length > 0 && plan.late.length > 0 && late_part(plan),
      plan.items.length > 0 && plan.goals.length > 0 && goals_part(me),
      plan.unknown.length > 0 && unknown_part(me),
    ];
  }

  /**
   * Put right what keeps the agenda from being ready.
   * @param {Plan} me
   * @param {string} what
   */
  function mend(me, what) {
    return add_or_cut(me, me.tools.run("mend", { talk: me.talk, what }));
  }

  /**
   * Hear which questions the state added or took off, then say it.
   * @param {Plan} me
   * @param {Promise<import("../shared/tools").Reply<import("./views").AddedQuestion>>} answer
   */
  async function add_or_cut(me, answer) {
    const { tools } = me;
    const reply = await answer;
    if (!reply.ok) return;
    tools.say(reply.said);
    // The button that mended it is gone with what it mended.
    if (!tools.el.contains(document.activeElement)) focus_on(tools, "[data-key=agenda] h3");
  }

  /** @param {AgendaView} plan */
  function late_part(plan) {
    const words = Object.fromEntries(plan.items.map((one) => [one.id, one.text]));
    const row = (/** @type {LateRow} */ one) =>
      h(
        "li",
        {},
        late_words(one),
        one.lost.length > 0 &&
          h(
            "ul",
            {},
            one.lost.map((id) => h("li", {}, `✂ ${words[id]}`)),
          ),
      );
    return h(
      "div",
      { class: "iv-part", "data-key": "late" },
      h("h4", {}, "If they're late"),
      h("ul", {}, plan.late.map(row)),
      h("p", { class: "iv-quiet" }, must_words(plan.must), "Star a question to keep it longer."),
    );
  }

  /** @param {LateRow} one */
  function late_words({ late, left, lost, fits }) {
    const start = `${late} minutes late, ${left} left: `;
    if (!lost.length) return `${start}nothing drops out.`;
    return `${start}these drop out${fits ? "." : ", and the rest still runs over. Ask if you can stay longer, or meet again."}`;
  }

  /** @param {{count: number, minutes: number}} must */
  function must_words({ count, minutes }) {
    if (!count) return "";
    return `★ Your ${count === 1 ? "must-ask takes" : `${count} must-asks take`} ${minutes} minute${minutes === 1 ? "" : "s"}. `;
  }

  /** @param {Plan} me */
  function goals_part(me) {
    return h(
      "div",
      { class: "iv-part", "data-key": "goals" },
      h("h4", {}, "Your goals in this agenda"),
      h(
        "ul",
        { class: "iv-plain" },
        me.plan.goals.map((one) => goal_row(me, one)),
      ),
    );
  }

  /**
   * @param {Plan} me
   * @param {import("./views").GoalRow} one
   */
  function goal_row(me, one) {
    const add = () => add_or_cut(me, me.tools.run("goal", { talk: me.talk, objective: one.kind }));
    const many =
      // Null where no question of the bank can serve a goal; then only one's own will do.
      one.count === null
        ? "write your own question for it"
        : one.count
          ? `${one.count} question${one.count === 1 ? "" : "s"}`
          : "no question yet";
    return h(
      "li",
      { class: "iv-row iv-cover", "data-key": one.key },
      h(
        "span",
        { class: "iv-grow" },
        `${one.count ? "●" : one.count === null ? "◇" : "○"} ${one.label}: ${many}`,
        one.text && h("span", { class: "iv-quiet" }, ` · ${one.text}`),
      ),
      one.count === 0 &&
        button("Add one", add, { key: "goal", "aria-label": `Add a question for: ${one.label}` }),
    );
  }

  /** @param {Plan} me */
  function unknown_part(me) {
    const { unknown } = me.plan;
    const open = unknown.filter((one) => !one.never);
    // A topic nobody spoke of needs no row with words; once it is asked it needs nothing.
    const never = unknown.filter((one) => one.never && !one.asked);
    return (
      (open.length > 0 || never.length > 0) &&
      h(
        "div",
        { class: "iv-part", "data-key": "unknown" },
        h("h4", {}, "Still open from earlier interviews"),
        h(
          "ul",
          { class: "iv-plain" },
          open.slice(0, FEW).map((one) => open_row(me, one)),
        ),
        open.length > FEW &&
          h(
            "details",
            { "data-key": "rest" },
            h("summary", {}, `${open.length - FEW} more`),
            h(
              "ul",
              { class: "iv-plain" },
              open.slice(FEW).map((one) => open_row(me, one)),
            ),
          ),
        never.length > 0 &&
          h(
            "div",
            { "data-key": "never" },
            h("p", {}, "You have no notes yet on:"),
            h(
              "ul",
              { class: "iv-plain iv-row iv-tight" },
              never.map((one) =>
                h("li", { "data-key": one.topic }, ask_button(me, one.topic, one.topic)),
              ),
            ),
          ),
      )
    );
  }

  /**
   * @param {Plan} me
   * @param {import("./views").OpenTopic} one
   */
  function open_row(me, one) {
    return h(
      "li",
      { class: "iv-row iv-cover", "data-key": one.topic },
      h(
        "span",
        { class: "iv-grow" },
        h("span", { class: "iv-strong" }, one.topic),
        ` · ${one.words}`,
      ),
      one.asked
        ? h("span", { class: "iv-quiet" }, "● On this agenda")
        : ask_button(me, one.topic, "Ask about it"),
    );
  }

  /**
   * @param {Plan} me
   * @param {string} topic
   * @param {string} label
   */
  function ask_button(me, topic, label) {
    const ask = () => add_or_cut(me, me.tools.run("ask", { talk: me.talk, topic }));
    return button(label, ask, {
      key: "ask",
      "aria-label": `Ask about: ${topic}`,
    });
  }

  /**
   * @param {Plan} me
   * @param {string} type what the talk is about
   */
  function agenda_card(me, type) {
    const { tools, talk, plan, lists, view } = me;
    const start = async () => {
      const reply = await tools.run("kit", { talk, type, arc: tools.local.arc ?? "" });
      if (reply.ok) {
        tools.say(`${reply.added} questions added`);
        focus_on(tools, "[data-key=agenda] h3");
      }
    };
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) tools.say(`Undone: ${reply.undone}`);
    };
    /** @type {import("../shared/shapes").Mark} */
    const mark = plan.is_ready
      ? { shape: "●", text: "Ready", tone: "good" }
      : { shape: "○", text: "Not ready yet" };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "agenda", "aria-label": "Your agenda" },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("h3", { tabindex: "-1" }, "Your agenda"),
        chip(mark),
      ),
      agenda_head(me),
      !plan.items.length &&
        h(
          "div",
          { class: "iv-note iv-row", "data-key": "start" },
          h(
            "span",
            { class: "iv-grow" },
            tools.about.traits
              ? "No questions yet."
              : `No questions yet. A kit gives you a balanced set that fits ${plan.minutes} minutes. Change it any way you like.`,
          ),
          !tools.about.traits && button("Start with a kit", start, { kind: "main", key: "kit" }),
        ),
      plan.items.length > 0 && lists.blocks.map(([block, label]) => block_part(me, block, label)),
      h(
        "div",
        { class: "iv-row", "data-key": "after" },
        plan.items.length > 0 &&
          h(
            "span",
            { class: "iv-quiet iv-grow" },
            "To move a question, open its menu (•••), press Alt and an arrow key, or drag ⠿.",
          ),
        view.undo_label && button(`Undo: ${view.undo_label}`, undo, { kind: "quiet", key: "undo" }),
      ),
      agenda_after(me),
    );
  }

  /**
   * One part of the talk.
   * @param {Plan} me
   * @param {string} block
   * @param {string} label
   */
  function block_part(me, block, label) {
    const items = me.plan.items.filter((one) => one.block === block);
    return h(
      "div",
      { "data-key": `part-${block}`, class: "iv-part", on: drop_here(me, block, "") },
      h("h4", {}, label),
      items.length
        ? h(
            "ol",
            { class: "iv-plain", "aria-label": label },
            items.map((one) => agenda_row(me, one)),
          )
        : h("p", { class: "iv-quiet" }, "No questions here yet."),
      block === "close" &&
        h(
          "p",
          { class: "iv-quiet iv-thanks" },
          h("span", { class: "iv-at" }, me.plan.ends),
          h("span", {}, `Thank them: “${me.lists.thanks}”`),
        ),
    );
  }

  /**
   * What a place does when a dragged question comes.
   * @param {Plan} me
   * @param {string} block
   * @param {string} before
   */
  function drop_here(me, block, before) {
    const local = me.tools.local;
    const mark = (/** @type {Dragged} */ event, /** @type {boolean} */ on) => {
      if (!local.dragged) return;
      // Unless it is prevented, the browser takes nothing that is dropped here.
      event.preventDefault();
      // A line stands within its part, and only one of the two is to be marked as the place.
      event.stopPropagation();
      event.currentTarget.toggleAttribute("data-drop", on);
    };
    return {
      dragover: (/** @type {Dragged} */ event) => mark(event, true),
      dragleave: (/** @type {Dragged} */ event) => mark(event, false),
      drop: (/** @type {Dragged} */ event) => {
        mark(event, false);
        const id = local.dragged;
        local.dragged = null;
        if (id && id !== before) moved(me, me.tools.run("place", { id, block, before }));
      },
    };
  }

  /**
   * Say where a question stands now.
   * @param {Plan} me
   * @param {Promise<import("../shared/tools").Reply<NewPlace>>} answer
   */
  async function moved(me, answer) {
    const reply = await answer;
    if (reply.ok && reply.place)
      me.tools.say(`Now number ${reply.place} of ${reply.of}, in ${reply.block}`);
  }

  /**
   * What can be taken hold of with the mouse.
   * @param {Plan} me
   * @param {string} id
   */
  function drag_handle(me, id) {
    const local = me.tools.local;
    return h(
      "span",
      {
        class: "iv-handle",
        draggable: "true",
        "aria-hidden": "true",
        title: "Drag to move",
        on: {
          dragstart: (event) => {
            local.dragged = id;
            const row = /** @type {Element} */ (event.currentTarget.parentNode);
            // Firefox drags nothing that carries no data; it is empty so that a text box takes in
            // no id.
            event.dataTransfer?.setData("text/plain", "");
            // Of the handle alone nobody sees which question is moved.
            event.dataTransfer?.setDragImage(row, 8, 8);
          },
          dragend: () => {
            local.dragged = null;
          },
        },
      },
      "⠿",
    );
  }

  /**
   * One question of the agenda.
   * @param {Plan} me
   * @param {PlanLine} item
   */
  function agenda_row(me, item) {
    const step = (/** @type {number} */ by) =>
      moved(me, me.tools.run("move", { id: item.id, step: by }));
    const keydown = (/** @type {KeyboardEvent} */ event) => {
      if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      step(event.key === "ArrowUp" ? -1 : 1);
    };
    const props = { class: "iv-question", "data-key": item.id, "data-falls": String(!!item.falls) };
    return h(
      "li",
      { ...props, on: { keydown, ...drop_here(me, item.block, item.id) } },
      drag_handle(me, item.id),
      h("span", { class: "iv-at iv-quiet" }, item.at),
      h("p", { class: "iv-text" }, h("span", { "data-must": item.must && "yes" }, item.text)),
      h("span", { class: "iv-quiet iv-takes" }, `${item.minutes} min`),
      menu_of(
        me.tools,
        item.id,
        `Change: ${item.text || "this question"}`,
        row_menu(me, item, step),
      ),
      row_marks(item),
      me.tools.local.open === item.id && row_details(me, item),
    );
  }

  /**
   * Short remarks below the words of a question.
   * @param {PlanLine} item
   */
  function row_marks(item) {
    const marks = [
      item.must && "★ Must ask",
      item.falls === "now" && "✂ Over your time: cut this first",
      item.falls && item.falls !== "now" && `✂ Drops out if they're ${item.falls} minutes late`,
      item.remarks.length && "✎ Wording tip: see Edit",
      item.look && "Look it up first: see Edit",
    ].filter(Boolean);
    return marks.length > 0 && h("p", { class: "iv-quiet iv-marks" }, marks.join(" · "));
  }

  /**
   * What can be done with a question.
   * @param {Plan} me
   * @param {PlanLine} item
   * @param {(by: number) => void} step
   */
  function row_menu(me, item, step) {
    const { tools } = me;
    return [
      {
        key: "must",
        label: "Must ask",
        checked: item.must,
        run: () => tools.run("set", { id: item.id, name: "must_ask", value: !item.must }),
      },
      { key: "edit", label: "Edit wording or minutes", run: () => edit(me, item) },
      { key: "up", label: "Move up", run: () => step(-1) },
      { key: "down", label: "Move down", run: () => step(1) },
      { key: "drop", label: "Remove", run: () => take_off(me, item) },
    ];
  }

  /**
   * Open what can be changed about a question, or close it.
   * @param {Plan} me
   * @param {PlanLine} item
   */
  function edit(me, item) {
    const { tools } = me,
      is_open = tools.local.open === item.id;
    tools.local.open = is_open ? null : item.id;
    tools.repaint();
    if (is_open) return focus_on(tools, `[data-menu="${item.id}"] [data-key=menu]`);
    // A question of one's own stands in no bank, so nothing is known about it.
    if (item.question) hear_about(me, item.question);
    return focus_on(tools, `[data-key="${item.id}"] [data-key=details] :is(textarea, input)`);
  }

  /**
   * @param {number} minutes
   * @param {number} most
   */
  function minute_choices(minutes, most) {
    const usual = Array.from({ length: most }, (_, n) => n + 1);
    // A question from an older folder or another program may take longer than is offered.
    const all = [...new Set([minutes, ...usual])].sort((a, b) => a - b);
    return all.map((n) => h("option", { value: String(n) }, `${n} min`));
  }

  /**
   * @param {Plan} me
   * @param {PlanLine} item
   */
  async function take_off(me, item) {
    const { tools, plan } = me,
      here = plan.items.indexOf(item);
    // The line that had the focus is gone; the next one is where the eye is.
    const next = plan.items[here + 1] || plan.items[here - 1];
    if (!(await tools.run("drop", { id: item.id })).ok) return;
    tools.say(tools.about.traits ? "Removed" : "Removed. Undo brings it back.");
    focus_on(tools, next ? `[data-menu="${next.id}"] [data-key=menu]` : "[data-key=agenda] h3");
  }

  /**
   * Wording, with what helps to ask it.
   * @param {Plan} me
   * @param {PlanLine} item
   */
  function row_details(me, item) {
    const { tools, view } = me,
      about = known_about(me, item.question);
    const save = (/** @type {Value} */ value) =>
      tools.act("set", { id: item.id, name: "wording", value });
    const gentler = async () => {
      const reply = await tools.run("softer", { id: item.id });
      if (!reply.ok) return;
      tools.say("Changed to the gentler question");
      hear_about(me, reply.question);
      focus_on(tools, `[data-key="${item.id}"] textarea, [data-key="${item.id}"] input`);
    };
    const first = async () => {
      if (!(await tools.run("set", { id: item.id, name: "wording", value: "" })).ok) return;
      focus_on(tools, `[data-key="${item.id}"] textarea, [data-key="${item.id}"] input`);
    };
    return h(
      "div",
      { class: "iv-stack iv-open", "data-key": "details" },
      field(tools, me.lists.wording_spec, item.text, { key: `wording-${item.id}`, save }),
      h(
        "div",
        { class: "iv-field iv-minutes", "data-key": "takes" },
        h("label", { for: `iv-minutes-${item.id}` }, "Minutes"),
        h(
          "select",
          {
            id: `iv-minutes-${item.id}`,
            "data-key": "minutes",
            value: String(item.minutes),
            on: {
              change: ({ target }) =>
                tools.run("set", { id: item.id, name: "minutes", value: target.value }),
            },
          },
          minute_choices(item.minutes, me.lists.most_minutes),
        ),
      ),
      // Without a folder there are no notes beside which it could stand later.
      !tools.about.traits &&
        field(tools, me.lists.expected_spec, item.expected, {
          key: `expected-${item.id}`,
          save: (value) => tools.act("set", { id: item.id, name: "expected", value }),
        }),
      h(
        "div",
        { role: "status", "data-key": "remarks" },
        item.remarks.length > 0 &&
          h("div", { class: "iv-note iv-stack" }, item.remarks.map(remark)),
      ),
      item.first &&
        h(
          "div",
          { class: "iv-row", "data-key": "first" },
          h("p", { class: "iv-quiet iv-grow" }, `Original: ${item.first}`),
          button("Restore original", first, { key: "reset" }),
        ),
      about?.softer &&
        h(
          "div",
          { class: "iv-row", "data-key": "softer" },
          h("p", { class: "iv-grow" }, `A gentler way to ask: ${about.softer}`),
          button("Use this", gentler, { key: "gentler" }),
        ),
      about && h("div", { class: "iv-stack", "data-key": "about" }, ask_well(about)),
      h(
        "div",
        { class: "iv-row", "data-key": "close" },
        button("Done", () => edit(me, item)),
      ),
    );
  }

  return { agenda_card };
}
