/* One button that opens what can be done with a row: walked by arrow keys or letters, left by Escape. */

/**
 * @typedef {import("./tools").StepTools} StepTools
 * @typedef {ReturnType<typeof menu>} Menus
 *
 * @typedef {object} MenuLine
 * @property {string} key
 * @property {string} label
 * @property {() => unknown} run
 * @property {boolean} [checked] for what is on or off
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function menu({ button, find, focus_on, h }) {
  /**
   * The button of a row, with its menu while it is open.
   * @param {StepTools} tools
   * @param {string} row key of the row; only one menu of a step is open
   * @param {string} name of both, for who hears the page
   * @param {MenuLine[]} lines
   */
  function menu_of(tools, row, name, lines) {
    const { local } = tools,
      is_open = local.menu === row,
      mine = `[data-menu="${row}"]`;
    const turn = (/** @type {string | null} */ to) => {
      local.menu = to;
      tools.repaint();
    };
    const open = (/** @type {number} */ number) => {
      const line = `${mine} [data-line="${number}"]`;
      if (is_open) return find(tools, line)?.focus();
      turn(row);
      return focus_on(tools, line);
    };
    const close = () => {
      find(tools, `${mine} [data-key=menu]`)?.focus();
      turn(null);
    };
    const keydown = (/** @type {KeyboardEvent} */ event) => {
      const { key } = event,
        last = lines.length - 1,
        line = event.target instanceof Element && event.target.getAttribute("data-line"),
        at = line ? Number(line) : -1;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === "ArrowDown") open(at < last ? at + 1 : 0);
      else if (key === "ArrowUp") open(at > 0 ? at - 1 : last);
      else if (!is_open) return;
      else if (key === "Home") open(0);
      else if (key === "End") open(last);
      else if (key === "Escape") close();
      else if (key === "Tab") turn(null);
      else if (key.length === 1 && key !== " ") open(next_with(lines, key, at));
      else return;
      // Tab goes on from here; the other keys are done.
      if (key !== "Tab") event.preventDefault();
      event.stopPropagation();
    };
    const focusout = () => {
      // A drawing that moves a row takes the focus for a moment and gives it back.
      setTimeout(() => {
        if (local.menu === row && !find(tools, `${mine} :focus`)) turn(null);
      });
    };
    // A press keeps the focus, which a browser may take off the page: the menu would close under it.
    const mousedown = (/** @type {MouseEvent} */ event) => event.preventDefault();
    return h(
      "div",
      {
        class: "iv-menu-place",
        "data-key": "menu-place",
        "data-menu": row,
        on: { keydown, focusout, mousedown },
      },
      button("•••", () => (is_open ? close() : open(0)), {
        kind: "quiet",
        key: "menu",
        "aria-label": name,
        "aria-haspopup": "menu",
        "aria-expanded": String(is_open),
        title: "Change",
      }),
      is_open &&
        h(
          "div",
          { class: "iv-menu", role: "menu", "aria-label": name, "data-key": "lines" },
          lines.map((one, number) => menu_line(one, number, close)),
        ),
    );
  }

  /**
   * @param {MenuLine} one
   * @param {number} number
   * @param {() => void} close
   */
  function menu_line({ key, label, run, checked }, number, close) {
    const choose = () => {
      close();
      return run();
    };
    return h(
      "div",
      {
        role: checked === undefined ? "menuitem" : "menuitemcheckbox",
        "aria-checked": checked === undefined ? null : String(checked),
        tabindex: -1,
        "data-key": key,
        "data-line": String(number),
        on: {
          click: choose,
          keydown: (event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === "Enter" && !event.repeat) choose();
          },
          // Chosen before it comes up, the key would press the button that has the focus then.
          keyup: (event) => {
            if (event.key === " ") choose();
          },
        },
      },
      label,
    );
  }

  /**
   * @param {MenuLine[]} lines
   * @param {string} letter
   * @param {number} at
   */
  function next_with(lines, letter, at) {
    const begins = (/** @type {MenuLine} */ { label }) =>
      label.toLowerCase().startsWith(letter.toLowerCase());
    const after = lines.findIndex((one, number) => number > at && begins(one));
    return after >= 0 ? after : Math.max(at, 0, lines.findIndex(begins));
  }

  return { menu_of };
}
