// Makes what stands around a section: the switch to the whole page, the rail of steps, the foot.

/** @typedef {import("./guided.js").Section} Section */
/** @typedef {ReturnType<typeof import("./route.js").wayThrough>} Way */

/**
 * @param {HTMLElement} bar
 * @param {() => void} change between one section and all
 */
export function switchIn(bar, change) {
  const whole = element("button", { type: "button", class: "iv-bar-whole" });
  whole.textContent = "Whole page";
  whole.addEventListener("click", change);
  bar.insertBefore(whole, bar.lastChild);
  return whole;
}

/**
 * The first thing that Tab comes to: over the row of pages and the rail to the step itself.
 * @param {HTMLElement} bar
 * @param {() => void} go
 */
export function skipIn(bar, go) {
  const skip = element("button", { type: "button", class: "iv-bar-skip" });
  skip.textContent = "Skip to this step";
  skip.addEventListener("click", go);
  bar.prepend(skip);
}

/**
 * The steps of a page as knots on a thread, and what is said of it below them.
 * @param {Section[]} sections
 */
export function railOf(sections) {
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
  /**
   * @param {number} now
   * @param {Way} way
   */
  const mark = (now, way) => {
    for (const [number, link] of links.entries()) {
      const status = number < now ? "before" : number === now ? "now" : "after";
      link.parentElement?.setAttribute("data-status", status);
      link.parentElement?.classList.toggle("iv-aside", !way.isOn(number));
      link.title = way.isOn(number) ? "" : "Not on your route";
      if (number === now) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
  };
  /** @param {string[]} lines what is said below the steps */
  const tell = (lines) => about.replaceChildren(...lines.filter(Boolean).map(paragraph));
  return { node, mark, tell };
}

/**
 * Back and Next, always in the same place. The line that says what is saved stands there too.
 * @param {() => void} goBack
 * @param {() => void} goOn
 */
export function footOf(goBack, goOn) {
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

/** @param {string} words */
function paragraph(words) {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
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
