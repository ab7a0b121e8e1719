// Shows one section of a page at a time, between a rail of named steps and Back and Next at the foot.
// The sections are the headings of the notebook itself, so any notebook of ours has them.

import { DRAWINGS } from "./drawings.js";
import { footOf, railOf, skipIn, switchIn } from "./frame.js";
import { pageFile } from "./links.js";
import { askedFor, openWith, wayThrough } from "./route.js";

/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */
/** @typedef {import("../../jupyterlab").Widget} Widget */
/**
 * @typedef {object} Section
 * @property {string} title
 * @property {string} name as the address has it
 * @property {Widget[]} cells
 * @property {boolean} isSpread whether a cell of it says that it takes the whole page
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
      sections.push({ title, name: nameOf(title), cells: [], isSpread: false });
    }
    const section = sections.at(-1);
    (section?.cells ?? head).push(widget);
    const own = /** @type {{ spread?: boolean } | undefined} */ (model.getMetadata("infoview"));
    if (section && own?.spread) section.isSpread = true;
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
  const left = named(panel).section || localStorage.getItem(place);
  let now = Math.max(0, numberOf(left));
  let person = named(panel).person; // whom the page is about, where it is about one person
  panel.node.dataset.ivPerson = person;
  const address = () => `#${sections[now].name}${person && `/${person}`}`;
  let isNew = !left; // a page opened for the first time begins where the route does
  let leads = false; // the heading of a page that is only being opened is to have the focus
  let says = { minutes: "", help: "" }; // what the page says of itself
  /** @type {import("./route.js").RouteHere | undefined} */
  let route;
  let way = wayThrough(sections);

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
  skipIn(bar, () => lead());
  const rail = railOf(sections);
  /**
   * Go a step along the route, off this page where it ends here.
   * @param {1 | -1} by
   * @param {"prev" | "next"} rel
   * @param {() => string | undefined} into section of the page beside this one
   */
  const go = (by, rel, into) => {
    const number = way.step(now, by);
    if (number >= 0) return turn(number);
    const link = onward(rel);
    if (!link) return undefined;
    const path = pageFile(link, panel.context.path);
    const section = into();
    if (section) {
      openWith(path, section);
      localStorage.setItem(AT + path, section); // for where each page has a window of its own
    }
    return link.click();
  };
  const foot = footOf(
    () => go(-1, "prev", () => route?.back_into),
    () => go(1, "next", () => route?.into),
  );

  /** Show the page as it is now: one section of it, or all. */
  const draw = () => {
    whole.hidden = sections.length < 2;
    whole.setAttribute("aria-pressed", String(isWhole()));
    panel.node.classList.toggle("iv-guided", !isWhole());
    panel.node.classList.toggle("iv-first", now === 0);
    panel.node.classList.toggle("iv-spread", !!sections[now]?.isSpread);
    for (const [number, { cells }] of sections.entries())
      for (const cell of cells) cell.node.classList.toggle("iv-away", !isWhole() && number !== now);
    rail.mark(now, way);
    rail.tell([way.title, way.pace(now) || says.minutes, way.note, says.help]);
    const back =
      sections[way.step(now, -1)]?.title ?? onward("prev")?.textContent?.replace(/^← /, "");
    const next = sections[way.step(now, 1)]?.title ?? onward("next")?.textContent;
    foot.name(back, next?.replace(/^Next: | →$/g, ""));
  };

  /**
   * Show a section from its heading on, and say so to a screen reader.
   * @param {number} number
   * @param {boolean} [isMove] the address is to remember the one before
   */
  const turn = (number, isMove = true) => {
    if (!sections[number]) return;
    now = number;
    localStorage.setItem(place, sections[now].name);
    draw();
    if (isMove) window.history.pushState(null, "", address());
    lead();
  };

  /** Put the focus on the heading of the section, once it is drawn. */
  const lead = () => {
    const heading = sections[now].cells[0]?.node.querySelector("h2");
    leads = !heading;
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    if (isWhole()) heading?.scrollIntoView({ block: "start" });
    else if (scroller) scroller.scrollTop = 0;
  };

  /** The page came to the front: its address says which section is shown. */
  const arrive = () => {
    const asked = isWhole() ? undefined : askedFor(panel.context.path);
    if (asked) turn(Math.max(0, numberOf(asked)), false);
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

  dress(panel, head);
  panel.node.addEventListener("infoview:about", ({ detail }) => {
    says = detail;
    route = detail.route;
    way = wayThrough(sections, route);
    if (isNew && !way.isOn(now)) now = way.step(now, 1);
    isNew = false;
    draw();
    arrive();
    if (leads && isHere(panel)) lead();
  });
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
 * Set the title on its thread with number and drawing, once the page says which it is.
 * @param {NotebookPanel} panel
 * @param {Widget[]} head the cells above the first section
 */
function dress(panel, head) {
  const title = head[0]?.node;
  title?.classList.add("iv-title");
  head[1]?.node.classList.add("iv-page-top");
  panel.node.addEventListener("infoview:about", ({ detail }) => {
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
