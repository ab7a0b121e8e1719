/* Open what of a model travelled deflated, so that a step finds it as Python has it. */

/**
 * @typedef {ReturnType<typeof opened_models>} OpenedModel
 * @typedef {import("./tools").Model} Model
 * @typedef {import("./tools").Message} Message
 * @typedef {(message: Message) => void} Hear
 */

/** @param {{ inflate: import("./tools").Inflate }} iv */
export default function opened_models({ inflate }) {
  const LARGE = ["about", "view"]; // traits that may travel so

  /**
   * Return a model whose traits can be read at once, and what lets go of the model behind it.
   * Opening takes a moment: what comes later waits for what came before, so that an answer never
   * overtakes what it tells of.
   * @param {Model} model
   */
  async function open_model(model) {
    /** @type {Record<string, unknown>} */
    const held = {};
    /** @type {Map<string, Set<Hear>>} */
    const heard = new Map();
    let before = Promise.resolve(),
      waiting = 0;

    const packed = (/** @type {string} */ name) => {
      const value = /** @type {{ deflated?: DataView<ArrayBuffer> } | undefined} */ (
        model.get(name)
      );
      return value?.deflated;
    };
    const read = async (/** @type {string} */ name) => {
      const bytes = packed(name);
      held[name] = bytes ? await inflate(bytes) : model.get(name);
    };
    const tell = (/** @type {string} */ type, /** @type {Message} */ message) => {
      for (const hear of [...(heard.get(type) ?? [])]) hear(message);
    };
    const later = (/** @type {() => unknown} */ call) => {
      waiting += 1;
      before = before
        .then(call)
        .catch(console.error)
        .then(() => {
          waiting -= 1;
        });
    };
    const changed = (/** @type {Message} */ message) => {
      if (waiting || packed("view"))
        later(async () => {
          await read("view");
          tell("change:view", message);
        });
      else {
        held.view = model.get("view");
        tell("change:view", message);
      }
    };
    const answered = (/** @type {Message} */ message) => {
      if (waiting) later(() => tell("msg:custom", message));
      else tell("msg:custom", message);
    };

    await Promise.all(LARGE.map(read));
    model.on("change:view", changed);
    model.on("msg:custom", answered);
    const own = ["change:view", "msg:custom"];
    /** @type {Model} */
    const opened = {
      get: (name) => (LARGE.includes(name) ? held[name] : model.get(name)),
      set: (name, value) => model.set(name, value),
      save_changes: () => model.save_changes(),
      send: (message) => model.send(message),
      widget_manager: model.widget_manager,
      on(type, hear) {
        if (!own.includes(type)) model.on(type, hear);
        else heard.set(type, (heard.get(type) ?? new Set()).add(hear));
      },
      off(type, hear) {
        if (!own.includes(type)) model.off(type, hear);
        else heard.get(type)?.delete(hear);
      },
    };
    const close = () => {
      model.off("change:view", changed);
      model.off("msg:custom", answered);
    };
    return { model: opened, close };
  }

  return { open_model };
}
