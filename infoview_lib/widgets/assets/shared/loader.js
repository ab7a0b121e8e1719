/* The one script that every step is sent: start the runtime once a window, then let it draw. */

const started = (globalThis.infoview_runtimes ||= new Map());

/** @type {import("./tools").Unpack} */
async function unpack(scripts) {
  const bytes = new Blob([scripts.get("packed")]).stream();
  const text = new Response(bytes.pipeThrough(new DecompressionStream("deflate")));
  const { style, files } = await text.json();
  const load = async (/** @type {[name: string, source: string]} */ [name, source]) => {
    const parts = [source, `\n//# sourceURL=infoview/${name}.js`];
    const address = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
    return (await import(address)).default;
  };
  return { style, scripts: await Promise.all(files.map(load)) };
}

/** @param {import("./tools").Scripts} runtime */
async function start(runtime) {
  const { style, scripts } = await unpack(runtime);
  const [first, ...parts] = scripts;
  return /** @type {import("./tools").Start} */ (first)({ style, parts, unpack, render });
}

/** @type {import("./tools").Draw} */
async function render(context) {
  const { model } = context;
  const id = String(model.get("runtime")).replace("IPY_MODEL_", "");
  const runtime = await model.widget_manager.get_model(id);
  const hash = runtime.get("hash");
  const found = started.get(hash) ?? start(runtime);
  started.set(hash, found);
  return (await found).show(context, runtime);
}

export default { render };
