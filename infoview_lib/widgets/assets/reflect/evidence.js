/**
 * @typedef {import("./views").EvidenceView} View
 * @typedef {{ all?: boolean, open?: Record<string, boolean> }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").EvidenceActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function evidence({
  button,
  chip,
  h,
  keep_talk,
  more_button,
  mount,
  part_of,
  person_link,
}) {
  const NOTES = "05_interview_day.ipynb",
    AGENDA = "04_questions.ipynb";
  const SEEN = 4; // people who fit beside the topics

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (view.empty) return [h("p", { class: "iv-card iv-quiet", "data-key": "empty" }, view.empty)];
    const { people, topics } = view;
    const ids = people.map(([id]) => id);
    const { total } = part_of(tools, "people", ids.length);
    const shown = total > ids.length ? `The table shows ${ids.length} of them. ` : "";
    return [
      h(
        "div",
        { class: "iv-card iv-stack", "data-key": "card" },
        h("p", { class: "iv-strong" }, view.sums),
        total > SEEN &&
          h(
            "p",
            { class: "iv-quiet", "data-key": "wide", role: "status" },
            `${total} people said something. ${shown}Scroll the table sideways to see everyone.`,
          ),
        h(
          "div",
          {
            class: "iv-scroll iv-evidence",
            // A wide table scrolls by arrow keys only where it can have the focus.
            tabindex: "0",
            role: "region",
            "aria-label": "What people said, topic by topic",
          },
          h(
            "table",
            { class: "iv-table" },
            h("caption", {}, "Press a mark to read your notes."),
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                h("th", { scope: "col" }, "Topic"),
                view.people.map(([id, name]) =>
                  h("th", { scope: "col", "data-key": id }, person_link(tools, id, name, name)),
                ),
              ),
            ),
            h(
              "tbody",
              {},
              view.topics.map((topic) =>
                h(
                  "tr",
                  { "data-key": topic.topic },
                  h(
                    "th",
                    { scope: "row" },
                    topic.topic,
                    h("div", {}, chip(topic.verdict)),
                    topic.counts && h("div", { class: "iv-quiet" }, topic.counts),
                  ),
                  view.people.map(([id, name]) =>
                    h(
                      "td",
                      { "data-key": id },
                      (topic.cells[id] || []).map((voice, /** @type {number} */ i) =>
                        cell(
                          voice,
                          `${topic.topic}-${id}-${i}`,
                          `${name} on ${topic.topic}`,
                          tools,
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
        h(
          "div",
          { class: "iv-row", "data-key": "rest" },
          more_button(tools, "people", ids, "people"),
          more_button(
            tools,
            "topics",
            topics.map((one) => one.topic),
            "topics",
          ),
        ),
        h(
          "p",
          { class: "iv-row iv-quiet" },
          view.legend.map(([shape, label]) => h("span", {}, `${shape} ${label}`)),
        ),
      ),
      view.next_asks.length > 0 && next(view, tools),
    ];
  }

  /**
   * What the next talk could settle; the agenda offers the same with a button each.
   * @param {View} view
   * @param {Tools} tools
   */
  function next(view, tools) {
    const asks = view.next_asks;
    return h(
      "div",
      { class: "iv-note iv-stack iv-after", "data-key": "next" },
      h("h3", {}, "What to ask next"),
      h(
        "ul",
        {},
        asks.map(([topic, reading]) =>
          h("li", { "data-key": topic }, h("span", { class: "iv-strong" }, topic), ` · ${reading}`),
        ),
      ),
      h(
        "div",
        {},
        more_button(
          tools,
          "asks",
          asks.map(([topic]) => topic),
        ),
      ),
      h(
        "div",
        {},
        h("a", { class: "iv-button", href: AGENDA, "data-iv-page": AGENDA }, "Open “Questions”"),
      ),
    );
  }

  /**
   * @param {import("./views").VoiceShown} voice
   * @param {string} key
   * @param {string} about
   * @param {Tools} tools
   */
  function cell(voice, key, about, tools) {
    const opened = (tools.local.open ||= {});
    const open = !!opened[key];
    // The page with the notes opens at the talk chosen last.
    const to_notes = () => keep_talk(tools, voice.talk);
    return h(
      "div",
      { "data-key": key },
      button(
        `${voice.shape} ${voice.word}`,
        () => {
          opened[key] = !open;
          tools.repaint();
        },
        {
          kind: "quiet",
          "aria-expanded": String(open),
          "aria-label": `${voice.word}, ${about}: ${voice.stance}`,
        },
      ),
      open && h("p", {}, voice.text),
      open &&
        h(
          "p",
          { class: "iv-quiet" },
          voice.when && `${voice.when} · `,
          h(
            "a",
            {
              href: NOTES,
              "data-iv-page": NOTES,
              "aria-label": `See your notes: ${about}`,
              on: { click: to_notes },
            },
            "See your notes",
          ),
        ),
    );
  }

  return mount(paint);
}
