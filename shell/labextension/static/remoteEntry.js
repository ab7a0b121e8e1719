// Hands our one plugin to JupyterLab and Notebook 7. Written by hand: no bundler, nothing to build.
// JupyterLab asks this container for "./extension"; shared libraries come from its own share scope.
(() => {
  /** @typedef {import("../../jupyterlab").Libraries} Libraries */
  /** @typedef {import("../../jupyterlab").Scope} Scope */
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const here = new URL(".", script.src);
  /** @type {Scope} */
  let scope = {};
  // shell.js and all that it imports: asked for at once, not each once the one before it was read.
  const MODULES = [
    "ahead",
    "bar",
    "comeback",
    "drawings",
    "frame",
    "guided",
    "host",
    "keys",
    "links",
    "one_python",
    "route",
    "shell",
    "site",
  ];
  for (const name of MODULES) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = new URL(`${name}.js`, here).href;
    document.head.append(link);
  }

  /**
   * The newest copy of a library that the page has loaded or is about to load.
   * @template {keyof Libraries} Name
   * @param {Name} name
   * @returns {Promise<Libraries[Name]>}
   */
  async function shared(name) {
    /** @type {NonNullable<Scope[Name]>} */
    const versions = scope[name] || {};
    const older = (/** @type {string} */ a, /** @type {string} */ b) =>
      a.localeCompare(b, "en", { numeric: true });
    const newest = Object.keys(versions).sort(older).pop();
    if (!newest) throw new Error(`${name} is not shared`);
    return (await versions[newest].get())();
  }

  function style() {
    for (const name of ["variables.css", "page.css"]) {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL(name, here).href;
      document.head.append(link);
    }
    return () => ({});
  }

  async function extension() {
    /** @type {Promise<typeof import("./shell.js")>} */
    const ours = import(new URL("shell.js", here).href);
    const [shell, { Widget }, application, notebook, apputils, coreutils, services] =
      await Promise.all([
        ours,
        shared("@lumino/widgets"),
        shared("@jupyterlab/application"),
        shared("@jupyterlab/notebook"),
        shared("@jupyterlab/apputils"),
        shared("@jupyterlab/coreutils"),
        shared("@jupyterlab/services"),
      ]);
    const { IConnectionLost, ConnectionLost } = application;
    const rest = { ...notebook, ...apputils, ...coreutils, ...services };
    const lib = { ...rest, Widget, IConnectionLost, ConnectionLost };
    const plugins = [shell.quiet(lib), shell.plugin(lib)];
    return () => ({ __esModule: true, default: plugins });
  }

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB.infoview = {
    init(given) {
      scope = given;
    },
    get(name) {
      return name === "./style" ? style() : extension();
    },
  };
})();
