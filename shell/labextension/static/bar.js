// The slim bar above a page: what is going on, a way to start, the "Show code" switch.

/**
 * @param {import("../../jupyterlab").NotebookPanel} panel the notebook
 * @param {() => void} switched called after the code was shown or hidden
 */
export function pageBar(panel, switched) {
  const node = document.createElement("div");
  node.className = "iv-bar iv-host";
  const text = document.createElement("span");
  text.className = "iv-bar-text";
  text.setAttribute("role", "status");
  const go = document.createElement("button");
  go.type = "button";
  go.className = "iv-bar-go";
  go.hidden = true;
  const instead = document.createElement("button");
  instead.type = "button";
  instead.hidden = true;
  const code = document.createElement("button");
  code.type = "button";
  code.className = "iv-bar-code";
  code.textContent = "Show code";
  code.setAttribute("aria-pressed", "false");
  code.addEventListener("click", () => {
    const shown = panel.node.classList.toggle("iv-code");
    code.setAttribute("aria-pressed", String(shown));
    panel.toolbar.setHidden(!shown);
    switched();
  });
  node.append(text, go, instead, code);

  let lost = 0;
  const say = (/** @type {string} */ words) => {
    go.hidden = true;
    instead.hidden = true;
    text.textContent = words;
    node.classList.toggle("iv-bar-speaks", Boolean(words));
  };
  /**
   * @param {string} words
   * @param {string} label of the button
   * @param {() => unknown} action what the button does
   */
  const offer = (words, label, action) => {
    say(words);
    go.textContent = label;
    go.onclick = action;
    go.hidden = false;
  };
  /**
   * A second way, beside what was offered.
   * @param {string} label of the button
   * @param {() => unknown} action what the button does
   */
  const offerToo = (label, action) => {
    instead.textContent = label;
    instead.onclick = action;
    instead.hidden = false;
  };
  return {
    node,
    say,
    offer,
    offerToo,
    /** A cell ran, so somebody is listening. */
    running() {
      if (!go.hidden && panel.hasClass("iv-stopped")) {
        panel.removeClass("iv-stopped");
        say("");
      }
    },
    /**
     * A short break heals by itself; a longer one is said.
     * @param {import("../../jupyterlab").Connection} status
     */
    connection(status) {
      clearTimeout(lost);
      if (status === "connected") {
        if (node.dataset.lost) say("");
        delete node.dataset.lost;
        return;
      }
      lost = window.setTimeout(() => {
        if (!go.hidden) return; // a way out is offered already
        node.dataset.lost = "yes";
        say(
          "Infoview isn't responding. What you saved is safe. If this doesn't go away, restart Infoview.",
        );
      }, 2000);
    },
  };
}
