// Hands our one plugin to JupyterLab and Notebook 7. Written by hand: no bundler, nothing to build.
// JupyterLab asks this container for "./extension"; shared libraries come from its own share scope.
(() => {
  const here = new URL(".", document.currentScript.src);
  let scope = {};

  /** The newest copy of a library that the page has loaded or is about to load. */
  async function shared(name) {
    const versions = scope[name] || {};
    const newest = Object.keys(versions).sort((a, b) => a.localeCompare(b, "en", { numeric: true })).pop();
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
    const names = ["notebook", "apputils", "coreutils", "services"].map((name) => `@jupyterlab/${name}`);
    const [shell, widgets, ...libraries] = await Promise.all([
      import(new URL("shell.js", here).href),
      shared("@lumino/widgets"),
      ...names.map(shared),
    ]);
    const plugin = shell.plugin(Object.assign({}, ...libraries, { Widget: widgets.Widget }));
    return () => ({ __esModule: true, default: plugin });
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
