/**
 * @typedef {import("./views").PageTopView} View
 * @typedef {import("./tools").Tools<import("./views").PageTopActs>} Tools
 * @typedef {import("./tools").Message} Message
 * @typedef {HTMLElement & { ivUsers: number }} SaveBar how many pages show it
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function page_top({ button, h, mount, problem }) {
  const LOOK_EVERY = 10000,
    LOOK_PATIENCE = 6000; // milliseconds
  const SHAPES = {
    done: ["●", "done"],
    begun: ["◐", "begun"],
    open: ["○", "not begun"],
  };
  const draw = mount(paint);

  /** @param {import("./tools").Context} context */
  function render(context) {
    const bar = saveBar();
    const unsaved = new Set();
    let asleep = false;
    const show = () => {
      document.body.toggleAttribute("data-iv-asleep", asleep);
      bar.replaceChildren(...barParts(asleep, unsaved.size));
      bar.dataset.state = asleep ? "lost" : unsaved.size ? "saving" : "saved";
    };
    const hear = (/** @type {DocumentEventMap["infoview:saving"]} */ { detail }) => {
      const { state, n } = detail;
      if (state === "saved") {
        unsaved.delete(n);
        asleep = false;
      } else unsaved.add(n);
      if (state === "lost") asleep = true;
      show();
    };
    const look = async (/** @type {string} */ action) => {
      // A page out of sight is looked at when it is back.
      if (document.hidden || !context.el.offsetParent) return;
      const n = `look-${Math.random()}`;
      const answered = new Promise((resolve) => {
        const listener = (/** @type {Message} */ message) => {
          if (message?.n !== n) return;
          context.model.off("msg:custom", listener);
          asleep = false; // also when the answer is late
          show();
          resolve(true);
        };
        context.model.on("msg:custom", listener);
        setTimeout(() => resolve(false), LOOK_PATIENCE);
      });
      try {
        context.model.send({ n, do: action, values: {} });
      } catch {
        /* found below */
      }
      if (await answered) unsaved.clear();
      else {
        asleep = true;
        context.el.dispatchEvent(new CustomEvent("infoview:silent", { bubbles: true }));
      }
      show();
    };
    const stopped = (/** @type {Event} */ { target }) => {
      if (target instanceof Node && target.contains(context.el)) {
        asleep = true;
        show();
      }
    };
    const wake = () => {
      if (!document.hidden) look("look");
    };
    document.addEventListener("infoview:saving", hear);
    document.addEventListener("infoview:stopped", stopped);
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("focus", wake);
    const timer = setInterval(() => look("look"), LOOK_EVERY);
    // Coming back from another page of this window fires neither of these: the page only gets its
    // size again.
    let seen = true;
    const shown = new ResizeObserver(() => {
      const now = !!context.el.offsetParent;
      if (now && !seen) look("look");
      seen = now;
    });
    shown.observe(context.el);
    show();
    look("seen");
    const stop = draw(context);
    return () => {
      clearInterval(timer);
      shown.disconnect();
      document.removeEventListener("infoview:saving", hear);
      document.removeEventListener("infoview:stopped", stopped);
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("focus", wake);
      if (--bar.ivUsers === 0) bar.remove();
      stop();
    };
  }

  /**
   * The line at the foot of the window that says what is saved; one for all pages.
   */
  function saveBar() {
    const look = { id: "iv-savebar", class: "iv iv-savebar iv-no-print", role: "status" };
    const bar = /** @type {SaveBar} */ (document.getElementById(look.id) ?? h("div", look));
    if (!bar.isConnected) document.body.append(bar);
    bar.ivUsers = (bar.ivUsers ?? 0) + 1;
    return bar;
  }

  /**
   * @param {boolean} asleep
   * @param {number} count
   */
  function barParts(asleep, count) {
    if (!asleep)
      return [
        h("span", { "aria-hidden": "true" }, count ? "◌" : "✓"),
        h("span", {}, count ? "Saving…" : "Everything is saved"),
      ];
    return [
      h(
        "span",
        { class: "iv-grow" },
        "This page is asleep. What was saved is safe; new words are kept here but NOT saved.",
      ),
      button(
        "Start this page again",
        () => document.dispatchEvent(new CustomEvent("infoview:start", { bubbles: true })),
        { kind: "main" },
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const here = view.steps.findIndex((step) => step.is_here);
    return [
      view.demo &&
        h(
          "p",
          { class: "iv-demo", "data-key": "demo" },
          h("strong", {}, "DEMO"),
          " These people are invented. Try anything; nothing here counts.",
        ),
      h(
        "nav",
        { "aria-label": "All pages", "data-key": "nav", class: "iv-nav" },
        h("ol", { class: "iv-steps" }, view.steps.map(step)),
        h(
          "a",
          {
            class: "iv-today",
            href: view.today.file,
            "data-iv-page": view.today.file,
            "aria-current": view.today.is_here ? "page" : null,
          },
          "Today",
        ),
      ),
      view.problems.map((one, /** @type {number} */ i) =>
        h("div", { "data-key": `problem-${i}` }, problem({ ok: false, ...one })),
      ),
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "aims", "aria-label": "About this page" },
        h(
          "p",
          { class: "iv-quiet" },
          here >= 0
            ? `Page ${view.steps[here].number} · about ${view.minutes} minutes`
            : `About ${view.minutes} minutes`,
        ),
        h("p", { class: "iv-strong" }, "On this page you will"),
        h(
          "ul",
          {},
          view.aims.map((/** @type {string} */ aim) => h("li", {}, aim)),
        ),
        h("p", { class: "iv-quiet" }, view.help),
      ),
    ];
  }

  /** @param {import("./views").PageStep} one */
  function step(one) {
    const [shape, word] = SHAPES[one.status];
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
        h("span", { "aria-hidden": "true" }, shape),
        h("span", { "aria-hidden": "true" }, one.number),
      ),
    );
  }

  return render;
}
