/* Ask one question; take a number as the answer. */

/**
 * @typedef {{ question: string, most: number, chosen: number | null }} Traits
 * @typedef {{ choose: { values: { number: number }, reply: {} } }} Acts
 * @typedef {import("../../../infoview_lib/widgets/assets/shared/tools").Tools<Acts>} Tools
 */

/** @param {import("../../../infoview_lib/widgets/assets/shared/runtime.js").Runtime} iv */
export default function scale({ h, mount, problem }) {
  /** @type {import("../../../infoview_lib/widgets/assets/shared/tools").Alone<Traits, {}, Traits, Acts>} */
  const alone = {
    // Here the view is what the traits are; a larger widget makes it of them.
    shown: (traits) => ({ view: traits, lasting: {} }),
    acts: { choose: (_, { number }) => ({ set: { chosen: number } }) },
  };

  /**
   * @param {Traits} view
   * @param {Tools} tools
   */
  function paint({ question, most, chosen }, tools) {
    const numbers = Array.from({ length: most }, (_, place) => place + 1);
    return h(
      "fieldset",
      { class: "iv-card iv-stack iv-scale" },
      h("legend", {}, question),
      h(
        "div",
        { class: "iv-row" },
        numbers.map((number) => choice(tools, number, number === chosen)),
      ),
      problem(tools.local.reply),
    );
  }

  /**
   * @param {Tools} tools
   * @param {number} number
   * @param {boolean} checked
   */
  function choice(tools, number, checked) {
    const name = `iv-${tools.about.step}`;
    const choose = async () => {
      if ((await tools.run("choose", { number })).ok) tools.say(`You chose ${number}`);
    };
    return h(
      "label",
      { "data-key": number },
      h("input", { type: "radio", name, checked, on: { change: choose } }),
      number,
    );
  }

  return mount(paint, alone);
}
