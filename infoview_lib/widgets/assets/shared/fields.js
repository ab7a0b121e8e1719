/* Draw labelled controls that save by themselves and keep what is typed until it is safe. */

/**
 * @typedef {ReturnType<typeof fields>} Fields
 * @typedef {import("./tools").FieldSpec} FieldSpec
 * @typedef {import("./tools").KeptField} KeptField
 * @typedef {import("./tools").Reply} Reply
 * @typedef {import("./tools").Save} Save
 * @typedef {import("./tools").StepTools} StepTools
 * @typedef {import("./tools").Value} Value
 * @typedef {(typed: Value, now?: boolean, chosen?: string) => void} Edit
 * @typedef {{ id: string, on: import("./tools").Heard<HTMLElement>, [more: string]: unknown }} Look
 */

/** @param {import("./draw.js").Draw & import("./parts.js").Parts & import("./long_lists.js").LongLists} iv */
export default function fields({ button, choice_box, h }) {
  const PAUSE = 700; // milliseconds without typing before a field saves
  /** @type {[Value, string][]} */
  const SCALE = [1, 2, 3, 4, 5].map((one) => [one, String(one)]);
  /** @type {[Value, string][]} */
  const YES_NO = [
    [true, "Yes"],
    [false, "No"],
    ["", "Not sure"],
  ];
  const GROUPS = ["scale", "points", "yes_no", "choices"],
    CHOICES = [...GROUPS, "choice", "link"];
  /** @type {Record<string, string>} */
  const INPUTS = { date: "date", time: "datetime-local", whole: "number" };

  /**
   * Draw a labelled control that saves on a pause and on leaving, and keeps what was typed until it
   * is safe.
   * @param {StepTools} tools
   * @param {FieldSpec} spec
   * @param {Value | undefined} value saved value
   * @param {{ key: string, save: Save, hint?: string, chosen?: string }} how with the words for
   *   what is chosen, where it may not be offered
   */
  function field(tools, spec, value, { key, save, hint, chosen }) {
    const id = id_of(tools, key);
    const me = (tools.fields[key] ||= restore(tools, key, value ?? "", save));
    me.saved = safe_in(me, value ?? "");
    me.save = save;
    const edit = edit_of(tools, key, me, spec);
    if (me.restored) {
      me.restored = false;
      me.timer = setTimeout(me.flush, 0);
    }
    const failed = me.reply && !me.reply.ok && (me.reply.lost ? "kept" : "wrong");
    const state = { class: "iv-state", id: `${id}-state`, "data-state": failed || "fine" };
    const described = `${id}-help ${id}-state`;
    const is_typed = me.typed !== undefined;
    const words = is_typed ? tools.draft(key)?.chosen : (me.unseen?.chosen ?? chosen);
    const control = draw_control(tools, spec, is_typed ? me.typed : me.saved, words, edit, {
      id,
      "aria-describedby": described,
      "aria-invalid": failed === "wrong" ? "true" : null,
      on: { blur: () => me.flush() },
    });
    const help = help_of(id, hint || spec.help);
    const after = [h("div", state, me.note), others_of(tools, key, edit)];
    if (GROUPS.includes(spec.type)) {
      const group = { class: "iv-field", "data-key": key, "aria-describedby": described };
      return h("fieldset", group, h("legend", {}, spec.label), help, control, after);
    }
    // Below a box of one line, so that boxes side by side stand level; above a larger one, where it
    // is read first.
    const parts = spec.type === "long_text" ? [help, control] : [control, help];
    const label = h("label", { for: id }, spec.label);
    return h("div", { class: "iv-field", "data-key": key }, label, parts, after);
  }

  /**
   * @param {StepTools} tools
   * @param {string} key
   */
  function id_of(tools, key) {
    return `iv-${tools.about.step}-${key}`.replace(/[^\w-]/g, "_");
  }

  /**
   * @param {string} id of the control
   * @param {string} [words]
   */
  function help_of(id, words) {
    return h("div", { class: "iv-quiet", id: `${id}-help`, hidden: !words }, words);
  }

  /**
   * What happens when something is typed or chosen.
   * @param {StepTools} tools
   * @param {string} key
   * @param {KeptField} me
   * @param {FieldSpec} spec
   * @returns {Edit}
   */
  function edit_of(tools, key, me, { label, type }) {
    const is_choice = CHOICES.includes(type);
    return (typed, now = false, chosen = undefined) => {
      Object.assign(me, { typed, note: "", reply: null });
      tools.keep(key, { base: me.saved, typed, label, is_choice, ...(chosen && { chosen }) });
      clearTimeout(me.timer);
      me.timer = setTimeout(me.flush, now ? 0 : PAUSE);
      if (now) tools.repaint();
    };
  }

  /**
   * Let the student choose among words that do not stand in the box: another window kept them, or
   * the entry was changed since they were typed.
   * @param {StepTools} tools
   * @param {string} key
   * @param {Edit} edit
   */
  function others_of(tools, key, edit) {
    return tools.others(key).map((other) => {
      const drop = () => {
        tools.drop_other(other);
        tools.repaint();
      };
      const take = () => {
        tools.drop_other(other);
        tools.set_aside(key); // what is not saved now is not lost by a click
        edit(other.typed, true, other.chosen);
      };
      const words = `You also typed “${other.chosen ?? other.typed}” here. It isn’t saved yet.`;
      return h(
        "div",
        { class: "iv-note iv-stack", "data-key": `other-${other.by}` },
        h("p", {}, words),
        h(
          "div",
          { class: "iv-row" },
          button("Use these words", take, { key: "take" }),
          button("Discard", drop, { key: "drop" }),
        ),
      );
    });
  }

  /**
   * Draw a labelled text box whose words wait for a button; they are kept until
   * `tools.keep(key, null)`.
   * @param {StepTools} tools
   * @param {FieldSpec} spec
   * @param {{ key: string, enter?: () => unknown }} how
   */
  function entry(tools, spec, { key, enter }) {
    const id = id_of(tools, key);
    /** @type {Edit} */
    const edit = (typed, now = false, chosen = undefined) => {
      const is_choice = CHOICES.includes(spec.type);
      tools.keep(key, { typed, label: spec.label, is_choice, ...(chosen && { chosen }) });
      if (now) tools.repaint();
    };
    const keydown = (/** @type {KeyboardEvent} */ event) => {
      const is_line = spec.type === "text" || spec.type === "whole";
      if (event.key !== "Enter" || event.isComposing || !is_line || !enter) return;
      event.preventDefault();
      enter();
    };
    const draft = tools.draft(key);
    const shown = draft?.typed ?? spec.default ?? "";
    const control = draw_control(tools, spec, shown, draft?.chosen, edit, {
      id,
      "aria-describedby": `${id}-help`,
      on: { keydown },
    });
    const label = h("label", { for: id }, spec.label);
    const frame = { class: "iv-field iv-grow", "data-key": `entry-${key}` };
    const others = others_of(tools, key, edit);
    return h("div", frame, label, control, help_of(id, spec.help), others);
  }

  /**
   * What stands in an `entry`, or undefined.
   * @param {StepTools} tools
   * @param {string} key
   */
  function typed(tools, key) {
    return tools.draft(key)?.typed;
  }

  /**
   * What stands in such boxes, by their keys; to be held on to when it is sent.
   * @param {StepTools} tools
   * @param {string[]} keys
   */
  function standing(tools, keys) {
    return Object.fromEntries(keys.map((key) => [key, typed(tools, key)]));
  }

  /**
   * Empty the boxes whose words were taken; what was typed there since they were sent stays.
   * @param {StepTools} tools
   * @param {ReturnType<typeof standing>} taken
   */
  function empty(tools, taken) {
    for (const [key, words] of Object.entries(taken)) {
      if (typed(tools, key) !== words) continue;
      tools.keep(key, null);
      /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
      const boxes = tools.el.querySelectorAll(`[data-key="entry-${key}"] :is(input, textarea)`);
      // The drawing leaves a box alone that has the focus, and the next words go into it.
      for (const box of boxes) box.value = "";
    }
    tools.repaint();
  }

  /**
   * Begin with what the browser kept of a field.
   * @param {StepTools} tools
   * @param {string} key
   * @param {Value} saved
   * @param {Save} save
   */
  function restore(tools, key, saved, save) {
    /** @type {KeptField} */
    const me = { saved, save, flush: () => flush(tools, key, me) };
    for (const other of tools.others(key)) if (other.typed === saved) tools.drop_other(other);
    const kept = tools.draft(key);
    if (!kept) return me;
    if (kept.typed === saved) tools.keep(key, null);
    else if (kept.base !== saved) tools.set_aside(key);
    else {
      const note = "Kept from before; saving it now…";
      Object.assign(me, { typed: kept.typed, restored: true, note });
      tools.keep(key, kept);
    }
    return me;
  }

  /**
   * Return what is safe in a field: a page that fell asleep does not show what it saved last.
   * @param {KeptField} me
   * @param {Value} shown
   */
  function safe_in(me, shown) {
    if (me.unseen && me.unseen.shown !== shown) delete me.unseen;
    return me.unseen ? me.unseen.safe : shown;
  }

  /**
   * Save what is typed now.
   * @param {StepTools} tools
   * @param {string} key
   * @param {KeptField} me
   */
  async function flush(tools, key, me) {
    clearTimeout(me.timer);
    if (me.typed === undefined) return;
    if (me.typed === me.saved) {
      delete me.typed;
      tools.keep(key, null);
      tools.repaint();
      return;
    }
    const sent = me.typed;
    const shown = me.unseen ? me.unseen.shown : me.saved;
    if (me.sending === sent) return;
    me.sending = sent;
    me.note = "Saving…";
    tools.repaint();
    const settle = (/** @type {Reply} */ reply) => {
      if (me.sending === sent) delete me.sending;
      if (me.typed !== sent) return;
      me.reply = reply;
      if (reply.ok) {
        delete me.typed;
        if (reply.is_unseen) me.unseen = { shown, safe: sent, chosen: tools.draft(key)?.chosen };
        // The same box may stand on two open pages; what is typed there now is another matter.
        if (tools.draft(key)?.typed === sent) tools.keep(key, null);
        me.note = "Saved";
      } else me.note = `${reply.found} ${reply.next_step}`;
      tools.repaint();
    };
    // What is asked while this is called is the saving of this box, not a click.
    tools.saves = key;
    const answer = me.save(sent);
    tools.saves = null;
    const reply = await answer;
    settle(reply);
    if (!reply.ok) reply.later?.then(settle);
  }

  /**
   * @param {StepTools} tools
   * @param {FieldSpec} spec
   * @param {Value | undefined} shown
   * @param {string | undefined} chosen the words for what is chosen
   * @param {Edit} edit
   * @param {Look} look
   */
  function draw_control(tools, spec, shown = "", chosen, edit, look) {
    const words = String(shown ?? "");
    if (spec.type === "choice" || spec.type === "link")
      return choice(tools, spec, { value: words, label: chosen }, edit, look);
    if (spec.type === "choices") return choices(spec, words, edit);
    if (spec.type === "scale") return one_of(SCALE, shown, edit, look);
    if (spec.type === "points") return one_of(spec.choices ?? [], shown, edit, look);
    if (spec.type === "yes_no") return one_of(YES_NO, shown, edit, look);
    /** @param {{ target: HTMLInputElement | HTMLTextAreaElement }} event */
    const input = ({ target }) => {
      // A date that is half typed reads as empty; it is not a wish to empty the field.
      if (!target.validity.badInput) edit(target.value);
    };
    const typing = { ...look, on: { ...look.on, input } };
    if (spec.type === "long_text") return h("textarea", { ...typing, rows: 3, value: words });
    const type = INPUTS[spec.type] ?? "text";
    const value = spec.type === "time" ? words.slice(0, 16) : words;
    const least = type === "number" ? 0 : null;
    return h("input", { ...typing, type, min: least, autocomplete: "off", value });
  }

  /**
   * @param {StepTools} tools
   * @param {FieldSpec} spec
   * @param {{ value: string, label?: string }} chosen
   * @param {Edit} edit
   * @param {Look} look
   */
  function choice(tools, spec, chosen, edit, { on: _, id, ...look }) {
    const choices = spec.options || spec.choices || [];
    const what = { id, choices, ...chosen, none: "Choose…", part: spec.part, look };
    return choice_box(tools, what, (one, words) => edit(one, true, words));
  }

  /**
   * @param {[Value, string][]} listed
   * @param {Value} shown
   * @param {Edit} edit
   * @param {Look} look
   */
  function one_of(listed, shown, edit, { id }) {
    const drawn = listed.map(([value, label]) => {
      const on = { change: () => edit(value, true) };
      const checked = (shown ?? "") === value;
      return ticked(label, { type: "radio", name: id, "data-key": String(value), checked, on });
    });
    return h("div", { class: "iv-choices" }, drawn);
  }

  /**
   * @param {FieldSpec} spec
   * @param {string} value those chosen, parted by spaces
   * @param {Edit} edit
   */
  function choices(spec, value, edit) {
    const chosen = value.split(" ").filter(Boolean);
    const drawn = (spec.choices ?? []).map(([one, label]) => {
      const change = (/** @type {{ target: HTMLInputElement }} */ { target }) => {
        const others = chosen.filter((other) => other !== one);
        edit((target.checked ? [...chosen, one] : others).join(" "), true);
      };
      const checked = chosen.includes(one);
      return ticked(label, { type: "checkbox", "data-key": one, checked, on: { change } });
    });
    return h("div", { class: "iv-choices" }, drawn);
  }

  /**
   * @param {string} label
   * @param {import("./tools").Props<HTMLInputElement>} look
   */
  function ticked(label, look) {
    return h("label", { class: "iv-choice" }, h("input", look), label);
  }

  return { empty, field, entry, standing, typed };
}
