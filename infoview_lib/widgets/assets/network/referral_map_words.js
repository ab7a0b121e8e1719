/* Say in words what the referral map shows: legend, one person, sentences, table; save a picture. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Tools} Tools
 * @typedef {import("./referral_map.js").Shown} Shown
 * @typedef {import("./referral_map.js").How} How
 * @typedef {import("./referral_map.js").Person} Person
 * @typedef {import("./referral_map_drawing.js").ReferralMapDrawing} Drawing
 * @typedef {ReturnType<typeof referral_map_words>} ReferralMapWords
 */

/** @param {import("../shared/runtime.js").Runtime & import("./referral_map_places.js").ReferralMapPlaces & Drawing} iv */
export default function referral_map_words({
  button,
  find,
  h,
  map_index,
  mark_alone,
  person_link,
  problem,
}) {
  const ROWS_AT_ONCE = 200;
  const WAVES = {
    columns:
      "Each column is one wave: first the people you found yourself, then the people " +
      "they referred you to, and so on.",
    rings:
      "Each ring is one wave: first the people you found yourself, then the people " +
      "they referred you to, and so on.",
    outline: "Below each person are the people they referred you to.",
  };

  /**
   * @param {View} view
   * @param {import("./referral_map.js").Local} local
   */
  function map_legend(view, local) {
    const dashes =
      view.edges.some((one) => !one.is_first) &&
      " A dashed line means someone else referred you to this person too.";
    return [
      h(
        "p",
        { class: "iv-quiet", "data-key": "iv-map-help" },
        `${WAVES[local.map?.places.shape ?? "columns"]} `,
        "Press a person to see how you got to them. With the keyboard, the arrow keys follow " +
          "referrals, plus and minus zoom, and Enter opens a person.",
        dashes,
      ),
      h(
        "ul",
        {
          class: "iv-plain iv-row",
          "aria-label": "What the shapes mean",
          "data-key": "iv-map-legend",
        },
        view.legend.map((one) =>
          h(
            "li",
            { class: "iv-row iv-map-key", "data-key": one.stage },
            mark_alone(one),
            `${one.word} (${one.count})`,
          ),
        ),
      ),
    ];
  }

  /**
   * The person who is open.
   * @param {View} view
   * @param {Tools} tools
   * @param {How} how
   */
  function map_person(view, tools, how) {
    const index = map_index(view),
      one = index.by.get(tools.local.open ?? "");
    if (!one) return null;
    const close = () => {
      tools.local.open = "";
      how.choose(one.id);
    };
    const parent = index.by.get(one.parent);
    const next = [...(parent ? [parent] : []), ...(index.named.get(one.id) ?? [])];
    // More buttons would push the map away; the table names everybody.
    const shown = next.slice(0, 12),
      more = next.length - shown.length;
    return h(
      "div",
      {
        class: "iv-note iv-stack",
        "data-key": "iv-map-person",
        role: "region",
        "aria-label": "The person you chose",
      },
      h("h4", { tabindex: -1 }, one.name),
      one.about && h("p", {}, one.about),
      h(
        "p",
        { class: "iv-row" },
        h("span", { class: "iv-mark" }, mark_alone(one, 20), one.word),
        one.wave ? `Wave ${one.wave}` : "",
      ),
      one.role.map((text, n) => h("p", { "data-key": `role-${n}` }, text)),
      one.id !== "you" &&
        one.lost > 0 &&
        h(
          "p",
          { "data-key": "lost" },
          (one.lost === 1 ? "1 person is" : `${one.lost} people are`) +
            " in your network only through them.",
        ),
      h(
        "div",
        { class: "iv-row" },
        shown.map((to) => button(to.name, () => how.open(to.id), { key: `to-${to.id}` })),
        more > 0 && h("span", {}, `and ${more} more`),
        one.id !== "you" && !tools.about.traits && person_link(tools, one.id, one.name),
        button("Close", close, { kind: "quiet", key: "close" }),
      ),
    );
  }

  /**
   * Mark people on the map.
   * @param {Tools} tools
   * @param {string[]} people
   */
  function map_mark(tools, people) {
    const { local } = tools;
    local.lit = people;
    if (people.length && local.map) {
      local.day = undefined;
      // Somebody who is marked may not be among those shown just now.
      local.only = null;
      local.map.look_at(people[0]);
    }
    tools.say(
      people.length === 1
        ? "1 person is highlighted on the map."
        : people.length
          ? `${people.length} people are highlighted on the map.`
          : "",
    );
  }

  /**
   * A button that marks people, or takes the marks away.
   * @param {Tools} tools
   * @param {string[]} people
   * @param {string} about
   * @param {string} key
   */
  function map_marker(tools, people, about, key) {
    const lit = tools.local.lit || [];
    const is_lit = lit.length === people.length && people.every((id) => lit.includes(id));
    const label = is_lit ? "Clear" : "Show on map";
    return (
      people.length > 0 &&
      button(label, () => map_mark(tools, is_lit ? [] : people), {
        key,
        kind: "quiet",
        "aria-pressed": String(is_lit),
        "aria-label": `${label}: ${about}`,
      })
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function map_story(view, tools) {
    return h(
      "ul",
      {
        class: "iv-stack iv-plain",
        "aria-label": "What the map shows",
        "data-key": "iv-map-story",
      },
      view.sentences.map((one) =>
        h(
          "li",
          { "data-key": one.about },
          `${one.text} `,
          map_marker(tools, one.people, one.text, `mark-${one.about}`),
        ),
      ),
    );
  }

  /**
   * The table that says the same as the map.
   * @param {View} view
   * @param {Tools} tools
   * @param {How} how
   * @param {Shown | null} shown
   */
  function map_table(view, tools, how, shown) {
    const { local } = tools,
      { columns: names } = view.table,
      most = local.rows || ROWS_AT_ONCE;
    const toggle = () => {
      local.table = !local.table;
      tools.repaint();
    };
    const twin = h(
      "div",
      { class: "iv-row iv-no-print", "data-key": "iv-map-twin" },
      button(local.table ? "Hide table" : "Show table", toggle, {
        "aria-expanded": String(!!local.table),
      }),
    );
    if (!local.table) return twin;
    const all = view.table.rows,
      rows = shown ? all.filter(([id]) => shown.ids.has(id)) : all;
    const caption = shown
      ? `${rows.length} of ${all.length} people, with the same facts as the map`
      : view.table.caption;
    return [
      twin,
      h(
        "div",
        {
          class: "iv-scroll",
          "data-key": "iv-map-rows",
          tabindex: 0,
          role: "region",
          "aria-label": caption,
        },
        h(
          "table",
          { class: "iv-table" },
          h("caption", {}, caption),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              names.map((name) => h("th", { scope: "col" }, name)),
            ),
          ),
          h(
            "tbody",
            {},
            rows.slice(0, most).map(([id, cells]) =>
              h(
                "tr",
                { "data-key": id, "aria-current": id === local.chosen ? "true" : null },
                h(
                  "th",
                  { scope: "row" },
                  button(cells[0], () => how.open(id), { kind: "quiet" }),
                ),
                cells.slice(1).map((cell) => h("td", {}, cell)),
              ),
            ),
          ),
        ),
      ),
      rows.length > most &&
        h(
          "div",
          { "data-key": "iv-map-more" },
          button(`Show ${Math.min(ROWS_AT_ONCE, rows.length - most)} more`, () => {
            local.rows = most + ROWS_AT_ONCE;
            tools.repaint();
          }),
        ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Shown | null} shown
   */
  function map_saving(view, tools, shown) {
    const { local } = tools,
      is_alone = !!tools.about.traits; // there is no folder to save in then
    const save = async (/** @type {string} */ kind) => {
      if (local.busy) return;
      Object.assign(local, { reply: null, saved: null, busy: true });
      tools.repaint();
      const only = shown ? [...shown.ids, ...shown.on_way] : null;
      const reply = await tools.act("save", { kind, only, rings: !!local.rings }, 30000);
      // The browser holds a picture until it is told that nobody needs it.
      if (local.link) URL.revokeObjectURL(local.link);
      const saved = reply.ok ? reply : null;
      local.link = saved ? link_to(saved) : "";
      Object.assign(local, { reply, saved, busy: false });
      tools.say(reply.ok ? `Saved in your folder: ${reply.where}.` : "");
    };
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(view.alt);
        tools.say("Copied.");
      } catch {
        const words = find(tools, ".iv-map-alt");
        // Without a secure address there is no clipboard; one key then copies what is selected.
        if (words) getSelection()?.selectAllChildren(words);
        tools.say("Selected. Copy it now.");
      }
    };
    return h(
      "div",
      { class: "iv-stack iv-no-print", "data-key": "iv-map-saving" },
      !is_alone && [
        h("h4", {}, shown || local.rings ? "Save what you see" : "Save your map"),
        h(
          "div",
          { class: "iv-row" },
          ["png", "svg", "pdf"].map((kind) =>
            button(`Save as ${kind.toUpperCase()}`, () => save(kind), { key: kind }),
          ),
        ),
        local.busy && h("p", { role: "status" }, "Drawing…"),
        problem(local.reply),
        local.saved &&
          h(
            "p",
            {},
            `Saved in your folder: ${local.saved.where}. `,
            h("a", { href: local.link, download: local.saved.file }, "Download"),
          ),
      ],
      h(
        "details",
        { "data-key": "alt" },
        h("summary", {}, "Description of the map, for people who can't see it"),
        h("p", { class: "iv-map-alt" }, view.alt),
        button("Copy description", copy),
      ),
    );
  }

  /**
   * Put a picture where the browser takes it from.
   * @param {import("./views").PictureSaved} picture
   */
  function link_to({ data, type }) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], { type }));
  }

  return { map_legend, map_person, map_mark, map_marker, map_story, map_table, map_saving };
}
