/* Make what every step is given, once a window; make a step of its scripts, and draw it. */

/**
 * @typedef {import("./draw.js").Draw & import("./parts.js").Parts
 *   & import("./long_lists.js").LongLists & import("./talk_choice.js").TalkChoice
 *   & import("./fields.js").Fields & import("./adding.js").Additions
 *   & import("./person_link.js").PersonLink
 *   & import("./alone.js").Alone & import("./opened_model.js").OpenedModel
 *   & import("./drafts.js").Drafts & import("./unsaved.js").Unsaved
 *   & import("./sight.js").Sight & import("./moments.js").Moments
 *   & import("./step.js").Step} Runtime
 * @typedef {import("./tools").Render} Render
 * @typedef {import("./tools").Script} Script
 * @typedef {import("./tools").Scripts} Scripts
 * @typedef {import("./tools").Unpacked} Unpacked
 */

/** @type {import("./tools").Start} */
export default function runtime({ style, parts, inflate, unpack, render }) {
  const iv = /** @type {Runtime} */ (parts.reduce(with_part, { inflate }));
  /** @type {Map<string, Promise<Unpacked>>} */
  const unpacked = new Map();
  lay_style("shared", style);

  /**
   * Draw a step; return what takes it away.
   * @param {import("./tools").Context} context
   * @param {Scripts} shared the model of this runtime
   */
  async function show(context, shared) {
    const { model, el } = context;
    const id = String(model.get("scripts")).replace("IPY_MODEL_", "");
    const own = await model.widget_manager.get_model(id);
    const opened = await iv.open_model(model);
    const { scope, former } = /** @type {import("./tools").About} */ (opened.model.get("about"));
    // Boxes begin with what was typed into them before; it comes while the scripts are unpacked.
    const words = scope && iv.open_drafts(scope, former);
    const draw = await step_of(own).catch((error) => {
      opened.close();
      throw error;
    });
    await words;
    let stop = draw({ ...context, model: opened.model });

    // The models change only while somebody works on the scripts.
    const again = async () => {
      leave();
      el.replaceChildren();
      try {
        stop = await render(context, shared);
      } catch (error) {
        // A file is saved half written, too: say what is wrong with it, and wait for the next change.
        el.textContent = String(error);
        stop = () => {};
        follow();
      }
    };
    const follow = () => {
      for (const one of [shared, own]) one.on("change:hash", again);
    };
    const leave = () => {
      for (const one of [shared, own]) one.off("change:hash", again);
      stop();
      opened.close();
    };
    follow();
    return leave;
  }

  /** @param {Scripts} own */
  async function step_of(own) {
    const hash = own.get("hash");
    const found = unpacked.get(hash) ?? unpack(own);
    unpacked.set(hash, found);
    const { style, scripts } = await found;
    lay_style(own.get("name"), style);
    const step = /** @type {Script} */ (scripts.at(-1));
    return /** @type {Render} */ (step(scripts.slice(0, -1).reduce(with_part, iv)));
  }

  return { show };
}

/**
 * @param {object} iv
 * @param {Script} part
 */
function with_part(iv, part) {
  return { ...iv, ...part(iv) };
}

/**
 * @param {string} name
 * @param {string} text
 */
function lay_style(name, text) {
  const id = `iv-style-${name.replace("/", "-")}`;
  const sheet = document.getElementById(id) ?? document.createElement("style");
  if (sheet.isConnected && sheet.textContent === text) return;
  sheet.id = id;
  sheet.textContent = text;
  document.head.append(sheet);
}
