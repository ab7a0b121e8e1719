"""Show steps in a bare browser page, with the real state behind them and no Jupyter.

`Stage` answers what the page sends by calling ``state.act`` in this process, so a screen can be
tested, looked at and photographed in a second.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.runtime import LOADER, Scripts, runtime, script, scripts_of

ADDRESS = "http://localhost/stage"
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stage</title>
<style>html{font-size:16px}body{margin:0}
main{padding:24px;min-height:100vh;background:var(--iv-ground)}</style></head>
<body data-jp-theme-light="%s"><main class="iv-host"></main></body></html>"""

MODEL = """
window.ivStage = {models: {}, scripts: {}, sights: {}, dead: false};
window.ivScripts = (name, hash, text, start) => {
  const packed = new DataView(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer);
  const before = window.ivStage.scripts[name], data = {name, hash, packed, start};
  if (before?.data.hash === hash) return;
  if (before) {
    Object.assign(before.data, data);
    return Promise.all([...before.heard].map((call) => call()));
  }
  const heard = new Set();
  const model = {
    get: (key) => data[key],
    on: (_, call) => heard.add(call),
    off: (_, call) => heard.delete(call),
  };
  window.ivStage.scripts[name] = {data, heard, model};
};
window.ivMount = async (name, loader, scripts, view, about) => {
  const heard = {};
  const data = {view, about, runtime: "IPY_MODEL_shared/runtime", scripts: `IPY_MODEL_${scripts}`};
  const model = {
    get: (key) => data[key],
    on: (type, call) => (heard[type] ||= new Set()).add(call),
    off: (type, call) => heard[type]?.delete(call),
    tell: (type, ...rest) => { for (const call of [...(heard[type] || [])]) call(...rest); },
    set: (key, value) => { data[key] = value; },
    save_changes() {},
    widget_manager: {get_model: async (id) => window.ivStage.scripts[id].model},
    send: async (message) => {
      if ("sight" in message) window.ivStage.sights[name] = message.sight;
      if (window.ivStage.dead || !message.do) return;
      const answer = JSON.parse(await window.ivHear(name, JSON.stringify(message)));
      for (const [step, view] of Object.entries(answer.views)) {
        window.ivStage.models[step].data.view = view;
        window.ivStage.models[step].model.tell("change:view");
      }
      model.tell("msg:custom", answer.message, []);
    },
  };
  window.ivStage.models[name] = {model, data};
  const url = URL.createObjectURL(new Blob([loader], {type: "text/javascript"}));
  const {default: widget} = await import(url);
  const el = document.createElement("section"); el.id = name;
  document.querySelector("main").append(el);
  window.ivStage.models[name].stop = await widget.render({model, el});
};
"""


class Stage:
    """Hold one bare page with steps on it.

    Parameters
    ----------
    page : playwright Page
        A fresh page.
    light : bool
        Light or dark theme.
    """

    def __init__(self, page: Any, light: bool = True) -> None:
        self.page = page
        self.states: dict[str, Any] = {}
        self._stale: set[str] = set()
        # A page with an address of its own may keep drafts; the answer is made here.
        html = PAGE % str(light).lower()
        page.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html"))
        page.goto(ADDRESS)
        if not hasattr(page, "iv_stage"):
            page.expose_function("ivHear", lambda step, text: page.iv_stage._hear(step, text))
        page.iv_stage = self
        page.evaluate(f"() => {{ {MODEL} }}")

    def show(self, step: str, folder: Any, **options: Any) -> Any:
        """Put a step on the page; return its state."""
        one = STEPS[step]
        state = one.state_class()(folder, **options)
        self.states[step] = state
        about = {"step": step, "scope": folder.folder_id, "demo": folder.is_demo, **state.lasting()}
        self.send(runtime())
        self.send(scripts_of(*one.scripts))
        self.page.evaluate(
            "(given) => window.ivMount(...given)",
            [
                step,
                script(LOADER),
                one.asset,
                json.loads(json.dumps(state.view)),
                about,
            ],
        )
        state.observe(lambda change: self._stale.add(step), "view")
        return state

    def send(self, scripts: Scripts) -> None:
        """Give the page a model of scripts, or what it holds now."""
        packed = base64.b64encode(scripts.packed).decode()
        given = [scripts.name, scripts.hash, packed, getattr(scripts, "start", "")]
        self.page.evaluate("(given) => window.ivScripts(...given)", given)

    def _hear(self, step: str, text: str) -> str:
        message = json.loads(text)
        reply = self.states[step].act(message["do"], **message["values"])
        stale, self._stale = self._stale, set()
        views = {name: self.states[name].view for name in sorted(stale)}
        return json.dumps({"views": views, "message": {"n": message["n"], "reply": reply}})
