// Shows one section of a page at a time, between a rail of named steps and Back and Next at the foot.
// The sections are the headings of the notebook itself, so any notebook of ours has them.

import { DRAWINGS } from "./drawings.js";

/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */
/** @typedef {import("../../jupyterlab").Widget} Widget */
/**
 * @typedef {object} Section
 * @property {string} title
 * @property {string} name as the address has it
 * @property {Widget[]} cells
 */

const SVG = "http://www.w3.org/2000/svg";
const WHOLE = "infoview:whole-page"; // remembered for all pages of this browser
const AT = "infoview:section:"; // and where one was on each
const SWITCHED = "infoview:switched";

/** @param {string} title of a section */
export function nameOf(title) {
  const letters = title.normalize("NFKD").toLowerCase();
  return letters
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/**
 * What stands above the first section, and the sections.
 * @param {readonly Widget[]} widgets the cells as they are drawn
 * @param {Iterable<import("../../jupyterlab").Cell>} models the cells as they are written
 */
export function sectionsOf(widgets, models) {
  /** @type {Widget[]} */
  const head = [];
  /** @type {Section[]} */
  const sections = [];
  for (const [number, model] of [...models].entries()) {
    const widget = widgets[number];
    if (!widget) continue;
    const found = model.type === "markdown" && /^## +(.+)/m.exec(model.sharedModel.getSource());
    if (found) {
      const title = found[1].trim();
      sections.push({ title, name: nameOf(title), cells: [] });
    }
    (sections.at(-1)?.cells ?? head).push(widget);
  }
  return { head, sections };
}

/**
 * Guide through one page.
 * @param {NotebookPanel} panel
 * @param {HTMLElement} bar above the page: the switch to the whole page stands in it
 */
export function guide(panel, bar) {
  const { head, sections } = sectionsOf(panel.content.widgets, panel.content.model.cells);
  const place = AT + panel.context.path;
  const scroller = panel.content.node.querySelector(".jp-WindowedPanel-outer");
  /** @param {string | null} name */
  const numberOf = (name) => sections.findIndex((one) => one.name === name);
  let now = Math.max(0, numberOf(named(panel).section || localStorage.getItem(place)));
  let person = named(panel).person; // whom the page is about, where it is about one person
  panel.node.dataset.ivPerson = person;
  const address = () => `#${sections[now].name}${person && `/${person}`}`;

  const isWhole = () => localStorage.getItem(WHOLE) === "yes" || sections.length < 2;
  /** @param {"prev" | "next"} rel which way off this page; the last part of the page knows */
  const onward = (rel) =>
    /** @type {HTMLElement | null} */ (
      panel.node.querySelector(`nav[aria-label="Back and next"] a[rel=${rel}]`)
    );

  const whole = switchIn(bar, () => {
    localStorage.setItem(WHOLE, isWhole() ? "" : "yes");
    document.dispatchEvent(new CustomEvent(SWITCHED));
    turn(now, false);
  });
  const rail = railOf(sections);
  const foot = footOf(
    () => (now > 0 ? turn(now - 1) : onward("prev")?.click()),
    () => (sections[now + 1] ? turn(now + 1) : onward("next")?.click()),
  );

  /** Show the page as it is now: one section of it, or all. */
  const draw = () => {
    whole.hidden = sections.length < 2;
    whole.setAttribute("aria-pressed", String(isWhole()));
    panel.node.classList.toggle("iv-guided", !isWhole());
    panel.node.classList.toggle("iv-first", now === 0);
    for (const [number, { cells }] of sections.entries())
      for (const cell of cells) cell.node.classList.toggle("iv-away", !isWhole() && number !== now);
    rail.mark(now);
    const back = sections[now - 1]?.title ?? onward("prev")?.textContent?.replace(/^← /, "");
    const next = sections[now + 1]?.title ?? onward("next")?.textContent;
    foot.name(back, next?.replace(/^Next: | →$/g, ""));
  };

  /**
   * Show a section from its heading on, and say so to a screen reader.
   * @param {number} number
   * @param {boolean} [isNew] the address is to remember the one before
   */
  const turn = (number, isNew = true) => {
    if (!sections[number]) return;
    now = number;
    localStorage.setItem(place, sections[now].name);
    draw();
    if (isNew) window.history.pushState(null, "", address());
    const heading = sections[now].cells[0]?.node.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    if (isWhole()) heading?.scrollIntoView({ block: "start" });
    else if (scroller) scroller.scrollTop = 0;
  };

  /** The page came to the front: its address says which section is shown. */
  const arrive = () => {
    const { section, person: whom } = named(panel);
    if (isWhole() || !isHere(panel) || !sections[now]) return;
    if (section !== sections[now].name || whom !== person)
      window.history.replaceState(null, "", address());
  };

  /**
   * The page is about one person, or about another one.
   * @param {CustomEvent<{ id: string, name: string }>} event
   */
  const about = ({ detail }) => {
    panel.node.dataset.ivName = detail.name;
    const title = head[0]?.node.querySelector("h1");
    if (title && detail.name) title.textContent = detail.name;
    if (detail.id === person) return;
    const isFirst = !person;
    person = panel.node.dataset.ivPerson = detail.id;
    if (!isHere(panel) || !sections[now]) return;
    if (isFirst) window.history.replaceState(null, "", address());
    else window.history.pushState(null, "", address());
  };

  /** Back or Forward of the browser: to another section, to another person, or both. */
  const follow = () => {
    const { section, person: whom } = named(panel);
    turn(numberOf(section), false);
    if (!whom || whom === person) return;
    person = panel.node.dataset.ivPerson = whom;
    panel.node.dispatchEvent(new CustomEvent("infoview:person-named"));
  };

  /** @param {MouseEvent} event a link to a section of this page */
  const goThere = (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='#']");
    const number = link
      ? numberOf(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""))
      : -1;
    if (number < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    turn(number);
  };

  dress(panel, head, rail.about);
  scroller?.prepend(rail.node);
  panel.content.node.append(foot.node);
  // JupyterLab puts the focus into a cell wherever else in the notebook it hears of it.
  for (const own of [rail.node, foot.node])
    for (const kind of ["keydown", "focusin"])
      own.addEventListener(kind, (event) => event.stopPropagation());
  const around = new AbortController();
  const { signal } = around;
  document.addEventListener(SWITCHED, draw, { signal });
  window.addEventListener("popstate", follow, { signal });
  panel.node.addEventListener("infoview:person-shown", about);
  panel.node.addEventListener("click", goThere);
  panel.node.addEventListener("infoview:reveal", ({ target }) => {
    const holds = (/** @type {Section} */ { cells }) =>
      cells.some(({ node }) => target instanceof Node && node.contains(target));
    if (!isWhole()) turn(sections.findIndex(holds));
  });
  const last = new MutationObserver(draw); // the way off the page comes with its last part
  for (const { node } of sections.at(-1)?.cells ?? [])
    last.observe(node, { subtree: true, childList: true });
  panel.disposed.connect(() => {
    around.abort();
    last.disconnect();
  });
  draw();
  arrive();
  return { arrive };
}

