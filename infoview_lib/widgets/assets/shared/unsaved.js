/* Know for a whole window what isn't saved: words in boxes, questions without an answer, refusals. */

/**
 * @typedef {ReturnType<typeof unsaved>} Unsaved
 * @typedef {import("./tools").Problem} Problem
 * @typedef {import("./tools").Reply} Reply
 *
 * @typedef {object} Box Where words were typed.
 * @property {string} place names it among all boxes of all folders
 * @property {string} scope the folder
 * @property {string} place_in_folder
 * @property {string} step names the part that shows it
 * @property {string} key names it in that part
 * @property {string} label what stands above the box
 * @property {string} part heading of the part
 * @property {string} page file of the page, empty outside of our pages
 * @property {boolean} is_sent these words go by themselves, without a button
 *
 * @typedef {object} Refusal
 * @property {Problem} why
 * @property {string} step names the part that asked
 * @property {string} part its heading
 * @property {boolean} is_box words of a box were refused, not a click
 *
 * @typedef {object} Question What was sent.
 * @property {string} place
 * @property {string} step
 * @property {Element} el of the part
 * @property {boolean} is_box
 *
 * @typedef {Question & { is_late: boolean, words: string }} Asked It has no answer; the words of its
 *   box when it was sent.
 *
 * @typedef {object} Part A part of a page, while it is drawn.
 * @property {Element} el
 * @property {string} step names it
 * @property {(key: string) => boolean} show draws a box that is out of sight; says if there is one
 * @property {(key: string) => void} forget lets go of the words of a box
 * @property {() => void} send_again sends what was not taken
 */

