/* Tell the other half how much of a step can be seen: what nobody looks at is shown anew later. */

/**
 * @typedef {ReturnType<typeof sight>} Sight
 * @typedef {import("./tools").Looked} Looked
 * @typedef {import("./tools").Message} Message
 */

export default function sight() {
  const PAGE_HIDDEN = 0,
    ON_PAGE = 1,
    IN_VIEW = 2;
  const MARGIN = "50%"; // of what is in view: by the time one has scrolled so far it is up to date
  const PATIENCE = 2000; // milliseconds, after which a step is better shown as it was than not at all

  /**
   * Follow how much of a step can be seen; return what ends it. Where a browser cannot say, nothing
   * is told, and the other half takes it that the step is looked at.
   * @param {HTMLElement} el
   * @param {import("./tools").Model} model
   * @param {string} by names this drawing among others of the same step
   */
  function follow_sight(el, model, by) {
    if (!globalThis.IntersectionObserver) return () => {};
    let is_near = false;
    /** @type {Looked["sight"]} */
    let told = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    const is_away = () => document.hidden || !el.offsetParent;
    const tell = (/** @type {Looked["sight"]} */ sight) => {
      if (sight === told) return;
      told = sight;
      try {
        model.send({ sight, by });
      } catch {
        /* a closed line: the page says so elsewhere */
      }
    };
    const uncover = () => {
      clearTimeout(timer);
      timer = undefined;
      el.classList.remove("iv-waits");
    };
    const look = () => {
      // Where words are typed is looked at, even if one has scrolled away from it.
      const root = /** @type {Document | ShadowRoot} */ (el.getRootNode());
      const is_looked_at = is_near || el.contains(root.activeElement);
      tell(is_away() ? PAGE_HIDDEN : is_looked_at ? IN_VIEW : ON_PAGE);
      if (!is_away() && el.classList.contains("iv-waits")) timer ??= setTimeout(uncover, PATIENCE);
    };
    const hear = (/** @type {Message} */ { is_waiting }) => {
      // A page that comes to the front is painted before anything can be asked.
      if (is_waiting && is_away()) el.classList.add("iv-waits");
      else if (is_waiting === false) uncover();
    };

    const around = new AbortController();
    const { signal } = around;
    const scrolled = new IntersectionObserver(
      (entries) => {
        is_near = /** @type {IntersectionObserverEntry} */ (entries.at(-1)).isIntersecting;
        look();
      },
      // The second is for what scrolls inside of a page, as a notebook does.
      /** @type {IntersectionObserverInit} */ ({ rootMargin: MARGIN, scrollMargin: MARGIN }),
    );
    // A page that is put behind another loses its size, and nothing else tells of it.
    const sized = new ResizeObserver(look);
    scrolled.observe(el);
    sized.observe(el);
    el.addEventListener("focusin", look, { signal });
    // What has the focus instead is known a moment later, maybe another box in here.
    el.addEventListener("focusout", () => setTimeout(() => signal.aborted || look(), 0), {
      signal,
    });
    document.addEventListener("visibilitychange", look, { signal });
    model.on("msg:custom", hear);
    return () => {
      around.abort();
      scrolled.disconnect();
      sized.disconnect();
      model.off("msg:custom", hear);
      uncover();
      tell(null);
    };
  }

  return { follow_sight };
}
