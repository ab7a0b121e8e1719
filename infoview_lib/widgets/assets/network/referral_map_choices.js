/* Choose what of the referral map is shown (a person, a part, a day, columns or rings), and ask it:
how do I get to …, what if …, and the measures for the curious. */

/**
 * @typedef {import("./referral_map.js").View} View
 * @typedef {import("./referral_map.js").Tools} Tools
 * @typedef {import("./referral_map.js").Local} Local
 * @typedef {import("./referral_map.js").Shown} Shown
 * @typedef {import("./referral_map.js").Only} Only
 * @typedef {import("./referral_map.js").How} How
 *
 * @typedef {object} Choice Of one person among everybody.
 * @property {string} id
 * @property {string} label
 * @property {string} value
 * @property {(id: string) => void} change
 * @property {string} [first] said while nobody is chosen; the student cannot be chosen then
 *
 * @typedef {import("./referral_map_drawing.js").ReferralMapDrawing} Drawing
 * @typedef {import("./referral_map_words.js").ReferralMapWords} InWords
 * @typedef {ReturnType<typeof referral_map_choices>} ReferralMapChoices
 */

/** @param {import("../shared/runtime.js").Runtime & import("./referral_map_places.js").ReferralMapPlaces & Drawing & InWords} iv */
export default function referral_map_choices({
  button,
  find,
  h,
  map_fit,
  map_index,
  map_mark,
  map_marker,
  map_places,
  map_room,
  problem,
}) {
  const PACE = 1100; // milliseconds between two days while the growth is played
  /** @type {Only} */
  const EVERYBODY = { wave: "", stage: "", field: "" };
  /** @type {(keyof Only)[]} */
  const CHOSEN_BY = ["wave", "stage", "field"];

  /**
   * Who is to be shown, or null for everybody.
   * @param {View} view
   * @param {Local} local
   * @returns {Shown | null}
   */
  function map_shown(view, local) {
    const only = local.only ?? EVERYBODY,
      day = local.day === undefined ? null : view.growth[local.day];
    const wanted = CHOSEN_BY.filter((name) => only[name]);
    if (!wanted.length && !day) return null;
    const key = JSON.stringify([only, day]);
    // The same object for the same choice: the map veils its people anew when it gets another one.
    if (local.shown?.of === view && local.shown.key === key) return local.shown;
    const { by } = map_index(view);
    const ids = new Set(["you"]);
    /** @type {Set<string>} */
    const on_way = new Set();
    for (const one of view.nodes)
      if (
        one.id !== "you" &&
        (!day || one.since <= day.date) &&
        wanted.every((name) => one[name] === only[name])
      )
        ids.add(one.id);
    for (const id of ids)
      // Without those in between, somebody of wave 3 would hang in the air.
      for (let one = by.get(by.get(id)?.parent ?? ""); one; one = by.get(one.parent))
        if (!ids.has(one.id)) on_way.add(one.id);
    return (local.shown = { of: view, key, ids, on_way });
  }

  /**
   * A labelled choice.
   * @param {string} id
   * @param {string} label
   * @param {string} value
   * @param {[string, string][]} listed
   * @param {(value: string) => void} change
   */
  function map_choice(id, label, value, listed, change) {
    return h(
      "div",
      { class: "iv-field iv-grow", "data-key": id },
      h("label", { for: id }, label),
      h(
        "select",
        { id, value, on: { change: ({ target }) => change(target.value) } },
        listed.map(([key, text]) => h("option", { value: key, "data-key": key }, text)),
      ),
    );
  }

  /**
   * A choice among everybody; its names are listed once, when the map stands.
   * @param {View} view
   * @param {Tools} tools
   * @param {Choice} choice
   */
  function map_people(view, tools, { id, label, value, change, first }) {
    const { local } = tools,
      index = map_index(view),
      is_ready = !!local.map?.ready;
    // Thousands of names in four choices would be compared at each drawing; one with the same
    // mark is left alone.
    const own = `${index.number}-${is_ready}`;
    const is_listed = is_ready && find(tools, `[id="${id}"]`)?.dataset.own === own;
    const chosen = index.by.get(local.chosen);
    // Until then one name is enough: the choice has to show who is chosen.
    const people = is_ready ? index.listed() : chosen ? [chosen] : [];
    const listed = is_listed ? [] : people.filter((one) => !first || one.id !== "you");
    return h(
      "div",
      { class: "iv-field iv-grow", "data-key": id },
      h("label", { for: id }, label),
      h(
        "select",
        {
          id,
          value,
          "data-own": own,
          on: { change: ({ target }) => change(target.value) },
        },
        first && !is_listed && h("option", { value: "" }, first),
        listed.map((one) => h("option", { value: one.id }, one.name)),
      ),
    );
  }

  /**
   * Find a person, come nearer.
   * @param {View} view
   * @param {Tools} tools
   * @param {How} how
   */
  function map_controls(view, tools, how) {
    const { local } = tools;
    if (!local.map?.ready && !local.waits) {
      // the names follow when the map stands
      local.waits = true;
      const wait = () => {
        if (!local.map?.ready) {
          setTimeout(wait, 60);
          return;
        }
        local.waits = false;
        tools.repaint();
      };
      setTimeout(wait, 60);
    }
    const places = () => map_places(view, local, map_room(tools));
    const zoom_to_all = () => {
      local.zoom = map_fit(tools, places(), true);
      tools.repaint();
    };
    return h(
      "div",
      { class: "iv-row iv-no-print iv-map-controls", "data-key": "iv-map-controls" },
      map_people(view, tools, {
        id: `iv-${tools.about.step}-find`,
        label: "Find a person",
        value: local.chosen,
        change: (id) => {
          how.show_again(id);
          how.choose(id, false);
          local.map?.look_at(id);
        },
      }),
      button("Zoom in", () => how.zoom(1.25), { key: "in" }),
      button("Zoom out", () => how.zoom(0.8), { key: "out" }),
      button("Fit all", zoom_to_all, { key: "all" }),
      !!local.unfolded?.size && button("Collapse long lists", () => how.fold(), { key: "fold" }),
      button("Present", () => present(tools), { key: "present" }),
    );
  }

  /**
   * Fill the screen, with names that can be read across a room; Escape leads back.
   * @param {Tools} tools
   */
  function present(tools) {
    const { local } = tools,
      pane = local.map?.svg.parentElement;
    if (!pane?.requestFullscreen) {
      tools.say("This browser can't go full screen.");
      return;
    }
    const turn = () => {
      local.presents = document.fullscreenElement === pane;
      local.zoom = 0;
      tools.repaint();
      if (!local.presents) pane.removeEventListener("fullscreenchange", turn);
    };
    pane.addEventListener("fullscreenchange", turn);
    pane.requestFullscreen().catch(() => pane.removeEventListener("fullscreenchange", turn));
  }

  /**
   * Choose a part, the shape, a day.
   * @param {View} view
   * @param {Tools} tools
   * @param {Shown | null} shown
   */
  function map_part(view, tools, shown) {
    const { local } = tools;
    const only = (local.only ||= { ...EVERYBODY });
    const people = view.nodes.length - 1,
      id = `iv-${tools.about.step}`;
    const set = (/** @type {keyof Only} */ name) => (/** @type {string} */ value) => {
      if (name === "wave") only.wave = value && Number(value);
      else only[name] = value;
      const found = map_shown(view, local);
      if (found && !found.ids.has(local.chosen)) local.chosen = "you";
      tools.say(count_of(found, people));
    };
    const turn = () => {
      local.rings = !local.rings;
      // Rings need another size than columns; the drawing then finds the one that fits.
      local.zoom = 0;
      tools.say(local.rings ? "Waves are shown as rings." : "Waves are shown as columns.");
      setTimeout(() => local.map?.look_at(local.chosen), 30);
    };
    const everybody = () => {
      stop(local);
      Object.assign(local, { only: { ...EVERYBODY }, day: undefined });
      tools.say("Everyone is shown.");
    };
    return h(
      "details",
      {
        class: "iv-no-print",
        "data-key": "iv-map-part",
        on: {
          toggle: ({ target }) => {
            if (local.parts === target.open) return;
            local.parts = target.open;
            tools.repaint();
          },
        },
      },
      h("summary", {}, "Filter the map or replay its growth"),
      local.parts &&
        h(
          "div",
          { class: "iv-stack iv-after" },
          h(
            "div",
            { class: "iv-row iv-map-controls" },
            map_choice(`${id}-wave`, "Wave", String(only.wave), view.filters.wave, set("wave")),
            map_choice(`${id}-stage`, "Stage", only.stage, view.filters.stage, set("stage")),
            map_choice(`${id}-field`, "Field", only.field, view.filters.field, set("field")),
          ),
          view.growth.length > 1 && growing(view, tools),
          h(
            "div",
            { class: "iv-row" },
            button("Show rings", turn, { key: "rings", "aria-pressed": String(!!local.rings) }),
            shown && button("Show everyone", everybody, { key: "everybody" }),
            h("span", { class: "iv-quiet", "data-key": "count" }, count_of(shown, people)),
          ),
        ),
    );
  }

  /**
   * @param {Shown | null} shown
   * @param {number} people
   */
  function count_of(shown, people) {
    if (!shown) return "";
    const pale = shown.on_way.size ? " (people on the way to them are pale)" : "";
    return `${shown.ids.size - 1} of ${people} people shown${pale}.`;
  }

  /** @param {Local} local */
  function stop(local) {
    clearInterval(local.playing ?? undefined);
    local.playing = null;
  }

  /**
   * Replay the growth of the network.
   * @param {View} view
   * @param {Tools} tools
   */
  function growing(view, tools) {
    const { local } = tools,
      last = view.growth.length - 1,
      at = Math.min(local.day ?? last, last),
      id = `iv-${tools.about.step}-day`;
    const is_calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const go = (/** @type {number} */ day) => {
      // The last day is no choice: whoever is added later is shown too.
      local.day = day >= last ? undefined : Math.max(0, day);
      const found = map_shown(view, local);
      if (found && !found.ids.has(local.chosen)) local.chosen = "you";
      tools.say(view.growth[Math.min(Math.max(0, day), last)].words);
    };
    const step = (/** @type {number} */ by) => {
      stop(local);
      go((local.day ?? last) + by);
    };
    const play = () => {
      if (local.playing) {
        stop(local);
        tools.repaint();
        return;
      }
      local.playing = setInterval(() => {
        const next = (local.day ?? last) + 1;
        // A step that was taken away would go on drawing itself.
        if (next >= last || !tools.el.isConnected) stop(local);
        go(next);
      }, PACE);
      go(local.day === undefined ? 0 : local.day);
    };
    return h(
      "div",
      { class: "iv-field", "data-key": "growth" },
      h("label", { for: id }, "How it grew"),
      h("input", {
        id,
        type: "range",
        min: 0,
        max: last,
        step: 1,
        value: String(at),
        "aria-valuetext": view.growth[at].words,
        on: {
          input: ({ target }) => {
            stop(local);
            go(Number(target.value));
          },
        },
      }),
      h(
        "div",
        { class: "iv-row" },
        button("Previous day", () => step(-1), { key: "before", disabled: at === 0 }),
        button("Next day", () => step(1), { key: "after", disabled: at === last }),
        // Whoever asked the system for less motion steps through the days by hand.
        !is_calm && button(local.playing ? "Pause" : "Play", play, { key: "play" }),
        h("span", { "data-key": "day" }, view.growth[at].words),
      ),
    );
  }

  /**
   * A part that opens, and asks once it does.
   * @param {Tools} tools
   * @param {"asks_way" | "asks_what" | "measures"} name
   * @param {string} words
   * @param {() => import("../shared/tools").Drawn} inside
   * @param {() => unknown} [opened]
   */
  function fold(tools, name, words, inside, opened) {
    const { local } = tools;
    const toggle = (/** @type {{ target: HTMLDetailsElement }} */ { target }) => {
      if (!!local[name] === target.open) return;
      local[name] = target.open;
      if (target.open) opened?.();
      tools.repaint();
    };
    return h(
      "details",
      { class: "iv-no-print", "data-key": `iv-map-${name}`, on: { toggle } },
      h("summary", {}, words),
      local[name] && h("div", { class: "iv-stack iv-after" }, inside()),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function map_asks(view, tools) {
    return [
      fold(tools, "asks_way", "Find a path to someone", () => way_to(view, tools)),
      view.nodes.length > 2 &&
        fold(tools, "asks_what", "Try out a new referral", () => what_if(view, tools)),
      fold(
        tools,
        "measures",
        "More measures",
        () => measures(view, tools),
        () => measure(tools, view),
      ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function way_to(view, tools) {
    const { local } = tools,
      id = `iv-${tools.about.step}-to`;
    const ask = async (/** @type {{ person?: string, organization?: string }} */ values) => {
      const reply = await tools.ask("way_to", values);
      local.way_reply = reply;
      local.way = reply.ok ? reply.people : [];
      if (reply.ok && reply.people.length) map_mark(tools, reply.people.slice(1));
      tools.say(reply.ok ? reply.words : "");
    };
    const clear = () => {
      Object.assign(local, { way: [], lit: [], way_reply: null, to_person: "", to_place: "" });
      tools.repaint();
    };
    return [
      h(
        "div",
        { class: "iv-row iv-map-controls" },
        map_people(view, tools, {
          id: `${id}-person`,
          label: "A person",
          value: local.to_person || "",
          first: "Choose…",
          change: (person) => {
            Object.assign(local, { to_person: person, to_place: "" });
            if (person) ask({ person });
            else clear();
          },
        }),
        view.filters.organization.length > 1 &&
          map_choice(
            `${id}-place`,
            "Anyone at",
            local.to_place || "",
            view.filters.organization,
            (organization) => {
              Object.assign(local, { to_place: organization, to_person: "" });
              if (organization) ask({ organization });
              else clear();
            },
          ),
      ),
      local.way_reply?.ok && h("p", { "data-key": "way" }, local.way_reply.words),
      problem(local.way_reply),
      !!local.way?.length && h("div", { "data-key": "clear-way" }, button("Clear path", clear)),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function what_if(view, tools) {
    const { local } = tools,
      id = `iv-${tools.about.step}-if`;
    const ask = async () => {
      Object.assign(local, { if_reply: null, idea: [] });
      if (!local.if_a || !local.if_b) {
        tools.repaint();
        return;
      }
      local.if_reply = await tools.ask("what_if", { giver: local.if_a, person: local.if_b });
      if (local.if_reply.ok) local.idea = [local.if_a, local.if_b];
      tools.say(local.if_reply.ok ? local.if_reply.words : "");
    };
    const clear = () => {
      Object.assign(local, { if_a: "", if_b: "", if_reply: null, idea: [] });
      tools.repaint();
    };
    return [
      h(
        "div",
        { class: "iv-row iv-map-controls" },
        map_people(view, tools, {
          id: `${id}-a`,
          label: "If this person",
          value: local.if_a || "",
          first: "Choose…",
          change: (value) => {
            local.if_a = value;
            ask();
          },
        }),
        map_people(view, tools, {
          id: `${id}-b`,
          label: "referred me to",
          value: local.if_b || "",
          first: "Choose…",
          change: (value) => {
            local.if_b = value;
            ask();
          },
        }),
      ),
      local.if_reply?.ok &&
        h(
          "p",
          { "data-key": "if" },
          local.if_reply.words,
          " ",
          map_marker(tools, local.if_reply.people, "the people this would change", "mark-if"),
        ),
      problem(local.if_reply),
      !!local.idea?.length && h("div", { "data-key": "clear-if" }, button("Clear idea", clear)),
    ];
  }

  /**
   * @param {Tools} tools
   * @param {View} view
   */
  async function measure(tools, view) {
    tools.local.measured = { of: view, reply: await tools.ask("measures") };
    tools.repaint();
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function measures(view, tools) {
    const { measured } = tools.local;
    // The records changed while the part stood open.
    if (measured?.of !== view && !tools.local.measuring) {
      tools.local.measuring = true;
      setTimeout(async () => {
        await measure(tools, view);
        tools.local.measuring = false;
      }, 0);
    }
    if (!measured) return h("p", { role: "status" }, "Counting…");
    if (!measured.reply.ok) return problem(measured.reply);
    return measured.reply.measures.map((one) =>
      h(
        "div",
        { "data-key": one.key },
        h("h4", {}, one.title),
        h("p", {}, one.words, " ", map_marker(tools, one.people, one.title, `mark-${one.key}`)),
        h("p", { class: "iv-quiet" }, one.limits),
      ),
    );
  }

  return { map_shown, map_controls, map_part, map_asks };
}
