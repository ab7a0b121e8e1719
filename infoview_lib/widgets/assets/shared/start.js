/* Start the runtime of a window, once; the loader of each step comes here. */

/** @type {Map<string, Promise<import("./tools").StartedRuntime>>} */
const started = new Map();

/**
 * Read what travelled deflated.
 * @type {import("./tools").Inflate}
 */
function inflate(bytes) {
  const stream = new Blob([bytes]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream("deflate"))).json();
}

/**
 * Read packed scripts, each a module of its own, and the style that goes with them.
 * @type {import("./tools").Unpack}
 */
async function unpack(scripts) {
  const { style, files } = await inflate(scripts.get("packed"));
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
  return /** @type {import("./tools").Start} */ (first)({ style, parts, inflate, unpack, render });
}

/**
 * Draw a step; return what takes it away.
 * @type {import("./tools").StartedRuntime["show"]}
 */
export async function render(context, runtime) {
  const hash = runtime.get("hash");
  const found = started.get(hash) ?? start(runtime);
  started.set(hash, found);
  return (await found).show(context, runtime);
}
