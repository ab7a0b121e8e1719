/* Show the part of a long list that is here; ask for more of it, or for what is looked for. */

/**
 * @typedef {ReturnType<typeof long_lists>} LongLists
 * @typedef {import("./tools").Part} Part
 * @typedef {import("./tools").StepTools} StepTools
 * @typedef {readonly (readonly [value: string, label: string])[]} Choices
 *
 * @typedef {object} LongChoice What is chosen from.
 * @property {string} id of the control
 * @property {Choices} choices those that are here
 * @property {string} value what is chosen
 * @property {string} [label] the words for it, where it is not among those that are here
 * @property {string} [none] what stands for no choice; without it one is always chosen
 * @property {string} [part] the name of the list, where it is a long one
 * @property {Record<string, unknown>} [look] more attributes of the control
 */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts} iv */
export default function long_lists({ button, find, focus_on, h }) {
  const CARDS = 12, // entries that are added at once
    PAUSE = 250; // milliseconds without typing before a list is searched

  /**
   * How much of a list is here; of a short one all of it.
   * @param {StepTools} tools
   * @param {string} name
   * @param {number} count how many entries are here
   * @returns {Part}
   */
  function part_of(tools, name, count) {
    const view = /** @type {{ long_lists?: Record<string, Part> } | null} */ (
      tools.model.get("view")
    );
    return view?.long_lists?.[name] ?? { text: "", found: count, total: count };
  }

  /**
   * Draw the box in which to look for entries, and say how many are shown.
   * @param {StepTools} tools
   * @param {string} name of the list
   * @param {number} count how many entries are here
   * @param {string} label
   */
  function search_box(tools, name, count, label) {
    const id = `iv-${tools.about.step}-search-${name}`.replace(/[^\w-]/g, "_");
    const searches = (tools.local.searches ||= {});
    const look = (/** @type {{ target: HTMLInputElement }} */ { target }) => {
      const text = target.value;
      clearTimeout(searches[name]?.timer);
      const timer = setTimeout(() => tools.bring("list", { part: name, text }), PAUSE);
      searches[name] = { text, timer };
    };
    const part = part_of(tools, name, count);
    const value = searches[name]?.text ?? part.text;
    return h(
      "div",
      { class: "iv-field", "data-key": `search-${name}` },
      h("label", { for: id }, label),
      h("input", { id, type: "search", value, autocomplete: "off", on: { input: look } }),
      h("div", { class: "iv-quiet", role: "status" }, shown_in_words(part, count)),
    );
  }

  /**
   * @param {Part} part
   * @param {number} count
   */
  function shown_in_words({ text, found, total }, count) {
    if (!text) return `${count} of ${total} shown`;
    return `${found} of ${total} found${found > count ? `, ${count} shown` : ""}`;
  }

  /**
   * Draw the button that brings more entries; the keys go on at the first of them once it is gone.
   * @param {StepTools} tools
   * @param {string} name of the list
   * @param {readonly string[]} here keys of the entries that are here
   * @param {string} [what] the entries, in one word
   */
  function more_button(tools, name, here, what = "") {
    const { text, found } = part_of(tools, name, here.length);
    const left = found - here.length;
    if (left <= 0) return null;
    const show = async () => {
      const count = here.length + CARDS;
      const reply = await tools.bring("list", { part: name, text, count });
      if (!reply.ok || find(tools, `[data-key="more-${name}"]`)) return;
      const around = find(tools, `[data-key="${here[0]}"]`)?.parentElement;
      const drawn = [...(around?.children ?? [])].map((one) => one.getAttribute("data-key") ?? "");
      const first = drawn.find((key) => key && !here.includes(key));
      if (first) focus_on(tools, `[data-key="${first}"] :is(button, input, a)`);
    };
    const label = `Show ${Math.min(CARDS, left)} more ${what}`.trim();
    return button(label, show, { key: `more-${name}` });
  }

  /**
   * Draw a choice; a long one has a box to look for what is not here.
   * @param {StepTools} tools
   * @param {LongChoice} what
   * @param {(value: string, label: string) => unknown} choose
   */
  function choice_box(tools, { id, choices, value, label, none, part, look }, choose) {
    const is_here = !value || choices.some(([one]) => one === value);
    const drawn = is_here ? choices : [...choices, [value, label || "Your choice"]];
    const change = (/** @type {{ target: HTMLSelectElement }} */ { target }) =>
      choose(target.value, target.selectedOptions[0]?.textContent ?? "");
    const select = h(
      "select",
      { ...look, id, value, on: { change } },
      none && h("option", { value: "" }, none),
      drawn.map(([one, words]) => h("option", { value: one }, words)),
    );
    const is_long = part && part_of(tools, part, choices.length).total > choices.length;
    const is_searched = part && tools.local.searches?.[part]?.text;
    return [
      select,
      (is_long || is_searched) &&
        search_box(tools, part, choices.length, "Not listed? Type part of the name"),
    ];
  }

  return { choice_box, more_button, part_of, search_box };
}
