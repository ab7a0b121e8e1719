/* Lead from any part of any page to everything with one person. */

/**
 * @typedef {ReturnType<typeof person_links>} PersonLink
 * @typedef {import("./tools").StepTools} StepTools
 */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts} iv */
export default function person_links({ button, h }) {
  const PAGE = "person.ipynb";

  /**
   * Where the browser keeps whom to show.
   * @param {StepTools} tools
   */
  const place = (tools) => `infoview:${tools.about.scope}:person`;

  /**
   * Draw what leads to everything with a person: here, where this page shows it, else on the page that does.
   * @param {StepTools} tools
   * @param {string} id
   * @param {string} name
   * @param {string} [label]
   */
  function person_link(tools, id, name, label = `Everything with ${name}`) {
    const go = () => {
      try {
        localStorage.setItem(place(tools), id);
      } catch {
        /* the page opens without a choice */
      }
      if (!document.dispatchEvent(new CustomEvent("infoview:person", { cancelable: true }))) return;
      // The window follows links before anyone else hears of them, so one is made and followed here.
      const link = h("a", { href: PAGE, "data-iv-page": PAGE });
      tools.el.append(link);
      link.click();
      link.remove();
    };
    return button(label, go, { kind: "quiet", key: `person-${id}`, class: "iv-button iv-who" });
  }

  /**
   * Whom another part asked to be shown; asked once, it is forgotten.
   * @param {StepTools} tools
   * @returns {string}
   */
  function asked_person(tools) {
    try {
      const found = localStorage.getItem(place(tools)) || "";
      localStorage.removeItem(place(tools));
      return found;
    } catch {
      return "";
    }
  }

  return { person_link, asked_person };
}
