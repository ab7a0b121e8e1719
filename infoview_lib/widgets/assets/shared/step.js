/* Keep a step in step with its state: draw it, send what was done, hear whether the other half
answered. */

/**
 * @typedef {ReturnType<typeof step>} Step
 * @typedef {import("./tools").Draft} Draft
 * @typedef {import("./tools").Drawn} Drawn
 * @typedef {import("./tools").Message} Message
 * @typedef {import("./tools").Model} Model
 * @typedef {import("./tools").Reply} Reply
 */

/**
 * @param {import("./draw.js").Draw & import("./parts.js").Parts & import("./alone.js").Alone &
 *   import("./drafts.js").Drafts & import("./unsaved.js").Unsaved & import("./sight.js").Sight &
 *   import("./moments.js").Moments} iv
 */
export default function step({
  box_of,
  button,
  drafts,
  follow_sight,
  h,
  heading_of,
  is_words,
  morph,
  page_of,
  set_traits,
  show_moment,
  state_alone,
  unsaved,
}) {
  const PATIENCE = 2000; // milliseconds before the page says that nothing answered
  /** @type {import("./tools").NotDone} */
  const LOST = {
    ok: false,
    lost: true,
    found: "This page is asleep, so this wasn't saved.",
    next_step: "Leave this page open. Your words are kept here until it starts again.",
  };

  /** @type {import("./tools").NotDone} */
  const NOT_BROUGHT = {
    ok: false,
    found: "This page is asleep, so it can’t show more.",
    next_step: "Start this page again, then try again.",
  };

  /**
   * Return what draws a step with `paint(view, tools)`, and draws it again on every change.
   * @template View
   * @template {import("./tools").Actions<Acts>} Acts
   * @template Lasting
   * @template Local
   * @template {object} [Traits={}]
   * @param {(view: View, tools: import("./tools").Tools<Acts, Lasting, Local>) => Drawn} paint
   * @param {import("./tools").Alone<View, Lasting, Traits, Acts>} [alone] how it works without a page
   * @returns {import("./tools").Render}
   */
  function mount(paint, alone) {
    return ({ model, el }) => {
      const mine = Math.random().toString(36).slice(2);
      const about = /** @type {import("./tools").About & Lasting} */ (model.get("about"));
      const own = alone && about.traits && state_alone(model, about.traits, alone);
      const name = `infoview:${about.scope}:${about.step}`;
      const line = own ? own.line : line_to(model, mine);
      const changes = own
        ? own.changes
        : ["view", ...(alone?.heard ?? [])].map((name) => `change:${String(name)}`);
      let said = "";
      const brush = brush_for(el, () => {
        const look = { "data-key": "iv-spoken", class: "iv-hidden", "aria-live": "polite" };
        return [paint(shown(), tools), asked_once(), h("div", look, said)];
      });
      let last = 0; // number of what was done last here
      /**
       * Days that contradict each other are asked about when a change brings them up; what was
       * reached for the first time is said.
       * @param {Reply} reply
       * @param {number} place number of what was done
       */
      const take_up = (reply, place) => {
        if (!reply.ok) {
          reply.later?.then((late) => take_up(late, place));
          return;
        }
        if (reply.doubts) {
          given.local.doubts = { questions: reply.doubts, place };
          brush.draw();
        }
        if (reply.moment) show_moment(el, reply.moment);
      };
      const asked_once = () => {
        const { doubts, acted } = given.local;
        if (!doubts) return null;
        const keep = () => {
          given.local.doubts = null;
          brush.draw();
        };
        const undo = async () => {
          if ((await given.run("undo")).ok) keep();
        };
        // Undo takes back what was done last, which by now may be something else.
        return doubt(doubts.questions, keep, acted && doubts.place === last ? undo : null);
      };
      const shown = () => {
        if (!own) return /** @type {View} */ (model.get("view"));
        const { view, lasting } = own.shown();
        Object.assign(tools.about, lasting);
        return view;
      };
      const given = {
        // The same step may stand on two open pages: ids and groups of choices carry a name of
        // their own.
        about: { ...about, step: `${about.step}-${mine.slice(0, 5)}` },
        el,
        model,
        local: /** @type {import("./tools").Remembered & Local} */ ({}),
        fields: {},
        saves: /** @type {string | null} */ (null),
        repaint: brush.draw,
        set: (/** @type {object} */ traits) => set_traits(model, traits),
        say(/** @type {string} */ text) {
          said = text;
          brush.draw();
        },
        async run(/** @type {string} */ action, values = {}, patience = PATIENCE) {
          tools.local.reply = await given.act(action, values, patience);
          brush.draw();
          return tools.local.reply;
        },
        act(/** @type {string} */ action, values = {}, patience = PATIENCE) {
          tools.local.acted = true; // undo is offered where something was done
          const { saves } = given;
          const place = `${name}:${saves ?? `${action}!`}`;
          const from = { place, step: name, el, is_box: !!saves };
          const answer = line.act(action, values, patience, from);
          const number = ++last;
          answer.then((reply) => take_up(reply, number));
          return answer;
        },
        ask: line.ask,
        async bring(/** @type {string} */ action, /** @type {object} */ values) {
          const reply = await line.ask(action, values);
          const { local } = tools;
          if (!reply.ok) local.reply = reply.lost ? NOT_BROUGHT : reply;
          else if (local.reply === NOT_BROUGHT) local.reply = null;
          brush.draw();
          return reply;
        },
        ...drafts_of(about, name, el),
      };
      // What is sent is checked where it is written: `Acts` says what each action takes and answers.
      const tools = /** @type {import("./tools").Tools<Acts, Lasting, Local>} */ (
        /** @type {unknown} */ (given)
      );
      const stop = hear_all(tools, line.is_mine, brush);
      const leave = unsaved.join({
        el,
        step: name,
        show: (key) => !!tools.show?.(key),
        forget: (key) => tools.keep(key, null),
        send_again: () => {
          for (const one of Object.values(tools.fields)) one.flush();
        },
      });
      for (const change of changes) model.on(change, brush.draw);
      model.on("msg:custom", line.hear);
      brush.draw();
      const look_away = own ? () => {} : follow_sight(el, model, mine);
      return () => {
        stop();
        leave();
        look_away();
        for (const change of changes) model.off(change, brush.draw);
        model.off("msg:custom", line.hear);
      };
    };
  }

  /**
   * What was saved stands meanwhile; it stays in sight while the list below moves.
   * @param {string[]} questions
   * @param {() => void} keep
   * @param {(() => unknown) | null} undo
   */
  function doubt(questions, keep, undo) {
    return h(
      "div",
      { class: "iv-problem iv-stack iv-doubt", role: "alert", "data-key": "iv-doubt" },
      questions.map((one) => h("p", {}, one)),
      h(
        "div",
        { class: "iv-row" },
        button("Yes, keep it", keep, { key: "keep-it" }),
        undo && button("No, undo it", undo, { key: "undo-it" }),
      ),
    );
  }

  /**
   * Draw into an element, never twice at a time.
   * @param {HTMLElement} el
   * @param {() => Drawn} paint
   */
  function brush_for(el, paint) {
    let held = false;
    let late = false;
    let gone = false;
    let drawing = false;

    function draw() {
      // Moving a field takes its focus, so it saves and asks for a drawing while this one is half
      // done.
      if (held || drawing) late = true;
      if (held || drawing || gone) return;
      drawing = true;
      const root = /** @type {Document | ShadowRoot} */ (el.getRootNode());
      const active = root.activeElement;
      try {
        morph(el, [...h("div", {}, paint()).childNodes]);
      } finally {
        drawing = false;
      }
      // Moving an element takes the focus from it; give it back.
      if (active instanceof HTMLElement || active instanceof SVGElement)
        if (active !== root.activeElement && el.contains(active))
          active.focus({ preventScroll: true });
      draw_if_late();
    }

    function draw_if_late() {
      if (!late || held) return;
      late = false;
      draw();
    }

    return {
      draw,
      /** A drawing between pressing and releasing would lose the click, so it waits. */
      hold() {
        held = true;
      },
      release() {
        setTimeout(() => {
          held = false;
          draw_if_late();
        }, 0);
      },
      stop() {
        gone = true;
      },
    };
  }

  /**
   * Number what is sent to the other half; hear what comes of it.
   * @param {Model} model
   * @param {string} mine begins each number
   */
  function line_to(model, mine) {
    /** @type {Map<string, (reply: Reply, is_early: boolean) => void>} */
    const waiting = new Map();
    let count = 0;

    /**
     * @param {string} action
     * @param {object} values
     * @param {(reply: Reply, is_early: boolean) => void} answered
     */
    function send(action, values, answered) {
      const n = `${mine}-${++count}`;
      waiting.set(n, answered);
      try {
        model.send({ n, do: action, values });
      } catch {
        /* a closed line is found by the timer */
      }
      return n;
    }

    /**
     * An early answer says that the records are safe; it comes once more when what came of it is
     * shown, which is what the one who asked waits for.
     * @param {Message} message
     */
    function hear(message) {
      const { n, reply, is_early = false } = message ?? {};
      const answered = n && waiting.get(n);
      if (!answered || !reply) return;
      if (!is_early) waiting.delete(n);
      answered(reply, is_early);
    }

    return {
      is_mine: (/** @type {string} */ n) => n.startsWith(`${mine}-`),
      hear,

      /**
       * Ask something that changes no record: no saving is shown, and an answer that is late is none.
       * @param {string} action
       * @param {object} [values]
       * @param {number} [patience] in milliseconds
       * @returns {Promise<Reply>}
       */
      ask(action, values = {}, patience = PATIENCE) {
        return new Promise((resolve) => {
          const n = send(action, values, (reply, is_early) => {
            clearTimeout(timer);
            if (!is_early) resolve(reply);
            else timer = setTimeout(() => hear({ n, reply }), PATIENCE);
          });
          let timer = setTimeout(() => {
            waiting.delete(n);
            resolve({ ...LOST });
          }, patience);
        });
      },

      /**
       * Do something; one that is lost may still be answered later.
       * @param {string} action
       * @param {object} values
       * @param {number} patience in milliseconds
       * @param {import("./unsaved.js").Question} what
       * @returns {Promise<Reply>}
       */
      act(action, values, patience, what) {
        return new Promise((resolve) => {
          /** @type {(reply: Reply) => void} */
          let answer = resolve;
          let is_told = false;
          const n = send(action, values, (reply, is_early) => {
            clearTimeout(timer);
            if (!is_told) {
              is_told = unsaved.answer(n, what, reply, is_early);
              if (is_told) tell(reply.ok ? "saved" : "refused", n);
            }
            if (!is_early) answer(reply);
            else timer = setTimeout(() => hear({ n, reply: unseen(reply) }), PATIENCE);
          });
          let timer = setTimeout(() => {
            tell("lost", n);
            unsaved.late(n);
            const later = new Promise((/** @type {typeof answer} */ done) => (answer = done));
            resolve({ ...LOST, later });
          }, patience);
          tell("saving", n);
          unsaved.ask(n, what);
        });
      },
    };
  }

  /**
   * If the second answer does not come, the first counts all the same.
   * @param {Reply} reply
   */
  function unseen(reply) {
    return reply.ok ? { ...reply, is_unseen: true } : reply;
  }

  /**
   * Keep words that are not safe yet; a widget without a folder keeps them in the page alone.
   * @param {import("./tools").About} about
   * @param {string} name of the step among all steps of all folders
   * @param {Element} el
   */
  function drafts_of({ scope, step }, name, el) {
    /** @type {Record<string, Draft | null>} */
    const alone = {};
    const place = (/** @type {string} */ key) => `${step}:${key}`;
    return {
      draft: (/** @type {string} */ key) =>
        (scope ? drafts.at(scope, place(key)) : alone[key]) ?? null,
      others: (/** @type {string} */ key) => (scope ? drafts.others(scope, place(key)) : []),
      set_aside(/** @type {string} */ key) {
        if (!scope) return;
        drafts.set_aside(scope, place(key));
        unsaved.drop(`${name}:${key}`);
      },
      drop_other(/** @type {import("./tools").KeptDraft} */ other) {
        drafts.drop_other(scope, other);
        if (!drafts.at(scope, other.place)) unsaved.drop(`infoview:${scope}:${other.place}`);
      },

      /**
       * @param {string} key
       * @param {Draft | null} draft
       */
      keep(key, draft) {
        alone[key] = draft;
        if (!scope) return;
        const page = page_of(el).dataset.ivPath?.split("/").at(-1) ?? "";
        const found = draft && { ...draft, part: heading_of(el), page };
        drafts.keep(scope, place(key), found);
        if (found && is_words(found))
          unsaved.hold({
            ...box_of(scope, { ...found, place: place(key) }),
            is_sent: found.base !== undefined,
          });
        else unsaved.drop(`${name}:${key}`);
      },
    };
  }

  /**
   * Follow what happens around a step; return what ends it.
   * @param {import("./tools").StepTools} tools
   * @param {(n: string) => boolean} is_mine
   * @param {ReturnType<typeof brush_for>} brush
   */
  function hear_all(tools, is_mine, brush) {
    const { el, local } = tools;
    const around = new AbortController();
    const { signal } = around;
    const flush = () => {
      for (const one of Object.values(tools.fields)) one.flush();
    };
    el.classList.add("iv");
    // In a notebook that is none of our pages JupyterLab takes arrows and letters for itself, unless
    // what has the focus says so.
    const keep_keys = (/** @type {FocusEvent} */ { target }) => {
      if (target instanceof Element) target.setAttribute("data-lm-suppress-shortcuts", "true");
    };
    el.addEventListener("focusin", keep_keys, { signal });
    el.addEventListener("pointerdown", brush.hold, { signal });
    for (const type of ["pointerup", "pointercancel"])
      document.addEventListener(type, brush.release, { signal });
    // JupyterLab 4.6 takes Enter away from every text box in a cell; it does so at the box, so it
    // never hears of it.
    el.addEventListener("beforeinput", keep_line_breaks, { capture: true, signal });
    // Undo takes back what was done last on the page, so only the step where that was done offers it.
    const other = (/** @type {DocumentEventMap["infoview:saving"]} */ { detail }) => {
      if (detail.state !== "saving" || is_mine(detail.n) || !local.acted) return;
      local.acted = false;
      brush.draw();
    };
    document.addEventListener("infoview:saving", other, { signal });
    document.addEventListener("visibilitychange", flush, { signal });
    window.addEventListener("pagehide", flush, { signal });
    return () => {
      flush();
      brush.stop();
      around.abort();
      if (tools.hears) document.removeEventListener("infoview:talk", tools.hears);
    };
  }

  /** @param {InputEvent} event */
  function keep_line_breaks(event) {
    if (event.inputType === "insertLineBreak") event.stopPropagation();
  }

  /**
   * Tell the top of the page how saving goes.
   * @param {DocumentEventMap["infoview:saving"]["detail"]["state"]} state
   * @param {string} n
   */
  function tell(state, n) {
    document.dispatchEvent(new CustomEvent("infoview:saving", { detail: { state, n } }));
  }

  return { mount };
}
