// Keeps keys, double clicks and the programmers' menu away from our pages.
// JupyterLab's single-letter keys delete, add or convert cells wherever the focus is not in a text box.

const SUPPRESS = "data-lm-suppress-shortcuts"; // looked up on the focused element, before any selector

/** Is this place ours: any control we show, or anything at all while the code is out of sight? */
function guarded(target) {
  if (!(target instanceof Element)) return false;
  const page = target.closest(".iv-page");
  if (!page) return false;
  return !page.classList.contains("iv-code") || Boolean(target.closest(".jp-OutputArea, .iv-bar"));
}

/** @param {(text: string) => void} say */
export function guardKeys(say) {
  // On the window and in the capture phase: before JupyterLab looks at the key.
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const target = event.target;
    if (!guarded(target)) return;
    target.setAttribute(SUPPRESS, "true");
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      say("Everything you type is saved by itself.");
    }
  };
  const still = (/** @type {Event} */ event) => {
    if (guarded(event.target)) event.stopPropagation();
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("contextmenu", still, true);
  // A double click on text would open it for editing; one on a control is the control's own.
  window.addEventListener("dblclick", (event) => {
    if (guarded(event.target) && !event.target.closest(".jp-OutputArea")) event.stopPropagation();
  }, true);
  document.addEventListener("infoview:code", () => {
    for (const node of document.querySelectorAll(`.iv-page.iv-code [${SUPPRESS}], .iv-page.iv-code[${SUPPRESS}]`)) {
      if (!guarded(node)) node.removeAttribute(SUPPRESS);
    }
  });
}
