// @ts-check
import { mount, h, button, problem, talk_choice } from "./shared.js";

const SECOND = 1000, MINUTE = 60 * SECOND;
const draw = mount(paint);

export default { render };

/** The clock runs here, from a start kept in the browser, so a reload or a busy program does not stop it. @param {any} context */
function render(context) {
  const stop = draw(context);
  return () => { clearInterval(context.el.ivTimer); stop(); };
}

/** @param {any} tools */
function clock(tools) {
  const place = `infoview:${tools.about.scope}:timer`;
  const read = () => { try { return JSON.parse(localStorage.getItem(place) || "null"); } catch { return tools.local.clock ?? null; } };
  const write = (/** @type {any} */ value) => {
    tools.local.clock = value;
    try { value ? localStorage.setItem(place, JSON.stringify(value)) : localStorage.removeItem(place); } catch { /* then it lives as long as this page */ }
    tools.repaint();
  };
  return { now: tools.local.clock === undefined ? (tools.local.clock = read()) : tools.local.clock, write };
}

/** Milliseconds so far. @param {any} now */
const elapsed = (now) => (now.held ?? Date.now()) - now.start;

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const [choice, chosen] = talk_choice(tools, view.talks);
  const { now, write } = clock(tools);
  clearInterval(tools.el.ivTimer);
  if (now && !now.held) tools.el.ivTimer = setInterval(() => tick(view, tools, now), SECOND);
  return [h("section", { class: "iv-card iv-stack", "data-key": "timer", "aria-label": "Timer" },
    now ? running(view, tools, now, write) : ready(view, tools, choice, chosen, write),
    problem(tools.local.reply))];
}

/** @param {any} view @param {any} tools @param {any} choice @param {string} chosen @param {(value: any) => void} write */
function ready(view, tools, choice, chosen, write) {
  const agreed = tools.local.minutes ?? view.minutes[chosen] ?? view.default_minutes;
  const start = () => {
    tools.local.reply = null;
    write({ talk: chosen, minutes: agreed, start: Date.now() });
    tools.say(`The timer runs: ${agreed} minutes`);
  };
  const id = `iv-${tools.about.step}-minutes`;
  return [
    h("h3", { "data-key": "title" }, "Keep the time you promised"),
    h("p", { class: "iv-quiet", "data-key": "lead" }, `It tells you softly when ${view.warn_minutes} minutes are left. It makes no sound.`),
    h("div", { class: "iv-row", "data-key": "choose" }, view.talks.length > 0 && choice,
      h("div", { class: "iv-field iv-short", "data-key": "minutes" }, h("label", { for: id }, "Minutes"),
        h("input", { id, type: "number", min: 1, max: 180, value: String(agreed), on: { input: (/** @type {any} */ e) => { tools.local.minutes = Math.min(180, Math.max(1, Math.round(Number(e.target.value) || 1))); } } }))),
    view.taken[chosen] && h("p", { class: "iv-note", "data-key": "taken" }, view.taken[chosen]),
    h("div", { class: "iv-row", "data-key": "start" }, button("Start the timer", start, { kind: "main", key: "start" }),
      tools.local.told && h("p", { role: "status" }, tools.local.told)),
  ];
}

/** @param {any} view @param {any} tools @param {any} now @param {(value: any) => void} write */
function running(view, tools, now, write) {
  const spent = elapsed(now), left = now.minutes * MINUTE - spent;
  const minutes = Math.max(1, Math.round(spent / MINUTE));
  const talk = view.talks.find((/** @type {string[]} */ [one]) => one === now.talk);
  const save = async () => {
    const reply = await tools.run("stop", { talk: now.talk, minutes });
    if (!reply.ok) return;
    Object.assign(tools.local, { told: reply.told, minutes: undefined });
    write(null);
    tools.say(`Saved. ${reply.told}`);
  };
  const pause = () => write({ ...now, held: Date.now() });
  const go_on = () => write({ talk: now.talk, minutes: now.minutes, start: Date.now() - elapsed(now) });
  const parts = now.held
    ? [now.talk && button(`Save ${minutes} minute${minutes === 1 ? "" : "s"}`, save, { kind: "main", key: "save" }),
      button("Go on", go_on, { key: "on" }), button("Throw this time away", () => { write(null); tools.say("The timer is empty again"); }, { kind: "quiet", key: "drop" })]
    : [button("Stop", pause, { kind: "main", key: "stop" })];
  return [
    h("div", { class: "iv-row iv-apart", "data-key": "who" }, h("h3", {}, talk ? talk[1] : "Your talk"), h("span", { class: "iv-quiet" }, `${now.minutes} minutes agreed`)),
    h("p", { class: "iv-clock", "data-key": "clock", "data-state": state(view, now), "aria-hidden": "true" }, face(left)),
    h("p", { class: "iv-quiet", "data-key": "word" }, words(view, now)),
    h("progress", { "data-key": "bar", class: "iv-bar", max: now.minutes * MINUTE, value: Math.min(spent, now.minutes * MINUTE), "aria-label": "Time used" }),
    state(view, now) !== "calm" && h("div", { class: "iv-note iv-stack", "data-key": "closing" }, h("p", { class: "iv-strong" }, "Words to close with"),
      h("ul", {}, view.closing.map((/** @type {string} */ line) => h("li", {}, line.replace("{minutes}", now.minutes))))),
    h("div", { class: "iv-row", "data-key": "buttons" }, parts),
  ];
}

/** @param {any} view @param {any} now @returns {"calm" | "soon" | "over"} */
function state(view, now) {
  const left = now.minutes * MINUTE - elapsed(now);
  return left <= 0 ? "over" : left <= Math.min(view.warn_minutes, now.minutes / 2) * MINUTE ? "soon" : "calm";
}

/** @param {any} view @param {any} now */
function words(view, now) {
  const left = now.minutes * MINUTE - elapsed(now);
  if (now.held) return "Stopped. Save the minutes, or go on.";
  if (left <= 0) return "◆ Your time is up. Thank them, and offer to stop here.";
  const whole = Math.ceil(left / MINUTE);
  return `${state(view, now) === "soon" ? "◆ Time to close: about" : "○ About"} ${whole} minute${whole === 1 ? "" : "s"} left.`;
}

/** @param {number} left */
function face(left) {
  const seconds = Math.floor(Math.abs(left) / SECOND);
  return `${left < 0 && seconds > 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Change two texts a second; redraw, and speak, only when the state changes. @param {any} view @param {any} tools @param {any} now */
function tick(view, tools, now) {
  if (!tools.el.isConnected) { clearInterval(tools.el.ivTimer); return; }
  const reached = state(view, now), shown = tools.el.querySelector(".iv-clock");
  if (!shown || shown.dataset.state !== reached) {
    tools.say(reached === "soon" ? `About ${Math.min(view.warn_minutes, Math.ceil(now.minutes / 2))} minutes left. Time to close kindly.` : reached === "over" ? "The promised time is up." : "");
    return;
  }
  shown.firstChild.data = face(now.minutes * MINUTE - elapsed(now));
  shown.nextSibling.firstChild.data = words(view, now);
  tools.el.querySelector("progress").value = Math.min(elapsed(now), now.minutes * MINUTE);
}
