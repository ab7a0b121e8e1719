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
 * Read packed scripts and the style that goes with them.
 * @type {import("./tools").Unpack}
 */
async function unpack(scripts) {
  const { style, files } = await inflate(scripts.get("packed"));
  const together = module_of(files);
  if (together) return { style, scripts: await load(scripts.get("name"), together) };
  return {
    style,
    scripts: await Promise.all(files.map((/** @type {File} */ one) => load(...one))),
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
async function load(name, text) {
  const parts = [text, `\n//# sourceURL=infoview/${name}.js`];
  const address = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
  return (await import(address)).default;
}

/** @typedef {[name: string, source: string]} File */
const EXPORT = /^export default (?=function (\w+))/m;
const OTHERWISE = /^(?:import\b|export (?!default function ))/m;

/**
 * Return one module that gives what all files give: a browser goes to another of its processes and
 * back for each. Null where a file is written in another way; then each is a module of its own.
 * @param {File[]} files
 */
function module_of(files) {
  const given = files.map(([, source]) => {
    const name = OTHERWISE.test(source) ? null : EXPORT.exec(source)?.[1];
    return name && `(() => {\n${source.replace(EXPORT, "")}\nreturn ${name};\n})()`;
  });
  return given.every(Boolean) ? `export default [\n${given.join(",\n")}\n];` : null;
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
