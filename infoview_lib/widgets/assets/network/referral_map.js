/* The referral network as a map: walk it by arrow keys, open a person, read it as a table. */

/**
 * @typedef {import("./views").ReferralMapView} View
 * @typedef {import("./views").MapPerson} Person
 * @typedef {import("./views").WordsOnPeople} Words
 *
 * @typedef {object} Shown Who is to be shown.
 * @property {View} of
 * @property {string} key what was chosen
 * @property {Set<string>} ids
 * @property {Set<string>} on_way those between them and the student
 *
 * @typedef {object} How What can be done from a person on the map or in the table.
 * @property {(id: string, focus?: boolean) => void} choose
 * @property {(id: string) => void} open
 * @property {(by: number) => void} zoom
 * @property {(id: string) => void} show_again
 * @property {(id: string) => void} unfold the people somebody referred the student to
 * @property {() => void} fold
 * @property {Shown | null} shown
 *
 * @typedef {object} Only What is chosen of the map; empty text is everybody.
 * @property {string | number} wave
 * @property {string} stage
 * @property {string} field
 *
 * @typedef {object} Local
 * @property {string} chosen who has the focus; the student at first
 * @property {string} [focus] the trait when it was last told or heard
 * @property {string} [open] who is open
 * @property {string[]} [lit] who is marked
 * @property {import("./referral_map_drawing.js").Canvas} [map]
 * @property {number} [zoom]
 * @property {boolean} [rings]
 * @property {boolean} [presents] whether the map fills the screen
 * @property {Set<string>} [unfolded] those whose people are all shown
 * @property {{ of: View, key: string, are: import("./referral_map_places.js").Places }} [places]
 * @property {{ x: number, y: number, far: boolean } | false} [drag]
 * @property {Only | null} [only]
 * @property {number} [day] of the growth; the last one when left out
 * @property {ReturnType<typeof setInterval> | null} [playing]
 * @property {Shown} [shown]
 * @property {boolean} [waits] for the map to stand
 * @property {boolean} [parts] whether the choice of a part is open
 * @property {boolean} [asks_way]
 * @property {boolean} [asks_what]
 * @property {boolean} [measures]
 * @property {string[]} [way] to a person
 * @property {string} [to_person]
 * @property {string} [to_place]
 * @property {import("../shared/tools").Reply<Words> | null} [way_reply]
 * @property {string} [if_a] who might introduce
 * @property {string} [if_b]
 * @property {string[]} [idea] both, once asked about
 * @property {import("../shared/tools").Reply<Words> | null} [if_reply]
 * @property {{ of: View, reply: import("../shared/tools").Reply<Measures> }} [measured]
 * @property {boolean} [measuring]
 * @property {boolean} [table] whether it is shown
 * @property {number} [rows] of it that are shown
 * @property {boolean} [busy]
 * @property {import("./views").PictureSaved | null} [saved]
 * @property {string} [link] where the browser holds the picture
 *
 * @typedef {import("./views").Measures} Measures
 * @typedef {import("../shared/tools").Tools<import("./views").ReferralMapActs, Partial<import("./views").ReferralMapAbout>, Local>} Tools
 * @typedef {import("./views").ReferralMapTraits} Traits
 * @typedef {import("./referral_map_places.js").ReferralMapPlaces} Where
 * @typedef {import("./referral_map_drawing.js").ReferralMapDrawing} Drawing
 * @typedef {import("./referral_map_words.js").ReferralMapWords} InWords
 * @typedef {import("./referral_map_choices.js").ReferralMapChoices} Choices
 */

