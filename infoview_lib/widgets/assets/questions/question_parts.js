/* What the picker and the agenda share: help to ask a question well, an agenda of no talk. */

/**
 * @typedef {import("./question_plan.js").Plan} Plan
 * @typedef {ReturnType<typeof question_parts>} QuestionParts
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function question_parts({ h }) {
  /**
   * One gentle remark on a wording.
   * @param {import("./views").QuestionRemark} one
   */
  function remark(one) {
    return h("div", {}, h("p", { class: "iv-strong" }, one.message), h("p", {}, one.suggestion));
  }

  /**
   * What is known about a question, once `hear_about` heard it.
   * @param {Plan} me
   * @param {string} question
   */
  function known_about(me, question) {
    return me.tools.local.about?.[`${me.talk} ${question}`];
  }

  /**
   * Ask the other half what helps to ask a question; it travels on demand only.
   * @param {Plan} me
   * @param {string} question
   */
  async function hear_about(me, question) {
    const { tools, talk } = me;
    // What helps depends on the talk, not on the moment; asked once, it is known.
    if (known_about(me, question)) return;
    const reply = await tools.ask("about", { question, talk });
    if (!reply.ok) return;
    (tools.local.about ||= {})[`${talk} ${question}`] = reply.about;
    tools.repaint();
  }

  /**
   * Why to ask a question, what to look up, how to go on, what to hear.
   * @param {import("./views").QuestionHelp} one
   */
  function ask_well(one) {
    return [
      one.why && h("p", {}, one.why),
      one.look &&
        h("div", {}, h("p", { class: "iv-strong" }, "Look this up first"), h("p", {}, one.look)),
      one.probes &&
        one.probes.length > 0 &&
        h(
          "div",
          {},
          h("p", { class: "iv-strong" }, "Follow-up questions"),
          h(
            "ul",
            {},
            one.probes.map((probe) => h("li", {}, probe)),
          ),
        ),
      one.listen &&
        h("div", {}, h("p", { class: "iv-strong" }, "Listen for"), h("p", {}, one.listen)),
      one.skip &&
        h("div", {}, h("p", { class: "iv-strong" }, "When not to ask"), h("p", {}, one.skip)),
    ];
  }

  /**
   * What a page shows of its talks, for one agenda that belongs to none.
   * @param {Partial<import("./views").AgendaView>} plan what is known of it
   * @returns {import("./views").QuestionPlanView}
   */
  function one_plan(plan) {
    const items = plan.items ?? [];
    const must = items.filter((one) => one.must);
    return {
      talks: [],
      talk: "",
      waiting: 0,
      kept: [],
      packs: [],
      undo_label: "",
      plan: {
        items,
        fills: {},
        minutes: 0,
        total: 0,
        type: "",
        is_ready: false,
        missing: [],
        late: [],
        hints: [],
        must: { count: must.length, minutes: must.reduce((sum, one) => sum + one.minutes, 0) },
        ends: `minute ${plan.total ?? 0}`,
        goals: [],
        unknown: [],
        ...plan,
      },
    };
  }

  return { ask_well, hear_about, known_about, one_plan, remark };
}
