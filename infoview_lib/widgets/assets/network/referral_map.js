/* The referral network as a map: walk it by arrow keys, open a person, read it as a table. */

/** @param {import("../shared/runtime.js").Runtime & import("./referral_map_drawing.js").ReferralMapDrawing & import("./referral_map_choices.js").ReferralMapChoices & import("./referral_map_words.js").ReferralMapWords} iv */
export default function referral_map({
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
  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    const { local } = tools,
      { by } = map_index(view);
    if (!by.has(local.chosen)) local.chosen = "you";
    if (!by.has(local.open)) local.open = "";
    local.lit = local.lit?.every((/** @type {string} */ id) => by.has(id)) ? local.lit : [];
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
        h("h3", {}, view.title),
        map_controls(view, tools, how),
        map_part(view, tools, shown),
        map_pane(view, tools, how),
        map_legend(view),
        local.open && map_person(view, tools, how),
        map_story(view, tools),
        map_asks(view, tools),
        map_table(view, tools, how, shown),
        map_saving(view, tools, shown),
      ),
    ];
  }

  /**
   * What can be done from a person on the map or in the table.
   * @param {any} view
   * @param {any} tools
   */
  function moves(view, tools) {
    const { local } = tools;
    const choose = (/** @type {string} */ id, focus = true) => {
      local.chosen = id;
      if (local.open) local.open = id;
      tools.repaint();
      const spot = local.map.spot(id);
      if (focus) spot?.focus({ preventScroll: true });
      spot?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    const open = (/** @type {string} */ id) => {
      Object.assign(local, { chosen: id, open: id });
      tools.repaint();
      tools.el.querySelector("[data-key='iv-map-person'] h4")?.focus();
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
    return { choose, open, zoom, show_again };
  }

  return mount(paint);
}
