/* Keep all parts of a page to the same talk: the one chosen last, else the likeliest. */

/**
 * @typedef {ReturnType<typeof talk_choices>} TalkChoice
 * @typedef {import("./long_lists.js").Choices} Choices
 * @typedef {import("./tools").StepTools} StepTools
 * @typedef {{ readonly talks: Choices, readonly talk: string }} Talks what a state shows of talks
 */

/** @param {import("./draw.js").Draw & import("./long_lists.js").LongLists} iv */
export default function talk_choices({ choice_box, h }) {
  /**
   * Where the browser keeps the talk that a whole page is about.
   * @param {StepTools} tools
   */
  const place = (tools) => `infoview:${tools.about.scope}:talk`;

  /** @param {StepTools} tools */
  function kept_talk(tools) {
    try {
      return localStorage.getItem(place(tools)) ?? undefined;
    } catch {
      return tools.local.talk;
    }
  }

  /**
   * Let a state turn to the talk that this page is about; return the one that it shows now.
   * @param {StepTools} tools
   * @param {Talks} shown
   */
  function chosen_talk(tools, { talks, talk }) {
    if (!tools.hears) {
      tools.hears = () => {
        tools.local.talk = kept_talk(tools);
        tools.local.gone?.clear();
        tools.repaint();
      };
      document.addEventListener("infoview:talk", tools.hears);
    }
    const wanted = tools.local.talk ?? kept_talk(tools);
    if (talks.length && wanted !== undefined) turn_to(tools, wanted, talk);
    return talk;
  }

  /**
   * Ask a state for a talk, once: one that is gone does not come back for being asked for again.
   * @param {StepTools} tools
   * @param {string} wanted
   * @param {string} talk that it shows now
   */
  function turn_to(tools, wanted, talk) {
    const { local } = tools;
    const gone = (local.gone ||= new Set());
    if (local.turned_to === wanted || gone.has(wanted)) return;
    local.turned_to = wanted;
    if (wanted === talk) return;
    local.turning_to = wanted;
    tools.bring("turn_to", { talk: wanted }).then((reply) => {
      if (reply.ok && reply.talk !== wanted) gone.add(wanted);
      if (local.turning_to === wanted) delete local.turning_to;
      tools.repaint();
    });
  }

  /**
   * Let the whole page be about a talk from now on.
   * @param {StepTools} tools
   * @param {string} talk
   */
  function keep_talk(tools, talk) {
    tools.local.talk = talk;
    try {
      localStorage.setItem(place(tools), talk);
    } catch {
      /* kept by this part alone */
    }
    document.dispatchEvent(new CustomEvent("infoview:talk"));
  }

  /**
   * Draw the choice of a talk and return it with the id of the one that is shown.
   * @param {StepTools} tools
   * @param {Talks} shown
   * @param {string} [label]
   * @returns {[choice: HTMLElement, chosen: string]}
   */
  function talk_choice(tools, shown, label = "Which interview?") {
    const id = `iv-${tools.about.step}-talk`;
    const chosen = chosen_talk(tools, shown);
    const value = tools.local.turning_to ?? chosen; // it stands there while the state turns to it
    const what = { id, choices: shown.talks, value, part: "talks" };
    const box = choice_box(tools, what, (talk) => keep_talk(tools, talk));
    const look = { class: "iv-field iv-grow", "data-key": "talk" };
    return [h("div", look, h("label", { for: id }, label), box), chosen];
  }

  return { chosen_talk, keep_talk, talk_choice, turn_to };
}
