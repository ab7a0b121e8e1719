/* The picker by itself: in any notebook, or for the talks of a page. */

/**
 * @typedef {import("./views").QuestionPickerTraits} Traits
 * @typedef {import("./views").QuestionPlanView & { looked_at?: string, help?: Traits["help"] }} View
 * @typedef {import("./views").QuestionPlanAbout} About
 * @typedef {import("./views").QuestionPlanActs} Acts
 * @typedef {import("./question_plan.js").Tools} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("./question_parts.js").QuestionParts & import("./question_picker.js").QuestionPicker} iv */
export default function picker_step({
  bank_of,
  mount,
  one_plan,
  picker_card,
  problem,
  talk_choice,
}) {
  /** @type {import("../shared/tools").Alone<View, About, Traits, Acts>} */
  const alone = {
    shown({ type, selected, looked_at, help }) {
      return { view: { ...one_plan({ type, items: selected.map(line) }), looked_at, help } };
    },
    acts: {
      pick: ({ selected }, { question }) => ({
        // Picked once more, it is the newest, never there twice.
        set: { selected: [...selected.filter((one) => one !== question), question] },
      }),
      drop: ({ selected }, { id }) => ({ set: { selected: selected.filter((one) => one !== id) } }),
      type: (_, { value }) => ({ set: { type: value } }),
      about: (_, { question }) => ({ set: { looked_at: question, help: [] } }),
    },
  };

  /**
   * A question that was picked, as an agenda has it.
   * @param {string} question
   * @returns {import("./views").PlanLine}
   */
  function line(question) {
    const unset = { block: "", minutes: 0, must: false, text: "", at: "", falls: "", topic: "" };
    return { ...unset, id: question, question, expected: "", remarks: [] };
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const [choice, talk] = talk_choice(tools, view, "Which interview is this for?");
    // A page asks for this help and waits; alone it comes with the traits, and goes where the page
    // would look. There is no talk, so the key begins with the space.
    if (view.help?.length) (tools.local.about ||= {})[` ${view.looked_at}`] = view.help[0];
    const { plan } = view;
    const me = { view, tools, talk, plan, bank: bank_of(view, tools), lists: tools.about };
    return [
      view.talks.length > 1 && choice,
      problem(tools.local.reply),
      picker_card(me, plan.type),
    ];
  }

  return mount(paint, alone);
}
