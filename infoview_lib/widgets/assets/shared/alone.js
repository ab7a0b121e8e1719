/* Let a step work without a page: what is done there changes the traits of its own model. */

/**
 * @typedef {ReturnType<typeof alone>} Alone
 * @typedef {import("./tools").Model} Model
 */

export default function alone() {
  /**
   * Set traits, and tell the other half if any is new.
   * @param {Model} model
   * @param {object} traits
   */
  function set_traits(model, traits) {
    let is_new = false;
    for (const [name, value] of Object.entries(traits)) {
      if (JSON.stringify(model.get(name)) === JSON.stringify(value)) continue;
      model.set(name, value);
      is_new = true;
    }
    if (is_new) model.save_changes();
  }

  /**
   * Show and do with the traits of a model what else a state shows and does.
   * @template View
   * @template Lasting
   * @template {object} Traits
   * @template {import("./tools").Actions<Acts>} Acts
   * @param {Model} model
   * @param {string[]} names of the traits
   * @param {import("./tools").Alone<View, Lasting, Traits, Acts>} way
   */
  function state_alone(model, names, way) {
    const traits = () =>
      /** @type {Traits} */ (Object.fromEntries(names.map((name) => [name, model.get(name)])));

    /**
     * @param {string} action
     * @param {object} [values]
     * @returns {Promise<import("./tools").Reply>}
     */
    async function act(action, values = {}) {
      // `Acts` says which actions there are; what a page alone can do is not offered here.
      const acts =
        /** @type {Record<string, import("./tools").ActAlone<Traits, object, object>>} */ (
          way.acts
        );
      const { set, reply } = acts[action](traits(), values);
      set_traits(model, set);
      return { ok: true, ...reply };
    }

    return {
      changes: (way.heard ?? names).map((name) => `change:${String(name)}`),
      shown: () => way.shown(traits()),
      line: { act, ask: act, is_mine: () => false, hear() {} },
    };
  }

  return { set_traits, state_alone };
}
