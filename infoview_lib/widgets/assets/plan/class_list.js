/* Show the people of the course's list who are willing to be asked; add one with one press. */

/**
 * @typedef {import("./views").ClassListView} View
 * @typedef {import("../shared/tools").Tools<import("./views").ClassListActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function class_list({ button, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!view.people.length)
      return h("p", { class: "iv-quiet", "data-key": "none" }, "No list from your course yet.");
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "list", "aria-label": "Your course's alumni" },
      h("h3", {}, "Alumni who agreed to answer questions"),
      h(
        "p",
        { class: "iv-quiet" },
        "They told your course yes. Write to one or two people you really want to meet.",
      ),
      h(
        "ul",
        { class: "iv-plain iv-stack" },
        view.people.map((one) => line(one, tools)),
      ),
      problem(tools.local.reply),
    );
  }

  /**
   * @param {import("./views").ListedPerson} one
   * @param {Tools} tools
   */
  function line(one, tools) {
    const add = async () => {
      const reply = await tools.run("add", { number: one.number });
      tools.say(reply.ok && "said" in reply ? reply.said : "");
    };
    const resting = one.instead ? `Resting this month. Try ${one.instead}.` : "Resting this month.";
    return h(
      "li",
      { class: "iv-row", "data-key": String(one.number) },
      h(
        "span",
        { class: "iv-grow" },
        h("strong", {}, one.name),
        one.about && h("span", { class: "iv-quiet" }, ` ${one.about}`),
      ),
      one.status === "open"
        ? button("Add contact", add, { key: "add", "aria-label": `Add contact: ${one.name}` })
        : h("span", { class: "iv-quiet" }, one.status === "added" ? "On your list" : resting),
    );
  }

  return mount(paint);
}
