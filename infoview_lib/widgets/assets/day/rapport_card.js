/**
 * @typedef {import("./views").RapportCardView} View
 * @typedef {import("../shared/tools").Tools<import("./views").RapportCardActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function rapport_card({ field, h, mount, talk_choice }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { card } = view;
    if (!card)
      return [
        h(
          "p",
          { class: "iv-card iv-quiet", "data-key": "none" },
          "Add an interview above, and its card opens here.",
        ),
      ];
    const [choice] = talk_choice(tools, view);
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "card",
          "aria-label": "Your card for the first minutes",
        },
        h("div", { class: "iv-row", "data-key": "choose" }, choice),
        h(
          "div",
          { class: "iv-two", "data-key": "two" },
          h(
            "div",
            { class: "iv-stack" },
            h("h3", {}, `About ${card.name}`),
            card.work && h("p", {}, card.work),
            card.opening && h("p", {}, card.opening),
            card.why && h("p", {}, `Why this person: ${card.why}`),
            // Whoever is no longer on the list has no entry to write a fact into.
            card.contact &&
              field(
                tools,
                {
                  ...view.fact_spec,
                  help: "One per line, with where you read it: “Started the night clinic (city paper, May)”.",
                },
                card.facts,
                {
                  key: `facts-${card.contact}`,
                  save: (value) =>
                    tools.act("facts", { contact: card.contact, value: String(value ?? "") }),
                },
              ),
            h("p", { class: "iv-quiet", role: "status" }, card.told),
          ),
          h(
            "div",
            { class: "iv-stack" },
            h("h3", {}, "About you"),
            view.about_you.length
              ? h(
                  "ul",
                  {},
                  view.about_you.map((line) => h("li", {}, line)),
                )
              : h(
                  "p",
                  { class: "iv-quiet" },
                  "Your field of study from “Start here” and your options and goals from “Your goals” will show up here.",
                ),
            field(
              tools,
              {
                ...view.intro_spec,
                help: view.intro
                  ? view.spoken
                  : "Who you are, what you're considering, and why them. Then stop and let them talk.",
              },
              view.intro,
              // Not one for each talk: who the student is stays the same.
              { key: "intro", save: (value) => tools.act("intro", { value: String(value ?? "") }) },
            ),
          ),
        ),
      ),
    ];
  }

  return mount(paint);
}
