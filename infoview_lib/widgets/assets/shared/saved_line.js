/* Say in one line at the foot of the window what is saved, and what isn't. */

/**
 * @typedef {ReturnType<typeof saved_line>} SavedLine
 * @typedef {import("./unsaved.js").Box} Box
 * @typedef {ReturnType<import("./unsaved.js").Unsaved["unsaved"]["found"]>} Found
 * @typedef {"saved" | "saving" | "refused" | "waiting" | "asleep"} State
 * @typedef {{ state: State, text: string, box?: Box, click?: string, is_elsewhere?: boolean }} Line
 * @typedef {HTMLElement & { ivUsers: number, ivLeave?: () => void }} SaveBar how many pages show it;
 *   what ends it where the last of them works in another window now
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function saved_line({ button, h, morph, unsaved }) {
  const SIGNS = { saved: "✓", saving: "◌", refused: "!", waiting: "✎", asleep: "☾" };
  const QUIET = 2500; // milliseconds without a change before a line is read out
  let read = "saved";
  /** @type {string | undefined} */
  let homeless; // place of words whose box was looked for and not found
  let reading = setTimeout(() => {}, 0);

  /**
   * @param {Found} found
   * @returns {Line}
   */
  function line_of(found) {
    const line = state_of(found);
    if (found.loose && line.state !== "saving")
      line.text += " Keep this window open. They aren’t kept anywhere else.";
    return line;
  }

  /**
   * @param {Found} found
   * @returns {Line}
   */
  function state_of({ is_asleep, is_elsewhere, boxes, refusals, is_asking }) {
    if (is_asleep) return { state: "asleep", is_elsewhere, text: asleep_text(boxes, is_elsewhere) };
    const [refused] = refusals;
    if (refused) {
      const { box, why, part, step } = refused;
      const name = box?.label || part;
      const more = refusals.length > 1 ? ` (${refusals.length - 1} more)` : "";
      const text = `${name ? `${name}${more}: ` : ""}${why.found} ${why.next_step}`;
      return { state: "refused", text, ...(box ? { box } : { click: step }) };
    }
    if (is_asking || boxes.some((box) => box.is_sent)) return { state: "saving", text: "Saving…" };
    const [box] = boxes;
    if (!box) return { state: "saved", text: "Everything is saved" };
    if (box.place === homeless) return { state: "waiting", text: homeless_text(box), box };
    return { state: "waiting", text: waiting_text(boxes), box };
  }

  /**
   * @param {Box[]} boxes
   * @param {boolean} is_elsewhere
   */
  function asleep_text({ length: count }, is_elsewhere) {
    const words =
      count === 0
        ? "New words are NOT saved."
        : count === 1
          ? "The words in one box are NOT saved."
          : `The words in ${count} boxes are NOT saved.`;
    const why = is_elsewhere ? "in use in another window" : "asleep";
    return `This page is ${why}. What was saved is safe. ${words}`;
  }

  /** @param {Box[]} boxes */
  function waiting_text(boxes) {
    const [box] = boxes;
    if (boxes.length > 1) return `Words in ${boxes.length} boxes aren’t saved yet.`;
    const where = box.part && box.part !== box.label ? ` under “${box.part}”` : "";
    return `Words in “${box.label}”${where} aren’t saved yet.`;
  }

  /** @param {Box} box */
  const homeless_text = (box) => `The box for these words is gone: “${unsaved.words_of(box)}”`;

  /** Draw the line as things are now. */
  function show_line() {
    const bar = document.getElementById("iv-savebar");
    if (!bar) return;
    const line = line_of(unsaved.found());
    bar.dataset.state = line.state;
    document.body.toggleAttribute("data-iv-asleep", line.state === "asleep");
    morph(bar, [
      h("span", { "aria-hidden": "true", "data-key": "sign" }, SIGNS[line.state]),
      h("span", { class: "iv-grow", "data-key": "text" }, line.text),
      ...buttons_of(line),
    ]);
    read_out(line);
  }

  /** @param {Line} line */
  function buttons_of({ state, box, click, is_elsewhere }) {
    const start = () => document.dispatchEvent(new CustomEvent("infoview:start"));
    const name = is_elsewhere ? "Use it here" : "Start this page again";
    if (state === "asleep") return [button(name, start, { kind: "main", key: "start" })];
    if (state === "waiting" && box?.place === homeless && box) return [copy(box), discard(box)];
    /** @type {HTMLElement[]} */
    const made = [];
    if (box && unsaved.is_here(box)) made.push(go_there(box));
    else if (box?.page) made.push(link_to(box));
    if (state === "refused" && box)
      made.push(button("Save again", unsaved.send_again, { kind: "main", key: "again" }));
    if (click) made.push(button("OK", () => unsaved.heard(click), { key: "heard" }));
    return made;
  }

  /** @param {Box} box */
  function go_there(box) {
    const go = () => {
      if (unsaved.go_to(box)) return;
      homeless = box.place;
      show_line();
    };
    return button("Go there", go, { key: "go", "aria-label": `Go to “${box.label}”` });
  }

  /** @param {Box} box */
  function copy(box) {
    const words = unsaved.words_of(box);
    return button("Copy", () => navigator.clipboard.writeText(words), { key: "copy" });
  }

  /** @param {Box} box */
  function discard(box) {
    return button("Discard", () => unsaved.forget(box), { key: "discard" });
  }

  /**
   * @param {Box} box on another page
   */
  function link_to({ page }) {
    const look = { class: "iv-button", href: page, "data-iv-page": page, "data-key": "link" };
    return h("a", look, "Go there");
  }

  /**
   * A screen reader hears what changed for good, not each word that is on its way.
   * @param {Line} line
   */
  function read_out({ state, text }) {
    clearTimeout(reading);
    if (state === "saving") return;
    const said = state === "saved" ? state : text;
    if (said === read) return;
    reading = setTimeout(() => {
      read = said;
      const voice = document.getElementById("iv-savebar-read");
      if (voice) voice.textContent = text;
    }, QUIET);
  }

  /**
   * Words that neither browser nor server could be given go with the window: the browser asks first.
   * @param {Event} event
   */
  function hold_back(event) {
    if (unsaved.found().loose) event.preventDefault();
  }

  /**
   * A page is heard no more; the shell says so of one that lost its parts, too.
   * @param {DocumentEventMap["infoview:stopped"]} event
   */
  function stopped({ target, detail }) {
    if (target instanceof Element) unsaved.sleep(target, true, detail?.is_elsewhere);
  }

  /**
   * Put the line there, once for all pages of a window; return what takes it away. Of a page that
   * another window took over only the text is left: the line goes on saying what isn't saved.
   */
  function open_line() {
    const look = { id: "iv-savebar", class: "iv iv-savebar iv-no-print" };
    const bar = /** @type {SaveBar} */ (document.getElementById(look.id) ?? h("div", look));
    const voice =
      document.getElementById("iv-savebar-read") ??
      h("div", { id: "iv-savebar-read", class: "iv-hidden", role: "status" });
    if (!bar.isConnected) document.body.append(bar, voice);
    bar.ivLeave?.();
    delete bar.ivLeave;
    bar.ivUsers = (bar.ivUsers ?? 0) + 1;
    const stop = unsaved.follow(show_line);
    show_line();
    window.addEventListener("beforeunload", hold_back);
    document.addEventListener("infoview:stopped", stopped);
    const leave = () => {
      stop();
      window.removeEventListener("beforeunload", hold_back);
      document.removeEventListener("infoview:stopped", stopped);
    };
    return () => {
      const is_last = --bar.ivUsers === 0;
      if (is_last && document.querySelector(".iv-page")) {
        bar.ivLeave = leave;
        return;
      }
      leave();
      if (!is_last) return;
      bar.remove();
      voice.remove();
    };
  }

  return { line_of, open_line, show_line };
}
