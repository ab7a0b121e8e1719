/**
 * @typedef {import("./views").SchedulingView} View
 * @typedef {import("./views").InterviewTimes} Times
 * @typedef {import("../shared/tools").Tools<import("./views").SchedulingActs, import("./views").SchedulingAbout, { named?: boolean, sure?: string | null }>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function scheduling({
  button,
  copier,
  field,
  focus_on,
  h,
  hand_over,
  mount,
  problem,
  talk_choice,
}) {
  const WRITING = 20000; // milliseconds that making a calendar file may take

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const talk = view.times;
    if (!talk)
      return [
        h(
          "div",
          { class: "iv-card iv-quiet", "data-key": "empty" },
          "When someone says yes, add the interview above. Then you can find a time here.",
        ),
      ];
    const [choice, chosen] = talk_choice(tools, view);
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "clocks", "aria-label": "Two clocks" },
        h("div", { class: "iv-row" }, choice),
        clocks(view, tools, talk, chosen),
      ),
      talk.agreed.length > 0 && agreed(view, tools, talk, chosen),
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "times", "aria-label": "Times you offer" },
        h("h3", {}, talk.agreed.length ? "If the time has to change" : "Times you offer"),
        h(
          "p",
          { class: "iv-quiet" },
          `${talk.agreed.length ? "Offer new times here." : "Two or three are enough."} Write them in your own time${view.own_city ? ` (${view.own_city} time)` : ""}.`,
        ),
        h(
          "ul",
          { class: "iv-plain iv-stack" },
          Array.from(
            {
              // After an agreement only one empty box: three would ask for times nobody needs.
              length: talk.agreed.length
                ? Math.min(talk.slots.length + 1, tools.about.most)
                : tools.about.most,
            },
            (_, place) => slot(view, tools, talk, chosen, place),
          ),
        ),
        talk.offer.text &&
          words(tools, talk.offer, "offer", "Copy offer", `Message to ${talk.who}`),
      ),
      problem(tools.local.reply),
      more(view, tools),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Times} talk
   * @param {string} id
   */
  function clocks(view, tools, talk, id) {
    const city_of = (/** @type {string} */ zone) =>
      (zone.split("/").pop() || "").replaceAll("_", " ");
    const is_known = (/** @type {string} */ zone) =>
      tools.about.zones.some(([name]) => name === zone);
    /** @returns {[string, string][]} */
    const zones = (/** @type {string} */ now) => [
      ...tools.about.zones,
      // A zone that is none of the usual ones would show as not chosen.
      ...(now && !is_known(now) ? [/** @type {[string, string]} */ ([now, city_of(now)])] : []),
    ];
    const spec = (
      /** @type {string} */ label,
      /** @type {string} */ now,
      /** @type {string} */ help,
    ) => ({ type: "choice", label, help, choices: zones(now) });
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
    const city = city_of(here);
    return [
      h(
        "div",
        { class: "iv-grid" },
        field(
          tools,
          spec("Your time zone", view.own, "Choose a city in your time zone."),
          view.own,
          {
            key: "own-zone",
            save: (value) => tools.act("own_zone", { value: String(value ?? "") }),
          },
        ),
        field(
          tools,
          spec(
            `Time zone of ${talk.who}`,
            talk.theirs,
            "Leave it blank if it's the same as yours.",
          ),
          talk.theirs,
          {
            key: `zone-${id}`,
            save: (value) => tools.act("their_zone", { talk: id, value: String(value ?? "") }),
          },
        ),
      ),
      // The clock of this computer is offered, never taken: a laptop in a library may run on any.
      !view.own_city &&
        here.includes("/") &&
        h(
          "div",
          { "data-key": "here" },
          button(
            `Use ${city} time, like this computer`,
            () => tools.run("own_zone", { value: here }),
            { key: "here" },
          ),
        ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Times} talk
   * @param {string} id
   * @param {number} place
   */
  function slot(view, tools, talk, id, place) {
    const one = talk.slots[place],
      key = `${id}-slot-${place}`;
    const pick = async () => {
      const reply = await tools.run("pick", { talk: id, place });
      if (reply.ok) {
        tools.say(reply.said);
        focus_on(tools, "[data-key=agreed] h3");
      }
    };
    return h(
      "li",
      { class: "iv-slot", "data-key": key },
      field(tools, { type: "time", label: `Time ${place + 1}` }, one?.value ?? "", {
        key,
        save: (value) => tools.act("slot", { talk: id, place, value: String(value ?? "") }),
      }),
      one &&
        h(
          "div",
          { class: "iv-grow iv-stack" },
          one.told.map((line, at) =>
            h("p", { class: at || one.told.length === 1 ? "iv-quiet" : "" }, line),
          ),
          notes(one.notes),
          h(
            "div",
            {},
            button("They chose this", pick, {
              key: "pick",
              "aria-label": `They chose this: time ${place + 1}, ${one.told[0]}`,
            }),
          ),
        ),
    );
  }

  /** @param {string[]} list */
  function notes(list) {
    return list.map((note) =>
      h(
        "p",
        { class: "iv-remark" },
        h("span", { "aria-hidden": "true" }, "▲"),
        h("span", {}, note),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Times} talk
   * @param {string} id
   */
  function agreed(view, tools, talk, id) {
    // Asked anew on each visit: a name in a shared calendar is never a setting that was forgotten.
    const named = Boolean(tools.local.named);
    const file = async () => {
      const reply = await tools.act("calendar", { talk: id, named }, WRITING);
      tools.local.reply = reply;
      if (reply.ok) hand_over(reply.name, reply.data);
      tools.say(
        reply.ok ? "The calendar file is in your downloads. Open it to add the interview." : "",
      );
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "agreed", "aria-label": "Confirm the time" },
      h("h3", { tabindex: "-1" }, "Confirm the time"),
      h(
        "div",
        { "data-key": "when" },
        talk.agreed.map((line) => h("p", {}, line)),
        notes(talk.agreed_notes),
      ),
      h(
        "div",
        { class: "iv-grid", "data-key": "how" },
        view.fields
          // What a way of meeting does not need (a link on the phone) is not asked for.
          .filter((spec) => spec.name in talk.values)
          .map((spec) =>
            field(tools, spec, talk.values[spec.name], {
              key: `${id}-${spec.name}`,
              save: (value) => tools.act("change", { talk: id, name: spec.name, value }),
            }),
          ),
      ),
      words(tools, talk.noted, "noted", "Copy confirmation", `Message to ${talk.who}`),
      tick(tools, named),
      h(
        "div",
        { class: "iv-row", "data-key": "file" },
        button("Add to my calendar", file, { key: "ics" }),
        h(
          "p",
          { class: "iv-quiet iv-grow" },
          "This file holds just this interview, and your calendar asks before it adds it. If the time changes, download it again to replace the old one.",
        ),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {boolean} named
   */
  function tick(tools, named) {
    return h(
      "label",
      { class: "iv-choice", "data-key": "named" },
      h("input", {
        type: "checkbox",
        class: "iv-tick",
        checked: named,
        on: {
          change: (e) => {
            tools.local.named = e.target.checked;
            tools.repaint();
          },
        },
      }),
      "Include the person's name. Calendars are often shared, so it's left out unless you check this box.",
    );
  }

  /**
   * @param {Tools} tools
   * @param {import("./views").WordsToSend} part
   * @param {string} key
   * @param {string} label
   * @param {string} about
   */
  function words(tools, part, key, label, about) {
    return h(
      "div",
      { class: "iv-stack", "data-key": `words-${key}` },
      h("p", { class: "iv-label" }, about),
      h("blockquote", { class: "iv-words" }, part.text),
      part.gaps.length > 0 &&
        h("p", { class: "iv-note", "data-key": "gaps" }, `Fill in: ${part.gaps.join(" ")}`),
      part.job_asks.map((one) =>
        h(
          "div",
          { class: "iv-problem", "data-key": `ask-${one.start}` },
          h("p", {}, "This may sound like asking for a job: ", h("strong", {}, `“${one.words}”`)),
          h("p", {}, one.suggestion),
        ),
      ),
      h(
        "div",
        {},
        !part.confirm
          ? copier(tools, label, part.text, { key: `copy-${key}` })
          : tools.local.sure === key
            ? doubt(tools, part.confirm, copier(tools, label, part.text, { key: `copy-${key}` }))
            : button(label, () => ask_first(tools, key), { key: `ask-${key}` }),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {string | null} key of what is asked about; null when nothing is
   */
  function ask_first(tools, key) {
    tools.local.sure = key;
    tools.repaint();
  }

  /**
   * A time that has passed is asked about before it is sent.
   * @param {Tools} tools
   * @param {string} question
   * @param {HTMLElement} yes the button that does it
   */
  function doubt(tools, question, yes) {
    return h(
      "div",
      { class: "iv-problem iv-stack", role: "alert", "data-key": "doubt" },
      h("p", {}, question),
      h(
        "div",
        { class: "iv-row" },
        button("No, change it first", () => ask_first(tools, null), { key: "no" }),
        yes,
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function more(view, tools) {
    const all = async () => {
      const reply = await tools.act("calendar_all", { named: Boolean(tools.local.named) }, WRITING);
      tools.local.reply = reply;
      if (reply.ok) hand_over(reply.name, reply.data);
      tools.say(
        reply.ok
          ? "The files are in your downloads, one for each interview and each thing that's due."
          : "",
      );
    };
    return h(
      "div",
      { class: "iv-stack", "data-key": "more" },
      h(
        "details",
        { "data-key": "days" },
        h("summary", {}, "Days off and calendar files"),
        h(
          "div",
          { class: "iv-stack iv-after" },
          field(
            tools,
            {
              type: "text",
              label: "Days off",
              help: "Your holidays and breaks, such as 2026-11-27 2026-12-24. U.S. federal holidays are already included if one of the time zones is in the United States.",
            },
            view.days_off,
            {
              key: "days-off",
              save: (value) => tools.act("days_off", { value: String(value ?? "") }),
            },
          ),
          tick(tools, Boolean(tools.local.named)),
          h("div", {}, button("Download everything", all, { key: "all" })),
        ),
      ),
      h(
        "div",
        { class: "iv-row" },
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
      ),
    );
  }

  return mount(paint);
}
