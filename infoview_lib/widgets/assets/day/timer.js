/* Keep the minutes that were promised. */

/**
 * @typedef {import("./views").TimerView} View
 * @typedef {import("./views").TimerAbout} Lasting
 * @typedef {import("./views").TimerActs} Acts
 * @typedef {import("./views").TimerTraits} Traits
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
 * @property {boolean} [sure]
 * @property {ReturnType<typeof setInterval>} [beat]
 * @property {number} [told] the seconds that Python was told last
 *
 * @typedef {import("../shared/tools").Tools<Acts, Lasting, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function timer({
  button,
  entry,
  focus_on,
  h,
  keep_talk,
  mount,
  problem,
  talk_choice,
  turn_to,
  typed,
}) {
  const SECOND = 1000,
    MINUTE = 60 * SECOND;

  /** @type {import("../shared/tools").Alone<View, Lasting, Traits, Acts>} */
  const alone = {
    shown({ minutes, started, elapsed, warn_minutes, longest_minutes, closing }) {
      const taken = !started && elapsed ? taken_in_words(elapsed, minutes) : "";
      return {
        view: {
          talks: [],
          talk: "",
          minutes,
          taken,
          ahead: "",
          is_stop_last: false,
        },
        // Nothing is written down there, so nobody is asked for the minutes of a forgotten clock.
        lasting: { warn_minutes, longest_minutes, closing, forgotten_minutes: Infinity },
      };
    },
    acts: {
      stop({ minutes }, { seconds = 0 }) {
        const elapsed = Math.floor(seconds);
        return { set: { started: 0, elapsed }, reply: { told: taken_in_words(elapsed, minutes) } };
      },
    },
  };

  /**
   * @param {number} seconds
   * @param {number} promised in minutes
   */
  function taken_in_words(seconds, promised) {
    // A talk that was stopped took place; none of its minutes would read as if it had not.
    return `It took ${Math.max(1, Math.round(seconds / 60))} of ${promised} minutes.`;
  }

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
    }, alone)(context);
    const look = () => {
      if (!mine.tools) return;
      // Read anew: another tab may have started or stopped it meanwhile.
      mine.tools.local.clock = undefined;
      mine.tools.repaint();
    };
    const other_tab = (/** @type {StorageEvent} */ event) => {
      if (mine.tools && event.key === place(mine.tools)) look();
    };
    window.addEventListener("storage", other_tab);
    // Browsers slow the beat of a hidden page down to one a minute.
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
    if (tools.about.traits) return (local.clock = clock_alone(tools));
    if (local.clock === undefined) {
      try {
        local.clock = JSON.parse(localStorage.getItem(place(tools)) || "null");
      } catch {
        // A browser that keeps nothing: the clock lives in this page.
        local.clock = local.spare ?? null;
      }
    }
    return local.clock ?? null;
  }

  /**
   * What runs, as the traits say it. Seconds that are not those told last were set in Python or by a
   * link, and move the start.
   * @param {Tools} tools
   * @returns {Clock | null}
   */
  function clock_alone({ model, local, set }) {
    const { minutes, started, elapsed } = /** @type {Traits} */ ({
      minutes: model.get("minutes"),
      started: model.get("started"),
      elapsed: model.get("elapsed"),
    });
    if (!started) return null;
    let start = started * SECOND;
    const is_set = local.told !== undefined && elapsed !== local.told;
    // Whole seconds, told to Python and heard again, may be two behind by themselves.
    if (is_set && Math.abs(Date.now() - start - elapsed * SECOND) > 2 * SECOND) {
      start = Date.now() - elapsed * SECOND;
      set({ started: start / SECOND });
    }
    local.told = elapsed;
    return { talk: "", minutes, start, said: local.clock?.said ?? "calm" };
  }

  /**
   * Tell Python how long it runs: each second, or each minute where all are busy with a talk.
   * @param {Tools} tools
   * @param {Clock} now
   */
  function tell(tools, now) {
    const seconds = Math.floor(elapsed(now) / SECOND);
    tools.local.told = tools.about.traits ? seconds : seconds - (seconds % 60);
    tools.set({ started: now.start / SECOND, elapsed: tools.local.told });
  }

  /**
   * @param {Tools} tools
   * @param {Clock | null} value
   */
  function write(tools, value) {
    tools.local.clock = tools.local.spare = value;
    if (value) tell(tools, value);
    else tools.set({ started: 0 });
    if (!tools.about.scope) return;
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
    // A new beat with each drawing: the old one would go on with the old view.
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
    const [choice, chosen] = talk_choice(tools, view),
      local = tools.local;
    const agreed = (local.typed?.talk === chosen && local.typed.minutes) || view.minutes;
    const start = () => {
      Object.assign(local, { reply: null, last: null });
      if (chosen) keep_talk(tools, chosen);
      // The start is kept, not a count: a count would stand still while the page sleeps.
      write(tools, { talk: chosen, minutes: agreed, start: Date.now(), said: "calm" });
      tools.say(`Timer started: ${agreed} minutes`);
      focus_on(tools, "[data-key=who] h3");
    };
    const back = async () => {
      if (!(await tools.run("undo")).ok) return;
      write(tools, local.last ?? null);
      local.last = null;
      tools.say("The timer is running again, as if you hadn't stopped it");
    };
    const type = (/** @type {{ target: HTMLInputElement }} */ e) => {
      const typed_minutes = Math.max(1, Math.round(Number(e.target.value) || 1));
      const minutes = Math.min(tools.about.longest_minutes, typed_minutes);
      if (tools.about.traits) tools.set({ minutes });
      else local.typed = { talk: chosen, minutes };
    };
    const id = `iv-${tools.about.step}-minutes`,
      can_go_back = local.last && view.is_stop_last;
    return [
      h("h3", { "data-key": "title" }, "Keep the time you promised"),
      h(
        "p",
        { class: "iv-quiet", "data-key": "lead" },
        `It changes when ${tools.about.warn_minutes} minutes are left, without a sound. You can leave or reload this page, and it keeps running.`,
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
            max: tools.about.longest_minutes,
            value: String(agreed),
            on: { input: type },
          }),
        ),
      ),
      view.taken && h("p", { class: "iv-note", "data-key": "taken" }, view.taken),
      ahead(view),
      h(
        "div",
        { class: "iv-row", "data-key": "start" },
        button(view.taken ? "Start again" : "Start timer", start, {
          kind: view.taken ? "" : "main",
          key: "start",
        }),
        can_go_back && button("Keep timing", back, { kind: "quiet", key: "back" }),
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
    if (now.talk) turn_to(tools, now.talk, view.talk);
    // The talk may be gone meanwhile, or the clock was started with none.
    const talk = view.talks.find(([one]) => one === now.talk && one === view.talk);
    const is_found = talk || local.turning_to === now.talk;
    const choice =
      !is_found && view.talks.length > 0 && talk_choice(tools, view, "Whose interview is it?")[0];
    const over = tools.about.traits ? "Stop timer" : "Stop and save minutes";
    const save = async () => {
      const of = talk ? now.talk : view.talk;
      // A clock that ran on after the talk would save hours as minutes of a talk.
      const took = part === "forgotten" ? String(typed(tools, "took") ?? "") : "";
      if (part === "forgotten" && !took) {
        local.reply = {
          ok: false,
          found: "The minutes are empty.",
          next_step: "Type how long the interview took. A guess is fine.",
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
      Object.assign(local, { last: now, sure: false });
      tools.keep("took", null);
      if (of) keep_talk(tools, of);
      tools.set({ elapsed: Math.floor(elapsed(now) / SECOND) });
      write(tools, null);
      tools.say(tools.about.traits ? reply.told : `Saved. ${reply.told}`);
      const start = tools.el.querySelector("[data-key=start] button");
      /** @type {HTMLElement | null} */ (start)?.focus();
    };
    const drop = () => {
      // There is no undo for a time that was never saved.
      if (!local.sure) {
        local.sure = true;
        tools.repaint();
        return;
      }
      local.sure = false;
      tools.set({ elapsed: 0 });
      write(tools, null);
      tools.keep("took", null);
      tools.say("The timer is cleared");
    };
    return [
      h(
        "div",
        { class: "iv-row iv-apart", "data-key": "who" },
        h("h3", { tabindex: "-1" }, talk ? talk[1] : "Your interview"),
        h(
          "span",
          { class: "iv-quiet" },
          `${now.minutes} minutes promised: ${wall(now.start)} to ${wall(now.start + now.minutes * MINUTE)}`,
        ),
      ),
      h(
        "p",
        // A clock that is read out each second silences everything else.
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
          h("p", { class: "iv-strong" }, "How to close"),
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
        entry(
          tools,
          { name: "took", type: "whole", label: "Minutes it took" },
          { key: "took", enter: save },
        ),
      talk && ahead(view),
      h(
        "div",
        { class: "iv-row", "data-key": "buttons" },
        button(part === "forgotten" ? "Save minutes" : over, save, {
          kind: "main",
          key: "save",
        }),
        button(local.sure ? "Yes, discard time" : "Discard time", drop, {
          kind: local.sure ? "danger" : "quiet",
          key: "drop",
        }),
      ),
    ];
  }

  /**
   * A word where the timer is tried out before the day.
   * @param {View} view
   */
  function ahead(view) {
    return (
      view.ahead &&
      h(
        "p",
        { class: "iv-note", "data-key": "ahead" },
        `This interview is set for ${view.ahead}. Just trying out the timer? Discard the time at the end. Saving the minutes marks the interview as done today.`,
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
      : // A talk of five minutes would otherwise begin with “time to close”.
        left <= Math.min(warn_minutes, now.minutes / 2) * MINUTE
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
      return "◇ The timer seems to have run past your interview. How long did the interview take?";
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
    tell(tools, now);
    if (now.said !== part) {
      // Kept with the clock, so that a reload does not speak of the same state once more.
      write(tools, { ...now, said: part });
      const minutes = Math.max(1, Math.ceil((now.minutes * MINUTE - elapsed(now)) / MINUTE));
      tools.say(
        part === "soon"
          ? `About ${minutes} minute${minutes === 1 ? "" : "s"} left. Time to start closing.`
          : part === "over"
            ? "The time you promised is up."
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
