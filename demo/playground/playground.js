// A page that shows one widget, everything it can be told, everything it says, and the code for it.
import {html, render} from 'lit';
import {follow, recall, remember} from '../page/address.js';
import {say} from '../page/language.js';
import {installSwitches} from '../page/switches.js';
import {attributesOf, eventsOf} from './attributes.js';
import {form} from './controls.js';
import {logEvents} from './event-log.js';
import {feedsOf, suggestions} from './feeds.js';
import {snippet} from './snippet.js';

/** In the address, an attribute that the page sets by itself and a person took away. */
const AWAY = 'none';

/** Brings the page of a tag to life. */
export function play(tag) {
  const widget = document.querySelector(tag);
  const attributes = attributesOf(tag);
  const preset = new Map(attributes.map(({name}) => [name, widget.getAttribute(name) ?? undefined]));
  const drawEvents = logEvents(widget, eventsOf(tag), document.querySelector('#events .rendered'));
  let feed = {};
  let feedAddress;
  let copied = false;

  const isSwitch = new Map(attributes.map(({name, control}) => [name, control === 'switch']));
  /** What an attribute holds; an empty one says nothing, unless it is a switch. */
  const valueOf = (name) => {
    const value = widget.getAttribute(name);
    return value === null || (value === '' && !isSwitch.get(name)) ? undefined : value;
  };
  /** Keeps all of them at once: whoever follows the address sets what it says, and would undo what it does not yet say. */
  const keep = (values) => {
    copied = false;
    remember(
      Object.fromEntries(
        values.map(([name, value]) => [name, value === preset.get(name) ? undefined : (value ?? AWAY)]),
      ),
    );
  };
  const set = (name, value) => keep([[name, value]]);

  /** The attributes that the address asks for. */
  function apply() {
    for (const {name} of attributes) {
      const asked = recall(name);
      const value = asked === undefined ? preset.get(name) : asked === AWAY ? undefined : asked;
      if (value === valueOf(name)) continue;
      if (value === undefined) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
  }

  async function readFeed() {
    const address = valueOf('src');
    if (address === feedAddress) return;
    feedAddress = address;
    let answer = {};
    try {
      answer = await (await fetch(address)).json();
    } catch {
      // The widget says what is wrong with it; there is nothing to suggest.
    }
    if (address !== feedAddress) return;
    feed = answer ?? {};
    draw();
  }

  function draw() {
    render(
      form(attributes, feedsOf(tag), {valueOf, set, suggest: (name) => suggestions(name, feed)}),
      document.getElementById('attributes'),
    );
    const code = snippet(
      tag,
      attributes.map(({name}) => [name, valueOf(name)]).filter(([, value]) => value !== undefined),
    );
    render(
      html`
        <pre tabindex="0"><code>${code}</code></pre>
        <p>
          <button type="button" @click=${() => copy(code)}>${say('复制')}</button>
          <span role="status">${copied ? say('已复制') : ''}</span>
          <span
            >${say('或用 npm：')}<code>import 'dangjian-widgets/${tag.slice('dj-'.length)}.js'</code></span
          >
        </p>
      `,
      document.querySelector('#snippet .rendered'),
    );
    drawEvents();
  }

  async function copy(code) {
    await navigator.clipboard.writeText(code);
    copied = true;
    draw();
  }

  document.getElementById('attributes').addEventListener('submit', (event) => event.preventDefault());
  // Switches first: what follows says its words in their language.
  installSwitches();
  follow(() => {
    apply();
    draw();
    void readFeed();
  });
  // What a person changes in the widget is reflected to its attributes, and from there to the address.
  new MutationObserver((changes) => {
    keep(
      changes.map(({attributeName: name}) => {
        const {initial} = attributes.find((attribute) => attribute.name === name);
        const value = valueOf(name);
        return [name, value === initial && !preset.get(name) ? undefined : value];
      }),
    );
    draw();
  }).observe(widget, {attributeFilter: attributes.map(({name}) => name)});
}