/** @param {import("./drafts.js").Drafts} iv */
export default function unsaved({ drafts }) {
  /** @type {Map<string, Box>} */
  const boxes = new Map();
  /** @type {Map<string, Refusal>} */
  const refusals = new Map();
  /** @type {Map<string, Asked>} */
  const asked = new Map();
  /** @type {Set<Part>} */
  const parts = new Set();
  /** @type {Map<Element, boolean>} pages that do not answer, and whether another window uses them */
  const sleeping = new Map();
  /** @type {Set<() => void>} */
  const hearers = new Set();

  /**
   * Take in what was typed into boxes of a folder before, also into those of other pages.
   * @param {string} scope
   * @param {string} [former]
   */
  async function open_drafts(scope, former) {
    await drafts.open(scope, former);
    for (const draft of drafts.all(scope)) {
      const box = box_of(scope, draft);
      if (is_words(draft) && !boxes.has(box.place)) boxes.set(box.place, box);
    }
    for (const box of away()) if (!holds_words(box)) boxes.delete(box.place);
    changed();
  }

  /** Look whether another window saved what stands in boxes of pages that are not open here. */
  async function renew() {
    const found = away();
    for (const scope of new Set(found.map((box) => box.scope))) await drafts.renew(scope);
    for (const box of found) if (!holds_words(box)) boxes.delete(box.place);
    if (found.length) changed();
  }

  /** Boxes of parts that are not drawn in this window. */
  function away() {
    const open = new Set([...parts].map((one) => one.step));
    return [...boxes.values()].filter((box) => !open.has(box.step));
  }

  /** @param {Box} box */
  function holds_words({ scope, place_in_folder }) {
    const others = drafts.others(scope, place_in_folder);
    return others.length > 0 || drafts.at(scope, place_in_folder) !== null;
  }

  /**
   * Take somebody who was erased out of all words that stand in boxes.
   * @param {string} scope
   * @param {string} who id of the contact
   * @param {(held: unknown) => unknown} without
   */
  function clean(scope, who, without) {
    drafts.clean(scope, who, without);
    for (const box of [...boxes.values()]) if (!holds_words(box)) drop(box.place);
  }

  function changed() {
    for (const hear of [...hearers]) hear();
  }

  /**
   * Words stand in a box.
   * @param {Box} box
   */
  function hold(box) {
    boxes.set(box.place, box);
    changed();
  }

  /**
   * The words of a box are saved, or were taken out of it; what another window kept for it waits.
   * @param {string} place
   */
  function drop(place) {
    const box = boxes.get(place);
    if (!box) return;
    if (drafts.others(box.scope, box.place_in_folder).length) rest(place);
    else boxes.delete(place);
    refusals.delete(place);
    // A button that was refused had these words to take; without any it has nothing to tell.
    const is_empty = ![...boxes.values()].some((one) => one.step === box.step);
    if (is_empty) forget_clicks(box.step);
    changed();
  }

  /** @param {string} step */
  function forget_clicks(step) {
    for (const [place, one] of refusals)
      if (one.step === step && !one.is_box) refusals.delete(place);
  }

  /**
   * @param {string} n names the question
   * @param {Question} what
   */
  function ask(n, what) {
    asked.set(n, { ...what, is_late: false, words: words_in(what.place) });
    changed();
  }

  /** @param {string} place of a box */
  function words_in(place) {
    const box = boxes.get(place);
    return box ? words_of(box) : "";
  }

  /** @param {Box} box */
  function words_of({ scope, place_in_folder: place }) {
    return String((drafts.at(scope, place) ?? drafts.others(scope, place)[0])?.typed ?? "");
  }

  /**
   * An answer may come when nobody counts on it any more. An early one says that the records are
   * safe, before what came of it is shown: then the words that were sent are let go of. A click may
   * have taken any words of its part; which of them, shows when the boxes are empty.
   * @param {string} n
   * @param {Question} what
   * @param {Reply} reply
   * @param {boolean} [is_early]
   * @returns {boolean} whether it was taken in; an early one may come too early
   */
  function answer(n, what, reply, is_early = false) {
    if (is_early) {
      if (!reply.ok) return false;
      const sent = asked.get(n)?.words;
      if (!what.is_box && [...boxes.values()].some((one) => one.step === what.step)) return false;
      if (what.is_box && sent === words_in(what.place)) drop(what.place);
    }
    asked.delete(n);
    sleeping.delete(page_of(what.el));
    if (!reply.ok) refuse(what, { found: reply.found, next_step: reply.next_step });
    else if (what.is_box) refusals.delete(what.place);
    else forget_clicks(what.step);
    changed();
    return true;
  }

  /**
   * @param {Question} what
   * @param {Problem} why
   */
  function refuse({ place, step, el, is_box }, why) {
    refusals.set(place, { why, step, is_box, part: heading_of(el) });
    rest(place);
  }

  /**
   * Words that were sent go no further by themselves.
   * @param {string} place
   */
  function rest(place) {
    const box = boxes.get(place);
    if (box) boxes.set(place, { ...box, is_sent: false });
  }

  /**
   * No answer came in time; one may still come.
   * @param {string} n
   */
  function late(n) {
    const what = asked.get(n);
    if (!what) return;
    asked.set(n, { ...what, is_late: true });
    rest(what.place);
    sleep(what.el, true);
  }

  /**
   * A page answers, or answers no more.
   * @param {Element} el any of its parts
   * @param {boolean} is_asleep
   * @param {boolean} [is_elsewhere] another window uses it now; left out, that is as it was
   */
  function sleep(el, is_asleep, is_elsewhere) {
    if (!el.isConnected) return; // the answer that it waits for is of a page that started anew
    const page = page_of(el);
    const was_asleep = sleeping.has(page);
    if (is_asleep) sleeping.set(page, is_elsewhere ?? sleeping.get(page) ?? false);
    else sleeping.delete(page);
    if (is_elsewhere) drafts.look_again();
    if (was_asleep && !is_asleep) wake(page);
    changed();
  }

  /**
   * What was sent before is answered before, so what has no answer now was never heard.
   * @param {Element} page
   */
  function wake(page) {
    for (const [n, one] of asked)
      if (one.is_late && page_of(one.el) === page) {
        asked.delete(n);
        if (!one.is_box) refuse(one, UNHEARD);
      }
    for (const part of parts) if (page_of(part.el) === page) part.send_again();
  }

  /**
   * Follow a part of a page; return what ends this.
   * @param {Part} part
   */
  function join(part) {
    parts.add(part);
    changed();
    return () => {
      parts.delete(part);
      for (const [n, one] of asked)
        if (one.el === part.el) {
          asked.delete(n);
          if (!one.is_box) refuse(one, UNHEARD);
          else rest(one.place);
        }
      changed();
    };
  }

  /** Everything that the line at the foot of the window tells of. */
  function found() {
    const pages = [...sleeping].filter(([page]) => page.isConnected && !is_hidden(page));
    return {
      is_asleep: pages.length > 0,
      is_elsewhere: pages.some(([, is_elsewhere]) => is_elsewhere),
      boxes: [...boxes.values()],
      refusals: [...refusals].map(([place, one]) => ({ ...one, box: boxes.get(place) })),
      is_asking: [...asked.values()].some((one) => !one.is_late),
      loose: drafts.loose(),
    };
  }

  /** @param {Box} box */
  function part_of(box) {
    const drawn = [...parts].filter((one) => one.step === box.step && !is_hidden(page_of(one.el)));
    return drawn[0];
  }

  /**
   * Go to a box; say whether there is one on the page that is shown.
   * @param {Box} box
   */
  function go_to(box) {
    const part = part_of(box);
    if (!part) return false;
    if (!control_of(part, box) && !part.show(box.key)) return false;
    reveal(part.el);
    // What is drawn now is there in a moment: a drawing waits while the mouse button is down.
    setTimeout(() => control_of(part, box)?.focus(), 30);
    return true;
  }

  /**
   * @param {Part} part
   * @param {Box} box
   * @returns {HTMLElement | null}
   */
  function control_of({ el }, { key }) {
    const names = [key, `entry-${key}`];
    const frames = [...el.querySelectorAll(".iv-field")];
    const frame = frames.find((one) => names.includes(one.getAttribute("data-key") ?? ""));
    return frame?.querySelector("input, textarea, select") ?? null;
  }

  return {
    unsaved: {
      hold,
      drop,
      ask,
      answer,
      late,
      sleep,
      join,
      found,
      go_to,
      /** Say whether a box can be shown on the page that is open. */
      is_here: (/** @type {Box} */ box) => !!part_of(box),
      /** Let go of words whose box is gone; the student said so. */
      forget(/** @type {Box} */ box) {
        const [other] = drafts.others(box.scope, box.place_in_folder);
        if (other && !drafts.at(box.scope, box.place_in_folder))
          drafts.drop_other(box.scope, other);
        part_of(box)?.forget(box.key);
      },
      /** The student read why a click was refused. */
      heard(/** @type {string} */ step) {
        forget_clicks(step);
        changed();
      },
      /** Another page of this window is shown. */
      look_again: changed,
      renew,
      clean,
      words_of,
      /** Send again what was refused. */
      send_again() {
        for (const part of parts) part.send_again();
      },
      /** @param {() => void} hear called after every change; returns what ends it */
      follow(hear) {
        hearers.add(hear);
        return () => hearers.delete(hear);
      },
    },
    box_of,
    heading_of,
    is_words,
    open_drafts,
    page_of,
    reveal,
  };
}

