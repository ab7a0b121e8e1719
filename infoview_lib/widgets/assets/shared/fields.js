/* Draw labelled controls that save by themselves and keep what is typed until it is safe. */

/** @typedef {ReturnType<typeof fields>} Fields */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts} iv */
export default function fields({ button, h }) {
  const PAUSE = 700; // milliseconds without typing before a field saves

  /**
   * Draw a labelled control that saves on a pause and on leaving, and keeps what was typed until it is safe.
   * @param {any} tools
   * @param {any} spec
   * @param {any} value saved value
   * @param {{key: string, save: (value: any) => Promise<any>, hint?: string}} how
   */
  function field(tools, spec, value, { key, save, hint }) {
    const id = `iv-${tools.about.step}-${key}`.replace(/[^\w-]/g, "_");
    const me = (tools.fields[key] ||= restore(tools, key, value));
    me.saved = value ?? "";
    me.save = save;
    const shown = "typed" in me ? me.typed : me.saved;
    const edit = (/** @type {any} */ typed, /** @type {boolean} */ now = false) => {
      Object.assign(me, { typed, note: "", reply: null });
      tools.keep(key, { base: me.saved, typed });
      clearTimeout(me.timer);
      me.timer = setTimeout(me.flush, now ? 0 : PAUSE);
      if (now) tools.repaint();
    };
    if (me.restored) {
      me.restored = false;
      me.timer = setTimeout(me.flush, 0);
    }
    const take = (/** @type {any} */ words) => {
      delete me.offer;
      words === me.saved ? tools.keep(key, null) : edit(words, true);
      tools.repaint();
    };
    const offer =
      "offer" in me &&
      h(
        "div",
        { class: "iv-note iv-stack" },
        h(
          "p",
          {},
          `You typed “${me.offer}” here before it could be saved. Since then the entry was changed.`,
        ),
        h(
          "div",
          { class: "iv-row" },
          button("Use what I typed", () => take(me.offer)),
          button("Keep the entry", () => take(me.saved)),
        ),
      );
    const note = h(
      "div",
      {
        class: "iv-state",
        id: `${id}-state`,
        "data-state": me.reply && !me.reply.ok ? (me.reply.lost ? "kept" : "wrong") : "fine",
      },
      me.note,
    );
    const described = `${id}-help ${id}-state`;
    const control = draw_control(spec, shown, edit, {
      id,
      "aria-describedby": described,
      "aria-invalid": me.reply?.ok === false && !me.reply.lost ? "true" : null,
      on: { blur: () => me.flush() },
    });
    const help = h(
      "div",
      { class: "iv-quiet", id: `${id}-help`, hidden: !(hint || spec.help) },
      hint || spec.help,
    );
    const group = ["scale", "yes_no", "choices"].includes(spec.type);
    if (group)
      return h(
        "fieldset",
        { class: "iv-field", "data-key": key, "aria-describedby": described },
        h("legend", {}, spec.label),
        help,
        control,
        note,
        offer,
      );
    // Below a box of one line, so that boxes side by side stand level; above a larger one, where it is read first.
    const parts = spec.type === "long_text" ? [help, control] : [control, help];
    return h(
      "div",
      { class: "iv-field", "data-key": key },
      h("label", { for: id }, spec.label),
      parts,
      note,
      offer,
    );
  }

  /**
   * Draw a labelled text box whose words wait for a button; they are kept until `tools.keep(key, null)`.
   * @param {any} tools
   * @param {any} spec
   * @param {{key: string, enter?: () => void}} how
   */
  function entry(tools, spec, { key, enter }) {
    const id = `iv-${tools.about.step}-${key}`.replace(/[^\w-]/g, "_");
    const edit = (/** @type {any} */ typed, /** @type {boolean} */ now = false) => {
      tools.keep(key, { typed });
      if (now) tools.repaint();
    };
    const props = {
      id,
      "aria-describedby": `${id}-help`,
      on: {
        keydown: (/** @type {any} */ e) => {
          if (
            e.key === "Enter" &&
            !e.isComposing &&
            ["text", "whole"].includes(spec.type) &&
            enter
          ) {
            e.preventDefault();
            enter();
          }
        },
      },
    };
    const control = draw_control(spec, typed(tools, key) ?? spec.default ?? "", edit, props);
    return h(
      "div",
      { class: "iv-field iv-grow", "data-key": `entry-${key}` },
      h("label", { for: id }, spec.label),
      control,
      h("div", { id: `${id}-help`, class: "iv-quiet", hidden: !spec.help }, spec.help),
    );
  }

  /**
   * What stands in an `entry`, or undefined.
   * @param {any} tools
   * @param {string} key
   */
  function typed(tools, key) {
    return tools.draft(key)?.typed;
  }

  /**
   * @param {any} tools
   * @param {string} key
   * @param {any} value
   */
  function restore(tools, key, value) {
    const kept = tools.draft(key);
    const me = /** @type {any} */ ({});
    me.flush = async () => {
      clearTimeout(me.timer);
      if (!("typed" in me)) return;
      if (me.typed === me.saved) {
        delete me.typed;
        tools.keep(key, null);
        tools.repaint();
        return;
      }
      const sent = me.typed;
      if (me.sending === sent) return;
      me.sending = sent;
      me.note = "Saving…";
      tools.repaint();
      const settle = (/** @type {any} */ reply) => {
        if (me.sending === sent) delete me.sending;
        if (me.typed !== sent) return;
        me.reply = reply;
        if (reply.ok) {
          delete me.typed;
          tools.keep(key, null);
          me.note = "Saved";
        } else me.note = `${reply.found} ${reply.next_step}`;
        tools.repaint();
      };
      const reply = await me.save(sent);
      settle(reply);
      reply?.later?.then(settle);
    };
    if (kept && kept.typed !== (value ?? ""))
      Object.assign(
        me,
        kept.base === (value ?? "")
          ? { typed: kept.typed, restored: true, note: "Kept from before; saving it now…" }
          : { offer: kept.typed },
      );
    else if (kept) tools.keep(key, null);
    return me;
  }

  /**
   * @param {any} spec
   * @param {any} shown
   * @param {(typed: any, now?: boolean) => void} edit
   * @param {any} props
   */
  function draw_control(spec, shown, edit, props) {
    const { on, ...attributes } = props;
    // A date that is half typed reads as empty; it is not a wish to empty the field.
    const typing = {
      ...attributes,
      on: {
        ...on,
        input: (/** @type {any} */ e) => e.target.validity.badInput || edit(e.target.value),
      },
    };
    if (spec.type === "long_text") return h("textarea", { ...typing, rows: 3, value: shown ?? "" });
    if (spec.type === "choice" || spec.type === "link") {
      const listed = spec.options || spec.choices || [];
      return h(
        "select",
        {
          ...attributes,
          value: shown ?? "",
          on: { change: (/** @type {any} */ e) => edit(e.target.value, true) },
        },
        h("option", { value: "" }, "Choose…"),
        listed.map((/** @type {any} */ [v, label]) => h("option", { value: v }, label)),
      );
    }
    if (spec.type === "choices") {
      const chosen = String(shown || "")
        .split(" ")
        .filter(Boolean);
      return h(
        "div",
        { class: "iv-choices" },
        spec.choices.map((/** @type {any} */ [v, label]) =>
          h(
            "label",
            { class: "iv-choice" },
            h("input", {
              type: "checkbox",
              "data-key": v,
              checked: chosen.includes(v),
              on: {
                change: (/** @type {any} */ e) =>
                  edit(
                    e.target.checked
                      ? [...chosen, v].join(" ")
                      : chosen.filter((x) => x !== v).join(" "),
                    true,
                  ),
              },
            }),
            label,
          ),
        ),
      );
    }
    if (spec.type === "scale" || spec.type === "yes_no") {
      const listed =
        spec.type === "scale"
          ? [1, 2, 3, 4, 5].map((n) => [n, String(n)])
          : [
              [true, "Yes"],
              [false, "No"],
              ["", "Don’t know"],
            ];
      return h(
        "div",
        { class: "iv-choices" },
        listed.map(([v, label]) =>
          h(
            "label",
            { class: "iv-choice" },
            h("input", {
              type: "radio",
              name: attributes.id,
              "data-key": String(v),
              checked: (shown ?? "") === v,
              on: { change: () => edit(v, true) },
            }),
            label,
          ),
        ),
      );
    }
    const type =
      { date: "date", time: "datetime-local", whole: "number" }[
        /** @type {string} */ (spec.type)
      ] || "text";
    return h("input", {
      ...typing,
      type,
      min: type === "number" ? 0 : null,
      autocomplete: "off",
      value: spec.type === "time" ? String(shown ?? "").slice(0, 16) : String(shown ?? ""),
    });
  }

  return { field, entry, typed };
}
