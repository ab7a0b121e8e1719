/* The agenda by itself: in any notebook, or for the talks of a page. */

/**
 * @typedef {import("./views").AgendaTraits} Traits
 * @typedef {import("./views").QuestionPlanView} View
 * @typedef {import("./views").QuestionPlanAbout} About
 * @typedef {import("./views").QuestionPlanActs} Acts
 * @typedef {import("./views").PlanLine} PlanLine
 * @typedef {import("./question_plan.js").Tools} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("./question_parts.js").QuestionParts & import("./agenda.js").Agenda} iv */
export default function agenda_step({ agenda_card, mount, one_plan, problem, talk_choice }) {
  // What follows from the lines, their times and what falls off, Python says a moment later.
  /** @type {import("../shared/tools").Alone<View, About, Traits, Acts>} */
  const alone = {
    shown: (traits) => ({ view: one_plan(traits) }),
    acts: {
      about: () => ({ set: {} }),
      drop: (traits, { id }) => ({ set: with_lines(traits, others(traits, id)) }),
      set(traits, { id, name, value }) {
        const lines = traits.items.map((one) => (one.id === id ? changed(one, name, value) : one));
        return { set: with_lines(traits, lines) };
      },
      move(traits, { id, step }) {
        const { items } = traits;
        const here = items.findIndex((one) => one.id === id);
        const there = items[here + step];
        // At the edge of its part a question goes into the next one before it passes a line there.
        if (there?.block !== items[here].block) {
          const part = traits.parts.findIndex(([key]) => key === items[here].block) + step;
          const block = traits.parts[part]?.[0] ?? items[here].block;
          const first = items.find((one) => one.block === block)?.id;
          return placed(traits, id, block, step > 0 ? first : undefined);
        }
        return placed(traits, id, there.block, step < 0 ? there.id : items[here + 2]?.id);
      },
      place: (traits, { id, block, before }) => placed(traits, id, block, before),
      mend(traits) {
        const stay = traits.items.filter((one) => one.falls !== "now");
        const gone = traits.items.length - stay.length;
        const said = `${gone} question${gone === 1 ? "" : "s"} removed`;
        return { set: with_lines(traits, stay), reply: { said } };
      },
      minutes: (_, { value }) => ({ set: { minutes: Number(value) } }),
    },
  };

  /**
   * @param {Traits} traits
   * @param {string} id
   */
  function others(traits, id) {
    return traits.items.filter((one) => one.id !== id);
  }

  /**
   * @param {PlanLine} line
   * @param {string} name
   * @param {import("../shared/tools").Value} value
   * @returns {PlanLine}
   */
  function changed(line, name, value) {
    if (name === "minutes") return { ...line, minutes: Number(value) };
    if (name === "must_ask") return { ...line, must: Boolean(value) };
    // An emptied box asks for the first words again; a line without words could not be asked.
    return { ...line, text: String(value).trim() || line.first || line.text };
  }

  /**
   * The lines with what is asked in them; a question keeps its place among `questions`.
   * @param {Traits} traits
   * @param {PlanLine[]} items
   */
  function with_lines({ questions }, items) {
    const asked = items.map((one) => one.question || one.text);
    // The trait is the student's list; only what was added goes to its end.
    const kept = questions.filter((one) => asked.includes(one));
    return { items, questions: [...kept, ...asked.filter((one) => !kept.includes(one))] };
  }

  /**
   * Put a line into a part, before another line of it or at its end.
   * @param {Traits} traits
   * @param {string} id
   * @param {string} block
   * @param {string} [before]
   */
  function placed(traits, id, block, before) {
    const line = traits.items.find((one) => one.id === id);
    if (!line) return { set: {} };
    const rest = others(traits, id);
    const items = traits.parts.flatMap(([key]) => {
      const lines = rest.filter((one) => one.block === key);
      if (key !== block) return lines;
      const at = lines.findIndex((one) => one.id === before);
      lines.splice(at < 0 ? lines.length : at, 0, { ...line, block });
      return lines;
    });
    const place = items.findIndex((one) => one.id === id) + 1;
    const label = Object.fromEntries(traits.parts)[block];
    return {
      set: with_lines(traits, items),
      reply: { place, of: items.length, block: label },
    };
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const [choice, talk] = talk_choice(tools, view, "Which interview is this for?");
    const { plan } = view;
    const me = { view, tools, talk, plan, bank: [], lists: tools.about };
    return [
      view.talks.length > 1 && choice,
      agenda_card(me, plan.type),
      problem(tools.local.reply),
    ];
  }

  return mount(paint, alone);
}
