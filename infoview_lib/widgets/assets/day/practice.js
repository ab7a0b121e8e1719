/**
 * @typedef {import("./views").PracticeView} View
 * @typedef {import("./views").PracticeGoingOn} GoingOn
 * @typedef {import("./views").PracticeOver} Over
 * @typedef {import("./views").PersonToMeet} Person
 * @typedef {import("../shared/tools").Value} Value
 * @typedef {import("../shared/tools").Reply<{ heard?: string, told?: string }>} Answer
 *
 * @typedef {object} Local
 * @property {string} [way] alone or in threes
 * @property {boolean} [again] another person is being chosen
 * @property {string | null} [person]
 * @property {[id: string, label: string]} [plan] whose questions are asked
 * @property {number} [turns] how many were shown
 * @property {string} [group] minutes of a group of three
 * @property {string} [named] what is chosen beside a name
 * @property {string} [advised] what is chosen beside advice
 *
 * @typedef {import("../shared/tools").Tools<
 *   import("./views").PracticeActs, import("./views").PracticeAbout, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("./groups_of_three.js").GroupsOfThree} iv */
export default function practice({
  button,
  chip,
  choice_box,
  empty,
  entry,
  field,
  h,
  in_threes,
  mount,
  problem,
  standing,
  typed,
}) {
  const WAYS = [
    ["alone", "On your own, with a practice partner"],
    ["threes", "In threes, with an observer"],
  ];
  /** @type {Record<string, string>} */
  const WHO = { you: "You", around: "Meanwhile" };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const way = tools.local.way || "alone",
      talk = tools.local.again ? null : view.talk;
    const choose = (/** @type {string} */ key) => {
      tools.local.way = key;
      tools.say(WAYS.find(([one]) => one === key)?.[1] || "");
    };
    return [
      h(
        "div",
        {
          class: "iv-row iv-rehearse-ways",
          role: "group",
          "aria-label": "How to practice",
          "data-key": "ways",
        },
        WAYS.map(([key, label]) =>
          button(label, () => choose(key), { key, "aria-pressed": String(key === way) }),
        ),
      ),
      way === "threes"
        ? in_threes(tools.about.sheet, tools)
        : !talk
          ? begin(view, tools)
          : talk.over
            ? after(view, tools, talk)
            : during(talk, tools),
      problem(tools.local.reply),
      way === "alone" && foot(view, tools),
    ];
  }

  /**
   * Say what they replied, and empty a box.
   * @param {Tools} tools
   * @param {Promise<Answer>} answer
   * @param {string} [key]
   */
  async function pass_on(tools, answer, key) {
    const words = key ? standing(tools, [key]) : {};
    const reply = await answer;
    if (!reply.ok) return reply;
    empty(tools, words);
    tools.say(reply.heard || reply.told || "");
    hold_focus(tools);
    return reply;
  }

  /**
   * What stands in a box, or other words when nothing was typed.
   * @param {Tools} tools
   * @param {string} key
   * @param {string} [instead]
   */
  function words_in(tools, key, instead = "") {
    return String(typed(tools, key) ?? instead);
  }

  /**
   * The next words are typed where the last ones were; after the goodbye, what was told is read.
   * @param {Tools} tools
   */
  function hold_focus(tools) {
    const root = /** @type {Document | ShadowRoot} */ (tools.el.getRootNode());
    const at = root.activeElement;
    // Whoever is already typing in another box of this step is not called away.
    if (tools.el.contains(at) && at?.matches("input, textarea, select")) return;
    const chat = tools.el.querySelector(".iv-chat");
    const next = tools.el.querySelector(
      chat ? '.iv-chat [data-key="entry-own"] input' : '[data-key="told"]',
    );
    /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: Boolean(chat) });
    chat?.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function begin(view, tools) {
    const { people } = tools.about,
      chosen = people.find((one) => one.id === tools.local.person);
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "begin",
        "aria-label": "Choose a practice partner",
      },
      h("h3", {}, "Choose a practice partner"),
      h(
        "p",
        { class: "iv-quiet" },
        "They aren't real people. Practice takes ten to fifteen minutes, nobody is listening, and it's never counted.",
      ),
      h(
        "div",
        { class: "iv-personas" },
        people
          .map((one) =>
            button(
              "",
              () => {
                tools.local.person = one.id;
                tools.say(`${one.part}: ${one.name}`);
              },
              {
                key: one.id,
                "aria-pressed": String(one === chosen),
                "aria-label": `${one.part}: ${one.name}, ${one.title}`,
              },
            ),
          )
          // A button takes one text; these have three lines.
          .map((node, n) => card(node, people[n])),
      ),
      chosen
        ? first(view, tools, chosen)
        : h("p", { role: "status" }, "Choose one of the four to learn more."),
    );
  }

  /**
   * @param {HTMLElement} node
   * @param {Person} one
   */
  function card(node, one) {
    node.append(
      h("span", { class: "iv-strong" }, one.part),
      h("span", {}, one.name),
      h("span", { class: "iv-quiet" }, one.title),
    );
    return node;
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Person} one
   */
  function first(view, tools, one) {
    const id = `iv-${tools.about.step}-plan`;
    const [plan, label] = tools.local.plan ?? view.plans[0];
    const plans = { id, choices: view.plans, value: plan, label, part: "plans" };
    const choose = (/** @type {string} */ value, /** @type {string} */ words) => {
      tools.local.plan = [value, words];
      tools.repaint();
    };
    const start = async () => {
      const words = words_in(tools, "hello", view.hello);
      const asked = tools.run("hello", { persona: one.id, plan, words });
      const reply = await pass_on(tools, asked, "hello");
      if (reply.ok) {
        Object.assign(tools.local, { again: false, person: null });
        tools.repaint();
        hold_focus(tools);
      }
    };
    return h(
      "div",
      { class: "iv-stack", "data-key": `first-${one.id}` },
      h("p", {}, one.biography),
      h(
        "p",
        { class: "iv-note" },
        h("span", { class: "iv-strong" }, "What you'll practice: "),
        one.practice,
      ),
      h(
        "p",
        { class: "iv-quiet" },
        `${one.place}. You agreed on ${one.minutes} minutes, and each question uses up some of them.`,
      ),
      h(
        "div",
        { class: "iv-field" },
        h("label", { for: id }, "Your questions"),
        choice_box(tools, plans, choose),
      ),
      entry(
        tools,
        {
          type: "long_text",
          label: "How you'll say hello",
          help: "Say it out loud, and then go on.",
          default: view.hello,
        },
        { key: "hello" },
      ),
      h(
        "div",
        {},
        button(`Say hello to ${one.name.split(" ")[0]}`, start, { kind: "main", key: "start" }),
      ),
    );
  }

  /**
   * @param {GoingOn} talk
   * @param {Tools} tools
   */
  function during(talk, tools) {
    const name = talk.name.split(" ")[0];
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "talk",
        "aria-label": `Your practice with ${talk.name}`,
      },
      h(
        "div",
        { class: "iv-chat", "data-key": "chat" },
        h(
          "div",
          { class: "iv-row iv-apart iv-partner" },
          h("div", {}, h("h3", {}, talk.name), h("p", { class: "iv-quiet" }, talk.title)),
          chip({ shape: "◇", text: "Practice" }),
        ),
        minutes(talk),
        said(talk, tools, name),
        talk.drift.length > 0 ? drifting(talk, tools) : suggestions(talk, tools, name),
        say(talk, tools, name),
      ),
      ending(talk, tools, name),
    );
  }

  /**
   * The box to say something in: a question, a follow-up, a way out of a drift.
   * @param {GoingOn} talk
   * @param {Tools} tools
   * @param {string} name
   */
  function say(talk, tools, name) {
    const ask = () => pass_on(tools, tools.run("ask", { words: words_in(tools, "own") }), "own");
    return h(
      "div",
      { class: "iv-row iv-reply", "data-key": "say" },
      entry(
        tools,
        { type: "text", label: `What you say to ${name}`, help: "" },
        { key: "own", enter: ask },
      ),
      button("Say it", ask, { key: "say", kind: talk.close ? undefined : "main" }),
    );
  }

  /** @param {GoingOn} talk */
  function minutes(talk) {
    const left =
      talk.left > 0
        ? `about ${talk.left} left`
        : talk.left === 0
          ? "time is up"
          : `${-talk.left} over what you promised`;
    return h(
      "div",
      { class: "iv-stack iv-used", "data-key": "minutes" },
      h(
        "p",
        { "data-state": talk.close ? "soon" : "calm" },
        h("span", { "aria-hidden": "true" }, talk.close ? "◆ " : "○ "),
        `${talk.minutes} of ${talk.promise} minutes used, ${left}.`,
        talk.close && " Time to start closing.",
      ),
      h("progress", {
        class: "iv-spent",
        max: talk.promise,
        value: Math.min(talk.minutes, talk.promise),
        "aria-label": "Time used",
      }),
    );
  }

  /**
   * Scroll to what was said last; what is longer than the frame is read from its beginning.
   * @param {Tools} tools
   */
  function to_newest(tools) {
    const log = tools.el.querySelector(".iv-talk"),
      newest = log?.querySelector(".iv-turn:last-child");
    if (!log || !newest) return;
    log.scrollTop += newest.getBoundingClientRect().top - log.getBoundingClientRect().top - 8;
  }

  /**
   * @param {GoingOn} talk
   * @param {Tools} tools
   * @param {string} name
   */
  function said(talk, tools, name) {
    // Only for new words: a student who scrolled back to read is left there.
    if (tools.local.turns !== talk.turns.length) {
      tools.local.turns = talk.turns.length;
      // Its height is known only when the new words stand in it.
      requestAnimationFrame(() => to_newest(tools));
    }
    return h(
      "div",
      {
        class: "iv-talk",
        "data-key": "said",
        tabindex: 0,
        role: "group",
        "aria-label": "What was said",
      },
      h(
        "ol",
        { class: "iv-plain" },
        talk.turns.map((one) => turn(one, name)),
      ),
    );
  }

  /**
   * @param {GoingOn["turns"][number]} one
   * @param {string} name
   */
  function turn(one, name) {
    return h(
      "li",
      { class: "iv-turn", "data-who": one.who },
      h("p", { class: "iv-quiet" }, `${WHO[one.who] || name} · minute ${one.at}`),
      h("p", {}, one.words),
      one.hint &&
        h(
          "p",
          { class: "iv-hint" },
          h("span", { "aria-hidden": "true" }, "✎ "),
          h("span", { class: "iv-hidden" }, "A hint: "),
          one.hint,
        ),
      one.marks.length > 0 &&
        h(
          "p",
          { class: "iv-found" },
          h("span", { "aria-hidden": "true" }, "✎ "),
          one.marks.join(", "),
        ),
    );
  }

  /**
   * @param {GoingOn} talk
   * @param {Tools} tools
   */
  function drifting(talk, tools) {
    return h(
      "div",
      { class: "iv-problem iv-stack iv-close", "data-key": "drift" },
      h("p", { class: "iv-strong" }, "They're interviewing you now. What do you say?"),
      talk.drift.map(([how, label, words]) =>
        h(
          "div",
          { class: "iv-row iv-ask", "data-key": how },
          h("span", { class: "iv-grow" }, `“${words}”`),
          button(label, () => pass_on(tools, tools.run("drift", { how, words })), { key: how }),
        ),
      ),
    );
  }

  /**
   * What could be said next: asking on first, then the questions that were planned.
   * @param {GoingOn} talk
   * @param {Tools} tools
   * @param {string} name
   */
  function suggestions(talk, tools, name) {
    const on = (/** @type {string} */ words) =>
      button(words, () => pass_on(tools, tools.run("on", { words })), { key: words });
    const leave = () => pass_on(tools, tools.run("ask", { words: talk.leave }));
    return h(
      "details",
      // Unfolded, it takes room from what was said.
      { class: "iv-suggest", "data-key": "questions", on: { toggle: () => to_newest(tools) } },
      h("summary", { class: "iv-strong" }, "What you could ask next"),
      h(
        "div",
        { class: "iv-stack iv-close iv-after" },
        talk.probes.length > 0 &&
          h(
            "div",
            {
              class: "iv-row",
              role: "group",
              "aria-label": `Ask ${name} a follow-up question`,
              "data-key": "on",
            },
            talk.leave && button(talk.leave, leave, { key: "leave" }),
            talk.probes.map(on),
          ),
        h(
          "ul",
          { class: "iv-plain iv-stack iv-close", "data-key": "planned" },
          talk.questions.map((one) => planned(one, tools)),
        ),
      ),
    );
  }

  /**
   * @param {GoingOn["questions"][number]} one
   * @param {Tools} tools
   */
  function planned(one, tools) {
    return h(
      "li",
      { class: "iv-row iv-ask", "data-key": one.id },
      h(
        "span",
        { class: "iv-grow", "data-asked": String(one.asked) },
        one.must &&
          h(
            "span",
            { title: "Must ask" },
            h("span", { "aria-hidden": "true" }, "★ "),
            h("span", { class: "iv-hidden" }, "Must ask: "),
          ),
        one.text,
      ),
      button(
        one.asked ? "✓ Asked" : "Ask",
        () => pass_on(tools, tools.run("ask", { plan_item: one.id })),
        {
          key: "ask",
          kind: one.asked ? "quiet" : undefined,
          "aria-label": `${one.asked ? "Asked; ask again" : "Ask"}: ${one.text}`,
        },
      ),
    );
  }

  /**
   * @param {GoingOn} talk
   * @param {Tools} tools
   * @param {string} name
   */
  function ending(talk, tools, name) {
    const bye = () =>
      pass_on(
        tools,
        tools.run("goodbye", { words: words_in(tools, "bye", talk.goodbye_words) }),
        "bye",
      );
    const parts = [
      h(
        "div",
        { class: "iv-stack iv-close" },
        h("p", {}, `“${talk.time_words}”`),
        h(
          "div",
          {},
          button(
            "Mention the time",
            () => pass_on(tools, tools.run("time", { words: talk.time_words })),
            {
              key: "time",
            },
          ),
        ),
      ),
      entry(
        tools,
        {
          type: "long_text",
          label: "How you'll say thank you",
          help: "Name one thing they said. It shows you were listening.",
          default: talk.goodbye_words,
        },
        { key: "bye" },
      ),
      h(
        "div",
        {},
        button(`Thank ${name} and say goodbye`, bye, {
          kind: talk.close ? "main" : undefined,
          key: "bye",
        }),
      ),
    ];
    return h(
      "details",
      {
        class: "iv-stack iv-ending",
        // A new key makes a new part, which opens by itself; one that stays is open or shut as the
        // student left it.
        "data-key": talk.close ? "close-now" : "close",
        open: talk.close,
      },
      h(
        "summary",
        { class: "iv-strong" },
        talk.close ? "◆ How to close" : "Close the conversation",
      ),
      h("div", { class: "iv-stack iv-after" }, parts),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Over} talk
   */
  function after(view, tools, talk) {
    return h(
      "div",
      { "data-key": "after" },
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "told",
          tabindex: -1,
          "aria-label": "How it went",
        },
        h(
          "div",
          { class: "iv-row iv-apart" },
          h("h3", {}, `You practiced with ${talk.name}`),
          chip({ shape: "◇", text: "Practice" }),
        ),
        talk.rebooked &&
          h(
            "p",
            { class: "iv-note" },
            "The second date you agreed on is in “Your interviews”, as practice.",
          ),
        h(
          "div",
          { class: "iv-grid" },
          h(
            "div",
            { class: "iv-stack iv-close" },
            h("h4", {}, "Done well"),
            h(
              "ul",
              {},
              talk.well.map((one) => h("li", {}, one)),
            ),
          ),
          h(
            "div",
            { class: "iv-stack iv-close" },
            h("h4", {}, "To try next"),
            h("p", {}, talk.next_time),
          ),
        ),
        numbers(talk),
        h(
          "details",
          { "data-key": "transcript" },
          h("summary", { class: "iv-strong" }, "Read it again, with your words marked"),
          h(
            "ol",
            { class: "iv-plain iv-after" },
            talk.turns.map((one) => turn(one, talk.name.split(" ")[0])),
          ),
        ),
      ),
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "notes",
          "aria-label": "Write down what you heard",
        },
        h("h3", {}, "Write down what you heard"),
        h(
          "p",
          { class: "iv-quiet" },
          talk.notes.length
            ? "What they said is next to each box. Write a few words of your own, as you would after a real interview."
            : "You didn't ask any questions this time, so there's nothing to write down.",
        ),
        talk.notes.map((one) => note(one, tools)),
      ),
      kept(tools, "named", "Referrals they gave you", talk.names, talk.names_heard),
      kept(tools, "advised", "Advice they gave you", talk.advice, talk.advice_heard),
      h(
        "div",
        { class: "iv-row", "data-key": "again" },
        button(
          "Practice again",
          () => {
            tools.local.again = true;
            tools.say("Choose a practice partner");
          },
          { kind: "main", key: "again" },
        ),
      ),
    );
  }

  /** @param {Over} talk */
  function numbers(talk) {
    const row = (/** @type {Over["counts"][number]} */ [label, now, before]) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, label),
        talk.before && h("td", {}, before),
        h("td", {}, now),
      );
    return h(
      "table",
      { class: "iv-table" },
      h("caption", {}, "What happened, in numbers"),
      talk.before &&
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("td", {}),
            h("th", { scope: "col" }, `Before, with ${talk.before}`),
            h("th", { scope: "col" }, "This time"),
          ),
        ),
      h("tbody", {}, talk.counts.map(row)),
    );
  }

  /**
   * @param {Over["notes"][number]} one
   * @param {Tools} tools
   */
  function note(one, tools) {
    const save = (/** @type {string} */ name) => (/** @type {Value} */ value) =>
      tools.act("answer", { plan_item: one.id, name, value });
    /** @type {Record<string, Value>} */
    const values = { ...one.answer };
    const [text, ...rest] = tools.about.note.map((spec) =>
      field(tools, spec, values[spec.name], {
        key: `${one.id}-${spec.name}`,
        save: save(spec.name),
      }),
    );
    return h(
      "article",
      { class: "iv-note-line", "data-key": one.id, "aria-label": one.text },
      h("h4", { class: "iv-wide" }, one.text),
      h(
        "blockquote",
        { class: "iv-heard" },
        one.heard.map((words) => h("p", {}, words)),
      ),
      h(
        "div",
        { class: "iv-stack" },
        text,
        h(
          "details",
          { "data-key": "more" },
          h("summary", {}, "How it sounded"),
          h("div", { class: "iv-stack iv-after" }, rest),
        ),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {"named" | "advised"} action
   * @param {string} title
   * @param {string[]} listed
   * @param {number} heard
   */
  function kept(tools, action, title, listed, heard) {
    const [words, choice] = tools.about[action],
      id = `iv-${tools.about.step}-${action}`,
      chosen = tools.local[action] ?? String(choice.default);
    const keep = () => {
      const said = { [words.name]: words_in(tools, action), [choice.name]: chosen };
      return pass_on(tools, tools.run(action, said), action);
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": action, "aria-label": title },
      h("h3", {}, title),
      h("p", { class: "iv-quiet", role: "status" }, `${listed.length} noted, ${heard} mentioned.`),
      listed.length > 0 &&
        h(
          "ul",
          {},
          listed.map((one) => h("li", {}, one)),
        ),
      h(
        "div",
        { class: "iv-row iv-reply" },
        entry(tools, { ...words, type: "text", help: "" }, { key: action, enter: keep }),
        h(
          "div",
          { class: "iv-field" },
          h("label", { for: id }, choice.label),
          h(
            "select",
            {
              id,
              value: chosen,
              on: {
                change: (e) => {
                  tools.local[action] = e.target.value;
                  tools.repaint();
                },
              },
            },
            choice.choices?.map(([value, label]) => h("option", { value }, label)),
          ),
        ),
        button("Save", keep, { key: "keep" }),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function foot(view, tools) {
    const away = async () => {
      const reply = await tools.run("put_away");
      if (reply.ok) {
        tools.local.again = false;
        tools.say(`${reply.away} practice entries moved to the trash. Undo brings them back.`);
      }
    };
    return h(
      "div",
      { class: "iv-row", "data-key": "foot" },
      tools.local.again &&
        view.talk &&
        button(
          "Back to last practice",
          () => {
            tools.local.again = false;
            tools.repaint();
          },
          { kind: "quiet", key: "back" },
        ),
      view.practice > 0 && button("Clear practice", away, { kind: "quiet", key: "away" }),
      view.undo_label &&
        tools.local.acted &&
        button(
          `Undo: ${view.undo_label}`,
          async () => {
            const reply = await tools.run("undo");
            if (reply.ok) tools.say(`Undone: ${reply.undone}`);
          },
          { kind: "quiet", key: "undo" },
        ),
    );
  }

  return mount(paint);
}
