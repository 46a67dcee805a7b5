import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatOf, type Format} from './format.js';
import {localeOf, MESSAGES, type Locale, type Messages} from './messages.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly hosts: Set<ReactiveControllerHost>;
}

/** One observer per document or shadow root, shared by the widgets in it. */
const watches = new Map<Node, Watch>();

/**
 * Tells its host which language to speak: its own `lang`, else that of the nearest ancestor (through shadow
 * roots), else simplified Chinese; and asks it to update when one of them changes. Observers are shared and
 * given back with the last host.
 */
export class LocaleController implements ReactiveController {
  locale: Locale = 'zh-Hans';
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get messages(): Messages {
    return MESSAGES[this.locale];
  }

  get format(): Format {
    return formatOf(this.locale);
  }

  hostConnected() {
    this.#roots = rootsOf(this.#host);
    for (const root of this.#roots) watch(root, this.#host);
    if (localeOf(languageOf(this.#host)) !== this.locale) this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const root of this.#roots) unwatch(root, this.#host);
    this.#roots = [];
  }

  hostUpdate() {
    this.locale = localeOf(languageOf(this.#host));
  }
}

function watch(root: Node, host: ReactiveControllerHost) {
  let shared = watches.get(root);
  if (!shared) {
    const hosts = new Set<ReactiveControllerHost>();
    const observer = new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    watches.set(root, (shared = {observer, hosts}));
  }
  shared.hosts.add(host);
}

function unwatch(root: Node, host: ReactiveControllerHost) {
  const shared = watches.get(root);
  shared?.hosts.delete(host);
  if (shared?.hosts.size !== 0) return;
  shared.observer.disconnect();
  watches.delete(root);
}

/** The document or shadow root an element lies in, and those around it. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function languageOf(element: Element): string {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