/** @param {import("../shared/runtime.js").Runtime & Where & Drawing & InWords & Choices} iv */
export default function referral_map({
  find,
  h,
  map_asks,
  map_controls,
  map_index,
  map_legend,
  map_pane,
  map_part,
  map_person,
  map_saving,
  map_shown,
  map_story,
  map_table,
  map_zoom,
  mount,
}) {
  /** @type {import("../shared/tools").Alone<View, {}, Traits, import("./views").ReferralMapActs>} */
  const alone = {
    shown: ({ network: [view] }) => ({ view }),
    acts: {},
    heard: ["network", "focus"],
  };

  /**
   * Choose who was set in focus meanwhile.
   * @param {View} view
   * @param {Tools} tools
   */
  function hear_focus(view, tools) {
    const { local } = tools,
      focus = /** @type {string} */ (tools.model.get("focus"));
    if (focus === local.focus) return;
    Object.assign(local, { chosen: focus || "you", focus });
    if (local.open) local.open = local.chosen;
    if (!focus) return;
    moves(view, tools).show_again(focus);
    // The pane has a size, and so a middle to scroll to, only when this drawing stands.
    setTimeout(() => local.map?.look_at(focus), 30);
  }

  /**
   * Tell who was chosen here.
   * @param {Tools} tools
   */
  function tell_focus({ local, set }) {
    const focus = local.chosen === "you" ? "" : local.chosen;
    if (focus === local.focus) return;
    local.focus = focus;
    set({ focus });
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools,
      { is_sample } = tools.about,
      { by } = map_index(view);
    hear_focus(view, tools);
    if (!by.has(local.chosen)) local.chosen = "you";
    tell_focus(tools);
    if (!by.has(local.open ?? "")) local.open = "";
    // A sentence about people of whom one is gone no longer holds, so none of them stays marked.
    local.lit = local.lit?.every((id) => by.has(id)) ? local.lit : [];
    const frame = {
      class: "iv-card iv-stack iv-map",
      "aria-label": "Your referral network",
      "data-key": "iv-map",
    };
    if (view.nodes.length < 2)
      return [h("section", frame, h("h3", {}, view.title), map_story(view, tools))];
    const shown = map_shown(view, local),
      how = { ...moves(view, tools), shown };
    return [
      h(
        "section",
        frame,
        map_controls(view, tools, how),
        map_pane(view, tools, how),
        map_part(view, tools, shown),
        h("h3", {}, view.title),
        map_legend(view, local),
        local.open && map_person(view, tools, how),
        map_story(view, tools),
        // Python answers for a page alone; of a sample there is nothing to plan or to keep.
        !tools.about.traits && !is_sample && map_asks(view, tools),
        map_table(view, tools, how, shown),
        !is_sample && map_saving(view, tools, shown),
      ),
    ];
  }

  /**
   * What can be done from a person on the map or in the table.
   * @param {View} view
   * @param {Tools} tools
   */
  function moves(view, tools) {
    const { local } = tools;
    const choose = (/** @type {string} */ id, focus = true) => {
      local.chosen = id;
      if (local.open) local.open = id;
      tools.repaint();
      const spot = local.map?.spot(id);
      // The browser's own way may jump; the next line moves the page as little as it can.
      if (focus) spot?.focus({ preventScroll: true });
      spot?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    const open = (/** @type {string} */ id) => {
      Object.assign(local, { chosen: id, open: id });
      tools.repaint();
      find(tools, "[data-key='iv-map-person'] h4")?.focus();
    };
    const zoom = (/** @type {number} */ by) => {
      local.zoom = map_zoom((local.zoom || 1) * by);
      tools.repaint();
    };
    /** Somebody who is looked for is shown, whatever was chosen before. */
    const show_again = (/** @type {string} */ id) => {
      const shown = map_shown(view, local);
      if (shown && !shown.ids.has(id) && !shown.on_way.has(id))
        Object.assign(local, { only: null, day: undefined });
    };
    const unfold = (/** @type {string} */ id) => {
      const [first] = local.places?.are.more.filter((one) => one.of.id === id) ?? [],
        was = new Set(local.places?.are.hidden);
      (local.unfolded ||= new Set()).add(id);
      const next =
        first &&
        map_index(view)
          .named.get(id)
          ?.find((one) => was.has(one.id));
      if (next) choose(next.id);
      else tools.repaint();
    };
    const fold = () => {
      Object.assign(local, { unfolded: new Set(), chosen: "you", lit: [] });
      tools.repaint();
    };
    return { choose, open, zoom, show_again, unfold, fold };
  }

  return mount(paint, alone);
}