/**
 * @param {HTMLElement} bar
 * @param {() => void} change between one section and all
 */
function switchIn(bar, change) {
  const whole = element("button", { type: "button", class: "iv-bar-whole" });
  whole.textContent = "Whole page";
  whole.addEventListener("click", change);
  bar.insertBefore(whole, bar.lastChild);
  return whole;
}

/**
 * The steps of a page as knots on a thread, and what is said of it below them.
 * @param {Section[]} sections
 */
function railOf(sections) {
  const node = element("nav", { class: "iv-rail iv-host", "aria-label": "Steps on this page" });
  const list = document.createElement("ol");
  const about = element("div", { class: "iv-rail-about" });
  node.append(list, about);
  const links = sections.map(({ name, title }) => {
    const link = element("a", { href: `#${name}` });
    link.append(title);
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
    return link;
  });
  /** @param {number} now */
  const mark = (now) => {
    for (const [number, link] of links.entries()) {
      const status = number < now ? "before" : number === now ? "now" : "after";
      link.parentElement?.setAttribute("data-status", status);
      if (number === now) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
  };
  return { node, about, mark };
}

/**
 * Back and Next, always in the same place. The line that says what is saved stands there too.
 * @param {() => void} goBack
 * @param {() => void} goOn
 */
function footOf(goBack, goOn) {
  const node = element("div", { class: "iv-foot iv-host" });
  const ways = element("nav", { "aria-label": "From step to step" });
  const back = element("button", { type: "button", class: "iv-foot-back" });
  const next = element("button", { type: "button", class: "iv-foot-next" });
  back.textContent = "← Back";
  back.addEventListener("click", goBack);
  next.addEventListener("click", goOn);
  ways.append(back, next);
  node.append(ways);
  /**
   * @param {string | undefined} before title of what is before this; none at the beginning
   * @param {string | undefined} after
   */
  const name = (before, after) => {
    back.hidden = !before;
    back.title = before ?? "";
    next.hidden = !after;
    next.textContent = `Next: ${after} →`;
  };
  return { node, name };
}

/**
 * Set the title on its thread with number and drawing, once the page says which it is.
 * @param {NotebookPanel} panel
 * @param {Widget[]} head the cells above the first section
 * @param {HTMLElement} about takes what the page says of itself
 */
function dress(panel, head, about) {
  const title = head[0]?.node;
  title?.classList.add("iv-title");
  head[1]?.node.classList.add("iv-page-top");
  panel.node.addEventListener("infoview:about", ({ detail }) => {
    about.replaceChildren(...[detail.minutes, detail.help].filter(Boolean).map(paragraph));
    if (!title || title.dataset.ivNumber !== undefined) return;
    title.dataset.ivNumber = /^\d/.test(detail.number) ? detail.number : "";
    title.append(drawingOf(detail.number));
  });
}

/**
 * Whether the address is that of this page.
 * @param {NotebookPanel} panel
 */
function isHere({ context }) {
  const page = context.path.split("/").map(encodeURIComponent).join("/");
  return window.location.pathname.endsWith(`/${page}`);
}

/**
 * The section that the address names, and the person; none if it is the address of another page.
 * @param {NotebookPanel} panel
 */
function named(panel) {
  const hash = isHere(panel) ? decodeURIComponent(window.location.hash.slice(1)) : "";
  const [section = "", person = ""] = hash.split("/");
  return { section, person };
}

/** @param {string} words */
function paragraph(words) {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}

/**
 * The drawing of a page, for beside its title.
 * @param {string} number of the page
 */
function drawingOf(number) {
  const found = DRAWINGS[number];
  if (!found) return "";
  const drawing = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 320 160", role: "img" }))
    drawing.setAttribute(name, value);
  drawing.classList.add("iv-drawing");
  const title = document.createElementNS(SVG, "title");
  title.textContent = found.title;
  drawing.append(title);
  for (const [tag, attributes] of found.shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    drawing.append(shape);
  }
  return drawing;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 */
function element(tag, attributes) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
