/* What we use of JupyterLab and Notebook 7, as they share it at run time. */

export interface Signal<Sender, Told> {
  connect(slot: (sender: Sender, told: Told) => unknown): boolean;
}

export interface Widget {
  id: string;
  node: HTMLElement;
  isDisposed: boolean;
  isVisible: boolean;
  layout: Iterable<Widget> | null;
  disposed: Signal<Widget, void>;
  addClass(name: string): void;
  removeClass(name: string): void;
  hasClass(name: string): boolean;
  hide(): void;
  setHidden(hidden: boolean): void;
  dispose(): void;
}

export interface Cell {
  type: "code" | "markdown" | "raw";
  trusted: boolean;
  sharedModel: { getSource(): string };
  getMetadata(name: string): unknown;
}

export interface ShownCell extends Widget {
  model: Cell;
}

export interface NotebookModel {
  cells: Iterable<Cell> & { get(index: number): Cell | undefined };
  dirty: boolean;
  stateChanged: Signal<NotebookModel, { name: string; newValue: unknown }>;
  getMetadata(name: string): unknown;
}

export interface Notebook {
  /** The panel that holds it. */
  parent: NotebookPanel | null;
  node: HTMLElement;
  model: NotebookModel;
  rendermime: {
    createRenderer(kind: string): Widget & {
      /** Not promised by JupyterLab; what draws widgets has it. */
      _manager?: {
        promise: Promise<{ restoredStatus: boolean; has_model(id: string): boolean }>;
      };
    };
  };
  widgets: readonly ShownCell[];
}

export type KernelStatus =
  | "unknown"
  | "starting"
  | "idle"
  | "busy"
  | "terminating"
  | "restarting"
  | "autorestarting"
  | "dead";

export type Connection = "connected" | "connecting" | "disconnected";

export interface Message {
  header: { session: string; msg_type: string; msg_id: string };
  parent_header: { session?: string };
  content: {
    /** Of `execute_input`. */
    code?: string;
    /** What a cell shows, by its kind. */
    data?: { "application/vnd.jupyter.widget-view+json"?: { model_id: string } };
  };
}

/** A message on its way. */
export interface Passed {
  msg: Message;
  direction: "send" | "recv";
}

/** The line of one page to the Python behind it. */
export interface Kernel {
  id: string;
  clientId: string;
  status: KernelStatus;
  /** Whether widgets are heard on this line: of each window on one only. */
  handleComms: boolean;
  anyMessage: Signal<Kernel, Passed>;
  registerMessageHook(id: string, hook: (message: Message) => Promise<boolean>): void;
  reconnect(): Promise<void>;
}

export interface SessionContext {
  ready: Promise<void>;
  session: { kernel: Kernel | null } | null;
  kernelChanged: Signal<SessionContext, unknown>;
  statusChanged: Signal<SessionContext, KernelStatus>;
  connectionStatusChanged: Signal<SessionContext, Connection>;
  iopubMessage: Signal<SessionContext, Message>;
  changeKernel(given: { name: string }): Promise<unknown>;
}

export interface NotebookPanel extends Widget {
  content: Notebook;
  contentHeader: { addWidget(widget: Widget): void };
  context: {
    path: string;
    isReady: boolean;
    ready: Promise<void>;
    model: NotebookModel;
    revert(): Promise<void>;
  };
  model: NotebookModel;
  sessionContext: SessionContext;
  toolbar: Widget;
}

export interface Tracker {
  currentWidget: NotebookPanel | null;
  currentChanged: Signal<Tracker, NotebookPanel | null>;
  widgetAdded: Signal<Tracker, NotebookPanel>;
  forEach(each: (panel: NotebookPanel) => unknown): void;
}

/** The frame around all pages; Notebook 7 and older ones leave out what is marked with "?". */
export interface Frame extends Widget {
  mode?: "single-document" | "multiple-document";
  activateById(id: string): void;
  isSideTabBarVisible?(side: "left" | "right"): boolean;
  toggleSideTabBarVisibility?(side: "left" | "right"): void;
  collapseLeft?(): void;
  collapseRight?(): void;
}

export interface Session {
  kernel: { id: string } | null;
}

/** What is asked for when a page gets its Python. */
export interface Asked {
  path: string;
  name: string;
  kernel?: { id?: string; name?: string };
}

export interface Sessions {
  startNew(asked: Asked, ...rest: unknown[]): Promise<Session>;
}

export interface Contents {
  get(path: string, given: { content: boolean }): Promise<{ content: NotebookFile }>;
  save(path: string, given: { type: string; format: string; content: unknown }): Promise<unknown>;
}

/** A notebook as it lies in its file. */
export interface NotebookFile {
  cells: { source: string | string[] }[];
}

export interface App {
  restored: Promise<unknown>;
  commands: { execute(name: string, given: Record<string, unknown>): Promise<unknown> };
  serviceManager: { contents: Contents; sessions: Sessions };
  shell: Frame;
}

interface Settings {
  baseUrl: string;
}

/** What we ask of each shared library. */
export interface Libraries {
  "@lumino/widgets": { Widget: new (given: { node: HTMLElement }) => Widget };
  "@jupyterlab/application": {
    /** Names what JupyterLab calls when its server does not answer. */
    IConnectionLost: object;
    ConnectionLost(...given: unknown[]): Promise<void>;
  };
  "@jupyterlab/notebook": {
    INotebookTracker: object;
    NotebookActions: {
      executed: Signal<object, { notebook: Notebook }>;
      /** Only where JupyterLab is new enough. */
      runCells?(
        notebook: Notebook,
        cells: readonly Widget[],
        session: SessionContext,
      ): Promise<boolean>;
      runAll(notebook: Notebook, session: SessionContext): Promise<boolean>;
    };
  };
  "@jupyterlab/apputils": { Dialog: { flush(): void } };
  "@jupyterlab/coreutils": {
    PageConfig: { getBaseUrl(): string; getOption(name: string): string };
    URLExt: { join(...parts: string[]): string };
  };
  "@jupyterlab/services": {
    ServerConnection: {
      makeSettings(): Settings;
      makeRequest(address: string, given: RequestInit, settings: Settings): Promise<Response>;
    };
  };
}

/** All that the plugin needs of them, by name. */
export type Lib = Libraries["@lumino/widgets"] &
  Libraries["@jupyterlab/application"] &
  Libraries["@jupyterlab/notebook"] &
  Libraries["@jupyterlab/apputils"] &
  Libraries["@jupyterlab/coreutils"] &
  Libraries["@jupyterlab/services"];

/** Each library's copies by version. */
export type Scope = {
  [Name in keyof Libraries]?: { [version: string]: { get(): Promise<() => Libraries[Name]> } };
};

declare global {
  interface Navigator {
    /** Only where a browser tells. */
    connection?: { saveData?: boolean };
  }
  interface Window {
    /** Where JupyterLab looks for extensions. */
    _JUPYTERLAB?: Record<string, { init(given: Scope): void; get(name: string): unknown }>;
  }
}
