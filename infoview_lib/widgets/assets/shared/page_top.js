/**
 * @typedef {import("./views").PageTopView} View
 * @typedef {import("./tools").Tools<import("./views").PageTopActs>} Tools
 * @typedef {import("./tools").Message} Message
 */

/** @param {import("./runtime.js").Runtime & import("./saved_line.js").SavedLine} iv */
export default function page_top({ drafts, h, mount, open_line, problem, unsaved }) {
  const LOOK_EVERY = 10000,
    LOOK_PATIENCE = 6000; // milliseconds
  const WORDS = { done: "done", begun: "started", open: "not started" };
  const draw = mount(paint);

  /** @param {import("./tools").Context} context */
  function render(context) {
    const { el, model } = context;
    const close_line = open_line();
    let is_new = true; // a page that was only opened ahead of time has not been seen
    const look = async () => {
      // A page out of sight is looked at when it is back.
      if (document.hidden || !el.offsetParent) return;
      const action = is_new ? "seen" : "look";
      is_new = false;
      const n = `look-${Math.random()}`;
      const answered = new Promise((resolve) => {
        const listener = (/** @type {Message} */ message) => {
          if (message?.n !== n) return;
          model.off("msg:custom", listener);
          unsaved.sleep(el, false); // also when the answer is late
          resolve(true);
        };
        model.on("msg:custom", listener);
        setTimeout(() => resolve(false), LOOK_PATIENCE);
      });
      try {
        model.send({ n, do: action, values: {} });
      } catch {
        /* found below */
      }
      if (await answered) {
        drafts.send_again();
        unsaved.renew();
        return;
      }
      unsaved.sleep(el, true);
      el.dispatchEvent(new CustomEvent("infoview:silent", { bubbles: true }));
    };
    const wake = () => {
      if (document.hidden) drafts.send_again();
      else look();
    };
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("focus", wake);
    const timer = setInterval(look, LOOK_EVERY);
    // Coming back from another page of this window fires neither of these: the page only gets its
    // size again.
    let seen = !!el.offsetParent;
    const shown = new ResizeObserver(() => {
      const now = !!el.offsetParent;
      if (now && !seen) {
        unsaved.look_again();
        look();
      }
      seen = now;
    });
    shown.observe(el);
    look();
    const stop = draw(context);
    return () => {
      clearInterval(timer);
      shown.disconnect();
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("focus", wake);
      close_line();
      stop();
    };
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const here = view.steps.findIndex((step) => step.is_here);
    about(view, view.steps[here]?.number ?? view.page, tools.el);
    return [
      view.demo &&
        h(
          "p",
          { class: "iv-demo", "data-key": "demo" },
          h("strong", {}, "SAMPLE STUDENT"),
          " Everyone here is made up. Try anything you like; nothing here counts.",
        ),
      h(
        "nav",
        { "aria-label": "All pages", "data-key": "nav", class: "iv-nav" },
        h("ol", { class: "iv-steps" }, view.steps.map(step)),
        h(
          "a",
          {
            class: "iv-today",
            href: view.aside.file,
            "data-iv-page": view.aside.file,
            "aria-current": view.aside.is_here ? "page" : null,
          },
          view.aside.label,
        ),
      ),
      view.problems.map((one, /** @type {number} */ i) =>
        h("div", { "data-key": `problem-${i}` }, problem({ ok: false, ...one })),
      ),
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "aim", "aria-label": "About this page" },
        h(
          "p",
          { class: "iv-quiet" },
          here >= 0
            ? `Page ${view.steps[here].number} · about ${view.minutes} minutes`
            : `About ${view.minutes} minutes`,
        ),
        h("p", { class: "iv-strong" }, view.aim),
        h("p", { class: "iv-quiet" }, view.help),
      ),
    ];
  }

  /**
   * Tell the frame around the page, which says it in its margin.
   * @param {View} view
   * @param {string} number
   * @param {HTMLElement} el
   */
  function about({ minutes, help, route }, number, el) {
    const detail = { number, minutes: `About ${minutes} minutes`, help, route };
    // What is drawn for the first time is not on the page yet.
    setTimeout(() =>
      el.dispatchEvent(new CustomEvent("infoview:about", { bubbles: true, detail })),
    );
  }

  /** @param {import("./views").PageStep} one */
  function step(one) {
    const word = WORDS[one.status];
    return h(
      "li",
      {},
      h(
        "a",
        {
          href: one.file,
          "data-iv-page": one.file,
          title: one.title,
          "aria-label": `${one.number} ${one.title}, ${word}`,
          "aria-current": one.is_here ? "page" : null,
          "data-status": one.status,
        },
        h("span", { "aria-hidden": "true" }, one.number),
      ),
    );
  }

  return render;
}
