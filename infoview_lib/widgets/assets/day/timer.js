/**
 * @typedef {import("./views").TimerView} View
 *
 * @typedef {object} Clock What runs.
 * @property {string} talk
 * @property {number} minutes
 * @property {number} start in milliseconds since 1970
 * @property {string} said what was said aloud of it
 *
 * @typedef {object} Local
 * @property {Clock | null} [clock]
 * @property {Clock | null} [spare] where the browser keeps nothing
 * @property {Clock | null} [last] what was stopped last
 * @property {{ talk: string, minutes: number }} [typed]
 * @property {string} [took]
 * @property {boolean} [sure]
 * @property {ReturnType<typeof setInterval>} [beat]
 *
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").TimerActs, import("./views").TimerAbout, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function timer({
  button,
  chosen_talk,
  focus_on,
  h,
  keep_talk,
  mount,
  problem,
  talk_choice,
}) {
  const SECOND = 1000,
    MINUTE = 60 * SECOND,
    LONGEST = 180; // minutes

  /**
   * The clock runs here, from a start kept in the browser: a reload, a busy or silent program, another tab or a
   * laptop that slept do not stop it. It has no pause, because the time of the other person does not stop either.
   * @param {import("../shared/tools").Context} context
   */
  function render(context) {
    const mine = /** @type {{ tools?: Tools }} */ ({});
    const stop = mount((/** @type {View} */ view, /** @type {Tools} */ tools) => {
      mine.tools = tools;
      return paint(view, tools);
    })(context);
    const look = () => {
      if (!mine.tools) return;
      mine.tools.local.clock = undefined;
      mine.tools.repaint();
    };
    const other_tab = (/** @type {StorageEvent} */ event) => {
      if (mine.tools && event.key === place(mine.tools)) look();
    };
    window.addEventListener("storage", other_tab);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(mine.tools?.local.beat);
      window.removeEventListener("storage", other_tab);
      document.removeEventListener("visibilitychange", look);
      stop();
    };
  }

  /** @param {Tools} tools */
  const place = (tools) => `infoview:${tools.about.scope}:timer`;

  /**
   * What runs: talk, minutes, start, and what was said aloud of it.
   * @param {Tools} tools
   * @returns {Clock | null}
   */
  function read(tools) {
    const local = tools.local;
    if (local.clock === undefined) {
      try {
        local.clock = JSON.parse(localStorage.getItem(place(tools)) || "null");
      } catch {
        local.clock = local.spare ?? null;
      }
    }
    return local.clock ?? null;
  }

  /**
   * @param {Tools} tools
   * @param {Clock | null} value
   */
  function write(tools, value) {
    tools.local.clock = tools.local.spare = value;
    try {
      value
        ? localStorage.setItem(place(tools), JSON.stringify(value))
        : localStorage.removeItem(place(tools));
    } catch {
      /* then it lives as long as this page */
    }
  }

  /**
   * Milliseconds so far.
   * @param {Clock} now
   */
  const elapsed = (now) => Math.max(0, Date.now() - now.start);

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const now = read(tools);
    clearInterval(tools.local.beat);
    if (now) tools.local.beat = setInterval(() => tick(view, tools, now), SECOND);
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "timer", "aria-label": "Timer" },
        now ? running(view, tools, now) : ready(view, tools),
        problem(tools.local.reply),
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function ready(view, tools) {
    const [choice, chosen] = talk_choice(tools, view.talks),
      local = tools.local;
    const agreed =
      (local.typed?.talk === chosen && local.typed.minutes) ||
      view.minutes[chosen] ||
      view.default_minutes;
    const start = () => {
      Object.assign(local, { reply: null, last: null });
      keep_talk(tools, chosen);
      write(tools, { talk: chosen, minutes: agreed, start: Date.now(), said: "calm" });
      tools.say(`The timer runs: ${agreed} minutes`);
      focus_on(tools, "[data-key=who] h3");
    };
    const back = async () => {
      if (!(await tools.run("undo")).ok) return;
      write(tools, local.last ?? null);
      local.last = null;
      tools.say("The timer runs on, as if you had not stopped it");
    };
    const type = (/** @type {{ target: HTMLInputElement }} */ e) => {
      local.typed = {
        talk: chosen,
        minutes: Math.min(LONGEST, Math.max(1, Math.round(Number(e.target.value) || 1))),
      };
    };
    const id = `iv-${tools.about.step}-minutes`,
      can_go_back = local.last && view.undo_label === "the minutes of a talk";
    return [
      h("h3", { "data-key": "title" }, "Keep the time you promised"),
      h(
        "p",
        { class: "iv-quiet", "data-key": "lead" },
        `It tells you softly when ${tools.about.warn_minutes} minutes are left, without a sound. You can leave or reload this page; the time runs on.`,
      ),
      h(
        "div",
        { class: "iv-row", "data-key": "choose" },
        view.talks.length > 0 && choice,
        h(
          "div",
          { class: "iv-field iv-short", "data-key": `minutes-${chosen}` },
          h("label", { for: id }, "Minutes promised"),
          h("input", {
            id,
            type: "number",
            min: 1,
            max: LONGEST,
            value: String(agreed),
            on: { input: type },
          }),
        ),
      ),
      view.taken[chosen] && h("p", { class: "iv-note", "data-key": "taken" }, view.taken[chosen]),
      ahead(view, chosen),
      h(
        "div",
        { class: "iv-row", "data-key": "start" },
        button(view.taken[chosen] ? "Start it again" : "Start the timer", start, {
          kind: view.taken[chosen] ? "" : "main",
          key: "start",
        }),
        can_go_back && button("The talk goes on after all", back, { kind: "quiet", key: "back" }),
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Clock} now
   */
  function running(view, tools, now) {
    const spent = elapsed(now),
      local = tools.local,
      part = state(tools, now);
    const talk = view.talks.find(([one]) => one === now.talk);
    const choice =
      !talk && view.talks.length > 0 && talk_choice(tools, view.talks, "Whose talk is it?")[0];
    const id = `iv-${tools.about.step}-took`;
    const save = async () => {
      const of = talk ? now.talk : chosen_talk(tools, view.talks);
      const took = part === "forgotten" ? (local.took ?? "") : "";
      if (part === "forgotten" && !took) {
        local.reply = {
          ok: false,
          found: "The minutes are empty.",
          next_step: "Type how long the talk took; a good guess is fine.",
        };
        tools.repaint();
        return;
      }
      const reply = await tools.run("stop", {
        talk: of,
        seconds: elapsed(now) / SECOND,
        minutes: took,
        agreed: now.minutes,
      });
      if (!reply.ok) return;
      Object.assign(local, { last: now, took: undefined, sure: false });
      keep_talk(tools, of);
      write(tools, null);
      tools.say(`Saved. ${reply.told}`);
      const start = tools.el.querySelector("[data-key=start] button");
      /** @type {HTMLElement | null} */ (start)?.focus();
    };
    const drop = () => {
      if (!local.sure) {
        local.sure = true;
        tools.repaint();
        return;
      }
      local.sure = false;
      write(tools, null);
      tools.say("The timer is empty again");
    };
    return [
      h(
        "div",
        { class: "iv-row iv-apart", "data-key": "who" },
        h("h3", { tabindex: "-1" }, talk ? talk[1] : "Your talk"),
        h(
          "span",
          { class: "iv-quiet" },
          `${now.minutes} minutes promised: ${wall(now.start)} to ${wall(now.start + now.minutes * MINUTE)}`,
        ),
      ),
      h(
        "p",
        { class: "iv-clock", "data-key": "clock", "data-state": part, "aria-hidden": "true" },
        face(now.minutes * MINUTE - spent),
      ),
      h("p", { class: "iv-strong", "data-key": "word" }, words(tools, now)),
      h("progress", {
        "data-key": "bar",
        class: "iv-spent",
        max: now.minutes * MINUTE,
        value: Math.min(spent, now.minutes * MINUTE),
        "aria-label": "Time used",
      }),
      (part === "soon" || part === "over") &&
        h(
          "div",
          { class: "iv-note iv-stack", "data-key": "closing" },
          h("p", { class: "iv-strong" }, "Words to close with"),
          h(
            "ul",
            {},
            tools.about.closing.map((line) =>
              h("li", {}, line.replace("{minutes}", String(now.minutes))),
            ),
          ),
        ),
      choice && h("div", { class: "iv-row", "data-key": "choose" }, choice),
      part === "forgotten" &&
        h(
          "div",
          { class: "iv-field", "data-key": "took" },
          h("label", { for: id }, "Minutes it took"),
          h("input", {
            id,
            type: "number",
            min: 1,
            max: LONGEST,
            value: local.took ?? "",
            on: {
              input: (e) => {
                local.took = e.target.value;
              },
            },
          }),
        ),
      ahead(view, now.talk),
      h(
        "div",
        { class: "iv-row", "data-key": "buttons" },
        button(
          part === "forgotten" ? "Save these minutes" : "The talk is over: save the minutes",
          save,
          { kind: "main", key: "save" },
        ),
        button(local.sure ? "Yes, throw this time away" : "Throw this time away", drop, {
          kind: local.sure ? "danger" : "quiet",
          key: "drop",
        }),
      ),
    ];
  }

  /**
   * A word where the timer is tried out before the day.
   * @param {View} view
   * @param {string} talk
   */
  function ahead(view, talk) {
    return (
      view.ahead[talk] &&
      h(
        "p",
        { class: "iv-note", "data-key": "ahead" },
        `This talk is set for ${view.ahead[talk]}. Only trying the timer? Then throw this time away at the end. To save the minutes says that the talk took place today.`,
      )
    );
  }

  /**
   * @param {Tools} tools
   * @param {Clock} now
   * @returns {"calm" | "soon" | "over" | "forgotten"}
   */
  function state(tools, now) {
    const left = now.minutes * MINUTE - elapsed(now),
      { warn_minutes, forgotten_minutes } = tools.about;
    if (left <= -forgotten_minutes * MINUTE) return "forgotten";
    return left <= 0
      ? "over"
      : left <= Math.min(warn_minutes, now.minutes / 2) * MINUTE
        ? "soon"
        : "calm";
  }

  /**
   * @param {Tools} tools
   * @param {Clock} now
   */
  function words(tools, now) {
    const left = now.minutes * MINUTE - elapsed(now),
      part = state(tools, now);
    const whole = Math.ceil(Math.abs(left) / MINUTE),
      told = `${whole} minute${whole === 1 ? "" : "s"}`;
    if (part === "forgotten")
      return "◇ The clock ran on after your talk, it seems. How long did the talk take?";
    if (part === "over") return "◆ Your time is up. Thank them, and offer to stop here.";
    return part === "soon" ? `◆ Time to close: about ${told} left.` : `○ About ${told} left.`;
  }

  /** @param {number} left */
  function face(left) {
    const seconds = Math.floor(Math.abs(left) / SECOND);
    return `${left < 0 && seconds > 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }

  /** @param {number} moment */
  function wall(moment) {
    const at = new Date(moment),
      hour = at.getHours();
    return `${hour % 12 || 12}:${String(at.getMinutes()).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
  }

  /**
   * Change two texts a second; redraw when the state changes, and speak of each state once.
   * @param {View} view
   * @param {Tools} tools
   * @param {Clock} now
   */
  function tick(view, tools, now) {
    if (!tools.el.isConnected) {
      clearInterval(tools.local.beat);
      return;
    }
    const part = state(tools, now),
      shown = tools.el.querySelector(".iv-clock");
    if (now.said !== part) {
      write(tools, { ...now, said: part });
      const minutes = Math.max(1, Math.ceil((now.minutes * MINUTE - elapsed(now)) / MINUTE));
      tools.say(
        part === "soon"
          ? `About ${minutes} minute${minutes === 1 ? "" : "s"} left. Time to close kindly.`
          : part === "over"
            ? "The promised time is up."
            : "",
      );
    } else if (shown) {
      const word = tools.el.querySelector("[data-key=word]"),
        bar = tools.el.querySelector("progress");
      /** @type {Text} */ (shown.firstChild).data = face(now.minutes * MINUTE - elapsed(now));
      if (word) /** @type {Text} */ (word.firstChild).data = words(tools, now);
      if (bar) bar.value = Math.min(elapsed(now), now.minutes * MINUTE);
    }
  }

  return render;
}
