/* Keep a step in step with its state: draw it, send what was done, hear whether the other half answered.

An anywidget is one module, so the view joins these files when it loads them; steps import from here. */

/** @typedef {ReturnType<typeof step>} Step */

/** @param {import("./draw.js").Draw} iv */
export default function step({ h, morph }) {
  const PATIENCE = 2000; // milliseconds before the page says that nothing answered
  const LOST = {
    ok: false,
    lost: true,
    found: "This page is asleep, so this was not saved.",
    next_step: "Your words are kept here; choose “Start this page again” to save them.",
  };

  /**
   * Return an anywidget `render` that draws `paint(view, tools)` and draws again on every change.
   * @param {(view: any, tools: any) => any[]} paint
   */
  function mount(paint) {
    return (/** @type {any} */ { model, el }) => {
      const mine = Math.random().toString(36).slice(2);
      const waiting = new Map();
      const kept = /** @type {Record<string, any>} */ ({});
      let count = 0,
        held = false,
        late = false,
        gone = false,
        drawing = false,
        said = "";
      const about = model.get("about") || {};
      const draftKey = (/** @type {string} */ key) =>
        `infoview:${about.scope}:${about.step}:${key}`;

      const draw = () => {
        // Moving a field takes its focus, so it saves and asks for a drawing while this one is half done.
        if (held || drawing) {
          late = true;
          return;
        }
        if (gone) return;
        drawing = true;
        const root = /** @type {any} */ (el.getRootNode()),
          active = root.activeElement;
        const spoken = h(
          "div",
          { "data-key": "iv-spoken", class: "iv-hidden", "aria-live": "polite" },
          said,
        );
        try {
          morph(el, [...paint(model.get("view"), tools).flat(9).filter(Boolean), spoken]);
        } finally {
          drawing = false;
        }
        // Moving an element takes the focus from it; give it back.
        if (active && active !== root.activeElement && el.contains(active))
          active.focus({ preventScroll: true });
        if (late && !held) {
          late = false;
          draw();
        }
      };
      const hear = (/** @type {any} */ message) => {
        const done = waiting.get(message?.n);
        if (done) {
          waiting.delete(message.n);
          done(message.reply);
        }
      };
      // A redraw between pressing and releasing would lose the click, so it waits.
      const hold = () => {
        held = true;
      };
      const release = () =>
        setTimeout(() => {
          held = false;
          if (late) {
            late = false;
            draw();
          }
        }, 0);

      const tools = {
        // The same step may stand on two open pages: ids and groups of choices carry a name of their own.
        about: { ...about, step: `${about.step}-${mine.slice(0, 5)}` },
        el,
        model,
        /** @type {Record<string, any>} */ local: {},
        /** @type {Record<string, any>} */ fields: {},
        repaint: draw,
        say(/** @type {string} */ text) {
          said = text;
          draw();
        },
        /** Act, then show what came of it. */
        async run(/** @type {string} */ action, /** @type {any} */ values = {}) {
          const reply = await tools.act(action, values);
          tools.local.reply = reply;
          draw();
          return reply;
        },
        /**
         * Ask something that changes no record: no undo is offered, no saving shown, no answer is none.
         */
        ask(/** @type {string} */ action, /** @type {any} */ values = {}, patience = PATIENCE) {
          const n = `${mine}-${++count}`;
          return new Promise((resolve) => {
            const timer = setTimeout(() => {
              waiting.delete(n);
              resolve({ ...LOST });
            }, patience);
            waiting.set(n, (/** @type {any} */ reply) => {
              clearTimeout(timer);
              resolve(reply);
            });
            try {
              model.send({ n, do: action, values });
            } catch {
              /* a closed line is found by the timer */
            }
          });
        },
        act(/** @type {string} */ action, /** @type {any} */ values = {}, patience = PATIENCE) {
          const n = `${mine}-${++count}`;
          tools.local.acted = true; // undo is offered where something was done
          tell("saving", n);
          return new Promise((resolve) => {
            const timer = setTimeout(() => {
              tell("lost", n);
              resolve({
                ...LOST,
                later: new Promise((r) =>
                  waiting.set(n, (/** @type {any} */ reply) => {
                    tell("saved", n);
                    r(reply);
                  }),
                ),
              });
            }, patience);
            waiting.set(n, (/** @type {any} */ reply) => {
              clearTimeout(timer);
              tell("saved", n);
              resolve(reply);
            });
            try {
              model.send({ n, do: action, values });
            } catch {
              /* a closed line is found by the timer */
            }
          });
        },
        draft(/** @type {string} */ key) {
          if (key in kept) return kept[key];
          try {
            return (kept[key] = JSON.parse(localStorage.getItem(draftKey(key)) || "null"));
          } catch {
            return null;
          }
        },
        keep(/** @type {string} */ key, /** @type {any} */ draft) {
          kept[key] = draft;
          try {
            draft
              ? localStorage.setItem(draftKey(key), JSON.stringify(draft))
              : localStorage.removeItem(draftKey(key));
          } catch {
            /* some browsers refuse; the page itself still holds the words */
          }
        },
      };
      // Undo takes back what was done last on the page, so only the step where that was done offers it.
      const other = (/** @type {any} */ event) => {
        if (
          event.detail.state !== "saving" ||
          event.detail.n.startsWith(`${mine}-`) ||
          !tools.local.acted
        )
          return;
        tools.local.acted = false;
        draw();
      };
      const flush = () => {
        for (const one of Object.values(tools.fields)) one.flush?.();
      };
      el.classList.add("iv");
      model.on("change:view", draw);
      model.on("msg:custom", hear);
      el.addEventListener("pointerdown", hold);
      // JupyterLab 4.6 takes Enter away from every text box in a cell; it does so at the box, so it never hears of it.
      el.addEventListener("beforeinput", lines, true);
      document.addEventListener("infoview:saving", other);
      for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, release);
      document.addEventListener("visibilitychange", flush);
      window.addEventListener("pagehide", flush);
      draw();
      return () => {
        flush();
        gone = true;
        el.removeEventListener("beforeinput", lines, true);
        model.off("change:view", draw);
        model.off("msg:custom", hear);
        document.removeEventListener("infoview:saving", other);
        for (const type of ["pointerup", "pointercancel"])
          document.removeEventListener(type, release);
        document.removeEventListener("visibilitychange", flush);
        window.removeEventListener("pagehide", flush);
      };
    };
  }

  /** @param {any} event */
  function lines(event) {
    if (event.inputType === "insertLineBreak") event.stopPropagation();
  }

  /**
   * Tell the top of the page how saving goes.
   * @param {string} state
   * @param {string} n
   */
  function tell(state, n) {
    document.dispatchEvent(new CustomEvent("infoview:saving", { detail: { state, n } }));
  }

  return { mount };
}
