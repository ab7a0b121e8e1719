// @ts-check
/* Make elements, then change a page until it holds them. */

const SVG_TAGS = new Set(["svg", "g", "path", "circle", "rect", "line", "text", "title", "desc", "polygon", "ellipse", "defs", "marker", "use", "symbol", "tspan"]);

/**
 * Make an element. Text becomes text nodes only, so nothing a student types can act.
 * @param {string} tag @param {Record<string, any>} [props] @param {...any} children @returns {any}
 */
export function h(tag, props, ...children) {
  const node = /** @type {any} */ (SVG_TAGS.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag));
  for (const child of children.flat(9)) {
    if (child || child === 0) node.append(child instanceof Node ? child : String(child));
  }
  node.ivOn = {};
  node.ivSet = {};
  for (const [name, value] of Object.entries(props || {})) {
    if (name === "on") listen(node, value);
    else if (name === "value" || name === "checked" || name === "indeterminate") node.ivSet[name] = node[name] = value;
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  return node;
}

/** @param {any} node @param {Record<string, (event: any) => void>} handlers */
function listen(node, handlers) {
  for (const type of Object.keys(handlers)) {
    if (!(type in node.ivOn)) node.addEventListener(type, (/** @type {any} */ event) => node.ivOn[type]?.(event));
  }
  for (const type of Object.keys(node.ivOn)) node.ivOn[type] = null;
  Object.assign(node.ivOn, handlers);
}

/** @param {any} a @param {any} b */
function alike(a, b) {
  if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) return false;
  if (a.nodeType !== 1) return true;
  return a.getAttribute("data-key") === b.getAttribute("data-key") && a.type === b.type;
}

/**
 * Change `parent` until it holds `wanted`, keeping elements (so focus and typed text) where they are the same.
 * @param {any} parent @param {any[]} wanted
 */
export function morph(parent, wanted) {
  const keyed = new Map();
  for (const child of parent.children) if (child.dataset?.key) keyed.set(child.dataset.key, child);
  let at = parent.firstChild;
  for (const next of wanted) {
    const key = next.dataset?.key;
    let old = key ? keyed.get(key) : at;
    if (old && !alike(old, next)) old = null;
    if (!old || (!key && old.dataset?.key)) {
      parent.insertBefore(next, at);
      continue;
    }
    if (old === at) at = at.nextSibling;
    else parent.insertBefore(old, at);
    if (old.nodeType === 1) renew(old, next);
    else if (old.data !== next.data) old.data = next.data;
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

/** @param {any} old @param {any} next */
function renew(old, next) {
  const own = next.getAttribute("data-own"); // such a part fills itself, and is left alone
  const keeps = own && own === old.getAttribute("data-own");
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !(name === "open" && old.nodeName === "DETAILS") && !name.startsWith("data-lm-")) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (old.ivOn) listen(old, next.ivOn || {});
  if (!keeps) morph(old, [...next.childNodes]);
  for (const [name, value] of Object.entries(next.ivSet || {})) {
    // Words being typed stay; a field that only has the focus follows what another window saved.
    const touched = old.value !== String(old.ivSet?.value ?? "");
    const typing = name === "value" && touched && old === old.getRootNode().activeElement && old.nodeName !== "SELECT";
    if (!typing && old[name] !== value) old[name] = value;
  }
  old.ivSet = next.ivSet;
}
