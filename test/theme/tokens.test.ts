import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {LitElement} from 'lit';
import {readTokens} from '../../src/theme/read-tokens.js';
import {tokens} from '../../src/theme/tokens.js';
import {watchTokens} from '../../src/theme/watch-tokens.js';

class PatchElement extends LitElement {
  static override styles = tokens;
  protected override render() {
    return html`<b></b>`;
  }
}
customElements.define('test-patch', PatchElement);

const inside = (el: Element) => el.shadowRoot!.querySelector('b')!;
const patch = async (attributes: Record<string, string> = {}) => {
  const el = await fixture<PatchElement>(html`<test-patch></test-patch>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
};

describe('tokens', () => {
  const root = document.documentElement;
  afterEach(() => {
    root.style.removeProperty('color-scheme');
    root.style.removeProperty('--dj-accent');
  });

  it('follow the colour scheme of the page unless a theme fixes it', async () => {
    const [auto, light, dark, red] = await Promise.all([
      patch(),
      patch({theme: 'light'}),
      patch({theme: 'dark'}),
      patch({theme: 'red'}),
    ]);
    const surface = () => [auto, light, dark, red].map((el) => readTokens(inside(el)).colour('surface'));
    root.style.setProperty('color-scheme', 'light');
    expect(surface()).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(255, 255, 255)',
      'rgb(28, 24, 23)',
      'rgb(106, 14, 20)',
    ]);
    root.style.setProperty('color-scheme', 'dark');
    expect(surface()).to.deep.equal([
      'rgb(28, 24, 23)',
      'rgb(255, 255, 255)',
      'rgb(28, 24, 23)',
      'rgb(106, 14, 20)',
    ]);
  });

  it('give way to what the page sets', async () => {
    const el = await patch({theme: 'red'});
    root.style.setProperty('--dj-accent', '#0000ff');
    expect(readTokens(inside(el)).colour('accent')).to.equal('rgb(0, 0, 255)');
  });

  it('keep their measures when the element has left', async () => {
    const el = inside(await patch());
    const {measure} = readTokens(el);
    el.remove();
    expect(measure('size-3')).to.equal(14);
  });

  it('grow on a wall', async () => {
    const [page, wall] = await Promise.all([patch(), patch({display: 'wall'})]);
    expect(readTokens(inside(page)).measure('size-3')).to.equal(14);
    expect(readTokens(inside(wall)).measure('size-3')).to.equal(24);
  });

  it('leave nothing behind when read', async () => {
    const el = await patch();
    const before = el.shadowRoot!.childNodes.length;
    readTokens(inside(el));
    expect(el.shadowRoot!.childNodes.length).to.equal(before);
  });
});

describe('watchTokens', () => {
  it('notices a custom property, a scheme and a theme, until it is stopped', async () => {
    const el = await patch();
    const heard = new EventTarget();
    const stop = watchTokens(inside(el), () => heard.dispatchEvent(new Event('change')));
    for (const change of [
      () => el.style.setProperty('--dj-accent', '#00ff00'),
      () => el.style.setProperty('color-scheme', 'dark'),
      () => el.setAttribute('theme', 'red'),
    ]) {
      // The probe has to be painted once before a change can start a transition.
      void getComputedStyle(el.shadowRoot!.querySelector('i')!).color;
      const changed = oneEvent(heard, 'change');
      change();
      await changed;
    }
    stop();
    expect(el.shadowRoot!.querySelector('i')).to.equal(null);
  });
});