/** @type {Problem} */
const UNHEARD = {
  found: "The page stopped before it could answer.",
  next_step: "Check whether your last step is there. If not, do it again.",
};

/**
 * Say whether somebody would miss what stands in a box: words, or a field that is to be changed.
 * @param {import("./tools").Draft} draft
 */
function is_words({ typed, base, is_choice }) {
  return base !== undefined || (!is_choice && String(typed ?? "").trim() !== "");
}

/**
 * The box of a draft, as long as nothing goes by itself.
 * @param {string} scope
 * @param {Pick<import("./tools").KeptDraft, "place" | "label" | "part" | "page">} draft
 * @returns {Box}
 */
function box_of(scope, { place, label = "", part = "", page = "" }) {
  const [step] = place.split(":", 1);
  return {
    place: `infoview:${scope}:${place}`,
    scope,
    place_in_folder: place,
    step: `infoview:${scope}:${step}`,
    key: place.slice(step.length + 1),
    label,
    part,
    page: PAGE.test(page) ? page : "",
    is_sent: false,
  };
}

/** What a draft says of its page becomes an address, and a folder may come from anybody. */
const PAGE = /^[\w-]+\.ipynb$/;

/**
 * The page that holds a part; outside of our pages the whole document is one.
 * @param {Element} el
 * @returns {HTMLElement}
 */
function page_of(el) {
  return el.closest(".iv-page") ?? document.body;
}

/**
 * Bring the section of a page that holds a part into view, where one is shown at a time.
 * @param {Element} el
 */
function reveal(el) {
  el.dispatchEvent(new CustomEvent("infoview:reveal", { bubbles: true }));
}

/** @param {Element} page */
function is_hidden(page) {
  return page.classList.contains("lm-mod-hidden");
}

/**
 * The heading above a part, as the page's text has it; empty where there is none.
 * @param {Element} el
 */
function heading_of(el) {
  let cell = el.closest(".jp-Cell")?.previousElementSibling;
  while (cell) {
    const heading = [...cell.querySelectorAll("h1, h2, h3")].at(-1);
    if (heading) return (heading.textContent ?? "").replace("¶", "").trim();
    cell = cell.previousElementSibling;
  }
  return "";
}
