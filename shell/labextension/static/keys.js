// Keeps keys, double clicks and the programmers' menu away from our pages.
// JupyterLab's single-letter keys delete, add or convert cells wherever the focus is not in a text
// box.

// JupyterLab looks it up on the focused element, before any selector.
const SUPPRESS = "data-lm-suppress-shortcuts";

/**
 * The place when it is ours: any control we show, or anything while the code is out of sight.
 * @param {EventTarget | null} target
 */
function guarded(target) {
  if (!(target instanceof Element)) return null;
  const page = target.closest(".iv-page");
  if (!page) return null;
  if (!page.classList.contains("iv-code")) return target;
  return target.closest(".jp-OutputArea, .iv-bar") && target;
}

/** @param {(text: string) => void} say */
export function guardKeys(say) {
  // On the window and in the capture phase: before JupyterLab looks at the key.
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const place = guarded(event.target);
    if (!place) return;
    place.setAttribute(SUPPRESS, "true");
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      const line = document.querySelector("#iv-savebar [data-key=text]")?.textContent;
      say(line ? `No need to save by hand. ${line}.`.replace(/([.…])\.$/, "$1") : "");
    }
  };
  const still = (/** @type {Event} */ event) => {
    if (guarded(event.target)) event.stopPropagation();
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("contextmenu", still, true);
  // A double click on text would open it for editing; one on a control is the control's own.
  const double = (/** @type {Event} */ event) => {
    const place = guarded(event.target);
    if (place && !place.closest(".jp-OutputArea")) event.stopPropagation();
  };
  window.addEventListener("dblclick", double, true);
  document.addEventListener("infoview:code", () => {
    const page = ".iv-page.iv-code";
    for (const node of document.querySelectorAll(`${page} [${SUPPRESS}], ${page}[${SUPPRESS}]`)) {
      if (!guarded(node)) node.removeAttribute(SUPPRESS);
    }
  });
}
