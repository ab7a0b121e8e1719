/* Pick questions for a talk: whose talk, its agenda, the bank, a question of one's own. */

/**
 * @typedef {import("./views").QuestionPlanView} View
 * @typedef {import("./views").QuestionPlanAbout} About
 *
 * @typedef {object} Local
 * @property {string} [type] what a talk not set yet is about
 * @property {string} [arc] the order in which a kit asks
 * @property {import("./views").QuestionRemark[]} [remarks] on a question of the student's own
 * @property {string} [own_block] the part it belongs to
 * @property {string | null} [open] the line of the agenda that is open
 * @property {string | null} [dragged] the line that is being dragged
 * @property {Record<string, import("./views").QuestionHelp>} [about] by talk and question
 * @property {Question[]} [bank]
 * @property {Filter} [find]
 * @property {string | null} [look] the question of the bank that is open
 * @property {{ key: string, words: Map<string, string> }} [searchable]
 *
 * @typedef {import("../shared/tools").Tools<import("./views").QuestionPlanActs, About, Local>} Tools
 *
 * @typedef {object} Question One of the bank, or of a pack.
 * @property {string} id
 * @property {string} text
 * @property {string} category
 * @property {string[]} types
 * @property {string[]} objectives
 * @property {number} minutes
 * @property {string} block
 * @property {number} starter 1 when it is good for a first talk
 * @property {string} sensitivity
 * @property {string} softer id of a gentler one
 * @property {number} look 1 when something is to be looked up first
 * @property {string} tags
 * @property {string} pack its name; empty in the bank
 *
 * @typedef {object} Filter What is looked for in the bank; empty text leaves nothing out.
 * @property {string} words
 * @property {string} category
 * @property {string} objective
 * @property {string} sensitivity
 * @property {string} [type] as the talk has it, unless chosen
 * @property {number} count how many are shown
 *
 * @typedef {object} Plan What every part of the step needs.
 * @property {View} view what the state shows
 * @property {Tools} tools
 * @property {string} talk id of the talk; empty for one not set yet
 * @property {import("./views").AgendaView} plan its agenda
 * @property {Question[]} bank all questions, packs too
 * @property {About} lists what never changes: words for filters and parts
 */

