/* Draw the small parts that steps share; move files and words in and out of the page. */

/**
 * @typedef {ReturnType<typeof parts>} Parts
 * @typedef {import("./tools").StepTools} StepTools
 */

/** @param {import("./draw.js").Draw} iv */
export default function parts({ h }) {
  /**
   * A button; one that rests keeps the focus, so that keys go on from where they were.
   * @param {string} label
   * @param {(event: MouseEvent) => unknown} on_click
   * @param {import("./tools").ButtonLook} [look]
   */
  function button(label, on_click, { kind, key, disabled, ...rest } = {}) {
    const press = (/** @type {MouseEvent} */ event) => {
      if (!disabled) return on_click(event);
    };
    return h(
      "button",
      {
        type: "button",
        class: "iv-button",
        "data-kind": kind,
        "data-key": key,
        "aria-disabled": disabled ? "true" : null,
        on: { click: press },
        ...rest,
      },
      label,
    );
  }

  /**
   * Put the focus on what is being drawn: a drawing waits until the mouse button is up.
   * @param {StepTools} tools
   * @param {string} selector
   */
  function focus_on(tools, selector) {
    setTimeout(() => find(tools, selector)?.focus(), 20);
  }

  /**
   * Find an element of a step, of the kind that its script drew there.
   * @template {HTMLElement} [Kind=HTMLElement]
   * @param {StepTools} tools
   * @param {string} selector
   * @returns {Kind | null}
   */
  function find(tools, selector) {
    return tools.el.querySelector(selector);
  }

  /**
   * Print one element and nothing else of the page.
   * @param {Element} node
   */
  function print_part(node) {
    const sheet = h("div", { class: "iv iv-print" });
    sheet.append(node.cloneNode(true));
    document.body.append(sheet);
    document.body.toggleAttribute("data-iv-printing", true);
    const done = () => {
      sheet.remove();
      document.body.toggleAttribute("data-iv-printing", false);
    };
    window.addEventListener("afterprint", done, { once: true });
    window.print();
  }

  /**
   * The two sentences of an action that could not be done; nothing for one that was.
   * @param {import("./tools").Answered | null | undefined} reply
   */
  function problem(reply) {
    return (
      reply &&
      reply.ok === false &&
      h(
        "div",
        { class: "iv-problem", role: "alert", "data-key": "iv-problem" },
        h("p", { class: "iv-strong" }, reply.found),
        h("p", {}, reply.next_step),
      )
    );
  }

  /** @param {import("./shapes").Mark} mark */
  function chip({ shape, text, tone }) {
    return h(
      "span",
      { class: "iv-mark", "data-tone": tone },
      shape && h("span", { "aria-hidden": "true" }, shape),
      text && text[0].toUpperCase() + text.slice(1),
    );
  }

  /**
   * Draw a button that copies a text.
   * @param {StepTools} tools
   * @param {string} label
   * @param {string | (() => string)} text
   * @param {{ key: string, kind?: string, name?: string }} how
   */
  function copier(tools, label, text, { key, kind, name }) {
    const copy = async () => {
      let done = true;
      const words = typeof text === "function" ? text() : text;
      try {
        await navigator.clipboard.writeText(words);
      } catch {
        done = old_copy(words);
      }
      tools.local.copied = done ? key : null;
      tools.say(
        done ? "Copied" : "Copying isn't allowed here. Select the words and copy them yourself.",
      );
    };
    return button(tools.local.copied === key ? "Copied ✓" : label, copy, {
      kind,
      key,
      "aria-label": name,
    });
  }

  /** @param {string} text */
  function old_copy(text) {
    const box = h("textarea", { value: text, class: "iv-hidden" });
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  }

  const PIECE = 384 * 1024; // bytes sent at once, a multiple of 3 so that base 64 joins without gaps
  const FILE_PATIENCE = 20000; // milliseconds

  /**
   * Send a file to the state in pieces: `start`, then `piece` until all is there.
   * @param {{ act: import("./tools").Act<import("./tools").TakesFiles> }} tools
   * @param {File} file
   * @param {(sent: number) => void} [told] hears how many bytes arrived
   * @returns the last reply
   */
  async function send_file(tools, file, told) {
    let reply = await tools.act("start", { name: file.name, size: file.size }, FILE_PATIENCE);
    for (let at = 0, place = 0; reply.ok && at < file.size; at += PIECE, place += 1) {
      const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
      let text = "";
      for (let from = 0; from < bytes.length; from += 8192)
        text += String.fromCharCode(...bytes.subarray(from, from + 8192));
      reply = await tools.act("piece", { place, data: btoa(text) }, FILE_PATIENCE);
      if (reply.ok && told) told(Math.min(file.size, at + PIECE));
    }
    return reply;
  }

  /**
   * Hand a file made by the state to the browser.
   * @param {string} name
   * @param {string} data in base 64
   */
  function hand_over(name, data) {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
    const link = h("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  return {
    button,
    find,
    focus_on,
    print_part,
    problem,
    chip,
    copier,
    send_file,
    hand_over,
  };
}
