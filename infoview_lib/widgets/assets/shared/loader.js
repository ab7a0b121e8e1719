/* All that each step is sent: the way to what a window starts once. */

const starts = (globalThis.infoview_starts ||= new Map());

/** @type {import("./tools").Draw} */
async function render(context) {
  const { model } = context;
  const id = String(model.get("runtime")).replace("IPY_MODEL_", "");
  const runtime = await model.widget_manager.get_model(id);
  const text = runtime.get("start");
  const script = new Blob([text], { type: "text/javascript" });
  const start = starts.get(text) ?? import(URL.createObjectURL(script));
  starts.set(text, start);
  return (await start).render(context, runtime);
}

export default { render };