/** @param {import("../shared/runtime.js").Runtime & import("./question_parts.js").QuestionParts & import("./agenda.js").Agenda & import("./question_picker.js").QuestionPicker} iv */
export default function question_plan({
  agenda_card,
  bank_of,
  button,
  choose_one,
  empty,
  entry,
  field,
  h,
  mount,
  picker_card,
  problem,
  remark,
  standing,
  talk_choice,
}) {
  const MINUTES = { type: "whole", label: "Minutes you promised", help: "" };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const [choice, talk] = talk_choice(tools, view, "Which interview is this for?");
    const bank = bank_of(view, tools);
    const me = { view, tools, talk, plan: view.plan, bank, lists: tools.about };
    const type = kind(me);
    return [
      setup(me, choice, type),
      agenda_card(me, type),
      problem(tools.local.reply),
      picker_card(me, type),
      own(me),
    ];
  }

  /**
   * What the talk is about.
   * @param {Plan} me
   * @returns {string}
   */
  function kind(me) {
    // Without a talk there is no record to keep the kind in.
    return (me.talk ? me.plan.type : (me.tools.local.type ?? me.plan.type)) || "";
  }

  /**
   * @param {Plan} me
   * @param {HTMLElement} choice
   * @param {string} type
   */
  function setup(me, choice, type) {
    const { tools, talk, plan, lists, view } = me;
    const loose = view.waiting;
    const set_type = (/** @type {string} */ value) => {
      tools.local.type = value;
      if (talk) tools.run("type", { talk, value });
      tools.repaint();
    };
    const save = (/** @type {import("../shared/tools").Value} */ value) =>
      tools.act("minutes", { talk, value });
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "setup", "aria-label": "The interview" },
      h(
        "div",
        { class: "iv-row iv-top" },
        choice,
        choose_one(
          tools,
          { name: "type", label: "What it's about", list: lists.types, none: "Choose…" },
          type,
          set_type,
        ),
        field(tools, MINUTES, plan.minutes, { key: `minutes-${talk || "unset"}`, save }),
      ),
      !plan.items.length && order_of_kit(me),
      talk &&
        loose > 0 &&
        h(
          "div",
          { class: "iv-note iv-row", "data-key": "loose" },
          h(
            "span",
            { class: "iv-grow" },
            `${loose} question${loose > 1 ? "s are" : " is"} waiting from before you set up an interview.`,
          ),
          button("Use them here", () => tools.run("use_for", { talk }), { key: "use" }),
        ),
    );
  }

  /**
   * In which order a kit asks, while there is no agenda yet.
   * @param {Plan} me
   */
  function order_of_kit({ tools, lists }) {
    const { local } = tools;
    const set_arc = (/** @type {string} */ value) => {
      local.arc = value;
      tools.repaint();
    };
    const arc = lists.arcs.find((one) => one.key === local.arc);
    /** @type {[string, string][]} */
    const list = lists.arcs.map((one) => [one.key, one.label]);
    return h(
      "div",
      { class: "iv-stack", "data-key": "order" },
      choose_one(
        tools,
        { name: "arc", label: "Order of the questions", list, none: "Easy questions first" },
        local.arc ?? "",
        set_arc,
      ),
      arc && h("p", { class: "iv-quiet" }, `${arc.about} Source: ${arc.source}.`),
    );
  }

  /**
   * The student's own question.
   * @param {Plan} me
   */
  function own(me) {
    const { tools, lists } = me,
      local = tools.local;
    const remarks = local.remarks || [];
    const spec = {
      type: "text",
      label: "Your question",
      help: "Start with what, how, or which to get a story, not a yes or no.",
    };
    const set_block = (/** @type {string} */ value) => {
      local.own_block = value;
      tools.repaint();
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "own", "aria-label": "Write your own question" },
      h("h3", {}, "Write your own question"),
      h(
        "div",
        { class: "iv-row iv-top" },
        entry(tools, spec, { key: "own", enter: () => add_own(me) }),
        choose_one(
          tools,
          { name: "own-block", label: "Part of the interview", list: lists.blocks },
          local.own_block || "main",
          set_block,
        ),
      ),
      remarks.length > 0 &&
        h(
          "div",
          { class: "iv-note iv-stack", role: "status", "data-key": "remarks" },
          remarks.map(remark),
        ),
      h(
        "div",
        { class: "iv-row" },
        button(remarks.length ? "Check again" : "Add my question", () => add_own(me), {
          kind: "main",
          key: "own-add",
        }),
        remarks.length > 0 && button("Add as is", () => add_own(me, true), { key: "own-anyway" }),
      ),
      me.view.kept.length > 0 && kept(me),
    );
  }

  /**
   * Questions of the student's own from other agendas.
   * @param {Plan} me
   */
  function kept({ tools, talk, view }) {
    const add = async (/** @type {import("./views").KeptQuestion} */ one) => {
      const reply = await tools.run("own", {
        talk,
        text: one.text,
        block: one.block,
        anyway: true,
      });
      if (reply.ok) tools.say("Added to your agenda");
    };
    return h(
      "div",
      { class: "iv-part", "data-key": "kept" },
      h("h4", {}, "Your questions from other interviews"),
      h(
        "ul",
        { class: "iv-plain" },
        view.kept.map((one) =>
          h(
            "li",
            { class: "iv-row", "data-key": one.text },
            h("span", { class: "iv-grow" }, one.text),
            button("Add", () => add(one), { key: "again", "aria-label": `Add: ${one.text}` }),
          ),
        ),
      ),
    );
  }

  /**
   * @param {Plan} me
   * @param {boolean} [anyway]
   */
  async function add_own(me, anyway = false) {
    const { tools, talk } = me,
      local = tools.local;
    const words = standing(tools, ["own"]);
    const text = String(words.own ?? "");
    const reply = await tools.run("own", { talk, text, block: local.own_block || "main", anyway });
    local.remarks = reply.ok ? reply.remarks : [];
    // The words stay in the box: a remark is there to be thought about before anything is added.
    if (!reply.ok || local.remarks.length) {
      tools.repaint();
      return;
    }
    empty(tools, words);
    tools.say("Added to your agenda");
  }

  return mount(paint);
}
