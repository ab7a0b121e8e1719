// Shows how far a visit is until its first page is there; where nothing would be kept, says so first.

const STEPS = { app: 1, page: 2, python: 3 };
const SAID = {
  app: "Opening your workbook…",
  page: "Getting your pages ready…",
  python: "Opening your records…",
};

const screen = /** @type {HTMLElement} */ (document.getElementById("iv-loading"));
const said = /** @type {HTMLElement} */ (document.getElementById("iv-loading-said"));
const done = /** @type {HTMLProgressElement} */ (document.getElementById("iv-loading-done"));

document.addEventListener("infoview:progress", (event) => {
  const { detail } = /** @type {CustomEvent<keyof typeof STEPS | "there">} */ (event);
  if (detail === "there") screen.remove();
  else {
    said.textContent = SAID[detail];
    done.value = STEPS[detail];
  }
});

const problem = whatIsNotKept();
if (problem) {
  said.textContent = problem;
  done.hidden = true;
  /** @type {HTMLElement} */ (document.getElementById("iv-loading-more")).hidden = true;
  offer();
} else begin();

/** Load what the page is made of; the settings of the site say what that is. */
function begin() {
  const worker = new URL("service-worker.js?enableCache=false", import.meta.url).href;
  try {
    // Without it JupyterLite takes a worker that is there for one of before, and ends it.
    localStorage.setItem(`${worker}-version`, "$APP_VERSION");
  } catch {
    /* the browser keeps nothing here */
  }
  import(new URL("config-utils.js", import.meta.url).href);
}

/** Say why this window would keep nothing; empty text where it keeps what is typed. */
function whatIsNotKept() {
  if (isInForeignFrame())
    return "Inside another site, your browser may not keep what you type. Open Infoview in its own window.";
  if (!window.isSecureContext || !navigator.serviceWorker)
    return "In this window, your browser won't keep what you type. Open Infoview in a regular window, at an address that starts with https.";
  return "";
}

function isInForeignFrame() {
  try {
    return window.top !== window && window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}

/** Let the student choose: a window that keeps everything, or a look around in this one. */
function offer() {
  const ways = /** @type {HTMLElement} */ (document.getElementById("iv-loading-ways"));
  const own = document.createElement("a");
  own.href = new URL(".", import.meta.url).href;
  own.target = "_blank";
  own.textContent = "Open in its own window";
  const on = document.createElement("button");
  on.type = "button";
  on.textContent = "Look around anyway";
  on.addEventListener("click", () => {
    ways.hidden = true;
    done.hidden = false;
    said.textContent = SAID.app;
    begin();
  });
  ways.append(own, on);
  ways.hidden = false;
}
