import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {styled} from '../../src/frame/styled.js';
import {MeasureController} from '../../src/widget/measure-controller.js';

class RoomElement extends LitElement {
  readonly widths: number[] = [];
  width = '300px';
  hasRoom = true;

  constructor() {
    super();
    new MeasureController(this, '.room', ({clientWidth}) => this.widths.push(clientWidth));
  }

  protected override render() {
    return this.hasRoom ? html`<div class="room" look=${styled({width: this.width})}></div>` : html``;
  }
}
customElements.define('test-room', RoomElement);

const frames = async () => {
  await nextFrame();
  await nextFrame();
};

describe('MeasureController', () => {
  it('tells the size before the first paint, and again when it changes', async () => {
    const el = await fixture<RoomElement>(html`<test-room></test-room>`);
    await Promise.resolve();
    expect(el.widths).to.deep.equal([300]);
    el.width = '200px';
    el.requestUpdate();
    await waitUntil(() => el.widths.at(-1) === 200, 'the new size is told');
  });

  it('tells no more when what it measures is gone, and follows a new one', async () => {
    const el = await fixture<RoomElement>(html`<test-room></test-room>`);
    const gone = el.shadowRoot!.querySelector<HTMLElement>('.room')!;
    el.hasRoom = false;
    el.requestUpdate();
    await el.updateComplete;
    const told = el.widths.length;
    document.body.append(gone);
    gone.style.width = '100px';
    await frames();
    gone.remove();
    expect(el.widths).to.have.length(told);
    el.hasRoom = true;
    el.width = '250px';
    el.requestUpdate();
    await el.updateComplete;
    await Promise.resolve();
    expect(el.widths.at(-1)).to.equal(250);
  });

  it('rests while its host is out of the page, and measures when it is back', async () => {
    const el = await fixture<RoomElement>(html`<test-room></test-room>`);
    const place = el.parentElement!;
    el.remove();
    el.width = '120px';
    el.requestUpdate();
    await frames();
    expect(el.widths.at(-1)).to.equal(300);
    place.append(el);
    await waitUntil(() => el.widths.at(-1) === 120, 'the new size is told');
  });

  it('does not watch what is drawn while its host is out of the page', async () => {
    const el = await fixture<RoomElement>(html`<test-room></test-room>`);
    el.hasRoom = false;
    el.requestUpdate();
    await el.updateComplete;
    el.remove();
    el.hasRoom = true;
    el.requestUpdate();
    await el.updateComplete;
    const room = el.shadowRoot!.querySelector<HTMLElement>('.room')!;
    const told = el.widths.length;
    document.body.append(room);
    room.style.width = '90px';
    await frames();
    room.remove();
    expect(el.widths).to.have.length(told);
  });
});
