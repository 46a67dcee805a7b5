import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dictionary} from './dictionary.js';
import {formatOf, type Format} from './format.js';
import {localeOf, messages, type Locale, type Messages} from './messages.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly hosts: Set<ReactiveControllerHost>;
}

/** One observer per document or shadow root, shared by the widgets in it. */
const watches = new Map<Node, Watch>();

/**
 * Tells its host which language to speak: its own `lang`, else that of the nearest ancestor (through shadow
 * roots), else simplified Chinese; and asks it to update when one of them changes. A language whose words are not
 * at hand is spoken once they are; until then the host goes on in the one it spoke. Observers are shared and given
 * back with the last host.
 */
export class LocaleController<Words> implements ReactiveController {
  /** The language being spoken. */
  locale: Locale = 'zh-Hans';
  /** Settled when the language that is wanted can be spoken. */
  ready: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #words: () => Dictionary<Words>;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element, words: () => Dictionary<Words>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** The sentences that all widgets share. */
  get messages(): Messages {
    return messages.in(this.locale);
  }

  /** The host's own words. */
  get words(): Words {
    return this.#words().in(this.locale);
  }

  get format(): Format {
    return formatOf(this.locale);
  }

  hostConnected() {
    this.#roots = rootsOf(this.#host);
    for (const root of this.#roots) watch(root, this.#host);
    const spoken = this.locale;
    this.#listen();
    if (this.locale !== spoken) this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const root of this.#roots) unwatch(root, this.#host);
    this.#roots = [];
  }

  hostUpdate() {
    this.#listen();
  }

  /** Speaks what is wanted, or learns it first. */
  #listen() {
    const wanted = localeOf(languageOf(this.#host));
    this.ready = undefined;
    if (messages.knows(wanted) && this.#words().knows(wanted)) this.locale = wanted;
    else this.ready = this.#learn(wanted);
  }

  async #learn(locale: Locale) {
    try {
      await Promise.all([messages.learn(locale), this.#words().learn(locale)]);
      this.#host.requestUpdate();
    } catch {
      console.warn(`<${this.#host.localName}> could not load its words in "${locale}".`);
    }
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
