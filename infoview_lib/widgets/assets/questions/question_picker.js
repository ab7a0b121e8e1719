/* The bank of questions; searching and filtering happen here, in the page. */

/**
 * @typedef {import("./question_plan.js").Plan} Plan
 * @typedef {import("./question_plan.js").Question} Question
 * @typedef {import("./question_plan.js").Filter} Filter
 * @typedef {import("./question_plan.js").Tools} Tools
 * @typedef {import("./views").QuestionPlanAbout["bank"][number]} Card
 * @typedef {ReturnType<typeof question_picker>} QuestionPicker
 */

/** @param {import("../shared/runtime.js").Runtime & import("./question_parts.js").QuestionParts} iv */
export default function question_picker({
  ask_well,
  button,
  focus_on,
  h,
  hear_about,
  known_about,
}) {
  const SHOWN = 10;

  /**
   * Give the cells of one question their names.
   * @param {[...Card, string?]} card
   * @returns {Question}
   */
  function read_card([
    id,
    text,
    category,
    types,
    objectives,
    minutes,
    block,
    starter,
    sensitivity,
    softer,
    look,
    tags,
    pack,
  ]) {
    return {
      id,
      text,
      category,
      types: types.split(" "),
      objectives: objectives.split(" "),
      minutes,
      block,
      starter,
      sensitivity: String(sensitivity),
      softer,
      look,
      tags,
      pack: pack || "",
    };
  }

  /**
   * A labelled choice among [value, label].
   * @param {Tools} tools
   * @param {{name: string, label: string, list: [string, string][], none?: string}} what `none` is the words for no choice
   * @param {string} value
   * @param {(value: string) => void} choose
   */
  function choose_one(tools, { name, label, list, none }, value, choose) {
    const id = `iv-${tools.about.step}-${name}`;
    return h(
      "div",
      { class: "iv-field iv-grow", "data-key": name },
      h("label", { for: id }, label),
      h(
        "select",
        { id, value, on: { change: (e) => choose(e.target.value) } },
        none && h("option", { value: "" }, none),
        list.map(([key, text]) => h("option", { value: key }, text)),
      ),
    );
  }

  /**
   * All questions: the bank, then those of packs.
   * @param {import("./views").QuestionPlanView} view
   * @param {Tools} tools
   * @returns {Question[]}
   */
  function bank_of(view, tools) {
    // The bank never changes while a page is open; packs do.
    const bank = (tools.local.bank ||= tools.about.bank.map((card) => read_card(card)));
    return view.packs.length ? [...bank, ...view.packs.map((card) => read_card(card))] : bank;
  }

  /**
   * @param {Plan} me
   * @param {string} type what the talk is about
   */
  function picker_card(me, type) {
    const { tools, plan } = me;
    const want = (tools.local.find ||= no_filter());
    const found = filter_bank(me, want, want.type ?? type);
    const taken = new Map(plan.items.map((one) => [one.question, one.id]));
    const more = () => {
      const next = found[want.count];
      want.count += SHOWN;
      tools.repaint();
      // The button is gone at the end; keys go on at the first question it brought.
      if (found.length <= want.count) focus_on(tools, `.iv-bank [data-key="${next.id}"] button`);
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "picker", "aria-label": "Pick questions" },
      h("h3", {}, "Pick questions"),
      filter_controls(me, want, want.type ?? type),
      h(
        "p",
        { class: "iv-quiet", role: "status" },
        `${found.length} of ${me.bank.length} questions match`,
        plan.minutes > 0
          ? ` · ${plan.total} of ${plan.minutes} minutes on your agenda`
          : ` · ${taken.size} picked`,
      ),
      !found.length && h("p", {}, "No questions match. Use fewer words, or clear the filters."),
      h(
        "ul",
        { class: "iv-plain iv-bank", "aria-label": "Matching questions" },
        found.slice(0, want.count).map((one) => offer_row(me, one, taken)),
      ),
      found.length > want.count &&
        h(
          "div",
          {},
          button(`Show ${Math.min(SHOWN, found.length - want.count)} more`, more, { key: "more" }),
        ),
    );
  }

  /** @returns {Filter} */
  function no_filter() {
    return {
      words: "",
      category: "",
      objective: "",
      sensitivity: "",
      type: undefined,
      count: SHOWN,
    };
  }

  /**
   * @param {Plan} me
   * @param {Filter} want
   * @param {string} type
   */
  function filter_controls(me, want, type) {
    const { tools, lists } = me;
    /** @param {"words" | "category" | "objective" | "sensitivity" | "type"} name */
    const set = (name) => (/** @type {string} */ value) => {
      want[name] = value;
      // What was unfolded belonged to another search.
      want.count = SHOWN;
      tools.repaint();
    };
    const clear = () => {
      Object.assign(want, no_filter());
      set_kind("");
      const search = /** @type {HTMLInputElement} */ (
        tools.el.querySelector("[data-key=words] input")
      );
      // The drawing leaves a box alone that has the focus; it is emptied here.
      search.value = "";
      search.focus();
      tools.repaint();
    };
    // In a page the talk has its kind, and the filter one of its own; alone there is one kind.
    const set_kind = tools.about.traits
      ? (/** @type {string} */ value) => tools.run("type", { talk: me.talk, value })
      : set("type");
    const words = `iv-${tools.about.step}-words`;
    const is_set = want.words || want.category || want.objective || want.sensitivity || type;
    return [
      h(
        "div",
        { class: "iv-field", "data-key": "words" },
        h("label", { for: words }, "Search"),
        h("input", {
          id: words,
          type: "search",
          placeholder: "salary, normal day, first job…",
          value: want.words,
          on: { input: (e) => set("words")(e.target.value) },
        }),
      ),
      h(
        "div",
        { class: "iv-filters", "data-key": "filters" },
        choose_one(
          tools,
          { name: "find-type", label: "Kind of interview", list: lists.types, none: "All kinds" },
          type,
          set_kind,
        ),
        choose_one(
          tools,
          { name: "category", label: "Topic", list: lists.categories, none: "Any topic" },
          want.category,
          set("category"),
        ),
        choose_one(
          tools,
          { name: "objective", label: "Helps with", list: lists.objectives, none: "Any goal" },
          want.objective,
          set("objective"),
        ),
        choose_one(
          tools,
          { name: "sensitivity", label: "How personal", list: lists.sensitivities, none: "Any" },
          want.sensitivity,
          set("sensitivity"),
        ),
      ),
      is_set &&
        h(
          "div",
          { "data-key": "clear" },
          button("Clear filters", clear, { kind: "quiet", key: "clear-filters" }),
        ),
    ];
  }

  /**
   * @param {Plan} me
   * @param {Filter} want
   * @param {string} type
   * @returns {Question[]}
   */
  function filter_bank(me, want, type) {
    const needles = want.words.toLowerCase().split(/\s+/).filter(Boolean).map(stem);
    const words = needles.length ? searchable(me) : /** @type {Map<string, string>} */ (new Map());
    return me.bank.filter(
      (one) =>
        // The core fits every talk, so no kind of talk lists it again.
        (!type || one.types.includes(type) || one.types.includes("core")) &&
        (!want.category || one.category === want.category) &&
        (!want.objective || one.objectives.includes(want.objective)) &&
        (!want.sensitivity || one.sensitivity === want.sensitivity) &&
        needles.every((word) => words.get(one.id)?.includes(word)),
    );
  }

  /**
   * A word as it is looked for: one letter less where it may be of more than one.
   * @param {string} word
   */
  function stem(word) {
    // “boss” and “gas” keep their letters; “hours” finds “hour”, and still itself.
    return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
  }

  /**
   * Words of each question as this talk would ask it, kept until the talk or the bank is another.
   * @param {Plan} me
   */
  function searchable(me) {
    // Made once for a talk, not for hundreds of questions at each letter that is typed.
    const key = JSON.stringify([me.plan.fills, me.bank.length, me.talk]);
    const kept = me.tools.local.searchable;
    if (kept?.key === key) return kept.words;
    const labels = Object.fromEntries(me.lists.categories);
    const words = new Map(
      me.bank.map((one) => [
        one.id,
        `${fill_in(me, one.text)} ${labels[one.category]} ${me.lists.search_words[one.category] || ""} ${one.tags} ${one.pack}`.toLowerCase(),
      ]),
    );
    me.tools.local.searchable = { key, words };
    return words;
  }

  /**
   * @param {Plan} me
   * @param {string} text
   */
  function fill_in(me, text) {
    return text.replace(
      /\{(\w+)\}/g,
      // Without a talk nobody is meant yet; usual words stand in for what would be known of them.
      (all, name) => me.plan.fills[name] || me.lists.stand_ins[name] || all,
    );
  }

  /**
   * One question of the bank.
   * @param {Plan} me
   * @param {Question} one
   * @param {Map<string, string>} taken question to its place on the agenda
   */
  function offer_row(me, one, taken) {
    const { tools } = me,
      text = fill_in(me, one.text),
      item = taken.get(one.id);
    const open = tools.local.look === one.id,
      about = known_about(me, one.id);
    const toggle = () => (item ? take_back(me, item) : pick(me, one.id));
    return h(
      "li",
      { "data-key": one.id, class: "iv-offer" },
      h(
        "div",
        { class: "iv-grow" },
        h("p", {}, text),
        h("p", { class: "iv-quiet" }, offer_facts(me, one)),
      ),
      h(
        "div",
        { class: "iv-row iv-tight" },
        button(open ? "Less" : "Why ask?", () => look_at(me, one.id, open), {
          kind: "quiet",
          key: "look",
          "aria-expanded": String(open),
          "aria-label": `${open ? "Less about:" : "Why ask?"} ${text}`,
        }),
        button(item ? "✓ Added" : "Add", toggle, {
          key: "pick",
          "aria-pressed": String(!!item),
          "aria-label": `${item ? "Added, remove" : "Add"}: ${text}`,
        }),
      ),
      one.softer && gentler_row(me, one, taken),
      open &&
        about &&
        h("div", { class: "iv-stack iv-open", "data-key": "about" }, ask_well(about)),
    );
  }

  /**
   * @param {Plan} me
   * @param {Question} one
   */
  function offer_facts(me, one) {
    const personal = Object.fromEntries(me.lists.sensitivities)[one.sensitivity];
    return [
      Object.fromEntries(me.lists.categories)[one.category],
      `${one.minutes} min`,
      one.starter && "good for a first interview",
      one.sensitivity !== "0" && personal.toLowerCase(),
      one.look && "look it up first",
      one.pack && `from “${one.pack}”`,
    ]
      .filter(Boolean)
      .join(" · ");
  }

  /**
   * The gentler sister of a personal question.
   * @param {Plan} me
   * @param {Question} one
   * @param {Map<string, string>} taken
   */
  function gentler_row(me, one, taken) {
    const softer = me.bank.find((other) => other.id === one.softer);
    if (!softer) return null;
    const text = fill_in(me, softer.text),
      there = taken.has(softer.id);
    const add = async () => {
      await pick(me, softer.id);
      // The button is gone once it did its work.
      focus_on(me.tools, `.iv-bank [data-key="${one.id}"] [data-key=pick]`);
    };
    return h(
      "div",
      { class: "iv-row iv-open", "data-key": "gentler" },
      h("p", { class: "iv-grow" }, h("span", { class: "iv-quiet" }, "More gently: "), text),
      there
        ? h(
            "span",
            { class: "iv-quiet" },
            `✓ ${me.tools.about.traits ? "Added" : "On your agenda"}`,
          )
        : button("Add gentler one", add, {
            key: "softer",
            "aria-label": `Add gentler one: ${text}`,
          }),
    );
  }

  /**
   * @param {Plan} me
   * @param {string} question
   */
  async function pick(me, question) {
    if ((await me.tools.run("pick", { talk: me.talk, question })).ok)
      me.tools.say(me.tools.about.traits ? "Added" : "Added to your agenda");
  }

  /**
   * @param {Plan} me
   * @param {string} id
   */
  async function take_back(me, id) {
    if ((await me.tools.run("drop", { id })).ok)
      me.tools.say(me.tools.about.traits ? "Removed" : "Removed from your agenda");
  }

  /**
   * Show or hide why to ask a question.
   * @param {Plan} me
   * @param {string} id
   * @param {boolean} open
   */
  function look_at(me, id, open) {
    me.tools.local.look = open ? null : id;
    me.tools.repaint();
    if (!open) hear_about(me, id);
  }

  return { bank_of, choose_one, picker_card };
}
