import {expect, fixture, html} from '@open-wc/testing';
import {html as template, LitElement, nothing} from 'lit';
import {PanelFocus} from '../../src/widget/panel-focus.js';

class Opening extends LitElement {
  static override properties = {shows: {type: Boolean}};
  declare shows: boolean;
  readonly focusing = new PanelFocus(this, () => this.renderRoot.querySelector('button'));

  override render() {
    return template`<button>Open</button>${this.shows ? template`<div class="panel" tabindex="-1"></div>` : nothing}`;
  }
}
customElements.define('test-opening', Opening);

const opening = () => fixture<Opening>(html`<test-opening></test-opening>`);
const focused = (el: Opening) => el.shadowRoot!.activeElement?.localName;

describe('PanelFocus', () => {
  it('goes into the panel with the update that brings it, and not before', async () => {
    const el = await opening();
    el.focusing.enter();
    el.requestUpdate();
    await el.updateComplete;
    expect(focused(el)).to.equal(undefined);
    el.shows = true;
    await el.updateComplete;
    expect(focused(el)).to.equal('div');
  });

  it('goes there once: a later update leaves the focus where a person took it', async () => {
    const el = await opening();
    el.focusing.enter();
    el.shows = true;
    await el.updateComplete;
    el.shadowRoot!.querySelector('button')!.focus();
    el.requestUpdate();
    await el.updateComplete;
    expect(focused(el)).to.equal('button');
  });

  it('comes back to the opener', async () => {
    const el = await opening();
    el.focusing.enter();
    el.shows = true;
    await el.updateComplete;
    el.focusing.leave();
    el.shows = false;
    await el.updateComplete;
    expect(focused(el)).to.equal('button');
  });

  it('forgets a panel that was left before it came', async () => {
    const el = await opening();
    el.focusing.enter();
    el.focusing.leave();
    el.shows = true;
    await el.updateComplete;
    expect(focused(el)).to.equal('button');
  });
});
