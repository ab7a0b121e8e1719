/* All that each step is sent: the way to what a window starts once. */

const starts = (globalThis.infoview_starts ||= new Map());
const PATIENCE = 20000; // milliseconds; a window that comes back makes its models one by one

/**
 * Return a model that another one refers to, once it is there.
 * @param {import("./tools").Model} model
 * @param {string} name the trait that refers to it
 */
async function referred(model, name) {
  const id = String(model.get(name)).replace("IPY_MODEL_", "");
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      const found = await model.widget_manager.get_model(id);
      if (found) return found;
    } catch (missing) {
      if (Date.now() > end) throw missing;
    }
    if (Date.now() > end) throw new Error(`No model ${name}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** @type {import("./tools").Draw} */
async function render(context) {
  const { model } = context;
  const [runtime] = [await referred(model, "runtime"), await referred(model, "scripts")];
  const text = runtime.get("start");
  const script = new Blob([text], { type: "text/javascript" });
  const start = starts.get(text) ?? import(URL.createObjectURL(script));
  starts.set(text, start);
  return (await start).render(context, runtime);
}

export default { render };
