/* Make elements, then change a page until it holds them. */

/**
 * @typedef {ReturnType<typeof draw>} Draw
 * @typedef {import("./tools").Drawn} Drawn
 * @typedef {import("./tools").Tags} Tags
 */

export default function draw() {
  const SVG_TAGS = new Set(
    (
      "svg g path circle rect line text title desc polygon ellipse " +
      "defs marker use symbol tspan"
    ).split(" "),
  );

  /**
   * What each element made here hears now.
   * @type {WeakMap<Node, Record<string, ((event: Event) => void) | null>>}
   */
  const heard = new WeakMap();

  /**
   * What was last put into each control made here.
   * @type {WeakMap<Node, Record<string, unknown>>}
   */
  const put = new WeakMap();

  /**
   * Make an element. Text becomes text nodes only, so nothing a student types can act.
   * @template {keyof Tags} Tag
   * @param {Tag} tag
   * @param {import("./tools").Props<Tags[Tag]> | null} [props]
   * @param {Drawn[]} children
   * @returns {Tags[Tag]}
   */
  function h(tag, props, ...children) {
    const node = SVG_TAGS.has(tag)
      ? document.createElementNS("http://www.w3.org/2000/svg", tag)
      : document.createElement(tag);
    node.append(...leaves(children));
    heard.set(node, {});
    const values = /** @type {Record<string, unknown>} */ ({});
    for (const [name, value] of Object.entries(props ?? {})) {
      if (name === "on")
        listen(node, /** @type {Record<string, (event: Event) => void>} */ (value));
      else if (name === "value" || name === "checked" || name === "indeterminate") {
        values[name] = value;
        properties(node)[name] = value;
      } else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined)
        node.setAttribute(name, String(value));
    }
    put.set(node, values);
    return /** @type {Tags[Tag]} */ (/** @type {unknown} */ (node));
  }

  /**
   * @param {Drawn[]} children
   * @returns {(Node | string)[]}
   */
  function leaves(children) {
    return children.flatMap((child) => {
      if (Array.isArray(child)) return leaves(child);
      if (!child && child !== 0) return [];
      return child instanceof Node ? [child] : [String(child)];
    });
  }

  /**
   * @param {Element} node
   * @param {Record<string, (event: Event) => void>} handlers
   */
  function listen(node, handlers) {
    const calls = heard.get(node) ?? {};
    for (const type of Object.keys(handlers)) {
      if (!(type in calls)) node.addEventListener(type, (event) => calls[type]?.(event));
    }
    for (const type of Object.keys(calls)) calls[type] = null;
    Object.assign(calls, handlers);
  }

  /**
   * The properties of a control, by their names.
   * @param {Element} node
   */
  function properties(node) {
    return /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (node));
  }

  /** @param {Node} node */
  function key_of(node) {
    return node instanceof Element ? node.getAttribute("data-key") : null;
  }

  /** @param {Node} node */
  function type_of(node) {
    return "type" in node ? node.type : undefined;
  }

  /**
   * @param {Node} a
   * @param {Node} b
   */
  function alike(a, b) {
    if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) return false;
    return key_of(a) === key_of(b) && type_of(a) === type_of(b);
  }

  /**
   * Change `parent` until it holds `wanted`; elements that stay the same are kept, with their focus
   * and what is typed in them.
   * @param {Element} parent
   * @param {ChildNode[]} wanted
   */
  function morph(parent, wanted) {
    const keyed = new Map([...parent.children].map((child) => [key_of(child), child]));
    let at = parent.firstChild;
    for (const next of wanted) {
      const key = key_of(next);
      let old = key ? keyed.get(key) : at;
      if (old && !alike(old, next)) old = null;
      if (!old || (!key && key_of(old))) {
        parent.insertBefore(next, at);
        continue;
      }
      if (old === at) at = at.nextSibling;
      else parent.insertBefore(old, at);
      if (old instanceof Element) renew(old, /** @type {Element} */ (next));
      else if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    }
    while (at) {
      const after = at.nextSibling;
      at.remove();
      at = after;
    }
  }

  /**
   * @param {Element} old
   * @param {Element} next
   */
  function renew(old, next) {
    const own = next.getAttribute("data-own"); // such a part fills itself, and is left alone
    const keeps = own && own === old.getAttribute("data-own");
    renew_attributes(old, next);
    const handlers = /** @type {Record<string, (event: Event) => void>} */ (heard.get(next) ?? {});
    if (heard.has(old)) listen(old, handlers);
    if (!keeps) morph(old, [...next.childNodes]);
    const wanted = put.get(next) ?? {};
    for (const [name, value] of Object.entries(wanted)) {
      // What is the same is not set again: it would move the caret.
      if (properties(old)[name] === value || (name === "value" && is_typing(old))) continue;
      properties(old)[name] = value;
    }
    put.set(old, wanted);
  }

  /**
   * @param {Element} old
   * @param {Element} next
   */
  function renew_attributes(old, next) {
    for (const { name } of [...old.attributes]) {
      // What a student opened stays open; `data-lm-` is JupyterLab's own.
      const stays = (name === "open" && old.nodeName === "DETAILS") || name.startsWith("data-lm-");
      if (!next.hasAttribute(name) && !stays) old.removeAttribute(name);
    }
    for (const { name, value } of next.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }

  /**
   * Say whether words are being typed into a box: they stay. A box that only has the focus follows
   * what another window saved.
   * @param {Element} box
   */
  function is_typing(box) {
    const root = /** @type {Document | ShadowRoot} */ (box.getRootNode());
    if (box.nodeName === "SELECT" || box !== root.activeElement || !("value" in box)) return false;
    return box.value !== String(put.get(box)?.value ?? "");
  }

  return { h, morph };
}
