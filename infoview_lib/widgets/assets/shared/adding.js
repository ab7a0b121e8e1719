/* Add something from boxes that wait for a button: once for two presses, and after one question. */

/**
 * @typedef {ReturnType<typeof additions>} Additions
 * @typedef {import("./shapes").NameQuestion} NameQuestion
 * @typedef {import("./tools").StepTools} StepTools
 * @typedef {import("./tools").Value} Value
 */

/**
 * @template {object} Said
 * @typedef {object} Adding
 * @property {string} place tells it from others of the same step
 * @property {string[]} boxes keys of the boxes
 * @property {(words: Record<string, Value | undefined>, more: object) => Promise<import("./tools").Reply<Said & { asks?: NameQuestion }>>} send
 * @property {(said: Said) => unknown} done
 */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts & import("./fields.js").Fields} iv */
export default function additions({ button, empty, focus_on, h, standing }) {
  /**
   * @template {object} Said
   * @param {StepTools} tools
   * @param {Adding<Said>} what
   */
  function adding(tools, { place, boxes, send, done }) {
    const all = (tools.additions ||= {});
    const mine = (all[place] ||= { is_busy: false, asks: null });
    const press = async (/** @type {object} */ more = {}) => {
      // A double press or Enter adds once: the second comes before the answer to the first.
      if (mine.is_busy) return;
      mine.is_busy = true;
      const words = standing(tools, boxes);
      const reply = await send(words, more);
      mine.is_busy = false;
      mine.asks = (reply.ok && reply.asks) || null;
      if (mine.asks) {
        tools.repaint();
        focus_on(tools, `[data-key="asks-${place}"] button`);
      } else if (reply.ok) {
        empty(tools, words);
        done(reply);
      }
    };
    /** Enter in boxes that were emptied just now is the end of a double one. */
    const enter = () => {
      if (Object.values(standing(tools, boxes)).some(Boolean)) press();
    };
    const ask = (/** @type {NameQuestion} */ { question, yes }) =>
      h(
        "div",
        { class: "iv-note iv-stack iv-wide", role: "alert", "data-key": `asks-${place}` },
        h("p", {}, question),
        h(
          "div",
          { class: "iv-row" },
          button("Yes, one person", () => press({ ...yes, is_sure: true }), { key: "yes" }),
          button("No, add it as typed", () => press({ is_sure: true }), { key: "no" }),
        ),
      );
    return { press: () => press(), enter, question: mine.asks && ask(mine.asks) };
  }

  return { adding };
}
